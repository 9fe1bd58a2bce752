"""Attendance sheet, name cards, call list and SMS list: what is on each, and what never is."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from familiehus import i18n
from familiehus.courses.on_paper import AttendanceGroup, CallLine, CallWhy, FamilyLine, NameCards
from familiehus.reports.attendance_sheet import attendance_sheet, attendance_sheets
from familiehus.reports.call_list import call_list, call_sheets, spaced
from familiehus.reports.call_words import what_to_say
from familiehus.reports.document import Sheet
from familiehus.reports.name_cards import ACROSS, DOWN, name_card_sheets, name_cards
from familiehus.reports.sms_list import sms_list, sms_numbers, sms_sheets, sms_text
from tests.unit.reports.course_groups import (
    FAMILIES,
    HEAD,
    call_lines,
    calls,
    cards,
    group,
    meetings,
    sms,
)
from tests.unit.reports.page_reading import boxes, collisions, read, squeezed

PRACTICE = replace(HEAD, practice=True)
MAKERS: tuple[tuple[Callable[[], bytes], str], ...] = (
    (lambda: attendance_sheet(group()), "Fremmødeliste"),
    (lambda: name_cards(cards()), "Navnekort"),
    (lambda: call_list(calls()), "Ringeliste"),
    (lambda: sms_list(sms()), "Sms-liste"),
)
calling_names = st.text(st.characters(categories=("L", "N", "P", "Zs")), min_size=1, max_size=40).filter(
    str.strip
)


def words(sheets: list[Sheet]) -> str:
    return squeezed("".join(text.words for sheet in sheets for text in sheet.texts))


def in_order(sheets: list[Sheet]) -> bool:
    """Nothing on top of anything else, nothing over the edge."""
    inside = all(
        one.left >= 0 and one.right <= sheet.wide and one.top >= 0 and one.bottom <= sheet.high
        for sheet in sheets
        for one in boxes(sheet)
    )
    return inside and not any(collisions(sheet) for sheet in sheets)


# -- all of them --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("make", "title"), MAKERS)
def test_nothing_about_the_file_tells_whose_it_is(make: Callable[[], bytes], title: str) -> None:
    pdf = make()
    about = PdfReader(io.BytesIO(pdf)).metadata
    assert about is not None
    assert about["/Title"] == title
    told = str(dict(about))
    for secret in ("Tryghedscirklen", "Amina", "20304", *(name for one in FAMILIES for name in one.adults)):
        assert secret not in told


@pytest.mark.parametrize(("make", "_title"), MAKERS)
def test_the_same_course_gives_the_same_bytes_in_every_language(make: Any, _title: str) -> None:
    danish = make()
    assert make() == danish
    i18n.install(lambda sentence: "§" + sentence)
    try:
        assert make() == danish
    finally:
        i18n.install(None)


@pytest.mark.parametrize(
    "text",
    [
        read(attendance_sheet(group(2, 3, PRACTICE))),
        read(name_cards(cards(2, PRACTICE))),
        read(call_list(calls(head=PRACTICE))),
        read(sms_list(sms(head=PRACTICE))),
    ],
)
def test_an_ovehus_says_so_on_every_page(text: list[str]) -> None:
    assert all("øvehus" in page.lower() for page in text)


def test_only_the_cards_may_be_seen_by_others() -> None:
    for made in (attendance_sheet(group()), call_list(calls()), sms_list(sms())):
        for page in read(made):
            assert "Kun til personale" in page
            assert "Makuleres" in page


# -- attendance ---------------------------------------------------------------------------------------------


def test_the_sheet_has_calling_names_sessions_and_next_to_nothing_else() -> None:
    (page,) = read(attendance_sheet(group(2, 2)))
    assert page == (
        "Tryghedscirklen, vinter Kun til personale Fremmøde Familiernes Hus 1 ons 2. dec. 2 ons 9. dec. "
        "Amina og Yusuf Adam Sofie Noah og Ellen Kryds: mødt. A: afbud. U: udeblevet. Makuleres, når "
        "fremmødet er skrevet ind. Side 1 af 1"
    )


def test_there_is_a_box_for_every_family_and_session() -> None:
    for families, sessions in ((1, 1), (14, 8), (14, 10), (8, 46)):
        sheets = attendance_sheets(group(families, sessions))
        ticks = [shape for sheet in sheets for shape in sheet.shapes if shape.width == shape.height == 14]
        assert len(ticks) == families * sessions


def test_few_sessions_stand_and_many_lie_on_few_sheets() -> None:
    (small,), (full,) = attendance_sheets(group(3, 4)), attendance_sheets(group(14, 10))
    assert small.wide < small.high
    assert full.wide > full.high
    long = attendance_sheets(group(8, 46))
    assert len(long) == 4
    for sheet in long:
        assert "AminaogYusuf" in words([sheet])


def test_a_family_without_grown_ups_is_called_by_its_children() -> None:
    alone = AttendanceGroup(HEAD, meetings(2), (FamilyLine((), ("Johannes", "Bertram")),))
    assert "JohannesogBertram" in words(attendance_sheets(alone))


def test_a_course_without_anybody_says_so() -> None:
    assert "Der er ingen på holdet endnu." in read(attendance_sheet(group(0)))[0]
    assert "Der er ingen på holdet endnu." in read(name_cards(cards(0)))[0]
    assert "Alle har fået besked." in read(call_list(calls(())))[0]
    assert "Ingen numre." in read(sms_list(sms(0)))[0]
    assert in_order(attendance_sheets(group(3, 0)))


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.lists(calling_names, min_size=1, max_size=2), max_size=40), st.integers(0, 50), st.booleans()
)
def test_whatever_they_are_called_nothing_overlaps(
    families: list[list[str]], sessions: int, practice: bool
) -> None:
    lines = tuple(FamilyLine(tuple(names), tuple(names)) for names in families)
    made = AttendanceGroup(replace(HEAD, practice=practice), meetings(sessions), lines)
    assert in_order(attendance_sheets(made))


# -- name cards ---------------------------------------------------------------------------------------------


def test_each_name_stands_alone_on_a_card_six_to_a_sheet() -> None:
    names = cards().names
    sheets = name_card_sheets(cards())
    assert len(sheets) == -(-len(names) // (ACROSS * DOWN))
    large = [text.words for sheet in sheets for text in sheet.texts if text.size > 12]
    assert "".join(large).replace(" ", "") == "".join(names).replace(" ", "")
    assert all(text.size >= 30 for sheet in sheets for text in sheet.texts if text.words in ("Amina", "Ida"))


def test_a_card_says_neither_the_course_nor_the_house() -> None:
    text = " ".join(read(name_cards(cards())))
    assert "Tryghed" not in text
    assert "Familiernes Hus" not in text


@settings(max_examples=40, deadline=None)
@given(st.lists(calling_names, min_size=1, max_size=13))
def test_names_stay_on_their_own_cards(names: list[str]) -> None:
    sheets = name_card_sheets(NameCards(HEAD, tuple(names)))
    assert in_order(sheets)
    for sheet in sheets:
        middle = sheet.wide / 2
        assert not any(one.left < middle < one.right for one in boxes(sheet))


# -- the call list ------------------------------------------------------------------------------------------


def test_whom_to_ring_on_which_number_and_two_boxes() -> None:
    sheets = call_sheets(calls())
    text = words(sheets)
    for line in call_lines():
        assert squeezed(line.calling) in text
        assert all(squeezed(number) in text for _, number in line.phones)
    ticks = [shape for sheet in sheets for shape in sheet.shapes if shape.width == shape.height == 17]
    assert len(ticks) == 2 * len(call_lines())


def test_there_is_something_to_say_whatever_happened() -> None:
    until = datetime.fromisoformat("2026-11-27 15:30")
    said = {why: what_to_say(calls(), CallLine("Sofie", (), why, until)) for why in CallWhy}
    assert len(set(said.values())) == len(CallWhy)
    assert all("“Tryghedscirklen, vinter”" in sentence for sentence in said.values())
    assert said[CallWhy.STARTS] == (
        "“Tryghedscirklen, vinter” bliver til noget. Første gang er onsdag 2. december kl. 9.30–11, Huset."
    )
    assert "Pladsen er holdt til fredag 27. november kl. 15.30." in said[CallWhy.OFFER]
    assert "Vi ringer, når der er et nyt hold." in what_to_say(
        calls(), CallLine("Sofie", (), CallWhy.CALLED_OFF, wants_next=True)
    )


def test_a_course_that_has_begun_speaks_of_the_next_session() -> None:
    begun = replace(calls(), begun=True, next=meetings(3)[2])
    assert "Næste gang er onsdag 16. december" in what_to_say(begun, CallLine("Sofie", (), CallWhy.SEAT))
    over = replace(calls(), next=None)
    assert (
        what_to_say(over, CallLine("Sofie", (), CallWhy.SEAT)) == "Der er plads på “Tryghedscirklen, vinter”."
    )


def test_two_telephones_say_whose_they_are_and_one_does_not() -> None:
    both = CallLine("Amina og Yusuf", (("Amina", "20304050"), ("Yusuf", "20304051")), CallWhy.SEAT)
    one = CallLine("Sofie", (("Sofie", "20304052"),), CallWhy.SEAT)
    none = CallLine("Ida", (), CallWhy.SEAT)
    (page,) = read(call_list(calls((both, one, none))))
    assert "Amina og Yusuf 20 30 40 50 Amina 20 30 40 51 Yusuf" in page
    assert "Sofie 20 30 40 52" in page
    assert "Ida intet nummer" in page


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(calling_names, st.sampled_from(CallWhy)), max_size=40), calling_names)
def test_a_long_call_list_loses_nobody(families: list[tuple[str, CallWhy]], course: str) -> None:
    lines = tuple(CallLine(f"{number}:{name}", (), why) for number, (name, why) in enumerate(families))
    sheets = call_sheets(calls(lines, replace(HEAD, course=course)))
    assert in_order(sheets)
    assert all(f"{number}:" in words(sheets) for number in range(len(families)))


# -- the SMS list -------------------------------------------------------------------------------------------


def test_the_message_has_day_and_time_and_does_not_say_which_course_it_is() -> None:
    text = sms_text(sms())
    assert text == (
        "Hej. Vi ses onsdag 2. december kl. 9.30–11, Huset. Kan du ikke komme, så sig til. Hilsen "
        "Familiernes Hus"
    )
    only = replace(sms(), meeting=replace(meetings()[0], place=""))
    assert "kl. 9.30–11. Kan du" in sms_text(only)
    off = sms_text(replace(sms(), meeting=None, called_off=True))
    assert "bliver desværre ikke til noget" in off
    assert "Tryghed" not in text + off
    assert sms_text(replace(sms(), meeting=None)) == ""


def test_numbers_stand_one_a_line_without_names() -> None:
    numbers = sms(3)
    assert sms_numbers(numbers) == "20304050\n20304057\n20304064"
    (page,) = read(sms_list(numbers))
    assert "Numre (3) 20 30 40 50 20 30 40 57 20 30 40 64" in page
    assert not any(name in page for one in FAMILIES for name in one.adults)


@pytest.mark.parametrize("many", [0, 1, 14, 60, 400])
def test_however_many_numbers_none_is_lost(many: int) -> None:
    made = sms(many)
    sheets = sms_sheets(made)
    assert in_order(sheets)
    printed = [text.words for sheet in sheets for text in sheet.texts]
    assert all(printed.count(spaced(number)) == 1 for number in made.numbers)


def test_a_foreign_number_is_left_as_it_is() -> None:
    assert [spaced(number) for number in ("12345678", "+4612345678", "tilmeldt")] == [
        "12 34 56 78", "+4612345678", "tilmeldt",
    ]  # fmt: skip
