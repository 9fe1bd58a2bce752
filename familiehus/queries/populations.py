"""The crowds that are counted besides the contacts: seats on courses, talks, offers, referrals.

Each is somebody's answer to one or two questions, in the month in which it counts. Only of things that leave
a count behind when people are erased, so that forgetting somebody changes no figure.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.handover.referral import Direction
from familiehus.models import Pointing
from familiehus.queries.course_crowds import (
    FREE_SEATS,
    OUTCOME,
    free_seats,
    outcomes,
    years_without_seats,
)
from familiehus.queries.handover_counts import handover_counts
from familiehus.queries.referral_figures import referral_facts
from familiehus.queries.series import talk_counts
from familiehus.values import Month

Answer = tuple[str, ...]
Crowd = Mapping[Month, Mapping[Answer, int]]

CAUGHT, NOT_CAUGHT = "grebet", "ikke grebet"
GIVEN, WITHDRAWN = "givet", "trukket tilbage"
MEETING, FOLLOW_UP = "møde", "opfølgende møde"
DIALOGUE, NO_DIALOGUE = "dialogbaseret", "uden dialog"
HEADS, HEADS_BY_KIND = "heads", "heads.kind"

CROWDS: Mapping[str, tuple[str, ...]] = {
    HEADS: (HEADS_BY_KIND, "heads.owner"),
    OUTCOME: (OUTCOME,),
    FREE_SEATS: (FREE_SEATS,),
    "series.talks": ("series.talks",),
    "offers.pointed": ("offers.pointed",),
    "referrals.out": ("referrals.out",),
    "referrals.in": ("referrals.in",),
    "consents": ("consents",),
    "meetings_11e": ("meetings_11e",),
    "notifications": ("notifications",),
}
"""Each crowd, and the blocks that its answers belong to: the first word of an answer to the first block. In a
year that counts free seats the two of courses are asked otherwise, see ``course_crowds.seated``. Visitors are
a crowd only in months that were frozen before they were known to be contacts (``visits``)."""


def crowds(session: Session, months: Collection[Month]) -> dict[str, Crowd]:
    """The true counts of these months, by crowd. A month in which nobody was counted has no answers."""
    wanted = sorted(months, key=lambda month: month.first)
    if not wanted:
        return {crowd: {} for crowd in CROWDS if crowd != HEADS}
    first, last = wanted[0].first, wanted[-1].next.first - timedelta(days=1)
    found = {
        OUTCOME: _summed(outcomes(session)),
        "series.talks": _summed(
            (one.month, (f"{one.number}. samtale",), one.talks) for one in talk_counts(session, first, last)
        ),
        "offers.pointed": _summed(_pointings(session)),
        "referrals.out": _summed(_referrals(session, Direction.OUT, wanted)),
        "referrals.in": _summed(_referrals(session, Direction.IN, wanted)),
        **_handed_over(session, wanted),
    }
    every: dict[str, Crowd] = {
        crowd: {month: counts.get(month, {}) for month in wanted} for crowd, counts in found.items()
    }
    without = years_without_seats(session)
    if seated_months := [month for month in wanted if month.year not in without]:
        free = _summed(free_seats(session))
        every[FREE_SEATS] = {month: free.get(month, {}) for month in seated_months}
    return every


def _summed(rows: Iterable[tuple[Month, Answer, int]]) -> dict[Month, Counter[Answer]]:
    found: dict[Month, Counter[Answer]] = {}
    for month, answer, number in rows:
        if number:
            found.setdefault(month, Counter())[answer] += number
    return found


def _pointings(session: Session) -> Iterator[tuple[Month, Answer, int]]:
    month = func.strftime("%Y-%m", Pointing.day)
    query = select(month, Pointing.offer, func.sum(Pointing.count)).group_by(month, Pointing.offer)
    for when, offer, number in session.execute(query):
        yield Month.parse(when), (offer,), int(number)


def _referrals(
    session: Session, direction: Direction, months: list[Month]
) -> Iterator[tuple[Month, Answer, int]]:
    """By the month in which each was closed."""
    last = months[-1].next.first - timedelta(days=1)
    for one in referral_facts(session, months[0].first, last):
        if one.direction is not direction or one.month is None:
            continue
        caught = CAUGHT if one.caught else NOT_CAUGHT
        word = caught if direction is Direction.OUT else one.profession or one.party
        yield Month.of(one.month), (word,), 1


def _handed_over(session: Session, months: Iterable[Month]) -> dict[str, dict[Month, Counter[Answer]]]:
    """Consents, § 11 e meetings and notifications."""
    rows: dict[str, list[tuple[Month, Answer, int]]] = {
        "consents": [],
        "meetings_11e": [],
        "notifications": [],
    }
    for month in months:
        one = handover_counts(session, month.first, month.next.first - timedelta(days=1))
        rows["consents"] += [(month, (GIVEN,), one.given), (month, (WITHDRAWN,), one.withdrawn)]
        first_ones = one.meetings - one.follow_ups
        rows["meetings_11e"] += [(month, (MEETING,), first_ones), (month, (FOLLOW_UP,), one.follow_ups)]
        without = one.notifications - one.dialogues
        rows["notifications"] += [(month, (DIALOGUE,), one.dialogues), (month, (NO_DIALOGUE,), without)]
    return {crowd: _summed(found) for crowd, found in rows.items()}
