"""The desk's way to the anonymous series: opens the sheet, sends its orders, says what came of them.

Made with the desk page, before anybody has unlocked; everything else is made when it is first opened.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QObject

from familiehus import clock
from familiehus.errors import FamiliehusError, UserError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui.desk.core import Desk
from familiehus.ui.series import words
from familiehus.ui.series.face import Face
from familiehus.ui.series.talk_steps import Counted, TalkSteps
from familiehus.values import Change, ListName

if TYPE_CHECKING:
    from familiehus.queries.series import LiveCards
    from familiehus.services.series_cards import CountTalk, OverReason
    from familiehus.ui.series.sheet import SeriesSheet
    from familiehus.ui.task import Task
    from familiehus.ui.tasks import Tasks

PrintCard = Callable[[str, str, int], object]


class SeriesAtDesk(QObject):
    """``open`` and ``new_card`` for the keys; ``close`` when the house is locked. ``print_card`` is given the
    words, the code of the kind and the limit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.print_card: PrintCard | None = None
        self.sheet: SeriesSheet | None = None
        self.steps = TalkSteps(desk.writer, self)
        self.steps.taken_back.connect(self._taken_back)
        self.steps.again.connect(self._again)
        self.steps.refused.connect(self._refused)
        self.steps.too_late.connect(self._too_late)
        self._waiting: UUID | None = None
        self._card: tuple[str, str, int] | None = None
        self._usual: str | None = None
        self._busy = False

    # -- opening -------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Ctrl+T: type the words of a card."""
        self._begin(Face.TYPING)

    def new_card(self) -> None:
        """A card for a family that has none."""
        self._begin(Face.NEW)

    def close(self) -> None:
        """Locked: nothing of a card stays."""
        self._forget()
        if self.sheet is not None:
            self.sheet.close_quietly()

    def _begin(self, face: Face) -> None:
        if self._tasks is None or self._desk.lists is None:
            return
        sheet = self._made()
        self._offer(())
        sheet.begin(face)
        self._look()

    def _made(self) -> "SeriesSheet":
        if self.sheet is None:
            from familiehus.ui.series.sheet import SeriesSheet

            sheet = self.sheet = SeriesSheet(self._desk.form.window())
            sheet.typed.connect(self._count)
            sheet.changed.connect(self._another)
            sheet.card_wanted.connect(self._open_card)
            sheet.first_talk.connect(self._first_talk)
            sheet.take_back.connect(self.steps.take_back)
            sheet.print_wanted.connect(self._print)
            sheet.forgot.connect(self._forget)
        return self.sheet

    def _another(self) -> None:
        """Other words, another talk."""
        self._waiting = None

    def _forget(self) -> None:
        self._card = self._waiting = None
        self.steps.forget()

    @property
    def _tasks(self) -> "Tasks | None":
        tasks = self._desk.writer.tasks
        return None if tasks is None or tasks.closed else tasks

    @property
    def _shown(self) -> "SeriesSheet | None":
        return self.sheet if self.sheet is not None and self.sheet.isVisible() else None

    # -- what the sheet offers -----------------------------------------------------------------------------

    def _look(self) -> None:
        """How many cards there are of which kinds. Without the answer the sheet does as well."""
        if self._tasks is not None:
            from familiehus.queries.series import live_cards

            self._tasks.read(live_cards).then(self._seen, self).failed(lambda _error: None, self)

    def _seen(self, cards: "tuple[LiveCards, ...]") -> None:
        if self.sheet is not None:
            self.sheet.show_kept(sum(one.cards for one in cards))
            self._offer(cards)

    def _offer(self, cards: "tuple[LiveCards, ...]") -> None:
        """What is on most cards comes first, and is what a new one is for until somebody says otherwise."""
        if self._desk.lists is None or self.sheet is None:
            return
        many = {one.kind: one.cards for one in cards}
        kinds = [(one.code, one.label) for one in self._desk.lists.of(ListName.KIND)]
        kinds.sort(key=lambda kind: -many.get(kind[0], 0))
        self.sheet.offer(kinds, self._usual or next((one.kind for one in cards), None))

    def _place(self) -> str:
        """Said only where there are several."""
        lists = self._desk.lists
        names = {one.code: one.name for one in lists.places if one.active} if lists is not None else {}
        return names.get(self._desk.draft.place, "") if len(names) > 1 else ""

    def _label(self, kind: str) -> str:
        return self._desk.lists.label(ListName.KIND, kind) if self._desk.lists is not None else kind

    # -- counting ------------------------------------------------------------------------------------------

    def _count(self, typed: str, over: "OverReason | None") -> None:
        from familiehus.services.series_cards import CountTalk, count_talk

        if self._busy or self._tasks is None:
            return
        self._waiting = self._waiting or uuid4()  # the same talk, asked about or sent again
        command = CountTalk(self._waiting, typed, self._desk.draft.place, over)
        task = self._alone(self._tasks.write(count_talk, command))
        task.then(partial(self._counted, command), self).failed(self._not_counted, self)

    def _first_talk(self) -> None:
        if self._card is not None:
            self._count(self._card[0], None)

    def _alone(self, task: "Task[Change]") -> "Task[Change]":
        """A second Enter does nothing until it is done."""
        self._busy = True
        return task.finished(self._done, self)

    def _done(self) -> None:
        self._busy = False

    def _counted(self, command: "CountTalk", change: Change) -> None:
        number, limit = change.counts["talks"], change.counts["limit"]
        self._waiting = None
        self.steps.push(Counted(command, str(change.after), clock.today(), number, limit))
        if self._shown is not None:
            self._shown.show_counted(number, limit, self._place())
            self._whisper(
                tr("{talk}. {left}", talk=words.talk(number, limit), left=words.left(number, limit))
            )
        else:
            self.steps.forget()
            self._say(tr("{talk} er talt.", talk=words.talk(number, limit)))

    def _not_counted(self, error: FamiliehusError) -> None:
        code = error.code if isinstance(error, UserError) else ""
        if self._shown is None or code not in ("series_over", "series_unknown"):
            self._refused(error)
            return
        self._whisper(sentence(error))
        if code == "series_unknown":
            self._shown.count.show_unknown(sentence(error))
        else:
            self._shown.show_over(int(str(error.fields["talks"])), int(str(error.fields["limit"])))

    # -- taking back ---------------------------------------------------------------------------------------

    def _taken_back(self, counted: Counted) -> None:
        text = tr("{talk} er taget tilbage.", talk=words.talk(counted.number, counted.limit))
        if self._shown is not None:
            self._shown.show_taken_back(counted.number, counted.limit)
            self._whisper(text)
        else:
            self._say(text)

    def _again(self, counted: Counted) -> None:
        self._say(tr("{talk} er talt igen.", talk=words.talk(counted.number, counted.limit)))

    def _too_late(self) -> None:
        self._say(tr("En anonym samtale kan kun tages tilbage samme dag. Intet er ændret."))

    def _refused(self, error: FamiliehusError) -> None:
        if self._shown is not None:
            self._shown.show_refused(sentence(error))
            self._whisper(sentence(error))
        else:
            self._desk.explain(error)

    def _say(self, text: str) -> None:
        self._desk.form.notice.say(text, "info")

    def _whisper(self, text: str) -> None:
        self._desk.form.notice.whisper(text)

    # -- a new card ----------------------------------------------------------------------------------------

    def _open_card(self, kind: str, limit: int) -> None:
        from familiehus.services.series_cards import OpenSeries, open_series

        if self._busy or self._tasks is None:
            return
        task = self._alone(self._tasks.write(open_series, OpenSeries(kind, limit)))
        task.then(partial(self._card_made, kind, limit), self).failed(self._refused, self)

    def _card_made(self, kind: str, limit: int, change: Change) -> None:
        """A card whose words nobody has seen (the sheet was closed meanwhile) is idle, and goes in a year."""
        if self._shown is None:
            return
        self._usual = kind
        code = str(change.after)
        self._card = (code, kind, limit)
        self._shown.show_card(code, self._label(kind), limit)
        self._whisper(tr("Kortet er lavet. Ordene står på skærmen."))
        self._look()

    def _print(self) -> None:
        if self._card is not None and self.print_card is not None:
            self.print_card(*self._card)
