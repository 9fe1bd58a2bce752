"""New referrals by keys: empty fields, the gate in plain sight, refusals at their field, and the letter."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familiehus.handover.referral import Direction, Step
from familiehus.ui import dialogs
from familiehus.ui.referrals.in_form import InForm
from familiehus.ui.referrals.out_form import OutForm
from tests.helpers.accessible import nameless, tab_round
from tests.helpers.course_house import CourseHouse
from tests.helpers.handover_desk import NURSES, SLEEP, HandoverDesk
from tests.helpers.offer_samples import offer
from tests.helpers.referral_desk import ALT, CTRL, Ids, Key, ReferralRig, on_their_way, referrals_at


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[ReferralRig]:
    with referrals_at(qtbot, tmp_path) as rig:
        yield rig


def out(rig: ReferralRig) -> OutForm:
    form = rig.page.side.form
    assert isinstance(form, OutForm)
    return form


def fill_in(rig: ReferralRig, name: str = "Line", party: str = "Home-Start Vordingborg") -> OutForm:
    """A new family, to somebody, carried by itself."""
    rig.press(Key.Key_N)
    rig.type(name)
    form = out(rig)
    form.receiver.party.field.setFocus()
    rig.type(party)
    rig.click(form.gate.ways.chips["carried"])
    form.gate.purpose.field.setFocus()
    rig.type("en frivillig hver tirsdag")
    form.gate.lines.lines[0].setFocus()
    rig.type("hun er alene")
    return form


def test_a_new_referral_begins_with_empty_fields(rig: ReferralRig) -> None:
    rig.press(Key.Key_N)
    form = out(rig)
    texts = (form.family.name, form.family.phone, form.receiver.party, form.receiver.unit, form.gate.purpose)
    assert [one.text() for one in texts] == [""] * 5
    assert form.gate.ways.value() is None
    assert form.owner.text() == "Bodil Kær"


def test_the_family_carries_it_itself_and_undo_forgets_the_family_again(rig: ReferralRig) -> None:
    fill_in(rig)
    rig.press(Key.Key_Return)
    assert rig.page.side.form is None
    line = rig.page.line
    assert line is not None
    one = line.referral
    assert (line.family, one.party, one.carried, one.step) == (
        "Line", "Home-Start Vordingborg", True, Step.CREATED,
    )  # fmt: skip
    assert one.information == ("hun er alene",)
    assert rig.undo.undo_text == "ny henvisning"
    rig.press(Key.Key_Z, modifier=CTRL)
    assert "Line" not in rig.names()
    assert rig.desk.page(one.family) is None, "the family is not left behind"
    rig.undo.redo()
    rig.settle()
    assert "Line" in rig.names()


def test_nothing_leaves_without_a_yes(rig: ReferralRig) -> None:
    rig.press(Key.Key_N)
    rig.type("Line")
    rig.press(Key.Key_Return)
    assert out(rig).gate.asked.wrong.startswith("Intet forlader huset uden familiens ja.")


def test_the_kommune_is_nobody_and_the_family_is_not_opened_for_nothing(rig: ReferralRig) -> None:
    form = fill_in(rig, party="Vordingborg Kommune")
    family = form.family.family
    rig.press(Key.Key_Return)
    assert form.receiver.unit.wrong.startswith("Der er ingen at henvise til: kommunen er mange.")
    assert family is not None
    assert rig.desk.page(family) is None
    form.receiver.unit.field.setFocus()
    rig.type("Sundhedsplejen")
    rig.press(Key.Key_Return)
    assert "Line" in rig.names()


def test_a_cpr_number_is_said_at_its_field(rig: ReferralRig) -> None:
    form = fill_in(rig)
    form.gate.purpose.field.setFocus()
    form.gate.purpose.field.clear()
    rig.type("plads til 010190-1234")
    assert form.gate.purpose.wrong.startswith("Det ligner et CPR-nummer.")
    rig.press(Key.Key_Return)
    assert rig.page.side.form is form
    assert "CPR" in form.gate.purpose.wrong


def test_a_live_consent_opens_the_gate_and_fills_in_only_itself(rig: ReferralRig) -> None:
    rig.page.refer_family(rig.ids["thilde"])
    rig.settle()
    form = out(rig)
    assert form.receiver.party.text() == ""
    rig.click(form.gate.ways.stop())
    assert (form.receiver.party.text(), form.receiver.unit.text()) == NURSES
    rig.click(form.gate.ticks["hun er alene"])
    rig.click(form.save_button)
    line = rig.page.line
    assert line is not None
    assert (line.referral.information, line.referral.purpose) == ((SLEEP,), "tale om søvn")


def test_asking_for_a_consent_on_the_way_comes_back_with_the_gate_open(rig: ReferralRig) -> None:
    rig.press(Key.Key_N)
    rig.type("Line")
    form = out(rig)
    form.receiver.party.field.setFocus()
    rig.type("Home-Start Vordingborg")
    rig.press(Key.Key_S, modifier=ALT)
    sheet = rig.page.consent_way.sheet
    assert sheet is not None
    assert sheet.isVisible()
    asked = sheet.questions
    assert (asked.giver.text(), asked.receiver.text()) == ("Line", "Home-Start Vordingborg")
    asked.information.put("hun er alene med to børn")
    asked.purpose.field.setFocus()
    rig.type("en frivillig hver tirsdag")
    rig.press(Key.Key_Return, modifier=CTRL)
    assert not sheet.isVisible()
    assert form.gate.consent is not None
    assert form.family.search.text() == "Line"
    form.save()
    rig.settle()
    line = rig.page.line
    assert line is not None
    assert (line.family, line.gate.lets_through) == ("Line", True)


def test_from_the_catalogue_only_the_receiver_is_filled_in(rig: ReferralRig) -> None:
    rig.page.refer_to(offer("Familievenner", organisation="Frivilligcenter Vordingborg"))
    rig.settle()
    form = out(rig)
    assert form.receiver.party.text() == "Frivilligcenter Vordingborg"
    assert form.receiver.unit.text() == "Familievenner"
    assert form.family.name.text() == ""


def test_a_referral_that_came_is_written_in(rig: ReferralRig) -> None:
    rig.press(Key.Key_I)
    rig.type("Frida")
    form = rig.page.side.form
    assert isinstance(form, InForm)
    rig.click(form.profession.chips["jordemoder"])
    form.party.field.setFocus()
    rig.type("Jordemodercentret")
    form.purpose.field.setFocus()
    rig.type("en samtale om amning")
    rig.click(form.agreed)
    form.party.field.setFocus()
    rig.press(Key.Key_Return)
    line = rig.page.line
    assert line is not None
    one = line.referral
    assert (line.family, one.direction, one.profession, one.agreed) == (
        "Frida", Direction.IN, "jordemoder", True,
    )  # fmt: skip
    assert one.feedback_due is not None
    assert "tilbagemelding senest 9. december" in rig.notes()["Frida"]


def test_who_referred_must_be_said(rig: ReferralRig) -> None:
    rig.press(Key.Key_I)
    rig.type("Frida")
    rig.press(Key.Key_Return)
    form = rig.page.side.form
    assert isinstance(form, InForm)
    assert form.party.wrong == "Intet er gemt. Skriv, hvem der har henvist familien."


def with_course(ids: Ids, desk: HandoverDesk) -> None:
    on_their_way(ids, desk)
    courses = CourseHouse(desk.cupboard)
    ids["course"] = courses.course(name="Tryghedscirklen, vinter")
    courses.enrol(ids["course"], "Noah", "Mie")


def test_it_becomes_the_place_the_family_has(qtbot: QtBot, tmp_path: Path) -> None:
    with referrals_at(qtbot, tmp_path, with_course) as rig:
        rig.stand("came")
        rig.press(Key.Key_H)
        rig.press(Key.Key_Return)
        one = rig.desk.referral(rig.ids["came"])
        assert one.step is Step.ENROLLED
        assert one.became is not None
        rig.press(Key.Key_Z, modifier=CTRL)
        assert rig.desk.referral(rig.ids["came"]).became is None


def test_the_letter_asks_the_gate_again_before_it_leaves(rig: ReferralRig, tmp_path: Path) -> None:
    rig.stand("new")
    rig.press(Key.Key_B)
    rig.settle()
    sheet = rig.page._letter
    assert sheet is not None
    assert sheet.pdf.startswith(b"%PDF")
    assert b"Amina" not in sheet.pdf.split(b"stream")[0]
    with dialogs.scripted() as asked:
        dialogs.set_next_answer(tmp_path / "brev.pdf")
        rig.press(Key.Key_S, modifier=CTRL)
        rig.qtbot.waitUntil(lambda: (tmp_path / "brev.pdf").exists())
        assert asked.asked == ["Gem brev"]
    consent = rig.desk.referral(rig.ids["new"]).consent
    assert consent is not None
    rig.desk.no(consent)  # from another window
    rig.press(Key.Key_P, modifier=CTRL)
    rig.settle()
    assert sheet.pdf == b""
    assert sheet.beside.notice.text
    assert not sheet.beside.print_button.isEnabled()


def test_everything_has_a_name_and_tab_comes_round(rig: ReferralRig) -> None:
    def check(widget: QWidget) -> None:
        assert nameless(widget) == []

    rig.stand("late")
    check(rig.window)
    rig.press(Key.Key_Escape)
    assert len(tab_round(rig.window)) > 8
    for key in (Key.Key_M, Key.Key_N, Key.Key_I):
        rig.press(key)
        check(rig.window)
        rig.press(Key.Key_Escape)


def test_undo_and_titles_name_nobody(rig: ReferralRig) -> None:
    rig.stand("late")
    rig.press(Key.Key_M)
    rig.type("Thilde")
    rig.press(Key.Key_Return)
    assert "Thilde" not in rig.undo.undo_text
    assert "Thilde" not in rig.window.windowTitle()
