"""The house's own offers, which appear in the catalogue by themselves: nobody keeps them twice.

Derived from the calendar and the courses at every reading, so they are always fresh. What a family cannot
come to is not there: a course that has begun, an activity that is over.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.calendar.activity import Activity, ActivityKind, Owner, OwnerKind
from familiehus.calendar.occurrences import Occurrence, occurrences_of
from familiehus.calendar.when_words import when_words
from familiehus.courses.template import CourseTemplate, Entry
from familiehus.i18n import danish
from familiehus.models import Activity as ActivityRow
from familiehus.models import Choice, House
from familiehus.models.course import Course
from familiehus.offers.offer import ForWhom, Offer, OfferEntry, OfferForm, OfferSource, OfferState
from familiehus.queries.activities import activities_between
from familiehus.queries.calendar import house_days, owners, places
from familiehus.queries.course_seats import held_by
from familiehus.queries.course_templates import templates
from familiehus.values import ListName

AHEAD = timedelta(weeks=26)
_NOT_OFFERED = (ActivityKind.COURSE, ActivityKind.INTERNAL, ActivityKind.BLOCK)
_COURSES_OPEN = ("åbent for tilmelding", "bliver til noget")
_ENTRIES = {
    Entry.OPEN: OfferEntry.OPEN,
    Entry.SIGN_UP: OfferEntry.SIGN_UP,
    Entry.REFERRAL: OfferEntry.REFERRAL,
}


@dataclass(frozen=True)
class _House:
    """What words are found in."""

    name: str
    owners: dict[str, Owner]
    places: dict[str, str]
    reasons: tuple[str, ...]

    def owner(self, code: str) -> tuple[str, OwnerKind]:
        """Who stands behind it: called what, and of which kind."""
        found = self.owners.get(code)
        return (found.name, found.kind) if found is not None else (self.name, OwnerKind.KOMMUNE)

    def topics(self, kind: str, *texts: str) -> tuple[str, ...]:
        """The house's reasons that are named in the words, and what sort of thing it is."""
        said = " ".join(texts).casefold()
        named = [one for one in self.reasons if one.casefold() in said]
        return tuple(dict.fromkeys((*named, kind[:1].upper() + kind[1:])))


@danish()
def own_offers(session: Session, today: date) -> tuple[Offer, ...]:
    """Courses that nobody has begun (``FULL`` when the seats are taken), and what families can come to in the
    next half year. Their ids are those of the course and of the activity the series began with."""
    activities = activities_between(session, today, today + AHEAD)
    courses = _joinable(session, today)
    if not activities and not courses:
        return ()
    dates = occurrences_of(activities, house_days(session), today, today + AHEAD)
    coming: dict[UUID, list[Occurrence]] = {}
    for one in dates:
        if not one.cancelled:
            coming.setdefault(one.activity.id, []).append(one)
    house = _house(session)
    by_id = {one.id: one for one in activities}
    return (
        *_activities(session, house, activities, coming),
        *_courses(session, house, courses, by_id, coming),
    )


def _house(session: Session) -> _House:
    reasons = select(Choice.label).where(Choice.list_name == str(ListName.REASON), Choice.active)
    found = session.execute(reasons.order_by(Choice.position)).scalars()
    return _House(
        session.execute(select(House.name)).scalar_one(),
        {one.code: one for one in owners(session)},
        {one.code: one.name for one in places(session)},
        tuple(one for one in found if one.casefold() != "andet"),
    )


def _activities(
    session: Session, house: _House, activities: Iterable[Activity], coming: dict[UUID, list[Occurrence]]
) -> Iterator[Offer]:
    wanted = [
        one for one in activities if one.for_families and one.kind not in _NOT_OFFERED and one.id in coming
    ]
    for root, begun in _series(session, wanted).items():
        newest = begun[-1]
        organisation, owner = house.owner(newest.owner)
        yield Offer(
            id=root,
            name=newest.title,
            organisation=organisation,
            owner=owner,
            topics=house.topics(str(newest.kind), newest.title, newest.audience),
            address=house.places.get(newest.place, newest.place),
            form=OfferForm.INDIVIDUAL if newest.kind is ActivityKind.COUNSELLING else OfferForm.COMMUNITY,
            entry=OfferEntry.SIGN_UP if newest.sign_up else OfferEntry.OPEN,
            about=newest.audience,
            when=when_words(day for one in begun for day in coming[one.id]),
            source=OfferSource.ACTIVITY,
        )


def _series(session: Session, wanted: list[Activity]) -> dict[UUID, list[Activity]]:
    """Series that were split are one offer under the id they began with, the parts oldest first."""
    before: dict[UUID, UUID | None] = {}
    if any(one.follows for one in wanted):
        split = select(ActivityRow.id, ActivityRow.follows).where(ActivityRow.follows.is_not(None))
        before = dict(session.execute(split).all())
    chains: dict[UUID, list[Activity]] = {}
    for one in sorted(wanted, key=lambda each: each.first_day):
        root, seen = one.id, {one.id}
        while (follows := before.get(root)) is not None and follows not in seen:
            root = follows
            seen.add(root)
        chains.setdefault(root, []).append(one)
    return chains


def _joinable(session: Session, today: date) -> list[Any]:
    """Courses that are open and have not begun (:meth:`CalendarPeriod.closed_course`)."""
    query = select(Course.id, Course.name, Course.template, Course.activity_id, Course.place, Course.seats)
    open_ones = query.where(Course.state.in_(_COURSES_OPEN), Course.first_day >= today)
    return list(session.execute(open_ones.order_by(Course.first_day, Course.name)))


def _courses(
    session: Session, house: _House, courses: list[Any], activities: dict[UUID, Activity],
    coming: dict[UUID, list[Occurrence]],
) -> Iterator[Offer]:  # fmt: skip
    held = held_by(session, [one.id for one in courses])
    recipes = {one.code: one for one in templates(session)} if courses else {}
    for one in courses:
        activity, recipe = activities.get(one.activity_id), recipes[one.template]
        organisation, owner = house.owner(activity.owner if activity is not None else "")
        taken, _ = held.get(one.id, (0, 0))
        first = coming.get(one.activity_id, [])
        yield Offer(
            id=one.id,
            name=one.name,
            organisation=organisation,
            owner=owner,
            topics=house.topics("hold", one.name, recipe.name, recipe.about),
            address=house.places.get(one.place, one.place),
            form=OfferForm.GROUP,
            entry=_ENTRIES[recipe.entry],
            **_audience(recipe),
            about=recipe.about,
            when=when_words(first),
            state=OfferState.FULL if taken >= one.seats else OfferState.RUNNING,
            source=OfferSource.COURSE,
        )


def _audience(recipe: CourseTemplate) -> dict[str, Any]:
    """Whom the recipe's rules let in."""
    rules = recipe.rules
    pregnant = rules.pregnancy_from is not None or rules.pregnancy_to is not None
    only = pregnant and rules.child_from is None and rules.child_to is None
    return {
        "for_whom": frozenset({ForWhom.PREGNANT}) if only else frozenset(),
        "child_from": rules.child_from,
        "child_to": rules.child_to,
        "parent_to": rules.parent_under - 1 if rules.parent_under is not None else None,
    }
