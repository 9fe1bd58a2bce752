"""What taking an activity away means, in words, before it is done: what goes and what stays."""

from datetime import date, datetime
from typing import NamedTuple

from familiehus.calendar.activity import EditScope
from familiehus.calendar.occurrences import Occurrence, occurrences
from familiehus.calendar.opening import HouseDays
from familiehus.i18n import tr, trn
from familiehus.ui.activity.preview_words import short_day


class Asking(NamedTuple):
    """A question, what it means, and the verb of its button."""

    question: str
    detail: str
    verb: str


def asking(one: Occurrence, scope: EditScope, days: HouseDays, now: datetime) -> Asking:
    """For the scope in hand. A date that has begun has been held."""
    title, minute = one.activity.title, now.hour * 60 + now.minute
    held = [date_ for date_ in occurrences(one.activity, days, date.min, now.date())
            if not date_.cancelled and (date_.day, date_.start) <= (now.date(), minute)]  # fmt: skip
    first = one.day if scope is EditScope.FOLLOWING else date.min
    gone = [date_ for date_ in occurrences(one.activity, days, max(first, now.date()), date.max)
            if not date_.cancelled and date_ not in held]  # fmt: skip
    back = tr("Ctrl+Z lægger det tilbage.")
    if not one.activity.repeats:
        detail = tr("{day} bliver ledig igen. {back}", day=_capital(short_day(one.day)), back=back)
        return Asking(tr("Slet {title}?", title=title), detail, tr("Slet"))
    number = len(gone)
    stays = trn("Den ene gang, der har været, står, som den blev holdt.",
                "De {n} gange, der har været, står, som de blev holdt.", len(held))  # fmt: skip
    going = trn("Den ene gang, der er tilbage, forsvinder.",
                "De {n} gange, der er tilbage, forsvinder.", number)  # fmt: skip
    if scope is EditScope.FOLLOWING:
        question = tr("Slet {title} fra {day} og frem?", title=title, day=short_day(one.day))
        going = trn("En gang forsvinder.", "{n} gange forsvinder.", number)
    else:
        question = tr("Slet hele rækken {title}?", title=title)
    verb = trn("Slet {n} dato", "Slet {n} datoer", number) if number else tr("Slet")
    return Asking(question, " ".join((going, stays, back) if held else (going, back)), verb)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
