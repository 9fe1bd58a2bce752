"""What the sheet says: which talk it was, how many are left, why there is one more."""

from typing import TYPE_CHECKING

from familiehus.i18n import tr, trn

if TYPE_CHECKING:
    from familiehus.services.series_cards import OverReason


def talk(number: int, limit: int) -> str:
    """``Samtale 3 af 5``; past the limit there is nothing it could be a part of."""
    if number > limit:
        return tr("Samtale {number}", number=number)
    return tr("Samtale {number} af {limit}", number=number, limit=limit)


def left(number: int, limit: int) -> str:
    """What that means for the next time."""
    if number > limit:
        return tr("Talt. Kortet var til {limit}.", limit=limit)
    if number == limit:
        return tr("Talt. Det var den sidste på kortet: find det næste tilbud sammen med familien.")
    return trn("Talt. Der er 1 samtale tilbage.", "Talt. Der er {n} samtaler tilbage.", limit - number)


def used_up(talks: int, limit: int) -> str:
    """The warning before one more."""
    if talks > limit:
        return tr("Kortet var til {limit}, og {talks} er talt", limit=limit, talks=talks)
    return tr("{talks} af {limit} samtaler er brugt", talks=talks, limit=limit)


def kept(cards: int) -> str:
    """What the house keeps of all this, and for how long."""
    forgotten = tr("Kort, der ikke er brugt i et år, slettes.")
    if not cards:
        return forgotten
    in_use = trn("1 kort er i brug.", "{n} kort er i brug.", cards)
    return tr("{in_use} {forgotten}", in_use=in_use, forgotten=forgotten)


def over(reason: "OverReason") -> str:
    """A reason as a chip says it."""
    from familiehus.services.series_cards import OverReason

    return {
        OverReason.WAITING: tr("Venter på et andet tilbud"),
        OverReason.CLOSING: tr("Skal afsluttes ordentligt"),
        OverReason.ACUTE: tr("Akut situation"),
        OverReason.AGREED: tr("Aftalt med lederen"),
    }[reason]
