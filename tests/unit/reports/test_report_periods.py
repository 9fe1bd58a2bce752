"""Quarter and year on paper: the month's page in their own words, tagged, marked until published."""

from dataclasses import replace
from datetime import date

import pytest

from familiehus.errors import Bug
from familiehus.figures import Late, LateWord, PeriodComparison, PeriodFigures, Standing, TargetRow
from familiehus.reports.month import period_report
from familiehus.reports.month_layout import month_pages
from familiehus.reports.printed import printed_period
from familiehus.reports.published_book import published_book
from familiehus.values import DaysCounted, Month, MonthHistory, Period
from tests.helpers.pdf_tags import faults, loose
from tests.unit.reports import report_figures as example
from tests.unit.reports.page_reading import read

TARGETS = (
    TargetRow(
        Period.parse("2026"), "contacts.total", "", False, 1500, "Mette", "", 1320, Standing.ON_THE_WAY
    ),
    TargetRow(Period.parse("2026"), "contacts.area", "Møn", False, 200, "Mette", "", None, Standing.UNKNOWN),
)


def of(text: str, **more: object) -> PeriodFigures:
    """October's tables as those of another period, compared with the one before it and last year's."""
    period = Period.parse(text)
    compared = tuple(
        PeriodComparison(one, "contacts.total", (number,), number)
        for one, number in ((period.before, 191), (period.year_before, 168))
    )
    given = {"period": period, "comparisons": compared, "made_on": date(2027, 1, 6), **more}
    return replace(example.ordinary(), published_on=date(2027, 1, 6), **given)  # type: ignore[arg-type]


def words(figures: PeriodFigures) -> str:
    return " ".join(" ".join(read(period_report(figures))).split())


@pytest.mark.parametrize("text", ["2026-10", "2026-K4", "2026"])
def test_it_can_be_heard(text: str) -> None:
    figures = of(text, targets=TARGETS)
    assert faults(period_report(figures)) == []
    assert loose(month_pages(printed_period(figures))) == []
    assert period_report(figures) == period_report(figures)


def test_a_quarter_speaks_of_quarters() -> None:
    said = words(of("2026-K4"))
    assert "4. kvartal 2026 Kvartalsstatistik" in said
    assert "12 % flere end i 3. kvartal" in said
    assert "168 i 4. kvartal 2025" in said
    assert "måned" not in said.split("Sådan er der talt")[0].replace("i alt", "").split("pr. måned")[0]


def test_a_year_is_compared_with_the_one_before_it_once() -> None:
    said = words(of("2026"))
    assert "Året 2026 Årsstatus til udvalget" in said
    assert "flere end i 2025" in said
    assert said.count("i 2025") == 2, "the sentence and the tile"


def test_nobody_takes_a_preview_for_the_thing_itself() -> None:
    preview = replace(of("2026-K4"), published_on=None, published_by=None)
    assert "IKKE OFFENTLIGGJORT" in words(preview)
    assert "offentliggjort 6. januar 2027" in words(of("2026-K4"))
    assert "IKKE OFFENTLIGGJORT" not in words(of("2026-K4"))
    with pytest.raises(Bug, match="unpublished_book"):
        published_book(preview)
    assert published_book(of("2026-K4")).tables[0].table.title == "Henvendelser"


def test_targets_are_told_in_words_and_without_who_sees_to_them() -> None:
    said = words(of("2026", targets=TARGETS))
    assert "Henvendelser, året 2026: mål 1.500, nu 1.320: på vej." in said
    assert "Hvor familierne bor: Møn, året 2026: mål 200: tallet kan ikke vises." in said
    assert "Mette" not in said


@pytest.mark.parametrize(
    ("late", "sentence"),
    [
        (Late(LateWord.NONE), ""),
        (Late(LateWord.FEW), "enkelte henvendelser fra tidligere måneder kan være talt med her"),
        (Late(LateWord.NUMBER, 12), "12 henvendelser fra tidligere måneder er talt med her"),
    ],
)
def test_what_came_late_is_said(late: Late, sentence: str) -> None:
    said = words(of("2026-10", late=late))
    assert sentence in said
    assert bool(sentence) == ("Kom senere" in said)


def test_days_of_several_months_are_counted_not_listed() -> None:
    missing = (date(2026, 10, 14), date(2026, 11, 3), date(2026, 12, 1))
    assert "Der mangler 3 dage" in words(of("2026-K4", days=DaysCounted(64, 61, missing)))


@pytest.mark.parametrize(("k", "columns", "totals"), [(5, 1, [6, 90, 100]), (8, 0, [90, 100])])
def test_a_paper_does_not_repeat_what_a_larger_k_no_longer_allows(
    k: int, columns: int, totals: list[int]
) -> None:
    """A 6 was printed while k was 5. The first paper after k was raised comes out, without it."""
    channel = next(table for table in example.ordinary().tables if table.id == "contacts.channel")
    rows = tuple(replace(row, value=40) for row in channel.rows)
    then = (*(30 for _ in rows[1:]), 6)
    figures = replace(
        example.ordinary(),
        k=k,
        tables=(replace(channel, rows=rows, total=40 * len(rows)),),
        comparisons=(PeriodComparison(Period.parse("2026-09"), channel.id, then, sum(then)),),
        history=MonthHistory(tuple(Month(2026, number) for number in (8, 9, 10)), (6, 90, 100)),
    )
    shown = printed_period(figures)
    assert len(shown.tables[0].columns) == columns
    assert [total for _, total in shown.history] == totals
