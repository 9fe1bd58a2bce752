"""Forløbsskabeloner: a template is typed in, copied, changed, taken out of use and back by keyboard; wrong
numbers are said at their field before anything is saved."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familiehus.courses.template import Ask, CourseTemplate, Entry, Rules, SeatUnit
from familiehus.queries.course_templates import templates
from familiehus.ui.courses.maker.template_words import enough, facts, meaning
from familiehus.ui.house.templates import Templates
from familiehus.ui.house.templates_words import who
from familiehus.values import Role
from tests.gui.pages.conftest import Show
from tests.helpers.accessible import cut, nameless
from tests.helpers.house_pages import CTRL, Key, Opened, rest


def _chapter(opened: Opened) -> Templates:
    opened.huset.open("templates")
    return cast(Templates, opened.huset.section("templates"))


def _saved(opened: Opened, name: str) -> CourseTemplate:
    with opened.cupboard.read() as session:
        return next(one for one in templates(session) if one.name == name)


def _names(chapter: Templates) -> list[str]:
    return [row.cells[0] for row in chapter.list.rows]


def _put(opened: Opened, field: QWidget, text: str) -> None:
    field.setFocus(Qt.FocusReason.TabFocusReason)
    opened.press(Key.Key_A, modifier=CTRL)
    opened.type(text)


def test_the_defaults_stand_there_and_say_what_they_mean(show: Show) -> None:
    chapter = _chapter(show("house"))
    assert len(chapter.list.rows) == 12
    first = chapter.list.rows[0]
    assert (first.cells, first.note) == (("Tryghedscirklen",), "8 mødegange à 90 minutter · 8 familier")
    assert chapter.card.means.text() == (
        "8 mødegange à 90 minutter hver uge; 4 familier skal der til; gennemført ved 5 af 8 mødegange."
    )
    assert chapter.list.hasFocus()


def test_a_new_one_is_typed_in_by_keyboard_and_taken_back(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter, card = _chapter(opened), _chapter(opened).card
    opened.press(Key.Key_Insert)
    opened.type("Babysalmesang")
    _put(opened, card.sessions, "6")
    _put(opened, card.minutes, "45")
    _put(opened, card.least, "3")
    assert card.means.text().startswith("6 mødegange à 45 minutter hver uge; 3 familier skal der til")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: not opened.huset.dirty)
    assert _names(chapter)[-1] == "Babysalmesang"
    saved = _saved(opened, "Babysalmesang")
    assert (saved.sessions, saved.minutes, saved.least, saved.seats) == (6, 45, 3, 8)
    assert opened.undo.undo_text == "forløbsskabelon Babysalmesang"
    opened.window.setFocus()
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: chapter.list.rows[-1].action == "Tag i brug")
    assert not _saved(opened, "Babysalmesang").active


def test_every_field_is_kept(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter, card = _chapter(opened), _chapter(opened).card
    _put(opened, card.name, "Tryghedscirklen i Odder")
    _put(opened, card.about, "Kun med henvisning")
    numbers = ((card.sessions, 9), (card.minutes, 100), (card.seats, 12), (card.least, 5),
               (card.threshold, 75), (card.answer, 24), (card.keep, 6),
               (card.rules.under, 30), (card.rules.pregnancy_from, 20), (card.rules.pregnancy_to, 36),
               (card.rules.child_from, 0), (card.rules.child_to, 9))  # fmt: skip
    for field, number in numbers:
        _put(opened, field, str(number))
    for chips, value in ((card.rhythm, 2), (card.unit, SeatUnit.ADULT), (card.entry, Entry.REFERRAL)):
        chips.chips[value].click()  # type: ignore[index]
    for name in ("jordemoder", "psykolog"):
        card.referrers.chips[name].click()
    card.asks.chips[Ask.PHONE].click()
    card.asks.chips[Ask.DUE_DATE].click()
    card.rules.first.click()
    card.survey.click()
    opened.press(Key.Key_S, modifier=CTRL)
    rest(qtbot, opened, lambda: not opened.huset.dirty)
    assert chapter.notice.text == ""
    assert _saved(opened, "Tryghedscirklen i Odder") == CourseTemplate(
        "Tryghedscirklen", "Tryghedscirklen i Odder", 9, 100, 2, 12, 5, SeatUnit.ADULT, Entry.REFERRAL,
        ("jordemoder", "psykolog"), frozenset({Ask.DUE_DATE, Ask.BIRTH_MONTH, Ask.PARTNER}),
        Rules(30, 20, 36, 0, 9, first_child=True), 75, False, 24, 6, "Kun med henvisning",
    )  # fmt: skip
    opened.window.setFocus()
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: _names(chapter)[0] == "Tryghedscirklen")
    assert _saved(opened, "Tryghedscirklen").sessions == 8
    assert card.name.text() == "Tryghedscirklen"


def test_a_copy_has_everything_but_the_name(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _chapter(opened)
    opened.press(Key.Key_Down)
    opened.press(Key.Key_D, modifier=CTRL)
    assert chapter.card.name.selectedText() == "Ung Gravid (kopi)"
    assert opened.huset.bar.isVisible()
    opened.type("Ung Gravid i Præstø".replace("æ", "ae").replace("ø", "oe"))
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: not opened.huset.dirty)
    copy, was = _saved(opened, "Ung Gravid i Praestoe"), _saved(opened, "Ung Gravid")
    assert (copy.rules, copy.asks, copy.sessions, copy.about) == (
        was.rules,
        was.asks,
        was.sessions,
        was.about,
    )
    assert chapter.list.current_key() == "Ung Gravid i Praestoe"


def test_esc_lets_a_copy_go(show: Show) -> None:
    opened = show("house")
    chapter = _chapter(opened)
    opened.press(Key.Key_D, modifier=CTRL)
    opened.press(Key.Key_Escape)
    assert opened.huset.dirty == ()
    assert chapter.card.name.text() == "Tryghedscirklen"
    assert chapter.list.hasFocus()


def test_wrong_numbers_are_said_at_their_field_and_not_sent(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter, card = _chapter(opened), _chapter(opened).card
    _put(opened, card.least, "9")
    assert card.least_asked.wrong.startswith("Holdet kan ikke kræve flere")
    _put(opened, card.rules.pregnancy_from, "30")
    _put(opened, card.rules.pregnancy_to, "20")
    opened.press(Key.Key_Return)
    assert card.least.hasFocus()
    _put(opened, card.least, "8")
    opened.press(Key.Key_S, modifier=CTRL)
    assert card.rules.pregnancy_to.hasFocus()
    _put(opened, card.rules.pregnancy_to, "36")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: not opened.huset.dirty)
    assert chapter.notice.text == ""
    assert _saved(opened, "Tryghedscirklen").rules == Rules(pregnancy_from=30, pregnancy_to=36)


def test_a_name_that_is_taken_or_missing_is_said_at_the_name(show: Show) -> None:
    opened = show("house")
    card = _chapter(opened).card
    opened.press(Key.Key_Insert)
    opened.type("ung  gravid")
    assert card.name_asked.wrong == "Der er allerede en forløbsskabelon, der hedder det."
    opened.press(Key.Key_A, modifier=CTRL)
    opened.press(Key.Key_Backspace)
    assert card.name_asked.wrong == ""
    _put(opened, card.sessions, "3")
    opened.press(Key.Key_Return)
    assert card.name_asked.wrong == "Skriv, hvad det hedder."
    assert card.name.hasFocus()


def test_only_what_is_asked_is_stored_and_a_rule_without_its_fact_is_told(show: Show) -> None:
    opened = show("house")
    card = _chapter(opened).card
    words = card.asks_asked.line
    assert words.text().startswith(
        "Om en familie gemmes kaldenavne, telefon, barnets fødselsmåned og den anden forælder."
    )
    _put(opened, card.rules.child_to, "12")
    assert card.unchecked.isHidden()
    card.asks.chips[Ask.BIRTH_MONTH].click()
    told = "Barnets alder kan kun passes på, når der spørges om barnets fødselsmåned."
    assert card.unchecked.text() == told
    assert words.text().startswith("Om en familie gemmes kaldenavne, telefon og den anden forælder.")


def test_the_referrers_are_only_asked_about_where_a_referral_is_needed(show: Show) -> None:
    card = _chapter(show("house")).card
    assert card.referrers_asked.isHidden()
    card.entry.chips[Entry.REFERRAL].click()
    assert card.referrers_asked.isVisible()
    assert card.referrers_asked.line.text() == "Ingen valgt: enhver fagperson kan henvise."


def test_one_is_taken_out_of_use_and_back(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _chapter(opened)
    opened.press(Key.Key_Delete)
    rest(qtbot, opened, lambda: _names(chapter)[-1] == "Tryghedscirklen")
    assert not _saved(opened, "Tryghedscirklen").active
    assert chapter.list.current_key() == "Tryghedscirklen"
    chapter.card.toggle.click()
    rest(qtbot, opened, lambda: _names(chapter)[0] == "Tryghedscirklen")
    assert _saved(opened, "Tryghedscirklen").active


@pytest.mark.parametrize(
    ("role", "seen"),
    [(Role.LEADER, True), (Role.COORDINATOR, True), (Role.RECEPTION, False), (Role.ADMIN, False)],
)
def test_who_sees_the_chapter(show: Show, role: Role, seen: bool) -> None:
    assert ("templates" in show("house", role).huset.row.chips) is seen


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everybody_can_work_it_at_any_text_size(qtbot: QtBot, show: Show, scale: float) -> None:
    opened = show("house")
    chapter = _chapter(opened)
    opened.window.set_text_scale(scale)
    rest(qtbot, opened)
    qtbot.wait(30)
    assert nameless(chapter) == []
    assert cut(chapter) == []


def test_the_words_of_a_template() -> None:
    one = CourseTemplate("a", "Fædregruppe", 8, 120, 2, 8, 6, unit=SeatUnit.ADULT)
    assert facts(one) == "8 mødegange à 2 timer hver anden uge, 8 voksne, tilmelding"
    assert meaning(one) == (
        "8 mødegange à 2 timer hver anden uge; 6 voksne skal der til; gennemført ved 5 af 8 mødegange"
    )
    once = CourseTemplate("b", "Temaaften", 1, 120, 1, 25, 5, unit=SeatUnit.PERSON, entry=Entry.OPEN,
                          threshold=100)  # fmt: skip
    assert facts(once) == "1 mødegang à 2 timer, 25 personer, åbent for alle"
    assert meaning(once) == "1 mødegang à 2 timer; 5 personer skal der til; gennemført ved 1 af 1 mødegang"
    assert [enough(60, 8), enough(75, 4), enough(0, 8), enough(100, 46), enough(50, 1)] == [5, 3, 0, 46, 1]
    assert who(Rules()) == ""
    assert who(Rules(25, 20, None, 0, 1, first_child=True)) == (
        "forælder under 25 år, fra graviditetsuge 20, barn 0 til 1 måned, første barn"
    )
