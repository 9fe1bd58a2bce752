"""The lists of an import as rows: what is new, what changes and how, what is kept, what is wrong."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from familiehus.i18n import tr
from familiehus.messages.offer_files import fault_words
from familiehus.offers.offer import Offer
from familiehus.services.offer_csv import HEADINGS, cell_of
from familiehus.ui.widgets.row_list import Column
from familiehus.ui.widgets.row_model import Row

if TYPE_CHECKING:
    from familiehus.services.offer_file import OfferFault
    from familiehus.services.offer_import import Planned

Number = Callable[[int], str]
COLUMNS = (Column(92, muted=True), Column(0, strong=True))
_SHOWN = 70
"""Characters of a fact that are shown in a preview."""


def new_rows(planned: Iterable["Planned"], number: Number) -> list[Row]:
    """What comes in."""
    return [Row(one.line, (number(one.line), one.after.name), note=_about(one.after)) for one in planned]


def changed_rows(planned: Iterable["Planned"], number: Number) -> list[Row]:
    """What becomes different: each fact from what to what, and what the house keeps."""
    rows = []
    for one in planned:
        assert one.before is not None
        said = [_turn(one.before, one.after, field) for field in one.changed]
        said += _kept(one)
        rows.append(Row(one.line, (number(one.line), one.before.name), note="\n".join(said)))
    return rows


def held_rows(planned: Iterable["Planned"], number: Number) -> list[Row]:
    """Where the file says something else, and the house's own words stand."""
    return [Row(one.line, (number(one.line), one.after.name), note="\n".join(_kept(one))) for one in planned]


def fault_rows(faults: Iterable["OfferFault"], number: Number) -> list[Row]:
    """Everything that is wrong, in the order of the file."""
    return [
        Row(at, (number(one.line), one.name or tr("(uden navn)")), note=fault_words(one))
        for at, one in enumerate(faults)
    ]


def line_number(line: int) -> str:
    """Of a table."""
    return tr("Linje {line}", line=line)


def service_number(line: int) -> str:
    """Of a list of services."""
    return tr("Nr. {line}", line=line)


def _about(offer: Offer) -> str:
    return " · ".join(part for part in (offer.organisation, ", ".join(offer.topics)) if part)


def _turn(before: Offer, after: Offer, field: str) -> str:
    was, now = _shown(before, field), _shown(after, field)
    if not was:
        return tr("{name}: {now}", name=HEADINGS[field], now=now)
    return tr("{name}: {was} → {now}", name=HEADINGS[field], was=was, now=now or tr("(tomt)"))


def _kept(planned: "Planned") -> list[str]:
    names = ", ".join(HEADINGS[field] for field in planned.kept)
    return [tr("Husets eget bliver stående: {names}", names=names)] if names else []


def _shown(offer: Offer, field: str) -> str:
    text = cell_of(offer, field)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
