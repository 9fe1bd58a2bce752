"""Months as arithmetic, postnumre as they are, names in Danish order, and the one seam to time."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus import clock, i18n, postnumre
from familiehus.values import Month

months = st.builds(Month, st.integers(1900, 2200), st.integers(1, 12))
real = st.sampled_from(sorted(postnumre.all_postnumre()))
typed = st.integers(0, 9999).map("{:04d}".format)


@given(months)
def test_months_are_a_line(month: Month) -> None:
    assert month.next.before == month == month.before.next
    assert month.before.first < month.first < month.next.first
    assert Month.parse(str(month)) == month == Month.of(month.first)
    assert month.year_before.first.month == month.month
    twelve = month
    for _ in range(12):
        twelve = twelve.before
    assert twelve == month.year_before


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_lies_in_its_month(day: date) -> None:
    month = Month.of(day)
    assert month.first <= day < month.next.first


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-13", "2026-00", "2026-1", "2026-010", "0000-01", "26-10", "2026/10", "٢٠٢٦-١٠"]
)
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Month.parse(text)


def test_a_month_may_have_blanks_around_it() -> None:
    assert Month.parse(" 2026-10\n") == Month(2026, 10)


# -- postnumre ----------------------------------------------------------------------------------------------


def test_the_list_is_the_list_of_homes() -> None:
    table = postnumre.all_postnumre()
    assert list(table) == sorted(table)
    assert (table["4760"].town, table["4760"].kommunekode) == ("Vordingborg", "0390")
    assert table["3900"].town == "Nuuk"
    assert not [number for number in table if number.startswith("0")]  # the key 0 means "ukendt"
    assert not [number for number in table if len(number) != 4 or not number.isdecimal()]


@given(typed | real)
def test_the_nearest_are_real_and_one_slip_away_comes_first(number: str) -> None:
    near = [one.number for one in postnumre.nearest(number, n=5)]
    assert len(set(near)) == 5
    assert set(near) <= set(postnumre.all_postnumre())
    slips = [_one_slip(number, one) for one in near]
    assert slips == sorted(slips, reverse=True)
    if not all(slips):
        assert not [one for one in postnumre.all_postnumre() if one not in near and _one_slip(number, one)]
    if number in postnumre.all_postnumre():
        assert near[0] == number


def _one_slip(a: str, b: str) -> bool:
    wrong = [place for place in range(4) if a[place] != b[place]]
    return len(wrong) <= 1 or (len(wrong) == 2 and sorted(a) == sorted(b))


@pytest.mark.parametrize("text", ["", "476", "47600", "476x", "٤٧٦٠", "4 60"])
def test_what_is_no_number_has_no_neighbours(text: str) -> None:
    assert postnumre.nearest(text) == ()


@given(typed, st.integers(0, 4))
def test_the_towns_while_typing_are_those_that_begin_so(number: str, length: int) -> None:
    digits = number[:length]
    found = [one.number for one in postnumre.starting_with(digits)]
    assert found == [one for one in postnumre.all_postnumre() if one.startswith(digits)]
    assert postnumre.starting_with(digits + "x") == ()


def test_kommuner_are_known_by_their_kode_and_have_their_postnumre() -> None:
    assert len(postnumre.kommuner()) == 98
    found = postnumre.kommune("0390")
    assert found is not None
    assert found.name == "Vordingborg"
    assert postnumre.kommune("9999") is None
    of = postnumre.of_kommune("0390")
    mains = [one.kommunekode == "0390" for one in of]
    assert mains == sorted(mains, reverse=True)  # those it only touches come last
    assert postnumre.of_kommune("9999") == ()


# -- time ---------------------------------------------------------------------------------------------------


def test_the_wall_clock_stands_still_inside_and_goes_on_after_also_nested() -> None:
    outer, inner = datetime.fromisoformat("2026-11-19 11:42"), datetime.fromisoformat("2027-01-01 00:00")
    with clock.frozen(outer):
        with clock.frozen(inner):
            assert (clock.now(), clock.today()) == (inner, date(2027, 1, 1))
        assert clock.now() == outer
        with pytest.raises(KeyError), clock.frozen(inner):
            raise KeyError
        assert clock.now() == outer
    assert clock.now() != outer


def test_the_other_clock_does_not_follow_the_wall_and_moves_by_hand() -> None:
    before = clock.monotonic()
    with clock.frozen(datetime.fromisoformat("1999-01-01 00:00")):
        assert 0 <= clock.monotonic() - before < 60
    with clock.by_hand() as let_pass:
        start = clock.monotonic()
        assert clock.monotonic() == start
        let_pass(175.5)
        assert clock.monotonic() == start + 175.5
    assert 0 <= clock.monotonic() - before < 60


# -- words --------------------------------------------------------------------------------------------------


def test_names_sort_as_danes_sort() -> None:
    right = ["Anna", "Bo", "zoe", "ærlig", "Öberg", "Ørsted", "Aage", "Åse"]
    assert sorted(sorted(right), key=i18n.danish_order) == right


def test_a_sentence_is_looked_up_when_it_is_shown() -> None:
    assert i18n.trn("{n} mor", "{n} mødre", 1) == "1 mor"
    assert i18n.trn("{n} mor", "{n} mødre", 1200) == "1.200 mødre"
    i18n.install({"Hej {navn}": "Hello {navn}"}.get)
    try:
        assert i18n.tr("Hej {navn}", navn="{x}") == "Hello {x}"
    finally:
        i18n.install(None)
    assert i18n.tr("Hej {navn}", navn="Bo") == "Hej Bo"
    assert i18n.tr("{uden felter}") == "{uden felter}"
