"""Why something of a calendar file does not come in, and what was changed on the way: one short line each."""

from typing import TYPE_CHECKING

from familiehus.calendar.activity import clock_span
from familiehus.calendar.conflicts import Conflict, ConflictKind
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.messages.fields import Fields, spoken

if TYPE_CHECKING:
    from familiehus.services.ics_file import SkippedEvent
    from familiehus.services.ics_preview import Incoming


def skipped_line(one: "SkippedEvent") -> str:
    """``Linje 12, Barselscafé: …``."""
    title = one.title or tr("(uden titel her)")
    if one.day is not None:
        title = tr("{title} den {day}", title=title, day=spoken(one.day))
    return tr("Linje {line}, {title}: {why}", line=one.line, title=title, why=why(one))


def why(one: "SkippedEvent") -> str:
    """The reason, as the end of a sentence."""
    f = Fields(one.fields)
    if str(one.why) == "conflict":
        return collisions(one.fields.get("conflicts"))
    if str(one.why) == "not_accepted":
        return _refused(one.fields.get("error"))
    return {**_time(f), **_series(), **_person(), **_house()}.get(str(one.why), str(one.why))


def _time(f: Fields) -> dict[str, str]:
    return {
        "all_day": tr("varer hele dagen; lukkedage sættes i huset selv"),
        "many_days": tr("går over midnat; en aktivitet slutter samme dag"),
        "too_short": tr("varer under {minutes} minutter og er nok en påmindelse", minutes=f["minutes"]),
        "no_start": tr("tiden kan ikke læses"),
        "too_old": tr("er fra før {first}", first=f["first"]),
        "too_far": tr("er efter {last}", last=f["last"]),
        "zone": tr("står i en tidszone, som ingen kender"),
        "other_day": tr("gentages i en tidszone, hvor det er en anden dag end her"),
    }


def _series() -> dict[str, str]:
    return {
        "rule": tr("gentages efter en regel, som huset ikke har"),
        "too_often": tr("gentages flere gange om dagen"),
        "cancelled_series": tr("hele rækken er aflyst"),
        "following": tr("ændrer denne og de følgende datoer på én gang; datoerne bliver som i rækken"),
        "same_day": tr("står to gange samme dag i samme række"),
        "twice": tr("står to gange i filen; den nyeste udgave er brugt"),
        "task": tr("er en opgave, ikke en aftale"),
        "torn": tr("filen slutter midt i den"),
    }


def _person() -> dict[str, str]:
    return {
        "no_title": tr("har ingen titel"),
        "cpr": tr("titlen ligner et CPR-nummer; den bliver hverken gemt eller vist"),
        "private": tr("er markeret privat"),
    }


def _house() -> dict[str, str]:
    return {
        "split": tr("er hentet før og siden delt op i huset; ret den i kalenderen"),
        "own": tr("er her allerede, og filen handler kun om en del af rækken; ret den i kalenderen"),
        "held": tr("er ændret, men kun for datoer, der har været"),
    }


def _refused(error: object) -> str:
    from familiehus.messages import sentence

    if not isinstance(error, FamiliehusError):
        return ""
    words = sentence(error).partition(". ")[0].rstrip(".")
    return words[:1].lower() + words[1:]


def collisions(found: object) -> str:
    """What stands in the way: the first, and how many more."""
    conflicts = [one for one in found if isinstance(one, Conflict)] if isinstance(found, tuple) else []
    if not conflicts:
        return ""
    first = in_the_way(conflicts[0])
    more = len({one.day for one in conflicts}) - 1
    if not more:
        return first
    return trn("{first}, og {n} dato til", "{first}, og {n} datoer til", more, first=first)


def in_the_way(one: Conflict) -> str:
    """``den 24.11.2026 er Ammerum optaget af Barselscafé 10–12``."""
    day = spoken(one.day)
    if one.kind is ConflictKind.CLOSED_HOURS:
        return tr("den {day} er uden for åbningstiden", day=day)
    if one.kind in (ConflictKind.HOLIDAY, ConflictKind.CLOSED_DAY):
        return tr("den {day} er huset lukket ({what})", day=day, what=one.what)
    return tr(
        "den {day} er {what} optaget af {by} {time}",
        day=day,
        what=one.what,
        by=one.by,
        time=clock_span(one.start, one.end),
    )


def notes(one: "Incoming") -> tuple[str, ...]:
    """What is different here from what the file says."""
    series, said = one.series, []
    if one.closed:
        said.append(trn("{n} dato springes over, for huset har lukket",
                        "{n} datoer springes over, for huset har lukket", one.closed))  # fmt: skip
    if series.began is not None:
        said.append(tr("begynder her den {day}; det før er sket", day=spoken(series.main.day)))
    if series.cut:
        said.append(tr("hentes tre år frem"))
    if series.elsewhere:
        said.append(tr("følger klokken på den første dato"))
    if one.unknown_place:
        here = one.activity.place
        said.append(tr("stedet “{place}” kendes ikke; står under {here}", place=one.unknown_place, here=here))
    return tuple(said)
