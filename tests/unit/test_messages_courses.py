"""What the courses refuse, said so that a colleague knows what to do, and a card tells nobody anything."""

from datetime import date

import pytest

from familiehus.courses.fitting import Misfit
from familiehus.courses.word_pairs import word_lists
from familiehus.errors import UserError
from familiehus.messages import courses, sentence
from familiehus.messages.fields import Fields

FAMILIES = (courses.families, courses.seats, courses.courses, courses.templates, courses.cards)
CODES = sorted(code for family in FAMILIES for code in family(Fields({})))


@pytest.mark.parametrize("code", CODES)
def test_each_says_what_became_of_the_work(code: str) -> None:
    text = sentence(UserError(code))
    assert any(said in text for said in ("ntet er", "ikke oprettet", "ntet er talt"))
    assert text[0].isupper() or text[0] == "“"


def test_a_family_that_does_not_fit_is_told_which_rule() -> None:
    rules = (str(Misfit.CHILD_AGE), str(Misfit.FIRST_CHILD))
    text = sentence(UserError("misfit", rules=rules))
    assert text.startswith("Familien passer ikke til holdets regler (barnets alder og første barn).")
    assert sentence(UserError("misfit", rules=rules, name="Amina")).startswith("Amina passer ikke")


def test_sessions_without_marks_are_counted() -> None:
    days = (date(2026, 12, 2), date(2026, 12, 9))
    many = sentence(UserError("course_unmarked", course="Ung Gravid", days=days))
    assert many.startswith("Der mangler fremmøde for 2 mødegange på “Ung Gravid”.")
    one = sentence(UserError("course_unmarked", course="Ung Gravid", days=days[:1]))
    assert "for 1 mødegang på" in one


def test_dates_and_names_stand_in_the_sentence() -> None:
    closed = sentence(UserError("course_first_closed", day=date(2026, 12, 25), name="Juledag"))
    assert closed.startswith("Huset har lukket den 25.12.2026 (Juledag).")
    over = sentence(UserError("series_over", talks=5, limit=5))
    assert over.startswith("Kortet har haft 5 af 5 samtaler.")
    assert sentence(UserError("offer_gone", name="Amina og Yusuf")).startswith("Amina og Yusuf har ingen")


def test_an_unknown_card_is_refused_in_the_same_words_whatever_was_typed() -> None:
    first, second = word_lists()
    texts = {
        sentence(UserError("series_unknown", typed=typed, meant=f"{first[0]}-{second[0]}"))
        for typed in ("", "munter havørn", first[0])
    }
    [text] = texts
    assert not set(text.lower().split()) & {*first, *second}
