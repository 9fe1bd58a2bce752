"""A series of another calendar: its first date, its rule, and every date that was treated apart."""

from collections.abc import Iterable, Iterator
from datetime import date

from familiehus.errors import UserError
from familiehus.services.activity_rules import FIRST_YEAR
from familiehus.services.ics_event import OURS
from familiehus.services.ics_facts import Facts, Refused, facts_of, spoken_title
from familiehus.services.ics_file import IcsDate, IcsSeries, SkippedEvent, Why
from familiehus.services.ics_lines import Component, Property, split_texts
from familiehus.services.ics_rules import RuleDays, house_rule
from familiehus.services.ics_times import Offsets, When, when, whens

_OLDEST = 1980
"""A series older than this began in another world; nobody has to reckon its dates."""
_WHY = {"rule_too_often": Why.TOO_OFTEN}


def gathered(
    uid: str,
    main: Component,
    apart: Iterable[Component],
    offsets: Offsets,
    today: date,
    skipped: list[SkippedEvent],
) -> IcsSeries:
    """The series of ``main``. Refused when it can't come in; dates that can't are added to ``skipped``."""
    facts = facts_of(main, offsets)
    rule = _rule(main, facts, today)
    extra = [one for one in _days(main, "RDATE", offsets, facts, skipped) if one.day >= rule.first_day]
    repeats = bool(rule.rule or extra)
    if repeats and facts.plain.cancelled:
        raise Refused(SkippedEvent(main.line, facts.plain.title, Why.CANCELLED_SERIES))
    if repeats and facts.begins.moved_day:
        raise Refused(SkippedEvent(main.line, facts.plain.title, Why.OTHER_DAY))
    without = {one.day for one in _days(main, "EXDATE", offsets, facts, skipped)}
    first = facts.plain
    return IcsSeries(
        uid,
        IcsDate(first.line, first.title, rule.first_day, first.start, first.minutes, first.location,
                first.cancelled),
        rule.rule,
        tuple(sorted(_starts(extra, first.start).items())),
        tuple(sorted(day for day in without if day >= rule.first_day)),
        tuple(sorted(_apart(apart, offsets, facts, rule, skipped).items(), key=lambda one: one[0])),
        tuple(word.strip() for one in main.all("CATEGORIES") for word in split_texts(one.value)),
        {one.name.removeprefix(OURS): main.text(one.name) for one in main.properties
         if one.name.startswith(OURS)},
        rule.began if rule.began != rule.first_day else None,
        rule.cut,
        facts.begins.elsewhere and repeats,
    )  # fmt: skip


def _starts(extra: Iterable[When], usual: int) -> dict[date, int]:
    """When each extra date begins; one that is only a day begins as all of them."""
    return {one.day: usual if one.minutes is None else one.minutes for one in extra}


def _rule(main: Component, facts: Facts, today: date) -> RuleDays:
    rules, first = main.all("RRULE"), facts.plain
    if not rules:
        return RuleDays(first.day, "", first.day)
    if len(rules) > 1 or main.first("EXRULE") is not None:
        raise Refused(SkippedEvent(main.line, first.title, Why.RULE))
    if first.day.year < _OLDEST:
        raise Refused(SkippedEvent(main.line, first.title, Why.TOO_OLD, fields={"first": str(FIRST_YEAR)}))
    try:
        found = house_rule(rules[0].value, first.day, first.start, today)
    except UserError as error:
        raise Refused(SkippedEvent(main.line, first.title, _WHY.get(error.code, Why.RULE))) from None
    if found.first_day.year < FIRST_YEAR:
        raise Refused(SkippedEvent(main.line, first.title, Why.TOO_OLD, fields={"first": str(FIRST_YEAR)}))
    return found


def _days(
    main: Component, name: str, offsets: Offsets, facts: Facts, skipped: list[SkippedEvent]
) -> Iterator[When]:
    """The dates of every such line; a line that can't be read is skipped and said."""
    for prop in main.all(name):
        try:
            yield from list(whens((prop,), offsets))
        except ValueError:
            skipped.append(SkippedEvent(prop.line, facts.plain.title, Why.NO_START))


def _apart(
    members: Iterable[Component],
    offsets: Offsets,
    facts: Facts,
    rule: RuleDays,
    skipped: list[SkippedEvent],
) -> dict[date, IcsDate]:
    found: dict[date, IcsDate] = {}
    for one in members:
        key = one.first("RECURRENCE-ID")
        day = _day(key, offsets) if key is not None else None
        if key is None or day is None:
            skipped.append(SkippedEvent(one.line, spoken_title(one), Why.NO_START))
        elif "RANGE" in key.params:
            skipped.append(SkippedEvent(one.line, spoken_title(one), Why.FOLLOWING, day))
        else:
            try:
                date_apart = facts_of(one, offsets).plain
            except Refused as refused:
                bad = refused.skipped
                skipped.append(SkippedEvent(bad.line, bad.title, bad.why, day, bad.fields))
                continue
            if max(day, date_apart.day) >= rule.first_day:
                found[day] = date_apart
    return found


def _day(prop: Property, offsets: Offsets) -> date | None:
    try:
        return when(prop, offsets).day
    except ValueError:
        return None
