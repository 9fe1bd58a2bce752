"""Activities, rules and changes that Hypothesis makes up, all within a year of one Monday."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import strategies as st

from familiehus.calendar.activity import Activity, ActivityKind, ChangeState, DateChange
from familiehus.calendar.recurrence import all_days, every_month, every_week

MONDAY = date(2026, 8, 3)
ROOMS = tuple(UUID(int=number) for number in (1, 2, 3))
PEOPLE = tuple(UUID(int=number) for number in (11, 12))
ID, NEW = UUID(int=99), UUID(int=100)

days = st.dates(MONDAY, MONDAY + timedelta(days=200))
minutes = st.sampled_from([480, 600, 630, 780])
rooms = st.lists(st.sampled_from(ROOMS), max_size=2, unique=True).map(tuple)
people = st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True).map(tuple)


@st.composite
def rules(draw: st.DrawFn, first: date) -> str:
    """Once, every week or other week, on a weekday of the month, every day, or on two weekdays."""
    until = first + timedelta(days=draw(st.integers(14, 150)))
    return draw(
        st.sampled_from(
            [
                "",
                every_week(first, until),
                every_week(first, until, weeks=2),
                every_month(first, until + timedelta(days=60)),
                f"FREQ=DAILY;INTERVAL=3;UNTIL={until:%Y%m%d}",
                f"FREQ=WEEKLY;UNTIL={until:%Y%m%d};BYDAY=TU,TH",
                f"FREQ=MONTHLY;UNTIL={until + timedelta(days=60):%Y%m%d}",
            ]
        )
    )


@st.composite
def changes_of(draw: st.DrawFn, first: date, rule: str) -> tuple[DateChange, ...]:
    """Some of its dates changed by hand."""
    given = all_days(first, rule)
    originals = draw(st.lists(st.sampled_from(given), max_size=4, unique=True))
    found = []
    for original in sorted(originals):
        state = draw(st.sampled_from(ChangeState))
        day = draw(st.none() | st.integers(-20, 20)) if state is not ChangeState.CANCELLED else None
        found.append(
            DateChange(
                original,
                state,
                draw(st.sampled_from(["", "aftalt"])),
                None if day is None else original + timedelta(days=day),
                draw(st.none() | minutes),
                rooms=draw(st.none() | rooms),
                people=draw(st.none() | people),
            )
        )
    return tuple(found)


@st.composite
def activities(draw: st.DrawFn) -> Activity:
    """A series or a single activity, with changes."""
    first = draw(days)
    rule = draw(rules(first))
    return Activity(ID, "Café", ActivityKind.CAFE, "Kommunen", "Huset", first, draw(minutes), 60, rule,
                    draw(rooms), draw(people), counts_as="café",
                    changes=draw(changes_of(first, rule)))  # fmt: skip
