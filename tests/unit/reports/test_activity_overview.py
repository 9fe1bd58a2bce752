"""The aktivitetsoversigt: what it counts, what it says of itself, and that nothing on it is in the way."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus import i18n
from familiehus.calendar.overview import DateLine, Grouping, Visitors
from familiehus.calendar.overview_sums import grouped
from familiehus.reports.activity_overview import activity_report, activity_sheets
from familiehus.reports.overview_words import days_stem, days_words
from tests.helpers.pdf_tags import faults, loose, read_aloud
from tests.unit.reports.overview_dates import (
    KOMMUNE,
    MOTHERS,
    TRYG,
    K,
    S,
    fill,
    full_quarter,
    head,
    line,
    overview,
    session,
    usual_week,
)
from tests.unit.reports.page_reading import boxes, collisions, read

MARK = "Kun til huset: her står de rigtige tal"


def text(pdf: bytes) -> str:
    return " ".join(read(pdf))


def cells(pdf: bytes, name: str) -> list[str]:
    """What is read aloud after the row that is called so, as far as the next one; without what is empty."""
    said = read_aloud(pdf)
    at = next(place for place, one in enumerate(said) if one.kind == "TH" and one.words.startswith(name))
    found = []
    for one in said[at + 1 :]:
        if one.kind != "TD":
            break
        found.append(one.words.strip())
    return [words for words in found if words]


def test_a_week_says_what_was_held_cancelled_skipped_and_who_came() -> None:
    pdf = activity_report(usual_week())
    words = text(pdf)
    for shown in ("Aktiviteter, uge 47, 16.–22. november 2026", MARK, "efter slags",
                  "tir. 17. nov. kl. 10–12", "Aflyst: En kollega har influenza",
                  "Sprunget over: studiedag", "Side 1 af 1"):  # fmt: skip
        assert shown in words
    assert cells(pdf, "Barselscafé") == ["2", "0", "0", "0", "23", "12", "15", "1"]
    assert cells(pdf, "I alt") == ["5", "1", "1", "1", "23", "12", "15", "2", "5 af 6", "8", "6", "2"]


def test_not_counted_is_not_nobody() -> None:
    pdf = activity_report(usual_week())
    assert cells(pdf, "ons. 18. nov. kl. 10") == ["1", "0", "–", "–", "0"]
    assert cells(pdf, "fre. 20. nov. kl. 10") == ["1", "ikke talt", "–", "–", "1"]
    assert cells(pdf, "Fars legestue") == ["2", "0", "0", "0", "0", "–", "–", "1"]


def test_where_nobody_counts_there_is_no_number_at_all() -> None:
    only = overview([line("Husmøde", 17, kind=K.INTERNAL, head=None)])
    pdf = activity_report(only)
    assert cells(pdf, "Husmøde") == ["1", "0"]
    assert "Kom" not in text(pdf)


def test_whoever_is_uncounted_everywhere_leaves_a_dash_in_the_sum() -> None:
    pdf = activity_report(overview([line("Café", 17), line("Café", 18)]))
    assert cells(pdf, "I alt") == ["2", "0", "–", "2"]


@pytest.mark.parametrize(
    ("by", "sections"),
    [
        (Grouping.ACTIVITY, ["Café", "Legestue", "Temaarrangement", "Hold"]),
        (Grouping.COURSE, ["Tryghedscirklen"]),
        (Grouping.PLACE, ["Huset", "Biblioteket"]),
        (Grouping.OWNER, [KOMMUNE, MOTHERS]),
    ],
)
def test_four_ways_of_putting_it_together(by: Grouping, sections: list[str]) -> None:
    week = usual_week()
    found = grouped(week, by)
    names = [week.owners.get(one.code, one.code) for one in found.sections]
    assert [name[:1].upper() + name[1:] for name in names] == sections
    words = text(activity_report(week, by))
    assert all(name in words for name in sections)


def test_by_course_only_courses_are_there_also_one_that_came_to_nothing() -> None:
    gone = fill(TRYG.__class__(int=2), "Tryghedscirklen, efterår", called_off=True)
    week = overview([line("Barselscafé", 17), session(TRYG, "Tryghedscirklen, forår", 18, 5, 6)], {},
                    [fill(completed=4), gone])  # fmt: skip
    pdf = activity_report(week, Grouping.COURSE)
    words = text(pdf)
    assert "Barselscafé" not in words
    assert "Holdet blev aflyst; pladserne er ikke talt med." in words
    assert cells(pdf, "I alt") == ["1", "0", "5 af 6", "8", "6", "2", "4"]


def test_reasons_are_put_together_where_dates_are_not_apart() -> None:
    gone = [line("Sangstund", day, state=S.CANCELLED, reason="sygdom") for day in (17, 18, 20)]
    words = text(activity_report(overview(gone), dates=False))
    assert "Aflyst 17. november, 18. november og 20. november: sygdom" in words
    many = [line("Sangstund", day, state=S.CANCELLED, reason="ombygning") for day in range(1, 12)]
    assert "Aflyst 11 gange, første gang 1. november: ombygning" in text(
        activity_report(overview(many), dates=False)
    )


def test_dates_that_share_a_head_are_counted_once_in_the_sum_and_that_is_said() -> None:
    one, other = line("Café for nye", 17), line("Café for gamle", 17, 630)
    pdf = activity_report(overview([one, other], {head(one): Visitors(7, closed=True)}))
    assert head(one) == head(other)
    assert cells(pdf, "I alt")[2] == "7"
    assert "deler tal" in text(pdf)


def test_an_empty_period_says_so() -> None:
    pdf = activity_report(overview([]))
    assert "Der er ingen aktiviteter i perioden" in text(pdf)
    assert MARK in text(pdf)
    assert faults(pdf) == []
    assert "ingen hold i perioden" in text(activity_report(overview([line("Café", 17)]), Grouping.COURSE))


def test_it_says_on_every_sheet_whose_it_is_and_which_it_is() -> None:
    pages = read(activity_report(full_quarter()))
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert MARK in page
        assert "Aktiviteter, 1. oktober – 31. december 2026" in page
        assert f"Side {number} af {len(pages)}" in page
        assert "Holdt" in page
    assert "(fortsat)" in pages[1]


@pytest.mark.parametrize("by", list(Grouping))
@pytest.mark.parametrize("dates", [True, False])
def test_nothing_is_printed_over_another_or_past_the_edge(by: Grouping, dates: bool) -> None:
    for made in (usual_week(), full_quarter(), overview([line("Café", 17)], practice=True)):
        for sheet in activity_sheets(made, by, dates=dates):
            assert collisions(sheet) == []
            for one in boxes(sheet):
                assert one.left > 0
                assert one.right < sheet.wide - 30
                assert one.top > 0
                assert one.bottom < sheet.high - 10


def test_it_stands_as_long_as_its_columns_have_room() -> None:
    plain = activity_sheets(overview([line("Café", 17)]), Grouping.ACTIVITY, dates=True)
    wide = activity_sheets(usual_week(), Grouping.ACTIVITY, dates=True)
    assert plain[0].wide < plain[0].high
    assert wide[0].wide > wide[0].high


@pytest.mark.parametrize("by", list(Grouping))
def test_a_screen_reader_hears_all_of_it(by: Grouping) -> None:
    for made in (usual_week(), full_quarter(6, 20)):
        assert faults(activity_report(made, by)) == []
        assert loose(activity_sheets(made, by, dates=True)) == []


def test_a_heading_stands_with_its_first_row_and_the_sum_never_alone() -> None:
    for titles in range(3, 16):
        sheets = activity_sheets(full_quarter(titles, 9), Grouping.PLACE, dates=True)
        for sheet in sheets:
            words = [one.words for one in sorted(boxes(sheet), key=lambda one: (one.top, one.left))]
            body = words[words.index("Aktivitet") :]
            assert body[-3] not in ("Huset", "Biblioteket")
        last = [one.words for one in boxes(sheets[-1])]
        assert any("kl." in words or "Aktivitet nummer" in words for words in last)


def test_the_same_overview_is_the_same_file_and_danish_whatever_the_window_speaks() -> None:
    one = activity_report(usual_week())
    i18n.install(lambda danish: f"EN {danish}")
    try:
        assert activity_report(usual_week()) == one
    finally:
        i18n.install(None)


DAYS = st.integers(1, 28)
DATES = st.builds(
    lambda title, day, start, state, owner, place: line(
        title, day, start * 60, state=state, owner=owner, place=place, reason="grund"
    ),
    st.sampled_from(["Café", "Legestue", "Sang"]), DAYS, st.integers(8, 18), st.sampled_from(list(S)),
    st.sampled_from([KOMMUNE, MOTHERS]), st.sampled_from(["Huset", "Biblioteket"]),
)  # fmt: skip


@given(st.lists(DATES, max_size=25), st.data())
def test_every_way_adds_up_to_the_same_whole(dates: list[DateLine], data: st.DataObject) -> None:
    heads = sorted({head(one) for one in dates if one.head is not None})
    numbers = {one: Visitors(data.draw(st.integers(0, 20)), closed=data.draw(st.booleans())) for one in heads}
    made = overview(dates, numbers)
    ways = [grouped(made, by) for by in (Grouping.ACTIVITY, Grouping.PLACE, Grouping.OWNER)]
    assert len({way.total for way in ways}) == 1
    total = ways[0].total
    assert total.held + total.ahead + total.cancelled + total.skipped == len(dates)
    counted = {one.head for one in dates if one.state is S.HELD}
    known = [numbers[one] for one in heads if one in counted and numbers[one].known]
    assert total.contacts == (sum(one.contacts for one in known) if known else None)
    for way in ways:
        assert sum(section.sums.held for section in way.sections) == total.held
        assert sum(row.sums.cancelled for section in way.sections for row in section.rows) == total.cancelled
        assert way.shared or sum(one.sums.contacts or 0 for one in way.sections) == (total.contacts or 0)


def test_days_in_words_and_in_the_name_of_a_file() -> None:
    for first, last, words, stem in (
        ("2026-11-17", "2026-11-17", "Tirsdag 17. november 2026", "2026-11-17"),
        ("2026-11-16", "2026-11-22", "Uge 47, 16.–22. november 2026", "2026-uge-47"),
        ("2026-12-28", "2027-01-03", "Uge 53, 28. december 2026 – 3. januar 2027", "2026-uge-53"),
        ("2026-11-01", "2026-11-30", "November 2026", "2026-11"),
        ("2026-11-02", "2026-12-03", "2. november – 3. december 2026", "2026-11-02-til-2026-12-03"),
    ):
        days = date.fromisoformat(first), date.fromisoformat(last)
        assert days_words(*days) == words
        assert days_stem(*days) == stem
