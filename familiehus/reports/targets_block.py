"""Måltal on paper: what was promised, how far it is, what last year's report said; published figures only.

In words, never in colour alone; who sees to a target is the house's own matter and is not printed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from familiehus.disclosure.period_menu import table_by_id
from familiehus.figures import Standing, TargetRow
from familiehus.i18n import tr
from familiehus.reports.document import INNER, Sheet
from familiehus.reports.flow import Band, Block
from familiehus.reports.lettering import clean, strong
from familiehus.reports.period_words import period_words
from familiehus.reports.tagging.words import Headline, Prose
from familiehus.reports.target_words import came_words, number_words, part_words, told_words


@dataclass(frozen=True)
class TargetsBlock:
    """A heading, and a line a target."""

    title: str
    lines: tuple[str, ...]
    wide: float = INNER

    def height(self, pitch: float) -> float:
        """Points."""
        return self._head.height(pitch) + 4 + self._lines.height(pitch)

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint at (x, top)."""
        self._head.draw(sheet, x, top, pitch)
        self._lines.draw(sheet, x, top + self._head.height(pitch) + 4, pitch)

    @cached_property
    def _head(self) -> Headline:
        return Headline("H2", self.title, self.wide, ruled=True)

    @cached_property
    def _lines(self) -> Prose:
        return Prose(self.lines, 10.0, self.wide, dotted=True)


@dataclass(frozen=True)
class Targets:
    """The block as a band: a house that promised very much goes on on the next page."""

    lines: tuple[str, ...]
    begins: bool = True

    def take(self, room: float, pitch: float, fresh: bool) -> tuple[Block | None, Band | None]:
        """The whole block; divided only when it is longer than a page."""
        whole = self._block(len(self.lines))
        if whole.height(pitch) <= room:
            return whole, None
        if not fresh:
            return None, self
        number = len(self.lines) - 1
        while number > 1 and self._block(number).height(pitch) > room:
            number -= 1
        rest = self.lines[number:]
        return self._block(number), Targets(rest, begins=False) if rest else None

    def _block(self, number: int) -> TargetsBlock:
        title = tr("Måltal") if self.begins else tr("Måltal (fortsat)")
        return TargetsBlock(title, self.lines[:number])


def targets_band(targets: Sequence[TargetRow], dropped: Sequence[TargetRow]) -> Targets:
    """This year's with last year's beside them, then those of last year that nobody set again."""
    now = (" ".join(filter(None, (target_line(one), before_line(one)))) for one in targets)
    return Targets((*now, *map(dropped_line, dropped)))


def target_line(target: TargetRow) -> str:
    """``Henvendelser, året 2026: mål 1.500, nu 1.320: på vej.``"""
    standing = {
        Standing.MET: tr("nået"),
        Standing.ON_THE_WAY: tr("på vej"),
        Standing.NOT_MET: tr("ikke nået"),
        Standing.UNKNOWN: tr("tallet kan ikke vises"),
    }[target.standing]
    wanted = tr("mål {number}", number=number_words(target.number, target.share))
    head = _head(target)
    if target.value is None:
        return clean(tr("{head}: {wanted}: {standing}.", head=head, wanted=wanted, standing=standing))
    value = number_words(target.value, target.share)
    return clean(
        tr(
            "{head}: {wanted}, nu {value}: {standing}.",
            head=head,
            wanted=wanted,
            value=value,
            standing=standing,
        )
    )


def before_line(target: TargetRow) -> str:
    """``Året før: mål 1.400, nået med 1.450.``; empty where last year's report said nothing of it."""
    told = target.before
    if told is None:
        return ""
    said = told_words(told, target.share)
    if told.moved:
        return tr("Året før: {said}. Området dækkede andre postnumre.", said=said)
    return tr("Året før: {said}.", said=said)


def dropped_line(target: TargetRow) -> str:
    """``Hvor familierne bor: Møn, året 2025: mål 300, nået med 310. Ikke sat igen i år.``"""
    said = came_words(target.number, target.value, target.standing, target.share)
    again = strong(tr("Ikke sat igen i år."))
    return tr("{head}: {said}. {again}", head=_head(target), said=said, again=again)


def measure_words(target: TargetRow) -> str:
    """``Henvendelser``, ``Hvor familierne bor: Møn``, ``Hvem der kom hvorfra: Møn, far``."""
    title = table_by_id(target.measure).title()
    if not target.code:
        return title
    return tr("{table}: {row}", table=title, row=part_words(target.measure, target.code))


def _head(target: TargetRow) -> str:
    """The house's own words may hold anything; what is marked strong comes after they are cleaned."""
    return clean(tr("{measure}, {period}", measure=measure_words(target), period=period_words(target.period)))
