"""Everything the statistics can do, for the keys, the command palette and the shortcut sheet."""

from collections.abc import Callable
from typing import Protocol

from familiehus import clock
from familiehus.i18n import tr
from familiehus.reports.danish import month_year
from familiehus.ui.actions import Action
from familiehus.ui.statistics import period_words as words
from familiehus.ui.statistics.period_picker import KEYS, PeriodPicker
from familiehus.ui.statistics.true_view import TrueView
from familiehus.values import Month, Period, PeriodKind

_RECENT_MONTHS = 14


def page_actions(picker: PeriodPicker, view: TrueView) -> list[Action]:
    """Periods, sections, tables."""
    group = tr("Statistik")
    back, on = (tr("forrige måned"), tr("tilbage")), (tr("næste måned"), tr("frem"))
    return [
        Action("statistics.earlier", tr("Perioden før"), "PgUp", back, lambda: picker.step(-1), group=group),
        Action("statistics.later", tr("Perioden efter"), "PgDown", on, lambda: picker.step(1),
               picker.can_go_on, group),
        Action("statistics.today", tr("Til i dag"), "D", (tr("nu"), tr("denne måned")), picker.go_today,
               group=group),
        Action("statistics.period", tr("Skriv en periode"), "G", (tr("gå til"), tr("uge"), tr("kvartal")),
               picker.write, group=group),
        *_kinds(picker, group),
        Action("statistics.tables", tr("Vis alt som tabel"), "T", (tr("tal"), tr("tegning")),
               view.tables.turn, group=group, own_key=True),
        Action("statistics.target", tr("Nyt måltal"), "N", (tr("mål"), tr("succeskriterium"), tr("lovet")),
               lambda: _new_target(view), group=group),
        Action("statistics.targets_again", tr("Gentag sidste års mål"), "R", (tr("mål"), tr("måltal")),
               lambda: _targets_again(view), group=group),
        *_sections(view, group),
        *_months(picker, group),
    ]  # fmt: skip


class Publishing(Protocol):
    """What these actions need of the page."""

    def publish(self) -> None: ...  # noqa: D102
    def may_preview(self) -> bool: ...  # noqa: D102
    def turn_published(self) -> None: ...  # noqa: D102
    def print_paper(self) -> None: ...  # noqa: D102
    def save_pdf(self) -> None: ...  # noqa: D102
    def has_paper(self) -> bool: ...  # noqa: D102


def publishing_actions(page: Publishing) -> list[Action]:
    """What leaves the house."""
    group, here = tr("Offentliggørelse"), page.has_paper
    rapport = (tr("rapport"), tr("udvalget"), tr("lås"))
    return [
        Action("statistics.publish", tr("Offentliggør perioden …"), "O", rapport, page.publish,
               page.may_preview, group),
        Action("statistics.published", tr("Vis som offentliggjort"), "S", (tr("låste tal"), tr("kladde")),
               page.turn_published, group=group),
        Action("statistics.print", tr("Udskriv det offentliggjorte"), "Ctrl+P", (tr("print"), tr("papir")),
               page.print_paper, here, group),
        Action("statistics.pdf", tr("Gem det offentliggjorte som PDF"), "Ctrl+S", rapport, page.save_pdf,
               here, group),
    ]  # fmt: skip


def _kinds(picker: PeriodPicker, group: str) -> list[Action]:
    names = {
        PeriodKind.WEEK: tr("Se en uge ad gangen"),
        PeriodKind.MONTH: tr("Se en måned ad gangen"),
        PeriodKind.QUARTER: tr("Se et kvartal ad gangen"),
        PeriodKind.YEAR: tr("Se et år ad gangen"),
    }
    return [
        Action(f"statistics.kind.{kind.name.lower()}", names[kind], KEYS[kind], (words.kind_name(kind),),
               _choose_kind(picker, kind), group=group)
        for kind in PeriodKind
    ]  # fmt: skip


def _sections(view: TrueView, group: str) -> list[Action]:
    row = view.row
    found = [
        Action("statistics.section.earlier", tr("Afsnittet før"), "Ctrl+PgUp", (tr("fane"),),
               lambda: row.step(-1), group=group),
        Action("statistics.section.later", tr("Afsnittet efter"), "Ctrl+PgDown", (tr("fane"),),
               lambda: row.step(1), group=group),
    ]  # fmt: skip
    return found + [
        Action(f"statistics.section.{one.id}", tr("Statistik: {section}", section=one.title), None,
               one.synonyms, _choose(view, one.id), group=group)
        for one in view.chapters
    ]  # fmt: skip


def _months(picker: PeriodPicker, group: str) -> list[Action]:
    """A way to each of the last months, for the palette."""
    month, found = Month.of(clock.today()), []
    for _ in range(_RECENT_MONTHS):
        text = tr("Vis {month}", month=month_year(month))
        synonyms = (tr("måned {month}", month=month),)
        run = _go(picker, Period(PeriodKind.MONTH, month.year, month.month))
        found.append(Action(f"statistics.{month}", text, None, synonyms, run, group=group))
        month = month.before
    return found


def _choose(view: TrueView, section: str) -> Callable[[], None]:
    return lambda: view.row.choose(section)


def _choose_kind(picker: PeriodPicker, kind: PeriodKind) -> Callable[[], None]:
    return lambda: picker.choose_kind(kind)


def _go(picker: PeriodPicker, period: Period) -> Callable[[], None]:
    return lambda: picker.choose(period)


def _new_target(view: TrueView) -> None:
    """Also from another section: there it is read where it can be written."""
    if view.isVisible():
        view.row.choose("targets")
        view.section.begin()


def _targets_again(view: TrueView) -> None:
    from familiehus.ui.statistics.targets import Targets

    if view.isVisible():
        view.row.choose("targets")
        if isinstance(view.section, Targets):
            view.section.begin_repeat()
