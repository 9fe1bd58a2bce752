"""What stands under a postnummer while it is typed: the town it will be, or what was meant instead."""

from familiehus import postnumre
from familiehus.i18n import tr

_SHOWN = 2


def town_words(typed: str, empty: str = "") -> str:
    """``4780 Stege``, ``4780 Stege, 4791 Borre``, ``Findes ikke. Mente du …?``; ``empty`` for nothing."""
    if not typed:
        return empty
    found = postnumre.starting_with(typed)
    if found:
        return ", ".join(f"{one.number} {one.town}" for one in found[:_SHOWN])
    near = ", ".join(f"{one.number} {one.town}" for one in postnumre.nearest(typed)[:_SHOWN])
    return tr("Findes ikke. Mente du {near}?", near=near) if near else tr("Et postnummer er fire tal.")


def is_wrong(typed: str) -> bool:
    """No postnummer begins so."""
    return bool(typed) and not postnumre.starting_with(typed)
