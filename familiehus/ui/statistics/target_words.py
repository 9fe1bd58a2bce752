"""What is said of a target: its name, its numbers, and how it stands, in words with a sign."""

from familiehus.figures import Standing
from familiehus.i18n import tr
from familiehus.queries.targets import SetTarget
from familiehus.reports.chart_values import BigNumber, Goal, GoalState
from familiehus.reports.danish import count
from familiehus.reports.target_words import part_words, told_words
from familiehus.ui.statistics import period_words
from familiehus.ui.statistics.charted import capital
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.target_reading import TargetStanding
from familiehus.ui.widgets.row_model import Row, RowTone
from familiehus.values import ListName

_LISTS = {
    "contacts.kind": ListName.KIND,
    "contacts.reason": ListName.REASON,
    "contacts.heard_from": ListName.HEARD_FROM,
}
_TONES: dict[Standing, RowTone] = {Standing.MET: "ok", Standing.NOT_MET: "warm"}


def standing_words(standing: Standing) -> str:
    """``✓ nået``."""
    return {
        Standing.MET: tr("✓ nået"),
        Standing.ON_THE_WAY: tr("→ på vej"),
        Standing.NOT_MET: tr("▼ ikke nået"),
        Standing.UNKNOWN: tr("– kan ikke vises"),
    }[standing]


def code_words(reading: Reading, measure: str, code: str) -> str:
    """``Møn``, ``Møn, far``: what a part is called."""
    known = _LISTS.get(measure)
    return capital(reading.label(known, code)) if known else part_words(measure, code)


def target_name(reading: Reading, one: TargetStanding) -> str:
    """``Hvor familierne bor: Møn``, ``Henvendelser``."""
    if not one.target.code:
        return one.title
    code = code_words(reading, one.target.measure, one.target.code)
    return tr("{title}: {row}", title=one.title, row=code)


def numbers_words(target: SetTarget, value: int | None) -> str:
    """``1.320 af 1.500``, ``18 % af 25 %``."""
    if target.share:
        return tr("{now} % (mål {goal} %)", now=count(value), goal=count(target.number))
    return tr("{now} af {goal}", now=count(value), goal=count(target.number))


def target_row(reading: Reading, one: TargetStanding) -> Row:
    """A line of the list."""
    target = one.target
    parts = [
        period_words.heading(target.period),
        tr("ansvarlig: {owner}", owner=target.owner),
        before_words(one),
        target.note,
    ]
    return Row(
        target.id,
        (standing_words(one.standing), numbers_words(target, one.value), target_name(reading, one)),
        tone=_TONES.get(one.standing, "plain"),
        note=" · ".join(part for part in parts if part),
    )


def before_words(one: TargetStanding) -> str:
    """``året før, som offentliggjort: mål 1.400, nået med 1.450``; empty where nothing was published."""
    if one.before is None:
        return ""
    said = told_words(one.before, one.target.share)
    if one.before.moved:
        return tr("året før, som offentliggjort, med andre postnumre: {said}", said=said)
    return tr("året før, som offentliggjort: {said}", said=said)


def target_number(reading: Reading, one: TargetStanding) -> BigNumber:
    """On the first screen: ``1.320``, how far the target is."""
    target = one.target
    value = tr("{n} %", n=count(one.value)) if target.share else count(one.value)
    when = period_words.short(target.period)
    caption = tr("{what} i {when}", what=target_name(reading, one), when=when)
    if one.standing is Standing.UNKNOWN:
        return BigNumber(value, caption, note=standing_words(one.standing))
    goal = Goal(target.number, one.value or 0, GoalState(one.standing.value))
    return BigNumber(value, caption, goal=goal)


def foremost(reading: Reading) -> TargetStanding | None:
    """The target that stands on the first screen: one of all contacts if there is one, else the first whose
    period the shown one lies in."""
    shown = reading.period
    holds = [
        one
        for one in reading.targets
        if one.target.period.first <= shown.first and shown.last <= one.target.period.last
    ]
    return next((one for one in holds if one.target.measure == "contacts.total"), next(iter(holds), None))
