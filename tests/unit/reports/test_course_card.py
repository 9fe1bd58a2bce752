"""The card of an anonymous series: two words, boxes, three sentences, the house and its hours."""

import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from familiehus import i18n
from familiehus.calendar.opening import HouseDays
from familiehus.calendar.period import Place
from familiehus.courses.word_pairs import word_lists
from familiehus.reports.series_card import A6, series_card, series_sheet
from tests.unit.reports.course_groups import CARD
from tests.unit.reports.page_reading import boxes, collisions, read
from tests.unit.reports.week_periods import hours


def test_this_and_nothing_else_is_on_the_card() -> None:
    (page,) = read(series_card(CARD))
    assert page == (
        "Familiernes Hus Anonym rådgivning munter pindsvin 5 samtaler Sig de to ord, når du kommer, så "
        "sætter vi et kryds. Vi skriver ikke ned, hvem du er, og kan ikke finde dig uden kortet. Bliver "
        "kortet væk, får du bare et nyt. Åbent man–ons 9–15.30, torsdag til 17, fredag til 13 1 2 3 4 5"
    )


def test_the_file_does_not_know_the_words() -> None:
    pdf = series_card(CARD)
    about = str(PdfReader(io.BytesIO(pdf)).metadata)
    assert "Forløbskort" in about
    assert not any(word in about for word in ("munter", "pindsvin", "Anonym"))
    assert b"munter" not in pdf
    assert b"pindsvin" not in pdf


def test_it_is_a6_and_the_same_bytes_in_every_language() -> None:
    danish = series_card(CARD)
    (page,) = PdfReader(io.BytesIO(danish)).pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(A6, abs=0.1)
    i18n.install(lambda sentence: "§" + sentence)
    try:
        assert series_card(CARD) == danish
    finally:
        i18n.install(None)


def test_several_places_say_whose_hours_they_are_and_none_says_nothing() -> None:
    places = (Place("Huset", "Huset"), Place("Stege", "Stege Bibliotek"), Place("Kirken", "Kirken"))
    days = HouseDays("12345", (*hours("Huset"), *hours("Stege")), ())
    (page,) = read(series_card(replace(CARD, days=days, places=places)))
    assert "Huset: man–ons 9–15.30" in page
    assert "Stege Bibliotek: man–ons 9–15.30" in page
    assert "Kirken" not in page
    (page,) = read(series_card(replace(CARD, days=HouseDays())))
    assert "Åbent" not in page


def test_the_card_of_an_ovehus_is_worth_nothing() -> None:
    assert "ØVEHUS: kortet gælder ikke" in read(series_card(replace(CARD, practice=True)))[0]


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(word_lists()[0]),
    st.sampled_from(word_lists()[1]),
    st.integers(1, 20),
    st.booleans(),
    st.text(max_size=120),
)
def test_whatever_the_words_and_the_limit_it_fits(
    first: str, second: str, limit: int, practice: bool, name: str
) -> None:
    places = tuple(Place(code, code) for code in ("Huset", "Stege", "Præstø"))
    days = HouseDays("12345", tuple(row for one in places for row in hours(one.code)), ())
    card = replace(
        CARD, code=f"{first}-{second}", limit=limit, practice=practice, house=f"Hus {name}",
        kind=f"Rådgivning {name}", places=places, days=days,
    )  # fmt: skip
    sheet = series_sheet(card)
    assert collisions(sheet) == []
    assert all(one.left >= 0 and one.right <= A6[0] and one.bottom <= A6[1] for one in boxes(sheet))
    printed = [text.words for text in sheet.texts]
    assert first in printed
    assert second in printed
    assert all(str(number) in printed for number in range(1, limit + 1))
