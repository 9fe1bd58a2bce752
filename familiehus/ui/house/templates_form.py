"""The card of one course template: every field of the recipe in calm groups, and what it means in words."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QCheckBox, QWidget

from familiehus.courses.template import Ask, CourseTemplate, Entry, SeatUnit
from familiehus.i18n import tr, trn
from familiehus.ui.activity.asked import Asked
from familiehus.ui.courses.maker.template_words import done, entry_name, meaning, rhythm
from familiehus.ui.desk.words import capital
from familiehus.ui.house.choice_chips import ChoiceChips
from familiehus.ui.house.entry_form import EntryForm
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.house.templates_groups import Group, Number, TickChips
from familiehus.ui.house.templates_rules import RuleFields
from familiehus.ui.house.templates_words import ask_name, hours, not_checked, stored, unit_name
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text

SESSIONS, MINUTES, SEATS = (1, 60), (15, 720), (1, 200)
HOURS, MONTHS, SHARE = (1, 336), (0, 24), (0, 100)
"""What the numbers can be (as the service has it)."""
_RHYTHMS = (1, 2, 3, 4)


class TemplateForm(EntryForm):
    """Filled with a ``CourseTemplate``. Everything shown follows what is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled: CourseTemplate | None = None
        self.taken_names: frozenset[str] = frozenset()
        """Names of the other templates, case folded."""
        self.name.setMaxLength(80)
        self.about = PlainLine()
        self.about.setMaxLength(200)
        self.name_asked = Asked(tr("Navn"), self.name)
        self.means = Text("", "body", "accent", wrap=True)
        self._make_numbers()
        self._make_choices()
        self._lay_out()
        self._connect()

    def _make_numbers(self) -> None:
        self.sessions, self.minutes = Number(*SESSIONS), Number(*MINUTES)
        self.seats, self.least = Number(*SEATS), Number(*SEATS)
        self.threshold, self.answer, self.keep = Number(*SHARE), Number(*HOURS), Number(*MONTHS)
        self.threshold.setSingleStep(5)
        self.minutes.setSingleStep(15)
        self.answer.setSingleStep(24)
        self.least_asked = Asked(tr("Mindst for at starte"), self.least)
        self.threshold_asked = Asked(tr("Gennemført ved (procent)"), self.threshold)
        self.answer_asked = Asked(tr("Svarfrist (timer)"), self.answer)
        self.keep_asked = Asked(tr("Slettes efter (måneder)"), self.keep)

    def _make_choices(self) -> None:
        self.rhythm, self.unit = ChoiceChips(tr("Hvor tit")), ChoiceChips(tr("En plads er"))
        self.unit.show_choices([(one, unit_name(one)) for one in SeatUnit])
        self.entry = ChoiceChips(tr("Adgang"))
        self.entry.show_choices([(one, entry_name(one)) for one in Entry])
        self.referrers = TickChips(tr("Hvem kan henvise"))
        self.asks = TickChips(tr("Hvad vi spørger om"))
        self.asks.show_choices([(one, ask_name(one)) for one in Ask])
        self.rhythm_asked = Asked(tr("Hvor tit"), self.rhythm)
        self.referrers_asked = Asked(tr("Hvem kan henvise"), self.referrers)
        self.asks_asked = Asked(tr("Ud over kaldenavne"), self.asks)
        self.unchecked = Text("", "small", "gold", wrap=True)
        self.rules, self.survey = RuleFields(), QCheckBox(tr("Spørgeskema, når holdet slutter"))

    def _lay_out(self) -> None:
        minutes, seats = Asked(tr("Minutter hver gang"), self.minutes), Asked(tr("Pladser"), self.seats)
        sessions = Asked(tr("Antal mødegange"), self.sessions)
        rows = [(sessions, minutes), (seats, self.least_asked), (self.threshold_asked, self.answer_asked)]
        first, second, third = (SideBySide([(one, 1), (other, 1)], gap=12) for one, other in rows)
        keep = SideBySide([(self.keep_asked, 1), (Asked(tr("Evaluering"), self.survey), 1)], gap=12)
        self.lay_out(
            self.means,
            self.name_asked,
            Asked(tr("Kort om det"), self.about),
            Group(tr("Mødegange"), first, self.rhythm_asked),
            Group(tr("Pladser"), second, Asked(tr("En plads er"), self.unit)),
            Group(tr("Hvem kan være med"), self.rules),
            Group(tr("Adgang"), self.entry, self.referrers_asked),
            Group(tr("Hvad vi spørger om"), self.asks_asked, self.unchecked),
            Group(tr("Undervejs og bagefter"), third, keep),
        )

    def _connect(self) -> None:
        for line in (self.name, self.about):
            self.watch_line(line)
        numbers = (
            self.sessions,
            self.minutes,
            self.seats,
            self.least,
            self.threshold,
            self.answer,
            self.keep,
        )
        for number in (*numbers, *self.rules.numbers):
            number.lineEdit().returnPressed.connect(self.committed)
        for number in numbers:
            number.valueChanged.connect(self.edited)
        for chips in (self.rhythm, self.unit, self.entry, self.referrers, self.asks, self.rules):
            chips.changed.connect(self.edited)
        self.survey.clicked.connect(self.edited)
        self.edited.connect(self._explain)

    def show_professions(self, professions: Sequence[tuple[str, str]]) -> None:
        """Who can refer: the house's list (code, word)."""
        self.referrers.show_choices(professions)

    def fill(self, command: CourseTemplate) -> None:
        """This template."""
        self._filled = command
        self.name.setText(command.name)
        self.about.setText(command.about)
        self.about.setCursorPosition(0)
        numbers = {self.sessions: command.sessions, self.minutes: command.minutes, self.seats: command.seats,
                   self.least: command.least, self.threshold: command.threshold,
                   self.answer: command.answer_hours, self.keep: command.keep_months}  # fmt: skip
        for field, number in numbers.items():
            field.show_number(number)
        weeks = sorted({*_RHYTHMS, command.weeks})
        self.rhythm.show_choices([(one, rhythm(one)) for one in weeks])
        self.rhythm.set_value(command.weeks)
        self.unit.set_value(command.unit)
        self.entry.set_value(command.entry)
        self.referrers.set_value(command.referrers)
        self.asks.set_value(command.asks)
        self.rules.set_value(command.rules)
        self.survey.setChecked(command.survey)
        self._explain()

    def typed(self) -> CourseTemplate | None:
        """As it stands in the fields."""
        was = self._filled
        if was is None:
            return None
        referrers = cast("tuple[str, ...]", self.referrers.value())
        same = set(referrers) == set(was.referrers)
        return replace(
            was,
            name=self.name.text(),
            about=self.about.text(),
            sessions=self.sessions.value(),
            minutes=self.minutes.value(),
            weeks=cast(int, self.rhythm.value),
            seats=self.seats.value(),
            least=self.least.value(),
            unit=cast(SeatUnit, self.unit.value),
            entry=cast(Entry, self.entry.value),
            referrers=was.referrers if same else referrers,
            asks=frozenset(cast("tuple[Ask, ...]", self.asks.value())),
            rules=self.rules.value(),
            threshold=self.threshold.value(),
            survey=self.survey.isChecked(),
            answer_hours=self.answer.value(),
            keep_months=self.keep.value(),
        )

    def first_wrong(self, *, whole: bool = True) -> QWidget | None:
        """Say at every field what is wrong; which one is first. Not ``whole``: an empty name may wait."""
        name = " ".join(self.name.text().split())
        twice = name.casefold() in self.taken_names
        said = tr("Der er allerede en forløbsskabelon, der hedder det.") if twice else ""
        self.name_asked.complain(said or (tr("Skriv, hvad det hedder.") if whole and not name else ""))
        many = self.least.value() > self.seats.value()
        self.least_asked.complain(
            tr("Holdet kan ikke kræve flere for at starte, end der er pladser.") if many else ""
        )
        wrong = self.name if self.name_asked.wrong else self.least if many else None
        return wrong or self.rules.first_wrong()

    def _explain(self) -> None:
        one = self.typed()
        if one is None:
            return
        self.first_wrong(whole=False)
        self.means.setText(capital(tr("{means}.", means=meaning(one))))
        self.rhythm_asked.setVisible(one.sessions > 1)
        self.referrers_asked.setVisible(one.entry is Entry.REFERRAL)
        self.referrers_asked.explain(
            "" if one.referrers else tr("Ingen valgt: enhver fagperson kan henvise.")
        )
        self.asks_asked.explain(stored(one.asks))
        self.unchecked.setText(not_checked(one))
        self.unchecked.setVisible(bool(self.unchecked.text()))
        self.threshold_asked.explain(capital(done(one.threshold, one.sessions)))
        self.answer_asked.explain(
            tr("En tilbudt plads venter {hours}. Lukkedage tæller ikke.", hours=hours(one.answer_hours))
        )
        self.keep_asked.explain(
            trn("Familierne slettes {n} måned efter sidste mødegang.",
                "Familierne slettes {n} måneder efter sidste mødegang.", one.keep_months)
            if one.keep_months else tr("Familierne slettes efter sidste mødegang.")
        )  # fmt: skip
