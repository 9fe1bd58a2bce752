"""The verbs that ask before they act: cancel one date, take an activity away, copy it."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.calendar.activity import Activity, ChangeState, DateChange, EditScope
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.opening import HouseDays
from familiehus.i18n import tr
from familiehus.ui import dialogs
from familiehus.ui.activity.ending import asking
from familiehus.ui.activity.preview_words import short_day
from familiehus.ui.activity.reason import ask_reason, usual_reasons
from familiehus.ui.activity.sheet import Sheet, plan

if TYPE_CHECKING:
    from familiehus.services.activities import ChangeDate, EndActivity


def cancelling(parent: QWidget, one: Occurrence) -> "ChangeDate | None":
    """The date does not take place, and why; None when they changed their mind."""
    question = tr("Aflys {title} {day}?", title=one.title, day=short_day(one.day))
    reason = ask_reason(parent, question, tr("Aflys"), usual_reasons())
    return None if reason is None else _changed(one, DateChange(one.original, ChangeState.CANCELLED, reason))


def undoing(one: Occurrence) -> "ChangeDate":
    """The date as its series says again."""
    return _changed(one, None)


def explaining(parent: QWidget, one: Occurrence, in_the_way: str) -> "ChangeDate | None":
    """As its series says, though something stands there now: with the reason for it."""
    question = tr(
        "{in_the_way}. Skal {title} alligevel ligge der?", in_the_way=in_the_way, title=one.activity.title
    )
    reason = ask_reason(parent, question, tr("Læg den der"), ())
    return None if reason is None else _changed(one, DateChange(one.original, ChangeState.MOVED, reason))


def ending(parent: QWidget, one: Occurrence, scope: EditScope, days: HouseDays) -> "EndActivity | None":
    """Take it away; the question says what goes and what stays."""
    from familiehus.services.activities import EndActivity

    asked = asking(one, scope, days, clock.now())
    if not dialogs.ask(parent, asked.question, asked.detail, asked.verb, danger=True):
        return None
    return EndActivity(one.activity.id, scope if one.activity.repeats else EditScope.ALL, one.original)


def copied(sheet: Sheet, scope: EditScope) -> Activity:
    """The same once more as something new; of one date only that date."""
    facts = plan(sheet).activity
    rule = "" if scope is EditScope.THIS else facts.rule
    return replace(facts, id=uuid4(), rule=rule, reason="", uid="")


def _changed(one: Occurrence, change: DateChange | None) -> "ChangeDate":
    from familiehus.services.activities import ChangeDate

    return ChangeDate(one.activity.id, one.original, change)
