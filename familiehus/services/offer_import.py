"""Taking a directory over: what a file would do to the catalogue, and doing it.

An offer is known again by its id in the directory, then by name and organisation. What the file does not say
stays; what the house has set itself is kept, and said, unless somebody asks for the file's word.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from familiehus.errors import UserError
from familiehus.i18n import danish_order
from familiehus.offers.guess import owner_of
from familiehus.offers.offer import Offer, OfferSource, OfferState
from familiehus.queries.offers import stored_offers
from familiehus.services.offer_file import OfferFault, OfferFile, OfferLine
from familiehus.services.offer_rules import examined
from familiehus.services.offers import NOT_THE_HOUSES, replace_rows
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

_OUR_OWN = (OfferSource.TYPED, OfferSource.OWN)
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Planned:
    """One offer of the file. ``changed`` are the facts that become others, ``kept`` those where the file says
    something else than the house has set, and the house's stands."""

    line: int
    before: Offer | None
    after: Offer
    changed: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What a file would do. ``held`` are unchanged only because the house's own words stand; every offer with
    a fault is left out of the others."""

    new: tuple[Planned, ...]
    changed: tuple[Planned, ...]
    held: tuple[Planned, ...]
    unchanged: int
    faults: tuple[OfferFault, ...]

    @property
    def taken(self) -> tuple[Planned, ...]:
        """What would be saved."""
        return (*self.new, *self.changed)


@dataclass(frozen=True, slots=True)
class ImportOffers:
    """Save what a file says. ``overwrite``: also where the house has set something else itself."""

    file: OfferFile
    overwrite: bool = False


def import_plan(
    stored: Iterable[Offer], file: OfferFile, *, overwrite: bool = False, progress: Progress | None = None
) -> ImportPlan:
    """What it would do to these offers. Nothing is saved."""
    known = _Known(stored)
    new: list[Planned] = []
    changed: list[Planned] = []
    held: list[Planned] = []
    faults: list[OfferFault] = []
    same = 0
    for number, line in enumerate(file.lines, 1):
        planned, wrong = _planned(line, known, overwrite=overwrite)
        faults += wrong
        if wrong:
            continue
        if planned.before is None:
            new.append(planned)
        elif planned.changed:
            changed.append(planned)
        elif planned.kept:
            held.append(planned)
        else:
            same += 1
        if progress is not None and number % 50 == 0:
            progress(number)
    return ImportPlan(tuple(new), tuple(changed), tuple(held), same, tuple(faults))


def import_offers(
    uow: UnitOfWork, command: ImportOffers, progress: Callable[[int, int], None] | None = None
) -> Change:
    """Save every offer of the file that has no fault, all of them in one. Worked out anew against what is
    stored now. ``progress`` hears (done, total); what it raises saves nothing. UserError
    ``offers_nothing_new`` when there is none to save."""
    require(uow.actor, Right.IMPORT)
    total = len(command.file.lines)
    plan = import_plan(
        stored_offers(uow.session), command.file, overwrite=command.overwrite,
        progress=None if progress is None else lambda done: progress(done, total),
    )  # fmt: skip
    if not plan.taken:
        raise UserError("offers_nothing_new")
    after = tuple(one.after for one in plan.taken)
    replace_rows(uow.session, [one.id for one in after], after)
    uow.commit()
    before = tuple(one.before for one in plan.changed if one.before is not None)
    counts = {"new": len(plan.new), "changed": len(plan.changed)}
    verb = ChangeVerb.ADDED if plan.new else ChangeVerb.CHANGED
    return Change("offer", verb, tuple(one.id for one in after), before=before, after=after, counts=counts)


class _Known:
    """The catalogue, to find an offer of the file in; and what the file itself has already said."""

    def __init__(self, stored: Iterable[Offer]) -> None:
        self._by_id: dict[str, Offer] = {}
        self._by_name: dict[tuple[str, str], list[Offer]] = {}
        self.seen: dict[UUID, int] = {}
        for one in stored:
            self._by_id.setdefault(str(one.id), one)
            self._by_name.setdefault(_key(one.name, one.organisation), []).append(one)
            if one.external_id:
                self._by_id[one.external_id] = one

    def find(self, facts: Mapping[str, Any]) -> Offer | None:
        """The one a line is about."""
        found = self._by_id.get(facts.get("external_id", ""))
        if found is not None:
            return found
        alike = self._by_name.get(_key(facts.get("name", ""), facts.get("organisation", "")), [])
        near = [one for one in alike if _may_be(one, facts)]
        return near[0] if len(near) == 1 else next((one for one in near if _is_there(one, facts)), None)

    def put(self, offer: Offer) -> None:
        """A new one of the file: a second line about it is about the same."""
        self._by_name.setdefault(_key(offer.name, offer.organisation), []).append(offer)
        if offer.external_id:
            self._by_id[offer.external_id] = offer


def _key(name: str, organisation: str) -> tuple[str, str]:
    return danish_order(" ".join(name.split())), danish_order(" ".join(organisation.split()))


def _may_be(offer: Offer, facts: Mapping[str, Any]) -> bool:
    """Not one of another id of the directory, nor the same organisation's in another town."""
    theirs = facts.get("external_id", "")
    if theirs and offer.external_id and theirs != offer.external_id:
        return False
    towns = {offer.postnummer, facts.get("postnummer", "")} - {""}
    areas = {offer.area.casefold(), str(facts.get("area", "")).casefold()} - {""}
    return len(towns) < 2 and len(areas) < 2


def _is_there(offer: Offer, facts: Mapping[str, Any]) -> bool:
    said = (facts.get("postnummer", ""), str(facts.get("area", "")).casefold())
    return (offer.postnummer, offer.area.casefold()) == said


def _planned(line: OfferLine, known: _Known, *, overwrite: bool) -> tuple[Planned, list[OfferFault]]:
    """What becomes of a line, and everything that is wrong with it."""
    before = known.find(line.facts)
    planned = _fresh(line) if before is None else _merged(line, before, overwrite=overwrite)
    cleaned, wrong = examined(planned.after)
    told = {fault.field for fault in line.faults}
    faults = [*line.faults]
    faults += [OfferFault(line.line, line.name, field, error) for field, error in wrong if field not in told]
    if planned.after.id in known.seen and not faults:
        error = UserError("offer_line_twice", line=known.seen[planned.after.id])
        faults.append(OfferFault(line.line, line.name, "", error))
    if not faults:
        known.seen[planned.after.id] = line.line
        if before is None:
            known.put(cleaned)
        else:
            planned = _settled(planned, cleaned)
    return replace(planned, after=cleaned if before is None else planned.after), faults


def _fresh(line: OfferLine) -> Planned:
    """An offer that is new here."""
    facts = {"name": "", "organisation": "", "topics": (), **line.assumed, **line.facts}
    facts.setdefault("owner", owner_of(facts["organisation"]))
    return Planned(line.line, None, Offer(id=line.id, **facts, source=OfferSource.IMPORTED))


def _merged(line: OfferLine, before: Offer, *, overwrite: bool) -> Planned:
    """The stored offer with what the file says about it."""
    facts = dict(line.facts)
    checked = facts.pop("checked_on", None)
    if before.external_id or facts.get("external_id") == str(before.id):  # the house's own file comes back
        facts.pop("external_id", None)
    if "state" in facts and facts["state"] is not OfferState.PAUSED:
        facts["until"] = None
    cleaned, _ = examined(replace(before, **facts))
    differs = [name for name in facts if getattr(cleaned, name) != getattr(before, name)]
    kept = () if overwrite else tuple(name for name in differs if _ours(before, name))
    taken = {name: facts[name] for name in differs if name not in kept}
    if checked is not None and (before.checked_on is None or checked > before.checked_on):
        taken["checked_on"] = checked
    after = replace(before, **taken, changed_here=before.changed_here - set(taken))
    return Planned(line.line, before, after, tuple(taken), kept)


def _ours(before: Offer, field: str) -> bool:
    """The house has set it: every word of an offer it typed, and what it changed in others."""
    if field in NOT_THE_HOUSES:
        return False
    mine = before.source in _OUR_OWN and getattr(before, field) not in ("", None, (), frozenset())
    return mine or field in before.changed_here


def _settled(planned: Planned, cleaned: Offer) -> Planned:
    """With the cleaned facts; one that came out as it was is no change."""
    before = planned.before
    changed = tuple(name for name in planned.changed if getattr(cleaned, name) != getattr(before, name))
    return replace(planned, after=cleaned, changed=changed)
