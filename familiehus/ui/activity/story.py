"""What was done to a date, in words: what the series says, and why this one is different."""

from familiehus.calendar.activity import ChangeState, clock_span
from familiehus.calendar.occurrences import Occurrence
from familiehus.i18n import tr
from familiehus.ui.activity.preview_words import short_day


def story(one: Occurrence) -> str:
    """Empty for a date that is as its series says."""
    if one.change is None:
        return ""
    told = _what(one, one.change.state)
    if one.change.reason:
        told = tr("{told} Grund: {reason}.", told=told, reason=one.change.reason.rstrip("."))
    return told


def _what(one: Occurrence, state: ChangeState) -> str:
    if state is ChangeState.CANCELLED:
        return tr("Aflyst.")
    if state is ChangeState.PUT_BACK and one.day == one.original:
        return tr("Holdes, selv om huset har lukket.")
    series = one.activity
    if one.day != one.original:
        when = tr("{day} kl. {time}", day=short_day(one.original), time=clock_span(series.start, series.end))
        return tr("Flyttet. Ellers {when}.", when=when)
    if (one.start, one.end) != (series.start, series.end):
        return tr("Flyttet. Ellers kl. {time}.", time=clock_span(series.start, series.end))
    return tr("Denne dato er ændret for sig.")


def undo_words(state: ChangeState) -> str:
    """The verb that makes the date as its series says again."""
    return {
        ChangeState.CANCELLED: tr("Sæt tilbage"),
        ChangeState.MOVED: tr("Som rækken igen"),
        ChangeState.PUT_BACK: tr("Spring over igen"),
    }[state]
