"""The words of a template's fields: what is asked, what a seat is, who may join in one line."""

from familiehus.courses.template import Ask, CourseTemplate, Rules, SeatUnit
from familiehus.i18n import tr, trn
from familiehus.reports.danish import listed


def ask_name(ask: Ask) -> str:
    """As it stands on its chip."""
    return {
        Ask.PHONE: tr("telefon"),
        Ask.DUE_DATE: tr("termin"),
        Ask.BIRTH_MONTH: tr("barnets fødselsmåned"),
        Ask.LANGUAGE: tr("sprog"),
        Ask.POSTNUMMER: tr("postnummer"),
        Ask.PARTNER: tr("den anden forælder"),
    }[ask]


def unit_name(unit: SeatUnit) -> str:
    """``en familie``."""
    return {
        SeatUnit.FAMILY: tr("en familie"),
        SeatUnit.ADULT: tr("en voksen"),
        SeatUnit.PERSON: tr("en person"),
    }[unit]


def stored(asks: frozenset[Ask]) -> str:
    """``Om en familie gemmes kaldenavne, telefon og termin. Andet bliver aldrig gemt.``."""
    names = [tr("kaldenavne"), *(ask_name(ask) for ask in Ask if ask in asks)]
    return tr("Om en familie gemmes {facts}. Andet kan hverken ses eller gemmes.", facts=listed(names))


def not_checked(one: CourseTemplate) -> str:
    """What the rules say about facts that nobody asks for; empty when there is nothing to warn about."""
    rules, missing = one.rules, []
    if _limited(rules.pregnancy_from, rules.pregnancy_to) and Ask.DUE_DATE not in one.asks:
        missing.append(tr("Graviditetsugen kan kun passes på, når der spørges om termin."))
    if _limited(rules.child_from, rules.child_to) and Ask.BIRTH_MONTH not in one.asks:
        missing.append(tr("Barnets alder kan kun passes på, når der spørges om barnets fødselsmåned."))
    return " ".join(missing)


def who(rules: Rules) -> str:
    """``forælder under 25 år, graviditetsuge 20 til 36``; empty without rules."""
    said = []
    if rules.parent_under is not None:
        said.append(tr("forælder under {n} år", n=rules.parent_under))
    if _limited(rules.pregnancy_from, rules.pregnancy_to):
        said.append(_weeks(rules.pregnancy_from, rules.pregnancy_to))
    if _limited(rules.child_from, rules.child_to):
        unit = rules.child_to if rules.child_to is not None else rules.child_from
        span = _span(rules.child_from, rules.child_to)
        said.append(trn("barn {span} måned", "barn {span} måneder", unit or 0, span=span))
    if rules.first_child:
        said.append(tr("første barn"))
    return ", ".join(said)


def hours(number: int) -> str:
    """``2 døgn``; ``36 timer`` when it is no whole number of days."""
    if number % 24 == 0:
        return trn("1 døgn", "{n} døgn", number // 24)
    return trn("{n} time", "{n} timer", number)


def _limited(low: int | None, high: int | None) -> bool:
    return low is not None or high is not None


def _weeks(low: int | None, high: int | None) -> str:
    if high is None:
        return tr("fra graviditetsuge {n}", n=low)
    if low is None:
        return tr("til graviditetsuge {n}", n=high)
    return tr("graviditetsuge {low} til {high}", low=low, high=high)


def _span(low: int | None, high: int | None) -> str:
    if high is None:
        return tr("fra {n}", n=low)
    return tr("op til {n}", n=high) if low is None else tr("{low} til {high}", low=low, high=high)
