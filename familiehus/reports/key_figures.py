"""The key figures of the period: three or four tiles a reader remembers, made from printed numbers only."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from familiehus.i18n import danish, tr, trn
from familiehus.reports.danish import count, day_and_month, one_decimal
from familiehus.reports.document import ACCENT, INNER, MUTED, PAPER, Sheet
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, shortened, wrapped
from familiehus.reports.period_words import within_words
from familiehus.reports.printed import AREA, REASON, PrintedPeriod, PrintedTable
from familiehus.values import AREA_OUTSIDE, POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, FigureRow

_TILE_GAP: Final = 9.0
_NO_ANSWERS: Final = tuple(
    (code,) for code in ("ikke oplyst", POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED, AREA_OUTSIDE)
)


@dataclass(frozen=True)
class Tile:
    """One key figure and what it is."""

    value: str
    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class KeyFigures:
    """Three or four tiles side by side."""

    tiles: tuple[Tile, ...]

    def height(self, pitch: float) -> float:
        """Points."""
        room = self._tile_width - 20
        lines = (len(wrapped(tile.label, REGULAR, 9, room, 2)) + len(tile.lines) for tile in self.tiles)
        return 41 + max(lines) * 11.5

    @property
    def _tile_width(self) -> float:
        return (INNER - _TILE_GAP * (len(self.tiles) - 1)) / len(self.tiles)

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint at (x, top)."""
        wide = self._tile_width
        with sheet.tagged("L"):
            for number, tile in enumerate(self.tiles):
                left = x + number * (wide + _TILE_GAP)
                sheet.box(left, top, wide, self.height(pitch), PAPER)
                sheet.box(left, top, wide, 2.2, ACCENT)
                self._tile(sheet, left, top, tile)

    def _tile(self, sheet: Sheet, left: float, top: float, tile: Tile) -> None:
        room = self._tile_width - 20
        with sheet.tagged("LI"), sheet.tagged("LBody"):
            size = fitting_size(tile.value, BOLD, 21, room, 10)
            sheet.text(left + 10, top + 26, tile.value, size, BOLD)
            y = top + 41
            for line in wrapped(tile.label, REGULAR, 9, room, 2):
                sheet.text(left + 10, y, line, 9)
                y += 11.5
            for line in tile.lines:
                size = fitting_size(line, REGULAR, 8.2, room, 6.5)
                sheet.text(left + 10, y + 1, shortened(line, REGULAR, size, room), size, ink=MUTED)
                y += 11.5


@danish()
def key_figures(shown: PrintedPeriod) -> KeyFigures:
    """Contacts, contacts per open day, what was asked about most, days counted."""
    tiles = [_contacts_tile(shown)]
    days = shown.figures.days
    if shown.total and days.open_days:
        per_day = one_decimal(Fraction(shown.total, days.open_days))
        total, open_days = count(shown.total), trn("{n} åben dag", "{n} åbne dage", days.open_days)
        line = tr("{total} på {days}", total=total, days=open_days)
        tiles.append(Tile(per_day, tr("pr. åben dag"), (line,)))
    tiles += [tile for tile in (_largest_tile(shown),) if tile]
    tiles.append(_days_tile(shown))
    return KeyFigures(tuple(tiles))


def _contacts_tile(shown: PrintedPeriod) -> Tile:
    label = tr("henvendelse") if shown.total == 1 else tr("henvendelser")
    now = shown.figures.period
    lines = [_then(shown.before, within_words(now.before, now))]
    lines.append(_then(shown.year_before, within_words(now.year_before, now)))
    shown_lines = tuple(line for line in lines if line)
    if shown.total is None:
        return Tile(count(None), label, (tr("ingen eller for få til at vises"), *shown_lines))
    return Tile(count(shown.total), label, shown_lines)


def _then(total: int | None, name: str) -> str:
    return "" if total is None else tr("{total} i {month}", total=count(total), month=name)


def _largest_tile(shown: PrintedPeriod) -> Tile | None:
    """The reason given most, else the largest area, when one stands alone at the top."""
    words = {REASON: tr("den hyppigste årsag"), AREA: tr("det største område")}
    for table_id, line in words.items():
        row = _largest(shown.table(table_id))
        if row is not None:
            return Tile(count(row.value), clean(row.label), (line,))
    return None


def _largest(printed: PrintedTable | None) -> FigureRow | None:
    """The one largest row, unless a row of several codes is as large and might hide a larger one.

    "Not told" is no answer, so it can't be the largest one.
    """
    answers = [row for row in printed.table.rows if row.members not in _NO_ANSWERS] if printed else []
    rows = sorted(answers, key=lambda row: -row.value)[:2]
    alone = len(rows) < 2 or rows[0].value > rows[1].value
    return rows[0] if rows and alone and len(rows[0].members) == 1 else None


def _days_tile(shown: PrintedPeriod) -> Tile:
    days = shown.figures.days
    if days.open_days == 0:
        return Tile(count(0), tr("åbne dage"), ())
    value = tr("{counted} af {open}", counted=days.counted, open=days.open_days)
    missing = len(days.missing)
    if missing == 0:
        line = tr("alle dage er talt færdig")
    elif missing == 1:
        line = tr("{day} mangler", day=day_and_month(days.missing[0]))
    else:
        line = trn("{n} dag mangler", "{n} dage mangler", missing)
    return Tile(value, tr("åbne dage talt"), (line,))
