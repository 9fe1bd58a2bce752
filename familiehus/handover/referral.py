"""A referral and its loop: it closes only when somebody knows that the family was caught (RULES § 7).

Out: oprettet, sendt, modtaget, kontakt skabt, første møde holdt = grebet; or a refusal, which has a reason
and closes only with a next step. In: received, and turned into an enrolment, an appointment or a 1:1 wait.
Every open one has a due date and an owner.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

ANSWER_DAYS = 14
"""Days until an answer is due, where nobody says otherwise; also for feedback to who referred the family."""


class Direction(StrEnum):
    """Sent on, or received."""

    OUT = "ud"
    IN = "ind"


class Step(StrEnum):
    """Where a referral is. The first five of an outgoing one are in order."""

    CREATED = "oprettet"
    SENT = "sendt"
    RECEIVED = "modtaget"
    IN_CONTACT = "kontakt skabt"
    CAUGHT = "grebet"
    REFUSED = "afvist"
    NO_ROOM = "ingen plads"
    DECLINED = "familien takkede nej"
    NO_ANSWER = "ingen svar"
    STOPPED = "stoppet"
    """The consent that it rested on is gone."""
    ENROLLED = "på hold"
    APPOINTMENT = "aftalt tid"
    WAITS_ONE = "venter på 1:1"

    @property
    def refusal(self) -> bool:
        """The family was not caught, and somebody has to find a next step."""
        return self in _REFUSALS

    @property
    def turned(self) -> bool:
        """An incoming one became something here."""
        return self in _TURNS


_TOLD = (Step.REFUSED, Step.NO_ROOM, Step.DECLINED, Step.NO_ANSWER)
"""The refusals that somebody tells us; a stop is the withdrawal's own."""
_REFUSALS = frozenset({*_TOLD, Step.STOPPED})
_TURNS = (Step.ENROLLED, Step.APPOINTMENT, Step.WAITS_ONE)
_FORWARD = (Step.CREATED, Step.SENT, Step.RECEIVED, Step.IN_CONTACT, Step.CAUGHT)
_FORWARD_IN = (Step.RECEIVED, Step.IN_CONTACT, Step.CAUGHT)


class NextStep(StrEnum):
    """What happens instead: "vi slipper ikke"."""

    NEW_REFERRAL = "henvist et andet sted"
    OURS = "plads hos os"
    POINTED_ON = "fik en tilbudsseddel"
    WAITS_THERE = "venter på plads der"
    TALK = "ny samtale er aftalt"
    NOTHING = "familien ønsker ikke mere"


class Feedback(StrEnum):
    """What whoever referred the family was told. ``GOT_IT`` alone needs no yes from the family."""

    GOT_IT = "vi har modtaget henvisningen"
    CAUGHT = "familien er grebet"
    WAITS = "familien venter"
    NOT_CAUGHT = "familien blev ikke grebet"


@dataclass(frozen=True, slots=True)
class StepTaken:
    """One step, its day, who told us, who wrote it down, and the reason of a refusal.

    ``due_on`` is when the next news were due after it: what taking the next step back brings back.
    """

    step: Step
    day: date
    told_by: str
    by: str
    reason: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Referral:
    """A named family on its way. ``party`` and ``unit`` are who receives it (out) or who sent it (in).

    The gate of an outgoing one is ``consent`` (an id) or ``carried``: the family carries the letter itself.
    For an incoming one ``agreed`` is that the family knows, and said yes to, that whoever referred it hears
    how it went; ``consent`` is the yes that such an answer rested on instead.
    ``information`` are the lines that may stand in the letter. ``offer`` is the catalogue's id where it came
    from there. ``profession`` is a code of the house's list, for an incoming one. ``made_by`` is the account
    that made it, ``owner`` the name of whoever sees to it now. ``due_on`` is when the next news is due.
    ``became`` is the enrolment an incoming one turned into; ``meets_on`` and ``meets_at`` (minutes since
    midnight) an appointment.
    """

    id: UUID
    family: UUID
    direction: Direction
    party: str
    unit: str
    purpose: str
    owner: str
    made_by: UUID | None
    due_on: date
    steps: tuple[StepTaken, ...]
    information: tuple[str, ...] = ()
    consent: UUID | None = None
    carried: bool = False
    agreed: bool = False
    offer: UUID | None = None
    profession: str | None = None
    closed_on: date | None = None
    next_step: NextStep | None = None
    closing_reason: str = ""
    feedback_due: date | None = None
    feedback_on: date | None = None
    feedback: Feedback | None = None
    became: UUID | None = None
    meets_on: date | None = None
    meets_at: int | None = None

    @property
    def step(self) -> Step:
        """Where it is now."""
        return self.steps[-1].step

    @property
    def open(self) -> bool:
        """Somebody still has to see to it."""
        return self.closed_on is None

    @property
    def caught(self) -> bool:
        """Somebody else, or a place of ours, holds the family."""
        return any(one.step is Step.CAUGHT for one in self.steps)

    @property
    def sent(self) -> bool:
        """Something about the family has left the house."""
        return any(one.step is Step.SENT for one in self.steps)

    def overdue(self, today: date) -> int:
        """Days since news were due; 0 while there is time or when it is closed."""
        return max(0, (today - self.due_on).days) if self.open else 0

    def feedback_overdue(self, today: date) -> int:
        """Days since whoever referred the family should have heard from us; 0 otherwise."""
        if self.feedback_due is None or self.feedback_on is not None:
            return 0
        return max(0, (today - self.feedback_due).days)

    def days_to(self, step: Step) -> int | None:
        """Days from its first step to this one; None when it never came there."""
        day = next((one.day for one in self.steps if one.step is step), None)
        return None if day is None else (day - self.steps[0].day).days


def allowed_steps(referral: Referral) -> tuple[Step, ...]:
    """What can be written down next: any step further on (news may skip one), a turn, or a refusal.

    Nothing after it is closed, or stopped. After a refusal it may still be caught, because people think
    again. Whoever has not been sent anything can neither have received nor refused it: until then a family
    can only take it back.
    """
    if not referral.open or referral.step is Step.STOPPED:
        return ()
    out = referral.direction is Direction.OUT
    if out and not referral.sent:
        found = [Step.SENT, Step.DECLINED]
    else:
        line = _FORWARD if out else _FORWARD_IN
        found = [*line[_reached(referral, line) + 1 :], *(() if out else _TURNS), *_TOLD]
    return tuple(one for one in found if one is not referral.step)


def taken(referral: Referral, one: StepTaken, answer_days: int = ANSWER_DAYS) -> Referral:
    """The referral with the step. News move the due date on, to the step's own or so many days ahead;
    *grebet* closes it."""
    due = one.due_on or one.day + timedelta(days=answer_days)
    moved = replace(referral, steps=(*referral.steps, replace(one, due_on=due)), due_on=due)
    return replace(moved, closed_on=one.day) if one.step is Step.CAUGHT else moved


def without_last(referral: Referral) -> Referral:
    """What was written last taken back: the closing, or else the newest step, with what it made and the due
    date from before it. The first step stays."""
    closed = not referral.open and not referral.caught
    opened = replace(referral, closed_on=None, next_step=None, closing_reason="")
    if closed or len(referral.steps) < 2:
        return opened if closed else referral
    steps, gone = referral.steps[:-1], referral.step
    left = steps[-1]
    due = left.due_on or left.day + timedelta(days=ANSWER_DAYS)
    return replace(
        opened,
        steps=steps,
        due_on=due,
        became=None if gone is Step.ENROLLED else referral.became,
        meets_on=None if gone is Step.APPOINTMENT else referral.meets_on,
        meets_at=None if gone is Step.APPOINTMENT else referral.meets_at,
    )


def _reached(referral: Referral, line: tuple[Step, ...]) -> int:
    """How far along the line it has ever been."""
    return max((line.index(one.step) for one in referral.steps if one.step in line), default=-1)
