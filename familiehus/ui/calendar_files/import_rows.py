"""The two lists of an import as rows: what comes in, and what does not with why."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from familiehus.calendar.activity import clock_span
from familiehus.i18n import tr, trn
from familiehus.messages.fields import spoken
from familiehus.messages.ics_words import collisions, notes, why
from familiehus.ui.activity.kinds import kind_name
from familiehus.ui.desk.words import capital
from familiehus.ui.widgets.row_list import Column
from familiehus.ui.widgets.row_model import Row, RowTone

if TYPE_CHECKING:
    from familiehus.services.ics_file import SkippedEvent
    from familiehus.services.ics_preview import Incoming

COMING_COLUMNS = (Column(250), Column(160, muted=True), Column(0, strong=True))
SKIPPED_COLUMNS = (Column(92, muted=True), Column(250, strong=True), Column(0))


def coming_row(one: "Incoming", left_out: Collection[str]) -> Row:
    """When, what sort, the title, and what is different here from the file."""
    out = one.series.uid in left_out
    said = [*notes(one)]
    if one.changed:
        said.insert(0, tr("er hentet før og rettes"))
    if one.conflicts:
        said.insert(0, collisions(one.conflicts))
    if out:
        said = [tr("kommer ikke med")]
    tone: RowTone = "plain" if out else "warm" if one.conflicts else "plain"
    action = tr("Tag med") if out else tr("Udelad")
    cells = (when(one), kind_name(one.activity.kind), one.activity.title)
    return Row(one.series.uid, cells, tone, action, note=capital("; ".join(said)))


def skipped_row(number: int, one: "SkippedEvent") -> Row:
    """The line of the file, the title, why."""
    title = one.title or tr("(uden titel her)")
    if one.day is not None:
        title = tr("{title} den {day}", title=title, day=spoken(one.day))
    return Row(number, (tr("Linje {line}", line=spoken(one.line)), title, capital(why(one))))


def when(one: "Incoming") -> str:
    """``24.11.2026 10–12``, and of a series how many dates."""
    activity = one.activity
    change = activity.change_of(activity.first_day)
    first = (change.day if change is not None else None) or activity.first_day
    at = f"{spoken(first)} {clock_span(activity.start, activity.end)}"
    if one.dates < 2 and not activity.repeats:
        return at
    return trn("{at}, {n} dato", "{at}, {n} datoer", one.dates, at=at)
