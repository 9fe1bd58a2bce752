"""What became of a target, in the words that stand on paper and on the screen."""

from familiehus.disclosure.blocks import crossed
from familiehus.disclosure.wording import capital
from familiehus.figures import Standing, TargetBefore
from familiehus.i18n import tr
from familiehus.reports.danish import count

CROSSED = "contacts.area_henvender"


def told_words(told: TargetBefore, share: bool) -> str:
    """``mål 1.400, nået med 1.450``: what last year's report said; ``1.450, uden mål`` when none was set."""
    if told.number is None:
        return tr("{value}, uden mål", value=number_words(told.value or 0, share))
    return came_words(told.number, told.value, told.standing, share)


def came_words(number: int, value: int | None, standing: Standing | None, share: bool) -> str:
    """``mål 1.400, ikke nået med 1.300``."""
    wanted = number_words(number, share)
    if value is None:
        return tr("mål {number}, tallet kan ikke vises", number=wanted)
    reached = number_words(value, share)
    words = {
        Standing.MET: tr("mål {number}, nået med {value}", number=wanted, value=reached),
        Standing.NOT_MET: tr("mål {number}, ikke nået med {value}", number=wanted, value=reached),
    }
    return words.get(standing or Standing.UNKNOWN) or tr(
        "mål {number}, på vej med {value}", number=wanted, value=reached
    )


def number_words(number: int, share: bool) -> str:
    """``1.450``, ``75 %``."""
    return tr("{n} %", n=count(number)) if share else count(number)


def part_words(measure: str, part: str) -> str:
    """``Møn``, ``Optaget``; of a crossing ``Møn, far``."""
    if measure != CROSSED:
        return capital(part)
    area, who = crossed(part)
    return tr("{area}, {who}", area=capital(area), who=who)
