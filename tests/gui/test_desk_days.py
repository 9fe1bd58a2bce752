"""Counting a day to the end, also with zero; the days that are missing; and midnight."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.values import Henvender
from tests.helpers.desk_house import FRIDAY, TODAY, DeskRig, desk_at, facts


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path) as rig:
        yield rig


def test_a_day_is_closed_with_its_count(rig: DeskRig) -> None:
    rig.keys("MQX17\n")
    rig.ctrl("J")
    assert rig.page.side.panel.text == "22. november: 17 henvendelser. Er det alle?"
    rig.keys("\n")
    rig.settle()
    assert rig.view().closed == {"Huset"}
    assert "talt færdig med 17 henvendelser" in rig.page.form.notice.text
    assert rig.page.side._closed.text() == "✓ talt færdig"
    assert rig.page.form.where.field.hasFocus()
    assert len(rig.saved()) == 1


def test_zero_is_an_answer(rig: DeskRig) -> None:
    rig.ctrl("J")
    assert rig.page.side.panel.text == "22. november: 0 henvendelser. Kom der ingen?"
    rig.click(rig.page.side.panel.yes)
    rig.settle()
    assert rig.view().closed == {"Huset"}


def test_closing_is_undone_by_name(rig: DeskRig) -> None:
    rig.ctrl("J")
    rig.keys("\n")
    rig.settle()
    assert rig.undo.undo_text == "“talt færdig”"
    rig.ctrl("Z")
    rig.settle()
    assert rig.view().closed == frozenset()
    assert rig.page.side._closed.text() == ""


@pytest.mark.parametrize("leaving", ["\x1b", "M", "4"])
def test_escape_or_somebody_at_the_door_leaves_the_day_open(rig: DeskRig, leaving: str) -> None:
    rig.ctrl("J")
    rig.keys(leaving)
    assert not rig.page.side.panel.asking
    assert rig.page.form.where.field.hasFocus()
    assert rig.view().closed == frozenset()


def test_a_count_that_moved_is_said_and_read_again(rig: DeskRig) -> None:
    rig.ctrl("J")
    rig.add(facts(9))
    rig.keys("\n")
    rig.settle()
    assert "Der står nu 1 henvendelser" in rig.page.form.notice.text
    assert rig.rows() == [("9", "Mor", "4760 Vordingborg")]
    assert rig.view().closed == frozenset()


def test_a_missing_day_is_shown_and_closed_with_zero_by_one_key(rig: DeskRig) -> None:
    panel = rig.page.side.panel
    assert panel.text == "Fredag mangler at blive talt færdig. Kom der nogen?"
    assert (panel.enter.text(), panel.enter.key, panel.none.text(), panel.none.key) == (
        "Indtast", "J", "Ingen kom", "I",
    )  # fmt: skip
    rig.keys("I")
    rig.settle()
    assert rig.view(FRIDAY).closed == {"Huset"}
    assert not panel.isVisible()
    rig.ctrl("Z")
    rig.settle()
    assert panel.isVisible()
    assert rig.view(FRIDAY).closed == frozenset()


def test_a_missing_day_is_typed_from_paper_and_closed(rig: DeskRig) -> None:
    rig.keys("JMQ\n")
    assert [one.henvender for one in rig.saved(FRIDAY)] == [Henvender.MOR]
    rig.ctrl("J")
    assert rig.page.side.panel.text == "20. november: 1 henvendelse. Er det alle?"
    rig.keys("\n")
    rig.settle()
    assert rig.view(FRIDAY).closed == {"Huset"}
    assert rig.page.desk.paper is None
    assert not rig.page.side.panel.isVisible()


def test_a_missing_day_with_contacts_is_closed_with_what_it_has(qtbot: QtBot, tmp_path: Path) -> None:
    def three(rig: DeskRig) -> None:
        rig.add(facts(9, day=FRIDAY, count=3))

    with desk_at(qtbot, tmp_path, three) as rig:
        panel = rig.page.side.panel
        assert panel.text == "Fredag mangler at blive talt færdig. Der er talt 3. Er det alle?"
        assert panel.none.text() == "Det er alle"
        rig.click(panel.none)
        rig.settle()
        assert rig.view(FRIDAY).closed == {"Huset"}


def test_several_missing_days_are_stepped_through(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, opened=date(2026, 11, 18)) as rig:
        panel = rig.page.side.panel
        assert panel.text == "3 dage mangler at blive talt færdig. Fredag den 20. november: kom der nogen?"
        rig.keys("B")
        rig.settle()
        assert "Torsdag den 19. november" in panel.text
        rig.keys("I")
        rig.settle()
        assert rig.view(date(2026, 11, 19)).closed == {"Huset"}
        assert panel.text.startswith("2 dage mangler")


def test_each_place_is_counted_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, places=("Huset", "Biblioteket")) as rig:
        rig.keys("MQ\nZBFQ\n")
        rig.ctrl("J")
        assert rig.page.side.panel.text == "22. november, Biblioteket: 1 henvendelse. Er det alle?"
        rig.keys("\n")
        rig.settle()
        assert rig.view().closed == {"Biblioteket"}


def test_at_midnight_a_new_day_begins_and_nothing_typed_is_lost(rig: DeskRig) -> None:
    rig.keys("MQ\nF47")
    rig.settle()
    with clock.frozen(datetime.fromisoformat("2026-11-23 08:05")):
        rig.page.look()
        assert rig.rows() == []
        assert rig.page._subtitle.text() == "mandag den 23. november · uge 48"
        rig.keys("80\n")
        assert [one.hour for one in rig.saved(date(2026, 11, 23))] == [8]
        assert rig.rows() == [("nu", "Far", "4780 Stege")]
    assert len(rig.saved(TODAY)) == 1


def test_midnight_while_paper_is_typed_leaves_the_paper(rig: DeskRig) -> None:
    rig.keys("JM47")
    with clock.frozen(datetime.fromisoformat("2026-11-23 00:01")):
        rig.page.look()
        rig.settle()
        assert rig.page.form.band.text == "Fra papir: fredag den 20. november"
        assert rig.page.desk.draft.digits == "47"
        rig.keys("60\n\x1b")
        assert len(rig.saved(FRIDAY)) == 1
        assert rig.page.desk.book.day == date(2026, 11, 23)
