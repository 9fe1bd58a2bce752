"""One saved contact in words: for the list, for the band over the form, for the name of an undo step."""

from typing import TYPE_CHECKING

from familiehus import clock
from familiehus.i18n import tr
from familiehus.ui.desk import words
from familiehus.ui.desk.fact_map import reasons_text
from familiehus.values import Channel, ContactFacts, ListName

if TYPE_CHECKING:
    from familiehus.queries.house import DeskLists


def row_cells(facts: ContactFacts, lists: "DeskLists", *, now: bool = False) -> tuple[str, str, str]:
    """Hour, henvender, the rest. The hour is a dash when the paper did not say."""
    hour = "–" if facts.hour is None else str(facts.hour)
    return (tr("nu") if now else hour, words.times(facts), rest_of(facts, lists))


def rest_of(facts: ContactFacts, lists: "DeskLists") -> str:
    """``4720 Præstø · telefon · søvn``."""
    parts = [words.postnummer(facts.postnummer)]
    if facts.channel is not Channel.FREMMOEDE:
        parts.append(words.small(words.channel(facts.channel)))
    if facts.kind is not None:
        parts.append(lists.label(ListName.KIND, facts.kind))
    if facts.reasons:
        parts.append(reasons_text(facts.reasons, lists))
    return " · ".join(parts)


def contact_name(facts: ContactFacts) -> str:
    """``henvendelse kl. 10``; continues "Fortryd …"."""
    if facts.hour is None:
        return tr("henvendelse")
    return tr("henvendelse kl. {hour}", hour=facts.hour)


def live_name(facts: ContactFacts) -> str:
    """The same with the minute, while this session still knows it: it is stored nowhere."""
    now = clock.now()
    if (facts.day, facts.hour) != (now.date(), now.hour):
        return contact_name(facts)
    return tr("henvendelse kl. {time}", time=f"{now.hour}.{now.minute:02d}")
