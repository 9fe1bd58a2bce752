"""The finder: which offers fit the family at the desk, best first, and why (RULES § 8).

Made once from the catalogue and asked at every key. It keeps nothing of what it is asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from familiehus.offers import fit_words
from familiehus.offers.folding import folded
from familiehus.offers.offer import Offer, OfferEntry, OfferSource, OfferState
from familiehus.offers.query import Term, terms_of
from familiehus.offers.reach import Names, Spot, reach_of, spot_fits
from familiehus.offers.synonyms import Meaning, synonyms
from familiehus.offers.target import ChildAge, Fit, Who, age_fits, months_fit, who_fits, with_audience
from familiehus.offers.word_index import Found, Part, WordIndex

LONGEST_TEXT = 80
_OWN = (OfferSource.OWN, OfferSource.ACTIVITY, OfferSource.COURSE)
_TIERS = {OfferState.RUNNING: 0, OfferState.FULL: 1, OfferState.PAUSED: 2}
Answers = dict[int, tuple[int, str]]
"""Offer by number: how well it answers a term, and why in words."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, all of it at once; each part may be left out. Never stored."""

    text: str = ""
    who: Who | None = None
    age: ChildAge | None = None
    topic: str | None = None

    @property
    def empty(self) -> bool:
        """Nothing has been asked yet."""
        return not (self.text.strip() or self.who or self.age or self.topic)


@dataclass(frozen=True, slots=True)
class Hit:
    """An offer that fits. ``why`` in plain words; ``stale`` when nobody has checked it for six months;
    ``reopened`` when its pause should be over."""

    offer: Offer
    why: str
    fit: int
    stale: bool
    reopened: bool


class Finder:
    """``areas`` are the house's own names for postnumre. Ended offers are not in it at all."""

    def __init__(
        self, offers: Sequence[Offer], today: date, areas: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        self._offers = sorted((one for one in offers if one.state is not OfferState.ENDED), key=_order)
        self._stale = [one.stale(today) for one in self._offers]
        self._reopened = [one.open_again(today) for one in self._offers]
        self._tiers = [
            1 if again else _TIERS[one.state] for one, again in zip(self._offers, self._reopened, strict=True)
        ]
        self._words = WordIndex(_texts(one) for one in self._offers)
        self._names, self._reach = Names(areas or {}), [reach_of(one) for one in self._offers]
        self._asked_as = [with_audience(one) for one in self._offers]
        self._who = {who: [who_fits(who, one) for one in self._asked_as] for who in Who}
        self._age = {age: [age_fits(age, one) for one in self._asked_as] for age in ChildAge}
        self._topics = [{folded(topic) for topic in one.topics} for one in self._offers]
        self.topics = _by_use(self._offers)
        """Every topic there is, the most used first."""

    def __len__(self) -> int:
        return len(self._offers)

    def find(self, question: Question) -> tuple[Hit, ...]:
        """All that fit, best first: running ones, then full ones, then paused ones."""
        terms = terms_of(question.text[:LONGEST_TEXT], synonyms(), self._names)
        need = any(term.about_need for term in terms)
        answers = [self._answers(term, need=need) for term in terms]
        ranked = []
        for number in self._asked(question):
            fit = self._facet_fit(question, number)
            if all(number in one for one in answers):
                fit += sum(one[number][0] for one in answers)
                ranked.append((self._tiers[number], -fit, number))
        ranked.sort(key=itemgetter(0, 1, 2))
        return tuple(self._hit(question, number, -fit, answers) for _, fit, number in ranked)

    # -- the three questions ------------------------------------------------------------------------------

    def _asked(self, question: Question) -> Sequence[int]:
        """The offers that no question speaks against."""
        left: Sequence[int] = range(len(self._offers))
        if question.who is not None:
            whos = self._who[question.who]
            left = [number for number in left if whos[number]]
        if question.age is not None:
            ages = self._age[question.age]
            left = [number for number in left if ages[number]]
        if question.topic is not None:
            topic = folded(question.topic)
            left = [number for number in left if topic in self._topics[number]]
        return left

    def _facet_fit(self, question: Question, number: int) -> int:
        fit = 0
        if question.who is not None:
            fit += self._who[question.who][number]
        if question.age is not None:
            fit += self._age[question.age][number]
        return fit

    # -- what was typed -----------------------------------------------------------------------------------

    def _answers(self, term: Term, *, need: bool) -> Answers:
        """Offers that answer a term. One about who is here lets those for everybody through when it is also
        said what is needed: "far" are the offers for fathers, "far søvn" all that help a father sleep."""
        best: Answers = {}
        if term.months is not None:
            _better(best, self._of_age(term.months, open_too=need))
        for meaning in (*((term.meaning,) if term.meaning else ()), *term.guesses):
            _better(best, self._meant(meaning, open_too=need))
        if term.plain:
            _better(best, self._plain(term.words))
        if (
            term.spot is not None
            and (term.words[0].isdecimal() or term.meaning is None)
            and not (best and self._guessed(term))
        ):
            _better(best, self._near(term.spot))
        return best

    def _guessed(self, term: Term) -> bool:
        """A town that is only begun is no guess when the letters mean something else."""
        return self._names.named(term.words) is None and not term.words[0].isdecimal()

    def _plain(self, words: Sequence[str]) -> Answers:
        found = [self._words.find(word) for word in words]
        if not found:
            return {}
        both = set(found[0]).intersection(*found[1:])
        return {number: _said(min((one[number] for one in found), key=_fit_of)) for number in both}

    def _meant(self, meaning: Meaning, *, open_too: bool) -> Answers:
        best: Answers = {}
        for word in meaning.find:
            _better(best, {n: _said(one) for n, one in self._words.find(word, typed=False).items()})
        if meaning.child is not None:
            _better(best, self._of_age(meaning.child, open_too=open_too))
        if meaning.who is not None:
            best = self._of_person(meaning.who, best, open_too=open_too)
        return best

    def _of_person(self, who: Who, found: Answers, *, open_too: bool) -> Answers:
        """Said so, or found by its words and not for others only; else for everybody."""
        least = Fit.OPEN if open_too else Fit.SAID
        answers: Answers = {}
        for number, fit in enumerate(self._who[who]):
            if fit is Fit.SAID:
                known = found.get(number, (0, ""))
                answers[number] = max(known[0], 40), fit_words.for_whom_words(self._asked_as[number])
            elif fit is Fit.OPEN and number in found:
                answers[number] = found[number]
            elif fit >= least:
                answers[number] = int(fit), fit_words.everybody()
        return answers

    def _of_age(self, months: tuple[int, int], *, open_too: bool) -> Answers:
        fits = [months_fit(*months, one) for one in self._asked_as]
        return {
            number: (int(fit), self._age_words(number))
            for number, fit in enumerate(fits)
            if fit is Fit.SAID or (fit is Fit.OPEN and open_too)
        }

    def _near(self, spot: Spot) -> Answers:
        answers: Answers = {}
        for number, (offer, reach) in enumerate(zip(self._offers, self._reach, strict=True)):
            fit = spot_fits(spot, reach, offer)
            if fit is Fit.SAID:
                answers[number] = int(fit), spot.label
            elif fit is Fit.OPEN:
                answers[number] = int(fit), fit_words.place_words(offer) or fit_words.any_place()
        return answers

    # -- what is said of a hit ----------------------------------------------------------------------------

    def _hit(self, question: Question, number: int, fit: int, answers: Sequence[Answers]) -> Hit:
        offer = self._offers[number]
        asked = [one[number][1] for one in answers]
        whom = fit_words.for_whom_words(self._asked_as[number])
        who = whom or fit_words.everybody() if question.who is not None else ""
        age = self._age_words(number) if question.age is not None else ""
        topic = question.topic[:1].lower() + question.topic[1:] if question.topic else ""
        why = fit_words.joined([who, age, topic, *asked]) or self._facts(offer)
        return Hit(offer, why, fit, self._stale[number], self._reopened[number])

    def _age_words(self, number: int) -> str:
        return fit_words.child_words(self._offers[number]) or fit_words.any_age()

    @staticmethod
    def _facts(offer: Offer) -> str:
        """When nothing was asked: what can be said of it."""
        topics = (topic[:1].lower() + topic[1:] for topic in offer.topics)
        return fit_words.joined(
            [fit_words.for_whom_words(offer), fit_words.child_words(offer), offer.area, *topics]
        )


def _better(best: Answers, more: Answers) -> None:
    """Keep the better answer of each offer."""
    for number, answer in more.items():
        known = best.get(number)
        if known is None or answer[0] > known[0]:
            best[number] = answer


def _said(found: Found) -> tuple[int, str]:
    return found.fit, fit_words.found_words(found)


def _fit_of(found: Found) -> int:
    return found.fit


def _texts(offer: Offer) -> list[tuple[Part, str]]:
    """What can be found in an offer, by where it stands."""
    whom = " ".join(str(whom) for whom in sorted(offer.for_whom))
    elsewhere = (offer.when, offer.cost, offer.area, offer.address, offer.track, *offer.languages, whom)
    return [
        (Part.NAME, offer.name),
        *((Part.TOPIC, topic) for topic in offer.topics),
        (Part.ORGANISATION, offer.organisation),
        (Part.ABOUT, offer.about),
        *((Part.ELSEWHERE, text) for text in elsewhere if text),
        *((Part.KIND, str(fact)) for fact in (offer.form, offer.level) if fact is not None),
    ]


def _order(offer: Offer) -> tuple[object, ...]:
    """Among those that fit alike: the house's own, those with an open door, then by name."""
    return (
        offer.source not in _OWN,
        offer.entry is not OfferEntry.OPEN,
        folded(offer.name),
        folded(offer.organisation),
        offer.id,
    )


def _by_use(offers: Sequence[Offer]) -> tuple[str, ...]:
    """Topics that differ only in case are one, written as it was first."""
    used: dict[str, tuple[int, str]] = {}
    for offer in offers:
        for topic in offer.topics:
            many, shown = used.get(folded(topic), (0, topic))
            used[folded(topic)] = many + 1, shown
    ranked = sorted(used.items(), key=lambda one: (-one[1][0], one[0]))
    return tuple(shown for _, (_, shown) in ranked)
