"""Hvor, and would a satellite help (S1): the map, the towns one by one, and the areas month by month."""

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.queries.statistics.facts import Fact
from familiehus.queries.statistics.satellites import TownRow
from familiehus.reports.chart_words import Numbers, signed
from familiehus.reports.danish import count
from familiehus.ui.statistics import charted, remarks
from familiehus.ui.statistics.cards import LinesCard, MapCard
from familiehus.ui.statistics.charted import against_last_year, capital
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section, TableCard
from familiehus.ui.widgets.side_by_side import SideBySide


class Where(Section):
    """The map beside the towns; below them the areas over thirteen months."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = MapCard(tr("Hvor kommer de fra?"))
        self.towns = TableCard(tr("Hvor ville en satellit hjælpe?"))
        self.months = LinesCard(tr("Områderne måned for måned"))
        self.column.addWidget(SideBySide([(self.map, 430), (self.towns, 560)], gap=12), 1)
        self.column.addWidget(self.months)

    def show_reading(self, reading: Reading) -> None:
        """Another period."""
        before = charted.against(reading)
        self.map.show_map(charted.house_map(reading), before, remarks.area_remark(reading))
        self.towns.show_numbers(towns_table(reading), satellite_remark(reading))
        areas = reading.figures.areas
        drawn = charted.lines_of(reading, areas, Fact.AREA)
        self.months.show_lines(drawn, charted.lines_of(reading, areas, Fact.AREA, None))


def towns_table(reading: Reading) -> Numbers:
    """Every postnummer of now and of last year: how many, which part of all, how it has grown."""
    year, rows = against_last_year(reading), reading.figures.towns
    far = any(row.km is not None for row in rows)
    heads = [tr("Postnummer"), tr("Antal"), tr("Andel")]
    heads += [capital(year), tr("Forskel")] if year else []
    heads += [tr("Km")] if far else []
    return Numbers(tuple(heads), tuple(_town_cells(row, year=bool(year), far=far) for row in rows))


def _town_cells(row: TownRow, *, year: bool, far: bool) -> tuple[str, ...]:
    contacts = row.contacts
    cells = [f"{row.postnummer} {row.town}".strip(), count(contacts.now), _percent(row.share)]
    if year:
        cells += [count(contacts.year_before), signed(contacts.now, contacts.year_before)]
    if far:
        cells.append(count(None) if row.km is None else count(round(row.km)))
    return tuple(cells)


def _percent(share: float) -> str:
    return tr("{n} %", n=round(share * 100))


def satellite_remark(reading: Reading) -> str:
    """The town that has grown most since last year; else what the table can't tell yet."""
    rows, year = reading.figures.towns, against_last_year(reading)
    if not rows:
        return tr("Ingen har sagt, hvor de bor, i denne periode.")
    if not year:
        return tr("Når huset har talt i over et år, står her, hvad der er vokset siden sidste år.")
    best = max(rows, key=lambda row: row.growth or 0)
    if (best.growth or 0) < remarks.LEAST_MORE:
        return tr("Intet postnummer er vokset nævneværdigt siden {year}.", year=year)
    return tr(
        "{town} er vokset mest siden {year}: {then} → {now}. Nu kommer {share} af dem, der har sagt, hvor "
        "de bor, derfra.",
        town=f"{best.postnummer} {best.town}".strip(),
        year=year,
        then=count(best.contacts.year_before),
        now=count(best.contacts.now),
        share=_percent(best.share),
    )
