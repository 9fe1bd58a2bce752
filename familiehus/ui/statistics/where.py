"""Hvor, and would a satellite help (S1): the map, the answer, the towns and places, the areas by month."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.queries.statistics.facts import Fact
from familiehus.queries.statistics.satellites import TownRow
from familiehus.reports.chart_values import MapPin
from familiehus.reports.chart_words import Numbers, share, signed
from familiehus.reports.danish import count
from familiehus.ui.statistics import charted, remarks
from familiehus.ui.statistics.cards import BarsCard, LinesCard, MapCard
from familiehus.ui.statistics.charted import against_last_year, capital
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.satellite_card import SatelliteCard
from familiehus.ui.statistics.satellite_words import town_name
from familiehus.ui.statistics.section import Section, TableCard
from familiehus.ui.widgets.side_by_side import SideBySide


class Where(Section):
    """The map beside the answer, every town beside the places, and the areas over thirteen months."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self.map = MapCard(tr("Hvor kommer de fra?"))
        self.satellites = SatelliteCard(tr("Hvor ville en satellit hjælpe?"))
        self.satellites.tried.connect(self._show_map)
        self.towns = TableCard(tr("Byerne"))
        self.places = BarsCard(tr("Hvilket sted?"), tr("Sted"))
        self.months = LinesCard(tr("Områderne måned for måned"))
        self.column.addWidget(SideBySide([(self.map, 460), (self.satellites, 530)], gap=12), 1)
        self.column.addWidget(SideBySide([(self.towns, 560), (self.places, 430)], gap=12))
        self.column.addWidget(self.months)

    def show_reading(self, reading: Reading) -> None:
        """Another period, or another place."""
        self._reading = reading
        self.satellites.show_reading(reading)
        self._show_map()
        self.towns.show_numbers(towns_table(reading), growth_remark(reading))
        self.places.show_fact(reading, Fact.PLACE)
        self.places.setVisible(len(reading.places) > 1 and reading.figures.place is None)
        areas = reading.figures.areas
        drawn = charted.lines_of(reading, areas, Fact.AREA)
        self.months.show_lines(drawn, charted.lines_of(reading, areas, Fact.AREA, None))

    def _show_map(self) -> None:
        """Also when another satellite is thought of: its pin moves."""
        if self._reading is None:
            return
        shown = replace(charted.house_map(self._reading), pins=pins(self._reading, self.satellites.wished))
        before, remark = charted.against(self._reading), remarks.area_remark(self._reading)
        self.map.show_map(shown, before, f"{remark} {pins_remark(shown.pins)}".strip())


def pins(reading: Reading, wished: str | None) -> tuple[MapPin, ...]:
    """The house's places where somebody has said in which postnummer they lie, and the satellite in mind."""
    found = reading.figures.satellites
    there = [MapPin(one.name, one.postnummer) for one in found.places if one.postnummer]
    tried = found.at(wished) if wished else None
    return (*there, *([MapPin(town_name(tried.town), tried.town.postnummer, True)] if tried else []))


def pins_remark(shown: tuple[MapPin, ...]) -> str:
    """What the pins mean."""
    if not shown:
        return ""
    if not any(one.wished for one in shown):
        return tr("Nålene er husets steder.")
    return tr("Nåle med hul er husets steder, den gule er den satellit, der prøves.")


def towns_table(reading: Reading) -> Numbers:
    """Every postnummer of now and of last year: how many, which part of all, how it has grown, how far."""
    year, rows = against_last_year(reading), reading.figures.towns
    far = any(row.km is not None for row in rows)
    heads = [tr("Postnummer"), tr("Antal"), tr("Andel")]
    heads += [capital(year), tr("Forskel")] if year else []
    heads += [tr("Km")] if far else []
    whole = sum(row.contacts.now for row in rows)
    cells = [_town_cells(row, whole, year=bool(year), far=far) for row in rows]
    return Numbers(tuple(heads), tuple(cells))


def _town_cells(row: TownRow, whole: int, *, year: bool, far: bool) -> tuple[str, ...]:
    contacts = row.contacts
    cells = [town_name(row), count(contacts.now), share(contacts.now, whole)]
    if year:
        cells += [count(contacts.year_before), signed(contacts.now, contacts.year_before)]
    if far:
        cells.append(count(None) if row.km is None else count(round(row.km)))
    return tuple(cells)


def growth_remark(reading: Reading) -> str:
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
        "{town} er vokset mest siden {year}: {then} → {now}.",
        town=town_name(best),
        year=year,
        then=count(best.contacts.year_before),
        now=count(best.contacts.now),
    )
