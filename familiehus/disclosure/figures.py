"""What the ledger speaks of: figures, refusals, secrets and witnesses, and how they are written down.

A *cell* is the smallest thing a block counts in a month. Everything else is a sum of cells.
All of it is stored as JSON with short keys; the text of a figure's id is never parsed.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from familiehus.disclosure.menu import Codes
from familiehus.values import Month

Cell = tuple[str, str, Month]
"""Block (or population, with code ``""``, for everybody), code, month."""


class Axis(StrEnum):
    """What the codes of a figure are codes of."""

    TOTAL = "total"
    """Of a population: no codes."""
    CODE = "code"
    """The block's own codes; in geo postnumre."""
    MENTIONS = "mentions"
    """All answers of a several block together: no codes."""
    AREA = "area"
    HENVENDER = "henvender"
    CROSSING = "crossing"
    KIND = "kind"
    """Of the block of kinds: kinds of counselling."""
    ACTIVITY = "activity"
    """Of the same block: what visitors came to."""
    OWNER = "owner"
    """Of the same block: who held what visitors came to."""
    VISITORS = "visitors"
    """Of the same block, everybody who came to something: no codes."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One published number: so many in these months gave one of these codes.

    ``block`` is the block's id, for a total the population's. ``period`` is the text of the
    period it was published for; ``table`` the table it stands in.
    """

    id: str
    period: str
    table: str
    block: str
    axis: Axis
    codes: Codes
    months: tuple[Month, ...]
    value: int


class Why(StrEnum):
    """Why a figure does not stand alone."""

    TOO_SMALL = "too_small"
    """Fewer than k."""
    FEW_FAMILIES = "few_families"
    """k or more, but they may be fewer than k families."""
    REMAINDER = "remainder"
    """What is left beside it would be too small."""
    UNSAFE = "unsafe"
    """Together with what is published it would tell a small number (``secret``)."""
    TIMEOUT = "timeout"
    """It could not be shown in time that it tells nothing."""
    NO_TOTAL = "no_total"
    """The table's total may not be shown, so neither may its rows."""
    WAITS = "waits"
    """All contacts of the period are so few that they are counted in a later one instead."""


class Form(StrEnum):
    """Which people about a code are few. Only a several block has more than ``WITH``."""

    WITH = "with"
    WITHOUT = "without"
    ELSE = "else"
    """They named something, but not this."""


@dataclass(frozen=True, slots=True)
class Secret:
    """A small count (somebody, but fewer than k families) of a month, quarter or year."""

    block: str
    axis: Axis
    code: str
    months: tuple[Month, ...]
    form: Form = Form.WITH


@dataclass(frozen=True, slots=True)
class Refusal:
    """A figure of the menu that was not published by itself; never shown outside the house."""

    figure: Figure
    why: Why
    secret: Secret | None = None


@dataclass(frozen=True, slots=True)
class Witness:
    """Other counts, as differences from the true ones, that give every published figure too.

    ``least`` says which of the two witnesses of the secret it is: there it counts so many (k) or
    more, or with 0 nobody.
    """

    secret: Secret
    least: int
    changes: tuple[tuple[Cell, int], ...]


def figures_json(figures: Iterable[Figure]) -> str:
    """Figures as text, in their order."""
    return _text([_figure(one) for one in figures])


def figures_from(text: str) -> tuple[Figure, ...]:
    """What ``figures_json`` wrote."""
    return tuple(_figure_from(row) for row in json.loads(text))


def refusals_json(refusals: Iterable[Refusal]) -> str:
    """Refusals as text, in their order."""
    return _text([[_figure(r.figure), r.why, r.secret and _secret(r.secret)] for r in refusals])


def refusals_from(text: str) -> tuple[Refusal, ...]:
    """What ``refusals_json`` wrote."""
    return tuple(
        Refusal(_figure_from(figure), Why(why), secret and _secret_from(secret))
        for figure, why, secret in json.loads(text)
    )


def witnesses_json(witnesses: Iterable[Witness]) -> str:
    """Witnesses as text: some tens of bytes each."""
    return _text(
        [
            [_secret(w.secret), w.least, [[block, code, str(m), n] for (block, code, m), n in w.changes]]
            for w in witnesses
        ]
    )


def witnesses_from(text: str) -> tuple[Witness, ...]:
    """What ``witnesses_json`` wrote."""
    return tuple(
        Witness(
            _secret_from(secret),
            least,
            tuple(((block, code, Month.parse(month)), n) for block, code, month, n in changes),
        )
        for secret, least, changes in json.loads(text)
    )


def _figure(one: Figure) -> list[object]:
    return [one.id, one.period, one.table, one.block, one.axis, one.codes, _months(one.months), one.value]


def _figure_from(row: list[object]) -> Figure:
    id_, period, table, block, axis, codes, months, value = row
    return Figure(
        str(id_),
        str(period),
        str(table),
        str(block),
        Axis(str(axis)),
        tuple(codes),  # type: ignore[arg-type]
        _months_from(months),
        int(value),  # type: ignore[call-overload]
    )


def _secret(one: Secret) -> list[object]:
    return [one.block, one.axis, one.code, _months(one.months), one.form]


def _secret_from(row: list[object]) -> Secret:
    block, axis, code, months, form = row
    return Secret(str(block), Axis(str(axis)), str(code), _months_from(months), Form(str(form)))


def _months(months: Iterable[Month]) -> list[str]:
    return [str(month) for month in months]


def _months_from(row: object) -> tuple[Month, ...]:
    assert isinstance(row, list)
    return tuple(Month.parse(month) for month in row)


def _text(rows: object) -> str:
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
