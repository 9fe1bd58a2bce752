"""The attendance table as Qt reads it: a family a row, then its children, the sessions, and what to know."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from familiehus.courses.attendance import Came
from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.i18n import tr, trn
from familiehus.reports.danish import day_and_month
from familiehus.ui.courses import words
from familiehus.ui.courses.list_lines import Note
from familiehus.ui.courses.roll import Roll

Index = QModelIndex | QPersistentModelIndex
FAMILY, CHILD, FIRST = 0, 1, 2
"""Columns; the sessions begin at FIRST and the notes are the last one."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One row's words. ``notes`` are its chips."""

    family: str
    child: str
    notes: tuple[Note, ...]


class RollModel(QAbstractTableModel):
    """``show_roll`` gives it another group, or the same with other marks."""

    def __init__(self) -> None:
        super().__init__()
        self.roll: Roll | None = None
        self.rows: tuple[Shown, ...] = ()
        self.chosen = 0

    def show_roll(self, roll: Roll, rows: Sequence[Shown]) -> None:
        """Show it; the same families and sessions keep the keyboard where it is."""
        before = self.roll
        same = before is not None and (
            [one.id for one in before.families] == [one.id for one in roll.families]
            and len(before.sessions) == len(roll.sessions)
        )
        if not same:
            self.beginResetModel()
        self.roll, self.rows = roll, tuple(rows)
        if not same:
            self.chosen = min(self.chosen, max(len(roll.sessions) - 1, 0))
            self.endResetModel()
        elif self.rows:
            last = self.index(len(self.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, FIRST, self.columnCount() - 1)

    @property
    def sessions(self) -> int:
        """How many columns are sessions."""
        return len(self.roll.sessions) if self.roll is not None else 0

    def session_of(self, column: int) -> int | None:
        """Which session a column is."""
        session = column - FIRST
        return session if 0 <= session < self.sessions else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """Families."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """Family, child, sessions, notes."""
        return 0 if parent.isValid() else FIRST + self.sessions + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only sessions are stops; the words beside them are read with them."""
        if self.session_of(index.column()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words; a session's cell names family, session and mark for whoever listens."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, session = self.rows[index.row()], self.session_of(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == FAMILY:
                return row.family
            if index.column() == CHILD:
                return row.child
            return ", ".join(one.text for one in row.notes) if session is None else ""
        if role == Qt.ItemDataRole.AccessibleTextRole and session is not None:
            notes = [one.text for one in row.notes]
            said = (row.family, session_words(self.roll, session), self.mark_words(index.row(), session))
            return ", ".join((*said, *notes))
        return None

    def mark_words(self, family: int, session: int) -> str:
        """``mødt``; what is not known is said too."""
        assert self.roll is not None
        came = self.roll.mark(family, session)
        if came is None:
            return tr("ikke krydset af") if self.roll.held(session) else tr("ikke holdt endnu")
        return {Came.CAME: tr("mødt"), Came.SENT_WORD: tr("afbud"), Came.STAYED_AWAY: tr("udeblevet")}[came]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """``Familie``, ``Barn``, ``1`` …"""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        session = self.session_of(section)
        if session is not None:
            return str(session + 1)
        return {FAMILY: tr("Familie"), CHILD: tr("Barn")}.get(section, "")


def session_words(roll: Roll | None, session: int) -> str:
    """``mødegang 4, 25. november``."""
    if roll is None:
        return ""
    day = day_and_month(roll.sessions[session].day)
    return tr("mødegang {n}, {day}", n=session + 1, day=day)


def shown_row(roll: Roll, family: int, referrers: dict[str, str]) -> Shown:
    """The words of one family."""
    one, today = roll.families[family], roll.now.date()
    return Shown(one.calling, words.child_words(one.members, today), notes_of(roll, family, one, referrers))


def notes_of(roll: Roll, family: int, one: Enrolment, referrers: dict[str, str]) -> tuple[Note, ...]:
    """Chips, the most pressing first: "ring?", how it ended, how many grown-ups, who referred it."""
    notes = []
    if one.status is EnrolmentStatus.COMPLETED:
        notes.append(Note(tr("gennemført"), "ok"))
    elif one.status is EnrolmentStatus.DROPPED:
        notes.append(Note(tr("afbrudt")))
    elif roll.should_ring(family):
        notes.append(Note(tr("væk 2 gange: ring?"), "warm"))
    if words.adults(one) > 1:
        notes.append(Note(trn("1 voksen", "{n} voksne", words.adults(one))))
    if one.referrer:
        notes.append(Note(tr("henvist af {who}", who=referrers.get(one.referrer, one.referrer))))
    if one.override:
        notes.append(Note(tr("uden om reglerne: {reason}", reason=one.override)))
    return tuple(notes)
