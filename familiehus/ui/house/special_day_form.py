"""What the chosen days shall be: closed with a reason, open at other hours, or as usual again."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.calendar.hours_words import weekday_name
from familiehus.calendar.opening import Span, SpecialDay
from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.house.choice_chips import ChoiceChips
from familiehus.ui.house.field import Field
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.house.special_runs import span_in_words, weeks_in_words
from familiehus.ui.house.typed_hours import read_spans, written
from familiehus.ui.widgets.buttons import PrimaryButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text


class Wish(StrEnum):
    """What can be done with days."""

    CLOSE = "close"
    OTHER_HOURS = "other_hours"
    USUAL = "usual"


class SpecialDayForm(Card):
    """``edited`` at each key, ``committed`` by Enter or the button, ``days_typed`` carries what was typed."""

    edited = Signal()
    committed = Signal()
    days_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._count = 1
        self._title, self._now = Text("", "h2", wrap=True), Text("", "body", "muted", wrap=True)
        self.days, self.reason, self.hours = PlainLine(), PlainLine(), PlainLine()
        self.days.setPlaceholderText(tr("uge 29-30, 24.-31. december, 5/6"))
        self.days.returnPressed.connect(lambda: self.days_typed.emit(self.days.text()))
        self.wish = ChoiceChips(tr("Hvad skal der ske?"))
        self.wish.show_choices(
            [
                (Wish.CLOSE, tr("Luk")),
                (Wish.OTHER_HOURS, tr("Andre tider")),
                (Wish.USUAL, tr("Som normalt")),
            ]
        )
        self.wish.set_value(Wish.CLOSE)
        self.wish.changed.connect(self._wished)
        self.save = PrimaryButton(tr("Gem"), "Enter")
        self.save.clicked.connect(self.committed)
        for line in (self.reason, self.hours):
            line.setMaxLength(200)
            line.textEdited.connect(self.edited)
            line.returnPressed.connect(self.committed)
        self._lay_out()
        self.fit()

    def _lay_out(self) -> None:
        self._reason_field = Field(
            tr("Hvorfor?"), self.reason, tr("Det står på døren: sommerlukket, kursus.")
        )
        self._hours_field = Field(tr("Åbent"), self.hours, tr("For eksempel 10-13."), wide=180)
        self.body.setSpacing(theme.px(10))
        for part in (
            Field(tr("Skriv dage eller uger, eller peg på dem"), self.days),
            self._title,
            self._now,
            self.wish,
            self._hours_field,
            self._reason_field,
            self.save,
        ):
            self.body.addWidget(part)

    def show_days(self, first: date, last: date, now: str) -> None:
        """Which days are chosen, and what they are now."""
        count = (last - first).days + 1
        title = span_in_words(first, last)
        if count > 1:
            title = tr("{days} ({weeks})", days=title, weeks=weeks_in_words(first, last))
        else:
            name = weekday_name(first.isoweekday())
            title = tr("{weekday} {day}", weekday=name[:1].upper() + name[1:], day=title)
        self._title.setText(title)
        self._now.setText(now)
        self._count = count
        self.fit()

    def fill(self, special: SpecialDay | None) -> None:
        """What the chosen days are already; ordinary days are asked to close."""
        closed = special is None or special.closed
        self.wish.set_value(Wish.CLOSE if closed else Wish.OTHER_HOURS)
        self.reason.setText(special.reason if special is not None else "")
        span = _span(special)
        self.hours.setText(written([span]) if span is not None else "")
        self.fit()

    def wanted_hours(self) -> Span | None:
        """The hours that are typed; None when they can't be read or are not one stretch."""
        spans = read_spans(self.hours.text())
        return spans[0] if spans is not None and len(spans) == 1 else None

    def _wished(self) -> None:
        self.fit()
        self.edited.emit()

    def fit(self) -> None:
        """Show the fields that the wish needs, and what its button does."""
        wish, count = self.wish.value, self._count
        self._reason_field.setVisible(wish is not Wish.USUAL)
        self._hours_field.setVisible(wish is Wish.OTHER_HOURS)
        words = {
            Wish.CLOSE: trn("Luk dagen", "Luk {n} dage", count),
            Wish.OTHER_HOURS: tr("Gem tiderne"),
            Wish.USUAL: trn("Sæt dagen tilbage til normalt", "Sæt {n} dage tilbage til normalt", count),
        }
        self.save.set_label(words[Wish(str(wish))])


def _span(special: SpecialDay | None) -> Span | None:
    if special is None or special.start is None or special.end is None:
        return None
    return Span(special.start, special.end)
