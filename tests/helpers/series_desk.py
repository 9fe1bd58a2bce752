"""Anonymous cards past the window, and what the disk says of the talks."""

from datetime import date
from uuid import uuid4

from familiehus.queries.series import live_cards, talk_counts
from familiehus.services.series_cards import CountTalk, OpenSeries, count_talk, open_series
from familiehus.storage.cupboard import Cupboard

KIND = "åben rådgivning"


def new_series(cupboard: Cupboard, *, talks: int = 0, limit: int = 5, kind: str = KIND) -> str:
    """A card that has had so many talks today; its words."""
    with cupboard.write() as uow:
        code = str(open_series(uow, OpenSeries(kind, limit)).after)
    for _ in range(talks):
        with cupboard.write() as uow:
            count_talk(uow, CountTalk(uuid4(), code, "Huset"))
    return code


def talked(cupboard: Cupboard) -> dict[int, int]:
    """How many talks were the first, the second … on their card, over all time."""
    with cupboard.read() as session:
        found = talk_counts(session, date.min, date.max)
    return {number: sum(one.talks for one in found if one.number == number) for number in
            sorted({one.number for one in found})}  # fmt: skip


def cards(cupboard: Cupboard) -> int:
    """How many cards there are."""
    with cupboard.read() as session:
        return sum(one.cards for one in live_cards(session))
