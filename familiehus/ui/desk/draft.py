"""The contact that is being typed, as a frozen value: what is known, what is missing, what stays.

No Qt here: the rules of the form are tested without a window.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID, uuid4

from familiehus import postnumre
from familiehus.values import (
    COUNT_MAX,
    POSTNUMMER_DECLINED,
    POSTNUMMER_UNKNOWN,
    Channel,
    ContactFacts,
    Duration,
    Henvender,
    LifeStage,
    Returning,
)


class Missing(Enum):
    """The first thing that keeps a contact from being saved."""

    HENVENDER = "henvender"
    POSTNUMMER = "postnummer"
    POSTNUMMER_SHORT = "postnummer_short"
    POSTNUMMER_UNKNOWN = "postnummer_unknown"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Draft:
    """Field names are those of ``ContactFacts``. ``id`` is made when the form is first touched."""

    id: UUID | None = None
    henvender: Henvender | None = None
    digits: str = ""
    answer: str | None = None
    """``ukendt`` or ``ønsker ikke at oplyse`` instead of digits."""
    place: str = ""
    channel: Channel = Channel.FREMMOEDE
    kind: str | None = None
    life_stage: LifeStage | None = None
    reasons: tuple[str, ...] = ()
    heard_from: str | None = None
    returning: Returning | None = None
    adults: int | None = None
    children: int | None = None
    profession: str | None = None
    duration: Duration | None = None
    outcome: str | None = None
    count: int = 1

    def touch(self, **changes: Any) -> "Draft":
        """With these changes, and with an id: from now on a replay of the save is harmless."""
        return replace(self, id=self.id or uuid4(), **changes)

    @property
    def untouched(self) -> bool:
        """Nothing of this contact has been said yet."""
        return self == self.next()

    @property
    def postnummer(self) -> str | None:
        """A real postnummer or one of the two answers; None while neither is there."""
        if self.answer is not None:
            return self.answer
        return self.digits if self.digits in postnumre.all_postnumre() else None

    @property
    def missing(self) -> Missing | None:
        """What to ask for, in the order the eye meets it."""
        if self.henvender is None:
            return Missing.HENVENDER
        if self.postnummer is None:
            return self._wrong_postnummer()
        return None if 1 <= self.count <= COUNT_MAX else Missing.COUNT

    def _wrong_postnummer(self) -> Missing:
        if not self.digits:
            return Missing.POSTNUMMER
        return Missing.POSTNUMMER_UNKNOWN if len(self.digits) == 4 else Missing.POSTNUMMER_SHORT

    def with_digits(self, digits: str) -> "Draft":
        """Digits were typed: any answer given before is taken back."""
        return self.touch(digits=digits, answer=None)

    def with_answer(self, answer: str) -> "Draft":
        """``ukendt`` or ``ønsker ikke at oplyse``; choosing it again clears it."""
        return self.touch(digits="", answer=None if self.answer == answer else answer)

    def next(self) -> "Draft":
        """A fresh form: channel, place and kind stay (RULES § 2), all else goes."""
        return Draft(place=self.place, channel=self.channel, kind=self.kind)

    def facts(self, day: date, hour: int | None) -> ContactFacts:
        """What will be saved. ValueError while something is missing."""
        if self.missing is not None or self.henvender is None or self.postnummer is None:
            raise ValueError("the draft is not complete")
        return ContactFacts(
            day=day,
            hour=hour,
            place=self.place,
            channel=self.channel,
            henvender=self.henvender,
            postnummer=self.postnummer,
            kind=self.kind,
            life_stage=self.life_stage,
            reasons=self.reasons,
            heard_from=self.heard_from,
            returning=self.returning,
            adults=self.adults,
            children=self.children,
            profession=self.profession,
            duration=self.duration,
            outcome=self.outcome,
            count=self.count,
        )


def draft_of(facts: ContactFacts, contact_id: UUID | None) -> Draft:
    """The form filled in with what was saved: for correcting it, or to type it once more."""
    answered = facts.postnummer in (POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED)
    return Draft(
        id=contact_id,
        henvender=facts.henvender,
        digits="" if answered else facts.postnummer,
        answer=facts.postnummer if answered else None,
        place=facts.place,
        channel=facts.channel,
        kind=facts.kind,
        life_stage=facts.life_stage,
        reasons=facts.reasons,
        heard_from=facts.heard_from,
        returning=facts.returning,
        adults=facts.adults,
        children=facts.children,
        profession=facts.profession,
        duration=facts.duration,
        outcome=facts.outcome,
        count=facts.count,
    )
