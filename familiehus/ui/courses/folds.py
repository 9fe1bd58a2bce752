"""What stands folded under the table: the sessions, who has left, what has happened."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus.calendar.occurrences import Occurrence
from familiehus.courses.family import Enrolment
from familiehus.i18n import tr, trn
from familiehus.queries.courses import CoursePage
from familiehus.ui import theme
from familiehus.ui.courses import record_words, session_words, words
from familiehus.ui.courses.fold import Fold
from familiehus.ui.courses.roll import on_roll
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text

MOST = 60
"""Lines of the record that are shown; older ones are on paper if anybody asks."""


class Folds(Card):
    """``session_wanted`` carries (verb, Occurrence or Skipped): move, cancel, revive, put_back, lay.
    ``person_wanted`` the enrolment of a family that has left."""

    session_wanted = Signal(str, object)
    person_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8))
        self.body.setSpacing(0)
        self.sessions, self.left, self.record = Fold(), Fold(), Fold()
        self._page: CoursePage | None = None
        self._now = datetime.min
        self.may_plan = True
        for fold, fill in (
            (self.sessions, self._fill_sessions),
            (self.left, self._fill_left),
            (self.record, self._fill_record),
        ):
            self.body.addWidget(fold)
            fold.opened.connect(fill)

    def show_page(self, page: CoursePage, now: datetime) -> None:
        """Say how many there are, and fill what is open."""
        self._page, self._now = page, now
        held = [one for one in page.sessions if not one.cancelled]
        lost = len(page.missing) + len(page.sessions) - len(held)
        text = trn("1 mødegang", "{n} mødegange", len(held))
        if lost:
            text = trn("{text} · 1 er aflyst eller sprunget over",
                       "{text} · {n} er aflyst eller sprunget over", lost, text=text)  # fmt: skip
        self.sessions.say(text)
        gone = self._gone()
        self.left.say(trn("1 er ikke med længere", "{n} er ikke med længere", len(gone)))
        self.left.setVisible(bool(gone))
        self.record.say(tr("Hvad der er sket · {n}", n=len(page.record)))
        self.record.setVisible(bool(page.record))
        for fold, fill in (
            (self.sessions, self._fill_sessions),
            (self.left, self._fill_left),
            (self.record, self._fill_record),
        ):
            if fold.is_open:
                fill()

    def _gone(self) -> list[Enrolment]:
        enrolments: Sequence[Enrolment] = self._page.enrolments if self._page is not None else ()
        return [one for one in enrolments if one.status.over and not on_roll(one)]

    # -- sessions -------------------------------------------------------------------------------------------

    def _fill_sessions(self) -> None:
        page = self._page
        if page is None:
            return
        self.sessions.clear()
        today, number = self._now.date(), 0
        lines: list[tuple[object, QWidget]] = []
        for one in page.sessions:
            number += not one.cancelled
            lines.append((one.day, self._session(one, "–" if one.cancelled else str(number))))
        for lost in page.missing:
            text, verbs = session_words.lost_line(lost, today), []
            if self.may_plan and lost.day >= today:
                verbs = [("put_back", tr("Hold den alligevel")), ("lay", tr("Læg den en anden dag"))]
            lines.append((lost.day, self._line("–", text, tr("springes over"), verbs, lost)))
        for _, line in sorted(lines, key=lambda pair: str(pair[0])):
            self.sessions.inside.addWidget(line)

    def _session(self, one: Occurrence, number: str) -> QWidget:
        verbs = []
        if self.may_plan and one.cancelled:
            verbs = [("revive", tr("Hold den alligevel"))]
        elif self.may_plan and one.day >= self._now.date():
            verbs = [("move", tr("Flyt")), ("cancel", tr("Aflys"))]
        text = session_words.session_line(one, self._now.date())
        return self._line(number, text, session_words.state(one), verbs, one)

    def _line(
        self, number: str, text: str, state: str, verbs: Sequence[tuple[str, str]], thing: object
    ) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        line.setMinimumHeight(theme.px(30))
        mark = Text(number, "strong", "muted")
        mark.setFixedWidth(theme.px(24))
        row.addWidget(mark)
        said = tr("{text} · {state}", text=text, state=state) if state else text
        row.addWidget(Text(said, "body", "muted" if number == "–" else "ink", wrap=True), 1)
        for verb, label in verbs:
            link = LinkButton(label, strong=True)
            link.setAccessibleName(tr("{verb}: {session}", verb=label, session=text))
            link.clicked.connect(partial(self._wanted, verb, thing))
            row.addWidget(link)
        return line

    def _wanted(self, verb: str, thing: object, _on: bool = False) -> None:
        self.session_wanted.emit(verb, thing)

    # -- who has left, and what has happened ----------------------------------------------------------------

    def _fill_left(self) -> None:
        self.left.clear()
        for one in self._gone():
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
            why = tr("{status}: {reason}", status=words.status_name(one.status), reason=one.reason)
            said = why if one.reason else words.status_name(one.status)
            row.addWidget(Text(tr("{name} · {why}", name=one.calling, why=said), "body", wrap=True), 1)
            link = LinkButton(tr("Se"), strong=True)
            link.setAccessibleName(tr("Se {name}", name=one.calling))
            link.clicked.connect(lambda _on=False, one=one: self.person_wanted.emit(one.id))
            row.addWidget(link)
            self.left.inside.addWidget(line)

    def _fill_record(self) -> None:
        page = self._page
        if page is None:
            return
        self.record.clear()
        names = record_words.names_of(page)
        for line in page.record[:MOST]:
            widget = QWidget()
            row = QHBoxLayout(widget)
            row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
            at = Text(record_words.at_words(line, self._now.date()), "small", "muted")
            at.setMinimumWidth(theme.px(150))
            row.addWidget(at, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(record_words.line_words(line, names), "small", wrap=True), 1)
            self.record.inside.addWidget(widget)
        older = len(page.record) - MOST
        if older > 0:
            self.record.inside.addWidget(
                Text(trn("… og 1 linje før", "… og {n} linjer før", older), "small", "muted")
            )
