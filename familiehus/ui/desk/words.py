"""How the desk says what was chosen: henvender, channel, days, rows and the names of undo steps."""

from datetime import date

from familiehus import postnumre
from familiehus.i18n import tr
from familiehus.reports.danish import count, day_and_month, long_date
from familiehus.values import (
    POSTNUMMER_DECLINED,
    POSTNUMMER_UNKNOWN,
    Channel,
    ContactFacts,
    CorrectionReason,
    Duration,
    Henvender,
    LifeStage,
    Returning,
)

SHOWN_REASONS = 2
"""More reasons than this are counted, not listed, on a chip."""


def henvender(who: Henvender) -> str:
    """Mor, Far, Anden."""
    return {Henvender.MOR: tr("Mor"), Henvender.FAR: tr("Far"), Henvender.ANDEN: tr("Anden")}[who]


def channel(one: Channel) -> str:
    """Kanal, as it stands on a chip."""
    return {
        Channel.FREMMOEDE: tr("Fremmøde"),
        Channel.TELEFON: tr("Telefon"),
        Channel.DIGITALT: tr("Digitalt"),
        Channel.HJEMMET: tr("I hjemmet"),
        Channel.UDE: tr("Ude"),
    }[one]


def life_stage(one: LifeStage) -> str:
    """Livsfase."""
    return {
        LifeStage.GRAVID: tr("Gravid"),
        LifeStage.AAR_0_1: tr("0-1 år"),
        LifeStage.AAR_1_2: tr("1-2 år"),
        LifeStage.AAR_3_6: tr("3-6 år"),
        LifeStage.UKENDT: tr("Ukendt"),
    }[one]


def returning(one: Returning) -> str:
    """Ny i huset?"""
    return {
        Returning.NY: tr("Ny i huset"),
        Returning.FOER: tr("Har været her før"),
        Returning.VED_IKKE: tr("Ved ikke om ny"),
    }[one]


def duration(one: Duration) -> str:
    """Varighed."""
    return {
        Duration.UNDER_5: tr("Under 5 min"),
        Duration.FRA_5: tr("5-15 min"),
        Duration.FRA_15: tr("15-45 min"),
        Duration.OVER_45: tr("Over 45 min"),
    }[one]


def correction(one: CorrectionReason) -> str:
    """Why a day that was counted is changed."""
    return {
        CorrectionReason.TASTEFEJL: tr("Tastefejl"),
        CorrectionReason.DOBBELT: tr("Talt to gange"),
        CorrectionReason.PAPIR: tr("Kom senere på papir"),
        CorrectionReason.GLEMT: tr("Glemt på dagen"),
    }[one]


def people(adults: int | None, children: int | None) -> str:
    """``2 voksne, 1 barn``; empty when nobody said."""
    parts = []
    if adults is not None:
        parts.append(tr("1 voksen") if adults == 1 else tr("{n} voksne", n=adults))
    if children is not None:
        parts.append(tr("1 barn") if children == 1 else tr("{n} børn", n=children))
    return ", ".join(parts)


def postnummer(code: str) -> str:
    """``4760 Vordingborg``, or the answer that was given instead."""
    if code in (POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED):
        return tr("ukendt postnummer") if code == POSTNUMMER_UNKNOWN else tr("ønsker ikke at oplyse")
    known = postnumre.all_postnumre().get(code)
    return f"{code} {known.town}" if known is not None else code


def times(facts: ContactFacts) -> str:
    """``Mor ×9``."""
    who = henvender(facts.henvender)
    return who if facts.count == 1 else f"{who} ×{count(facts.count)}"


def weekday(day: date) -> str:
    """``fredag``."""
    names = (
        tr("mandag"),
        tr("tirsdag"),
        tr("onsdag"),
        tr("torsdag"),
        tr("fredag"),
        tr("lørdag"),
        tr("søndag"),
    )
    return names[day.weekday()]


def capital(text: str) -> str:
    """First letter large, the rest as it is."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """First letter small, for a word in the middle of a line ("Årsag: søvn"); abbreviations stay."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def heading(day: date) -> str:
    """``søndag den 22. november · uge 47``."""
    week = day.isocalendar().week
    return tr("{weekday} den {day} · uge {week}", weekday=weekday(day), day=day_and_month(day), week=week)


def full_day(day: date, today: date) -> str:
    """``fredag den 20. november``; with the year when it is another one."""
    shown = day_and_month(day) if day.year == today.year else long_date(day)
    return tr("{weekday} den {day}", weekday=weekday(day), day=shown)


def near_day(day: date, today: date) -> str:
    """``fredag`` within the last week, else ``fredag den 13. november``."""
    return weekday(day) if 0 < (today - day).days < 7 else full_day(day, today)


def numeric_date(day: date) -> str:
    """``22.11.2026``."""
    return f"{day.day}.{day.month}.{day.year}"
