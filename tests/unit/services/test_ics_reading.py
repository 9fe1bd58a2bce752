"""Files as other programs write them, and as they should never have been written."""

import random
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.errors import UserError
from familiehus.services.ics_file import IcsFile, Why
from familiehus.services.ics_in import read_calendar
from familiehus.services.ics_lines import LARGEST
from tests.helpers.calendar_files import TODAY, calendar

ROMANCE = "TZID=Romance Standard Time"


def read(*events: str, head: tuple[str, ...] = ()) -> IcsFile:
    return read_calendar(calendar(*events, head=head), TODAY)


def event(start: str, end: str = "", title: str = "Barselscafé", *more: str) -> str:
    lines = [f"SUMMARY:{title}", f"DTSTART{start}", *([f"DTEND{end}"] if end else []), *more]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("start", "end", "day", "minutes"),
    [
        (f";{ROMANCE}:20261124T100000", f";{ROMANCE}:20261124T120000", date(2026, 11, 24), 600),
        (";TZID=Europe/Copenhagen:20260624T100000", ";TZID=Europe/Copenhagen:20260624T120000",
         date(2026, 6, 24), 600),
        (":20261124T090000Z", ":20261124T110000Z", date(2026, 11, 24), 600),
        (":20260624T080000Z", ":20260624T100000Z", date(2026, 6, 24), 600),
        (":20261124T100000", ":20261124T120000", date(2026, 11, 24), 600),
        (';TZID="GMT Standard Time":20261124T090000', ';TZID="GMT Standard Time":20261124T110000',
         date(2026, 11, 24), 600),
        (";TZID=/citadel.org/20210210_1/Europe/Copenhagen:20261124T100000", ":20261124T110000Z",
         date(2026, 11, 24), 600),
        (";VALUE=DATE-TIME:20261124T100000", ";VALUE=DATE-TIME:20261124T120000", date(2026, 11, 24), 600),
        (":20261231T231500Z", ":20270101T011500Z", date(2027, 1, 1), 15),
    ],
)  # fmt: skip
def test_every_clock_becomes_ours(start: str, end: str, day: date, minutes: int) -> None:
    found = read(event(start, end)).series[0].main
    assert (found.day, found.start, found.minutes) == (day, minutes, 120)


def test_a_zone_that_the_file_explains_itself_is_ours_when_it_has_our_offsets() -> None:
    zone = ("BEGIN:VTIMEZONE", "TZID:Eget navn", "BEGIN:STANDARD", "TZOFFSETTO:+0100", "END:STANDARD",
            "BEGIN:DAYLIGHT", "TZOFFSETTO:+0200", "END:DAYLIGHT", "END:VTIMEZONE")  # fmt: skip
    text = event(";TZID=Eget navn:20261124T100000", ";TZID=Eget navn:20261124T110000")
    assert read(text, head=zone).series[0].main.start == 600
    assert [one.why for one in read(text).skipped] == [Why.ZONE]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (event(";VALUE=DATE:20261124", ";VALUE=DATE:20261125"), Why.ALL_DAY),
        (event(":20261124"), Why.ALL_DAY),
        (event(":20261124T220000", ":20261125T020000"), Why.MANY_DAYS),
        (event(":20261124T100000", ":20261127T120000"), Why.MANY_DAYS),
        (event(":20261124T100000"), Why.TOO_SHORT),
        (event(":20261124T100000", ":20261124T100000"), Why.TOO_SHORT),
        (event(":20261124T100000", ":20261124T090000"), Why.TOO_SHORT),
        (event(":19990101T100000", ":19990101T110000"), Why.TOO_OLD),
        (event(":21010101T100000", ":21010101T110000"), Why.TOO_FAR),
        (event(":99991231T235900Z", ":99991231T235959Z"), Why.NO_START),
        (event(":20261324T100000", ":20261124T110000"), Why.NO_START),
        (event(":20261124T990000", ":20261124T110000"), Why.NO_START),
        (event(":i morgen", ":senere"), Why.NO_START),
        ("SUMMARY:Uden tid", Why.NO_START),
        (event(":20261124T100000", ":20261124T110000", " "), Why.NO_TITLE),
        (event(":20261124T100000", ":20261124T110000", "Læge", "CLASS:PRIVATE"), Why.PRIVATE),
        (event(":20261124T100000", ":20261124T110000", "Hold", "RRULE:FREQ=HOURLY"), Why.TOO_OFTEN),
        (event(":20261124T100000", ":20261124T110000", "Hold", "RRULE:FREQ=WEEKLY;BYWEEKNO=5"), Why.RULE),
        (event(":20261124T100000", ":20261124T110000", "Hold", "RRULE:FREQ=UGENTLIG"), Why.RULE),
        (event(":20261124T100000", ":20261124T110000", "Hold", "RRULE:"), Why.RULE),
        (event(":20261124T100000", ":20261124T110000", "Hold", "RRULE:FREQ=DAILY;COUNT=0"), Why.RULE),
        (event(":20261124T100000", ":20261124T110000", "Hold", "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY"),
         Why.RULE),
        (event(";TZID=Tokyo Standard Time:20261124T060000", ";TZID=Tokyo Standard Time:20261124T070000",
               "Hold", "RRULE:FREQ=WEEKLY;BYDAY=TU"), Why.OTHER_DAY),
        (event(":20261124T100000", ":20261124T110000", "Hold", "RRULE:FREQ=DAILY", "STATUS:CANCELLED"),
         Why.CANCELLED_SERIES),
    ],
)  # fmt: skip
def test_what_cannot_stand_in_the_calendar_is_listed_with_its_line(text: str, why: Why) -> None:
    found = read(text)
    assert found.series == ()
    assert [(one.why, one.line) for one in found.skipped] == [(why, 4)]


@pytest.mark.parametrize("title", ["Samtale 010190-1234", "0101901234", "Mor (01.01.90 1234)"])
def test_a_title_with_a_cpr_number_is_neither_kept_nor_repeated(title: str) -> None:
    found = read(event(":20261124T100000", ":20261124T110000", title))
    assert "1234" not in repr(found)
    assert [one.why for one in found.skipped] == [Why.CPR]


def test_people_and_descriptions_are_counted_and_left_where_they_are() -> None:
    more = ("ATTENDEE;CN=Mette:mailto:mette@eksempel.dk", "ORGANIZER:mailto:chef@eksempel.dk",
            "DESCRIPTION:Familien Hansen")  # fmt: skip
    found = read(event(":20261124T100000", ":20261124T110000", "Møde", *more))
    assert found.personal == 1
    assert not any(word in repr(found) for word in ("mette", "chef", "Hansen"))


def series(*more: str, start: str = ":20261124T100000", end: str = ":20261124T120000") -> IcsFile:
    return read(event(start, end, "Hold", *more))


@pytest.mark.parametrize(
    ("rule", "stored"),
    [
        ("FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY;UNTIL=20261208"),
        ("BYDAY=TU;FREQ=WEEKLY;UNTIL=20261215T090000Z", "FREQ=WEEKLY;UNTIL=20261215;BYDAY=TU"),
        ("FREQ=WEEKLY;UNTIL=20261215T085959Z", "FREQ=WEEKLY;UNTIL=20261208"),
        ("FREQ=WEEKLY;UNTIL=20261215;BYHOUR=10;BYMINUTE=0", "FREQ=WEEKLY;UNTIL=20261215"),
        ("FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231;WKST=MO", "FREQ=WEEKLY;INTERVAL=2;UNTIL=20261222;WKST=MO"),
        ("FREQ=MONTHLY;BYDAY=4TU;UNTIL=20270301", "FREQ=MONTHLY;UNTIL=20270223;BYDAY=4TU"),
        ("FREQ=WEEKLY;UNTIL=20200101", ""),
        ("FREQ=WEEKLY;COUNT=1", ""),
    ],
)
def test_rules_are_kept_in_the_words_of_the_house(rule: str, stored: str) -> None:
    found = series(f"RRULE:{rule}").series[0]
    assert (found.rule, found.cut) == (stored, False)


def test_an_endless_series_is_cut_after_three_years_and_it_is_said() -> None:
    found = series("RRULE:FREQ=WEEKLY").series[0]
    assert (found.cut, found.began, found.rule) == (True, None, "FREQ=WEEKLY;UNTIL=20291120")


def test_an_old_endless_series_begins_with_its_next_date() -> None:
    found = series("RRULE:FREQ=WEEKLY;INTERVAL=2", start=":20150106T100000", end=":20150106T120000").series[0]
    assert found.began == date(2015, 1, 6)
    assert (found.main.day, (found.main.day - date(2015, 1, 6)).days % 14) == (date(2026, 11, 24), 0)
    over = series(
        "RRULE:FREQ=WEEKLY;UNTIL=20200101", start=":20100105T100000", end=":20100105T120000"
    ).series[0]
    assert (over.main.day, over.cut, over.began) == (date(2017, 1, 3), False, date(2010, 1, 5))


def test_dates_left_out_added_and_moved_are_found_in_lists_and_on_lines_of_their_own() -> None:
    moved = """UID:u0
    SUMMARY:Hold flyttet
    RECURRENCE-ID:20261208T100000
    DTSTART:20261209T130000
    DTEND:20261209T150000"""
    found = read(event(":20261124T100000", ":20261124T120000", "Hold", "RRULE:FREQ=WEEKLY;COUNT=6",
                       "EXDATE;VALUE=DATE-TIME:20261201T100000,20261215T100000", "EXDATE;VALUE=DATE:20261222",
                       "RDATE:20261126T140000"), moved).series[0]  # fmt: skip
    assert found.without == (date(2026, 12, 1), date(2026, 12, 15), date(2026, 12, 22))
    assert found.extra == ((date(2026, 11, 26), 840),)
    assert [(key, one.day, one.start, one.title) for key, one in found.apart] == [
        (date(2026, 12, 8), date(2026, 12, 9), 780, "Hold flyttet")
    ]


def test_the_newest_of_two_versions_counts() -> None:
    old = event(":20261124T100000", ":20261124T110000", "Gammel", "UID:a", "SEQUENCE:1")
    new = event(":20261124T120000", ":20261124T130000", "Ny", "UID:a", "SEQUENCE:2")
    found = read(new, old)
    assert [one.main.title for one in found.series] == ["Ny"]
    assert [(one.title, one.why) for one in found.skipped] == [("Gammel", Why.TWICE)]


def test_an_event_without_a_uid_is_known_by_what_it_says() -> None:
    data = calendar(event(":20261124T100000", ":20261124T110000")).replace(b"UID:u0\r\n", b"")
    first, second = read_calendar(data, TODAY), read_calendar(data, TODAY)
    assert first.series[0].uid == second.series[0].uid != ""


def test_a_torn_file_gives_what_is_whole_and_says_what_is_not() -> None:
    data = calendar(
        event(":20261124T100000", ":20261124T110000", "Hel"), event(":20261125T100000", "", "Halv")
    )
    torn = data[: data.index(b"Halv") + 4]
    found = read_calendar(torn, TODAY)
    assert [one.main.title for one in found.series] == ["Hel"]
    assert [(one.title, one.why) for one in found.skipped] == [("Halv", Why.TORN)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_survive_the_encodings_people_have(encoding: str) -> None:
    text = calendar(event(":20261124T100000", ":20261124T110000", "Mødregruppe på Ærø")).decode()
    assert read_calendar(text.encode(encoding), TODAY).series[0].main.title == "Mødregruppe på Ærø"


def test_a_fold_may_split_a_letter() -> None:
    data = calendar(event(":20261124T100000", ":20261124T110000", "Café"))
    data = data.replace(b"Caf\xc3\xa9", b"Caf\xc3\r\n \xa9")
    assert b"\r\n \xa9" in data
    assert read_calendar(data, TODAY).series[0].main.title == "Café"


def test_alarms_and_tasks_are_no_events() -> None:
    alarm = ("BEGIN:VALARM", "DESCRIPTION:Husk", "DURATION:PT5M", "END:VALARM")
    found = read(event(":20261124T100000", ":20261124T110000", "Møde", *alarm),
                 head=("BEGIN:VTODO", "SUMMARY:Køb mælk", "END:VTODO"))  # fmt: skip
    assert (len(found.series), found.personal) == (1, 0)
    assert [(one.title, one.why) for one in found.skipped] == [("Køb mælk", Why.TASK)]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "ics_empty"),
        (b" \r\n ", "ics_empty"),
        (b"%PDF-1.7", "ics_not_calendar"),
        (b"PK\x03\x04", "ics_not_calendar"),
        (b"BEGIN:VEVENT\r\nEND:VEVENT", "ics_not_calendar"),
        (b"x" * (LARGEST + 1), "ics_too_large"),
    ],
    ids=["nothing", "blanks", "pdf", "zip", "no calendar", "large"],
)
def test_what_is_no_calendar_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(UserError, match=code):
        read_calendar(data, TODAY)


def test_five_thousand_events_and_ten_megabytes_are_read() -> None:
    events = [event(f":202611{1 + n % 28:02d}T{8 + n % 9:02d}0000", "", f"Møde {n}", "DURATION:PT1H",
                    "DESCRIPTION:" + "x" * 2000) for n in range(5000)]  # fmt: skip
    data = calendar(*events)
    assert len(data) > 10_000_000
    heard: list[int] = []
    found = read_calendar(data, TODAY, lambda _stage, done: heard.append(done))
    assert (len(found.series), found.skipped, found.personal) == (5000, (), 5000)
    assert heard


WHOLE = calendar(
    event(f";{ROMANCE}:20261124T100000", f";{ROMANCE}:20261124T120000", "Café", "RRULE:FREQ=WEEKLY;COUNT=5",
          f"EXDATE;{ROMANCE}:20261201T100000", "LOCATION:Ammerum", "CATEGORIES:café", "UID:a"),
    event(":20261209T130000", ":20261209T150000", "Café flyttet", "RECURRENCE-ID:20261208T100000", "UID:a"),
    event(":20261124T090000Z", "", "Møde", "DURATION:PT1H30M", "RDATE:20261126T140000"),
)  # fmt: skip


SIGNS = (b"\r\n", b":", b";", b'"', b"9", b"T", b"Z", b"\x00", b"=", b",", b"END:VEVENT", b"RRULE:")


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 40))
def test_mutated_bytes_give_a_list_or_a_plain_refusal(seed: int, cuts: int) -> None:
    dice, data = random.Random(seed), bytearray(WHOLE)
    for _ in range(cuts):
        at = dice.randrange(len(data))
        what = dice.randrange(4)
        if what == 0:
            data[at] = dice.randrange(256)
        elif what == 1:
            del data[at : at + dice.randrange(1, 30)]
        elif what == 2:
            data[at:at] = dice.choice(SIGNS)
        else:
            other = dice.randrange(len(data))
            data[at : at + 20] = data[other : other + 20]
        data = data or bytearray(b"x")
    try:
        found = read_calendar(bytes(data), TODAY)
    except UserError as error:
        refused, found = error.code, IcsFile((), ())
    else:
        refused = ""
    assert refused in {"", "ics_empty", "ics_not_calendar"}
    lengths = [(one.main.minutes, one.main.start + one.main.minutes) for one in found.series]
    assert all(minutes >= 5 and end <= 1440 for minutes, end in lengths)
