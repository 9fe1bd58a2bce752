"""Sentences about the papers on activities: whom they are for, and which days or figures there are."""

from familiehus.calendar.overview import Reader
from familiehus.i18n import tr
from familiehus.messages.fields import Fields
from familiehus.reports.period_words import period_words
from familiehus.values import Period, PeriodKind


def papers(f: Fields) -> dict[str, str]:
    """The aktivitetsoversigt, and what is made from published figures only."""
    return {
        "true_figures_stay": _stay(f),
        "overview_turned": tr(
            "Den sidste dag ({last}) ligger før den første ({first}). Intet er skrevet; ret datoerne.",
            first=f["first"],
            last=f["last"],
        ),
        "overview_too_long": tr(
            "Fra {first} til {last} er mere end tre år. Intet er skrevet; vælg kortere tid.",
            first=f["first"],
            last=f["last"],
        ),
    }


def published(f: Fields) -> dict[str, str]:
    """The opslag and the partner's report."""
    return {
        "nothing_published": tr(
            "Der er ikke offentliggjort noget endnu, så der er ingen tal, der må hænge fremme eller gives "
            "videre. Lederen offentliggør en måned under Statistik."
        ),
        "period_unpublished": _unpublished(f["period"]),
        "week_is_looked_at": tr(
            "En uge kan kun ses i huset; den bliver aldrig offentliggjort. Intet er skrevet; vælg en måned, "
            "et kvartal eller et år."
        ),
    }


def _unpublished(written: str) -> str:
    """How it is published: in the window, and from the command line."""
    try:
        period = Period.parse(written)
    except ValueError:
        return tr("Perioden er ikke offentliggjort, så dens tal må ikke gives videre. Intet er skrevet.")
    words = period_words(period)
    commands = {PeriodKind.MONTH: "month", PeriodKind.QUARTER: "quarter", PeriodKind.YEAR: "year"}
    return tr(
        "{period} er ikke offentliggjort, så tallene må ikke gives videre. Intet er skrevet; lederen "
        "offentliggør under Statistik, eller med “familiehus report {command} {code} --publish --out "
        "FIL.pdf”.",
        period=words[:1].upper() + words[1:],
        command=commands.get(period.kind, ""),
        code=period,
    )


def _stay(f: Fields) -> str:
    """Whoever may not have it is told what there is instead."""
    instead = {
        str(Reader.FAMILIES): tr(
            "Aktivitetsoversigten viser de rigtige tal, så den kan ikke gives til familier. Intet er "
            "skrevet; til dem er der ugeplanen og månedens oversigt."
        ),
        str(Reader.PARTNER): tr(
            "Aktivitetsoversigten viser de rigtige tal, så den kan ikke gives til en partner. Intet er "
            "skrevet; til dem er der partnerrapporten, som er lavet af de offentliggjorte tal."
        ),
    }
    committee = tr(
        "Aktivitetsoversigten viser de rigtige tal, så den kan ikke gives til et udvalg. Intet er skrevet; "
        "til udvalget er der månedens, kvartalets og årets rapport, som ingen kan genkendes i."
    )
    return instead.get(f["reader"], committee)
