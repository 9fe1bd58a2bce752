"""Enrolling at the desk by keys: how few they are, and what comes of them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familiehus.courses.family import EnrolmentStatus, MemberKind
from familiehus.courses.fitting import NOT_ASKED, Answers
from tests.helpers.enrol_desk import EnrolDesk, enrol_at
from tests.helpers.enrol_house import make, member, put_in

K, M = 0.28, 1.35
"""Seconds of a key and of making up one's mind (keystroke-level model)."""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[EnrolDesk]:
    with enrol_at(qtbot, tmp_path) as made:
        yield made


def test_a_mother_with_her_childs_month_and_phone(desk: EnrolDesk) -> None:
    make(desk.house)
    desk.new()
    assert desk.panel.foot.seat_line.words.text() == "Tager 1 af 8 ledige pladser"
    desk.keys("Sofie\t22 33 44 55\tfeb 26\n")
    desk.settle()
    (one,) = desk.page().enrolments
    (mother,) = one.members
    assert (mother.name, mother.phone, mother.birth_month) == ("Sofie", "22334455", date(2026, 2, 1))
    assert one.status is EnrolmentStatus.ENROLLED
    assert desk.panel.heading.text() == "Sofie har plads"
    assert desk.panel.done.then.text() == "Næste mødegang er onsdag den 2. december kl. 9.30–11."
    assert desk.panel.done.free.text() == "Så er der 7 ledige pladser."
    assert desk.pressed == 25
    assert desk.pressed * K + 4 * M < 15


def test_enter_closes_and_the_next_family_is_one_button_away(desk: EnrolDesk) -> None:
    make(desk.house)
    desk.new()
    desk.keys("Sofie\n")
    desk.settle()
    desk.click(desk.panel.done.once_more)
    assert desk.panel.form.first.name.text() == ""
    desk.keys("Line\n")
    desk.settle()
    assert [one.calling for one in desk.page().enrolments] == ["Sofie", "Line"]
    desk.keys("\n")
    assert (desk.closed, desk.panel.isVisible(), desk.panel.heading.text()) == (1, False, "")


def test_a_full_course_says_the_number_before_and_after(desk: EnrolDesk) -> None:
    make(desk.house, seats=1)
    for name in ("Maja", "Liv"):
        put_in(desk.cupboard, member(name))
    desk.new()
    foot = desk.panel.foot
    assert (foot.seat_line.words.text(), foot.seat_line.why.text()) == (
        "Venteliste nr. 2", "Alle pladser er taget.")  # fmt: skip
    assert foot.save.text() == "Skriv på venteliste"
    desk.keys("Sofie")
    desk.click(desk.panel.waiting.wants_next)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.panel.heading.text() == "Sofie er nr. 2 på ventelisten"
    assert desk.page().enrolments[-1].wants_next


def test_what_only_the_queue_needs_is_not_asked_of_who_has_a_seat(desk: EnrolDesk) -> None:
    make(desk.house)
    desk.new()
    assert not desk.panel.waiting.isVisible()


def test_two_adults_and_a_child(desk: EnrolDesk) -> None:
    make(desk.house)
    desk.new()
    desk.keys("Amina\t22334455\tfeb 26\tAdam\t\t ")
    assert desk.here() is desk.panel.form.second.name.field
    desk.keys("Yusuf\n")
    desk.settle()
    (one,) = desk.page().enrolments
    assert [(who.kind, who.name) for who in one.members] == [
        (MemberKind.ADULT, "Amina"), (MemberKind.ADULT, "Yusuf"), (MemberKind.CHILD, "Adam")]  # fmt: skip
    assert [who.birth_month for who in one.members] == [None, None, date(2026, 2, 1)]
    assert (one.seats, desk.panel.heading.text()) == (1, "Amina og Yusuf har plads")


def test_each_person_takes_a_seat_where_the_template_says_so(desk: EnrolDesk) -> None:
    make(desk.house, "Temaaften", seats=3)
    desk.new()
    form, line = desk.panel.form, desk.panel.foot.seat_line.words
    assert not form.children_fields.rows[0].month.isVisible()
    desk.keys("Amina")
    desk.click(form.with_second)
    assert line.text() == "Tager 2 af 3 ledige pladser"
    desk.keys("Yusuf")
    desk.write(form.children_fields.rows[0].name.field, "Adam")
    assert line.text() == "Tager 3 af 3 ledige pladser"
    desk.click(form.children_fields.more)
    desk.keys("Ella")
    assert line.text() == "Familien skal bruge 4 pladser. Så mange er der slet ikke på holdet."
    desk.click(form.with_second)
    desk.click(desk.panel.foot.save)
    desk.settle()
    assert [who.name for who in desk.page().enrolments[0].members] == ["Amina", "Adam", "Ella"]


def test_a_misfit_is_said_while_typing_and_taken_with_a_reason(desk: EnrolDesk) -> None:
    make(desk.house, "Stimulastik")
    desk.new()
    desk.keys("Sofie\t\tsep 26")
    rules = desk.panel.rules
    assert rules.banner.text == "Når holdet starter, er barnet 3 måneder. Holdet er fra 4 måneder."
    assert desk.panel.foot.status.isVisible()
    desk.keys("\n")
    assert (desk.wanted, desk.here()) == ([], rules.override.field)
    assert rules.override.wrong == "Skriv kort hvorfor, eller find et andet hold."
    desk.keys("født for tidligt\n")
    desk.settle()
    assert desk.page().enrolments[0].override == "født for tidligt"


def test_a_month_that_fits_takes_the_sentence_away(desk: EnrolDesk) -> None:
    make(desk.house, "Stimulastik")
    desk.new()
    desk.keys("Sofie\t\tsep 26")
    desk.write(desk.panel.form.children_fields.rows[0].month.field, "feb 26")
    assert not desk.panel.rules.banner.isVisible()
    desk.keys("\n")
    desk.settle()
    assert desk.wanted[0].override == ""


def test_questions_are_answered_by_a_letter_and_forgotten(desk: EnrolDesk) -> None:
    make(desk.house, "Ung Gravid")
    desk.new()
    rules = desk.panel.rules
    assert rules.under.asked.label.text() == "Er forælderen under 25 år?"
    assert rules.forgotten.text() == "Svaret bruges kun nu. Det gemmes ikke."
    desk.keys("Sofie\t\t14.3\tn")
    assert rules.banner.text == "Holdet er for forældre under 25 år."
    desk.keys("j")
    assert not rules.banner.isVisible()
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.wanted[0].answers == Answers(parent_under=True)
    desk.keys("\n")
    assert desk.panel.rules.answers() == NOT_ASKED


def test_a_referral_is_asked_for_by_profession(desk: EnrolDesk) -> None:
    make(desk.house, "Jobcentergruppe", referrers=("jordemoder",))
    desk.new()
    referrer, rules = desk.panel.rules.referrer, desk.panel.rules
    assert not rules.banner.isVisible()  # nobody has been asked yet
    desk.keys("Ida\n")
    assert (desk.wanted, desk.here()) == ([], referrer.box)
    assert [referrer.box.itemText(place) for place in (0, 1)] == ["Vælg fag", "Jordemoder"]
    desk.keys("soc")
    assert rules.banner.text == "Holdet kræver en henvisning fra jordemoder."
    desk.press(Qt.Key.Key_Home)
    desk.press(Qt.Key.Key_Down)
    assert not rules.banner.isVisible()
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.page().enrolments[0].referrer == "jordemoder"


def test_only_what_the_template_asks_is_there(desk: EnrolDesk) -> None:
    make(desk.house, "Skilsmissegruppe")
    desk.new()
    form = desk.panel.form
    shown = (form.due, form.children_fields, form.children_fields.more, form.with_second, form.language,
             form.postnummer, desk.panel.rules.under, desk.panel.rules.referrer)  # fmt: skip
    assert [part.isVisible() for part in shown] == [False] * len(shown)
    assert desk.panel.foot.kept.text() == "Vi gemmer kaldenavn og telefon. Slettes d. 6. april 2027."


def test_a_due_date_and_a_postnummer(desk: EnrolDesk) -> None:
    from familiehus.courses.template import Ask

    make(desk.house, "Ammekursus", asks=frozenset({Ask.DUE_DATE, Ask.POSTNUMMER, Ask.LANGUAGE}))
    desk.new()
    form = desk.panel.form
    assert not form.first.phone.isVisible()
    desk.keys("Sofie\ttermin 14.3")
    assert form.due.line.text() == "Søndag den 14. marts 2027 · graviditetsuge 25, når holdet starter"
    desk.keys("\tsomali\t4761\n")
    assert form.postnummer.wrong == "Findes ikke. Mente du 4760 Vordingborg, 4771 Kalvehave?"
    desk.write(form.postnummer.field, "4760")
    assert form.postnummer.line.text() == "4760 Vordingborg"
    desk.keys("\n")
    desk.settle()
    (who,) = desk.page().enrolments[0].members
    assert (who.due_date, who.language, who.postnummer) == (date(2027, 3, 14), "somali", "4760")
