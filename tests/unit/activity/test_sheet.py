"""From what stands in the panel to a command: only what was changed, and every date on its rule."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.calendar.activity import Activity, ActivityKind, ChangeState, DateChange, EditScope
from familiehus.calendar.occurrences import occurrence_at
from familiehus.calendar.recurrence import all_days, every_month, every_week
from familiehus.queries.house import ChoiceRow
from familiehus.services.activities import revision
from familiehus.ui.activity.counting import own_count, usual_count
from familiehus.ui.activity.repeats import Every, Repeat, moved
from familiehus.ui.activity.sheet import change_of, plan, revise, sheet_of, sheet_of_draft
from familiehus.values import ListName

NOW = datetime.fromisoformat("2026-11-19 11:42")
FIRST, HERE = date(2026, 9, 8), date(2026, 12, 8)  # second Tuesdays
ID, NEW = UUID(int=1), UUID(int=2)


def series(**changes: object) -> Activity:
    given: dict[str, object] = {"id": ID, "title": "Netværk", "kind": ActivityKind.CAFE, "owner": "Huset",
             "place": "Huset", "first_day": FIRST, "start": 600, "minutes": 120,
             "rule": every_month(FIRST, date(2027, 6, 30))}  # fmt: skip
    return Activity(**{**given, **changes})  # type: ignore[arg-type]


def moved_to(activity: Activity, original: date, day: date, scope: EditScope, repeat: Repeat | None = None):
    one = occurrence_at(activity, original)
    before = sheet_of(one, scope)
    goes_on = repeat or moved(before.repeat, original, day)
    after = replace(before, facts=replace(before.facts, first_day=day), repeat=goes_on)
    return revise(one, before, after, scope, NEW, NOW)


def test_the_second_tuesday_becomes_the_second_thursday_in_every_month() -> None:
    command = moved_to(series(), HERE, date(2026, 12, 10), EditScope.ALL)
    edit = revision(series(), command, command.wanted, NOW.date())
    assert edit is not None
    later = edit.after[-1]
    assert later.rule == "FREQ=MONTHLY;UNTIL=20270630;BYDAY=2TH"
    assert all(8 <= day.day <= 14 and day.weekday() == 3 for day in all_days(later.first_day, later.rule))
    assert HERE + timedelta(days=2) in all_days(later.first_day, later.rule)
    assert next(one for one in edit.after if one.id == ID).first_day == FIRST  # what has been held stays


def test_the_other_weekday_of_a_week_stays_where_it_is() -> None:
    first = date(2026, 12, 1)
    twice = series(first_day=first, rule="FREQ=WEEKLY;UNTIL=20270624;BYDAY=TU,TH")
    command = moved_to(twice, date(2026, 12, 3), date(2026, 12, 4), EditScope.ALL)
    days = all_days(command.wanted.first_day, command.wanted.rule)
    assert {day.weekday() for day in days} == {1, 4}
    assert first in days


def test_every_other_week_holds_the_date_in_hand() -> None:
    first = date(2026, 11, 24)
    weekly = series(first_day=first, rule=every_week(first, date(2027, 6, 29)))
    here = date(2026, 12, 1)
    wanted = Repeat(Every.FORTNIGHT, date(2027, 6, 29))
    command = moved_to(weekly, here, here, EditScope.ALL, wanted)
    assert here in all_days(command.wanted.first_day, command.wanted.rule)


def test_an_end_that_is_the_last_date_goes_along() -> None:
    first = date(2026, 11, 24)
    weekly = series(first_day=first, rule=every_week(first, date(2027, 6, 29)))
    command = moved_to(weekly, first, date(2026, 11, 26), EditScope.FOLLOWING)
    assert len(all_days(command.wanted.first_day, command.wanted.rule)) == len(all_days(first, weekly.rule))
    chosen = replace(weekly, rule=every_week(first, date(2027, 6, 30)))
    command = moved_to(chosen, first, date(2026, 11, 26), EditScope.FOLLOWING)
    assert command.wanted.rule == "FREQ=WEEKLY;UNTIL=20270630;BYDAY=TH"


@given(st.integers(-6, 40), st.integers(0, 28), st.sampled_from((1, 2)))
def test_a_weekly_series_keeps_its_weekday_and_its_date_in_hand(shift: int, number: int, step: int) -> None:
    first = date(2026, 11, 24)
    weekly = series(first_day=first, rule=every_week(first, date(2027, 6, 29), weeks=step))
    days = all_days(first, weekly.rule)
    original = days[number % len(days)]
    target = original + timedelta(days=shift)
    for scope in (EditScope.FOLLOWING, EditScope.ALL):
        command = moved_to(weekly, original, target, scope)
        found = all_days(command.wanted.first_day, command.wanted.rule)
        assert {day.weekday() for day in found} == {target.weekday()}
        if target <= date(2027, 6, 29):
            assert target in found


@given(
    st.integers(-3, 3),
    st.integers(0, 1380),
    st.integers(5, 60),
    st.text("abc", min_size=1, max_size=3),
    st.text("xy"),
)
def test_one_date_carries_what_differs_and_shows_it_again(
    days: int, start: int, minutes: int, title: str, reason: str
) -> None:
    activity = series()
    one = occurrence_at(activity, HERE)
    sheet = sheet_of(one, EditScope.THIS)
    day = HERE + timedelta(days=days)
    facts = replace(sheet.facts, first_day=day, start=start, minutes=minutes, title=title, reason=reason)
    command = change_of(one, replace(sheet, facts=facts))
    assert command.change is not None
    now = replace(activity, changes=(command.change,))
    assert sheet_of(occurrence_at(now, HERE), EditScope.THIS).facts == facts
    assert (command.change.day is None) == (days == 0)
    assert command.change.rooms is None


def test_a_reason_alone_is_kept() -> None:
    one = occurrence_at(series(), HERE)
    sheet = sheet_of(one, EditScope.THIS)
    command = change_of(one, replace(sheet, facts=replace(sheet.facts, reason="aftalt")))
    assert command.change == DateChange(HERE, ChangeState.MOVED, "aftalt")


def test_a_draft_with_a_rule_of_its_own_keeps_it() -> None:
    draft = series(rule="FREQ=WEEKLY;UNTIL=20270624;BYDAY=TU,TH", uid="x")
    assert plan(sheet_of_draft(draft)).activity == draft


KINDS = tuple(
    ChoiceRow(ListName.KIND, label.lower(), label, True)
    for label in ("Åben rådgivning", "Café", "Barselscafé")
)


@pytest.mark.parametrize(
    ("kind", "title", "code"),
    [
        (ActivityKind.CAFE, "Barselscafé", "barselscafé"),
        (ActivityKind.CAFE, "Vores  café i haven", "café"),
        (ActivityKind.CAFE, "Fællesspisning", "Fællesspisning"),
        (ActivityKind.CAFE, " ", None),
        (ActivityKind.THEME, "Om søvn", "temaarrangement"),
        (ActivityKind.COUNSELLING, "Kom og spørg", "åben rådgivning"),
        (ActivityKind.LOAN, "Mødregruppe", "Mødregruppe"),
        (ActivityKind.INTERNAL, "Barselscafé", None),
        (ActivityKind.BLOCK, "Maling", None),
    ],
)
def test_under_what_it_is_counted(kind: ActivityKind, title: str, code: str | None) -> None:
    assert usual_count(kind, title, KINDS) == code


def test_its_own_kind_is_the_house_one_of_that_name() -> None:
    assert own_count("barselsCAFÉ", KINDS) == "barselscafé"
    assert own_count("Fællesspisning", KINDS) == "Fællesspisning"
