""" "Områder": the editor over the house's own kommune, and from when a change counts."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.ui.forms.area_editor import AreaEditor
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.section import Section
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.text import Text
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.queries.house import AreaRow
    from familiehus.services.areas import AreaPlan
    from familiehus.services.house_overview import HouseOverview


class Areas(Section):
    """A draft until it is saved with the bar above."""

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.counts_from, self.editor = Banner("", "info", icon_name="calendar"), AreaEditor()
        self._saved: tuple[AreaRow, ...] | None = None
        self._just_saved = False
        self._about = Text(
            tr("På papir står tallene for områder, aldrig for ét postnummer. Tegn dem, som I taler om dem."),
            "body",
            "muted",
            wrap=True,
        )
        self.editor.changed.connect(self.dirty_changed)
        for part in (self._about, self.counts_from):
            self.column.addWidget(part)
        self.column.addWidget(self.editor, 1)

    @property
    def dirty(self) -> bool:
        """True when the draft differs from what is saved."""
        return self._saved is not None and self._drawn() != _pairs(self._saved)

    def _drawn(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return tuple((plan.name, plan.postnumre) for plan in self.editor.areas())

    def show_house(self, overview: "HouseOverview") -> None:
        """The set that can be drawn next, unless somebody is drawing."""
        keep, self._saved = self.dirty, overview.areas_next
        self.editor.set_kommune(overview.house.kommunekode)
        year, now = overview.areas_year, clock.today().year
        if year > now:
            self.counts_from.show_words(
                tr(
                    "En ændring gælder fra 1. januar {year}, så hele {now} bliver talt med de samme områder.",
                    year=year,
                    now=now,
                ),
                strong=tr("1. januar {year}", year=year),
            )
        else:
            self.counts_from.show_words(
                tr("Der er ingen henvendelser endnu, så områderne kan ændres med det samme.")
            )
        if self._just_saved or not keep:
            self._just_saved = False
            self._fill_in()

    def revert(self) -> None:
        """As it is saved."""
        self.notice.clear()
        self._fill_in()

    def _fill_in(self) -> None:
        if self._saved is not None and (self._drawn() != _pairs(self._saved) or not self._drawn()):
            self.editor.set_areas(_plans(self._saved))
            self.dirty_changed.emit()

    def save(self) -> None:
        """Draw them. What is wrong is said here, before anything is sent."""
        from familiehus.services.areas import DrawAreas, draw_areas

        if problem := self.editor.problem():
            self.notice.say(problem, "warm")
            return
        back = DrawAreas(_plans(self._saved or ()))
        task = self.desk.write(
            draw_areas, DrawAreas(self.editor.areas()), self.refuse, back=back, named=tr("ændring af områder")
        )
        task.then(self._done, self)

    def _done(self, change: Change) -> None:
        self._just_saved = True
        self.notice.say(tr("Gemt. Områderne gælder fra 1. januar {year}.", year=change.counts["year"]), "ok")

    def first(self) -> QWidget:
        """The areas."""
        return self.editor


def _plans(rows: "tuple[AreaRow, ...]") -> "tuple[AreaPlan, ...]":
    from familiehus.services.areas import AreaPlan

    return tuple(AreaPlan(row.name, row.postnumre) for row in rows)


def _pairs(rows: "tuple[AreaRow, ...]") -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((row.name, row.postnumre) for row in rows)
