"""The same panel for whoever only reads the calendar: what the activity is, in quiet lines without fields."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.calendar.activity import clock_span
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import CalendarPeriod
from familiehus.i18n import tr, trn
from familiehus.reports.danish import listed
from familiehus.ui import theme
from familiehus.ui.activity.kinds import kind_name
from familiehus.ui.activity.preview_words import room_about
from familiehus.ui.activity.rule_words import rule_words
from familiehus.ui.desk.words import capital
from familiehus.ui.widgets.text import SectionLabel, Text

Fact = tuple[str, str]


def facts(one: Occurrence, period: CalendarPeriod, kinds: Mapping[str, str]) -> tuple[Fact, ...]:
    """(name, words) of everything that is known but the day, which stands above; what is not said is left
    out. ``kinds`` are the labels of the kinds that visitors are counted under."""
    series, names = one.activity, period.names
    owner = period.owner(series.owner)
    rooms = [room for room in period.rooms if room.id in one.rooms]
    several = sum(place.active for place in period.places) > 1
    counted = tr("Tælles ikke") if series.counts_as is None else kinds.get(series.counts_as, series.counts_as)
    said = (
        (tr("Klokken"), clock_span(one.start, one.end)),
        (tr("Gentages"), capital(rule_words(series.first_day, series.rule))),
        (tr("Sted"), period.place_name(one.place) if several else ""),
        (tr("Lokale"), "\n".join(" · ".join(w for w in (r.name, room_about(r)) if w) for r in rooms)),
        (tr("Hvem"), listed([names[who] for who in one.people if who in names])),
        (tr("Slags"), kind_name(series.kind)),
        (tr("Står bag"), owner.name if owner is not None else series.owner),
        (tr("Hvem er det for"), series.audience),
        (tr("Pladser"), _seats(one)),
        (tr("Opstilling"), series.setup),
        (tr("Vises for familier"), tr("Ja") if series.for_families else tr("Nej")),
        (tr("Besøgende tælles som"), counted),
        (tr("Hvorfor det må ligge her"), "" if one.cancelled or one.change is not None else one.reason),
    )
    return tuple((name, words) for name, words in said if words)


class FactsView(QWidget):
    """Two lines a fact: its name and what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(12))
        self._shown: tuple[Fact, ...] = ()

    def show_facts(self, shown: tuple[Fact, ...], who_may: str) -> None:
        """Show them; ``who_may`` says who can change them."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name, words in shown:
            self._column.addWidget(_Fact(name, words))
        self._column.addWidget(Text(who_may, "small", "muted", wrap=True))


class _Fact(QWidget):
    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        label, text = SectionLabel(name), Text(words, "body", wrap=True)
        label.setBuddy(text)
        text.setAccessibleName(f"{name}: {words}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(label)
        column.addWidget(text)


def _seats(one: Occurrence) -> str:
    series = one.activity
    seats = trn("{n} plads", "{n} pladser", series.seats) if series.seats is not None else ""
    sign_up = tr("med tilmelding") if series.sign_up else ""
    return " · ".join(part for part in (seats, sign_up) if part)
