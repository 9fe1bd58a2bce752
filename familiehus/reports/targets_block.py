"""Måltal on paper: what was promised, and how far it is, made from published figures only.

In words, never in colour alone; who sees to a target is the house's own matter and is not printed.
"""

from dataclasses import dataclass
from functools import cached_property

from familiehus.disclosure.blocks import crossed
from familiehus.disclosure.period_menu import table_by_id
from familiehus.disclosure.wording import capital
from familiehus.figures import Standing, TargetRow
from familiehus.i18n import tr
from familiehus.reports.danish import count
from familiehus.reports.document import INNER, Sheet
from familiehus.reports.lettering import clean, strong
from familiehus.reports.period_words import period_words
from familiehus.reports.tagging.words import Headline, Prose

CROSSED = "contacts.area_henvender"


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
    wanted = tr("mål {number}", number=_number(target.number, target.share))
    if target.value is None:
        return clean(tr("{head}: {wanted}: {standing}.", head=head, wanted=wanted, standing=strong(standing)))
    return clean(
        tr(
            "{head}: {wanted}, nu {value}: {standing}.",
            head=head,
            wanted=wanted,
            value=_number(target.value, target.share),
            standing=strong(standing),
        )
    )


def before_line(target: TargetRow) -> str:
    """``Året før: mål 1.400, nået med 1.450.``; empty where last year's report said nothing of it."""
    told = target.before
    if told is None:
        return ""
    said = _told(told.number, told.value, target.share, told.standing)
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
            said=_told(target.number, target.value, target.share, target.standing),
            again=strong(tr("Ikke sat igen i år.")),
        )
    )


def _told(number: int | None, value: int | None, share: bool, standing: Standing | None) -> str:
    """What came of a target, or how many there were when nobody had set one."""
    reached = "" if value is None else _number(value, share)
    if number is None:
        return tr("{value}, uden mål", value=reached)
    wanted = _number(number, share)
    if value is None:
        return tr("mål {number}, tallet kunne ikke vises", number=wanted)
    words = {
        Standing.MET: tr("mål {number}, nået med {value}", number=wanted, value=reached),
        Standing.NOT_MET: tr("mål {number}, ikke nået med {value}", number=wanted, value=reached),
    }
    return words.get(standing or Standing.UNKNOWN) or tr(
        "mål {number}, {value} på vej", number=wanted, value=reached
    )


def _number(number: int, share: bool) -> str:
    return tr("{n} %", n=count(number)) if share else count(number)


def measure_words(target: TargetRow) -> str:
    """``Henvendelser``, ``Hvor familierne bor: Møn``, ``Hvem der kom hvorfra: Møn, far``."""
    title = table_by_id(target.measure).title()
    if not target.code:
        return title
    return tr("{table}: {row}", table=title, row=part_words(target.measure, target.code))


def part_words(measure: str, part: str) -> str:
    """``Møn``, ``Optaget``; of a crossing ``Møn, far``."""
    if measure != CROSSED:
        return capital(part)
    area, who = crossed(part)
    return tr("{area}, {who}", area=capital(area), who=who)
