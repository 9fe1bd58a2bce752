"""Something new in the week, by keys and clicks: what is typed becomes one command."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.calendar.activity import ActivityKind
from familiehus.queries.activities import activities_by_id
from familiehus.services.activities import PlanActivity
from familiehus.ui import dialogs
from familiehus.ui.activity.repeats import Every
from tests.helpers.activity_desk import AMIR, FRESH, HALL, KITCHEN, LONE, PanelDesk, activity, panel_at


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[PanelDesk]:
    with panel_at(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def saving(qtbot: QtBot, tmp_path: Path) -> Iterator[PanelDesk]:
    with panel_at(qtbot, tmp_path, saves=True) as made:
        yield made


def test_a_title_and_enter_is_enough(desk: PanelDesk) -> None:
    desk.new(title="B")
    desk.qtbot.keyClicks(QApplication.focusWidget(), "abymassage")
    desk.press(Qt.Key.Key_Return)
    assert desk.wanted == [PlanActivity(activity(title="Babymassage", counts_as="Babymassage"))]


def test_everything_in_its_field(desk: PanelDesk) -> None:
    desk.new()
    form = desk.editor.form
    desk.write(form.title.field, "Temaaften om søvn")
    desk.click(form.kind.chips[ActivityKind.THEME])
    desk.write(form.when.day_line, "2.12")
    desk.write(form.when.span_line, "kl. 19-20.30")
    desk.click(form.rooms.rows[KITCHEN])
    desk.write(form.people.finder, "lone")
    desk.press(Qt.Key.Key_Return)
    desk.click(form.more.toggle)
    desk.write(form.more.seats_line, "12")
    form.more.sign_up.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.write(form.more.audience.field, "også for gravide")
    desk.write(form.more.setup.field, "biografopstilling")
    desk.save()
    (command,) = desk.wanted
    assert command.activity == activity(
        title="Temaaften om søvn", kind=ActivityKind.THEME, first_day=date(2026, 12, 2), start=19 * 60,
        minutes=90, rooms=(KITCHEN,), people=(LONE,), seats=12, sign_up=True, audience="også for gravide",
        setup="biografopstilling", counts_as="temaarrangement",
    )  # fmt: skip


def test_every_week_until_a_day(desk: PanelDesk) -> None:
    desk.new(title="Yoga")
    repeat = desk.editor.form.repeat
    desk.click(repeat.row.chips[Every.WEEK])
    assert repeat.until_line.text() == "30.6.2027"
    desk.settle()
    assert desk.editor.form.preview.times.text() == (
        "27 gange, 4 springes over: 24. december (juleferie), 31. december (juleferie), 25. marts "
        "(Skærtorsdag) og 6. maj (Kristi himmelfartsdag)."
    )
    desk.write(repeat.until_line, "17.12")
    desk.save()
    assert desk.wanted[0].activity.rule == "FREQ=WEEKLY;UNTIL=20261217;BYDAY=TH"


def test_so_many_times_past_the_closed_days(desk: PanelDesk) -> None:
    desk.new(title="Yoga")
    repeat = desk.editor.form.repeat
    desk.click(repeat.row.chips[Every.WEEK])
    desk.write(repeat.times_line, "5")
    desk.settle()
    assert repeat.until_line.text() == "7.1.2027"
    assert desk.editor.form.preview.times.text().startswith("5 gange, 2 springes over")


def test_the_second_tuesday_in_words(desk: PanelDesk) -> None:
    desk.new(title="Netværk", first_day=date(2026, 12, 8))
    desk.click(desk.editor.form.repeat.row.chips[Every.MONTH])
    assert desk.editor.form.repeat.asked.line.text() == "Den anden tirsdag i hver måned til 30. juni 2027."
    desk.save()
    assert desk.wanted[0].activity.rule == "FREQ=MONTHLY;UNTIL=20270630;BYDAY=2TU"


def test_arrows_choose_among_chips(desk: PanelDesk) -> None:
    desk.new(title="Kaffe")
    chips = desk.editor.form.kind.chips
    chips[ActivityKind.CAFE].setFocus()
    desk.press(Qt.Key.Key_Right)
    assert desk.editor.form.kind.value() is ActivityKind.PLAYROOM
    assert chips[ActivityKind.PLAYROOM].hasFocus()
    desk.press(Qt.Key.Key_Left)
    assert desk.editor.form.kind.value() is ActivityKind.CAFE


@pytest.mark.parametrize(
    ("kind", "title", "counted"),
    [
        (ActivityKind.CAFE, "Barselscafé i haven", "barselscafé"),
        (ActivityKind.LOAN, "Mødregruppe", "Mødregruppe"),
        (ActivityKind.INTERNAL, "Personalemøde", None),
        (ActivityKind.BLOCK, "Male vægge", None),
        (ActivityKind.COUNSELLING, "Vægt og snak", "åben rådgivning"),
    ],
)
def test_what_it_counts_as_follows_kind_and_title(
    desk: PanelDesk, kind: ActivityKind, title: str, counted: str | None
) -> None:
    desk.new(rooms=(KITCHEN,))
    desk.click(desk.editor.form.kind.chips[kind])
    desk.write(desk.editor.form.title.field, title)
    desk.save()
    assert desk.wanted[0].activity.counts_as == counted


def test_a_chosen_count_stays_whatever_the_title(desk: PanelDesk) -> None:
    desk.new(title="Kaffe")
    form = desk.editor.form
    form.more.open_or_close()
    form.more.count.box.setFocus()
    desk.press(Qt.Key.Key_Home)
    desk.write(form.title.field, "Barselscafé")
    desk.save()
    assert desk.wanted[0].activity.counts_as is None


def test_what_is_wrong_stands_at_its_field_and_nothing_is_lost(desk: PanelDesk) -> None:
    desk.new()
    form = desk.editor.form
    desk.write(form.when.span_line, "12-10")
    desk.save()
    assert desk.wanted == []
    assert form.title.wrong == "Skriv, hvad det hedder."
    assert form.when.span.wrong.startswith("Skriv fra og til")
    assert QApplication.focusWidget() is form.title.field
    desk.write(form.title.field, "Yoga")
    desk.save()
    assert QApplication.focusWidget() is form.when.span_line
    desk.write(form.when.span_line, "10-12")
    desk.save()
    assert len(desk.wanted) == 1


def test_something_in_the_way_is_said_and_needs_a_reason(saving: PanelDesk) -> None:
    desk = saving
    desk.new(title="Far-legestue", first_day=date(2026, 11, 25), start=540, rooms=(HALL,), people=(AMIR,))
    form = desk.editor.form
    assert form.preview.lines.text() == (
        "Stort mødelokale er optaget af Tryghedscirklen 9.30–11\nAmir Nassar er på Tryghedscirklen 9.30–11"
    )
    assert form.rooms.rows[HALL].taken == "optaget 9.30–11: Tryghedscirklen"
    assert form.people.rows[AMIR].taken == "optaget 9.30–11: Tryghedscirklen"
    assert [chip.text() for chip in form.preview.chips] == ["Køkken", "Ammerum"]
    desk.save()
    assert desk.wanted == []
    assert form.preview.reason.wrong.startswith("Skriv, hvorfor")
    assert QApplication.focusWidget() is form.preview.reason.field
    desk.qtbot.keyClicks(QApplication.focusWidget(), "vi er sammen om det")
    desk.save()
    assert desk.wanted[0].activity.reason == "vi er sammen om det"
    assert desk.closed == 1


def test_a_free_room_with_one_press(desk: PanelDesk) -> None:
    desk.new(title="Far-legestue", first_day=date(2026, 11, 25), start=540, rooms=(HALL,))
    desk.click(desk.editor.form.preview.chips[0])
    desk.settle()
    assert desk.editor.form.rooms.value() == (KITCHEN,)
    assert desk.editor.form.preview.card.isHidden()
    desk.save()
    assert desk.wanted[0].activity.rooms == (KITCHEN,)


def test_each_date_of_a_series_that_is_in_the_way(desk: PanelDesk) -> None:
    desk.new(title="Far-legestue", first_day=date(2026, 11, 18), start=540, rooms=(HALL,))
    desk.click(desk.editor.form.repeat.row.chips[Every.WEEK])
    desk.settle()
    assert desk.editor.form.preview.lines.text() == (
        "25. november og 2. december: Stort mødelokale er optaget af Tryghedscirklen 9.30–11"
    )
    assert desk.editor.foot.status.text() == "Noget er i vejen på 2 dage. Se hvad"
    desk.click(desk.editor.foot.status)
    assert QApplication.focusWidget() is desk.editor.form.preview.reason.field


def test_a_loan_outside_opening_hours_needs_a_reason(desk: PanelDesk) -> None:
    desk.new(title="Mødregruppe", kind=ActivityKind.LOAN, owner="Mødrehjælpen", start=17 * 60)
    assert desk.editor.form.preview.lines.text() == "Det er uden for åbningstiden"
    desk.save()
    assert desk.wanted == []
    desk.write(desk.editor.form.preview.reason.field, "aftalt med pedellen")
    desk.save()
    assert desk.wanted[0].activity.reason == "aftalt med pedellen"


def test_a_refusal_shows_what_the_preview_could_not_know(desk: PanelDesk) -> None:
    from familiehus.calendar.conflicts import Conflict, ConflictKind
    from familiehus.errors import UserError

    desk.new(title="Yoga", rooms=(HALL,))
    desk.save()
    assert len(desk.wanted) == 1
    found = (Conflict(ConflictKind.ROOM, date(2026, 11, 26), "Stort mødelokale", "Kor", 600, 660),)
    desk.editor.refuse(UserError("booking_conflict", conflicts=found))
    form = desk.editor.form
    assert form.preview.lines.text() == "Stort mødelokale er optaget af Kor 10–11"
    assert QApplication.focusWidget() is form.preview.reason.field
    assert (form.title.text(), form.rooms.value()) == ("Yoga", (HALL,))
    desk.qtbot.keyClicks(form.preview.reason.field, "plads til begge")
    desk.press(Qt.Key.Key_Return)
    assert desk.wanted[1].activity.reason == "plads til begge"


def test_a_cpr_number_is_refused_at_its_field(saving: PanelDesk) -> None:
    desk = saving
    desk.new(title="Yoga")
    desk.editor.form.more.open_or_close()
    desk.write(desk.editor.form.more.audience.field, "for 010190-1234")
    desk.save()
    assert "CPR" in desk.editor.form.more.audience.wrong
    assert QApplication.focusWidget() is desk.editor.form.more.audience.field
    assert desk.closed == 0


def test_a_phone_number_is_warned_about_while_it_is_typed(desk: PanelDesk) -> None:
    desk.new(title="Yoga")
    audience = desk.editor.form.more.audience
    desk.editor.form.more.open_or_close()
    desk.write(audience.field, "ring 22 33 44 55")
    assert audience.line.text().startswith("Her står et telefonnummer")
    desk.write(audience.field, "også for gravide")
    assert audience.line.isHidden()


def test_esc_asks_only_when_something_would_be_lost(desk: PanelDesk, dialog_script: dialogs.Script) -> None:
    desk.new()
    desk.press(Qt.Key.Key_Escape)
    assert (desk.closed, desk.editor.isHidden()) == (1, True)
    desk.new()
    desk.write(desk.editor.form.title.field, "Yoga")
    dialogs.set_next_answer(False)
    desk.press(Qt.Key.Key_Escape)
    assert desk.editor.form.title.text() == "Yoga"
    dialogs.set_next_answer(True)
    desk.press(Qt.Key.Key_Escape)
    assert desk.closed == 2
    assert dialog_script.asked == ["Kassér det, du har skrevet?"] * 2


def test_typed_text_survives_a_refresh(desk: PanelDesk) -> None:
    desk.new()
    form = desk.editor.form
    desk.write(form.title.field, "Yoga")
    desk.write(form.when.day_line, "fred")
    desk.click(form.rooms.rows[HALL])
    desk.refresh()
    assert (form.title.text(), form.when.day_line.text(), form.rooms.value()) == ("Yoga", "fred", (HALL,))


def test_double_enter_wants_it_once(desk: PanelDesk) -> None:
    desk.new(title="Yoga")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert len(desk.wanted) == 1


def test_it_stands_in_the_calendar_as_it_was_typed(saving: PanelDesk) -> None:
    saving.new(title="Yoga", rooms=(HALL,))
    saving.save()
    with saving.cupboard.read() as session:
        (found,) = activities_by_id(session, (FRESH,))
    assert (found.title, found.rooms, found.counts_as) == ("Yoga", (HALL,), "yoga")
