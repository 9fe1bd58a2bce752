"""The ledger is proved from what was stored: every change in it is noticed, and it survives being stored."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from familiehus.disclosure.blocks import YearCounts, joined
from familiehus.disclosure.figures import (
    figures_from,
    figures_json,
    refusals_from,
    refusals_json,
    witnesses_from,
    witnesses_json,
)
from familiehus.disclosure.verify import Account, verify
from familiehus.errors import Bug
from familiehus.values import FigureRow
from tests.unit.disclosure.ledger_years import QUARTER, Year, lively, publish

Change = Callable[[Account], Account]


@pytest.fixture(scope="module")
def year() -> Year:
    return publish(lively(5), QUARTER)


def test_what_was_stored_holds(year: Year) -> None:
    verified = verify(year.account())
    assert verified.figures == len(year.figures)
    assert verified.witnesses == 2 * verified.secrets > 40
    assert verified.tables == sum(map(len, year.tables.values()))


def test_written_and_read_it_is_the_same(year: Year) -> None:
    latest = year.decisions[-1]
    assert figures_from(figures_json(latest.figures)) == latest.figures
    assert refusals_from(refusals_json(latest.refusals)) == latest.refusals
    assert witnesses_from(witnesses_json(latest.witnesses)) == latest.witnesses
    assert len(witnesses_json(latest.witnesses)) < 400 * len(latest.witnesses)
    again = YearCounts.from_json(year.counts.as_json())
    assert again.as_json() == year.counts.as_json()
    assert again.digest == year.counts.digest == latest.counts_digest
    verify(replace(year.account(), counts=again))


def test_another_version_is_not_guessed_at(year: Year) -> None:
    with pytest.raises(ValueError, match="2"):
        YearCounts.from_json(year.counts.as_json().replace('"version":1', '"version":2', 1))


def test_months_frozen_one_by_one_are_put_together(year: Year) -> None:
    months = [year.counts.only([month]) for month in year.counts.months]
    assert joined(months).digest == year.counts.digest
    with pytest.raises(ValueError, match="twice"):
        joined([year.counts, months[0]])


def _first_figure(account: Account) -> Account:
    first, *others = account.figures
    return replace(account, figures=(replace(first, value=first.value + 1), *others))


def _row(account: Account, change: Callable[[FigureRow], FigureRow]) -> Account:
    tables = list(account.tables["2026-01"])
    place = next(n for n, table in enumerate(tables) if len(table.rows) > 1)
    first, *others = tables[place].rows
    tables[place] = replace(tables[place], rows=(change(first), *others))
    return replace(account, tables={**account.tables, "2026-01": tables})


def _moved(account: Account) -> Account:
    witness = next(w for w in account.witnesses if w.changes)
    (cell, change), *others = witness.changes
    wrong = replace(witness, changes=((cell, change + 1), *others))
    return replace(account, witnesses=tuple(wrong if w is witness else w for w in account.witnesses))


def _emptied(account: Account) -> Account:
    witness = next(w for w in account.witnesses if not w.least)
    wrong = replace(witness, changes=())
    return replace(account, witnesses=tuple(wrong if w is witness else w for w in account.witnesses))


def _elsewhere(account: Account) -> Account:
    witness = next(w for w in account.witnesses if w.changes)
    (_, code, month), change = witness.changes[0]
    wrong = replace(witness, changes=(*witness.changes, (("consents", code, month), change)))
    return replace(account, witnesses=(wrong,))


CHANGES: dict[str, Change] = {
    "not true": _first_figure,
    "figure twice": lambda a: replace(a, figures=(*a.figures, a.figures[0])),
    "small count without witnesses": lambda a: replace(a, witnesses=a.witnesses[1:]),
    "witness refuted": _moved,
    "rows do not sum": lambda a: _row(a, lambda row: replace(row, value=row.value + 5)),
    "small number": lambda a: _row(a, lambda row: replace(row, value=3)),
    "number in words": lambda a: _row(a, lambda row: replace(row, label=f"{row.label} (heraf 2 fædre)")),
    "small count given away": lambda a: replace(a, exposed=(a.witnesses[0].secret,)),
}


@pytest.mark.parametrize("rule", CHANGES)
def test_a_changed_ledger_does_not_hold(year: Year, rule: str) -> None:
    with pytest.raises(Bug, match="unsafe_figures") as caught:
        verify(CHANGES[rule](year.account()))
    assert caught.value.fields["rule"] == rule


@pytest.mark.parametrize("change", [_emptied, _elsewhere])
def test_other_false_witnesses(year: Year, change: Change) -> None:
    with pytest.raises(Bug, match="unsafe_figures") as caught:
        verify(change(year.account()))
    assert caught.value.fields["rule"] == "witness refuted"


def test_a_row_nobody_published(year: Year) -> None:
    """Two numbers changed so that the sum still holds."""

    def shifted(account: Account) -> Account:
        tables = list(account.tables["2026-01"])
        place = next(n for n, table in enumerate(tables) if len(table.rows) > 2)
        one, two, *others = tables[place].rows
        rows = (replace(one, value=one.value + 1), replace(two, value=two.value - 1), *others)
        tables[place] = replace(tables[place], rows=rows)
        return replace(account, tables={**account.tables, "2026-01": tables})

    with pytest.raises(Bug, match="unsafe_figures") as caught:
        verify(shifted(year.account()))
    assert caught.value.fields["rule"] == "row not published"
