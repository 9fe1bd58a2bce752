"""What is in the way is said with its name, its day and its time, and every refusal says what to do."""

from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.calendar.conflicts import Conflict, ConflictKind
from familiehus.errors import UserError
from familiehus.messages import calendar, sentence
from familiehus.messages.calendar import conflict_words
from familiehus.messages.fields import Fields

TUESDAY = date(2026, 11, 24)
OTHER = (uuid4(), TUESDAY)
FAMILIES = (
    calendar.activities,
    calendar.rules,
    calendar.premises,
    calendar.special_days,
    calendar.colleagues,
)
CODES = sorted(code for family in FAMILIES for code in family(Fields({})))

CAFE = Conflict(ConflictKind.ROOM, TUESDAY, "Stort mødelokale", "Barselscafé", 600, 840, OTHER)
BLOCKED = Conflict(ConflictKind.BLOCKED, TUESDAY, "Køkkenet", "Maleren", 480, 960, OTHER)
LEONORA = Conflict(ConflictKind.PERSON, TUESDAY, "Leonora", "Tryghedscirklen", 570, 660, OTHER)
HOLIDAY = Conflict(ConflictKind.HOLIDAY, date(2026, 12, 25), "Juledag")
CLOSED = Conflict(ConflictKind.CLOSED_DAY, TUESDAY, "Sommerlukket")
HOURS = Conflict(ConflictKind.CLOSED_HOURS, TUESDAY, "")


def said(*conflicts: Conflict) -> str:
    return sentence(UserError("booking_conflict", conflicts=conflicts))


@pytest.mark.parametrize(
    ("conflict", "words"),
    [
        (CAFE, "Stort mødelokale er optaget af Barselscafé 10–14"),
        (BLOCKED, "Køkkenet er spærret 8–16 (Maleren)"),
        (LEONORA, "Leonora er på Tryghedscirklen 9.30–11"),
        (HOLIDAY, "Der er helligdag (Juledag)"),
        (CLOSED, "Huset er lukket (Sommerlukket)"),
        (HOURS, "Det er uden for åbningstiden"),
        (
            Conflict(ConflictKind.CLOSED_HOURS, TUESDAY, "Julemarked"),
            "Det er uden for åbningstiden (Julemarked)",
        ),
    ],
)
def test_what_is_in_the_way_in_a_few_words(conflict: Conflict, words: str) -> None:
    assert conflict_words(conflict) == words


def test_every_kind_has_words_of_its_own_also_without_names() -> None:
    bare = [conflict_words(Conflict(kind, TUESDAY, "", "")) for kind in ConflictKind]
    assert len(set(bare)) == len(ConflictKind)
    assert all(words[0].isupper() for words in bare)


@pytest.mark.parametrize(
    ("conflicts", "text"),
    [
        (
            (CAFE,),
            "Stort mødelokale er optaget af Barselscafé kl. 10–14 tirsdag den 24. november. Intet er ændret. "
            "Vælg et andet lokale eller en anden tid, eller skriv en grund.",
        ),
        (
            (HOLIDAY,),
            "Der er helligdag (Juledag) fredag den 25. december. Intet er ændret. Vælg en anden dag, eller "
            "skriv en grund.",
        ),
        (
            (LEONORA,),
            "Leonora er på Tryghedscirklen kl. 9.30–11 tirsdag den 24. november. Intet er ændret. Vælg en "
            "anden kollega eller en anden tid, eller skriv en grund.",
        ),
        (
            (CAFE, LEONORA, CAFE),  # the same thing twice is said once
            "Stort mødelokale er optaget af Barselscafé kl. 10–14 tirsdag den 24. november. Leonora er på "
            "Tryghedscirklen kl. 9.30–11 tirsdag den 24. november. Intet er ændret. Vælg en anden tid, eller "
            "skriv en grund.",
        ),
    ],
)
def test_a_refused_booking_names_what_is_in_the_way(conflicts: tuple[Conflict, ...], text: str) -> None:
    assert said(*conflicts) == text


@pytest.mark.parametrize(
    ("more", "words"), [(1, "Én ting mere står i vejen."), (4, "4 ting mere står i vejen.")]
)
def test_three_things_are_named_and_the_rest_is_counted(more: int, words: str) -> None:
    days = [Conflict(ConflictKind.ROOM, date(2026, 11, 2 + number), "Ammerum", "Yoga", 600, 660)
            for number in range(3 + more)]  # fmt: skip
    text = said(*days)
    assert text.count("Ammerum er optaget af Yoga") == 3
    assert words in text


@given(st.lists(st.builds(Conflict, st.sampled_from(ConflictKind), st.dates(), st.text(), st.text(),
                          st.integers(0, 1439), st.integers(0, 1440)), max_size=8))  # fmt: skip
def test_any_conflicts_make_a_whole_sentence(found: list[Conflict]) -> None:
    text = said(*found)
    assert text.endswith("skriv en grund.")
    assert "Intet er ændret." in text


@pytest.mark.parametrize("code", CODES)
def test_each_says_that_nothing_happened_and_what_to_do(code: str) -> None:
    text = sentence(UserError(code))
    assert "Intet er " in text
    assert ";" in text or text.count(".") >= 2, "what happened, and what to do"


def test_fields_are_said_in_words() -> None:
    booked = UserError("room_booked", room="Ammerum", dates=12, first=TUESDAY, title="Yoga")
    assert sentence(booked).startswith(
        "Ammerum er i brug 12 gange endnu, første gang til Yoga tirsdag den 24. november."
    )
    once = UserError("colleague_booked", name="Leonora", dates=1, first=TUESDAY, title="Yoga")
    assert sentence(once).startswith("Leonora står på planen én gang endnu: Yoga tirsdag den 24. november.")
    assert "mellem 2000 og 2100" in sentence(UserError("activity_day", first=2000, last=2100))
    assert "To tider torsdag " in sentence(UserError("hours_overlap", weekday=4, open_for="fremmøde"))
    alone = UserError("special_day_booked", dates=1, first=TUESDAY, title="Temaaften")
    assert sentence(alone).startswith("Temaaften tirsdag den 24. november står på en dag, der bliver lukket.")
    held = UserError("special_day_counted", day=TUESDAY, title="Barselscafé")
    assert sentence(held).startswith("Barselscafé er holdt og talt tirsdag den 24. november")
