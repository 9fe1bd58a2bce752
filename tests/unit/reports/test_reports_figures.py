"""Print and figures file agree; every number on paper can be explained; no small one gets out."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.errors import Bug
from familiehus.figures import PeriodFigures
from familiehus.reports.danish import count, one_decimal, percent
from familiehus.reports.figures_json import figures_json
from familiehus.reports.month import period_report
from familiehus.reports.month_layout import month_pages
from familiehus.reports.printed import printed_period
from familiehus.values import MonthHistory
from tests.unit.reports import report_figures as example
from tests.unit.reports.page_reading import NUMBER, read

Case = Callable[[], PeriodFigures]
every_case = pytest.mark.parametrize("case", example.CASES)


def content(figures: PeriodFigures) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(figures_json(figures))
    return loaded


def table(figures: PeriodFigures, table_id: str) -> dict[str, Any] | None:
    return next((one for one in content(figures)["tables"] if one["id"] == table_id), None)


def numbers(figures: PeriodFigures) -> set[int]:
    """All numbers of the figures file that are about people."""
    tables = content(figures)["tables"]
    totals = {one["total"] for one in tables if one["total"] is not None}
    return totals | {row["value"] for one in tables for row in one["rows"]}


def in_words(words: Iterable[str]) -> set[str]:
    return {number for text in words for number in NUMBER.findall(text)}


def of_days(figures: PeriodFigures) -> set[str]:
    """Days, years, and how many days were open, counted, missing."""
    days = figures.days
    dates = [*days.missing, figures.made_on]
    years = {
        figures.made_on.year,
        *(month.year for month in figures.history.months),
        figures.month.year_before.year,
    }
    return {
        *(str(day.day) for day in dates),
        *map(str, years),
        *(str(number) for number in (days.open_days, days.counted, len(days.missing))),
        str(sum(total is not None for total in figures.history.totals)),
    }


def computed(figures: PeriodFigures) -> set[str]:
    """The one percentage and the one average of the page, from the figures file alone."""
    total, before = table(figures, "contacts.total"), table(figures, "contacts.total.before")
    found = set()
    if total and total["total"] and figures.days.open_days:
        found.add(one_decimal(Fraction(total["total"], figures.days.open_days)))
    if total and total["total"] and before and before["total"]:
        found.add(count(percent(abs(total["total"] - before["total"]), before["total"])))
    return found


def explained(figures: PeriodFigures, pages: int) -> set[str]:
    names = [figures.house, figures.kommune, *(name for name, _ in figures.areas)]
    names += [words for one in figures.tables for words in (one.title, one.note)]
    names += [row.label for one in figures.tables for row in one.rows]
    return (
        {count(number) for number in numbers(figures)}
        | of_days(figures)
        | computed(figures)
        | in_words(names)
        | {number for _, postnumre in figures.areas for number in postnumre}
        | {str(page) for page in range(1, pages + 1)}
        | {count(figures.k), count(figures.k - 1), "1", "0"}
    )


@every_case
def test_every_number_of_the_figures_file_stands_on_the_page(case: Case) -> None:
    text = " ".join(read(period_report(case())))
    on_paper = set(NUMBER.findall(text))
    assert {count(number) for number in numbers(case())} <= on_paper
    for name, postnumre in content(case())["areas"].items():
        assert set(postnumre) <= on_paper, name
    days = content(case())["days"]
    assert f"{days['counted']} af {days['open']}" in text


@every_case
def test_every_number_on_the_page_can_be_explained(case: Case) -> None:
    figures = case()
    pages = read(period_report(figures))
    unexplained = set(NUMBER.findall(" ".join(pages))) - explained(figures, len(pages))
    assert unexplained == set()


@every_case
def test_numbers_that_stand_alone_are_published_ones(case: Case) -> None:
    """Counts are set as runs of their own; such a run is a figure, an axis year or the average."""
    figures = case()
    allowed = {count(number) for number in numbers(figures)} | computed(figures)
    allowed |= {str(month.year) for month in figures.history.months}
    labels = {row.label for one in figures.tables for row in one.rows}
    for sheet in month_pages(printed_period(figures)):
        alone = {text.words for text in sheet.texts if NUMBER.fullmatch(text.words)}
        assert alone - labels <= allowed


def test_comparisons_and_history_are_in_the_file_as_they_are_on_the_page() -> None:
    figures = example.ordinary()
    year_before = table(figures, "contacts.area.year_before")
    assert year_before is not None
    assert [(row["label"], row["value"]) for row in year_before["rows"]] == [
        ("Vordingborg by", 90),
        ("Møn", 31),
    ]
    assert year_before["total"] == 168
    history = table(figures, "contacts.history")
    assert history is not None
    assert history["total"] == 1919
    assert history["rows"][0] == {"label": "oktober 2025", "members": ["2025-10"], "value": 168}
    assert "2026-04" not in [row["members"][0] for row in history["rows"]]


def test_what_is_not_printed_is_not_in_the_file() -> None:
    weekday = example.compared(example.OCTOBER.before, "contacts.weekday", (88, 41, 62), 191)
    mostly_unknown = example.compared(example.OCTOBER.before, "contacts.channel", (88, None, None), 191)
    other_month = example.compared(example.OCTOBER.next, "contacts.henvender", (88, 103), 191)
    figures = replace(example.first_month(), comparisons=(weekday, mostly_unknown, other_month))
    ids = [one["id"] for one in content(figures)["tables"]]
    assert ids == [one.id for one in figures.tables]


def test_the_form_of_the_file() -> None:
    written = figures_json(example.ordinary())
    assert written == figures_json(example.ordinary())
    assert written.endswith("}\n")
    assert not written.endswith("\n\n")
    assert "Præstø" in written
    loaded = json.loads(written)
    assert list(loaded) == ["house", "period", "published", "k", "areas", "days", "tables"]
    assert loaded["period"] == "2026-10"
    assert loaded["k"] == 5
    assert loaded["days"] == {"open": 22, "counted": 21}
    henvender = table(example.ordinary(), "contacts.henvender")
    assert henvender is not None
    assert henvender["rows"][1] == {"label": "Far og anden", "members": ["far", "anden"], "value": 56}


def test_a_month_that_cannot_be_shown_has_no_numbers_of_its_own() -> None:
    total = table(example.too_few(), "contacts.total")
    assert total == {"id": "contacts.total", "title": "Henvendelser", "rows": [], "total": None}


def spoiled(figures: PeriodFigures, place: str, small: int) -> PeriodFigures:
    """The same month with one small count somewhere."""
    area = figures.tables[2]
    if place == "row":
        rows = (replace(area.rows[0], value=small), *area.rows[1:])
        return replace(figures, tables=(*figures.tables[:2], replace(area, rows=rows), *figures.tables[3:]))
    if place == "total":
        return replace(figures, tables=(*figures.tables[:2], replace(area, total=small), *figures.tables[3:]))
    if place == "remainder":
        short = replace(area, total=(area.total or 0) + small)
        return replace(figures, tables=(*figures.tables[:2], short, *figures.tables[3:]))
    if place == "history":
        return replace(
            figures, history=MonthHistory(figures.history.months, (small, *figures.history.totals[1:]))
        )
    values = {"compared": (88, 41, small, 26), "compared total": (88, 41, None, None)}[place]
    total = small if place == "compared total" else 191
    return replace(
        figures, comparisons=(example.compared(figures.month.before, "contacts.area", values, total),)
    )


@given(
    place=st.sampled_from(["row", "total", "remainder"]),
    k=st.integers(5, 12),
    data=st.data(),
)
def test_a_small_count_stops_the_printer(place: str, k: int, data: st.DataObject) -> None:
    broken = spoiled(replace(example.ordinary(), k=k), place, data.draw(st.integers(1, k - 1)))
    with pytest.raises(Bug):
        period_report(broken)
    with pytest.raises(Bug):
        figures_json(broken)


@given(
    place=st.sampled_from(["history", "compared", "compared total"]),
    k=st.integers(5, 12),
    data=st.data(),
)
def test_a_number_of_another_paper_that_is_too_small_now_is_left_out(
    place: str, k: int, data: st.DataObject
) -> None:
    """It was printed when the house had a smaller k; that is no reason to stop the new paper."""
    small = data.draw(st.integers(1, k - 1))
    told = spoiled(replace(example.ordinary(), k=k), place, small)
    period_report(told)
    assert not [number for number in numbers(told) if 0 < number < k]


@pytest.mark.parametrize("place", ["row", "history", "compared"])
def test_a_negative_count_stops_the_printer(place: str) -> None:
    with pytest.raises(Bug):
        period_report(spoiled(example.ordinary(), place, -3))


def test_dates_of_missing_days_may_be_small_numbers() -> None:
    days = replace(
        example.ordinary().days, counted=19, missing=tuple(date(2026, 10, day) for day in (1, 2, 7))
    )
    assert "1., 2. og 7. oktober" in " ".join(read(period_report(replace(example.ordinary(), days=days))))
