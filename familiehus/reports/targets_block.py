"""Måltal on paper: what was promised, and how far it is, made from published figures only.

In words, never in colour alone; who sees to a target is the house's own matter and is not printed.
"""

from dataclasses import dataclass
from functools import cached_property

from familiehus.disclosure.period_menu import table_by_id
from familiehus.figures import Standing, TargetRow
from familiehus.i18n import tr
from familiehus.reports.document import INNER, Sheet
from familiehus.reports.lettering import clean, strong
from familiehus.reports.period_words import period_words
from familiehus.reports.tagging.words import Headline, Prose
from familiehus.reports.target_words import came_words, number_words, part_words, told_words


@dataclass(frozen=True)
class TargetsBlock:
    """A heading, a line a target with last year's beside it, and those of last year that nobody set again."""

    targets: tuple[TargetRow, ...]
    dropped: tuple[TargetRow, ...] = ()
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
        return Headline("H2", tr("Måltal"), self.wide, ruled=True)

    @cached_property
    def _lines(self) -> Prose:
        now = (" ".join(filter(None, (target_line(one), before_line(one)))) for one in self.targets)
        return Prose((*now, *map(dropped_line, self.dropped)), 10.0, self.wide, dotted=True)


def target_line(target: TargetRow) -> str:
    """``Henvendelser, året 2026: mål 1.500, nu 1.320: på vej.``"""
    standing = {
        Standing.MET: tr("nået"),
        Standing.ON_THE_WAY: tr("på vej"),
        Standing.NOT_MET: tr("ikke nået"),
        Standing.UNKNOWN: tr("tallet kan ikke vises"),
    }[target.standing]
    head = tr("{measure}, {period}", measure=measure_words(target), period=period_words(target.period))
    wanted = tr("mål {number}", number=number_words(target.number, target.share))
    if target.value is None:
        return clean(tr("{head}: {wanted}: {standing}.", head=head, wanted=wanted, standing=strong(standing)))
    return clean(
        tr(
            "{head}: {wanted}, nu {value}: {standing}.",
            head=head,
            wanted=wanted,
            value=number_words(target.value, target.share),
            standing=strong(standing),
        )
    )


def before_line(target: TargetRow) -> str:
    """``Året før: mål 1.400, nået med 1.450.``; empty where last year's report said nothing of it."""
    told = target.before
    if told is None:
        return ""
    said = told_words(told, target.share)
    if told.moved:
        return clean(tr("Året før: {said}. Området dækkede andre postnumre.", said=said))
    return clean(tr("Året før: {said}.", said=said))


def dropped_line(target: TargetRow) -> str:
    """``Hvor familierne bor: Møn, året 2025: mål 300, nået med 310. Ikke sat igen i år.``"""
    return clean(
        tr(
            "{measure}, {period}: {said}. {again}",
            measure=measure_words(target),
            period=period_words(target.period),
            said=came_words(target.number, target.value, target.standing, target.share),
            again=strong(tr("Ikke sat igen i år.")),
        )
    )


def measure_words(target: TargetRow) -> str:
    """``Henvendelser``, ``Hvor familierne bor: Møn``, ``Hvem der kom hvorfra: Møn, far``."""
    title = table_by_id(target.measure).title()
    if not target.code:
        return title
    return tr("{table}: {row}", table=title, row=part_words(target.measure, target.code))
