"""The figures file beside the print: the numbers a reader can see on the page, and nothing else.

It exists so that disclosure can be audited by others. Read it as: ``rows`` are the printed
numbers, ``total`` the printed total (null when there is none), ``members`` the codes a row covers.
``last_year`` are the numbers beside the targets: what last year's report said.
"""

import json
from collections.abc import Iterator, Sequence

from familiehus.figures import PeriodFigures, TargetRow
from familiehus.i18n import danish
from familiehus.reports.printed import printed_period, printed_tables
from familiehus.values import FigureTable, Period


@danish()
def figures_json(figures: PeriodFigures) -> str:
    """JSON of what ``period_report`` prints for the same figures. Raises Bug on a small count."""
    shown = printed_period(figures)
    content: dict[str, object] = {
        "house": figures.house,
        "period": str(figures.period),
        "published": figures.published_on.isoformat() if figures.published_on else None,
        "k": figures.k,
        "areas": {name: list(postnumre) for name, postnumre in figures.areas},
        "days": {"open": figures.days.open_days, "counted": figures.days.counted},
        "tables": [_table(table) for table in printed_tables(shown)],
    }
    if last_year := [*_before(figures.targets), *map(_dropped, figures.dropped)]:
        content["last_year"] = last_year
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _before(targets: Sequence[TargetRow]) -> Iterator[dict[str, object]]:
    for one in targets:
        if one.before is not None:
            yield _told(one, one.before.report, one.before.number, one.before.value)


def _dropped(one: TargetRow) -> dict[str, object]:
    return _told(one, one.period, one.number, one.value) | {"dropped": True}


def _told(one: TargetRow, report: Period, number: int | None, value: int | None) -> dict[str, object]:
    return {
        "measure": one.measure, "part": one.code, "per_cent": one.share,
        "report": str(report), "target": number, "value": value,
    }  # fmt: skip


def _table(table: FigureTable) -> dict[str, object]:
    rows = [{"label": row.label, "members": list(row.members), "value": row.value} for row in table.rows]
    return {"id": table.id, "title": table.title, "rows": rows, "total": table.total}
