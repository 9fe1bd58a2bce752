"""Every paper but the month: tagged without a fault, with nothing forgotten, and read in order."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from familiehus.calendar.period import CalendarPeriod
from familiehus.reports import document
from familiehus.reports.attendance_sheet import attendance_sheet, attendance_sheets
from familiehus.reports.call_list import call_list, call_sheets
from familiehus.reports.document import Sheet
from familiehus.reports.month_overview import month_overview, overview_sheets
from familiehus.reports.name_cards import name_card_sheets, name_cards
from familiehus.reports.person_extract import extract_sheets, person_extract
from familiehus.reports.poster_cards import poster
from familiehus.reports.recovery import recovery_sheet
from familiehus.reports.series_card import series_card, series_sheet
from familiehus.reports.sms_list import sms_list, sms_sheets
from familiehus.reports.week_poster import PaperSize, poster_sheets, week_poster
from familiehus.reports.week_staff import staff_sheets, week_staff
from tests.helpers.pdf_tags import Said, faults, loose, not_read, read_aloud
from tests.unit.reports.course_groups import CARD, HEAD, call_lines, calls, cards, group, person, sms
from tests.unit.reports.page_reading import read, squeezed
from tests.unit.reports.test_week_month import month, weekly
from tests.unit.reports.week_periods import K, Plan, full_week, period, seven_places, usual_week

PRACTICE = replace(HEAD, practice=True)
BUSY = weekly(full_week(100))
GROUPS = ["K7QX", "M2PD", "9RTW"]


def weeks(shown: CalendarPeriod) -> tuple[tuple[bytes, list[Sheet]], ...]:
    return (week_poster(shown), poster_sheets(poster(shown))), (week_staff(shown), staff_sheets(shown))


def months(shown: CalendarPeriod) -> tuple[tuple[bytes, list[Sheet]], ...]:
    return tuple(
        (month_overview(shown, staff=staff), overview_sheets(shown, staff=staff)) for staff in (False, True)
    )


Papers = Callable[[], tuple[tuple[bytes, list[Sheet]], ...]]
PAPERS: dict[str, Papers] = {
    "a usual week": lambda: weeks(period(usual_week())),
    "an empty week": lambda: weeks(period(())),
    "a week over several sheets": lambda: weeks(period(full_week(85), practice=True)),
    "seven places": lambda: weeks(seven_places()),
    "a usual month": lambda: months(month(weekly(usual_week()))),
    "an empty month": lambda: months(month([])),
    "a month over several sheets": lambda: months(month(BUSY, practice=True)),
    "attendance": lambda: ((attendance_sheet(group()), attendance_sheets(group())),),
    "attendance over several sheets": lambda: (
        (attendance_sheet(group(14, 40, PRACTICE)), attendance_sheets(group(14, 40, PRACTICE))),
    ),
    "attendance of nobody": lambda: ((attendance_sheet(group(0, 3)), attendance_sheets(group(0, 3))),),
    "attendance of no session": lambda: ((attendance_sheet(group(3, 0)), attendance_sheets(group(3, 0))),),
    "calls": lambda: ((call_list(calls()), call_sheets(calls())),),
    "calls over several sheets": lambda: (
        (call_list(calls(call_lines() * 6, PRACTICE)), call_sheets(calls(call_lines() * 6, PRACTICE))),
    ),
    "no calls": lambda: ((call_list(calls(())), call_sheets(calls(()))),),
    "messages": lambda: ((sms_list(sms()), sms_sheets(sms())),),
    "messages over several sheets": lambda: ((sms_list(sms(400, PRACTICE)), sms_sheets(sms(400, PRACTICE))),),
    "no messages": lambda: ((sms_list(sms(0)), sms_sheets(sms(0))),),
    "names": lambda: ((name_cards(cards(14, PRACTICE)), name_card_sheets(cards(14, PRACTICE))),),
    "no names": lambda: ((name_cards(cards(0)), name_card_sheets(cards(0))),),
    "extract": lambda: ((person_extract(person()), extract_sheets(person())),),
    "extract over several sheets": lambda: (
        (person_extract(person(PRACTICE, events=80)), extract_sheets(person(PRACTICE, events=80))),
    ),
    "series": lambda: ((series_card(CARD), [series_sheet(CARD)]),),
    "series for practice": lambda: (
        (series_card(replace(CARD, practice=True)), [series_sheet(replace(CARD, practice=True))]),
    ),
    "recovery": lambda: ((recovery(), []),),
}


def recovery(*, practice: bool = False) -> bytes:
    return recovery_sheet("Familiernes Hus", "Lederen", GROUPS, date(2026, 11, 4), practice)


@pytest.mark.parametrize("papers", PAPERS.values(), ids=PAPERS)
def test_a_paper_has_no_faults_and_nothing_is_forgotten(papers: Papers) -> None:
    for made, sheets in papers():
        assert faults(made) == []
        assert loose(sheets) == []
        heard = [said.words for said in read_aloud(made) if said.kind != "Figure"] + not_read(made)
        assert sorted(squeezed("".join(heard))) == sorted(squeezed("".join(read(made))))


def test_nobody_makes_a_pdf_past_the_one_place_that_tags_it() -> None:
    source = Path(document.__file__).parents[1]
    makers = [
        one.name for one in source.rglob("*.py") if re.search(r"pdfgen|QPdfWriter|PdfFormat", one.read_text())
    ]
    assert makers == ["document.py"]


def words(made: bytes) -> list[str]:
    return [said.words for said in read_aloud(made)]


def below(made: bytes, heading: str) -> list[Said]:
    """What is read below a heading up to the next one."""
    said = read_aloud(made)
    begin = said.index(Said("H2", heading)) + 1
    length = next((n for n, one in enumerate(said[begin:]) if one.kind.startswith("H")), len(said))
    return said[begin : begin + length]


def test_the_poster_is_read_day_by_day_with_the_kind_of_everything() -> None:
    made = week_poster(period(usual_week()))
    said = read_aloud(made)
    assert said[0] == Said("H1", "Uge 47 i Familiernes Hus")
    assert [one.words for one in said if one.kind == "H2"] == [
        "Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag",
    ]  # fmt: skip
    assert below(made, "Tirsdag") == [
        Said("P", "17. november åbent 9–15.30"),
        Said("Figure", "café, leg og tema"),
        Said("LBody", "10–14 Barselscafé Ammerum · også for gravide"),
        Said("Figure", "rådgivning"),
        Said("LBody", "13–14.30 Åben anonym rådgivning Ammerum"),
    ]


def test_larger_paper_is_tagged_in_the_same_way() -> None:
    small, large = (week_poster(period(usual_week()), size) for size in (PaperSize.A4, PaperSize.A3))
    assert read_aloud(small) == read_aloud(large)
    assert faults(large) == []


def test_the_staff_hear_day_by_day_what_is_in_the_way() -> None:
    plan = Plan()
    made = week_staff(
        period([plan("Café", 0, 600), plan("Maling", 0, 600, kind=K.BLOCK, for_families=False)])
    )
    monday = [one.words for one in below(made, "Mandag 16. november")]
    assert any("Café" in one and "Stort mødelokale" in one for one in monday)
    assert "spærret" in monday
    assert "I huset Mette Kanarie" in monday


def test_a_month_is_one_table_also_over_several_sheets() -> None:
    made = month_overview(month(BUSY))
    said = read_aloud(made)
    assert len(overview_sheets(month(BUSY), staff=False)) > 1
    assert [one.words for one in said if one.kind == "TH"][:8] == [
        "Uge", "Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag",
    ]  # fmt: skip
    assert [one.words for one in said].count("Mandag") == 1


def test_the_attendance_sheet_says_sessions_before_names() -> None:
    said = [one for one in read_aloud(attendance_sheet(group(2, 2))) if one.kind in ("TH", "TD")]
    assert said == [
        Said("TD", ""),
        Said("TH", "1 ons 2. dec."),
        Said("TH", "2 ons 9. dec."),
        Said("TH", "Amina og Yusuf Adam"),
        Said("TD", ""),
        Said("TD", ""),
        Said("TH", "Sofie Noah og Ellen"),
        Said("TD", ""),
        Said("TD", ""),
    ]


def test_the_numbers_of_an_sms_list_are_one_list_and_counted_once() -> None:
    made = sms_list(sms(400))
    assert words(made).count("Numre (400)") == 1
    assert len([one for one in read_aloud(made) if one.kind == "LBody"]) == 400


def test_a_family_hears_each_fact_with_its_reason() -> None:
    facts = below(person_extract(person()), "Adam")
    assert facts[:3] == [
        Said("TH", "Barnets kaldenavn"),
        Said("TD", "Adam"),
        Said("TD", "Så vi ved, hvem der kommer."),
    ]


def test_a_card_is_read_from_its_words_to_the_opening_hours() -> None:
    said = read_aloud(series_card(CARD))
    assert said[2] == Said("H1", "munter pindsvin")
    assert said[-1].words.startswith("Åbent man–ons")


def test_the_code_is_read_group_by_group() -> None:
    said = [one for one in read_aloud(recovery()) if one.kind in ("Lbl", "LBody")]
    assert said == [Said(kind, one) for n, group in enumerate(GROUPS, 1)
                    for kind, one in (("Lbl", str(n)), ("LBody", group))]  # fmt: skip


def test_that_it_is_for_practice_is_said_first_and_once() -> None:
    for made in (
        week_poster(period(full_week(85), practice=True)),
        week_staff(period(full_week(85), practice=True)),
        month_overview(month(BUSY, practice=True)),
        attendance_sheet(group(14, 40, PRACTICE)),
        person_extract(person(PRACTICE, events=80)),
        name_cards(cards(14, PRACTICE)),
        series_card(replace(CARD, practice=True)),
        recovery(practice=True),
    ):
        heard = [one.lower() for one in words(made)]
        assert heard[0].startswith("øvehus")
        assert len([one for one in heard if one.startswith("øvehus")]) == 1
