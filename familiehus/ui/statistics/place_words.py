"""What is said where one place is looked at: whose figures these are, and what has no place."""

from familiehus.i18n import tr
from familiehus.ui.statistics.reading import Reading

_WHOLE_HOUSE = frozenset({"talks", "onwards", "agreed", "targets"})
"""Sections that are counted without a place: an anonymous series and a family on its way have none."""


def place_words(reading: Reading, section: str) -> str:
    """One line for a section; empty while all places are looked at together."""
    place = reading.figures.place
    if place is None:
        return ""
    name = reading.places.get(place, place)
    if section in _WHOLE_HOUSE:
        return tr("Det her tælles for hele huset og kan ikke deles op i steder.")
    if section == "published":
        return tr("Det, der forlader huset, er altid for hele huset.")
    if section == "overview":
        return tr("Kun {place}. Åbne dage, henviste og måltal er for hele huset.", place=name)
    return tr("Kun {place}.", place=name)
