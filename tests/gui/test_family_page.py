"""A family's page: what was said yes to, one key to take it back, whom to tell, the law's own meetings."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.handover.consent import Consent, ConsentForm, ConsentText, GivenFor
from familiehus.handover.meetings import Party, SharingMeeting
from familiehus.handover.referral import Step
from familiehus.services.consents import GiveConsent, give_consent
from familiehus.services.referrals import Refer, TakeStep, refer, take_step
from familiehus.services.sharing_meetings import HoldMeeting, hold_meeting
from familiehus.ui import dialogs, theme
from familiehus.ui.handover.family_sheet import FamilySheet
from familiehus.ui.handover.family_timeline import Mark
from familiehus.ui.handover.meeting_sheet import MeetingSheet
from familiehus.ui.theme import Mode
from familiehus.values import Role
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.family_desk import CTRL, NOW, FamilyDesk, Key, family_at

TODAY = NOW.date()
SLEEP, WHY = "at Lille vågner otte gange hver nat", "så sundhedsplejersken kan komme på besøg"
NURSES = ("Vordingborg Kommune", "Sundhedsplejen")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[FamilyDesk]:
    with family_at(qtbot, tmp_path) as made:
        yield made


def yes(desk: FamilyDesk, family: UUID, giver: str = "Amina", *, ago: int = 0, days: int = 90) -> Consent:
    """A consent given so many days ago."""
    given = TODAY - timedelta(days=ago)
    text = ConsentText((SLEEP,), "Familiehuset Kanalen", *NURSES, WHY)
    one = Consent(
        uuid4(), family, giver, GivenFor.SELF, text, ConsentForm.ORAL, given, given + timedelta(days=days), ""
    )
    with clock.frozen(datetime.combine(given, NOW.time())):
        desk.do(give_consent, GiveConsent(one))
    return one


def sent(desk: FamilyDesk, one: Consent) -> UUID:
    """A referral that rests on it, on its way."""
    referral = uuid4()
    desk.do(refer, Refer(referral, one.family, *NURSES, WHY, (SLEEP,), consent=one.id))
    desk.do(take_step, TakeStep(referral, Step.SENT, TODAY, "post"))
    return referral


def held(desk: FamilyDesk, family: UUID, day: date, reason: str = "") -> None:
    """A § 11 e meeting."""
    parties = (Party.NURSERY, Party.HEALTH_VISITOR)
    desk.do(hold_meeting, HoldMeeting(SharingMeeting(uuid4(), family, day, parties, "", reason)))


def shown(desk: FamilyDesk) -> FamilySheet:
    return desk.door.sheets.family


# -- the timeline -------------------------------------------------------------------------------------------


def test_each_state_has_a_shape_and_words_newest_first(desk: FamilyDesk) -> None:
    family = desk.family("Amina", "22334455")
    yes(desk, family, ago=200, days=60)
    live = yes(desk, family)
    sent(desk, live)
    held(desk, family, TODAY - timedelta(days=30))
    desk.open(family)
    sheet = shown(desk)
    told = [(one.mark, one.title, one.state) for one in sheet.entries]
    assert set(told) == {
        (Mark.LIVE, "Aminas mundtlige samtykke", "gælder til og med 24. februar 2027"),
        (Mark.OUT, "Henvist til Vordingborg Kommune, Sundhedsplejen", "sendt 26. november"),
        (Mark.MEETING, "§ 11 e-drøftelse", "delt uden samtykke"),
        (Mark.EXPIRED, "Aminas mundtlige samtykke", "udløbet d. 9. juli 2026"),
    }
    days = [one.day for one in sheet.entries]
    assert days == sorted(days, reverse=True)
    assert sheet.title.text() == "Amina"
    assert sheet.about.text() == "22 33 44 55 · Slettes først, når alt er afsluttet, og så efter seks måneder"
    assert "Amina" not in desk.window.windowTitle()


def test_until_when_it_is_kept(desk: FamilyDesk) -> None:
    family = desk.family()
    desk.open(family)
    assert shown(desk).about.text() == "Alt om familien slettes d. 26. maj 2027"
    assert "Tryk N" in shown(desk).empty.text() or "tryk N" in shown(desk).empty.text()


def test_one_person_at_a_time(desk: FamilyDesk) -> None:
    family = desk.family()
    yes(desk, family, "Amina")
    theirs = yes(desk, family, "Yusuf")
    sent(desk, theirs)
    held(desk, family, TODAY)
    desk.open(family)
    sheet = shown(desk)
    assert len(sheet.cards) == 4
    desk.click(sheet.people.chips["Amina"])
    assert {card.entry.mark for card in sheet.cards} == {Mark.LIVE, Mark.MEETING}
    desk.click(sheet.people.chips["Yusuf"])
    assert {card.entry.mark for card in sheet.cards} == {Mark.LIVE, Mark.OUT, Mark.MEETING}
    desk.click(sheet.people.chips[""])
    assert len(sheet.cards) == 4


def test_nothing_of_a_family_stays_when_its_page_is_closed(desk: FamilyDesk) -> None:
    family = desk.family("Amina", "22334455")
    yes(desk, family)
    desk.open(family)
    desk.press(Key.Key_Escape)
    sheet = shown(desk)
    assert not sheet.isVisible()
    assert sheet.cards == []
    assert sheet.title.text() == "Familien"
    assert sheet.about.text() == ""


# -- taking back --------------------------------------------------------------------------------------------


def test_taking_back_is_one_key_and_lists_whom_to_tell(desk: FamilyDesk) -> None:
    family = desk.family()
    one = yes(desk, family)
    sent(desk, one)
    desk.open(family)
    card = next(card for card in shown(desk).cards if card.entry.id == one.id)
    card.setFocus()
    desk.press(Key.Key_T)
    desk.rest(lambda: bool(shown(desk).cards) and desk.page(family).consents[0].withdrawn_on == TODAY)
    sheet = shown(desk)
    assert sheet.notice.text == (
        "Samtykket gælder ikke længere. 1 henvisning er stoppet. Sig det nu til Vordingborg Kommune, "
        "Sundhedsplejen, og sæt kryds."
    )
    card = next(card for card in sheet.cards if card.entry.id == one.id)
    tick = card.ticks["Vordingborg Kommune, Sundhedsplejen"]
    assert card.entry.mark is Mark.WITHDRAWN
    assert QApplication.focusWidget() is tick
    assert not desk.undo.undo_text, "the family said no"
    desk.press(Key.Key_Space)
    [told] = desk.page(family).tellings
    assert (told.told_on, told.told_by) == (TODAY, desk.cupboard.actor.name)
    assert desk.undo.undo_text == "kryds ved besked"
    desk.press(Key.Key_Z, held=CTRL)
    assert desk.page(family).tellings[0].told_on is None


def test_a_click_takes_back_too_and_without_anybody_to_tell_it_says_so(desk: FamilyDesk) -> None:
    family = desk.family()
    one = yes(desk, family)
    desk.open(family)
    desk.click(shown(desk).cards[0].buttons[0])
    assert desk.page(family).consents[0].withdrawn_on == TODAY
    assert "ingen at sige det til" in shown(desk).notice.text
    assert shown(desk).cards[0].entry.id == one.id
    assert shown(desk).cards[0].buttons == []


def test_keys_on_a_line_only_do_what_it_lets(desk: FamilyDesk) -> None:
    family = desk.family()
    one = yes(desk, family, ago=200, days=60)
    desk.open(family)
    desk.press(Key.Key_T, Key.Key_P)
    assert desk.page(family).consents[0].withdrawn_on is None
    assert desk.door.sheets._paper is None
    assert shown(desk).cards[0].entry.id == one.id


def test_arrows_go_from_line_to_line(desk: FamilyDesk) -> None:
    family = desk.family()
    yes(desk, family, ago=10)
    yes(desk, family)
    desk.open(family)
    first, second = shown(desk).cards
    assert QApplication.focusWidget() is first
    desk.press(Key.Key_Down)
    assert QApplication.focusWidget() is second
    desk.press(Key.Key_Down, Key.Key_Up)
    assert QApplication.focusWidget() is first


def test_another_desk_changes_what_is_shown(desk: FamilyDesk) -> None:
    family = desk.family()
    desk.open(family)
    yes(desk, family)
    desk.rest(lambda: len(shown(desk).cards) == 1)


# -- ways in and on -----------------------------------------------------------------------------------------


def test_a_family_is_found_or_written_in(desk: FamilyDesk) -> None:
    desk.family("Amina", "22334455")
    bo = desk.family("Bo og Ida")
    desk.door.find()
    desk.rest()
    picker = desk.door.sheets.picker
    assert [row.text() for row in picker.rows] == ["Amina · 22 33 44 55", "Bo og Ida"]
    desk.type("ida")
    assert [row.text() for row in picker.rows] == ["Bo og Ida"]
    desk.press(Key.Key_Return)
    desk.rest(lambda: shown(desk).isVisible())
    assert shown(desk).page is not None
    assert shown(desk).page.family.id == bo
    desk.press(Key.Key_Escape)
    desk.door.find()
    desk.rest()
    desk.type("Thilde")
    assert "Ctrl+N" in picker.rest.text()
    desk.press(Key.Key_N, held=CTRL)
    assert desk.door.sheets.name.name.text() == "Thilde"
    desk.type("20304050")
    desk.press(Key.Key_Return)
    desk.rest(lambda: shown(desk).isVisible())
    assert shown(desk).title.text() == "Thilde"
    assert desk.undo.undo_text == "ny familie"


def test_a_name_is_corrected_and_a_cpr_number_refused(desk: FamilyDesk) -> None:
    family = desk.family("Amina", "22334455")
    desk.open(family)
    desk.press(Key.Key_F2)
    form = desk.door.sheets.name
    desk.type("010203-1234")
    desk.press(Key.Key_Return)
    assert "CPR" in form.name.wrong
    form.name.field.selectAll()
    desk.type("Amina Y")
    assert desk.door.typed_words() == "en familie"
    desk.press(Key.Key_Return)
    desk.rest(lambda: shown(desk).isVisible())
    assert shown(desk).title.text() == "Amina Y"
    desk.press(Key.Key_Z, held=CTRL)
    desk.rest(lambda: shown(desk).title.text() == "Amina")


def test_an_enrolment_brings_its_name_but_not_its_number(desk: FamilyDesk) -> None:
    from tests.helpers.course_house import CourseHouse

    courses = CourseHouse(desk.cupboard)
    course = courses.course()
    enrolment = courses.enrol(course, "Sofie")
    desk.door.open_enrolment(enrolment, "Sofie")
    desk.rest()
    form = desk.door.sheets.name
    assert (form.name.text(), form.phone.text()) == ("Sofie", "")
    assert "følger ikke med" in form.why.text()
    desk.press(Key.Key_Return)
    desk.rest(lambda: shown(desk).isVisible())
    assert shown(desk).page is not None
    assert shown(desk).page.enrolments == (enrolment,)
    known = shown(desk).page.family.id
    desk.press(Key.Key_Escape)
    desk.door.open_enrolment(enrolment, "Sofie")
    desk.rest(lambda: shown(desk).isVisible())
    assert shown(desk).page.family.id == known


def test_the_page_of_referrals_is_given_the_family_and_the_referral(desk: FamilyDesk) -> None:
    family = desk.family()
    referral = sent(desk, yes(desk, family))
    asked: list[tuple[str, UUID]] = []
    desk.open(family)
    assert shown(desk).refer.isHidden()
    desk.door.refer = lambda one: asked.append(("refer", one))
    desk.door.open_referral = lambda one: asked.append(("open", one))
    desk.press(Key.Key_Escape)
    desk.open(family)
    card = next(card for card in shown(desk).cards if card.entry.id == referral)
    card.setFocus()
    desk.press(Key.Key_Return)
    desk.open(family)
    desk.press(Key.Key_H)
    assert asked == [("open", referral), ("refer", family)]
    assert not shown(desk).isVisible()


# -- § 11 e -------------------------------------------------------------------------------------------------


def meeting(desk: FamilyDesk, family: UUID) -> MeetingSheet:
    desk.open(family)
    desk.press(Key.Key_D)
    return desk.door.sheets.meeting


def test_a_meeting_is_two_parties_and_a_day(desk: FamilyDesk) -> None:
    family = desk.family()
    form = meeting(desk, family)
    assert set(form.parties.ticks) == set(Party)
    assert form.reason.isHidden()
    desk.press(Key.Key_Space)
    desk.press(Key.Key_Return, held=CTRL)
    assert "mindst to parter" in form.parties.wrong
    desk.press(Key.Key_Down, Key.Key_Down, Key.Key_Space)
    desk.press(Key.Key_Return, held=CTRL)
    desk.rest(lambda: shown(desk).isVisible())
    [kept] = desk.page(family).meetings
    assert (kept.day, kept.parties) == (TODAY, (Party.SCHOOL, Party.NURSERY))
    assert shown(desk).cards[0].entry.detail == "Skole og dagtilbud."
    desk.press(Key.Key_Z, held=CTRL)
    assert desk.page(family).meetings == ()


def test_a_follow_up_needs_a_special_reason(desk: FamilyDesk) -> None:
    family = desk.family()
    held(desk, family, TODAY - timedelta(days=14))
    form = meeting(desk, family)
    assert form.reason.isVisible()
    for party in (Party.NURSERY, Party.DOCTOR):
        desk.click(form.parties.ticks[party])
    desk.press(Key.Key_Return, held=CTRL)
    assert "særlig grund" in form.reason.wrong
    desk.click(form.ideas.chips[0])
    desk.press(Key.Key_Return, held=CTRL)
    assert desk.page(family).meetings[1].follow_up_reason == "aftalen fra det første møde skal følges op"


def test_a_third_is_refused_in_the_words_of_the_law(desk: FamilyDesk) -> None:
    family = desk.family()
    held(desk, family, TODAY - timedelta(days=14))
    held(desk, family, TODAY, "barnet har skiftet dagtilbud")
    form = meeting(desk, family)
    assert "Et tredje er ikke lovligt" in form.state.text()
    assert "§ 11 e, stk. 2" in form.state.text()
    for part in (form.day, form.parties, form.reason, form.go):
        assert part.isHidden()
    desk.press(Key.Key_Return, held=CTRL)
    assert len(desk.page(family).meetings) == 2


def test_there_is_no_field_for_what_was_said(desk: FamilyDesk) -> None:
    family = desk.family()
    form = meeting(desk, family)
    lines = [line for line in form.findChildren(QLineEdit) if line.isVisible()]
    assert lines == [form.day.field]
    assert form.findChildren(QPlainTextEdit) + form.findChildren(QTextEdit) == []


def test_ticks_are_not_thrown_away_by_a_key(desk: FamilyDesk) -> None:
    form = meeting(desk, desk.family())
    desk.press(Key.Key_Space)
    dialogs.set_next_answer(False)
    desk.press(Key.Key_Escape)
    assert form.isVisible()
    assert desk.door.typed_words() == "en § 11 e-drøftelse"


def test_reception_is_told_who_can(qtbot: QtBot, tmp_path: Path) -> None:
    with family_at(qtbot, tmp_path, role=Role.RECEPTION) as desk:
        family = desk.family()
        desk.open(family)
        desk.press(Key.Key_D)
        assert "koordinator" in shown(desk).notice.text
        assert shown(desk).isVisible()


class _Windows(QObject):
    """Widgets that were shown as a window of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_a_sheet_opens_as_a_window(desk: FamilyDesk, qapp: QApplication) -> None:
    family = desk.family()
    sent(desk, yes(desk, family))
    held(desk, family, TODAY)
    watch = _Windows()
    qapp.installEventFilter(watch)
    desk.open(family)
    desk.press(Key.Key_P)
    desk.press(Key.Key_Escape, Key.Key_N, Key.Key_Escape, Key.Key_D, Key.Key_Escape, Key.Key_F2)
    desk.press(Key.Key_Escape, Key.Key_B, Key.Key_Escape, Key.Key_Escape)
    desk.door.find()
    desk.rest()
    qapp.removeEventFilter(watch)
    assert watch.seen == []


# -- for everybody ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("mode", "scale"), [(Mode.LIGHT, 1.0), (Mode.DARK, 1.0), (Mode.LIGHT, 2.0)])
def test_nothing_is_cut_and_every_stop_has_a_name(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, mode: Mode, scale: float
) -> None:
    theme.apply(qapp, mode, scale)
    with family_at(qtbot, tmp_path) as desk:
        family = desk.family("Amina", "22334455")
        sent(desk, yes(desk, family))
        yes(desk, family, "Yusuf")
        held(desk, family, TODAY)
        desk.open(family)
        sheet = shown(desk)
        qtbot.waitUntil(lambda: cut(sheet) == [])
        assert nameless(sheet) == []
        assert all(sheet.isAncestorOf(one) for one in tab_round(desk.window))
        desk.press(Key.Key_D)
        form = desk.door.sheets.meeting
        qtbot.waitUntil(lambda: cut(form) == [])
        assert nameless(form) == []
        desk.press(Key.Key_Escape, Key.Key_F2)
        name = desk.door.sheets.name
        qtbot.waitUntil(lambda: cut(name) == [])
        assert nameless(name) == []
