"""What is done to the catalogue: saved, said, and taken back by its name."""

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.offers.offer import Offer, OfferState
from familiehus.ui.undo import Step, UndoStack
from familiehus.values import Change

if TYPE_CHECKING:
    from datetime import date

    from familiehus.ui.task import Task
    from familiehus.ui.tasks import Tasks


class OfferDeeds(QObject):
    """``said`` is worth hearing, ``refused`` carries the sentence."""

    said = Signal(str)
    refused = Signal(str)

    def __init__(self, tasks: "Tasks", undo: UndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._undo = tasks, undo

    def check(self, offer: Offer) -> "Task[Change]":
        """Still right, today."""
        from familiehus.services.offers import CheckOffer, check_offer

        name = tr("kontrol af “{offer}”", offer=offer.name)
        said = tr("“{offer}” er kontrolleret i dag.", offer=offer.name)
        return self._write(check_offer, CheckOffer(offer.id), name, said)

    def set_state(self, offer: Offer, state: OfferState, until: "date | None" = None) -> "Task[Change]":
        """Running, paused, full, ended. A refusal is the caller's to show."""
        from familiehus.services.offers import SetOfferState, set_offer_state

        name = tr("tilstand for “{offer}”", offer=offer.name)
        said = tr("Tilstanden for “{offer}” er ændret.", offer=offer.name)
        command = SetOfferState(offer.id, state, until)
        return self._write(set_offer_state, command, name, said)

    def save(self, offer: Offer, was: Offer | None) -> "Task[Change]":
        """A new one or a changed one. A refusal is the form's to show."""
        from familiehus.services.offers import SaveOffer, save_offer

        new = was is None
        name = tr("nyt tilbud “{offer}”", offer=offer.name) if new else tr(
            "ændring af “{offer}”", offer=offer.name)  # fmt: skip
        task = self._tasks.write(save_offer, SaveOffer(offer, was))
        return task.then(partial(self._done, name, tr("“{offer}” er gemt.", offer=offer.name)), self)

    def remove(self, offer: Offer) -> "Task[Change]":
        """Out of the catalogue."""
        from familiehus.services.offers import RemoveOffer, remove_offer

        name = tr("udtagning af “{offer}”", offer=offer.name)
        said = tr("“{offer}” er taget ud. Ctrl+Z sætter det ind igen.", offer=offer.name)
        return self._write(remove_offer, RemoveOffer(offer.id), name, said)

    def add_starter(self) -> "Task[Change]":
        """The national ones."""
        from familiehus.services.starter_offers import AddStarterOffers, add_starter_offers

        task = self._tasks.write(add_starter_offers, AddStarterOffers())
        return task.then(self._started, self).failed(self._refuse, self)

    def imported(self, change: Change) -> None:
        """A file was saved."""
        many = len(change.ids)
        name = trn("hentning af {n} tilbud", "hentning af {n} tilbud", many)
        self._done(name, trn("{n} tilbud er hentet.", "{n} tilbud er hentet.", many), change)

    def _started(self, change: Change) -> None:
        many = len(change.ids)
        said = trn(
            "{n} tilbud er sat ind, og det er ikke kontrolleret. K siger, at et tilbud er rigtigt.",
            "{n} tilbud er sat ind, og ingen af dem er kontrolleret. K siger, at et tilbud er rigtigt.",
            many,
        )
        self._done(tr("landsdækkende tilbud"), said, change)

    def _write(self, verb: Any, command: Any, name: str, said: str) -> "Task[Change]":
        task = self._tasks.write(verb, command)
        return task.then(partial(self._done, name, said), self).failed(self._refuse, self)

    def _done(self, name: str, said: str, change: Change) -> None:
        back, again = (change.after, change.before), (change.before, change.after)
        self._undo.push(Step(name, undo=partial(self._restore, *back), redo=partial(self._restore, *again)))
        self.said.emit(said)

    def _restore(self, now: Any, back: Any) -> "Task[Change]":
        from familiehus.services.offers import RestoreOffers, restore_offers

        return self._tasks.write(restore_offers, RestoreOffers(now, back)).failed(self._refuse, self)

    def _refuse(self, error: FamiliehusError) -> None:
        self.refused.emit(sentence(error))


def next_to_check(order: tuple[Offer, ...], after: UUID, due: frozenset[UUID]) -> UUID | None:
    """The next one of the list that should be looked at, going round; None when there is none but this."""
    ids = [one.id for one in order]
    start = ids.index(after) + 1 if after in ids else 0
    return next((one for one in (*ids[start:], *ids[:start]) if one in due and one != after), None)
