"""The tilbudsseddel: what stands on it and what never does, its pages, and its codes read back."""

import io
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from familiehus import i18n
from familiehus.calendar.activity import OwnerKind
from familiehus.offers.offer import Offer, OfferEntry, OfferState
from familiehus.offers.on_paper import Seddel, SeddelSize
from familiehus.reports.document import BLACK, Shape, Sheet
from familiehus.reports.qr import QUIET, modules_of, whole_link
from familiehus.reports.seddel_offer import TEXT
from familiehus.reports.seddel_words import sentence_about, shown_link, spaced_phone
from familiehus.reports.tilbudsseddel import A5, seddel_sheets, tilbudsseddel
from tests.helpers.pdf_tags import faults, loose, read_aloud
from tests.helpers.qr_reader import decoded
from tests.unit.reports.page_reading import boxes, collisions, read


def offer(number: int = 1, **facts: Any) -> Offer:
    """Fars Legestue; any fact can be changed."""
    known: dict[str, Any] = {
        "name": "Fars Legestue",
        "organisation": "Familiernes Hus",
        "about": "Leg og snak for fædre. Kaffe på kanden.",
        "when": "Tirsdag kl. 10–12",
        "address": "Kirketorvet 3",
        "postnummer": "4760",
        "entry": OfferEntry.OPEN,
        "cost": "Gratis",
        "phone": "55363636",
        "link": "https://www.vordingborg.dk/familiernes-hus/",
    }
    return Offer(UUID(int=number), owner=OwnerKind.KOMMUNE, topics=("Leg",), **{**known, **facts})


def seddel(*offers: Offer, **facts: Any) -> Seddel:
    """One of the Familiernes Hus."""
    known: dict[str, Any] = {"house": "Familiernes Hus Vordingborg", "practice": False}
    return Seddel(offers=offers or (offer(),), **{**known, **facts})


LONG = offer(
    9,
    name="Landsdækkende netværksgruppe for forældre til for tidligt fødte børn med særlige behov",
    organisation="Foreningen for forældre til præmature og syge nyfødte børn i hele Danmark",
    when="Hver anden onsdag i ulige uger kl. 16.30–18.00, dog ikke i skoleferier",
    address="Den gamle stationsbygning, Østre Jernbanegade 112, 2. sal th.",
    postnummer="4800",
    entry=OfferEntry.VISITATION,
    link="https://praematur.dk/lokalforeninger/region-sjaelland/netvaerksgrupper/tilmelding?side=17&kilde=hus",
)


def test_this_and_nothing_else_stands_on_it() -> None:
    (page,) = read(tilbudsseddel(seddel()))
    assert page.replace("\xa0", " ") == (
        "Familiernes Hus Vordingborg Her kan du få mere hjælp Fars Legestue Familiernes Hus Leg og snak for "
        "fædre. Tirsdag kl. 10–12 Kirketorvet 3, 4760 Vordingborg Du kan bare komme. Gratis. Tlf. 55 36 36 "
        "36 vordingborg.dk/familiernes-hus Spørg os igen, når du vil."
    )


def test_no_day_and_nobody_in_it_or_about_it() -> None:
    """The day of the visit is nobody's to find."""
    pdf = tilbudsseddel(seddel())
    about = PdfReader(io.BytesIO(pdf)).metadata
    assert about is not None
    assert about.title == "Tilbudsseddel"
    assert about.author == "Familiernes Hus Vordingborg"
    assert not about.subject
    assert "2026" not in str(about)
    assert about.get("/Keywords") in (None, "")


def test_it_is_danish_and_the_same_bytes_in_every_language() -> None:
    danish = tilbudsseddel(seddel())
    i18n.install(lambda sentence: "§" + sentence)
    try:
        assert tilbudsseddel(seddel()) == danish
    finally:
        i18n.install(None)


def test_a_full_one_says_that_there_is_a_wait_and_a_closed_one_until_when() -> None:
    assert "Lige nu er der venteliste." in read(tilbudsseddel(seddel(offer(state=OfferState.FULL))))[0]
    closed = offer(state=OfferState.PAUSED, until=date(2027, 1, 4))
    assert "Holder lukket til og med 4. januar." in read(tilbudsseddel(seddel(closed)))[0]


def test_letters_are_never_smaller_than_they_must_be_and_larger_where_there_is_room() -> None:
    (alone,) = seddel_sheets(seddel())
    (crowded,) = seddel_sheets(seddel(*(offer(n) for n in range(3))))

    def text(sheet: Sheet) -> float:
        return next(one.size for one in sheet.texts if one.words.startswith("Tlf."))

    assert text(alone) > text(crowded) >= TEXT
    for sheet in (alone, crowded):
        assert all(
            one.size >= TEXT for one in sheet.texts if one.words not in ("Spørg os igen, når du vil.",)
        )


@pytest.mark.parametrize(("many", "pages"), [(1, 1), (2, 1), (3, 1), (6, 2)])
def test_three_on_a_page_and_each_page_says_which_it_is(many: int, pages: int) -> None:
    found = read(tilbudsseddel(seddel(*(offer(n, name=f"Tilbud {n}") for n in range(many)))))
    assert len(found) == pages
    for number, page in enumerate(found, 1):
        assert (f"Side {number} af {pages}" in page) == (pages > 1)
    assert [n for n in range(many) for page in found if f"Tilbud {n} " in page] == list(range(many))


def test_two_on_an_a4_are_the_same_page_twice_or_the_pages_in_order() -> None:
    (twice,) = seddel_sheets(seddel(size=SeddelSize.TWO_ON_A4))
    assert (twice.wide, twice.high) == (2 * A5[0], A5[1])
    names = [one.x for one in twice.texts if one.words == "Fars Legestue"]
    assert names[1] - names[0] == pytest.approx(A5[0])
    pages = seddel_sheets(seddel(*(offer(n) for n in range(6)), size=SeddelSize.TWO_ON_A4))
    assert len(pages) == 1
    pdf = tilbudsseddel(seddel(size=SeddelSize.TWO_ON_A4))
    assert [said.words for said in read_aloud(pdf)].count("Fars Legestue") == 1


@pytest.mark.parametrize("size", SeddelSize)
@pytest.mark.parametrize("practice", [False, True])
@pytest.mark.parametrize("many", [1, 3, 6])
def test_it_can_be_listened_to(many: int, practice: bool, size: SeddelSize) -> None:
    one = seddel(*(offer(n) for n in range(many - 1)), LONG, practice=practice, size=size)
    assert faults(tilbudsseddel(one)) == []
    assert loose(seddel_sheets(one)) == []
    said = read_aloud(tilbudsseddel(one))
    assert [what.words for what in said if what.kind == "H1"] == ["Her kan du få mere hjælp"]
    assert len([what for what in said if what.kind == "H2"]) == many
    assert len([what for what in said if what.kind == "Figure"]) == many
    if practice:
        assert said[0].words == "ØVEHUS: må ikke gives til en familie"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.builds(
            offer,
            st.integers(0, 99),
            name=st.text(min_size=1, max_size=120),
            organisation=st.text(max_size=120),
            about=st.text(max_size=300),
            when=st.text(max_size=120),
            address=st.sampled_from(["", "Storegade 5", "A" * 200]),
            phone=st.sampled_from(["", "12345678", "9" * 40]),
            link=st.sampled_from(["", "dr.dk", "https://a.dk/" + "lang-sti/" * 12]),
            state=st.sampled_from([OfferState.RUNNING, OfferState.FULL]),
        ),
        min_size=1,
        max_size=6,
    ),
    st.booleans(),
    st.sampled_from(list(SeddelSize)),
)
def test_whatever_an_offer_says_it_fits(offers: list[Offer], practice: bool, size: SeddelSize) -> None:
    for sheet in seddel_sheets(seddel(*offers, practice=practice, size=size)):
        assert collisions(sheet) == []
        assert all(one.left >= 0 and one.right <= sheet.wide and one.bottom <= A5[1] for one in boxes(sheet))


# -- the codes --------------------------------------------------------------------------------------------


def code(sheet: Sheet) -> tuple[Shape, Shape]:
    """A code on the sheet: its white ground and its dark squares."""
    at = next(n for n, one in enumerate(sheet.shapes) if one.path)
    return sheet.shapes[at - 1], sheet.shapes[at]


def seen(ground: Shape, dark: Shape, side: int) -> list[list[bool]]:
    """What a camera sees at the middle of each square."""
    one = ground.width / (side + 2 * QUIET)

    def inside(x: float, y: float) -> bool:
        return any(ring[0][0] < x < ring[2][0] and ring[0][1] < y < ring[2][1] for ring in dark.path)

    return [
        [
            inside(ground.x + (QUIET + column + 0.5) * one, ground.y + (QUIET + row + 0.5) * one)
            for column in range(side)
        ]
        for row in range(side)
    ]


@pytest.mark.parametrize("link", ["home-start.dk", "https://www.vordingborg.dk/familiernes-hus/", LONG.link])
def test_the_code_on_the_paper_opens_the_link(link: str) -> None:
    (sheet,) = seddel_sheets(seddel(offer(link=link)))
    ground, dark = code(sheet)
    side = len(modules_of(whole_link(link)))
    assert decoded(seen(ground, dark, side)) == whole_link(link)
    one = ground.width / (side + 2 * QUIET)
    assert dark.fill == BLACK
    assert min(x for ring in dark.path for x, _ in ring) == pytest.approx(ground.x + QUIET * one)
    assert max(x for ring in dark.path for x, _ in ring) == pytest.approx(ground.x + (side + QUIET) * one)
    assert one >= 1.1, "points: less than 0.4 mm is hard for an old phone"


def test_nothing_is_written_in_the_quiet_zone() -> None:
    for sheet in seddel_sheets(seddel(offer(), LONG, offer(2, link="home-start.dk"))):
        for at, one in enumerate(sheet.shapes):
            if one.path:
                ground = sheet.shapes[at - 1]
                assert not [
                    words
                    for words in boxes(sheet)
                    if words.left < ground.x + ground.width
                    and words.right > ground.x
                    and words.top < ground.y + ground.height
                    and words.bottom > ground.y
                ]


@settings(deadline=None)
@given(st.text("abcdefghijklmnopqrstuvwxyz0123456789-/?=&%ABCÆØÅ.", min_size=1, max_size=380))
def test_every_link_can_be_read_back(path: str) -> None:
    link = whole_link(f"https://eksempel.dk/{path}")
    assert link.isascii()
    assert decoded([list(row) for row in modules_of(link)]) == link


@pytest.mark.parametrize(
    ("written", "opened"),
    [
        ("home-start.dk", "https://home-start.dk"),
        ("rødekors.dk/familie", "https://xn--rdekors-q1a.dk/familie"),
        ("https://a.dk/søvn og ro?q=å", "https://a.dk/s%C3%B8vn%20og%20ro?q=%C3%A5"),
        ("https://a.dk/s%C3%B8vn", "https://a.dk/s%C3%B8vn"),
        ("http://a.dk/", "http://a.dk/"),
    ],
)
def test_a_link_as_a_phone_opens_it(written: str, opened: str) -> None:
    assert whole_link(written) == opened


def test_words_as_one_says_them() -> None:
    assert shown_link("https://www.a.dk/b/") == "a.dk/b"
    assert spaced_phone("+45 55 36 36 36") == "55 36 36 36"
    assert spaced_phone("116 111") == "116 111"
    assert sentence_about(offer(about="Møder bl.a. Fars Legestue. Resten.")) == "Møder bl.a. Fars Legestue."
    assert sentence_about(offer(about="ord " * 100)).endswith("ord…")
