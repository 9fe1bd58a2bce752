"""The house's recipes: they ship as editable defaults and are changed like any of its lists."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from familiehus.courses.template import Ask, CourseTemplate, Entry, Rules, SeatUnit
from familiehus.errors import UserError
from familiehus.models.course import Course
from familiehus.models.course import CourseTemplate as TemplateRow
from familiehus.paths import resources
from familiehus.queries.course_templates import PLAIN
from familiehus.services.course_dates import keep_people
from familiehus.services.members import check_referrer
from familiehus.services.names import clean_name
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

SEATS_MOST = 200
_SESSIONS_MOST, _HOURS_MOST, _MONTHS_MOST = 60, 24 * 14, 24
_RANGES = {
    "parent_under": (12, 60),
    **dict.fromkeys(("pregnancy_from", "pregnancy_to"), (0, 42)),
    **dict.fromkeys(("child_from", "child_to"), (0, 12 * 7)),
}
"""What a rule's number can be: years, whole weeks, months."""


@dataclass(frozen=True, slots=True)
class SaveTemplate:
    """A new template (``template.code`` empty) or new values of one."""

    template: CourseTemplate


def save_template(uow: UnitOfWork, command: SaveTemplate) -> Change:
    """Save it; courses that were made from it keep their seats and dates, but not how long their people are
    kept. UserError ``template_twice``, ``template_unknown``, ``template_numbers``, ``template_rules``,
    ``choice_unknown`` and those of ``clean_name``."""
    require(uow.actor, Right.COURSES)
    wanted = command.template
    name = clean_name(wanted.name, "template_name")
    rows = {row.code: row for row in uow.session.execute(select(TemplateRow)).scalars()}
    if wanted.code and wanted.code not in rows:
        raise UserError("template_unknown", template=wanted.code)
    others = (row for row in rows.values() if row.code != wanted.code)
    if any(name.casefold() in (row.name.casefold(), row.code.casefold()) for row in others):
        raise UserError("template_twice", template=name)
    _check(wanted)
    for code in wanted.referrers:
        check_referrer(uow.session, code)
    row = rows.get(wanted.code)
    columns = _columns(wanted, name)
    if row is None:
        last = uow.session.execute(select(func.max(TemplateRow.position))).scalar()
        place = 0 if last is None else last + 1
        uow.session.execute(insert(TemplateRow), [{**columns, "code": name, "position": place}])
    else:
        for column, value in columns.items():
            setattr(row, column, value)
        uow.session.flush()
        for course in uow.session.execute(select(Course).where(Course.template == row.code)).scalars().all():
            keep_people(uow.session, course)
    uow.commit()
    verb = ChangeVerb.CHANGED if wanted.code else ChangeVerb.ADDED
    return Change("template", verb, (wanted.code or name,))


def default_templates() -> tuple[CourseTemplate, ...]:
    """What a new house starts with (resources/courses/templates.json)."""
    text = (resources() / "courses" / "templates.json").read_text(encoding="utf-8")
    return tuple(_from_json(one) for one in json.loads(text))


def write_defaults(session: Session) -> None:
    """The defaults into a new house."""
    rows = [
        {**_columns(one, one.name), "code": one.code, "position": position}
        for position, one in enumerate(default_templates())
    ]
    session.execute(insert(TemplateRow), rows)


def _columns(one: CourseTemplate, name: str) -> dict[str, object]:
    return {
        **{plain: getattr(one, plain) for plain in PLAIN},
        **asdict(one.rules),
        "name": name,
        "unit": str(one.unit),
        "entry": str(one.entry),
        "referrers": "|".join(one.referrers),
        "asks": "|".join(sorted(str(ask) for ask in one.asks)),
        "about": clean_name(one.about, "about", most=200) if one.about.strip() else "",
    }


def _check(one: CourseTemplate) -> None:
    numbers = (
        1 <= one.sessions <= _SESSIONS_MOST
        and 15 <= one.minutes <= 12 * 60
        and 1 <= one.weeks <= 8
        and 1 <= one.least <= one.seats <= SEATS_MOST
        and 0 <= one.threshold <= 100
        and 1 <= one.answer_hours <= _HOURS_MOST
        and 0 <= one.keep_months <= _MONTHS_MOST
    )
    if not numbers:
        raise UserError("template_numbers")
    rules = one.rules
    for name, (least, most) in _RANGES.items():
        value = getattr(rules, name)
        if value is not None and not least <= value <= most:
            raise UserError("template_rules")
    for low, high in ((rules.pregnancy_from, rules.pregnancy_to), (rules.child_from, rules.child_to)):
        if low is not None and high is not None and low > high:
            raise UserError("template_rules")


def _from_json(one: dict[str, Any]) -> CourseTemplate:
    plain = {name: one[name] for name in PLAIN if name in one}
    return CourseTemplate(
        code=one["name"],
        name=one["name"],
        unit=SeatUnit(one["unit"]),
        entry=Entry(one["entry"]),
        asks=frozenset(Ask(ask) for ask in one["asks"]),
        rules=Rules(**one["rules"]),
        about=one["about"],
        **plain,
    )
