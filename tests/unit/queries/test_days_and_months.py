"""Open days, missing days, months and recents against a naive recount of the same contacts."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert

from familiehus import clock
from familiehus.calendar.opening import EVERYWHERE, HoursRow, HouseDays, OpenFor, SpecialDay, open_days
from familiehus.models import Contact, DayCount, OpeningHours, Place
from familiehus.models import SpecialDay as SpecialDayRow
from familiehus.queries.days import days_of_month, missing_days
from familiehus.queries.export import tally_of
from familiehus.queries.house import desk_lists
from familiehus.queries.months import month_span
from familiehus.queries.today import day_view, recent_postnumre
from familiehus.services.house_settings import ChangeHouse, SavePlace, change_house, save_place
from familiehus.services.importing import save_contacts
from familiehus.services.opening import look_around
from familiehus.services.premises import SaveHours, SetSpecialDays, save_hours, set_special_days
from familiehus.storage import home_lock
from familiehus.storage.cupboard import Cupboard
from familiehus.values import ContactFacts, Henvender, ListName, Month, Returning
from tests.helpers.cupboards import facts, new_house

NOW = datetime.fromisoformat("2026-11-19 11:42")
TODAY = NOW.date()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cupboard]:
    with new_house(tmp_path_factory.mktemp("queries")).open() as cupboard:
        yield cupboard


@pytest.fixture
def cupboard(shared: Cupboard) -> Iterator[Cupboard]:
    with clock.frozen(NOW):
        fill(shared, [])
        yield shared


def fill(cupboard: Cupboard, contacts: list[ContactFacts], closed: list[date] | None = None) -> None:
    """These contacts and closed days, and no others."""
    with cupboard.write() as uow:
        uow.session.execute(delete(Contact))
        uow.session.execute(delete(DayCount))
        assert list(save_contacts(uow.session, contacts)) == ([len(contacts)] if contacts else [])
        for day in set(closed or []):
            uow.session.execute(insert(DayCount), [{"day": day, "place": "Huset", "contacts": 0}])
        uow.commit()


# -- open days ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "last", "weekdays", "days"),
    [
        ((2026, 11, 16), (2026, 11, 22), "12345", [16, 17, 18, 19, 20]),  # no Sunday, no Saturday
        ((2026, 11, 16), (2026, 11, 22), "67", [21, 22]),
        ((2026, 4, 1), (2026, 4, 8), "12345", [1, 7, 8]),  # Maundy Thursday to Easter Monday
        ((2026, 12, 24), (2026, 12, 29), "12345", [24, 28, 29]),
        ((2023, 5, 4), (2023, 5, 8), "12345", [4, 8]),  # Store Bededag, the last one
        ((2024, 4, 25), (2024, 4, 29), "12345", [25, 26, 29]),  # abolished
        ((2026, 11, 2), (2026, 11, 1), "1234567", []),
    ],
)
def test_open_days_are_the_weekdays_less_danish_holidays(
    first: tuple[int, int, int], last: tuple[int, int, int], weekdays: str, days: list[int]
) -> None:
    found = open_days(HouseDays(weekdays), ("Huset",), date(*first), date(*last))
    assert [day.day for day in found] == days


def test_missing_days_begin_where_counting_began(cupboard: Cupboard) -> None:
    with cupboard.read() as session:
        assert missing_days(session, TODAY) == ()  # nobody has begun
    fill(cupboard, [facts(date(2026, 11, 12))], closed=[date(2026, 11, 16), date(2026, 11, 14)])
    with cupboard.read() as session:
        assert [day.day for day in missing_days(session, TODAY)] == [12, 13, 17, 18]
        november = days_of_month(session, Month(2026, 11), TODAY)
        assert (november.open_days, november.counted) == (5, 1)  # the closed Saturday is no open day
        assert [day.day for day in november.missing] == [12, 13, 17, 18]
        assert days_of_month(session, Month(2026, 10), TODAY).open_days == 0
        assert days_of_month(session, Month(2026, 12), TODAY).open_days == 0


def test_a_house_that_opened_counts_from_that_day(cupboard: Cupboard) -> None:
    def open_on(day: date | None) -> None:
        with cupboard.write() as uow:
            change_house(uow, ChangeHouse("Huset", day, 5, 3, "12345"))

    open_on(date(2026, 11, 17))
    try:
        with cupboard.read() as session:
            assert [day.day for day in missing_days(session, TODAY)] == [17, 18]
            assert month_span(session, TODAY).first == Month(2026, 11)
    finally:
        open_on(None)


def hours(*weekdays: int, place: str = "Huset", since: date = date(2026, 1, 1)) -> SaveHours:
    rows = tuple(HoursRow(place, since, OpenFor.DOOR, one, 600, 840) for one in weekdays)
    return SaveHours(place, since, rows)


@pytest.fixture
def own_week(cupboard: Cupboard) -> Iterator[Cupboard]:
    """A house that wrote hours and closed days, and is given back without them."""
    yield cupboard
    with cupboard.write() as uow:
        uow.session.execute(delete(OpeningHours))
        uow.session.execute(delete(SpecialDayRow))
        uow.session.execute(delete(Place).where(Place.code != "Huset"))
        uow.commit()
    with cupboard.write() as uow:
        change_house(uow, ChangeHouse("Huset", None, 5, 3, "12345"))


def missing(cupboard: Cupboard) -> list[int]:
    with cupboard.read() as session:
        return [day.day for day in missing_days(session, TODAY)]


def test_missing_days_follow_the_opening_hours_and_the_closed_days(own_week: Cupboard) -> None:
    """The 9th of November 2026 is a Monday, and Thursday the 19th is today."""
    fill(own_week, [facts(date(2026, 11, 9))])
    assert missing(own_week) == [9, 10, 11, 12, 13, 16, 17, 18]
    with own_week.write() as uow:
        save_hours(uow, hours(2, 4, 6))
    assert missing(own_week) == [10, 12, 14, 17]
    with own_week.write() as uow:
        save_hours(uow, hours(1, since=date(2026, 11, 16)))  # from then on only Mondays
    assert missing(own_week) == [10, 12, 14, 16]
    closed = SpecialDay(date(2026, 11, 12), EVERYWHERE, True, "Vandskade")
    opened = SpecialDay(date(2026, 11, 15), "Huset", False, "Julemarked", 600, 840)
    with own_week.write() as uow:
        set_special_days(uow, SetSpecialDays((closed, opened)))
    assert missing(own_week) == [10, 14, 15, 16]
    with own_week.read() as session:
        november = days_of_month(session, Month(2026, 11), TODAY)
    assert (november.open_days, november.counted) == (4, 0)


def test_a_day_is_expected_while_any_place_that_is_used_is_open(own_week: Cupboard) -> None:
    fill(own_week, [facts(date(2026, 11, 9))])
    with own_week.write() as uow:
        save_place(uow, SavePlace(None, "Biblioteket"))
    for command in (hours(1), hours(2, place="Biblioteket")):
        with own_week.write() as uow:
            save_hours(uow, command)
    assert missing(own_week) == [9, 10, 16, 17]
    with own_week.write() as uow:
        save_place(uow, SavePlace("Biblioteket", "Biblioteket", active=False))
    assert missing(own_week) == [9, 16]


def test_the_months_begin_with_a_day_that_was_closed_with_zero(cupboard: Cupboard) -> None:
    fill(cupboard, [facts(date(2026, 11, 2), count=3)], closed=[date(2026, 9, 7)])
    with cupboard.read() as session:
        span = month_span(session, TODAY)
    assert (span.first, span.newest) == (Month(2026, 9), Month(2026, 11))


# -- a naive recount ----------------------------------------------------------------------------------------

contacts = st.builds(
    lambda day, number, count, hour, who, reasons, before: facts(
        day, postnummer=number, count=count, hour=hour, henvender=who, reasons=reasons, returning=before
    ),
    st.dates(date(2025, 9, 1), TODAY),
    st.sampled_from(["4760", "4780", "4791", "4720", "2100", "ukendt", "ønsker ikke at oplyse"]),
    st.integers(1, 20),
    st.none() | st.integers(0, 11),
    st.sampled_from(Henvender),
    st.sampled_from([(), ("søvn",), ("amning", "søvn")]),
    st.none() | st.sampled_from(Returning),
)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(contacts, max_size=25))
def test_a_month_is_saved_to_a_file_as_a_child_would_count_it(
    cupboard: Cupboard, saved: list[ContactFacts]
) -> None:
    fill(cupboard, saved)
    month = Month(2026, 11)
    here = [one for one in saved if Month.of(one.day) == month]
    with cupboard.read() as session:
        exported = list(tally_of(session, month.first, TODAY))
        recents = recent_postnumre(session, TODAY)
    assert Counter(exported) == Counter(here)
    assert [_when(one) for one in exported] == sorted(_when(one) for one in here)
    assert recents == _naive_recents(saved)


def _when(one: ContactFacts) -> tuple[date, int]:
    return one.day, -1 if one.hour is None else one.hour


def _naive_recents(saved: list[ContactFacts]) -> tuple[str, ...]:
    heard: Counter[str] = Counter()
    for one in saved:
        if one.day > TODAY - timedelta(days=14) and one.postnummer.isdecimal():
            heard[one.postnummer] += one.count
    return tuple(sorted(heard, key=lambda number: (-heard[number], number)))[:4]


def test_a_day_shows_its_latest_hours_first_and_what_paper_did_not_say_last(cupboard: Cupboard) -> None:
    saved = [facts(TODAY, hour=hour, count=n) for hour, n in ((9, 2), (None, 4), (11, 1), (9, 1), (0, 1))]
    fill(cupboard, [*saved, facts(TODAY - timedelta(days=1))], closed=[TODAY])
    with cupboard.read() as session:
        view = day_view(session, TODAY)
    assert [row.facts.hour for row in view.rows] == [11, 9, 9, 0, None]
    assert (view.total, view.per_hour) == (9, {11: 1, 9: 3, 0: 1})
    assert view.closed == {"Huset"}


def test_the_desk_lists_know_labels_and_areas(cupboard: Cupboard) -> None:
    with cupboard.read() as session:
        lists = desk_lists(session, 2026)
    assert lists.label(ListName.REASON, "søvn") == "Søvn"
    assert (lists.label(ListName.REASON, "brevdue"), lists.label(ListName.REASON, None)) == ("brevdue", "")
    assert (lists.area_of("4791"), lists.area_of("2100")) == ("Møn", None)
    assert {one.list_name for one in lists.of(ListName.KIND)} == {ListName.KIND}


def test_a_cupboard_that_cannot_be_read_is_closed_again(tmp_path: Path) -> None:
    house = new_house(tmp_path)
    cupboard = house.open()
    with cupboard.write() as uow:
        uow.session.connection().exec_driver_sql("DROP TABLE choice")
        uow.commit()
    with pytest.raises(Exception, match=r"choice|damaged"):
        look_around(cupboard)
    with home_lock.alone(house.home.root):  # nobody has the house open any more
        pass
