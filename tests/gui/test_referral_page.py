"""The page of referrals by keys and clicks: the list, the loop, one key each for what is next, and back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from familiehus.handover.referral import Feedback, NextStep, Step
from familiehus.ui import dialogs
from familiehus.ui.referrals.sifting import Sift
from familiehus.values import Role
from tests.helpers.handover_desk import HandoverDesk
from tests.helpers.referral_desk import ALT, CTRL, Ids, Key, ReferralRig, referrals_at


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[ReferralRig]:
    with referrals_at(qtbot, tmp_path) as rig:
        yield rig


def test_the_latest_stand_first_and_each_line_says_where_it_is(rig: ReferralRig) -> None:
    assert rig.names() == ["Thilde", "Noah og Mie", "Sara", "Amina"]
    notes = rig.notes()
    assert notes["Thilde"] == ("sendt", "8 dage over")
    assert notes["Noah og Mie"] == ("modtaget", "8 dage over", "mangler tilbagemelding, 8 dage over")
    assert notes["Amina"] == ("oprettet", "svar ventes 9. december")


@pytest.mark.parametrize(
    ("key", "names"),
    [
        (Key.Key_1, ["Thilde", "Sara", "Amina"]),
        (Key.Key_2, ["Noah og Mie"]),
        (Key.Key_4, ["Thilde", "Noah og Mie", "Sara"]),
        (Key.Key_5, ["Thilde", "Noah og Mie", "Sara", "Amina"]),
    ],
)
def test_a_digit_sifts_the_list(rig: ReferralRig, key: Key, names: list[str]) -> None:
    rig.press(key)
    assert rig.names() == names


def test_the_search_finds_the_name_and_the_receiver(rig: ReferralRig) -> None:
    rig.press(Key.Key_F, modifier=CTRL)
    rig.page.search()
    rig.type("home")
    assert rig.names() == ["Sara"]
    rig.press(Key.Key_Escape)
    assert len(rig.names()) == 4


def test_the_right_half_follows_the_line_and_draws_the_way(rig: ReferralRig) -> None:
    rig.press(Key.Key_Down, Key.Key_Up)
    detail = rig.page.side.detail
    assert detail.heading.text() == "Thilde"
    done = [(one.title, one.done) for one in detail.loop.stops]
    assert done == [
        ("oprettet", True), ("sendt", True), ("modtaget", False), ("kontakt skabt", False), ("grebet", False),
    ]  # fmt: skip
    assert "sendt: 3. november" in detail.loop.accessibleDescription()
    assert "mangler: grebet" in detail.loop.accessibleDescription()


def test_news_take_who_told_us_and_can_be_taken_back_by_name(rig: ReferralRig) -> None:
    rig.stand("late")
    rig.press(Key.Key_M)
    rig.press(Key.Key_Return)
    assert rig.step("late") is Step.SENT, "nobody told us yet"
    assert rig.page.side.form is not None
    rig.type("sundhedsplejersken")
    rig.press(Key.Key_Return)
    one = rig.desk.referral(rig.ids["late"])
    assert (one.step, one.steps[-1].told_by) == (Step.RECEIVED, "sundhedsplejersken")
    assert rig.undo.undo_text == "trinnet “modtaget”"
    rig.press(Key.Key_Z, modifier=CTRL)
    assert rig.step("late") is Step.SENT
    rig.undo.redo()
    rig.settle()
    assert rig.step("late") is Step.RECEIVED


def test_caught_closes_it(rig: ReferralRig) -> None:
    rig.stand("late")
    rig.press(Key.Key_G)
    rig.press(Key.Key_1, modifier=ALT)
    rig.press(Key.Key_Return)
    one = rig.desk.referral(rig.ids["late"])
    assert (one.step, one.open, one.steps[-1].told_by) == (Step.CAUGHT, False, "Sundhedsplejen")
    assert "Thilde" not in rig.names()


def test_sent_is_one_key_and_the_gate_is_asked(rig: ReferralRig) -> None:
    rig.stand("new")
    assert list(rig.page.side.detail.buttons)[:2] == ["B", "S"]
    rig.press(Key.Key_S)
    assert rig.step("new") is Step.SENT
    rig.press(Key.Key_Z, modifier=CTRL)
    consent = rig.desk.referral(rig.ids["new"]).consent
    assert consent is not None
    rig.desk.no(consent)
    rig.press(Key.Key_S)
    assert rig.step("new") is Step.STOPPED
    assert rig.page.side.detail.notice.text, "the sentence says why"


def test_a_refusal_asks_why_and_nothing_closes_silently(rig: ReferralRig) -> None:
    rig.stand("late")
    assert not rig.page.has_key("X")
    rig.press(Key.Key_P)
    rig.type("Sundhedsplejen")
    rig.press(Key.Key_Return)
    form = rig.page.side.form
    assert form is not None
    assert form.fields()["reason"].wrong.startswith("Intet er ændret. Skriv kort, hvorfor")
    rig.type("ingen tid i år")
    rig.press(Key.Key_Return)
    one = rig.desk.referral(rig.ids["late"])
    assert (one.step, one.open) == (Step.NO_ROOM, True)

    rig.press(Key.Key_X)
    rig.press(Key.Key_Return, Key.Key_Return)
    one = rig.desk.referral(rig.ids["late"])
    assert (one.open, one.next_step, one.closing_reason) == (False, NextStep.NEW_REFERRAL, "ingen tid i år")
    assert rig.undo.undo_text == "afslutning af en henvisning"
    rig.press(Key.Key_Z, modifier=CTRL)
    assert rig.desk.referral(rig.ids["late"]).open


def test_closing_without_a_next_step_is_refused_at_its_question(rig: ReferralRig) -> None:
    rig.stand("no")
    rig.press(Key.Key_X)
    rig.page.side.form.save()  # type: ignore[union-attr]
    form = rig.page.side.form
    assert form is not None
    assert form.fields()["next_step_missing"].wrong == (
        "Vi slipper ikke. Vælg, hvad der sker med familien i stedet."
    )


def test_a_colleague_takes_it_over(rig: ReferralRig) -> None:
    rig.stand("late")
    rig.press(Key.Key_O)
    rig.type("Omar Saleh")
    rig.press(Key.Key_Return)
    assert rig.desk.referral(rig.ids["late"]).owner == "Omar Saleh"
    rig.press(Key.Key_Z, modifier=CTRL)
    assert rig.desk.referral(rig.ids["late"]).owner == "Mette Holm"


def test_feedback_is_a_duty_of_its_own_and_can_be_taken_back(rig: ReferralRig) -> None:
    rig.stand("came")
    rig.press(Key.Key_F)
    rig.press(Key.Key_Right, Key.Key_Return)
    one = rig.desk.referral(rig.ids["came"])
    assert (one.feedback, one.feedback_on, one.open) == (Feedback.CAUGHT, date(2026, 11, 25), True)
    assert rig.desk.duties().feedback == ()
    rig.press(Key.Key_Z, modifier=CTRL)
    assert rig.desk.referral(rig.ids["came"]).feedback is None


def test_without_the_familys_yes_only_that_it_came_may_be_told(rig: ReferralRig) -> None:
    rig.stand("came")
    rig.press(Key.Key_J)
    assert not rig.desk.referral(rig.ids["came"]).agreed
    rig.press(Key.Key_F, Key.Key_Right, Key.Key_Return)
    form = rig.page.side.form
    assert form is not None
    assert form.fields()["feedback_unsaid"].wrong.startswith("Familien har ikke sagt ja")
    assert rig.desk.referral(rig.ids["came"]).feedback is None


def test_one_key_makes_it_a_wait_for_one_to_one(rig: ReferralRig) -> None:
    rig.stand("came")
    rig.press(Key.Key_E)
    assert rig.step("came") is Step.WAITS_ONE
    rig.press(Key.Key_Z, modifier=CTRL)
    assert rig.step("came") is Step.RECEIVED


def test_a_typed_day_and_time_make_it_an_appointment(rig: ReferralRig) -> None:
    rig.stand("came")
    rig.press(Key.Key_D)
    rig.type("fredag")
    rig.press(Key.Key_Tab)
    rig.type("9.30")
    rig.press(Key.Key_Return)
    one = rig.desk.referral(rig.ids["came"])
    assert (one.step, one.meets_on, one.meets_at) == (Step.APPOINTMENT, date(2026, 11, 27), 570)
    assert "27. november kl. 9.30" in rig.notes()["Noah og Mie"]


def test_esc_asks_before_what_is_typed_is_lost(rig: ReferralRig) -> None:
    rig.stand("late")
    rig.press(Key.Key_M)
    rig.type("nogen")
    assert rig.page.typed_words() == "noget om en henvisning"
    with dialogs.scripted() as asked:
        dialogs.set_next_answer(False)
        rig.press(Key.Key_Escape)
        assert rig.page.side.form is not None
        dialogs.set_next_answer(True)
        rig.press(Key.Key_Escape)
        assert rig.page.side.form is None
        assert asked.asked == ["Det er ikke gemt. Skal det slippes?"] * 2


def test_an_old_step_is_taken_back_after_a_question(rig: ReferralRig) -> None:
    rig.stand("no")
    with dialogs.scripted():
        dialogs.set_next_answer(True)
        rig.press(Key.Key_Z)
    assert rig.step("no") is Step.SENT


def withdrawn(ids: Ids, desk: HandoverDesk) -> None:
    family = desk.family("Thilde")
    yes = desk.yes(family)
    ids["out"] = desk.refer(family, consent=yes)
    desk.step(ids["out"], Step.SENT, told_by="")
    desk.no(yes)


def test_who_must_be_told_stands_over_the_list_until_it_is_ticked(qtbot: QtBot, tmp_path: Path) -> None:
    with referrals_at(qtbot, tmp_path, withdrawn) as rig:
        tell = rig.page.list.tell
        assert [one.text() for one in tell.ticks] == ["Vordingborg Kommune, Sundhedsplejen"]
        assert not rig.page.has_key("Z"), "what stopped with a consent does not go on"
        rig.click(tell.ticks[0])
        assert rig.desk.duties().tell == ()
        assert tell.isHidden()
        rig.press(Key.Key_Z, modifier=CTRL)
        assert len(rig.desk.duties().tell) == 1


def test_an_empty_house_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    with referrals_at(qtbot, tmp_path, None) as rig:
        assert rig.page.list.empty.isVisible()
        assert "Tryk N" in rig.page.list.empty.accessibleName()
        rig.press(Key.Key_N)
        assert rig.page.side.form is not None


def test_reception_sees_its_own_only(qtbot: QtBot, tmp_path: Path) -> None:
    with referrals_at(qtbot, tmp_path, role=Role.RECEPTION) as rig:
        assert rig.names() == []
        mine = rig.desk.family("Line")
        rig.ids["mine"] = rig.desk.refer(mine, carried=True)
        rig.page.reload()
        rig.settle()
        assert rig.names() == ["Line"]


def test_what_the_front_page_spoke_of_stands_alone(rig: ReferralRig) -> None:
    rig.page.show_only(frozenset({rig.ids["no"]}))
    rig.settle()
    assert rig.names() == ["Sara"]
    rig.press(Key.Key_3)
    assert rig.page.list.sift is Sift.OPEN
    assert len(rig.names()) == 4
