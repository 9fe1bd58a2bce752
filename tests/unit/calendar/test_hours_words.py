"""Opening hours in words: as a house says them, and nothing left out."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.calendar.hours_words import hours_in_words, spans_in_words, week_of, weekdays_in_words
from familiehus.calendar.opening import HoursRow, OpenFor, Span

DAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
SHORT = ("man", "tir", "ons", "tor", "fre", "lør", "søn")
SINCE = date(2026, 8, 1)


def _rows(week: dict[int, str], open_for: OpenFor = OpenFor.DOOR) -> list[HoursRow]:
    found = []
    for day, hours in week.items():
        for one in hours.split(" og "):
            start, end = (_minutes(part) for part in one.split("–"))
            found.append(HoursRow("Huset", SINCE, open_for, day, start, end))
    return found


def _minutes(text: str) -> int:
    hour, _, rest = text.partition(".")
    return int(hour) * 60 + int(rest or 0)


@pytest.mark.parametrize(
    ("week", "words"),
    [
        ({1: "9–15.30", 2: "9–15.30", 3: "9–15.30", 4: "9–17", 5: "9–13"},
         "man–ons 9–15.30, torsdag til 17, fredag til 13"),
        ({1: "10.30–15", 2: "10.30–15", 3: "10.30–15", 4: "10.30–17", 5: "10.30–15"},
         "man–fre 10.30–15, torsdag til 17"),
        ({1: "8.30–10", 2: "8.30–10", 3: "8.30–10", 4: "8.30–10 og 15–16.30", 5: "8.30–10"},
         "man–fre 8.30–10, torsdag også 15–16.30"),
        ({1: "8–16", 2: "8–16", 3: "8–16", 4: "8–16", 5: "8–13"}, "man–tor 8–16, fredag til 13"),
        ({2: "10–14"}, "tirsdag 10–14"),
        ({1: "9–12", 2: "9–12"}, "mandag og tirsdag 9–12"),
        ({1: "9–12", 3: "9–12", 4: "9–12", 5: "9–12"}, "mandag og ons–fre 9–12"),
        ({1: "9–12", 3: "10–12", 5: "9–12"}, "mandag og fredag 9–12, onsdag fra 10"),
        ({1: "9–12", 2: "13–15", 3: "13–15", 4: "9–12"}, "mandag og torsdag 9–12, tirsdag og onsdag 13–15"),
        ({1: "9–12 og 13–15", 2: "9–12 og 13–15", 3: "9–12"}, "mandag og tirsdag 9–12 og 13–15, onsdag 9–12"),
    ],
)  # fmt: skip
def test_hours_as_they_stand_on_the_door(week: dict[int, str], words: str) -> None:
    assert hours_in_words(_rows(week), OpenFor.DOOR) == words


def test_the_other_purpose_is_not_mixed_in() -> None:
    rows = [*_rows({1: "9–15"}), *_rows({2: "8–10"}, OpenFor.PHONE)]
    assert hours_in_words(rows, OpenFor.DOOR) == "mandag 9–15"
    assert hours_in_words(rows, OpenFor.PHONE) == "tirsdag 8–10"
    assert hours_in_words([], OpenFor.PHONE) == ""


def _paired(ends: list[int]) -> tuple[Span, ...]:
    ends = sorted(ends)
    return tuple(Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False))


_ends = st.lists(st.integers(0, 48).map(lambda half: half * 30), min_size=2, max_size=4, unique=True)
_spans = _ends.map(_paired)
_weeks = st.dictionaries(st.integers(1, 7), st.one_of(_spans, st.just((Span(540, 900),))), min_size=1)


@given(_weeks)
def test_whoever_reads_the_words_knows_the_hours_of_every_day(week: dict[int, tuple[Span, ...]]) -> None:
    rows = [HoursRow("Huset", SINCE, OpenFor.DOOR, day, one.start, one.end)
            for day, spans in week.items() for one in spans]  # fmt: skip
    assert _read_back(hours_in_words(rows, OpenFor.DOOR)) == week_of(rows, OpenFor.DOOR)


def _read_back(words: str) -> dict[int, tuple[Span, ...]]:
    """As a family reads it: the first part for all its days, each later part corrects the days it names."""
    week: dict[int, tuple[Span, ...]] = {}
    usual: tuple[Span, ...] = ()
    for part in re.findall(
        r"((?:[a-zø–]+(?:, | og )?)+) ((?:til|fra|også)? ?[\d.–]+(?:(?:, | og )[\d.–]+)*)", words
    ):
        days, hours = _days(part[0].strip()), part[1]
        if hours.startswith("til "):
            spans: tuple[Span, ...] = (Span(usual[0].start, _minutes(hours[4:])),)
        elif hours.startswith("fra "):
            spans = (Span(_minutes(hours[4:]), usual[0].end),)
        elif hours.startswith("også "):
            spans = tuple(sorted((*usual, *_hours(hours[5:])), key=lambda one: one.start))
        else:
            spans = _hours(hours)
        usual = usual or spans
        week |= dict.fromkeys(days, spans)
    return dict(sorted(week.items()))


def _hours(text: str) -> tuple[Span, ...]:
    return tuple(Span(*map(_minutes, one.split("–"))) for one in re.split(", | og ", text))


def _days(text: str) -> list[int]:
    found = []
    for one in re.split(", | og ", text.removesuffix(" også").removesuffix(" til").removesuffix(" fra")):
        if "–" in one:
            first, last = one.split("–")
            found += range(SHORT.index(first) + 1, SHORT.index(last) + 2)
        else:
            found.append(DAYS.index(one) + 1)
    return found


def test_names_and_spans() -> None:
    assert weekdays_in_words([7, 6, 1]) == "mandag, lørdag og søndag"
    assert spans_in_words([Span(540, 720), Span(780, 900), Span(960, 1080)]) == "9–12, 13–15 og 16–18"
