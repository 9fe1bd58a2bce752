"""Does the family fit, while one types: what is asked and forgotten, who refers, why it comes anyway."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.courses.family import Member
from familiehus.courses.fitting import Answers, Misfit, misfits
from familiehus.courses.template import Entry
from familiehus.i18n import tr
from familiehus.queries.courses import CoursePage
from familiehus.ui import theme
from familiehus.ui.courses.enrol.fit_words import under_question, why_not
from familiehus.ui.courses.enrol.private_line import REASON_MOST, PrivateLine, contact_trace
from familiehus.ui.courses.enrol.referrer_choice import ReferrerChoice
from familiehus.ui.courses.enrol.yes_no import YesNo
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.queries.house import ChoiceRow


class RuleFields(QWidget):
    """``changed`` when something is answered; ``reshaped`` when fields came or went."""

    changed = Signal()
    reshaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: CoursePage | None = None
        self._professions: Mapping[str, str] = {}
        self.under, self.first_child = YesNo(""), YesNo(tr("Er det første barn?"))
        self.forgotten = Text(tr("Svaret bruges kun nu. Det gemmes ikke."), "small", "muted", wrap=True)
        self.referrer = ReferrerChoice()
        self.banner = Banner(tone="warm")
        about = tr("Grunden gemmes, så den kan forklares bagefter.")
        self.override = PrivateLine(
            tr("Hvorfor er familien med alligevel?"), REASON_MOST, about, contact_trace
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        for part in (self.under, self.first_child, self.forgotten, self.referrer, self.banner, self.override):
            column.addWidget(part)
        for asked in (self.under, self.first_child, self.referrer, self.override):
            asked.changed.connect(self.changed)

    def show_rules(self, page: CoursePage, professions: Sequence["ChoiceRow"]) -> None:
        """The questions of this course, unanswered."""
        self._page, rules = page, page.template.rules
        self._professions = {one.code: one.label for one in professions}
        under, first = rules.parent_under is not None, rules.first_child
        if rules.parent_under is not None:
            self.under.set_question(under_question(rules.parent_under))
        for question, asked in ((self.under, under), (self.first_child, first)):
            question.clear()
            question.setVisible(asked)
        self.forgotten.setVisible(under or first)
        self.referrer.show_choices(professions, page.template.referrers)
        self.referrer.setVisible(page.template.entry is Entry.REFERRAL)
        self.override.set_text("")
        self._show(())

    def check_family(self, members: Sequence[Member]) -> None:
        """Say at once which rules it does not fit."""
        assert self._page is not None
        page, people = self._page, tuple(members)
        found = misfits(page.template, people, self.referrer.value(), self.answers(), page.row.first_day)
        said = [one for one in found if one is not Misfit.REFERRAL or self.referrer.answered]
        self._show(why_not(said, page.template, people, page.row.first_day, self._professions))

    def answers(self) -> Answers:
        """Used and forgotten."""
        return Answers(self.under.value(), self.first_child.value())

    @property
    def override_reason(self) -> str:
        """Why it comes anyway; empty when it fits."""
        return self.override.text() if self.override.isVisibleTo(self) else ""

    @property
    def unexplained(self) -> bool:
        """It does not fit, and nobody has written why it comes."""
        return self.override.isVisibleTo(self) and not self.override.text()

    def forget(self) -> None:
        """Nothing is answered any more."""
        self._page = None
        for question in (self.under, self.first_child):
            question.clear()
        self.referrer.box.setCurrentIndex(0)
        self.override.set_text("")
        self._show(())

    def first_wrong(self) -> QWidget | None:
        """Who refers is not answered, or the reason is missing."""
        if self.referrer.isVisibleTo(self) and not self.referrer.check_answered():
            return self.referrer.box
        if not self.override.isVisibleTo(self):
            return None
        if not self.override.text():
            self.override.complain(tr("Skriv kort hvorfor, eller find et andet hold."))
            return self.override.field
        return None if self.override.check() else self.override.field

    def ask_why(self, words: str) -> QWidget:
        """The service found what the window did not know: the field for the reason."""
        self._show((words,))
        return self.override.field

    def raw(self) -> tuple[object, ...]:
        """What is answered."""
        return self.answers(), self.referrer.raw(), self.override.field.text()

    def _show(self, sentences: Sequence[str]) -> None:
        shown = self.override.isVisibleTo(self)
        if sentences:
            self.banner.show_words(" ".join(sentences), "warm")
        self.banner.setVisible(bool(sentences))
        self.override.setVisible(bool(sentences))
        if shown != bool(sentences):
            self.reshaped.emit()
