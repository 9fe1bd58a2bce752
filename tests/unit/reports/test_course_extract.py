"""Det har vi om dig: everything stored is on the paper, with why, until when, and what one may ask."""

import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from familiehus import i18n
from familiehus.courses.on_paper import PaperFact
from familiehus.reports.person_extract import extract_sheets, person_extract
from tests.unit.reports.course_groups import HEAD, person
from tests.unit.reports.page_reading import boxes, collisions, read, squeezed


def test_every_fact_is_there_with_its_reason() -> None:
    text = squeezed("".join(read(person_extract(person()))))
    for fact in person().facts:
        assert squeezed(fact.what) in text
        assert squeezed(fact.why) in text
    for words in ("20304050", "juni2026", "2.december2026mødt", "sprungetover",
                  "forfåledigepladser:2skullebruges,1varledige", "ja"):  # fmt: skip
        assert words in text


def test_it_says_until_when_who_sees_it_and_what_one_may_ask() -> None:
    text = " ".join(read(person_extract(person())))
    for words in ("Huset sletter det 3. maj 2027", "til 3. maj 2028", "Hvem kan se det", "få det rettet",
                  "få det slettet før tid", "Datatilsynet", *person().ids):  # fmt: skip
        assert words in text
    assert "1. juni 2026" not in text


def test_its_file_names_nobody_and_is_the_same_in_every_language() -> None:
    danish = person_extract(person())
    about = PdfReader(io.BytesIO(danish)).metadata
    assert about is not None
    assert about["/Title"] == "Det har vi om dig"
    assert not any(name in str(about) for name in ("Amina", "Yusuf", "Adam", "Tryghed", "2030"))
    i18n.install(lambda sentence: "§" + sentence)
    try:
        assert person_extract(person()) == danish
    finally:
        i18n.install(None)


@pytest.mark.parametrize("events", [2, 12, 80])
@pytest.mark.parametrize("practice", [False, True])
def test_however_much_has_happened_nothing_is_lost_or_overlaps(events: int, practice: bool) -> None:
    sheets = extract_sheets(person(replace(HEAD, practice=practice), events=events))
    told = [text.words for sheet in sheets for text in sheet.texts]
    assert told.count("tilbudt plads") == events - 2
    for number, sheet in enumerate(sheets, 1):
        assert collisions(sheet) == []
        assert all(one.left >= 20 and one.right <= sheet.wide - 20 and one.bottom < sheet.high
                   for one in boxes(sheet))  # fmt: skip
        assert f"Side {number} af {len(sheets)}" in [text.words for text in sheet.texts]
        assert ("ØVEHUS: opdigtede familier" in [text.words for text in sheet.texts]) is practice


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=40), st.text(max_size=200), st.text(max_size=200)), max_size=30))
def test_whatever_was_written_fits(facts: list[tuple[str, str, str]]) -> None:
    paper = replace(person(), facts=tuple(PaperFact("", what, value, why) for what, value, why in facts))
    for sheet in extract_sheets(paper):
        assert collisions(sheet) == []
        assert all(one.right <= sheet.wide - 20 and one.bottom < sheet.high for one in boxes(sheet))
