"""Where a satellite would help, in plain words: each town's standing, what if, and what isn't measured."""

from familiehus.i18n import tr, trn
from familiehus.queries.statistics.satellites import TownRow
from familiehus.queries.statistics.what_if import Satellites, WhatIf
from familiehus.reports.chart_values import change, contacts
from familiehus.reports.chart_words import share
from familiehus.reports.danish import count, listed
from familiehus.ui.statistics.charted import against_last_year
from familiehus.ui.statistics.reading import Reading


def town_name(row: TownRow) -> str:
    """``4780 Stege``."""
    return f"{row.postnummer} {row.town}".strip()


def km(kilometres: float) -> str:
    """Whole kilometres: the postnumre's points are no more exact than that. Nobody lives 0 km away."""
    whole = round(kilometres)
    return tr("{n} km", n=count(whole)) if whole else tr("under 1 km")


def standing_words(reading: Reading, row: TownRow) -> str:
    """``36 henvendelser (17 %), 17 flere end oktober 2025. 14 km til nærmeste sted.``"""
    whole = sum(one.contacts.now for one in reading.figures.towns)
    part = tr("{contacts} ({share})", contacts=contacts().said(row.contacts.now),
              share=share(row.contacts.now, whole))  # fmt: skip
    year = against_last_year(reading)
    if year and row.growth:
        more = change(row.contacts.now, row.contacts.year_before)
        part = tr("{contacts}, {more} end {year}", contacts=part, more=more, year=year)
    far = "" if row.km is None else tr(" {km} til nærmeste sted.", km=km(row.km))
    return f"{part}.{far}"


def tried_words(tried: WhatIf) -> str:
    """What a satellite there would change for those who come today."""
    if not tried.helped:
        return tr("Med et sted i {town} ville ingen få kortere vej.", town=town_name(tried.town))
    return trn(
        "Med et sted i {town} ville {n} henvendelse få kortere vej: {now} bliver til {then}. "
        "For alle, der er målt, ville {all_now} blive til {all_then} i gennemsnit.",
        "Med et sted i {town} ville {n} henvendelser få kortere vej: {now} bliver til {then} i gennemsnit. "
        "For alle, der er målt, ville {all_now} blive til {all_then}.",
        tried.helped,
        town=town_name(tried.town),
        now=km(tried.km_now),
        then=km(tried.km_then),
        all_now=km(tried.all_now),
        all_then=km(tried.all_then),
    )


def missing_words(found: Satellites) -> str:
    """What somebody has to write before anything can be measured, or before all is."""
    names = [one.name for one in found.places if not one.postnummer]
    if not found.known:
        return tr(
            "Skriv under Huset, Steder, hvilket postnummer huset ligger i. Så kan statistikken måle, hvor "
            "langt familierne har, og hvor en satellit ville hjælpe."
        )
    if names:
        return tr("{places} har intet postnummer under Huset, Steder, og er ikke regnet med.",
                  places=listed(names))  # fmt: skip
    return ""


def measured_words(found: Satellites) -> str:
    """How it was measured, who was left out, and what no figure can see."""
    parts = [tr("Km er luftlinje til det nærmeste af husets steder. Opkald er talt med.")]
    if len(found.best) > 1:
        parts.append(tr("By nummer to er valgt, som om den første havde en satellit."))
    if found.unsaid:
        parts.append(trn("{n} henvendelse er uden postnummer og er ikke målt.",
                         "{n} henvendelser er uden postnummer og er ikke målt.", found.unsaid))  # fmt: skip
    if found.others:
        parts.append(trn("{n} kom fra en anden kommune og er ikke målt.",
                         "{n} kom fra andre kommuner og er ikke målt.", found.others))  # fmt: skip
    parts.append(tr("De, der har for langt til at komme, kan tallene ikke se."))
    return " ".join(parts)
