"""A consent: a specific and concrete yes (RULES § 6). What is too vague is told, with the way out.

The law asks no form, so oral and written are equal (forvaltningsloven § 29, databeskyttelsesforordningen
art. 4, 11 and art. 7); what it asks is that the family knows what is passed on, to whom and for what.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class ConsentForm(StrEnum):
    """How the yes was given; both are valid."""

    ORAL = "mundtligt"
    WRITTEN = "skriftligt"


class GivenFor(StrEnum):
    """For whom: each grown-up for themself, who has custody for the child."""

    SELF = "sig selv"
    CHILD = "barnet"
    BOTH = "sig selv og barnet"


class ConsentState(StrEnum):
    """Expired and withdrawn are the same as none."""

    LIVE = "gælder"
    EXPIRED = "udløbet"
    WITHDRAWN = "trukket tilbage"


class Vague(StrEnum):
    """What is missing before the family can know what it says yes to."""

    NO_GIVER = "giver"
    SEVERAL_GIVERS = "givers"
    """Each grown-up says yes for themself."""
    NO_INFORMATION = "information"
    EVERYTHING = "everything"
    NO_SENDER = "sender"
    NO_RECEIVER = "receiver"
    NOBODY_NAMED = "receiver_unnamed"
    NO_PURPOSE = "purpose"
    PURPOSE_UNSAID = "purpose_vague"
    NO_END = "until"
    TOO_LONG = "until_far"


@dataclass(frozen=True, slots=True)
class ConsentText:
    """The words of a consent: what, from whom, to whom, for what.

    ``information`` is one concrete thing a line. ``receiver`` is the organisation and ``receiver_unit`` the
    part of it, or the person by title, that gets it.
    """

    information: tuple[str, ...]
    sender: str
    receiver: str
    receiver_unit: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Consent:
    """A yes as it is kept. ``until`` is its last day. ``taken_by`` is the name of the member of staff.

    ``withdrawn_on`` is when it was taken back; from that moment nothing rests on it.
    """

    id: UUID
    family: UUID
    giver: str
    given_for: GivenFor
    text: ConsentText
    form: ConsentForm
    given_on: date
    until: date
    taken_by: str
    withdrawn_on: date | None = None

    def state(self, today: date) -> ConsentState:
        """What it is worth today. Withdrawn is stronger than expired."""
        if self.withdrawn_on is not None:
            return ConsentState.WITHDRAWN
        return ConsentState.LIVE if self.given_on <= today <= self.until else ConsentState.EXPIRED

    def covers(self, receiver: str, unit: str, information: tuple[str, ...], today: date) -> bool:
        """It lives, names exactly this receiver, and says yes to every one of these lines."""
        if self.state(today) is not ConsentState.LIVE or not information:
            return False
        named = (same(self.text.receiver), same(self.text.receiver_unit))
        said = {same(line) for line in self.text.information}
        return named == (same(receiver), same(unit)) and all(same(line) in said for line in information)


def same(words: str) -> str:
    """Words as they are compared: case and blanks make no difference."""
    return " ".join(words.split()).casefold()
