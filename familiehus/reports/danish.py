"""How a Danish page writes numbers, dates and months (1.234.567 · 9,7 · 4. november 2026 · sept.)."""

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction

from familiehus.i18n import tr
from familiehus.values import Month

DASH = "–"
"""Stands where a number can't be shown or nobody counted; never for zero."""


def count(number: int | None) -> str:
    """``1.234.567``; a dash when the number is not known."""
    return DASH if number is None else f"{number:,}".replace(",", ".")


def one_decimal(number: Fraction) -> str:
    """``9,7``, rounded half up as people do; thousands with points."""
    tenths = (number * 20 + 1) // 2
    return f"{count(tenths // 10)},{tenths % 10}"


def percent(part: int, whole: int) -> int:
    """``part`` (>= 0) of ``whole`` (> 0) in whole per cent, rounded half up."""
    return (part * 200 + whole) // (2 * whole)


def month_name(month: Month) -> str:
    """``oktober``."""
    names = (
        tr("januar"),
        tr("februar"),
        tr("marts"),
        tr("april"),
        tr("maj"),
        tr("juni"),
        tr("juli"),
        tr("august"),
        tr("september"),
        tr("oktober"),
        tr("november"),
        tr("december"),
    )
    return names[month.month - 1]


def month_year(month: Month) -> str:
    """``oktober 2026``."""
    return f"{month_name(month)} {month.year}"


def month_short(month: Month) -> str:
    """``okt.``: for a column heading."""
    names = (
        tr("jan."),
        tr("feb."),
        tr("mar."),
        tr("apr."),
        tr("maj"),
        tr("jun."),
        tr("jul."),
        tr("aug."),
        tr("sept."),
        tr("okt."),
        tr("nov."),
        tr("dec."),
    )
    return names[month.month - 1]


def long_date(day: date) -> str:
    """``4. november 2026``."""
    return tr("{day}. {month}", day=day.day, month=month_year(Month.of(day)))


def day_and_month(day: date) -> str:
    """``4. november``."""
    return tr("{day}. {month}", day=day.day, month=month_name(Month.of(day)))


def day_list(days: Sequence[date]) -> str:
    """``1., 14.-16. og 20. oktober``: runs of three or more joined. All days lie in one month."""
    spans = list(_spans(sorted(set(days))))
    words = [f"{first.day}." if first == last else f"{first.day}.-{last.day}." for first, last in spans]
    return f"{listed(words)} {month_name(Month.of(days[0]))}"


def listed(words: Sequence[str]) -> str:
    """``a, b og c``."""
    if len(words) < 2:
        return "".join(words)
    return tr("{most} og {last}", most=", ".join(words[:-1]), last=words[-1])


def _spans(days: Iterable[date]) -> Iterable[tuple[date, date]]:
    run: list[date] = []
    for day in days:
        if run and (day - run[-1]).days != 1:
            yield from _span(run)
            run = []
        run.append(day)
    yield from _span(run)


def _span(run: list[date]) -> Iterable[tuple[date, date]]:
    if len(run) >= 3:
        yield run[0], run[-1]
    else:
        yield from ((day, day) for day in run)


def kommune_name(name: str) -> str:
    """``Vordingborg Kommune`` from the register's ``Vordingborg``; two write themselves otherwise."""
    if "kommune" in name.lower() or not name:
        return name
    own = {"København": "Københavns Kommune", "Bornholm": "Bornholms Regionskommune"}
    return own.get(name) or tr("{name} Kommune", name=name)
