"""Proves a year's ledger again from what was stored, and from nothing else.

Nothing here is asked of the maker: figures are counted from the answers themselves, the small
counts are listed anew, every witness is re-checked, every printed sum added up. A ledger
that does not hold raises ``Bug("unsafe_figures", table=..., rule=...)``.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from familiehus.disclosure.blocks import Block, BlockKind, YearCounts
from familiehus.disclosure.figures import Axis, Figure, Form, Secret, Witness
from familiehus.disclosure.witness import Court
from familiehus.errors import Bug
from familiehus.values import FigureTable, Henvender, Month

Answer = tuple[str, ...]
Inside = Callable[[Answer], bool]


@dataclass(frozen=True, slots=True)
class Account:
    """What the ledger holds of a year.

    ``counts`` are the months frozen at the latest decision, ``figures`` all published of the
    year, ``witnesses`` and ``exposed`` those of the latest decision, ``tables`` by the text of
    the period, ``k`` the smallest k that any decision of the year was made with, ``latest_k`` that
    of the latest one.
    """

    counts: YearCounts
    figures: tuple[Figure, ...]
    witnesses: tuple[Witness, ...]
    tables: Mapping[str, Sequence[FigureTable]]
    k: int
    latest_k: int
    exposed: tuple[Secret, ...] = ()


@dataclass(frozen=True, slots=True)
class Verified:
    """How much was looked at."""

    figures: int
    tables: int
    secrets: int
    witnesses: int


def verify(account: Account) -> Verified:
    """Everything once more; Bug ``unsafe_figures`` for the first thing that does not hold."""
    hold(len({f.id for f in account.figures}) == len(account.figures), "ledger", "figure twice")
    for figure in account.figures:
        _check_figure(account, figure)
    for period, tables in account.tables.items():
        for table in tables:
            _check_table(account, period, table)
    court = Court(account.counts, account.figures)
    for witness in account.witnesses:
        hold(court.believes(witness), witness.secret.block, "witness refuted")
    secrets = list(_small(account.counts, account.latest_k))
    _check_covered(account, secrets)
    return Verified(
        len(account.figures),
        sum(map(len, account.tables.values())),
        len(secrets),
        len(account.witnesses),
    )


def _check_figure(account: Account, figure: Figure) -> None:
    block = _block(account.counts, figure)
    hold(figure.value == _printed(block, figure), figure.table, "not true")
    contacts, families = _counted(block, figure.months, _any_of(block, figure.axis, figure.codes))
    empty = figure.axis in (Axis.TOTAL, Axis.MENTIONS) and figure.value == 0
    hold(empty or figure.value >= account.k, figure.table, "small number")
    hold(empty or families >= account.k, figure.table, "few families")
    everybody, _ = _counted(block, figure.months, lambda _: True)
    # A row of several answers counts mentions: only for a single one are they contacts.
    counts_contacts = block.kind is not BlockKind.SEVERAL or len(figure.codes) < 2
    rest = everybody - contacts if counts_contacts else 0
    hold(rest == 0 or rest >= account.k, figure.table, "small remainder")


def _check_table(account: Account, period: str, table: FigureTable) -> None:
    """Every row is a published figure or the rest of the total; no number is small, or told in words."""
    numbers = [row.value for row in table.rows] + [table.total or 0]
    hold(all(number == 0 or number >= account.k for number in numbers), table.id, "small number")
    hold(table.total is not None or not table.rows, table.id, "rows without a total")
    hold(not table.rows or sum(numbers[:-1]) == table.total, table.id, "rows do not sum")
    tables = (table.id, f"{table.id}.rest")
    own = {f.codes: f.value for f in account.figures if f.period == period and f.table in tables}
    whole = {table.total} if table.id == "contacts.total" else set()
    hold(
        all(row.value in {own.get(row.members), *whole} for row in table.rows), table.id, "row not published"
    )
    members = [code for row in table.rows for code in row.members]
    hold(len(set(members)) == len(members), table.id, "code in two rows")
    totals = {f.value for f in account.figures if f.period == period and not f.codes}
    hold(table.total is None or table.total in totals, table.id, "total not published")
    hold(not _numbers_told(table), table.id, "number in words")


def _numbers_told(table: FigureTable) -> bool:
    """Whether a sentence or a label has a figure in it that is neither part of an answer's name nor a
    paragraph of the law."""
    names = {part for row in table.rows for code in row.members for part in code.split(" · ")}
    words = " ".join([table.title, table.note, *(row.label for row in table.rows)]).casefold()
    words = re.sub(r"§§? ?\d+", " ", words)
    for name in sorted(map(str.casefold, names), key=len, reverse=True):
        words = words.replace(name, " ")
    return any(letter.isdigit() for letter in words)


def _check_covered(account: Account, secrets: Sequence[Secret]) -> None:
    proven: dict[Secret, set[int]] = {}
    for witness in account.witnesses:
        proven.setdefault(witness.secret, set()).add(witness.least)
    raised = account.latest_k > account.k
    hold(raised or not account.exposed, "ledger", "small count given away")
    for secret in set(secrets).difference(account.exposed):
        sides = proven.get(secret, set())
        hold(0 in sides and max(sides) >= account.k, secret.block, "small count without witnesses")
    for secret in set(account.exposed).intersection(_small(account.counts, account.k)):
        hold(False, secret.block, "small count given away")


def _small(counts: YearCounts, k: int) -> Iterator[Secret]:
    """Every secret of the year, listed from the answers."""
    for population, blocks in counts.populations.items():
        for months in _spans(counts):
            if _is_small(_counted(blocks[0], months, lambda _: True), k):
                yield Secret(population, Axis.TOTAL, "", months)
            for block in blocks:
                for axis, code, form, inside in _questions(block):
                    if _is_small(_counted(block, months, inside), k):
                        yield Secret(block.id, axis, code, months, form)


def _spans(counts: YearCounts) -> Iterator[tuple[Month, ...]]:
    frozen = counts.months
    for length in (1, 3, 12):
        for first in range(1, 13, length):
            span = tuple(month for month in frozen if first <= month.month < first + length)
            if len(span) == length:
                yield span


def _questions(block: Block) -> Iterator[tuple[Axis, str, Form, Inside]]:
    for code in block.codes:
        yield Axis.CODE, code, Form.WITH, _any_of(block, Axis.CODE, (code,))
        if block.kind is BlockKind.SEVERAL:
            yield Axis.CODE, code, Form.WITHOUT, _none_of(code)
            if code != block.blank:
                yield Axis.CODE, code, Form.ELSE, _none_of(code, block.blank or "")
    if any("\x1f" in code for code in block.codes):
        yield from _visit_questions(block)
    if block.kind is not BlockKind.GEO:
        return
    for area in block.area_codes:
        yield Axis.AREA, area, Form.WITH, _any_of(block, Axis.AREA, (area,))
        for who in Henvender:
            code = f"{area} · {who}"
            yield Axis.CROSSING, code, Form.WITH, _any_of(block, Axis.CROSSING, (code,))
    for who in Henvender:
        yield Axis.HENVENDER, str(who), Form.WITH, _any_of(block, Axis.HENVENDER, (who,))


def _visit_questions(block: Block) -> Iterator[tuple[Axis, str, Form, Inside]]:
    """What somebody came for, what to, and who held it; and whether to anything."""
    for place, axis in enumerate((Axis.KIND, Axis.ACTIVITY, Axis.OWNER)):
        for part in {part for code in block.codes for part in code.split("\x1f")[place : place + 1]}:
            yield axis, part, Form.WITH, _any_of(block, axis, (part,))
    yield Axis.VISITORS, "", Form.WITH, _any_of(block, Axis.VISITORS, ())


def _any_of(block: Block, axis: Axis, codes: Iterable[str]) -> Inside:
    wanted = set(codes)
    if axis is Axis.VISITORS:
        return lambda answer: "\x1f" in answer[0]
    if axis in (Axis.KIND, Axis.ACTIVITY, Axis.OWNER):
        place = (Axis.KIND, Axis.ACTIVITY, Axis.OWNER).index(axis)
        return lambda answer: not wanted.isdisjoint(answer[0].split("\x1f")[place : place + 1])
    if axis in (Axis.TOTAL, Axis.MENTIONS):
        return lambda _: True
    if axis is Axis.AREA:
        return lambda answer: block.area_of(answer[0]) in wanted
    if axis is Axis.HENVENDER:
        return lambda answer: answer[1] in wanted
    if axis is Axis.CROSSING:
        return lambda answer: f"{block.area_of(answer[0])} · {answer[1]}" in wanted
    if block.kind is BlockKind.GEO:
        return lambda answer: answer[0] in wanted
    return lambda answer: not wanted.isdisjoint(answer)


def _none_of(*codes: str) -> Inside:
    return lambda answer: not set(codes).intersection(answer)


def _printed(block: Block, figure: Figure) -> int:
    """What is truly counted; in a several block mentions."""
    if block.kind is BlockKind.SEVERAL and figure.axis is not Axis.TOTAL:
        wanted = set(figure.codes) if figure.codes else set(block.codes)
        return sum(
            count.contacts * len(wanted.intersection(answer))
            for month in figure.months
            for answer, count in block.months.get(month, {}).items()
        )
    return _counted(block, figure.months, _any_of(block, figure.axis, figure.codes))[0]


def _counted(block: Block, months: Iterable[Month], inside: Inside) -> tuple[int, int]:
    """Contacts and families in the span; families never fewer than nobody nor more than the contacts."""
    contacts = families = 0
    for month in months:
        for answer, count in block.months.get(month, {}).items():
            if inside(answer):
                contacts += count.contacts
                families += count.families
    return contacts, max(0, min(families, contacts))


def _is_small(counted: tuple[int, int], k: int) -> bool:
    contacts, families = counted
    return contacts > 0 and families < k


def _block(counts: YearCounts, figure: Figure) -> Block:
    if figure.axis is Axis.TOTAL:
        return counts.populations[figure.block][0]
    return counts.block(figure.block)


def hold(holds: bool, table: str, rule: str) -> None:
    """Stop unless the rule holds. The rule names what broke and never holds a number."""
    if not holds:
        raise Bug("unsafe_figures", table=table, rule=rule)
