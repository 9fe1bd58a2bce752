"""What follows when something was laid down, cancelled, copied or put back: ask where it must be asked, save,
and say quietly what may follow. Nothing is ever saved in silence over something that stood in the way."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, Signal

from familiehus.calendar.activity import EditScope
from familiehus.calendar.conflicts import Conflict
from familiehus.calendar.occurrences import Occurrence, Skipped
from familiehus.errors import FamiliehusError
from familiehus.i18n import danish, tr
from familiehus.messages import sentence
from familiehus.messages.fields import role
from familiehus.reports.danish import listed
from familiehus.services.rights import Right, require
from familiehus.ui.week import words
from familiehus.ui.week.cursor import Slot
from familiehus.ui.week.drag import Grip, How, Stretch, moved
from familiehus.ui.week.drop import Drop
from familiehus.ui.week.hand import warning_of
from familiehus.ui.week.placing import Placed
from familiehus.ui.week.planner import MovedOne, Planner
from familiehus.ui.week.stage import Stage
from familiehus.ui.week.verdict import Verdict
from familiehus.values import Actor, Change


class Deeds(QObject):
    """``create`` carries an Activity for the editor; ``settled``: nothing is held or asked."""

    create = Signal(object)
    settled = Signal()

    def __init__(self, stage: Stage, planner: Planner, actor: Actor) -> None:
        super().__init__(stage)
        self._stage, self._planner, self._actor = stage, planner, actor
        self._grid = stage.grid
        self._kept: Occurrence | None = None
        grid, keys = stage.grid, stage.grid.keys
        grid.dropped.connect(self.drop)
        grid.put_back_wanted.connect(self.put_back)
        grid.forbidden.connect(self.say_who_can)
        keys.cancel_wanted.connect(self.cancel)
        keys.doubled.connect(self.double)
        keys.kept.connect(self.keep)
        keys.pasted.connect(self.paste)
        stage.question.freed.connect(lambda drop: self._save(drop.in_free_room(), ""))
        stage.question.reasoned.connect(self._ask_why)
        stage.question.given_up.connect(self.let_be)
        planner.moved_one.connect(self._offer_more)
        planner.done.connect(self._say_done)
        planner.refused.connect(self.explain)

    @property
    def asking(self) -> bool:
        """Something is held, or asked about: what is shown must not change now."""
        return self._grid.hand.busy or not self._stage.question.isHidden()

    # -- laid down ------------------------------------------------------------------------------------------

    def drop(self, drop: Drop) -> None:
        """Something was let go of."""
        self._stage.offer.hide()
        if drop.how is How.CREATE:
            self.create.emit(drop.wanted.activity)
        elif drop.asked:
            self._stage.ask(drop)
        else:
            self._save(drop, "")

    def _save(self, drop: Drop, reason: str) -> None:
        self._planner.drop(drop, reason, partial(self._drop_refused, drop))
        self._grid.sheet.stop().setFocus()

    def _ask_why(self, drop: Drop) -> None:
        reason = self._reason_for(drop.wanted.title, warning_of(replace(drop.verdict, free=None)), drop.was)
        if reason is None:
            self.let_be()
        else:
            self._save(drop, reason)

    def _reason_for(self, title: str, warning: str, was: Occurrence | None) -> str | None:
        from familiehus.ui.activity.reason import ask_reason

        question = tr("{warning} Hvorfor skal {title} ligge der alligevel?", warning=warning, title=title)
        known = [was.reason] if was is not None and was.reason else []
        with danish():  # it is stored, and read by everybody
            usual = [tr("aftalt mellem dem"), tr("det er kun et kort overlap"), tr("de deler lokalet")]
        return ask_reason(self._stage.window(), question, tr("Læg den her"), [*known, *usual])

    def _drop_refused(self, drop: Drop, error: FamiliehusError) -> None:
        """The disk knows more than the screen: ask about what it found, or say what is wrong."""
        found = _conflicts(error)
        if not found:
            self.let_be()
            self.explain(error)
            return
        self._ask_why(replace(drop, verdict=Verdict(found), asked=found))

    def let_be(self) -> None:
        """It goes back to where it was."""
        self._grid.hand.clear()
        self._grid.sheet.stop().setFocus()
        self.settled.emit()

    # -- one date -------------------------------------------------------------------------------------------

    def cancel(self, one: Occurrence) -> None:
        """Delete: the date does not take place, with a reason; one that is cancelled takes place again."""
        from familiehus.ui.activity.reason import ask_reason, usual_reasons

        if one.cancelled:
            self._planner.revive(one, self.explain)
            return
        question = tr("Hvorfor aflyses {title} {when}?", title=one.title,
                      when=words.at_time(one.day, one.start, one.end))  # fmt: skip
        reason = ask_reason(self._stage.window(), question, tr("Aflys"), usual_reasons())
        if reason:
            self._planner.cancel(one, reason, self.explain)

    def put_back(self, skipped: Skipped) -> None:
        """A date the series skipped is held after all."""
        from familiehus.ui.activity.reason import ask_reason

        if not self._grid.keys.may_plan:
            self.say_who_can()
            return
        question = tr("{why}: {title} springes over {day}. Hvorfor skal den holdes alligevel?",
                      why=skipped.closed.name, title=skipped.activity.title,
                      day=words.day_words(skipped.day))  # fmt: skip
        with danish():
            usual = [tr("der er åbent for netop den"), tr("aftalt med familierne")]
        reason = ask_reason(self._stage.window(), question, tr("Sæt tilbage"), usual)
        if reason:
            self._planner.put_back(skipped, reason, self.explain)

    # -- copies ---------------------------------------------------------------------------------------------

    def double(self, one: Occurrence) -> None:
        """Ctrl+D: once more right after, or on the next day where the day is too short."""
        here = self._grid.sheet.chosen
        if here is None:
            return
        length = one.end - one.start
        column, start = here.column, one.end
        if one.end + length > 22 * 60:
            column, start = min(here.column + 1, len(self._grid.columns) - 1), one.start
        self._lay_copy(one, Stretch(column, start, start + length), here)

    def keep(self, one: Occurrence) -> None:
        """Ctrl+C: remembered, also into another week."""
        self._kept = one
        text = tr("{title} er husket. Vælg et tidspunkt, og tryk Ctrl+V.", title=one.title)
        self._stage.offer.say(text)
        self._grid.voice.say(text)

    def paste(self) -> None:
        """Ctrl+V: on the chosen time; on a chosen date, at the old time of its day."""
        one, sheet = self._kept, self._grid.sheet
        if one is None or not sheet.columns:
            self._stage.offer.say(tr("Der er ikke husket noget endnu. Vælg en aktivitet, og tryk Ctrl+C."))
            return
        spot = sheet.spot or self._grid.keys.first_spot()
        column = sheet.board.column_of(spot)
        start = spot.start if isinstance(spot, Slot) else one.start
        was = Stretch(column, one.start, one.end)
        room = one.rooms[0] if one.rooms else None
        self._lay_copy(one, moved(was, column, start), Placed(one, column, (0, 1, 1), room))

    def _lay_copy(self, one: Occurrence, stretch: Stretch, placed: Placed) -> None:
        hand = self._grid.hand
        hand.take(Grip(How.COPY, Stretch(placed.column, one.start, one.end), one.start), placed)
        hand.carry(stretch)
        hand.let_go()

    # -- said -----------------------------------------------------------------------------------------------

    def explain(self, error: FamiliehusError) -> None:
        """Something was refused."""
        text = sentence(error)
        self._stage.offer.say(text, warm=True)
        self._grid.voice.say(text, urgent=True)

    def say_who_can(self) -> None:
        """Whoever only reads the week is told who lays it."""
        try:
            require(self._actor, Right.CALENDAR)
        except FamiliehusError as error:
            roles = cast("Sequence[str]", error.fields["roles"])
            text = tr("Du kan læse ugen, men ikke ændre den. Det kan {roles}.",
                      roles=listed([role(code) for code in roles]))  # fmt: skip
            self._stage.offer.say(text)
            self._grid.voice.say(text)

    def _say_done(self, _change: Change, name: str) -> None:
        self._grid.voice.say(tr("Gemt: {step}. Ctrl+Z fortryder.", step=name))

    def _offer_more(self, one: MovedOne) -> None:
        was = one.drop.was
        assert was is not None
        text = tr("Kun {day} er ændret.", day=words.day_words(was.day))
        ways = (
            (tr("Også de følgende"), partial(self._widen, one, EditScope.FOLLOWING, "")),
            (tr("Hele rækken"), partial(self._widen, one, EditScope.ALL, "")),
        )
        self._stage.offer.say(text, ways)

    def _widen(self, one: MovedOne, scope: EditScope, reason: str) -> None:
        self._planner.widen(one, scope, reason, partial(self._widen_refused, one, scope))
        self._grid.sheet.stop().setFocus()

    def _widen_refused(self, one: MovedOne, scope: EditScope, error: FamiliehusError) -> None:
        """The one date stays moved; the rest follows only with a reason."""
        found = _conflicts(error)
        if not found:
            self.explain(error)
            return
        title = one.drop.wanted.title
        reason = self._reason_for(title, warning_of(Verdict(found)), one.drop.was)
        if reason:
            self._widen(one, scope, reason)


def _conflicts(error: FamiliehusError) -> tuple[Conflict, ...]:
    if error.code != "booking_conflict":
        return ()
    return tuple(cast("Sequence[Conflict]", error.fields.get("conflicts", ())))
