"""The staff's week: who and what is where, what is in the way and why; marked as the house's own."""

import io
from dataclasses import replace
from datetime import date, timedelta

import pytest
from pypdf import PdfReader

from familiehus import i18n
from familiehus.calendar.activity import ChangeState, DateChange
from familiehus.calendar.opening import SpecialDay
from familiehus.calendar.period import Place
from familiehus.reports.paper_size import PaperSize
from familiehus.reports.staff_cards import staff_days
from familiehus.reports.week_staff import staff_sheets, week_staff
from tests.unit.reports.page_reading import boxes, collisions, read
from tests.unit.reports.week_periods import (
    HOUSE,
    MONDAY,
    MOTHERS,
    PEOPLE,
    ROOMS,
    K,
    Plan,
    full_week,
    period,
    usual_week,
)


def test_everything_about_an_activity_is_on_its_card() -> None:
    plan = Plan()
    one = plan("Tryghedscirklen", 2, 570, kind=K.COURSE, seats=8, sign_up=True, owner=MOTHERS,
               audience="par", setup="stole i rundkreds", people=(PEOPLE[0].id, PEOPLE[1].id),
               for_families=False)  # fmt: skip
    (text,) = read(week_staff(period([one])))
    for words in ("Kun til personale", "Uge 47 · 16.–20. november 2026", "9.30–11", "Tryghedscirklen",
                  "Køkken", "Mette Kanarie, Bodil Kær", "Mødrehjælpen · par · 8 pladser", "med tilmelding",
                  "ikke på plakaten", "Opstilling: stole i rundkreds"):  # fmt: skip
        assert words in text


def test_internal_and_blocked_things_are_there() -> None:
    plan = Plan()
    meeting = plan("Husmøde", 0, 480, kind=K.INTERNAL, for_families=False)
    paint = plan("Maling", 1, 480, kind=K.BLOCK, for_families=False)
    (text,) = read(week_staff(period([meeting, paint])))
    assert "Husmøde" in text
    assert "Maling" in text
    assert "spærret" in text


def test_who_is_in_the_house_is_said_for_each_day_without_the_cancelled() -> None:
    plan = Plan()
    gone = DateChange(MONDAY, ChangeState.CANCELLED, "syg")
    days = staff_days(period([
        plan("Café", 0, 600, people=(PEOPLE[1].id, PEOPLE[0].id)),
        plan("Råd", 0, 800, people=(PEOPLE[0].id,)),
        plan("Yoga", 0, 900, people=(PEOPLE[2].id,), changes=(gone,)),
    ]))  # fmt: skip
    assert days[0].people == ("Bodil Kær", "Mette Kanarie")
    assert days[1].people == ()
    (text,) = read(week_staff(period([plan("Café", 0, 600)])))
    assert "ingen på planen" in text


def test_what_is_in_the_way_is_said_with_its_reason_on_both() -> None:
    plan = Plan()
    café = plan("Café", 0, 600, people=(PEOPLE[0].id,))
    talk = plan("Samtale", 0, 630, people=(PEOPLE[0].id,), reason="de deler rummet")
    cards = staff_days(period([café, talk]))[0].cards
    room = ROOMS[0].name
    assert cards[0].warnings == (f"{room} og Mette Kanarie er også på Samtale 10.30–12.",)
    assert cards[1].warnings == (
        f"{room} og Mette Kanarie er også på Café 10–11.30.",
        "Grund: de deler rummet",
    )
    (text,) = read(week_staff(period([café, talk])))
    assert "Grund: de deler rummet" in text


def test_blocked_rooms_closed_days_and_loans_out_of_hours_are_warnings() -> None:
    plan = Plan()
    café, paint = plan("Café", 0, 600), plan("Maling", 0, 540, 200, kind=K.BLOCK, people=())
    assert staff_days(period([café, paint]))[0].cards[1].warnings == (
        "Stort mødelokale er spærret: Maling 9–12.20.",
    )
    shut = SpecialDay(MONDAY, "", True, "flytning")
    day = staff_days(period([café], special=[shut]))[0]
    assert day.closed
    assert day.hours == ("Lukket: flytning",)
    assert day.cards[0].warnings == ("Huset har lukket: flytning.",)
    late = plan("Mødregruppe", 1, 1080, kind=K.LOAN)
    assert staff_days(period([late]))[1].cards[0].warnings == ("Uden for åbningstiden.",)


def test_a_cancelled_date_says_why_and_a_moved_one_from_where() -> None:
    plan = Plan()
    gone = DateChange(MONDAY, ChangeState.CANCELLED, "Lise er syg")
    moved = DateChange(MONDAY, ChangeState.MOVED, "kursus", day=MONDAY + timedelta(days=1))
    days = staff_days(period([plan("Café", 0, 600, changes=(gone,)),
                              plan("Yoga", 0, 600, weekly=True, changes=(moved,))]))  # fmt: skip
    assert days[0].cards[0].off
    assert days[0].cards[0].warnings == ("Aflyst: Lise er syg",)
    assert days[1].cards[0].warnings == ("Flyttet fra 16. november.", "Grund: kursus")


def test_a_room_elsewhere_is_said_with_its_place() -> None:
    places = (Place(HOUSE, "Huset"), Place("Stege", "Stege Bibliotek"))
    plan = Plan()
    found = staff_days(period([plan("Babycafé", 0, 600, place="Stege", rooms=()), plan("Café", 0, 700)],
                              places=places))[0].cards  # fmt: skip
    assert found[0].facts[0] == "Stege Bibliotek"
    assert found[1].facts[0] == "Stort mødelokale"


@pytest.mark.parametrize(
    ("size", "wide", "high"), [(PaperSize.A4, 841.89, 595.28), (PaperSize.A3, 1190.6, 841.9)]
)
def test_it_lies_down(size: PaperSize, wide: float, high: float) -> None:
    (page,) = PdfReader(io.BytesIO(week_staff(period(usual_week()), size))).pages
    assert float(page.mediabox.width) == pytest.approx(wide, abs=0.1)
    assert float(page.mediabox.height) == pytest.approx(high, abs=0.1)


@pytest.mark.parametrize("many", [0, 12, 45, 120])
def test_however_much_is_on_nothing_overlaps_and_nothing_is_lost(many: int) -> None:
    title = "Åben anonym rådgivning for unge forældre under femogtyve år og deres bedsteforældre"
    activities = [replace(one, title=f"{title} {at}.") for at, one in enumerate(full_week(many))]
    sheets = staff_sheets(period(activities, practice=True))
    words = "".join(text.words for sheet in sheets for text in sheet.texts).replace(" ", "")
    assert all(f"bedsteforældre{at}." in words for at in range(many))
    for sheet in sheets:
        assert collisions(sheet) == []
        assert all(one.left >= 20 and one.right <= sheet.wide - 20 and one.bottom < sheet.high
                   for one in boxes(sheet))  # fmt: skip
    assert (len(sheets) > 1) == (many > 12)


def test_a_week_over_the_new_year_says_both_years() -> None:
    (text,) = read(week_staff(period((), first=date(2026, 12, 28))))
    assert "Uge 53 · 28. december 2026–1. januar 2027" in text
    assert "Lukket: nytårsdag" in text


def test_its_file_says_whose_it_is_and_names_nobody() -> None:
    pdf = week_staff(period(usual_week()))
    metadata = PdfReader(io.BytesIO(pdf)).metadata
    assert metadata is not None
    assert metadata["/Title"] == "Ugeplan til personalet, uge 47 2026"
    assert "Kanarie" not in str(metadata)
    assert pdf == week_staff(period(usual_week()))


def test_it_is_danish_whatever_the_window_speaks() -> None:
    danish = week_staff(period(usual_week()))
    i18n.install(lambda words: "§" + words)
    try:
        assert week_staff(period(usual_week())) == danish
    finally:
        i18n.install(None)
