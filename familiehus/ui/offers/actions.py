"""Everything that can be done with the catalogue, for the palette, the keys and the sheet of them."""

from typing import TYPE_CHECKING

from familiehus.i18n import tr
from familiehus.offers.offer import OfferState
from familiehus.ui.actions import Action

if TYPE_CHECKING:
    from familiehus.ui.pages.offers import OffersPage


def offer_actions(page: "OffersPage") -> list[Action]:
    """All of them; each knows whether it can be done now."""
    return [*_keeping(page), *_states(page), *_files(page)]


def _keeping(page: "OffersPage") -> list[Action]:
    group, kept = tr("Tilbud"), page.on_kept
    return [
        Action("offers.new", tr("Nyt tilbud"), "N", (tr("opret"), tr("tilføj")), page.new, group=group,
               own_key=True),
        Action("offers.edit", tr("Ret tilbuddet"), "F2", (tr("ændr"), tr("redigér")), page.edit,
               kept, group, own_key=True),
        Action("offers.check", tr("Stadig rigtigt, og videre til det næste"), "K",
               (tr("kontrolleret"), tr("tjekket")), page.check, kept, group, own_key=True),
        Action("offers.stale", tr("Vis kun dem, der skal kontrolleres"), "S", (tr("forældede"), tr("filter")),
               page.list.filters.toggle_stale, group=group, own_key=True),
        Action("offers.all", tr("Vis alle tilbud"), None, (tr("nulstil"), tr("filter")),
               page.list.filters.clear, lambda: page.list.wanted.filtered, group),
        Action("offers.remove", tr("Tag tilbuddet ud"), "Delete", (tr("slet"), tr("fjern")), page.remove,
               kept, group, own_key=True),
    ]  # fmt: skip


def _states(page: "OffersPage") -> list[Action]:
    group, kept = tr("Tilstand"), page.on_kept
    named = (
        ("running", tr("I gang igen"), "I", OfferState.RUNNING, (tr("åben"), tr("genåbn"))),
        ("paused", tr("Midlertidigt lukket"), "L", OfferState.PAUSED, (tr("pause"), tr("ferie"))),
        ("full", tr("Fuldt"), "F", OfferState.FULL, (tr("venteliste"), tr("ingen plads"))),
        ("ended", tr("Ophørt"), "O", OfferState.ENDED, (tr("nedlagt"), tr("slut"))),
    )
    return [
        Action(f"offers.{name}", text, key, words, page.state_setter(state), kept, group, own_key=True)
        for name, text, key, state, words in named
    ]


def _files(page: "OffersPage") -> list[Action]:
    group = tr("Kataloger og filer")
    return [
        Action("offers.starter", tr("Sæt landsdækkende tilbud ind"), None, (tr("startsæt"),),
               page.add_starter, group=group),
        Action("offers.import", tr("Hent tilbud fra en fil"), None,
               (tr("importér"), "CSV", "HSDS", "Open Referral", tr("katalog")), page.files.import_file,
               lambda: page.files.may_import, group),
        Action("offers.csv", tr("Gem tilbuddene som CSV"), None, (tr("eksportér"), "Excel"),
               page.files.export_csv, group=group),
        Action("offers.hsds", tr("Gem tilbuddene som Open Referral HSDS"), None, (tr("eksportér"), "JSON"),
               page.files.export_hsds, group=group),
    ]  # fmt: skip
