"""Sentences about the week: activities, what is in their way, rooms, opening hours, who is on the plan."""

from datetime import date

from familiehus.calendar.activity import clock_span
from familiehus.calendar.conflicts import Conflict, ConflictKind
from familiehus.calendar.hours_words import weekday_name
from familiehus.i18n import tr, trn
from familiehus.messages.fields import Fields
from familiehus.reports.danish import day_and_month

TOLD = 3
"""So many things in the way are told one by one; of the rest their number is said."""


def conflict_words(conflict: Conflict) -> str:
    """What is in the way, short and without a full stop: for a drag, and for one line of a list."""
    when = clock_span(conflict.start, conflict.end)
    if conflict.kind is ConflictKind.ROOM:
        return tr("{room} er optaget af {title} {when}", room=_room(conflict), title=conflict.by, when=when)
    if conflict.kind is ConflictKind.BLOCKED:
        return tr("{room} er spærret {when} ({title})", room=_room(conflict), title=conflict.by, when=when)
    if conflict.kind is ConflictKind.PERSON:
        return tr("{name} er på {title} {when}", name=_person(conflict), title=conflict.by, when=when)
    return _closed_words(conflict)


def activities(f: Fields) -> dict[str, str]:
    """Planning, changing and taking away."""
    return {
        "booking_conflict": _in_the_way(f),
        "activity_gone": tr(
            "Aktiviteten er der ikke længere; nogen har fjernet den imens. Intet er ændret; se ugen efter."
        ),
        "activity_held": tr(
            "{title} er allerede holdt alle de dage, det gælder, og det, der er holdt, bliver stående. Intet "
            "er ændret; ret i stedet en dag, der kommer.",
            title=_title(f),
        ),
        "activity_counted": tr(
            "{title} er talt {day}, og et tal skal blive ved sin dag, sit sted og sin time. Intet er ændret; "
            "tag først tallet tilbage, hvis det er forkert.",
            title=_title(f),
            day=_on(f),
        ),
        "activity_moved_on": tr(
            "Nogen har ændret det samme imens, så det kan ikke fortrydes. Intet er ændret; se ugen efter, og "
            "ret det dér."
        ),
        "activity_time": tr(
            "En aktivitet varer mindst fem minutter og slutter samme dag. Intet er gemt; ret tiden."
        ),
        "activity_day": tr(
            "Året skal ligge mellem {first} og {last}. Intet er gemt; ret datoen.",
            first=_year(f, "first"),
            last=_year(f, "last"),
        ),
        "activity_seats": tr(
            "Antallet af pladser skal være mellem 1 og {most}. Intet er gemt; ret tallet.", most=f["most"]
        ),
        "date_unknown": tr(
            "Rækken har ingen dato {day}; den er måske flyttet imens. Intet er ændret; se ugen efter.",
            day=_on(f),
        ),
        "reason_missing": tr(
            "Skriv en grund: den, der kommer forgæves eller på en lukket dag, skal kunne få at vide hvorfor. "
            "Intet er ændret."
        ),
        "block_needs_room": tr("Vælg det lokale, der skal spærres. Intet er gemt."),
    }


def rules(f: Fields) -> dict[str, str]:
    """How a series repeats itself."""
    return {
        "rule_unreadable": tr(
            "Gentagelsen kan ikke læses. Intet er gemt; vælg hver uge, hver anden uge eller hver måned."
        ),
        "rule_never": tr(
            "Rækken har kun sin første dag, for der kommer ingen flere inden slutdatoen. Intet er gemt; vælg "
            "en senere slutdato, eller lad være med at gentage."
        ),
        "rule_endless": tr(
            "En række kan højst vare {years} år. Intet er gemt; vælg en tidligere slutdato. En gammel række "
            "føres videre med “denne og følgende”.",
            years=f["years"],
        ),
        "rule_too_often": tr(
            "En aktivitet kan højst gentages én gang om dagen. Intet er gemt; vælg hver dag eller sjældnere."
        ),
    }


def premises(f: Fields) -> dict[str, str]:
    """Rooms, opening hours and the days that are different."""
    return {
        "room_twice": tr(
            "Stedet har allerede lokalet {room}, måske et, der ikke bruges mere. Intet er gemt; giv dem hver "
            "sit navn, eller tag det gamle i brug igen.",
            room=f["room"],
        ),
        "room_seats": tr(
            "Pladserne i et lokale skal være mellem 1 og {most}. Intet er gemt; ret tallet.", most=f["most"]
        ),
        "room_moved": tr(
            "{room} hører til sit sted og kan ikke flyttes. Intet er ændret; opret et nyt lokale på det "
            "andet sted.",
            room=_or(f["room"], tr("Lokalet")),
        ),
        "room_booked": _booked(f, _or(f["room"], tr("Lokalet"))),
        "room_unknown": tr("Lokalet findes ikke længere. Intet er gemt; vælg et andet lokale."),
        "room_elsewhere": tr(
            "{room} ligger ikke på det sted, aktiviteten er. Intet er gemt; vælg et lokale på stedet.",
            room=_or(f["room"], tr("Lokalet")),
        ),
        "room_retired": tr(
            "{room} bruges ikke mere. Intet er gemt; vælg et andet lokale, eller tag det i brug igen under "
            "Huset.",
            room=_or(f["room"], tr("Lokalet")),
        ),
        "place_booked": _booked(f, _or(f["place"], tr("Stedet"))),
        "place_retired": tr(
            "{place} bruges ikke mere. Intet er gemt; vælg et andet sted, eller tag det i brug igen under "
            "Huset.",
            place=_or(f["place"], tr("Stedet")),
        ),
        "hours_time": tr(
            "En åbningstid går fra et klokkeslæt til et senere samme dag. Intet er gemt; ret tiderne."
        ),
        "hours_overlap": tr(
            "To tider {weekday} lapper over hinanden. Intet er gemt; gør dem til én, eller ret dem.",
            weekday=_weekday(f),
        ),
    }


def special_days(f: Fields) -> dict[str, str]:
    """Closed days, and what stands on them."""
    return {
        "special_reason": tr(
            "Skriv, hvorfor der er lukket {day}: det står på døren. Intet er gemt.", day=_on(f)
        ),
        "special_day_booked": trn(
            "{title} {day} står på en dag, der bliver lukket. Intet er ændret; flyt den, giv den en grund, "
            "eller luk dagen og aflys den.",
            "{n} aktiviteter står på dage, der bliver lukket, den første er {title} {day}. Intet er ændret; "
            "flyt dem, giv dem en grund, eller luk dagen og aflys dem.",
            f.number("dates"),
            title=_title(f),
            day=_on(f, "first"),
        ),
        "special_day_counted": tr(
            "{title} er holdt og talt {day}, så dagen var åben. Intet er ændret; tag først tallet tilbage, "
            "hvis det er forkert.",
            title=_title(f),
            day=_on(f),
        ),
    }


def colleagues(f: Fields) -> dict[str, str]:
    """Who is on the plan, and who stands behind an activity."""
    name = _or(f["name"], tr("Kollegaen"))
    return {
        "colleague_twice": tr(
            "{name} står allerede på listen over kolleger. Intet er gemt; skriv også efternavn, så de kan "
            "kendes fra hinanden.",
            name=name,
        ),
        "colleague_is_staff": tr(
            "{name} kan låse huset op. Intet er ændret; ret navnet, eller luk kontoen, under Medarbejdere.",
            name=name,
        ),
        "colleague_booked": trn(
            "{name} står på planen én gang endnu: {title} {day}. Intet er ændret; sæt en anden på først.",
            "{name} står på planen {n} gange endnu, første gang på {title} {day}. Intet er ændret; sæt en "
            "anden på først.",
            f.number("dates"),
            name=name,
            title=_title(f),
            day=_on(f, "first"),
        ),
        "colleague_unknown": tr("En af dem på planen findes ikke længere. Intet er gemt; vælg igen."),
        "colleague_retired": tr(
            "{name} står ikke på planen mere. Intet er gemt; vælg en anden, eller sæt {name} på listen igen.",
            name=name,
        ),
        "owner_twice": tr(
            "{owner} står allerede på listen. Intet er gemt; vælg den, eller skriv et andet navn.",
            owner=f["owner"],
        ),
        "owner_unknown": tr(
            "Den, der skulle stå bag, er ikke på husets liste. Intet er gemt; vælg en fra listen."
        ),
        "owner_last": tr("Nogen skal stå bag aktiviteterne. Intet er ændret; tilføj en anden først."),
    }


def _in_the_way(f: Fields) -> str:
    found = [one for one in f.parts("conflicts") if isinstance(one, Conflict)]
    told = list(dict.fromkeys(_sentence(one) for one in found))
    more = len(told) - TOLD
    if more > 0:
        told = [*told[:TOLD], trn("Én ting mere står i vejen.", "{n} ting mere står i vejen.", more)]
    if not told:
        told = [tr("Noget andet står i vejen.")]
    return tr(
        "{what} Intet er ændret. {advice}",
        what=" ".join(told),
        advice=_advice({one.kind for one in found}),
    )


def _sentence(one: Conflict) -> str:
    """With the day, and with a full stop."""
    day = _day_words(one.day)
    when = tr("kl. {when} {day}", when=clock_span(one.start, one.end), day=day)
    if one.kind is ConflictKind.ROOM:
        return tr("{room} er optaget af {title} {when}.", room=_room(one), title=one.by, when=when)
    if one.kind is ConflictKind.BLOCKED:
        return tr("{room} er spærret {when} ({title}).", room=_room(one), title=one.by, when=when)
    if one.kind is ConflictKind.PERSON:
        return tr("{name} er på {title} {when}.", name=_person(one), title=one.by, when=when)
    return tr("{what} {day}.", what=_closed_words(one), day=day)


def _closed_words(one: Conflict) -> str:
    if one.kind is ConflictKind.HOLIDAY:
        return tr("Der er helligdag ({name})", name=one.what) if one.what else tr("Der er helligdag")
    if one.kind is ConflictKind.CLOSED_DAY:
        return tr("Huset er lukket ({name})", name=one.what) if one.what else tr("Huset er lukket")
    if one.what:
        return tr("Det er uden for åbningstiden ({name})", name=one.what)
    return tr("Det er uden for åbningstiden")


def _advice(kinds: set[ConflictKind]) -> str:
    if kinds and kinds <= {ConflictKind.HOLIDAY, ConflictKind.CLOSED_DAY}:
        return tr("Vælg en anden dag, eller skriv en grund.")
    if kinds and kinds <= {ConflictKind.PERSON}:
        return tr("Vælg en anden kollega eller en anden tid, eller skriv en grund.")
    if kinds and kinds <= {ConflictKind.ROOM, ConflictKind.BLOCKED}:
        return tr("Vælg et andet lokale eller en anden tid, eller skriv en grund.")
    return tr("Vælg en anden tid, eller skriv en grund.")


def _booked(f: Fields, what: str) -> str:
    return trn(
        "{what} er i brug én gang endnu: {title} {day}. Intet er ændret; flyt eller aflys den først.",
        "{what} er i brug {n} gange endnu, første gang til {title} {day}. Intet er ændret; flyt eller aflys "
        "dem først.",
        f.number("dates"),
        what=what,
        title=_title(f),
        day=_on(f, "first"),
    )


def _day_words(day: date) -> str:
    return tr("{weekday} den {day}", weekday=weekday_name(day.isoweekday()), day=day_and_month(day))


def _on(f: Fields, name: str = "day") -> str:
    days = [one for one in f.parts(name) if isinstance(one, date)]
    return _day_words(days[0]) if days else tr("den dag")


def _weekday(f: Fields) -> str:
    number = f.number("weekday")
    return weekday_name(number) if 1 <= number <= 7 else tr("samme dag")


def _year(f: Fields, name: str) -> str:
    """Without the point that a thousand has."""
    return str(f.number(name) or "")


def _title(f: Fields) -> str:
    return _or(f["title"], tr("Aktiviteten"))


def _room(one: Conflict) -> str:
    return _or(one.what, tr("Lokalet"))


def _person(one: Conflict) -> str:
    return _or(one.what, tr("En kollega"))


def _or(words: str, otherwise: str) -> str:
    return words or otherwise
