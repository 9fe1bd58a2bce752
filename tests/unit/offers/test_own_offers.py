"""The house's own courses and activities, which stand in the catalogue by themselves."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus import clock
from familiehus.calendar.activity import Activity, ActivityKind, EditScope, OwnerKind
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.recurrence import every_week
from familiehus.calendar.when_words import when_words
from familiehus.offers.offer import Offer, OfferEntry, OfferForm, OfferSource, OfferState
from familiehus.queries.activities import activities_by_id
from familiehus.queries.calendar import owners
from familiehus.queries.offers import offer_of, offers
from familiehus.services.activities import PlanActivity, ReviseActivity, plan_activity, revise_activity
from familiehus.services.colleagues import SaveOwner, save_owner
from familiehus.storage.cupboard import Cupboard
from tests.helpers.course_house import CourseHouse
from tests.helpers.cupboards import new_house

NOW = datetime.fromisoformat("2026-11-23 09:00")
TODAY = NOW.date()
TUESDAY, SPLIT = date(2026, 11, 24), date(2026, 12, 15)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[CourseHouse]:
    with clock.frozen(NOW), new_house(tmp_path).open() as cupboard:
        yield CourseHouse(cupboard)


def plan(house: CourseHouse, title: str, **facts: Any) -> UUID:
    with house.cupboard.read() as session:
        owner = owners(session)[0].code
    given = {"kind": ActivityKind.CAFE, "owner": owner, "place": "Huset", "first_day": TUESDAY, "start": 600,
             "minutes": 240, "rule": every_week(TUESDAY, date(2027, 3, 30)), "reason": "prøve"}  # fmt: skip
    activity = Activity(uuid4(), title, **{**given, **facts})
    house.do(plan_activity, PlanActivity(activity))
    return activity.id


def shown(cupboard: Cupboard) -> dict[str, Offer]:
    with cupboard.read() as session:
        return {one.name: one for one in offers(session, clock.today())}


def test_a_series_of_the_house_stands_there_with_its_days_in_words(house: CourseHouse) -> None:
    activity = plan(house, "Barselscafé: søvn og amning", audience="også for gravide")
    found = shown(house.cupboard)["Barselscafé: søvn og amning"]
    assert found.id == activity
    assert (found.when, found.address) == ("tirsdage kl. 10–14", "Huset")
    assert found.topics == ("Søvn", "Amning", "Café")
    assert (found.source, found.entry, found.form) == (
        OfferSource.ACTIVITY,
        OfferEntry.OPEN,
        OfferForm.COMMUNITY,
    )
    assert not found.stale(TODAY)
    with house.cupboard.read() as session:
        assert offer_of(session, activity) == found


def test_the_owner_is_the_calendars(house: CourseHouse) -> None:
    house.do(save_owner, SaveOwner(None, "Mødrehjælpen", OwnerKind.PARTNER))
    plan(house, "Babycafé", owner="Mødrehjælpen", kind=ActivityKind.LOAN, sign_up=True)
    found = shown(house.cupboard)["Babycafé"]
    assert (found.organisation, found.owner) == ("Mødrehjælpen", OwnerKind.PARTNER)
    assert found.entry is OfferEntry.SIGN_UP


def test_what_is_over_or_not_for_families_is_not_there(house: CourseHouse) -> None:
    plan(house, "Personalemøde", kind=ActivityKind.INTERNAL, for_families=False)
    plan(house, "Lukket kreds", for_families=False, start=900, minutes=30)
    once = plan(house, "Temaaften", kind=ActivityKind.THEME, rule="", start=1140, minutes=120)
    assert shown(house.cupboard)["Temaaften"].when == "24. november kl. 19–21"
    assert len(shown(house.cupboard)) == 1
    with clock.frozen(NOW + timedelta(days=2)):
        assert shown(house.cupboard) == {}
        with house.cupboard.read() as session:
            assert offer_of(session, once) is None


def test_a_course_is_there_until_it_begins_and_says_when_it_is_full(house: CourseHouse) -> None:
    course = house.course(name="Tryghedscirklen, vinter", first=date(2026, 12, 2), start=570, seats=1)
    found = shown(house.cupboard)["Tryghedscirklen, vinter"]
    assert found.id == course
    assert (found.source, found.form, found.state) == (
        OfferSource.COURSE,
        OfferForm.GROUP,
        OfferState.RUNNING,
    )
    assert found.when == "onsdage kl. 9.30–11"
    house.enrol(course, "Sofie")
    assert shown(house.cupboard)["Tryghedscirklen, vinter"].state is OfferState.FULL
    with clock.frozen(datetime(2026, 12, 2, 8)):  # noqa: DTZ001
        assert "Tryghedscirklen, vinter" in shown(house.cupboard)
    with clock.frozen(datetime(2026, 12, 3, 8)):  # noqa: DTZ001
        assert shown(house.cupboard) == {}


def test_a_course_carries_the_recipes_rules(house: CourseHouse) -> None:
    house.course("Ung Gravid", name="Ung Gravid, forår", first=date(2027, 1, 7))
    found = shown(house.cupboard)["Ung Gravid, forår"]
    assert found.parent_to == 24
    assert [str(one) for one in found.for_whom] in ([], ["gravide"])


# -- when, in words -------------------------------------------------------------------------------------


ACTIVITY = Activity(uuid4(), "Café", ActivityKind.CAFE, "Huset", "Huset", TUESDAY, 600, 240)


def at(day: date, start: int = 600, end: int = 840) -> Occurrence:
    return Occurrence(ACTIVITY, day, day, start, end, "Café", "Huset", (), ())


def weekly(first: date, many: int, weeks: int = 1, start: int = 600, end: int = 840) -> list[Occurrence]:
    return [at(first + timedelta(weeks=weeks * n), start, end) for n in range(many)]


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ([], ""),
        (weekly(TUESDAY, 6), "tirsdage kl. 10–14"),
        ([*weekly(TUESDAY, 5), at(date(2026, 11, 27))], "tirsdage kl. 10–14"),
        (weekly(TUESDAY, 2) + weekly(TUESDAY + timedelta(weeks=4), 3), "tirsdage kl. 10–14"),
        ([*weekly(TUESDAY, 4), *weekly(date(2026, 11, 26), 4)], "tirsdage og torsdage kl. 10–14"),
        ([*weekly(TUESDAY, 4), *weekly(date(2026, 11, 26), 4, 1, 570, 660)],
         "tirsdage kl. 10–14 og torsdage kl. 9.30–11"),
        (weekly(TUESDAY, 4, 2), "hver anden tirsdag kl. 10–14"),
        (weekly(TUESDAY, 1), "24. november kl. 10–14"),
        (weekly(TUESDAY, 2, 5), "24. november kl. 10–14 og 29. december kl. 10–14"),
        (weekly(TUESDAY, 6, 4),
         "24. november kl. 10–14, 22. december kl. 10–14, 19. januar kl. 10–14 og flere gange"),
    ],
)  # fmt: skip
def test_when_it_is_in_the_words_of_a_notice_board(dates: list[Occurrence], words: str) -> None:
    assert when_words(dates) == words
    assert when_words(reversed(dates)) == words


@given(
    st.lists(
        st.builds(
            at, st.dates(TODAY, TODAY + timedelta(days=180)), st.just(600), st.sampled_from([660, 720])
        ),
        min_size=1,
        max_size=30,
    )
)
def test_it_never_says_nothing_and_never_a_weekday_that_is_not_held(dates: list[Occurrence]) -> None:
    words = when_words(dates)
    assert words
    names = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
    held = {one.day.weekday() for one in dates}
    assert all(number in held for number, name in enumerate(names) if name in words)


def test_a_series_that_was_split_is_one_offer(house: CourseHouse) -> None:
    first = plan(house, "Legestue", kind=ActivityKind.PLAYROOM)
    with house.cupboard.read() as session:
        [whole] = activities_by_id(session, (first,))
    later = replace(whole, first_day=SPLIT, start=630, minutes=120)
    house.do(revise_activity, ReviseActivity(later, EditScope.FOLLOWING, SPLIT, uuid4()))
    found = [one for one in shown(house.cupboard).values() if one.source is OfferSource.ACTIVITY]
    assert [(one.id, one.when) for one in found] == [
        (first, "tirsdage kl. 10–14 og tirsdage kl. 10.30–12.30")
    ]
    with clock.frozen(NOW + timedelta(weeks=8)):
        [rest] = shown(house.cupboard).values()
        assert (rest.id, rest.when) == (first, "tirsdage kl. 10.30–12.30")
