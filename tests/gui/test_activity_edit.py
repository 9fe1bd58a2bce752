"""Changing what stands in the week: the scope decides which command it becomes, and what it leaves alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.calendar.activity import ActivityKind, ChangeState, DateChange, EditScope
from familiehus.services.activities import ChangeDate, EndActivity, PlanActivity, change_date, plan_activity
from familiehus.ui import dialogs
from familiehus.ui.activity.repeats import Every
from tests.helpers.activity_desk import (
    AMIR,
    CAFE,
    CIRCLE,
    FRESH,
    HALL,
    KITCHEN,
    LONE,
    NURSERY,
    TUESDAY,
    PanelDesk,
    activity,
    panel_at,
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[PanelDesk]:
    with panel_at(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def saving(qtbot: QtBot, tmp_path: Path) -> Iterator[PanelDesk]:
    with panel_at(qtbot, tmp_path, saves=True) as made:
        yield made


def choose(desk: PanelDesk, scope: EditScope) -> None:
    desk.click(desk.editor.scope.row.chips[scope])
    desk.settle()


def do(desk: PanelDesk, change: DateChange) -> None:
    with desk.cupboard.write() as uow:
        change_date(uow, ChangeDate(CAFE, change.original, change))
    desk.refresh()


def test_nothing_changed_closes_without_a_command(desk: PanelDesk) -> None:
    desk.edit()
    desk.save()
    assert (desk.wanted, desk.closed) == ([], 1)


def test_this_one_carries_only_what_differs(desk: PanelDesk) -> None:
    desk.edit()
    desk.write(desk.editor.form.when.span_line, "11-14")
    desk.save()
    change = DateChange(TUESDAY, ChangeState.MOVED, start=660, minutes=180)
    assert desk.wanted == [ChangeDate(CAFE, TUESDAY, change)]


def test_this_one_to_another_day_room_and_person(desk: PanelDesk) -> None:
    desk.edit()
    form = desk.editor.form
    desk.write(form.when.day_line, "torsdag")
    desk.click(form.rooms.rows[KITCHEN])
    desk.click(form.rooms.rows[NURSERY])
    desk.click(form.people.rows[LONE])
    desk.write(form.title.field, "Barselscafé på tur")
    desk.save()
    change = DateChange(TUESDAY, ChangeState.MOVED, day=date(2026, 11, 26), title="Barselscafé på tur",
                        rooms=(NURSERY,), people=())  # fmt: skip
    assert desk.wanted == [ChangeDate(CAFE, TUESDAY, change)]


def test_this_one_shows_nothing_that_belongs_to_the_series(desk: PanelDesk) -> None:
    desk.edit()
    form = desk.editor.form
    assert [part.isHidden() for part in (form.kind_asked, form.repeat, form.more)] == [True, True, True]
    choose(desk, EditScope.ALL)
    assert [part.isHidden() for part in (form.kind_asked, form.repeat, form.more)] == [False, False, False]


def test_what_one_date_cannot_carry_is_said_and_kept(desk: PanelDesk) -> None:
    desk.edit()
    choose(desk, EditScope.ALL)
    desk.click(desk.editor.form.kind.chips[ActivityKind.PLAYROOM])
    choose(desk, EditScope.THIS)
    line = desk.editor.scope.asked.line.text()
    assert line == "Du har ændret hvad slags det er. Det gemmes kun, når du vælger flere end denne."
    choose(desk, EditScope.ALL)
    assert desk.editor.form.kind.value() is ActivityKind.PLAYROOM


def test_this_and_following_to_another_weekday(saving: PanelDesk) -> None:
    desk = saving
    desk.edit()
    choose(desk, EditScope.FOLLOWING)
    assert desk.editor.scope.asked.line.text() == (
        "Fra tirsdag den 24. november og frem. Det, der ligger før, er, som det var."
    )
    desk.write(desk.editor.form.when.day_line, "26.11")
    desk.save()
    (command,) = desk.wanted
    assert (command.scope, command.original) == (EditScope.FOLLOWING, TUESDAY)
    assert command.wanted.first_day == date(2026, 11, 26)
    assert command.wanted.rule == "FREQ=WEEKLY;UNTIL=20270701;BYDAY=TH"
    assert (command.wanted.title, command.wanted.start) == ("Barselscafé", 600)
    assert desk.closed == 1


def test_the_whole_series_keeps_what_has_been_held(saving: PanelDesk) -> None:
    desk = saving
    desk.edit()
    choose(desk, EditScope.ALL)
    assert desk.editor.scope.asked.line.text() == "De 12 gange, der har været, står, som de blev holdt."
    desk.write(desk.editor.form.when.span_line, "9.30")
    desk.save()
    (command,) = desk.wanted
    assert (command.scope, command.wanted.first_day) == (EditScope.ALL, date(2026, 9, 1))
    assert (command.wanted.start, command.wanted.minutes) == (570, 240)
    assert desk.one(CAFE, date(2026, 11, 17)).start == 600
    desk.refresh()
    later = [one for one in desk.period().occurrences if one.day == TUESDAY and one.title == "Barselscafé"]
    assert [one.start for one in later] == [570]


def test_a_moved_date_does_not_pull_its_series_along(desk: PanelDesk) -> None:
    do(desk, DateChange(TUESDAY, ChangeState.MOVED, "sygdom", day=date(2026, 11, 26), start=780))
    desk.edit(CAFE, date(2026, 11, 26))
    assert desk.editor.history.text == ("Flyttet. Ellers tirsdag den 24. november kl. 10–14. Grund: sygdom.")
    choose(desk, EditScope.ALL)
    desk.write(desk.editor.form.title.field, "Åben barselscafé")
    desk.save()
    wanted = desk.wanted[0].wanted
    assert (wanted.title, wanted.first_day, wanted.start) == ("Åben barselscafé", date(2026, 9, 1), 600)
    assert wanted.rule == "FREQ=WEEKLY;UNTIL=20270629;BYDAY=TU"


def test_a_single_one_is_revised_whole(desk: PanelDesk) -> None:
    with desk.cupboard.write() as uow:
        plan_activity(uow, PlanActivity(activity(title="Yoga", rooms=(HALL,))))
    desk.refresh()
    desk.edit(FRESH, date(2026, 11, 26))
    assert desk.editor.scope.isHidden()
    desk.write(desk.editor.form.when.day_line, "27.11")
    desk.click(desk.editor.form.repeat.row.chips[Every.FORTNIGHT])
    desk.save()
    (command,) = desk.wanted
    assert (command.scope, command.wanted.first_day) == (EditScope.ALL, date(2026, 11, 27))
    assert command.wanted.rule == "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270630;BYDAY=FR"


def test_a_rule_from_elsewhere_is_kept_and_told_in_words(desk: PanelDesk) -> None:
    twice = activity(title="Sang", rule="FREQ=WEEKLY;UNTIL=20270624;BYDAY=TU,TH")
    with desk.cupboard.write() as uow:
        plan_activity(uow, PlanActivity(twice))
    desk.refresh()
    desk.edit(FRESH, date(2026, 11, 26))
    choose(desk, EditScope.FOLLOWING)
    repeat = desk.editor.form.repeat
    assert repeat.asked.line.text() == "Hver uge tirsdag og torsdag til 24. juni 2027."
    assert repeat.row.value() is Every.OWN
    desk.write(desk.editor.form.when.day_line, "fredag")  # of the week it stands in
    desk.save()
    assert desk.wanted[0].wanted.rule == "FREQ=WEEKLY;UNTIL=20270625;BYDAY=TU,FR"


def test_cancelling_asks_why(saving: PanelDesk, dialog_script: dialogs.Script) -> None:
    desk = saving
    desk.edit()
    dialogs.set_next_answer(None)
    desk.click(desk.editor.foot.cancel)
    assert desk.wanted == []
    dialogs.set_next_answer("sygdom")
    desk.click(desk.editor.foot.cancel)
    assert dialog_script.asked == ["Aflys Barselscafé tirsdag den 24. november?"] * 2
    assert desk.wanted == [ChangeDate(CAFE, TUESDAY, DateChange(TUESDAY, ChangeState.CANCELLED, "sygdom"))]
    assert desk.one().reason == "sygdom"


def test_a_cancelled_date_is_put_back(saving: PanelDesk) -> None:
    desk = saving
    do(desk, DateChange(TUESDAY, ChangeState.CANCELLED, "sygdom"))
    desk.edit()
    assert desk.editor.history.text == "Aflyst. Grund: sygdom."
    assert desk.editor.form.isHidden()
    assert desk.editor.foot.save.isHidden()
    assert desk.editor.foot.undo.text() == "Sæt tilbage"
    desk.click(desk.editor.foot.undo)
    assert desk.wanted == [ChangeDate(CAFE, TUESDAY, None)]
    assert not desk.one().cancelled


def test_a_cancelled_date_whose_room_is_taken_is_put_back_with_a_reason(
    saving: PanelDesk, dialog_script: dialogs.Script
) -> None:
    desk = saving
    do(desk, DateChange(TUESDAY, ChangeState.CANCELLED, "sygdom"))
    with desk.cupboard.write() as uow:
        taken = activity(title="Kor", first_day=TUESDAY, rooms=(KITCHEN,))
        plan_activity(uow, PlanActivity(taken))
    desk.edit()
    dialogs.set_next_answer("plads til begge")
    desk.click(desk.editor.foot.undo)
    assert dialog_script.asked == ["Køkken er optaget af Kor 10–12. Skal Barselscafé alligevel ligge der?"]
    change = DateChange(TUESDAY, ChangeState.MOVED, "plads til begge")
    assert desk.wanted[-1] == ChangeDate(CAFE, TUESDAY, change)
    assert desk.closed == 1


def test_a_moved_date_goes_back_to_its_series(desk: PanelDesk) -> None:
    do(desk, DateChange(TUESDAY, ChangeState.MOVED, start=780))
    desk.edit()
    assert desk.editor.history.text == "Flyttet. Ellers kl. 10–14."
    assert desk.editor.foot.undo.text() == "Som rækken igen"
    desk.click(desk.editor.foot.undo)
    assert desk.wanted == [ChangeDate(CAFE, TUESDAY, None)]


def test_typing_the_series_own_time_is_going_back_to_it(desk: PanelDesk) -> None:
    do(desk, DateChange(TUESDAY, ChangeState.MOVED, start=780))
    desk.edit()
    desk.write(desk.editor.form.when.span_line, "10-14")
    desk.save()
    assert desk.wanted == [ChangeDate(CAFE, TUESDAY, None)]


def test_taking_a_series_away_says_what_stays(desk: PanelDesk, dialog_script: dialogs.Script) -> None:
    desk.edit()
    assert desk.editor.foot.end.isHidden()
    choose(desk, EditScope.FOLLOWING)
    dialogs.set_next_answer(False)
    desk.click(desk.editor.foot.end)
    choose(desk, EditScope.ALL)
    dialogs.set_next_answer(True)
    desk.click(desk.editor.foot.end)
    assert dialog_script.asked == [
        "Slet Barselscafé fra tirsdag den 24. november og frem?",
        "Slet hele rækken Barselscafé?",
    ]
    assert desk.wanted == [EndActivity(CAFE, EditScope.ALL, TUESDAY)]


def test_a_copy_is_something_new_with_what_was_typed(desk: PanelDesk) -> None:
    desk.edit()
    desk.write(desk.editor.form.title.field, "Natcafé")
    desk.click(desk.editor.foot.copy)
    desk.settle()
    assert desk.editor.heading.text() == "Ny aktivitet"
    desk.write(desk.editor.form.when.day_line, "3.12")
    desk.save()
    (command,) = desk.wanted
    made = command.activity
    assert made.id not in (CAFE, FRESH)
    assert (made.title, made.rule, made.rooms, made.first_day) == (
        "Natcafé",
        "",
        (KITCHEN,),
        date(2026, 12, 3),
    )


def test_another_date_waits_for_what_is_typed(desk: PanelDesk, dialog_script: dialogs.Script) -> None:
    desk.edit()
    desk.write(desk.editor.form.title.field, "Natcafé")
    dialogs.set_next_answer(False)
    desk.edit(CIRCLE, date(2026, 11, 25))
    assert desk.editor.form.title.text() == "Natcafé"
    dialogs.set_next_answer(True)
    desk.edit(CIRCLE, date(2026, 11, 25))
    assert desk.editor.form.title.text() == "Tryghedscirklen"


def test_what_others_changed_shows_unless_something_is_typed(desk: PanelDesk) -> None:
    desk.edit()
    do(desk, DateChange(TUESDAY, ChangeState.MOVED, start=780))
    assert desk.editor.form.when.span_line.text() == "13–17"
    desk.write(desk.editor.form.title.field, "Natcafé")
    do(desk, DateChange(TUESDAY, ChangeState.MOVED, start=840))
    assert desk.editor.form.title.text() == "Natcafé"
    assert desk.editor.form.when.span_line.text() == "13–17"


def test_a_busy_colleague_is_marked_and_found_last(desk: PanelDesk) -> None:
    desk.edit(CIRCLE, date(2026, 11, 25))
    form = desk.editor.form
    desk.write(form.when.day_line, "24.11")
    desk.settle()
    assert form.people.rows[LONE].taken == "optaget 10–14: Barselscafé"
    desk.write(form.people.finder, "lone")
    assert not form.people.rows[LONE].isHidden()
    assert form.people.value() == (AMIR,)


def test_a_refused_count_is_told_above_the_buttons(desk: PanelDesk) -> None:
    from familiehus.errors import UserError

    desk.edit()
    desk.write(desk.editor.form.title.field, "Natcafé")
    desk.save()
    desk.editor.refuse(UserError("activity_moved_on"))
    assert desk.editor.notice.text
    assert desk.editor.form.title.text() == "Natcafé"
    desk.save()
    assert len(desk.wanted) == 2


def test_enter_on_a_button_presses_it_and_does_not_save(desk: PanelDesk) -> None:
    desk.edit()
    desk.write(desk.editor.form.title.field, "Natcafé")
    desk.editor.foot.copy.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.wanted == []
    assert desk.editor.heading.text() == "Ny aktivitet"
    assert QApplication.focusWidget() is desk.editor.form.title.field


def test_a_date_that_was_put_back_stays_put_back(desk: PanelDesk) -> None:
    from familiehus.calendar.occurrences import occurrence_at

    yule = date(2026, 12, 22)
    change = DateChange(yule, ChangeState.PUT_BACK, "vi holder julestue")
    with desk.cupboard.write() as uow:
        change_date(uow, ChangeDate(CAFE, yule, change))
    cafe = replace(desk.one().activity)
    desk.editor.edit(occurrence_at(cafe, yule))
    desk.write(desk.editor.form.when.span_line, "12-14")
    desk.save()
    wanted = replace(change, start=720, minutes=120)
    assert desk.wanted == [ChangeDate(CAFE, yule, wanted)]


def test_a_moved_date_tells_the_rule_of_its_series(desk: PanelDesk) -> None:
    do(desk, DateChange(TUESDAY, ChangeState.MOVED, day=date(2026, 11, 26)))
    desk.edit(CAFE, date(2026, 11, 26))
    choose(desk, EditScope.ALL)
    line = desk.editor.form.repeat.asked.line
    assert line.text() == "Hver uge tirsdag til 29. juni 2027."
    desk.write(desk.editor.form.when.day_line, "27.11")
    assert line.text() == "Hver uge onsdag til 30. juni 2027."


def test_cancelling_does_not_swallow_what_is_typed(desk: PanelDesk, dialog_script: dialogs.Script) -> None:
    desk.edit()
    desk.write(desk.editor.form.title.field, "Natcafé")
    dialogs.set_next_answer(False)
    desk.click(desk.editor.foot.cancel)
    assert dialog_script.asked == ["Kassér det, du har skrevet?"]
    assert (desk.wanted, desk.editor.form.title.text()) == ([], "Natcafé")
