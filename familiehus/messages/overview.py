"""Sentences about the papers on activities: whom they are for, and which days or figures there are."""

from familiehus.calendar.overview import Reader
from familiehus.i18n import tr
from familiehus.messages.fields import Fields


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
