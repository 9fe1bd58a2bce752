"""Published figures as text, and back: what the ledger stores and every print is made from.

Canonical: equal figures give equal text, and what was read gives the same text again, so that its
fingerprint can be checked for as long as the house lives.
"""

import json
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from typing import Any

from familiehus.figures import (
    Late,
    LateWord,
    PeriodComparison,
    PeriodFigures,
    Standing,
    TargetBefore,
    TargetRow,
)
from familiehus.values import DaysCounted, FigureRow, FigureTable, Month, MonthHistory, Period

_VERSION = 1


def text_of(figures: PeriodFigures) -> str:
    """As JSON with keys in a fixed order. What came later than the first version is left out where it says
    nothing, so that an old print keeps its text."""
    stored: dict[str, object] = {
        "version": _VERSION,
        "house": figures.house,
        "kommune": figures.kommune,
        "period": str(figures.period),
        "k": figures.k,
        "practice": figures.practice,
        "areas": figures.areas,
        "tables": [_table(one) for one in figures.tables],
        "comparisons": [[str(c.period), c.table_id, c.values, c.total] for c in figures.comparisons],
        "history": [
            [str(month), total]
            for month, total in zip(figures.history.months, figures.history.totals, strict=True)
        ],
        "days": [
            figures.days.open_days,
            figures.days.counted,
            [day.isoformat() for day in figures.days.missing],
        ],
        "made_on": figures.made_on.isoformat(),
        "complete": figures.complete,
        "late": [figures.late.word, figures.late.number],
        "targets": [_target(one) for one in figures.targets],
        "published_on": figures.published_on and figures.published_on.isoformat(),
        "published_by": figures.published_by,
    }
    if figures.dropped:
        stored["dropped"] = [_target(one) for one in figures.dropped]
    return json.dumps(stored, ensure_ascii=False, separators=(",", ":"))


def figures_of(text: str) -> PeriodFigures:
    """What ``text_of`` wrote. ValueError for another version."""
    stored = json.loads(text)
    if stored["version"] != _VERSION:
        raise ValueError(stored["version"])
    word, number = stored["late"]
    published_on = stored["published_on"]
    return PeriodFigures(
        house=stored["house"],
        kommune=stored["kommune"],
        period=Period.parse(stored["period"]),
        k=stored["k"],
        practice=stored["practice"],
        areas=tuple((name, tuple(numbers)) for name, numbers in stored["areas"]),
        tables=tuple(_table_from(one) for one in stored["tables"]),
        comparisons=tuple(_comparison_from(one) for one in stored["comparisons"]),
        history=_history_from(stored["history"]),
        days=_days_from(stored["days"]),
        made_on=date.fromisoformat(stored["made_on"]),
        complete=stored["complete"],
        late=Late(LateWord(word), number),
        targets=tuple(_target_from(one) for one in stored["targets"]),
        dropped=tuple(_target_from(one) for one in stored.get("dropped", ())),
        published_on=published_on and date.fromisoformat(published_on),
        published_by=stored["published_by"],
    )


def digest_of(text: str) -> str:
    """SHA-256 in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def _table(one: FigureTable) -> dict[str, object]:
    rows = [[row.label, row.members, row.value] for row in one.rows]
    return {"id": one.id, "title": one.title, "rows": rows, "total": one.total, "note": one.note}


def _table_from(stored: Mapping[str, Any]) -> FigureTable:
    rows = tuple(FigureRow(label, tuple(members), value) for label, members, value in stored["rows"])
    return FigureTable(stored["id"], stored["title"], rows, stored["total"], stored["note"])


def _comparison_from(stored: tuple[Any, ...]) -> PeriodComparison:
    period, table_id, values, total = stored
    return PeriodComparison(Period.parse(period), table_id, tuple(values), total)


def _history_from(stored: list[tuple[str, int | None]]) -> MonthHistory:
    return MonthHistory(tuple(Month.parse(month) for month, _ in stored), tuple(total for _, total in stored))


def _days_from(stored: tuple[Any, ...]) -> DaysCounted:
    open_days, counted, missing = stored
    return DaysCounted(open_days, counted, tuple(date.fromisoformat(day) for day in missing))


def _target(one: TargetRow) -> list[object]:
    told = one.before
    before = [[str(told.report), told.number, told.value, told.standing, told.moved]] if told else []
    return [
        str(one.period), one.measure, one.code, one.share, one.number,
        one.owner, one.note, one.value, one.standing, *before,
    ]  # fmt: skip


def _target_from(stored: list[Any]) -> TargetRow:
    period, measure, code, share, number, owner, note, value, standing, *before = stored
    return TargetRow(
        Period.parse(period), measure, code, share, number, owner, note, value, Standing(standing),
        _before_from(before[0]) if before else None,
    )  # fmt: skip


def _before_from(stored: list[Any]) -> TargetBefore:
    report, number, value, standing, moved = stored
    return TargetBefore(Period.parse(report), number, value, standing and Standing(standing), moved)
