"""What would come into the house from another calendar: shown before anything is saved, and chosen from.

The preview holds finished activities. What is saved is what was shown: :meth:`CalendarPreview.command` only
leaves out.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import Activity, ChangeState, DateChange
from familiehus.calendar.conflicts import Conflict
from familiehus.calendar.occurrences import occurrences, skipped
from familiehus.calendar.recurrence import last_day
from familiehus.calendar.series import Edit
from familiehus.errors import UserError
from familiehus.models import Choice
from familiehus.queries.activities import activities_between
from familiehus.queries.calendar import colleagues, house_days, owners, places, rooms
from familiehus.services.activity_rules import checked
from familiehus.services.cpr import looks_like_cpr
from familiehus.services.ics_collisions import Collisions
from familiehus.services.ics_file import IcsFile, IcsSeries, SkippedEvent, Why
from familiehus.services.ics_house import IMPORTED, Choices, Ground, activity_of
from familiehus.services.ics_import import ImportCalendar, kept_in_sight
from familiehus.services.ics_known import Known
from familiehus.services.ics_places import Premises
from familiehus.services.rights import Right, require
from familiehus.values import Actor, ListName

_EVERY = 50
Progress = Callable[[str, int], None]
"""Called with ``fitted`` and how many series so far; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """Something new, or known and ``changed``. ``dates`` it has in the house, ``closed`` how many it gives up
    because the house is closed. ``conflicts`` are what stands in its way; ``meets`` when it and
    something else of the file are in each other's way. ``unknown_place`` is a LOCATION that is not known."""

    series: IcsSeries
    edit: Edit
    dates: int
    closed: int
    conflicts: tuple[Conflict, ...] = ()
    meets: bool = False
    unknown_place: str = ""

    @property
    def activity(self) -> Activity:
        """As it shall stand here; the last part of one that is split."""
        return (self.edit.after or self.edit.before)[-1]

    @property
    def changed(self) -> bool:
        """The house knows it already, otherwise."""
        return bool(self.edit.before)


@dataclass(frozen=True, slots=True)
class CalendarPreview:
    """``new`` and ``changed`` in the order of the file; ``known`` how many are here already, unchanged."""

    choices: Choices
    new: tuple[Incoming, ...]
    changed: tuple[Incoming, ...]
    known: int
    skipped: tuple[SkippedEvent, ...]
    personal: int

    def wanted(
        self, *, conflicts: bool = False, update: bool = False, left_out: Collection[str] = ()
    ) -> tuple[Incoming, ...]:
        """What comes in. ``conflicts``: also what something stands in the way of. ``update``: also what is
        here already and was changed there. ``left_out``: UIDs that shall not."""
        found = (*self.new, *(self.changed if update else ()))
        return tuple(
            one for one in found if one.series.uid not in left_out and (conflicts or not one.conflicts)
        )

    def command(
        self, *, conflicts: bool = False, update: bool = False, left_out: Collection[str] = ()
    ) -> ImportCalendar:
        """The order that saves exactly what is wanted."""
        edits = [_reasoned(one) if conflicts and (one.conflicts or one.meets) else one.edit
                 for one in self.wanted(conflicts=conflicts, update=update, left_out=left_out)]  # fmt: skip
        before = tuple(one for edit in edits for one in edit.before)
        after = tuple(_explained(one) for edit in edits for one in edit.after)
        return ImportCalendar(Edit(before, after))

    def refused(self, *, conflicts: bool = False, update: bool = False) -> tuple[SkippedEvent, ...]:
        """Everything that does not come in, with why, in the order of the file."""
        out = [] if conflicts else [
            SkippedEvent(one.series.main.line, one.series.main.title, Why.CONFLICT,
                         fields={"conflicts": one.conflicts})
            for one in (*self.new, *(self.changed if update else ())) if one.conflicts
        ]  # fmt: skip
        return tuple(sorted((*self.skipped, *out), key=lambda one: (one.line, one.day or date.min)))


def _silence(stage: str, done: int) -> None:
    """Nobody waits for the progress."""


def preview_calendar(
    session: Session,
    actor: Actor,
    file: IcsFile,
    choices: Choices | None = None,
    progress: Progress = _silence,
) -> CalendarPreview:
    """Fit a file to the house. ``choices`` None: the house's first place and owner. UserError
    ``place_unknown``, ``owner_unknown`` for choices the house has not got; nothing is written."""
    require(actor, Right.CALENDAR)
    fitting = _Fitting(session, choices, file.period)
    for done, series in enumerate(file.series, 1):
        fitting.take(series)
        if done % _EVERY == 0:
            progress("fitted", done)
    return fitting.preview(file)


def default_choices(session: Session) -> Choices:
    """The house's first place and its kommune."""
    place = next(one.code for one in places(session) if one.active)
    owner = next(one.code for one in owners(session) if one.active)
    return Choices(place, owner)


class _Fitting:
    """One event after the other, each laid beside all that is there by then."""

    def __init__(self, session: Session, choices: Choices | None, period: tuple[date, date] | None) -> None:
        self._session, self._period = session, period
        self._choices = _checked_choices(session, choices)
        all_rooms = rooms(session)
        days = house_days(session)
        self._kept = kept_in_sight(session)
        self._ground = Ground(Premises(places(session), all_rooms), days, _counted(session),
                              frozenset(one.code for one in owners(session)))  # fmt: skip
        there = activities_between(session, date.min, date.max)
        self._known = Known(there, days)
        names = {one.id: one.name for one in all_rooms} | {one.id: one.name for one in colleagues(session)}
        self._today = clock.today()
        self._sure = Collisions(days, self._today, names)
        self._all = Collisions(days, self._today, names)
        for activity in there:
            self._sure.put(activity)
            self._all.put(activity)
        self._found: list[Incoming] = []
        self._meeting: set[UUID] = set()
        self._same = 0
        self._skipped: list[SkippedEvent] = []

    def take(self, series: IcsSeries) -> None:
        """New, known, changed or refused."""
        theirs = activity_of(series, uuid4(), self._choices, self._ground)
        try:
            theirs = checked(self._session, _explained(theirs))
        except UserError as error:
            self._skip(series, Why.NOT_ACCEPTED, error=error)
            return
        mine = self._known.find(series.uid)
        if not mine:
            self._add(series, Edit((), (theirs,)))
        elif self._known.same(mine, theirs, self._period or _shared(series, mine)):
            self._same += 1
        elif self._period is not None or len(mine) > 1:
            self._skip(series, Why.OWN if self._period is not None else Why.SPLIT)
        else:
            edit = self._known.revised(mine[0], theirs, self._today)
            if edit is None:
                self._skip(series, Why.HELD)
            else:
                self._add(series, edit)

    def preview(self, file: IcsFile) -> CalendarPreview:
        """Everything that was taken."""
        found = [replace(one, meets=one.activity.id in self._meeting) for one in self._found]
        lost = (*file.skipped, *self._skipped)
        return CalendarPreview(
            self._choices,
            tuple(one for one in found if not one.changed),
            tuple(one for one in found if one.changed),
            self._same,
            tuple(sorted(lost, key=lambda one: (one.line, one.day or date.min))),
            file.personal,
        )

    def _add(self, series: IcsSeries, edit: Edit) -> None:
        conflicts = self._lay(edit)
        dates, closed = self._counts(edit)
        location = series.main.location
        unknown = location if location and self._ground.premises.find(location) is None else ""
        self._found.append(
            Incoming(series, edit, dates, closed, tuple(conflicts),
                     unknown_place="" if looks_like_cpr(unknown) else unknown)
        )  # fmt: skip

    def _lay(self, edit: Edit) -> tuple[Conflict, ...]:
        """Put it beside the rest; what is in its way. What something is in the way of may not come in at all,
        so it is in nobody's way itself; should it be wanted all the same, both sides need a reason."""
        bare = [_bare(one) for one in edit.after]
        for pile in (self._sure, self._all):
            pile.take_away(edit.before)
        conflicts = tuple(one for activity in bare for one in self._sure.of(activity))
        for activity in bare:
            for one in self._all.of(activity):
                self._meeting |= {activity.id, *((one.other[0],) if one.other is not None else ())}
            self._all.put(activity)
            if not conflicts:
                self._sure.put(activity)
        return conflicts

    def _counts(self, edit: Edit) -> tuple[int, int]:
        days, after = self._ground.days, edit.after
        held = sum(not one.cancelled for it in after for one in occurrences(it, days, date.min, date.max))
        return held, sum(1 for it in after for _ in skipped(it, days, date.min, date.max))

    def _skip(self, series: IcsSeries, why: Why, **fields: object) -> None:
        self._skipped.append(SkippedEvent(series.main.line, series.main.title, why, fields=fields))


def _shared(series: IcsSeries, mine: tuple[Activity, ...]) -> tuple[date, date] | None:
    """The days in which a series that was shortened when it was read can be held against the one here."""
    if series.began is None and not series.cut:
        return None
    return series.main.day, max(last_day(one.first_day, one.rule) for one in mine)


def _checked_choices(session: Session, choices: Choices | None) -> Choices:
    if choices is None:
        return default_choices(session)
    if choices.place not in (one.code for one in places(session) if one.active):
        raise UserError("place_unknown", place=choices.place)
    if choices.owner not in (one.code for one in owners(session)):
        raise UserError("owner_unknown", owner=choices.owner)
    return choices


def _counted(session: Session) -> tuple[str, ...]:
    kinds = select(Choice.code).where(Choice.list_name == str(ListName.KIND), Choice.active)
    return tuple(session.execute(kinds).scalars())


def _explained(activity: Activity) -> Activity:
    """With the reason that a date put back must have."""
    return _each(activity, lambda one: replace(one, reason=one.reason or IMPORTED))


def _bare(activity: Activity) -> Activity:
    """Without the reasons the import gives itself: nobody has said yet that it may stand in the way."""
    return _each(activity, lambda one: replace(one, reason=""))


def _each(activity: Activity, change: Callable[[DateChange], DateChange]) -> Activity:
    """The same with its dates that were put back changed."""
    changes = (change(one) if one.state is ChangeState.PUT_BACK else one for one in activity.changes)
    return replace(activity, changes=tuple(changes))


def _reasoned(one: Incoming) -> Edit:
    """The person has said that it may stand there all the same."""
    after = tuple(replace(activity, reason=activity.reason or IMPORTED) for activity in one.edit.after)
    return Edit(one.edit.before, after)
