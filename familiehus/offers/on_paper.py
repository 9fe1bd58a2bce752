"""What stands on a tilbudsseddel: the house and the offers. Nothing about the family, and no date.

A date on the paper, together with what it is about, could tell somebody at home when one was here and why;
nothing on it is needed to find the help.
"""

from dataclasses import dataclass
from enum import StrEnum

from familiehus.offers.offer import Offer


class SeddelSize(StrEnum):
    """A5, or two A5 beside each other on a lying A4 to be cut."""

    A5 = "a5"
    TWO_ON_A4 = "to på a4"


@dataclass(frozen=True, slots=True)
class Seddel:
    """One seddel. ``practice``: it is made in an øvehus."""

    house: str
    practice: bool
    offers: tuple[Offer, ...]
    size: SeddelSize = SeddelSize.A5
