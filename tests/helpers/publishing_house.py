"""A house that publishes: invented months, and the ledger deciding in this process instead of its own.

The process of its own is proven where it is at home; started once for every publication of a property it
would take the suite minutes.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from random import Random

import pytest

from familiehus import clock
from familiehus.disclosure.ledger import Decision, Progress, Request, decide
from familiehus.figures import PeriodFigures
from familiehus.models import FrozenMonth
from familiehus.queries.ledger import frozen_months
from familiehus.queries.statistics.frozen import frozen_cells
from familiehus.services import late, publishing
from familiehus.services.importing import save_contacts
from familiehus.services.late import Coarse, coarse
from familiehus.services.publishing import Cancelled, Publish, publish
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Channel, ContactFacts, Henvender, Month, Period
from tests.helpers.cupboards import facts

NUMBERS = ("4760", "4760", "4760", "4780", "4780", "4720", "4791", "2100", "ukendt")


def decide_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without starting a process for each publication."""

    def here(request: Request, progress: Progress, cancelled: Cancelled) -> Decision:
        return decide(request, progress=progress, cancelled=cancelled)

    monkeypatch.setattr(publishing, "decide_apart", here)


def invented(month: Month, contacts: int, seed: int = 1) -> list[ContactFacts]:
    """A month of contacts, the same for the same seed."""
    luck = Random(f"{month}/{seed}")
    days = (month.next.first - month.first).days
    return [
        facts(
            month.first + timedelta(days=luck.randrange(days)),
            hour=luck.choice([None, *range(8, 17)]),
            postnummer=luck.choice(NUMBERS),
            henvender=luck.choice(list(Henvender)),
            channel=luck.choice([Channel.FREMMOEDE, Channel.FREMMOEDE, Channel.TELEFON, Channel.DIGITALT]),
        )
        for _ in range(contacts)
    ]


def put(cupboard: Cupboard, contacts: Iterable[ContactFacts]) -> None:
    """Many at once, as a paper tally comes in."""
    with cupboard.write() as uow:
        for _ in save_contacts(uow.session, contacts):
            pass
        uow.commit()


def published(cupboard: Cupboard, period: str, on: str = "") -> PeriodFigures:
    """Publish it, on the day after it if no day is given."""
    wanted = Period.parse(period)
    day = date.fromisoformat(on) if on else wanted.next.first
    with clock.frozen(datetime.combine(day, time(9))):
        figures = publish(cupboard, Publish(wanted)).after
    assert isinstance(figures, PeriodFigures)
    return figures


def counted_so_far(cupboard: Cupboard) -> Counter[Coarse]:
    """Everything that frozen months count, of whatever month it is."""
    found = Counter[Coarse]()
    with cupboard.read() as session:
        for row in session.query(FrozenMonth):
            for text in (row.contacts, row.carried):
                found.update(late.contacts_from(text))
    return Counter({one: number for one, number in found.items() if number})


def truth_of_frozen(cupboard: Cupboard) -> Counter[Coarse]:
    """What is true of those months now."""
    found = Counter[Coarse]()
    with cupboard.read() as session:
        for month in frozen_months(session):
            found.update(coarse(frozen_cells(session, month)))
    return found
