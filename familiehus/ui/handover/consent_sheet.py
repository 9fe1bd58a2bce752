"""The consent form over the window: it cannot be saved vague, and it reads back what the family says yes to.

Keys: Enter goes to the next thing that is missing, Alt and a digit puts in a common answer, Ctrl+Enter saves,
Ctrl+P prints for signature or as a receipt, Esc leaves. What is typed stands here only until it is saved.
"""

from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.handover.consent import Consent, ConsentForm, Vague
from familiehus.handover.vagueness import vague
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.reports.consent_words import consent_sentence
from familiehus.reports.danish import listed
from familiehus.ui import dialogs, theme
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.calendar_files.sheet import FileSheet
from familiehus.ui.desk.notice import Notice, show_whole
from familiehus.ui.handover.consent_faults import field_of, short_name, way_out
from familiehus.ui.handover.consent_lines import ConsentLines
from familiehus.ui.handover.consent_questions import ConsentAbout, ConsentQuestions
from familiehus.ui.handover.consent_read_back import ReadBack
from familiehus.ui.widgets.buttons import LinkButton, QuietButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DIGITS = range(int(Qt.Key.Key_1), int(Qt.Key.Key_9) + 1)
SHORT = 56
"""Letters of the line that says what is missing."""
BESIDE = 900
"""Design pixels the card needs for the sentence to stand beside the questions."""


class ConsentSheet(FileSheet):
    """``wanted`` carries the consent to keep, ``paper_wanted`` one to print unsaved, ``left`` when closed."""

    wanted = Signal(object)
    paper_wanted = Signal(object)
    left = Signal()
    width_px = 1120

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Samtykke"), tr("Gem samtykket"))
        self.questions, self.read_back, self.notice = ConsentQuestions(), ReadBack(), Notice()
        self.status = LinkButton("", strong=True)
        self.paper = QuietButton("", "Ctrl+P")
        self.go.set_label(tr("Gem samtykket"), "Ctrl+Enter")
        self._id = uuid4()
        self._touched: set[str] = set()
        self._asked = self._busy = False
        self._empty: object = None
        self.column.addWidget(self.questions)
        self._beside = QHBoxLayout()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        body = self.card.body
        body.removeWidget(self.area)
        self._beside.setSpacing(theme.px(20))
        self._beside.addWidget(self.area, 5)
        self._beside.addWidget(self.read_back, 3)
        body.insertLayout(1, self._beside, 1)
        body.insertWidget(2, self.notice)
        body.insertWidget(3, self.status, 0, Qt.AlignmentFlag.AlignLeft)
        self.foot.insertWidget(1, self.paper)

    def _wire(self) -> None:
        self.questions.changed.connect(self._look)
        self.questions.reshaped.connect(lambda: chain(self.questions))
        self.status.clicked.connect(self.go_to_missing)
        self.go.clicked.connect(self.save)
        self.paper.clicked.connect(self.print_paper)
        self.closing.clicked.disconnect()
        self.closing.clicked.connect(self.leave)

    # -- opening and leaving ------------------------------------------------------------------------------

    def begin(self, about: ConsentAbout) -> None:
        """A new one."""
        self._id = uuid4()
        self._touched, self._asked, self._busy = set(), False, False
        self.notice.clear()
        self.questions.begin(about)
        self._empty = self.questions.raw()
        self._look()
        chain(self.questions)
        self.open()
        self.area.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """In the first line that is empty."""
        self.questions.line_of("information" if self.questions.giver.text() else "giver").setFocus()

    @property
    def dirty(self) -> bool:
        """Something typed would be lost."""
        return self.isVisible() and self.questions.raw() != self._empty

    def leave(self) -> None:
        """Esc: away, after asking where something typed would be lost."""
        if self._busy:
            return
        question = tr("Samtykket er ikke gemt. Skal det slippes?")
        detail = tr("Det, der er skrevet, bliver ikke gemt nogen steder.")
        if not self.dirty or dialogs.ask(self.window(), question, detail, tr("Slip det"), danger=True):
            self.close_quietly()
            self.left.emit()

    def saved(self) -> None:
        """It is kept."""
        self._busy = False
        self.close_quietly()
        self.left.emit()

    def refuse(self, error: FamiliehusError) -> None:
        """It was not; what is typed is still there."""
        self._busy = False
        self.notice.say(sentence(error), "warm")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it does not throw away what is typed."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()

    # -- what is missing ----------------------------------------------------------------------------------

    @property
    def consent(self) -> Consent:
        """As it stands."""
        return self.questions.consent(self._id)

    def faults(self) -> dict[str, Vague | None]:
        """What is missing by question, in their order; None: a CPR number, or a day that is none."""
        found: dict[str, Vague | None] = dict.fromkeys(self.questions.cpr_fields())
        given = self.questions.given.day
        if given is None or given > clock.today():
            found["given"] = None
        for fault in vague(self.consent):
            if self._no_name_yet(fault):
                continue
            found.setdefault(field_of(fault), fault)
        return found

    def _no_name_yet(self, fault: Vague) -> bool:
        """While nobody is named at all, it is the organisation that is missing."""
        return fault is Vague.NOBODY_NAMED and not self.questions.receiver.text()

    def _look(self) -> None:
        """After every key: what each field lacks, and the sentence as it reads now."""
        here = self._question_here()
        if here:
            self._touched.add(here)
        faults = self.faults()
        for name in ("giver", "information", "sender", "receiver", "unit", "purpose", "until", "given"):
            self._say(name, faults)
        self._show_status(faults)
        self.read_back.show_sentence(consent_sentence(self.consent), self.consent.form, ready=not faults)
        written = self.questions.form.value() is ConsentForm.WRITTEN
        self.paper.set_label(tr("Udskriv til underskrift") if written else tr("Udskriv kvittering"), "Ctrl+P")

    def _say(self, name: str, faults: dict[str, Vague | None]) -> None:
        asked = self.questions.asked(name)
        if name in faults and faults[name] is None:
            cpr = tr("Det ligner et CPR-nummer. Dem gemmer huset aldrig; slet det.")
            been = tr("Skriv en dag, der har været. Fx i dag eller i går.")
            asked.complain(been if name == "given" else cpr)
            return
        fault = faults.get(name)
        if fault is None:
            asked.complain("")
            if name not in ("until", "given"):
                asked.explain("")
            return
        empty = fault in (Vague.NO_GIVER, Vague.NO_INFORMATION, Vague.NO_RECEIVER, Vague.NO_PURPOSE)
        quiet = empty and not self._asked
        asked.complain("" if quiet else way_out(fault))
        asked.explain(way_out(fault) if quiet else "")

    def _show_status(self, faults: dict[str, Vague | None]) -> None:
        missing = [short_name(fault) for fault in faults.values() if fault is not None]
        if any(fault is None for fault in faults.values()):
            words = tr("Noget skal rettes. Gå derhen")
        elif missing:
            words = tr("Mangler: {what}", what=_listed(missing))
        else:
            words = tr("Intet mangler.")
        self.status.set_label(words)
        self.status.setEnabled(bool(faults))

    def go_to_missing(self) -> None:
        """The keyboard goes to the first thing that is missing."""
        first = next(iter(self._in_order()), None)
        if first is None:
            self.go.setFocus()
            return
        line = self.questions.line_of(first)
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        show_whole(self.questions.asked(first))

    def _in_order(self) -> list[str]:
        order = ("giver", "information", "sender", "receiver", "unit", "purpose", "until", "given")
        faults = self.faults()
        return [name for name in order if name in faults]

    # -- deeds --------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Ctrl+Enter, or the button."""
        if not self._busy and self._complete():
            self._busy = True
            self.notice.clear()
            self.wanted.emit(self.consent)

    def print_paper(self) -> None:
        """Ctrl+P: to be signed before it is saved."""
        if not self._busy and self._complete():
            self.paper_wanted.emit(self.consent)

    def _complete(self) -> bool:
        if not self.faults():
            return True
        self._asked = True
        self._look()
        self.go_to_missing()
        return False

    # -- keys and room ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Alt and digits, Ctrl+Enter, Ctrl+P, Esc."""
        key, held = event.key(), event.modifiers()
        ctrl, alt = (bool(held & one) for one in (_CTRL, Qt.KeyboardModifier.AltModifier))
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _ENTER and ctrl:
            self.save()
        elif key in _ENTER:
            self._enter()
        elif ctrl and key == Qt.Key.Key_P:
            self.print_paper()
        elif alt and key in _DIGITS:
            ideas = self.questions.ideas_for(QApplication.focusWidget())
            if ideas is not None:
                ideas.choose(key - int(Qt.Key.Key_0))
        event.accept()

    def _enter(self) -> None:
        """From a line that says something to the next; else to what is missing, or to the button."""
        here = QApplication.focusWidget()
        if isinstance(here, QAbstractButton):
            here.click()
            return
        lines: ConsentLines = self.questions.information
        following = next((lines.after(line) for line in lines.lines if line is here), None)
        if following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.go_to_missing()

    def _question_here(self) -> str:
        here = QApplication.focusWidget()
        names = ("giver", "information", "sender", "receiver", "unit", "purpose", "until", "given")
        return next((n for n in names if here and self.questions.asked(n).isAncestorOf(here)), "")

    def fit(self) -> None:
        """As high as the window lets it; with large text the sentence stands below the questions."""
        super().fit()
        card, margin = self.card, theme.px(16)
        card.setGeometry(card.x(), margin, card.width(), self.height() - 2 * margin)
        beside = card.width() >= theme.px(BESIDE)
        if beside and self._beside.indexOf(self.read_back) < 0:
            self.column.removeWidget(self.read_back)
            self._beside.addWidget(self.read_back, 3)
        elif not beside and self._beside.indexOf(self.read_back) >= 0:
            self._beside.removeWidget(self.read_back)
            self.column.addWidget(self.read_back)


_CTRL = Qt.KeyboardModifier.ControlModifier


def _listed(missing: list[str]) -> str:
    """As many as stand on a line, also in large letters."""
    if len(every := listed(missing)) <= SHORT:
        return every
    two = ", ".join(missing[:2])
    return tr("{some} og mere", some=two if len(two) <= SHORT else missing[0])
