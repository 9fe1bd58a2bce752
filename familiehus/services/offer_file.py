"""What a file of offers says, whichever form it has: one line an offer, with what could not be read in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from familiehus.errors import UserError
from familiehus.services.cpr import looks_like_cpr

NAME_SHOWN = 60


@dataclass(frozen=True, slots=True)
class OfferFault:
    """What is wrong with one offer of the file. ``line`` is its line, or its number among the services;
    ``name`` is empty when it may not be shown; ``field`` is one of ``Offer``, or empty for the whole."""

    line: int
    name: str
    field: str
    error: UserError


@dataclass(frozen=True, slots=True)
class OfferLine:
    """One offer of a file: only the facts it says. ``id`` is the one it gets when it is new here, ``assumed``
    what is then supposed where it says nothing."""

    line: int
    facts: Mapping[str, Any]
    faults: tuple[OfferFault, ...]
    id: UUID
    assumed: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What it calls itself, as it may be shown."""
        return shown_name(self.facts.get("name", ""))


@dataclass(frozen=True, slots=True)
class OfferFile:
    """A whole file. ``ignored`` are columns nobody here knows; ``remarks`` what was left out or is missing in
    an offer that can be taken all the same. ``by_line``: it is read line by line, else offer by offer."""

    lines: tuple[OfferLine, ...]
    ignored: tuple[str, ...] = ()
    remarks: tuple[OfferFault, ...] = ()
    by_line: bool = True


def line_of(
    number: int, facts: Mapping[str, Any], wrong: Mapping[str, UserError], **assumed: Any
) -> OfferLine:
    """One offer, with the error of every field that could not be read."""
    said = {name: value for name, value in facts.items() if value not in (None, "", (), frozenset())}
    shown = shown_name(said.get("name", ""))
    faults = tuple(OfferFault(number, shown, one, error) for one, error in wrong.items())
    return OfferLine(number, said, faults, uuid4(), assumed)


def shown_name(text: str) -> str:
    """A name as a list of faults may show it: never a CPR number, never a whole page."""
    name = " ".join(text.split())
    if looks_like_cpr(name):
        return ""
    return name if len(name) <= NAME_SHOWN else f"{name[: NAME_SHOWN - 1]}…"
