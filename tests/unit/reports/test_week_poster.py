"""The poster on the door: what families read, that it fits, and that nothing else can be read on it."""

import io
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from familiehus import i18n
from familiehus.calendar.activity import Activity, ChangeState, Colleague, DateChange, Room
from familiehus.calendar.opening import HoursRow, OpenFor, SpecialDay
from familiehus.calendar.period import CalendarPeriod, Place
from familiehus.calendar.week import Week
from familiehus.reports.paper_size import PaperSize
from familiehus.reports.poster_cards import date_span, poster
from familiehus.reports.poster_measure import FLOOR, LARGEST
from familiehus.reports.week_poster import poster_sheets, week_poster
from tests.unit.reports.page_reading import boxes, collisions, read, squeezed
from tests.unit.reports.week_periods import (
    HOUSE,
    KOMMUNE,
    MONDAY,
    MOTHERS,
    PEOPLE,
    ROOMS,
    K,
    Plan,
    full_week,
    hours,
    number,
    period,
    seven_places,
    usual_week,
)

LONG = "Temaeftermiddag om søvn, mad, gråd og ro i det første år for hele familien, ja "[:80]
CLOSED_WEEK = [SpecialDay(MONDAY + timedelta(days=day), "", True, "juleferie") for day in range(9)]


def page(shown: CalendarPeriod) -> str:
    (only,) = read(week_poster(shown))
    return only


def sizes(shown: CalendarPeriod) -> set[float]:
    return {text.size for sheet in poster_sheets(poster(shown)) for text in sheet.texts}


def in_order(text: str, *words: str) -> bool:
    """All of them, each after the one before."""
    at = 0
    for one in words:
        at = text.find(one, at) + len(one)
        if at < len(one):
            return False
    return True


# -- what is said ---------------------------------------------------------------------------------------


def test_it_reads_from_the_heading_day_by_day_to_the_opening_hours() -> None:
    text = page(period(usual_week()))
    assert text.startswith("Uge 47 i Familiernes Hus 16.–20. november · kom, som I er · det er gratis, og I")
    assert in_order(
        text, "behøver ikke sige, hvem I er", "Mandag 16. november", "9–11.30", "Åben konsultation",
        "hos sundhedsplejersken", "Tirsdag 17. november", "10–14", "Barselscafé", "også for gravide",
        "13–14.30", "Åben anonym rådgivning", "Onsdag", "Yoga for gravide", "Torsdag", "15–16.30",
        "Fars Legestue", "Fredag", "Ammerådgivning", "Babycafé", "Mødrehjælpen", "Åbent man–ons 9–15.30",
    )  # fmt: skip
    assert "Åbent man–ons 9–15.30, torsdag til 17, fredag til 13" in text
    assert "Telefon man–fre 8.30–10" in text


def test_what_needs_signing_up_for_says_so_and_how() -> None:
    plan = Plan()
    text = page(period([plan("Yoga", 0, 600, sign_up=True)]))
    assert "med tilmelding" in text
    assert "Med tilmelding: spørg os" in text
    assert "tilmelding" not in page(period([plan("Yoga", 0, 600)]))


def test_a_partner_is_named_and_the_kommune_is_not() -> None:
    plan = Plan()
    text = page(period([plan("Babycafé", 0, 600, owner=MOTHERS), plan("Leg", 1, 600, owner=KOMMUNE)]))
    assert text.count(MOTHERS) == 1
    assert KOMMUNE not in text
    assert "Mødrehjælpens café" in page(period([plan("Mødrehjælpens café", 0, 600, owner=MOTHERS)]))
    assert page(period([plan("Mødrehjælpens café", 0, 600, owner=MOTHERS)])).count("Mødrehjælpen") == 1


def test_a_course_stands_there_only_while_it_can_be_joined() -> None:
    plan = Plan()
    open_one = plan("Tryghedscirklen", 0, 600, kind=K.COURSE, sign_up=True)
    assert "Tryghedscirklen" in page(period([open_one]))
    assert "Tryghedscirklen" not in page(period([replace(open_one, for_families=False)]))


@pytest.mark.parametrize("kind", [K.INTERNAL, K.BLOCK])
def test_what_is_internal_is_never_shown_whatever_was_ticked(kind: K) -> None:
    assert "Maling" not in page(period([Plan()("Maling", 0, 600, kind=kind, for_families=True)]))


def test_a_cancelled_date_is_said_to_whoever_comes_for_it_without_the_reason() -> None:
    gone = DateChange(MONDAY, ChangeState.CANCELLED, "Lise har brækket benet")
    text = page(period([Plan()("Barselscafé", 0, 600, changes=(gone,))]))
    assert in_order(text, "Mandag", "10–11.30", "Barselscafé", "aflyst")
    assert "benet" not in text


def test_a_moved_date_is_said_where_it_was_and_where_it_went() -> None:
    tuesday = MONDAY + timedelta(days=1)
    moved = DateChange(tuesday, ChangeState.MOVED, "kursus", day=tuesday + timedelta(days=1), start=780)
    text = page(period([Plan()("Barselscafé", 1, 600, weekly=True, changes=(moved,))]))
    assert in_order(text, "Tirsdag", "10–11.30", "flyttet til onsdag 18. november kl. 13", "Onsdag",
                    "13–14.30", "flyttet fra tirsdag den 17.")  # fmt: skip
    later = DateChange(tuesday, ChangeState.MOVED, "kursus", start=780)
    text = page(period([Plan()("Barselscafé", 1, 600, weekly=True, changes=(later,))]))
    assert in_order(text, "13–14.30", "ny tid, ellers 10–11.30")
    away = DateChange(tuesday, ChangeState.MOVED, "kursus", day=tuesday + timedelta(days=14))
    text = page(period([Plan()("Barselscafé", 1, 600, weekly=True, changes=(away,))]))
    assert "flyttet til tirsdag 1. december kl. 10" in text
    assert text.count("Barselscafé") == 1


# -- days and doors -------------------------------------------------------------------------------------


def test_closed_days_in_a_row_are_one_card_and_the_next_open_day_is_said() -> None:
    text = page(period((), special=CLOSED_WEEK))
    assert in_order(text, "Mandag–fredag", "16.–20. november", "Lukket: juleferie",
                    "Vi ses igen onsdag 25. november.")  # fmt: skip
    assert text.count("juleferie") == 1


def test_a_holiday_is_a_closed_day() -> None:
    text = page(period((), first=date(2027, 5, 3)))
    assert in_order(text, "Torsdag", "Lukket: Kristi himmelfartsdag", "Fredag")
    assert "Lukket: skærtorsdag" in page(period((), first=date(2027, 3, 22)))


def test_other_hours_on_one_day_are_said_on_that_day() -> None:
    short = SpecialDay(MONDAY, "", False, "personaledag", 540, 720)
    text = page(period(usual_week(), special=[short]))
    assert in_order(text, "åbent 9–12", "Åbent 9–12 i stedet for 9–15.30: personaledag", "Tirsdag")


def test_a_weekend_is_there_only_when_something_is() -> None:
    assert "Lørdag" not in page(period(usual_week()))
    text = page(period([*usual_week(), Plan()("Loppemarked", 5, 600)]))
    assert "16.–21. november" in text
    assert in_order(text, "Fredag", "Lørdag", "Loppemarked")


def test_a_day_with_nothing_on_says_whether_the_door_is_open() -> None:
    assert page(period(())).count("Huset er åbent. Kom bare ind.") == 5
    assert "Ingen faste tider denne dag" in page(period((), rows=()))
    phone = tuple(HoursRow(HOUSE, date(2020, 1, 1), OpenFor.PHONE, day, 510, 600) for day in range(1, 6))
    assert "Døren er lukket, men I kan ringe." in page(period((), rows=phone))


def test_week_53_and_the_turn_of_the_year() -> None:
    text = page(period((), first=Week(2026, 53).first))
    assert "Uge 53 i Familiernes Hus 28. december–1. januar" in text
    assert "Lukket: nytårsdag" in text
    assert date_span(date(2026, 11, 30), date(2026, 12, 4)) == "30. november–4. december"


@pytest.mark.parametrize("monday", [date(2026, 3, 23), date(2026, 10, 19)])
def test_the_week_of_summer_time_keeps_its_wall_clock(monday: date) -> None:
    sunday = monday + timedelta(days=6)
    first = monday - timedelta(days=1)
    activity = Plan()("Søndagscafé", 0, 120, first_day=first, weekly=True)
    text = page(period([activity], first=monday))
    assert in_order(text, "Søndag", f"{sunday.day}. ", "2–3.30", "Søndagscafé")


# -- places ------------------------------------------------------------------------------------------


def test_two_places_share_the_days_and_the_other_place_is_named() -> None:
    library = Place("Stege", "Stege Bibliotek")
    plan = Plan()
    here, there = plan("Barselscafé", 0, 600), plan("Babycafé", 0, 600, place="Stege", rooms=())
    text = page(period([here, there], places=(Place(HOUSE, "Huset"), library)))
    assert text.count("Stege Bibliotek") == 1
    assert "Huset" not in text.replace("Huset er åbent", "")
    shut = SpecialDay(MONDAY, "Stege", True, "udstilling")
    text = page(period([here], places=(Place(HOUSE, "Huset"), library), special=[shut]))
    assert "Stege Bibliotek: lukket: udstilling" in text


def test_seven_places_have_a_card_each_with_its_days() -> None:
    text = page(seven_places())
    assert in_order(text, "Bredballe", "man 16.", "9–11", "Åben Dør", "ons 18.", "Grejsdalen", "Nørremarken",
                    "Løget", "Skibet", "Petersmindeskovens", "Børnehus", "Trædballe",
                    "Åbent man–ons")  # fmt: skip
    assert text.count("Åben Dør") == 14
    shown = seven_places()
    shut = SpecialDay(MONDAY, "Skibet", True, "fyraften")
    text = page(replace(shown, days=replace(shown.days, special=(shut,))))
    assert in_order(text, "Skibet", "Mandag 16. november: lukket: fyraften", "Trædballe")


def test_places_with_different_hours_say_their_own() -> None:
    shown = seven_places()
    rows = tuple(row for row in shown.days.hours if (row.place, row.weekday) != ("Skibet", 1))
    text = page(replace(shown, days=replace(shown.days, hours=rows)))
    assert in_order(text, "Skibet", "Åbent tirsdag og onsdag 9–15.30", "Trædballe")


# -- that it fits ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "wide", "high"), [(PaperSize.A4, 595.28, 841.89), (PaperSize.A3, 841.85, 1190.61)]
)
def test_the_paper_is_as_large_as_it_says(size: PaperSize, wide: float, high: float) -> None:
    for sheet in PdfReader(io.BytesIO(week_poster(period(full_week(80)), size))).pages:
        assert float(sheet.mediabox.width) == pytest.approx(wide, abs=0.1)
        assert float(sheet.mediabox.height) == pytest.approx(high, abs=0.1)


def test_forty_activities_fit_on_one_sheet_in_readable_type() -> None:
    shown = period(full_week(40))
    assert len(poster_sheets(poster(shown))) == 1
    assert min(sizes(shown)) >= FLOOR
    assert FLOOR * PaperSize.A3.times_a4 >= 15
    assert page(shown).count("–") >= 40


def test_more_than_fits_goes_on_in_good_order() -> None:
    shown = period(full_week(85))
    pages = read(week_poster(shown))
    assert len(pages) == 3
    assert min(sizes(shown)) >= FLOOR
    assert [f"Side {at} af 3" in text for at, text in enumerate(pages, 1)] == [True] * 3
    lines = sum(len(card.lines) for card in poster(shown).cards)
    assert lines == 85
    assert in_order(" ".join(pages), "Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag")
    assert all(collisions(sheet) == [] for sheet in poster_sheets(poster(shown)))


def test_one_day_that_is_longer_than_a_sheet_is_divided_under_its_own_name() -> None:
    plan = Plan()
    shown = period([plan(f"Nummer {at}", 0, 480 + 9 * at, 5) for at in range(60)])
    pages = read(week_poster(shown))
    assert len(pages) > 1
    assert all("Mandag" in text for text in pages[:2])
    assert in_order(" ".join(pages), *(f"Nummer {at} " for at in range(60)))


def test_a_calm_week_is_set_large_and_fills_its_sheet() -> None:
    for activities in (usual_week(), ()):
        (sheet,) = poster_sheets(poster(period(activities)))
        assert LARGEST in {text.size for text in sheet.texts}
        cards = [one for one in sheet.shapes if one.radius and one.width > 500 and one.edge is not None]
        assert len(cards) == 5
        assert max(one.y + one.height for one in cards) > 0.85 * sheet.high


def test_long_words_are_wrapped_and_touch_nothing() -> None:
    plan = Plan()
    assert len(LONG) >= 78
    rooms = tuple(Room(number(500 + at), HOUSE, f"Det allerstørste lokale på {at}. sal") for at in range(3))
    activities = [
        plan(LONG, day, 540 + 200 * turn, audience=LONG, owner=MOTHERS, sign_up=True,
             rooms=tuple(one.id for one in rooms))
        for day in range(5)
        for turn in range(2)
    ]  # fmt: skip
    shown = period(activities, house="Familiehuset ved den gamle havn i Vordingborg og omegn", rooms=rooms)
    for sheet in poster_sheets(poster(shown)):
        assert collisions(sheet) == []
        assert all(one.left >= 30 and one.right <= sheet.wide - 30 for one in boxes(sheet))
    assert squeezed(LONG) in squeezed(" ".join(read(week_poster(shown))))


@given(
    titles=st.lists(st.text("abcdefghijklmnopqrstuvwxyzæøå WMÅ-", min_size=1, max_size=80), max_size=45),
    kinds=st.lists(st.sampled_from([one for one in K if one not in (K.INTERNAL, K.BLOCK)]), min_size=1),
    practice=st.booleans(),
)
@settings(max_examples=40, deadline=None)
def test_whatever_is_on_nothing_is_lost_or_overprinted(
    titles: list[str], kinds: list[K], practice: bool
) -> None:
    plan = Plan()
    activities = [
        plan(f"x{at} {title}", at % 7, 480 + 7 * at, 30 + at, kind=kinds[at % len(kinds)],
             sign_up=at % 3 == 0, audience=title[::-1] if at % 2 else "")
        for at, title in enumerate(titles)
    ]  # fmt: skip
    sheets = poster_sheets(poster(period(activities, practice=practice)))
    words = "".join(squeezed(text.words) for sheet in sheets for text in sheet.texts)
    for activity in activities:
        assert squeezed(activity.title) in words
    for sheet in sheets:
        assert collisions(sheet) == []
        assert all(text.size >= FLOOR for text in sheet.texts)
        assert all(one.left >= 0 and one.right <= sheet.wide and one.bottom <= sheet.high
                   for one in boxes(sheet))  # fmt: skip


# -- what nobody may read -------------------------------------------------------------------------------


def canaries() -> CalendarPeriod:
    """A week in which everything private says KANARIE."""
    plan = Plan()
    person = Colleague(number(900), "KANARIE Navn", "KANARIEfag", "KANARIE arbejdsgiver")
    hidden = {"people": (person.id,), "setup": "KANARIE opstilling", "reason": "KANARIE grund", "seats": 7}
    monday, tuesday = MONDAY, MONDAY + timedelta(days=1)
    changes = (
        DateChange(monday, ChangeState.MOVED, "KANARIE flyttegrund", day=tuesday),
        DateChange(monday + timedelta(days=7), ChangeState.CANCELLED, "KANARIE aflysningsgrund"),
    )
    activities: list[Activity] = [
        plan("Barselscafé", 0, 600, weekly=True, changes=changes, **hidden),
        plan("Legestue", 2, 600, changes=(DateChange(monday + timedelta(days=2), ChangeState.CANCELLED,
                                                     "KANARIE syg"),), **hidden),
        plan("KANARIE personalemøde", 1, 600, kind=K.INTERNAL, **hidden),
        plan("KANARIE maling", 3, 600, kind=K.BLOCK, **hidden),
        plan("KANARIE lukket hold", 4, 600, kind=K.COURSE, for_families=False, **hidden),
        plan("KANARIE flyttet møde", 4, 700, kind=K.INTERNAL, weekly=True, **hidden,
             changes=(DateChange(MONDAY + timedelta(days=4), ChangeState.MOVED, "x", day=tuesday),)),
    ]  # fmt: skip
    return period(activities, people=(*PEOPLE, person))


@pytest.mark.parametrize("size", list(PaperSize))
def test_no_name_no_internal_title_and_no_reason_is_on_it_or_in_it(size: PaperSize) -> None:
    pdf = week_poster(canaries(), size)
    assert "Barselscafé" in " ".join(read(pdf))
    assert "kanarie" not in " ".join(read(pdf)).casefold()
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.metadata is not None
    known = {str(name): str(value) for name, value in reader.metadata.items()}
    assert "kanarie" not in str(known).casefold()
    assert known["/Title"] == "Ugeplan, uge 47 i Familiernes Hus"
    assert known["/Author"] == "Familiernes Hus"
    assert b"kanarie" not in pdf.lower()
    assert reader.trailer["/Root"]["/Lang"] == "da-DK"


def test_the_same_week_is_the_same_bytes_and_another_is_not() -> None:
    one, again = week_poster(period(usual_week())), week_poster(period(usual_week()))
    assert one == again
    assert one != week_poster(period(usual_week()[1:]))


def test_it_is_danish_whatever_the_window_speaks() -> None:
    danish = week_poster(period(usual_week(), practice=True))
    i18n.install(lambda words: "§" + words)
    try:
        assert week_poster(period(usual_week(), practice=True)) == danish
    finally:
        i18n.install(None)


def test_an_invented_week_says_so() -> None:
    assert page(period(usual_week(), practice=True)).startswith("ØVEHUS: opdigtet kalender")
    assert "ØVEHUS" not in page(period(usual_week()))


def test_rooms_of_the_week_are_named() -> None:
    assert ROOMS[1].name in page(period(usual_week()))
    assert hours()[0].start == 540
