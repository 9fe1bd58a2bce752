"""What reports of the year before say of a target: which report is asked, on which ground, and by which k."""

from dataclasses import replace

import pytest

from familiehus.figures import PeriodFigures, Standing, TargetBefore, TargetRow
from familiehus.services.targets_before import (
    dropped_targets,
    reports_before,
    said_of,
    told_truly,
    with_before,
)
from familiehus.values import FigureRow, FigureTable, Period
from tests.unit.test_figure_text_targets import figures

OLD, NEW, DECEMBER = Period.parse("2025"), Period.parse("2026"), Period.parse("2025-12")
TOTAL = TargetRow(NEW, "contacts.total", "", False, 150, "Ellen", "", 200, Standing.MET)
MOEN = replace(TOTAL, measure="contacts.area", code="Møn")
AREAS = (("Møn", ("4780",)), ("Stege", ("4792",)))


def report(period: Period, *rows: TargetRow, **more: object) -> PeriodFigures:
    table = FigureTable(
        "contacts.area", "", (FigureRow("Møn", ("Møn",), 60), FigureRow("x", ("x",), 60)), 120
    )
    total = FigureTable("contacts.total", "", (FigureRow("I alt", ("mor",), 120),), 120)
    return figures(**{"period": period, "targets": rows, "tables": (total, table), "areas": AREAS, **more})


@pytest.mark.parametrize(
    ("period", "asked"),
    [
        ("2026", ["2025", "2025-K4", "2025-12"]),
        ("2026-K2", ["2025-K2", "2025-06", "2025", "2025-K4", "2025-12"]),
        ("2026-02", ["2025-02", "2025-K1", "2025-03", "2025", "2025-K4", "2025-12"]),
    ],
)
def test_the_same_period_is_asked_first_and_then_what_ended_it(period: str, asked: list[str]) -> None:
    assert [str(one) for one in reports_before(Period.parse(period))] == asked


def test_the_years_own_report_is_believed_before_that_of_its_last_month() -> None:
    year = report(OLD, replace(TOTAL, period=OLD, number=140, value=120, standing=Standing.NOT_MET))
    month = report(DECEMBER, replace(TOTAL, period=OLD, number=100, value=110, standing=Standing.MET))
    assert said_of(TOTAL, AREAS, (month, year)) == TargetBefore(OLD, 140, 120, Standing.NOT_MET)
    assert said_of(TOTAL, AREAS, (month,)) == TargetBefore(DECEMBER, 100, 110, Standing.MET)
    assert said_of(TOTAL, AREAS, ()) is None


def test_without_a_target_then_the_number_is_told_if_the_whole_year_is_out() -> None:
    assert said_of(TOTAL, AREAS, (report(OLD),)) == TargetBefore(OLD, None, 120, None)
    assert said_of(TOTAL, AREAS, (report(DECEMBER),)) is None, "a month's number is not the year's"
    share = replace(MOEN, share=True)
    assert said_of(share, AREAS, (report(OLD, replace(MOEN, period=OLD)),)) == TargetBefore(
        OLD, None, 50, None
    )


def test_an_area_that_was_other_postnumre_then_is_said_to_be() -> None:
    other = report(OLD, areas=(("Møn", ("4780", "4792")),))
    told = said_of(MOEN, AREAS, (other,))
    assert told is not None
    assert told.moved
    unmoved, total = said_of(MOEN, AREAS, (report(OLD),)), said_of(TOTAL, AREAS, (other,))
    assert unmoved is not None
    assert total is not None
    assert (unmoved.moved, total.moved) == (False, False)


def test_what_nobody_set_again_is_named_once_and_what_is_set_is_not() -> None:
    rows = (replace(TOTAL, period=OLD), replace(MOEN, period=OLD, before=TargetBefore(OLD, 1, 2, None)))
    old = report(OLD, *rows)
    assert dropped_targets(NEW, (), (old,), 5) == (rows[0], replace(rows[1], before=None))
    assert dropped_targets(Period.parse("2026-03"), (), (old,), 5) == (rows[0], replace(rows[1], before=None))
    assert dropped_targets(NEW, (), (), 5) == ()


def test_a_number_that_is_small_by_the_new_k_is_not_printed_again() -> None:
    small = replace(TOTAL, period=OLD, number=20, value=7, standing=Standing.NOT_MET)
    old = report(OLD, small)
    [now] = with_before((TOTAL,), AREAS, (old,), 10)
    assert now.before == TargetBefore(OLD, 20, None, Standing.UNKNOWN)
    [gone] = dropped_targets(NEW, (), (old,), 10)
    assert (gone.value, gone.standing) == (None, Standing.UNKNOWN)
    [same] = with_before((TOTAL,), AREAS, (old,), 5)
    assert same.before == TargetBefore(OLD, 20, 7, Standing.NOT_MET)
    for k in (5, 10):
        kept = with_before((TOTAL,), AREAS, (old,), k)
        made = report(NEW, *kept, k=k, dropped=dropped_targets(NEW, (), (old,), k))
        assert told_truly(made, {OLD: old})


@pytest.mark.parametrize(
    "wrong",
    [
        TargetBefore(OLD, 140, 121, Standing.MET),
        TargetBefore(OLD, 141, 120, Standing.MET),
        TargetBefore(DECEMBER, 140, 120, Standing.MET),
        TargetBefore(OLD, 140, 120, Standing.MET, moved=True),
    ],
)
def test_the_proof_sees_what_last_years_report_did_not_say(wrong: TargetBefore) -> None:
    old = report(OLD, replace(TOTAL, period=OLD, number=140, value=120, standing=Standing.MET))
    true = TargetBefore(OLD, 140, 120, Standing.MET)
    assert told_truly(report(NEW, replace(TOTAL, before=true)), {OLD: old})
    assert not told_truly(report(NEW, replace(TOTAL, before=wrong)), {OLD: old})
    assert not told_truly(report(NEW, dropped=(replace(MOEN, period=OLD),)), {OLD: old})
