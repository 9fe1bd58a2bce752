"""Måltal on paper: what was promised, and how far it is, made from published figures only.

In words, never in colour alone; who sees to a target is the house's own matter and is not printed.
"""

from dataclasses import dataclass
from functools import cached_property

from familiehus.disclosure.period_menu import TOTAL, table_by_id
from familiehus.disclosure.wording import capital
from familiehus.figures import Standing, TargetRow
from familiehus.i18n import tr
from familiehus.reports.danish import count
from familiehus.reports.document import INNER, Sheet
from familiehus.reports.lettering import clean, strong
from familiehus.reports.period_words import period_words
from familiehus.reports.tagging.words import Headline, Prose


@dataclass(frozen=True)
class TargetsBlock:
    """A heading, and a line a target."""

    targets: tuple[TargetRow, ...]
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
        return Prose(tuple(map(target_line, self.targets)), 10.0, self.wide, dotted=True)


def target_line(target: TargetRow) -> str:
    """``Henvendelser, året 2026: mål 1.500, nu 1.320: på vej.``"""
    unit = " %" if target.share else ""
    standing = {
        Standing.MET: tr("nået"),
        Standing.ON_THE_WAY: tr("på vej"),
        Standing.NOT_MET: tr("ikke nået"),
        Standing.UNKNOWN: tr("tallet kan ikke vises"),
    }[target.standing]
    head = tr("{measure}, {period}", measure=measure_words(target), period=period_words(target.period))
    wanted = tr("mål {number}", number=count(target.number) + unit)
    if target.value is None:
        return clean(tr("{head}: {wanted}: {standing}.", head=head, wanted=wanted, standing=strong(standing)))
    return clean(
        tr(
            "{head}: {wanted}, nu {value}: {standing}.",
            head=head,
            wanted=wanted,
            value=count(target.value) + unit,
            standing=strong(standing),
        )
    )


def measure_words(target: TargetRow) -> str:
    """``Henvendelser``, or ``Hvor familierne bor: Møn``."""
    title = table_by_id(target.measure).title() if target.measure != TOTAL.id else TOTAL.title()
    return tr("{table}: {row}", table=title, row=capital(target.code)) if target.code else title
