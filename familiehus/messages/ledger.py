"""Words for the ledger: what is not published and why, what does not stand alone, where late contacts go.

What is withheld is explained to the leader only, and never with the number itself.
"""

from familiehus.disclosure.figures import Why
from familiehus.disclosure.period_menu import PERIOD_MENU, table_by_id
from familiehus.disclosure.visits import read_code
from familiehus.disclosure.wording import capital, joined
from familiehus.figures import Late, LateWord, Withheld
from familiehus.i18n import tr, trn
from familiehus.messages.fields import Fields
from familiehus.reports.danish import month_year
from familiehus.reports.period_words import period_words
from familiehus.values import POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, Change, Month, Period

_WHOLE = (".total", ".mentions")
_SELF_EVIDENT = frozenset(
    ("contacts.area", "contacts.postnummer", "contacts.henvender", "contacts.area_henvender")
)
_ANSWERLESS = frozenset((POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED))


def publishing(f: Fields) -> dict[str, str]:
    """Why a period is not published, or not now."""
    period = _period(f["period"])
    return {
        "week_stays_inside": tr(
            "En uge bliver i huset: så få henvendelser kan genkendes. Intet er offentliggjort; vælg en "
            "måned, et kvartal eller et år."
        ),
        "period_in_future": tr(
            "{period} er ikke begyndt endnu. Intet er offentliggjort; vælg en periode, der er gået.",
            period=period,
        ),
        "period_not_over": tr(
            "{period} er ikke slut før {last}. Intet er offentliggjort; se tallene som kladde så længe.",
            period=period,
            last=f["last"],
        ),
        "publishing_unsettled": tr(
            "Der bliver rettet i tallene, mens de gøres klar. {period} er ikke offentliggjort, og intet er "
            "tabt; prøv igen, når der er ro.",
            period=period,
        ),
        "publishing_changed": tr(
            "Noget er kommet til eller rettet, siden kladden blev lavet. {period} er ikke offentliggjort, og "
            "intet er tabt; se den nye kladde, før du offentliggør.",
            period=period,
        ),
        "ledger_stopped": tr(
            "Beregningen stoppede af sig selv. Intet er offentliggjort, og intet er tabt; prøv igen."
        ),
        "ledger_timeout": tr(
            "Det kunne ikke bevises i tide, at ingen kan kendes. Intet er offentliggjort, og intet er tabt; "
            "prøv igen, når computeren har mindre at lave."
        ),
    }


def targets(f: Fields) -> dict[str, str]:
    """What is wrong with a target."""
    return {
        "target_period": tr("Et mål gælder en måned, et kvartal eller et år. Intet er gemt; vælg en af dem."),
        "target_measure": tr("Det tal kan der ikke sættes mål for. Intet er gemt; vælg et fra listen."),
        "target_number": tr("Et mål er et tal fra 1 til {most}. Intet er gemt; ret tallet.", most=f["most"]),
        "target_gone": tr("Målet er allerede taget væk, måske i et andet vindue. Listen er læst igen."),
    }


def explained(one: Withheld) -> str:
    """``Møn vises ikke alene, fordi der er for få til, at ingen kan kendes.``"""
    if one.why == Why.WAITS:
        return tr(
            "Henvendelserne vises ikke, fordi der er for få til, at ingen kan kendes. De er ikke tabt: de "
            "tælles med i den næste periode, der offentliggøres."
        )
    if one.table.endswith(_WHOLE):
        return tr(
            "{table}: det samlede tal vises ikke, fordi {why}.", table=table_words(one.table), why=_why(one)
        )
    return tr(
        "{row} vises ikke alene, fordi {why}.", row=capital(row_words(one.table, one.codes)), why=_why(one)
    )


def table_words(table_id: str) -> str:
    """What a table is called on paper; also of its total and of what is merged in it."""
    whole = table_id
    for ending in (*_WHOLE, ".rest"):
        whole = whole.removesuffix(ending)
    named = [table for table in PERIOD_MENU if table.id == whole or table.block == whole]
    named += [table for table in PERIOD_MENU if table.id.startswith(f"{whole}.")]
    return named[0].title() if named else whole


def row_words(table_id: str, codes: tuple[str, ...]) -> str:
    """``Møn``, ``far og anden fra Møn``; where the answer does not say it, with its table."""
    crossed = [code.rpartition(" · ") for code in codes if " · " in code]
    if crossed and table_id in ("contacts.area_henvender", "contacts.henvender"):
        return tr("{who} fra {area}", who=joined([who for _, _, who in crossed]), area=crossed[0][0])
    named = joined(codes)
    if table_id not in _SELF_EVIDENT or not _ANSWERLESS.isdisjoint(codes):
        return tr("“{answer}” under {table}", answer=named, table=table_by_id(table_id).title())
    return named


def late_words(late: Late) -> str:
    """The report's sentence about contacts that came too late for their own month."""
    if late.word is LateWord.NONE:
        return tr("Alle henvendelser er talt i den måned, de kom.")
    if late.word is LateWord.FEW or late.number is None:
        return tr("Ingen eller få af henvendelserne kom i en tidligere måned, som var offentliggjort.")
    return trn(
        "{n} af henvendelserne kom i en tidligere måned, som var offentliggjort.",
        "{n} af henvendelserne kom i tidligere måneder, som var offentliggjort.",
        late.number,
    )


def counted_later(change: Change) -> str:
    """Where a saved, changed or removed contact of a published month is counted; empty for an open one."""
    if "counted_month" not in change.counts or not change.days:
        return ""
    return tr(
        "{month} er offentliggjort, så det tælles med i {later}.",
        month=capital(month_year(Month.of(change.days[0]))),
        later=month_year(Month(change.counts["counted_year"], change.counts["counted_month"])),
    )


def _why(one: Withheld) -> str:
    reasons = {
        Why.TOO_SMALL: tr("der er for få til, at ingen kan kendes"),
        Why.FEW_FAMILIES: tr("det kan være de samme få familier, der er kommet flere gange"),
        Why.REMAINDER: tr("det, der så var tilbage, ville være så lidt, at nogen kunne kendes"),
        Why.TIMEOUT: tr("det ikke kunne bevises i tide, at ingen kan kendes"),
        Why.NO_TOTAL: tr("det samlede tal, som det hører under, heller ikke vises"),
    }
    return reasons.get(Why(one.why)) or _unsafe(one)


def _unsafe(one: Withheld) -> str:
    """What somebody could work out from it, by its name."""
    if one.hidden is None:
        return tr("det sammen med andre tal ville røbe et for lille tal")
    table, code = one.hidden
    what = row_words(_table_of(table), (read_code(code),)) if code else table_words(table)
    return tr(
        "man sammen med det, der ellers er offentliggjort, kunne regne ud, hvor få der er bag “{what}”",
        what=what,
    )


def _table_of(block: str) -> str:
    """A table that belongs to a block; crossings of the geo block have one of their own."""
    return next((table.id for table in PERIOD_MENU if table.id == block or table.block == block), block)


def _period(text: str) -> str:
    try:
        return capital(period_words(Period.parse(text)))
    except ValueError:
        return text
