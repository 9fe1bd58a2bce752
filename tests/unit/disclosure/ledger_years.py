"""Invented years for the proofs: few codes, skewed, with months published one by one."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from hypothesis import strategies as st

from familiehus.disclosure.blocks import YearCounts
from familiehus.disclosure.counting import Count
from familiehus.disclosure.figures import Figure, Secret
from familiehus.disclosure.ledger import Decision, Request, decide
from familiehus.disclosure.problem import Solver
from familiehus.disclosure.secrets_of import block_secrets, spans, total_secrets
from familiehus.disclosure.verify import Account
from familiehus.disclosure.yearly import counts_of
from familiehus.values import ContactCell, FigureTable, Month, Period
from tests.unit.disclosure.disclosure_months import ORDERS, cell

AREAS = {"4760": "Vordingborg by", "4780": "Møn", "4791": "Møn", "4720": "Præstø"}
NUMBERS = (*AREAS, "2100", "ukendt")
VISITS = (None, ("legestue", "kommunen"), ("café", "frivillige"), ("café", "kommunen"))
QUARTER = ("2026-01", "2026-02", "2026-03", "2026-K1")
K = 5
Cells = Mapping[Month, Sequence[ContactCell]]
Plain = Mapping[str, Mapping[Month, Mapping[str, Count]]]


@dataclass
class Year:
    """A ledger in memory: what was published, in the order in which it was."""

    decisions: list[Decision]
    counts: YearCounts

    @property
    def figures(self) -> tuple[Figure, ...]:
        return tuple(figure for decision in self.decisions for figure in decision.figures)

    @property
    def tables(self) -> dict[str, tuple[FigureTable, ...]]:
        return {str(decision.period): decision.tables for decision in self.decisions}

    def account(self) -> Account:
        latest, lowest = self.decisions[-1], min(decision.k for decision in self.decisions)
        return Account(
            self.counts, self.figures, latest.witnesses, self.tables, lowest, latest.k, latest.exposed
        )

    def secrets(self, k: int = K) -> list[Secret]:
        return list(secrets_of(self.counts, k))


def secrets_of(counts: YearCounts, k: int = K) -> Iterator[Secret]:
    over = spans(counts)
    for blocks in counts.populations.values():
        yield from total_secrets(blocks[0], over, k)
        for block in blocks:
            yield from block_secrets(block, over, k)


def counted(cells: Cells, plain: Plain | None = None) -> YearCounts:
    return counts_of(2026, cells, AREAS, own=ORDERS, plain=plain)


def publish(
    cells: Cells,
    periods: Sequence[str],
    *,
    plain: Plain | None = None,
    ks: Mapping[str, int] | None = None,
    solver: Solver | None = None,
) -> Year:
    """Publish the periods in this order; the months of each are frozen by then."""
    year = Year([], counted({}, plain))
    frozen: set[Month] = set()
    for text in periods:
        period = Period.parse(text)
        frozen.update(period.months)
        own = {
            block: {month: codes for month, codes in months.items() if month in frozen}
            for block, months in (plain or {}).items()
        }
        year.counts = counted({month: cells.get(month, ()) for month in sorted(frozen, key=str)}, own)
        k = (ks or {}).get(text, K)
        earlier = min((decision.k for decision in year.decisions), default=None)
        witnesses = year.decisions[-1].witnesses if year.decisions else ()
        request = Request(period, k, year.counts, year.figures, witnesses, earlier)
        year.decisions.append(decide(request, solver))
    return year


def january(*cells: ContactCell, month: int = 1) -> list[ContactCell]:
    return [replace(one, day=date(2026, month, one.day.day)) for one in cells]


def _common(values: Sequence[object]) -> st.SearchStrategy:
    return st.one_of(st.just(values[0]), st.just(values[0]), st.sampled_from(list(values)))


@st.composite
def months_of(draw: st.DrawFn, number: int) -> list[ContactCell]:
    """Up to some thirty contacts in a handful of different ways."""
    found = []
    for _ in range(draw(st.integers(0, 8))):
        postnummer = draw(_common(NUMBERS))
        area = AREAS.get(postnummer, "ukendt" if postnummer == "ukendt" else "udenbys")
        one = cell(
            draw(st.sampled_from([1, 1, 2, 3, 5, 8, 13])),
            henvender=draw(_common(["mor", "far", "anden"])),
            area=area,
            channel=draw(_common(["fremmøde", "telefon", "ude"])),
            kind=draw(_common([None, "åben"])),
            reasons=draw(st.sampled_from([(), ("søvn",), ("søvn", "amning"), ("trivsel",)])),
            returning=draw(_common([None, "har været her før"])),
            day=date(2026, number, draw(st.integers(1, 28))),
            hour=draw(_common([10, 13, None])),
        )
        came = draw(_common(VISITS)) if one.kind else None
        found.append(replace(one, postnummer=postnummer, visit=came))
    return found


@st.composite
def quarters(draw: st.DrawFn) -> dict[Month, list[ContactCell]]:
    return {Month(2026, number): draw(months_of(number)) for number in (1, 2, 3)}


@st.composite
def years(draw: st.DrawFn) -> dict[Month, list[ContactCell]]:
    return {Month(2026, number): draw(months_of(number)) for number in range(1, 13)}


EVERYTHING = (
    *(
        text
        for quarter in range(1, 5)
        for text in (*(f"2026-{quarter * 3 - back:02d}" for back in (2, 1, 0)), f"2026-K{quarter}")
    ),
    "2026",
)


def lively(seed: int, contacts: int = 60, months: int = 3) -> dict[Month, list[ContactCell]]:
    """A house in which much is small and nothing is regular."""
    dice, calendar = random.Random(seed), random.Random(seed)
    cells: dict[Month, list[ContactCell]] = {}
    for number in range(1, months + 1):
        found = []
        for _ in range(contacts):
            postnummer = dice.choices(list(AREAS), [9, 4, 2, 1])[0]
            one = cell(
                henvender=dice.choices(["mor", "far", "anden"], [80, 14, 6])[0],
                area=AREAS[postnummer],
                channel=dice.choices(["fremmøde", "telefon", "digitalt", "ude"], [60, 25, 10, 5])[0],
                kind=dice.choice([None, "åben", "åben", "anonym"]),
                reasons=tuple(reason for reason in ORDERS["reason"] if dice.random() < 0.2),
                heard_from=dice.choices([None, "læge", "ven"], [6, 3, 1])[0],
                day=date(2026, number, dice.randint(1, 28)),
                hour=dice.choice([None, 8, 10, 11, 13, 16]),
            )
            came = calendar.choice(VISITS) if one.kind else None
            found.append(replace(one, postnummer=postnummer, visit=came))
        cells[Month(2026, number)] = found
    return cells
