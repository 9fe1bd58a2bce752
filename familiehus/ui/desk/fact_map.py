"""The optional facts: one key each, what can be chosen, and what the chip says afterwards."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from familiehus.i18n import tr
from familiehus.ui.desk import words
from familiehus.ui.desk.draft import Draft
from familiehus.ui.desk.option_keys import option_keys
from familiehus.values import Channel, Duration, LifeStage, ListName, Returning

if TYPE_CHECKING:
    from familiehus.queries.house import DeskLists

MOST_PEOPLE = 50
"""As the services allow."""


@dataclass(frozen=True, slots=True)
class Fact:
    """``name`` is the field of the draft. ``several``: letters toggle until the strip is closed."""

    name: str
    key: str
    several: bool = False
    bare: bool = False
    """The chip shows the chosen value alone, without the name of the fact."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose. ``code`` is the value of the field (for people: a pair of steps)."""

    code: Any
    label: str
    key: str


FACTS = (
    Fact("channel", "K", bare=True),
    Fact("kind", "G", bare=True),
    Fact("life_stage", "L"),
    Fact("reasons", "S", several=True),
    Fact("heard_from", "H"),
    Fact("returning", "N", bare=True),
    Fact("outcome", "U"),
    Fact("count", "X"),
    Fact("people", "V", several=True, bare=True),
    Fact("profession", "P"),
    Fact("duration", "D"),
    Fact("place", "Z", bare=True),
)
COUNT = next(fact for fact in FACTS if fact.name == "count")

_LISTS = {
    "kind": ListName.KIND,
    "reasons": ListName.REASON,
    "heard_from": ListName.HEARD_FROM,
    "profession": ListName.PROFESSION,
    "outcome": ListName.OUTCOME,
}


def name_of(fact: Fact) -> str:
    """The word on the chip while nothing is chosen."""
    return {
        "channel": tr("Kanal"),
        "kind": tr("Rådgivning, aktivitet"),
        "life_stage": tr("Livsfase"),
        "reasons": tr("Årsag"),
        "heard_from": tr("Hørt om os via"),
        "returning": tr("Ny i huset?"),
        "outcome": tr("Udfald"),
        "count": tr("Antal"),
        "people": tr("Voksne og børn"),
        "profession": tr("Fagperson der hjalp"),
        "duration": tr("Varighed"),
        "place": tr("Sted"),
    }[fact.name]


def options_of(fact: Fact, lists: "DeskLists") -> tuple[Option, ...]:
    """What can be chosen now, with a letter each. The fact's own key is kept free: it closes the strip."""
    if fact.name == "people":
        return _people_options(fact)
    pairs = list(_pairs(fact, lists))
    keys = option_keys([label for _, label in pairs], taken=fact.key)
    return tuple(Option(code, label, key) for (code, label), key in zip(pairs, keys, strict=True))


def _pairs(fact: Fact, lists: "DeskLists") -> Iterable[tuple[Any, str]]:
    if fact.name in _LISTS:
        return ((one.code, one.label) for one in lists.of(_LISTS[fact.name]))
    if fact.name == "place":
        return ((one.code, one.name) for one in lists.places if one.active)
    if fact.name == "channel":
        return ((one, words.channel(one)) for one in Channel)
    if fact.name == "life_stage":
        return ((one, words.life_stage(one)) for one in LifeStage)
    if fact.name == "returning":
        return ((one, words.returning(one)) for one in Returning)
    return ((one, words.duration(one)) for one in Duration)


def _people_options(fact: Fact) -> tuple[Option, ...]:
    """A house counts heads by adding: two parents and a child are A A B."""
    labels = (
        tr("Én voksen mere"),
        tr("Ét barn mere"),
        tr("Én voksen færre"),
        tr("Ét barn færre"),
        tr("Slet"),
    )
    steps = ((1, 0), (0, 1), (-1, 0), (0, -1), None)
    keys = ("A", "B", "C", "D", "E")
    return tuple(Option(step, label, key) for step, label, key in zip(steps, labels, keys, strict=True))


def choose(draft: Draft, fact: Fact, code: Any) -> Draft:
    """The draft with this option chosen; choosing it again clears it (a channel and a place always stay)."""
    if fact.name == "people":
        return _step_people(draft, code)
    if fact.several:
        held = draft.reasons
        kept = tuple(one for one in held if one != code) if code in held else (*held, code)
        return draft.touch(reasons=kept)
    now = getattr(draft, fact.name)
    cleared = None if fact.name not in ("channel", "place") else now
    return draft.touch(**{fact.name: cleared if now == code else code})


def _step_people(draft: Draft, step: tuple[int, int] | None) -> Draft:
    if step is None:
        return draft.touch(adults=None, children=None)
    adults, children = (
        _stepped(now, by) for now, by in zip((draft.adults, draft.children), step, strict=True)
    )
    return draft.touch(adults=adults, children=children)


def _stepped(now: int | None, by: int) -> int | None:
    if by == 0 or (now is None and by < 0):
        return now
    after = min((now or 0) + by, MOST_PEOPLE)
    return after if after > 0 else None


def is_chosen(draft: Draft, fact: Fact, code: Any) -> bool:
    """True when the option is part of the draft."""
    if fact.name == "people":
        return False
    return code in draft.reasons if fact.several else getattr(draft, fact.name) == code


def has_value(draft: Draft, fact: Fact) -> bool:
    """True when the chip is to look chosen."""
    if fact.name == "count":
        return draft.count != 1
    if fact.name == "people":
        return draft.adults is not None or draft.children is not None
    return bool(getattr(draft, fact.name))


def chip_text(draft: Draft, fact: Fact, lists: "DeskLists") -> str:
    """``Fremmøde``, ``Årsag: søvn, amning``, ``Antal: 9``, or the fact's name while nothing is chosen."""
    if fact.name == "count":
        return tr("Antal: {n}", n=draft.count)
    if not has_value(draft, fact):
        return name_of(fact)
    value = value_text(draft, fact, lists)
    return value if fact.bare else f"{name_of(fact)}: {words.small(value)}"


def value_text(draft: Draft, fact: Fact, lists: "DeskLists") -> str:
    """What is chosen, in words."""
    if fact.name == "people":
        return words.people(draft.adults, draft.children)
    if fact.name == "reasons":
        return reasons_text(draft.reasons, lists)
    value = getattr(draft, fact.name)
    if fact.name in _LISTS:
        return lists.label(_LISTS[fact.name], value)
    return next((label for code, label in _pairs(fact, lists) if code == value), str(value))


def reasons_text(reasons: tuple[str, ...], lists: "DeskLists") -> str:
    """``søvn, amning +1``."""
    labels = [words.small(lists.label(ListName.REASON, one)) for one in reasons]
    more = len(labels) - words.SHOWN_REASONS
    shown = ", ".join(labels[: words.SHOWN_REASONS])
    return f"{shown} +{more}" if more > 0 else shown
