"""Keeping the catalogue: adding an offer, saying that it is still right, that it is closed or full, or gone.

The desk keeps it (RULES § 13): whoever rings an offer is the one who finds out that its number has changed.
Every verb's Change carries the offers as they were and as they are, so that one verb undoes all of them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.errors import UserError
from familiehus.models.handover import Referral
from familiehus.models.offer import Offer as OfferTable
from familiehus.offers.offer import Offer, OfferSource, OfferState
from familiehus.queries.offer_rows import COLUMNS, columns_of, offer_of_row
from familiehus.services.offer_rules import cleaned_offer
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

NOT_THE_HOUSES = frozenset({"id", "checked_on", "source", "external_id", "changed_here"})
"""What is known about an offer's keeping, not about the offer."""
_FROM_OTHERS = (OfferSource.IMPORTED, OfferSource.STARTER)


@dataclass(frozen=True, slots=True)
class SaveOffer:
    """A new offer, or one changed. ``was`` is the offer it was changed from: another window's change in
    between is not written over."""

    offer: Offer
    was: Offer | None = None


@dataclass(frozen=True, slots=True)
class CheckOffer:
    """ "Stadig rigtigt": somebody has made sure, today or on ``day``."""

    id: UUID
    day: date | None = None


@dataclass(frozen=True, slots=True)
class SetOfferState:
    """Whether families can be sent there. ``until`` is when a paused one opens again, if known."""

    id: UUID
    state: OfferState
    until: date | None = None


@dataclass(frozen=True, slots=True)
class RemoveOffer:
    """Take one out of the catalogue that should never have stood there; others are ended."""

    id: UUID


@dataclass(frozen=True, slots=True)
class RestoreOffers:
    """What undo and redo do: these are put back as they were, if nothing has happened to them since.

    ``now`` are the offers as this undo expects them, ``back`` as they shall be. Gone from either: it was not
    there.
    """

    now: tuple[Offer, ...]
    back: tuple[Offer, ...]


def save_offer(uow: UnitOfWork, command: SaveOffer) -> Change:
    """Add or change one. A new one needs name, organisation, a topic and a way to reach it.

    UserError those of :func:`offer_rules.cleaned_offer` with their ``field``, ``offer_twice`` when the same
    organisation has one of that name there, ``offer_moved_on``, ``offer_of_calendar`` for what follows the
    calendar.
    """
    require(uow.actor, Right.DESK)
    if command.offer.source.follows_the_calendar:
        raise UserError("offer_of_calendar", offer=command.offer.name)
    offer = cleaned_offer(command.offer)
    before = stored(uow.session, offer.id)
    if command.was is not None and before != command.was:
        raise UserError("offer_moved_on", offer=command.was.name)
    _check_alone(uow.session, offer)
    if before is not None:
        offer = marked(before, replace(offer, source=before.source, external_id=before.external_id))
    return _write(uow, before, offer)


def check_offer(uow: UnitOfWork, command: CheckOffer) -> Change:
    """Note the day. UserError ``offer_missing``, ``offer_checked_when`` for a day to come."""
    require(uow.actor, Right.DESK)
    before = _there(uow.session, command.id)
    day = command.day or clock.today()
    if day > clock.today():
        raise UserError("offer_checked_when", day=day)
    return _write(uow, before, replace(before, checked_on=day))


def set_offer_state(uow: UnitOfWork, command: SetOfferState) -> Change:
    """Running, paused, full or ended. UserError ``offer_missing``, ``offer_until_past``."""
    require(uow.actor, Right.DESK)
    before = _there(uow.session, command.id)
    until = command.until if command.state is OfferState.PAUSED else None
    if until is not None and until < clock.today():
        raise UserError("offer_until_past", day=until)
    return _write(uow, before, marked(before, replace(before, state=command.state, until=until)))


def remove_offer(uow: UnitOfWork, command: RemoveOffer) -> Change:
    """Take it out. UserError ``offer_missing``, ``offer_referred`` when a referral goes there (end it
    instead)."""
    require(uow.actor, Right.DESK)
    before = _there(uow.session, command.id)
    _check_unreferred(uow.session, (before,))
    uow.session.execute(delete(OfferTable).where(OfferTable.id == command.id))
    uow.commit()
    return Change("offer", ChangeVerb.REMOVED, (command.id,), before=(before,), after=())


def restore_offers(uow: UnitOfWork, command: RestoreOffers) -> Change:
    """Undo or redo. UserError ``offer_moved_on`` when one of them is not as it was left, ``offer_referred``
    when one that would go away has a referral by now."""
    require(uow.actor, Right.DESK)
    ids = list(dict.fromkeys(one.id for one in (*command.now, *command.back)))
    there = {one.id: one for one in stored_by_id(uow.session, ids)}
    expected = {one.id: one for one in command.now}
    for each in ids:
        if there.get(each) != expected.get(each):
            known = expected.get(each) or there[each]
            raise UserError("offer_moved_on", offer=known.name)
    stays = {one.id for one in command.back}
    _check_unreferred(uow.session, [one for one in command.now if one.id not in stays])
    replace_rows(uow.session, ids, command.back)
    uow.commit()
    verb = ChangeVerb.CHANGED if stays else ChangeVerb.REMOVED
    return Change("offer", verb, tuple(ids), before=command.now, after=command.back)


def marked(before: Offer, after: Offer) -> Offer:
    """The offer with the names of the facts the house has set itself, for the next import to ask about."""
    if before.source not in _FROM_OTHERS:
        return after
    own = {
        name for name in COLUMNS
        if name not in NOT_THE_HOUSES and getattr(before, name) != getattr(after, name)
    }  # fmt: skip
    return replace(after, changed_here=before.changed_here | own)


def stored(session: Session, offer_id: UUID) -> Offer | None:
    """One that is kept here."""
    return next(iter(stored_by_id(session, (offer_id,))), None)


def stored_by_id(session: Session, ids: Sequence[UUID]) -> tuple[Offer, ...]:
    """Those of them that are kept here."""
    columns = [getattr(OfferTable, name) for name in COLUMNS]
    found: list[Offer] = []
    for start in range(0, len(ids), 500):
        rows = session.execute(select(*columns).where(OfferTable.id.in_(ids[start : start + 500])))
        found += map(offer_of_row, rows)
    return tuple(found)


def replace_rows(session: Session, ids: Sequence[UUID], offers: Iterable[Offer]) -> None:
    """Write these in place of whatever stands under the ids. Rows that stay are updated, never deleted: a
    referral points at them."""
    rows = {one.id: columns_of(one) for one in offers}
    there = {one.id for one in stored_by_id(session, ids)}
    gone = [one for one in ids if one not in rows]
    for start in range(0, len(gone), 500):
        session.execute(delete(OfferTable).where(OfferTable.id.in_(gone[start : start + 500])))
    fresh = [row for key, row in rows.items() if key not in there]
    if fresh:
        session.execute(insert(OfferTable), fresh)
    known = [row for key, row in rows.items() if key in there]
    if known:
        session.bulk_update_mappings(OfferTable.__mapper__, known)


def _write(uow: UnitOfWork, before: Offer | None, offer: Offer) -> Change:
    replace_rows(uow.session, (offer.id,), (offer,))
    uow.commit()
    verb = ChangeVerb.ADDED if before is None else ChangeVerb.CHANGED
    was = () if before is None else (before,)
    return Change("offer", verb, (offer.id,), before=was, after=(offer,))


def _there(session: Session, offer_id: UUID) -> Offer:
    found = stored(session, offer_id)
    if found is None:
        raise UserError("offer_missing")
    return found


def _check_alone(session: Session, offer: Offer) -> None:
    """The same name of the same organisation may stand there twice only for two towns."""
    query = select(OfferTable.name, OfferTable.organisation, OfferTable.postnummer, OfferTable.area)
    key = _key(offer.name, offer.organisation, offer.postnummer, offer.area)
    for row in session.execute(query.where(OfferTable.id != offer.id)):
        if _key(*row) == key:
            raise UserError("offer_twice", field="name", offer=offer.name, organisation=offer.organisation)


def _key(*words: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in words)


def _check_unreferred(session: Session, offers: Sequence[Offer]) -> None:
    names = {one.id: one.name for one in offers}
    query = (
        select(Referral.offer_id, func.count())
        .where(Referral.offer_id.in_(names))
        .group_by(Referral.offer_id)
    )
    referred = dict(session.execute(query).all()) if names else {}
    for offer_id, name in names.items():
        if offer_id in referred:
            raise UserError("offer_referred", offer=name, referrals=referred[offer_id])
