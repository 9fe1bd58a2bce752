"""The lines of the list, and which offers are in it: what is searched for and what is filtered. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familiehus import postnumre
from familiehus.calendar.activity import OwnerKind
from familiehus.i18n import danish_order, tr
from familiehus.offers.folding import stem, words_of
from familiehus.offers.offer import Offer, OfferState
from familiehus.ui.courses.list_lines import Note
from familiehus.ui.offers.words import freshness, needs_look, state_words


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; None and empty mean all."""

    search: str = ""
    stale: bool = False
    topic: str | None = None
    owner: OwnerKind | None = None
    state: OfferState | None = None

    @property
    def filtered(self) -> bool:
        """Something is left out by a chip."""
        return self.stale or any(one is not None for one in (self.topic, self.owner, self.state))


@dataclass(frozen=True, slots=True)
class Line:
    """An offer in the list."""

    offer: UUID
    title: str
    below: str
    notes: tuple[Note, ...]
    quiet: bool
    spoken: str

    @property
    def key(self) -> UUID:
        """What stays the same when its words change."""
        return self.offer


class Catalogue:
    """The offers as they were read, with their words folded once."""

    def __init__(self, offers: Sequence[Offer]) -> None:
        self.offers = tuple(offers)
        self.by_id = {one.id: one for one in offers}
        self._words = {one.id: tuple(words_of(_text(one))) for one in offers}

    def topics(self) -> tuple[str, ...]:
        """Every topic somebody has used, as Danes sort."""
        known = {topic.casefold(): topic for one in self.offers for topic in one.topics}
        return tuple(sorted(known.values(), key=danish_order))

    def stale(self, today: date) -> int:
        """How many should be looked at."""
        return sum(needs_look(one, today) for one in self.offers)

    def found(self, wanted: Wanted, today: date) -> tuple[Offer, ...]:
        """Those that are looked for, in their order. Every word of the search begins a word of the offer."""
        parts = words_of(wanted.search)
        return tuple(
            one
            for one in self.offers
            if _passes(one, wanted, today) and all(self._holds(one.id, part) for part in parts)
        )

    def _holds(self, offer: UUID, part: str) -> bool:
        root = stem(part)
        return any(word.startswith(part) or stem(word) == root for word in self._words[offer])


def lines_of(offers: Iterable[Offer], today: date) -> tuple[Line, ...]:
    """What the list shows of them."""
    return tuple(line_of(one, today) for one in offers)


def line_of(offer: Offer, today: date) -> Line:
    """One offer."""
    where = offer.when or offer.area or offer.address
    below = " · ".join(part for part in (offer.organisation, where) if part)
    notes = notes_of(offer, today)
    spoken = ", ".join((offer.name, below, *(one.text for one in notes)))
    return Line(offer.id, offer.name, below, notes, offer.state is OfferState.ENDED, spoken)


def notes_of(offer: Offer, today: date) -> tuple[Note, ...]:
    """What somebody should know before pointing there."""
    notes: list[Note] = []
    said = state_words(offer, today)
    if said:
        tone = {OfferState.FULL: "gold", OfferState.PAUSED: "warm"}.get(offer.state, "plain")
        notes.append(Note(_small(said), tone))  # type: ignore[arg-type]
    if offer.stale(today):
        notes.append(Note(_small(freshness(offer, today)), "gold"))
    if offer.source.follows_the_calendar:
        notes.append(Note(tr("husets eget"), "ok"))
    return tuple(notes)


def _passes(offer: Offer, wanted: Wanted, today: date) -> bool:
    topics = {topic.casefold() for topic in offer.topics}
    return (
        (not wanted.stale or needs_look(offer, today))
        and (wanted.topic is None or wanted.topic.casefold() in topics)
        and wanted.owner in (None, offer.owner)
        and wanted.state in (None, offer.state)
    )


def _text(offer: Offer) -> str:
    town = postnumre.all_postnumre().get(offer.postnummer)
    named = town.town if town is not None else ""
    whom = " ".join(offer.for_whom)
    return " ".join(
        (offer.name, offer.organisation, *offer.topics, whom, offer.about, offer.when, offer.area,
         offer.address, offer.postnummer, named, *offer.languages, offer.track, *offer.postnumre)
    )  # fmt: skip


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
