"""A referral as a line of the list: whom it is about, where it is on its way, and what is late. Pure."""

from collections.abc import Sequence
from datetime import date

from familiehus.handover.gate import Gate
from familiehus.handover.referral import Step
from familiehus.i18n import tr
from familiehus.queries.handover_lines import ReferralLine
from familiehus.ui.courses.list_lines import Line, Note, NoteTone
from familiehus.ui.referrals import words


def lines_of(lines: Sequence[ReferralLine], today: date) -> tuple[Line, ...]:
    """Each in one line."""
    return tuple(line_of(one, today) for one in lines)


def line_of(line: ReferralLine, today: date) -> Line:
    """The badge carries the step, which the painter draws as a shape."""
    one = line.referral
    below = tr("{way} · {owner} holder øje", way=words.way(one), owner=one.owner)
    notes = notes_of(line, today)
    spoken = (line.family, below, *(note.text for note in notes))
    return Line(
        line.family,
        one.id,
        below,
        str(one.step),
        full=one.caught,
        quiet=not one.open,
        notes=notes,
        spoken=", ".join(spoken),
    )


def notes_of(line: ReferralLine, today: date) -> tuple[Note, ...]:
    """The step first, then the day of the next news, then what stands in the way."""
    one = line.referral
    tones: dict[bool, NoteTone] = {True: "ok", False: "plain"}
    notes = [Note(words.step_name(one.step), "gold" if one.step.refusal and one.open else tones[one.caught])]
    meets = words.meets(one, today) if one.open and one.step is Step.APPOINTMENT else ""
    if meets and not line.overdue:
        notes.append(Note(meets))
    elif not one.caught:
        notes.append(Note(words.due(line, today), "warm" if line.overdue else "plain"))
    if one.open and line.gate in (Gate.EXPIRED, Gate.MISSING, Gate.UNCOVERED):
        notes.append(Note(tr("intet kan sendes"), "warm"))
    if line.feedback_overdue:
        late = words.days_over(line.feedback_overdue)
        notes.append(Note(tr("mangler tilbagemelding, {late}", late=late), "warm"))
    elif one.feedback_due is not None and one.feedback_on is None:
        notes.append(Note(tr("tilbagemelding senest {day}", day=words.near(one.feedback_due, today)), "gold"))
    return tuple(notes)
