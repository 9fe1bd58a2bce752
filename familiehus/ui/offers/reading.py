"""What the page reads, and what is done with a file of offers away from the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from familiehus.offers.offer import Offer
from familiehus.ui.task import Progress

if TYPE_CHECKING:
    from familiehus.services.offer_file import OfferFile
    from familiehus.services.offer_import import ImportOffers, ImportPlan
    from familiehus.storage.cupboard import Cupboard
    from familiehus.storage.unit_of_work import UnitOfWork
    from familiehus.values import Change


@dataclass(frozen=True, slots=True)
class OfferListing:
    """The catalogue and the house's own reasons, which are topics too."""

    offers: tuple[Offer, ...]
    reasons: tuple[str, ...]


def read_listing(session: Any, today: date) -> OfferListing:
    """Both in one go."""
    from familiehus.queries.house import choices
    from familiehus.queries.offers import offers
    from familiehus.values import ListName

    reasons = (one.label for one in choices(session) if one.list_name is ListName.REASON and one.active)
    return OfferListing(offers(session, today), tuple(reasons))


@dataclass(frozen=True)
class Fitted:
    """A file that was read, and what it would do; ``overwrite`` as it was asked for."""

    name: str
    file: "OfferFile"
    plan: "ImportPlan"
    overwrite: bool


def read_file(cupboard: "Cupboard", path: Path, progress: Progress) -> Fitted:
    """Read it whole and lay it beside the catalogue. UserError of the readers; disk faults."""
    from familiehus.services.offer_reading import LARGEST, read_offers
    from familiehus.storage.faults import named_faults

    with named_faults(), path.open("rb") as opened:
        data = opened.read(LARGEST + 1)
    file = read_offers(cupboard.actor, data, progress)
    return fit_file(cupboard, path.name, file, progress, overwrite=False)


def fit_file(
    cupboard: "Cupboard", name: str, file: "OfferFile", progress: Progress, *, overwrite: bool
) -> Fitted:
    """Lay what was read beside the catalogue (again, with the other choice)."""
    from familiehus.queries.offers import stored_offers
    from familiehus.services.offer_import import import_plan

    with cupboard.read() as session:
        there = stored_offers(session)
    total = len(file.lines)
    plan = import_plan(there, file, overwrite=overwrite, progress=lambda done: progress(done, total))
    return Fitted(name, file, plan, overwrite)


def save() -> "Callable[[UnitOfWork, ImportOffers, Progress], Change]":
    """The verb for ``Tasks.long_write``; until it commits it can be stopped."""

    def service(uow: "UnitOfWork", command: "ImportOffers", progress: Progress) -> "Change":
        from familiehus.services.offer_import import import_offers

        return import_offers(uow, command, progress)

    return service


def file_of(session: Any, kind: str) -> bytes:
    """The catalogue as ``csv`` or ``json``."""
    from familiehus.queries.offers import stored_offers
    from familiehus.services.offer_csv import offers_csv
    from familiehus.services.offer_hsds import offers_hsds

    write = offers_csv if kind == "csv" else offers_hsds
    return b"".join(write(stored_offers(session)))
