"""The ledger: how long a month, a quarter and a year take to decide, how much is printed, and what leaks.

The house of the goal has 60 postnumre and 8,000 contacts a year, with everything before the
year's report published; the small one has 60 contacts a month. Everything published in both is
attacked by linear programming, and the counts that can be proved small are counted.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bench.line import Line
from familiehus.disclosure.blocks import YearCounts
from familiehus.disclosure.candidates import candidates
from familiehus.disclosure.ledger import Decision, Request, decide
from familiehus.disclosure.secrets_of import block_secrets, spans, total_secrets
from familiehus.disclosure.verify import Account, verify
from familiehus.disclosure.yearly import counts_of
from familiehus.values import Channel, ContactCell, LifeStage, Month, Period, PeriodKind

YEAR = 2026
K = 5
REASONS = ("søvn", "amning", "netværk", "forældrerolle", "trivsel", "økonomi", "parforhold", "sorg")
HEARD = ("sundhedsplejerske", "læge", "ven", "plakat", "bibliotek")
AREAS = ("Vordingborg by", "Møn", "Præstø", "Stege", "Ørslev")
GOALS = {PeriodKind.MONTH: 2.0, PeriodKind.QUARTER: 2.0, PeriodKind.YEAR: 15.0}
"""Seconds."""


@dataclass
class Published:
    """A whole year, published month by month and quarter by quarter."""

    decisions: list[Decision]
    seconds: dict[PeriodKind, float]
    counts: YearCounts

    def printed(self) -> tuple[int, int]:
        """Figures of the menu of k or more that stand alone, totals included, and all of them: the share that
        DISCLOSURE measures (203-218 of 219-225)."""
        alone = own = 0
        for decision in self.decisions:
            ids = {figure.id for figure in decision.figures}
            wanted = [c.figure.id for c in candidates(self.counts, decision.period, K) if c.out is None]
            own += len(wanted)
            alone += len(ids.intersection(wanted))
        return alone, own

    def covered(self) -> tuple[int, int]:
        """Rows with somebody behind, also of 1 to k - 1, that stand in a printed table, alone or in Øvrige;
        and all of them."""
        shown = rows = 0
        for decision in self.decisions:
            members = {(t.id, code) for t in decision.tables for row in t.rows for code in row.members}
            for one in candidates(self.counts, decision.period, K):
                if one.figure.codes:
                    rows += 1
                    shown += all((one.figure.table, code) in members for code in one.figure.codes)
        return shown, rows

    def provable(self) -> tuple[int, int]:
        """Small counts that a stranger can prove to be somebody or to be few, and all of them."""
        from tests.helpers.linear_attack import attack, crowds_of, figure_relations

        over = spans(self.counts)
        secrets = [
            s for blocks in self.counts.populations.values() for s in total_secrets(blocks[0], over, K)
        ]
        secrets += [s for block in self.counts.blocks for s in block_secrets(block, over, K)]
        figures = [figure for decision in self.decisions for figure in decision.figures]
        found = attack(figure_relations(figures), crowds_of(self.counts), secrets)
        return sum(not one.hidden(K) for one in found), len(secrets)

    def verified(self) -> float:
        """Seconds to prove all of it again from what was stored."""
        figures = tuple(figure for decision in self.decisions for figure in decision.figures)
        tables = {str(decision.period): decision.tables for decision in self.decisions}
        begun = time.perf_counter()
        verify(Account(self.counts, figures, self.decisions[-1].witnesses, tables, K, K))
        return time.perf_counter() - begun


def measure() -> Iterator[Line]:
    """All lines of the ledger."""
    large, small = published(8_000 // 12, 60), published(60, 20)
    for kind, goal in GOALS.items():
        yield timed(
            f"hovedbogen: {kind}, 8.000 henvendelser om året, 60 postnumre", large.seconds[kind], goal
        )
    yield timed("hovedbogen: år, 60 henvendelser om måneden", small.seconds[PeriodKind.YEAR], 15.0)
    yield timed("hovedbogen: et år eftervist", large.verified(), 15.0)
    for words, house in (("60 henvendelser om måneden", small), ("8.000 om året", large)):
        yield from _shares(words, house)
        provable, of = house.provable()
        yield Line(
            what=f"små tal, der kan bevises ud fra alt offentliggjort ({words})",
            against=f"{of} små tal",
            unit="tal",
            ours=provable,
            floor=of,
            ratio=provable,
            goal=0.0,
            note=f"provable small counts: {provable}",
        )


def published(contacts: int, postnumre: int, seed: int = 7) -> Published:
    """A year of so many contacts a month, decided in the order in which a house publishes."""
    dice = random.Random(seed)
    numbers = {str(4700 + n): AREAS[n * len(AREAS) // postnumre] for n in range(postnumre)}
    months = Period(PeriodKind.YEAR, YEAR).months
    lived = {month: cells(dice, numbers, contacts, month) for month in months}
    made = Published([], {}, counts_of(YEAR, {}, numbers))
    for period in order(YEAR):
        counted = {month: lived[month] for month in months if month.first <= period.last}
        made.counts = counts_of(YEAR, counted, numbers, own={"reason": REASONS, "heard_from": HEARD})
        figures = tuple(figure for decision in made.decisions for figure in decision.figures)
        witnesses = made.decisions[-1].witnesses if made.decisions else ()
        begun = time.perf_counter()
        made.decisions.append(decide(Request(period, K, made.counts, figures, witnesses)))
        taken = time.perf_counter() - begun
        made.seconds[period.kind] = max(taken, made.seconds.get(period.kind, 0.0))
    return made


def order(year: int) -> Iterator[Period]:
    """As a house publishes: its months, each quarter after them, the year at last."""
    for quarter in range(1, 5):
        for month in Period(PeriodKind.QUARTER, year, quarter).months:
            yield Period.of(PeriodKind.MONTH, month.first)
        yield Period(PeriodKind.QUARTER, year, quarter)
    yield Period(PeriodKind.YEAR, year)


def cells(dice: random.Random, numbers: dict[str, str], contacts: int, month: Month) -> list[ContactCell]:
    """So many contacts of a month, most of them from the first postnumre (postnummer -> area)."""
    weights = [1 / (place + 1) ** 1.1 for place in range(len(numbers))]
    return [_cell(dice, numbers, dice.choices(list(numbers), weights)[0], month) for _ in range(contacts)]


def _cell(dice: random.Random, numbers: dict[str, str], postnummer: str, month: Month) -> ContactCell:
    """Mothers mostly, at the counter mostly, and every question often unasked."""
    return ContactCell(
        day=date(month.year, month.month, dice.randint(1, 28)),
        hour=dice.choices([None, 8, 10, 11, 13, 14, 16, 18], [6, 2, 25, 25, 20, 15, 6, 1])[0],
        place="Huset",
        channel=dice.choices(list(map(str, Channel)), [60, 22, 10, 5, 3])[0],
        henvender=dice.choices(["mor", "far", "anden"], [78, 15, 7])[0],
        postnummer=postnummer,
        area=numbers[postnummer],
        kind=dice.choices([None, "åben rådgivning", "anonym rådgivning", "samtale"], [20, 50, 20, 10])[0],
        life_stage=dice.choices([None, *map(str, LifeStage)], [30, 15, 30, 12, 8, 5])[0],
        reasons=tuple(reason for reason in REASONS if dice.random() < 0.17),
        heard_from=dice.choices([None, *HEARD], [40, 25, 12, 12, 8, 3])[0],
        returning=dice.choices([None, "ny", "har været her før", "ved ikke"], [40, 35, 20, 5])[0],
        contacts=1,
    )


def timed(what: str, seconds: float, goal: float, note: str = "") -> Line:
    """A line whose floor is a goal in seconds."""
    return Line(what, f"{goal:.0f} s", "s", seconds, goal, seconds / goal, 1.0, note)


def _shares(words: str, house: Published) -> Iterator[Line]:
    """Both ways of saying how much is printed. The goal is meant for the first: a number in Øvrige is true,
    but it is not the number of the menu."""
    yield _share(f"tal på menuen på {K} og derover, der er trykt for sig selv ({words})", *house.printed())
    yield _share(f"rækker med nogen bag, trykt for sig selv eller i Øvrige ({words})", *house.covered())


def _share(what: str, printed: int, of: int) -> Line:
    share = 100 * printed / of
    ratio = 90.0 / share if share else 99.0
    return Line(what, "90 %", "%", share, 90.0, ratio, 1.0, f"{printed} af {of}")


if __name__ == "__main__":
    for one in measure():
        print(one.as_text())
