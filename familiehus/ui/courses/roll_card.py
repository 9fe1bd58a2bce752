"""The card around the attendance table: which session is meant, and the keys that mark it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.queries.courses import CoursePage
from familiehus.ui import theme
from familiehus.ui.courses import session_words
from familiehus.ui.courses.roll import Roll
from familiehus.ui.courses.roll_model import Shown
from familiehus.ui.courses.roll_view import RollView
from familiehus.ui.courses.seasons import standing
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.key_cap import KeyCap
from familiehus.ui.widgets.text import SectionLabel, Text


class KeyHint(QWidget):
    """A keycap and what it does."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(KeyCap(key))
        row.addWidget(Text(text, "small", "muted"))


class _KeyLink(LinkButton):
    """The key first, as on the hints beside it."""

    key_first = True


class RollCard(Card):
    """``table`` holds the signals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.table = RollView()
        self._label = SectionLabel("")
        self.all_came = _KeyLink(tr("alle mødt"), "G", strong=True)
        self.all_came.clicked.connect(lambda: self.table.mark_all())
        self.nobody = Text("", "body", "muted", wrap=True)
        self._hints = QWidget()
        flow = FlowLayout(self._hints, gap_x=12, gap_y=4)
        for key, text in (
            ("↑ ↓ ← →", tr("vælg")),
            ("M", tr("mødt")),
            ("A", tr("afbud")),
            ("U", tr("udeblevet")),
        ):
            flow.addWidget(KeyHint(key, text))
        flow.addWidget(KeyHint(tr("Mellemrum"), tr("tag tilbage")))
        flow.addWidget(self.all_came)
        head = QVBoxLayout()
        head.setSpacing(theme.px(6))
        head.addWidget(self._label)
        head.addWidget(self._hints)
        self.body.addLayout(head)
        self.body.addWidget(self.table)
        self.body.addWidget(self.nobody)
        self._roll: Roll | None = None
        self.table.session_chosen.connect(lambda _n: self._say())

    def show_roll(self, roll: Roll, rows: Sequence[Shown], session: int | None, page: CoursePage) -> None:
        """Show it."""
        self._roll = roll
        self.table.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        self.nobody.setText(_nobody(page, roll.now))
        self.table.show_roll(roll, rows, session)
        self._say()

    def _say(self) -> None:
        roll, chosen = self._roll, self.table.roll_model.chosen
        if roll is None or not roll.sessions:
            self._label.setText(tr("Fremmøde"))
            self._hints.hide()
            return
        one = roll.sessions[min(chosen, len(roll.sessions) - 1)]
        day = session_words.day_words(one.day, roll.now.date())
        number, many = chosen + 1, len(roll.sessions)
        if one.day == roll.now.date():
            text = tr("Fremmøde, mødegang {n} af {all} · {day}, i dag", n=number, all=many, day=day)
        elif one.day > roll.now.date():
            text = tr(
                "Fremmøde, mødegang {n} af {all} · {day}, ikke holdt endnu", n=number, all=many, day=day
            )
        else:
            text = tr("Fremmøde, mødegang {n} af {all} · {day}", n=number, all=many, day=day)
        self._label.setText(text)
        self._hints.setVisible(bool(roll.families))
        self.all_came.setEnabled(roll.held(chosen) and bool(roll.unmarked(chosen)))


def _nobody(page: CoursePage, now: datetime) -> str:
    if standing(page.row, now.date()).over:
        return tr("Der var ingen på holdet.")
    return tr("Ingen er tilmeldt endnu. Tryk Ctrl+N, og tilmeld den første familie.")
