"""Late entry: yesterday's tally under its own day and hour, with the same keys."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from familiehus.values import Henvender
from tests.helpers.desk_house import FRIDAY, TODAY, DeskRig, desk_at, facts

SATURDAY = date(2026, 11, 21)


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path) as rig:
        yield rig


def test_a_tally_goes_in_with_its_own_day_and_hour(rig: DeskRig) -> None:
    rig.ctrl("P")
    rig.keys("fredag\n10\nM4760X3\nFQ\nC11\nA0\n")
    saved = rig.saved(FRIDAY)
    assert sorted((one.hour, one.henvender, one.count) for one in saved) == [
        (10, Henvender.FAR, 1),
        (10, Henvender.MOR, 3),
        (11, Henvender.ANDEN, 1),
    ]
    assert rig.saved(TODAY) == []
    assert rig.page.form.band.text == "Fra papir: fredag den 20. november"
    assert rig.page.side._title.text() == "Fredag den 20. november"
    assert rig.page.side.number.accessibleName() == "5 henvendelser den dag"


def test_the_last_missing_day_is_offered(rig: DeskRig) -> None:
    rig.ctrl("P")
    assert rig.page.form.band.day.text() == "20.11.2026"
    assert rig.page.form.band.day.selectedText() == "20.11.2026"


def test_without_a_missing_day_it_is_yesterday(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, lambda rig: rig.close_day(FRIDAY, 0)) as rig:
        rig.ctrl("P")
        assert rig.page.form.band.day.text() == "21.11.2026"


def test_the_hour_may_be_unknown(rig: DeskRig) -> None:
    rig.ctrl("P")
    rig.keys("i går\n9\nY" + "M4760\n")
    assert [one.hour for one in rig.saved(SATURDAY)] == [None]
    assert rig.rows() == [("–", "Mor", "4760 Vordingborg")]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("24/12", "24.12.2026 er ikke kommet endnu"),
        ("23/11", "23.11.2026 er ikke kommet endnu"),
        ("19/11", "er før huset åbnede"),
        ("i morgen", "Datoen kan ikke læses"),
        ("30/2", "Datoen kan ikke læses"),
        ("221126-1234", "CPR"),
    ],
)
def test_a_wrong_day_is_refused_in_place(rig: DeskRig, typed: str, sentence: str) -> None:
    rig.ctrl("P")
    rig.keys(f"{typed}\n")
    assert sentence in rig.page.form.band.complaint
    assert rig.page.form.band.day.hasFocus()
    assert "1234" not in rig.page.form.band.day.text()
    rig.ctrl("A")
    rig.keys("fredag\n")
    assert rig.page.form.band.complaint == ""
    assert rig.page.desk.paper is not None
    assert rig.page.desk.paper.day == FRIDAY


@pytest.mark.parametrize(
    ("day", "hour", "sentence"), [("fredag", "24", "fra 0 til 23"), ("i dag", "12", "12 endnu")]
)
def test_a_wrong_hour_is_refused_in_place(rig: DeskRig, day: str, hour: str, sentence: str) -> None:
    rig.ctrl("P")
    rig.keys(f"{day}\n{hour}")
    assert sentence in rig.page.form.band.complaint


def test_escape_goes_back_to_today_and_the_form_is_as_it_was(rig: DeskRig) -> None:
    rig.keys("F47")
    rig.ctrl("P")
    rig.keys("fredag\n\nM4760\n")
    rig.settle()
    rig.keys("\x1b")
    assert rig.page.desk.paper is None
    assert not rig.page.form.band.isVisible()
    assert (rig.page.desk.draft.henvender, rig.page.desk.draft.digits) == (Henvender.FAR, "47")
    assert rig.rows() == []
    assert rig.page.side._title.text() == "I dag"


def corrections(rig: DeskRig) -> list[tuple[str, str]]:
    with rig.cupboard.read() as session:
        rows = session.execute(text("SELECT verb, reason FROM correction")).all()
    return sorted((str(verb), str(reason)) for verb, reason in rows)


def test_a_counted_day_asks_once_why(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, lambda rig: rig.close_day(FRIDAY, 0)) as rig:
        rig.ctrl("P")
        rig.keys("fredag\n\n")
        rig.settle()
        assert rig.page.form.reasons.isVisible()
        rig.keys("K")  # kom senere på papir
        assert not rig.page.form.reasons.isVisible()
        rig.keys("MQ\nFQ\n")
        assert len(rig.saved(FRIDAY)) == 2
        assert corrections(rig) == [("added", "kom senere på papir")] * 2


def test_without_a_reason_nothing_is_changed_and_nothing_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, lambda rig: rig.close_day(FRIDAY, 0)) as rig:
        rig.ctrl("P")
        rig.keys("fredag\n\n")
        rig.settle()
        rig.keys("\x1b" + "MQ\n")
        assert rig.saved(FRIDAY) == []
        assert rig.page.desk.draft.digits == "4760"
        rig.keys("T")  # tastefejl: the save goes through now
        assert len(rig.saved(FRIDAY)) == 1
        assert corrections(rig) == [("added", "tastefejl")]


def test_removing_and_correcting_on_a_counted_day_keep_their_reason(qtbot: QtBot, tmp_path: Path) -> None:
    def fill(rig: DeskRig) -> None:
        rig.add(facts(10, day=FRIDAY))
        rig.close_day(FRIDAY, 1)

    with desk_at(qtbot, tmp_path, fill) as rig:
        rig.ctrl("P")
        rig.keys("fredag\n\n")
        rig.settle()
        rig.keys("T")
        rig.page.desk.edit(None)
        rig.keys("F\n")
        assert [one.henvender for one in rig.saved(FRIDAY)] == [Henvender.FAR]
        rig.ctrl("Z")
        assert [one.henvender for one in rig.saved(FRIDAY)] == [Henvender.MOR]
        assert corrections(rig) == [("changed", "tastefejl")] * 2


def test_today_is_corrected_freely_also_after_it_was_counted(rig: DeskRig) -> None:
    rig.keys("MQ\n")
    rig.ctrl("J")
    rig.keys("\n")
    rig.settle()
    assert rig.view().closed == {"Huset"}
    rig.keys("FQ\n")
    assert len(rig.saved()) == 2
    assert not rig.page.form.reasons.isVisible()
    assert corrections(rig) == []
    assert rig.view().closed == frozenset()
