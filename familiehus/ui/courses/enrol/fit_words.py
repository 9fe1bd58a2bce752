"""Why a family does not fit, in one sentence each, and the questions that are answered and not stored."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from familiehus.courses.family import Member
from familiehus.courses.fitting import Misfit, months_old, pregnancy_week
from familiehus.courses.template import CourseTemplate
from familiehus.i18n import tr, trn
from familiehus.messages.fields import either

Word = Callable[[int], str]


def under_question(years: int) -> str:
    """``Er forælderen under 25 år?``."""
    return tr("Er forælderen under {years} år?", years=years)


def why_not(
    found: Iterable[Misfit],
    template: CourseTemplate,
    members: Iterable[Member],
    start: date,
    professions: Mapping[str, str],
) -> tuple[str, ...]:
    """A sentence for each rule."""
    people = tuple(members)
    words = {
        Misfit.PARENT_AGE: lambda: tr(
            "Holdet er for forældre under {years} år.", years=template.rules.parent_under
        ),
        Misfit.PREGNANCY: lambda: _pregnancy(template, people, start),
        Misfit.CHILD_AGE: lambda: _child(template, people, start),
        Misfit.FIRST_CHILD: lambda: tr("Holdet er for dem, der får deres første barn."),
        Misfit.REFERRAL: lambda: _referral(template, professions),
    }
    return tuple(words[one]() for one in found)


def months_words(months: int) -> str:
    """``9 måneder``; before the birth ``ikke født``."""
    if months < 0:
        return tr("ikke født")
    return trn("{n} måned", "{n} måneder", months)


def _pregnancy(template: CourseTemplate, members: Iterable[Member], start: date) -> str:
    weeks = [pregnancy_week(one.due_date, start) for one in members if one.due_date is not None]
    rules = template.rules
    limits = _between(
        rules.pregnancy_from, rules.pregnancy_to,
        lambda n: tr("fra graviditetsuge {n}", n=n), lambda n: tr("til graviditetsuge {n}", n=n),
    )  # fmt: skip
    if max(weeks) > 42:
        return tr("Barnet er født, når holdet starter. Holdet er {limits}.", limits=limits)
    return tr("Når holdet starter, er det graviditetsuge {week}. Holdet er {limits}.",
              week=max(weeks), limits=limits)  # fmt: skip


def _child(template: CourseTemplate, members: Iterable[Member], start: date) -> str:
    months = [months_old(one.birth_month, start) for one in members if one.birth_month is not None]
    rules = template.rules
    limits = _between(
        rules.child_from, rules.child_to,
        lambda n: trn("fra {n} måned", "fra {n} måneder", n),
        lambda n: trn("til {n} måned", "til {n} måneder", n),
    )  # fmt: skip
    return tr("Når holdet starter, er barnet {age}. Holdet er {limits}.",
              age=months_words(months[0]), limits=limits)  # fmt: skip


def _referral(template: CourseTemplate, professions: Mapping[str, str]) -> str:
    who = either(tuple(professions.get(code, code) for code in template.referrers))
    if who:
        return tr("Holdet kræver en henvisning fra {who}.", who=who.lower())
    return tr("Holdet kræver en henvisning.")


def _between(least: int | None, most: int | None, first: Word, last: Word) -> str:
    said = [*([first(least)] if least is not None else []), *([last(most)] if most is not None else [])]
    return " ".join(said)
