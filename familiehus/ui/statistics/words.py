"""What the statistics page says: which codes stand together and why, and why there is nothing to show."""

from datetime import date

from familiehus.i18n import danish, tr
from familiehus.reports.danish import long_date, month_year
from familiehus.values import FigureTable, Month, MonthFigures


def heading(month: Month) -> str:
    """``Oktober 2026``."""
    words = month_year(month)
    return words[:1].upper() + words[1:]


def safe(k: int) -> str:
    """The promise over the page."""
    return tr(
        "Sådan ser tallene ud, når de forlader huset. Grupper på under {k} er lagt sammen med andre, så "
        "ingen kan genkendes.",
        k=k,
    )


def safe_strong() -> str:
    """The part of ``safe`` that is written heavier."""
    return tr("Sådan ser tallene ud, når de forlader huset.")


def merged(figures: MonthFigures) -> tuple[tuple[str, str], ...]:
    """(table, what stands together and why) for every table with a merged row."""
    found = ((table.title, _merged(table, figures.k)) for table in figures.tables if not _is_total(table))
    return tuple((title, words) for title, words in found if words)


def withheld(figures: MonthFigures) -> tuple[str, ...]:
    """Titles of the tables that are not shown at all."""
    return tuple(table.title for table in figures.tables if table.total is None and not _is_total(table))


def _is_total(table: FigureTable) -> bool:
    return table.id == "contacts.total"


def _merged(table: FigureTable, k: int) -> str:
    """Not "each is under 5": one of them may stand there so that no other can be found by subtraction."""
    from familiehus.disclosure.wording import joined, merged_label

    with danish():  # as the paper says it
        everybody, others = merged_label(everything=True), merged_label(everything=False)
    for row in table.rows:
        if len(row.members) < 2:
            continue
        if row.label == everybody:
            return tr("Svarene er for få til at stå hver for sig.")
        if row.label == others:
            codes = joined(row.members)
            return tr("Øvrige dækker {codes}, fordi et tal under {k} ellers kunne læses.", codes=codes, k=k)
    return ""


def too_few(month: Month, k: int) -> str:
    """Not even the total may be shown."""
    return tr(
        "Der var så få henvendelser i {month}, at tallet ikke kan vises, uden at nogen måske kan genkendes. "
        "Grænsen er {k}.",
        month=month_year(month),
        k=k,
    )


def running(month: Month) -> str:
    """The month is not over."""
    return tr("Måneden er ikke slut. Tallene for {month} kan stadig ændre sig.", month=month_year(month))


def nothing_yet() -> str:
    """A house without a single contact."""
    return tr(
        "Der er ingen henvendelser endnu. Når den første er registreret ved skranken, kan den tælles her."
    )


def before_opening(month: Month, first: Month, opened: date | None) -> str:
    """Before there was anything to count."""
    if opened is not None and Month.of(opened) == first:
        began = tr("Huset åbnede {day}", day=long_date(opened))
    else:
        began = tr("Huset begyndte at tælle i {month}", month=month_year(first))
    return tr("{began}, så der er ingen tal for {month}.", began=began, month=month_year(month))


def file_stem(month: Month) -> str:
    """Without Danish letters: some mail systems still break them."""
    return tr("Maanedsstatistik-{month}", month=month)
