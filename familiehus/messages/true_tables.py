"""The true figures as a book of tables in Danish, and the sentence that says they are the leader's alone.

One book, whether it was asked for in the window or on the command line. Above the services, because it reads
their tables, and above the papers, because it writes their sheets.
"""

from collections.abc import Callable

from familiehus.i18n import danish, tr
from familiehus.queries.statistics.facts import Fact, clock_of
from familiehus.reports.chart_words import weekday
from familiehus.reports.danish import long_date
from familiehus.reports.spreadsheet import Book, SheetTable, semicolon_file, workbook
from familiehus.services.true_tables import TrueTable, TrueTables
from familiehus.values import FigureRow, FigureTable

WRITERS: dict[str, Callable[[Book], bytes]] = {".xlsx": workbook, ".csv": semicolon_file}
"""How a file is written, by the end of its name; any other is a spreadsheet."""


@danish()
def as_book(found: TrueTables) -> Book:
    """A sheet for each fact, the warning above every one."""
    title = tr("{first} til {last}", first=long_date(found.first), last=long_date(found.last))
    if found.place is not None:
        title = tr("{place}, {days}", place=found.place, days=title)
    return Book(title, found.house, warning(), tuple(SheetTable(_table(found, one)) for one in found.tables))


def warning() -> str:
    """What stands above the numbers."""
    return tr(
        "Rigtige tal, kun til lederen selv: her står også små tal, som nogen kan genkendes i. Giv dem ikke "
        "videre; brug det offentliggjorte."
    )


def _table(found: TrueTables, one: TrueTable) -> FigureTable:
    rows = sorted(one.rows) if one.fact is Fact.CLOCK else one.rows
    figures = tuple(FigureRow(_label(found, one.fact, code), (code,), number) for code, number in rows)
    several = tr("En henvendelse kan have flere årsager; her lægges svarene sammen.")
    note = several if one.fact is Fact.REASON else ""
    return FigureTable(str(one.fact), fact_title(one.fact), figures, sum(n for _, n in rows), note)


def fact_title(fact: Fact) -> str:
    """What a table is called; the command's and the page's words are the same."""
    return {
        Fact.HENVENDER: tr("Henvender"),
        Fact.POSTNUMMER: tr("Postnummer"),
        Fact.CHANNEL: tr("Kanal"),
        Fact.KIND: tr("Slags"),
        Fact.REASON: tr("Årsag"),
        Fact.HEARD_FROM: tr("Hørt om os via"),
        Fact.LIFE_STAGE: tr("Livsfase"),
        Fact.RETURNING: tr("Nye eller kendte"),
        Fact.PROFESSION: tr("Faggruppe"),
        Fact.DURATION: tr("Varighed"),
        Fact.OUTCOME: tr("Udfald"),
        Fact.ADULTS: tr("Voksne"),
        Fact.CHILDREN: tr("Børn"),
        Fact.CLOCK: tr("Ugedag og time"),
        Fact.PLACE: tr("Sted"),
        Fact.AREA: tr("Område"),
    }[fact]


def _label(found: TrueTables, fact: Fact, code: str) -> str:
    if not code:
        return tr("ikke oplyst")
    if fact is not Fact.CLOCK:
        return found.names.get((fact, code), code)
    day, hour = clock_of(code)
    name = weekday(day - 1)
    if hour is None:
        return tr("{day}, time ikke skrevet ned", day=name)
    return tr("{day} kl. {first}-{last}", day=name, first=hour, last=hour + 1)
