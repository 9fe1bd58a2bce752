"""Everything the week can do, for the command palette and the shortcut sheet."""

from collections.abc import Callable
from typing import Protocol

from familiehus.i18n import tr
from familiehus.ui.actions import Action, always
from familiehus.ui.week.chosen import Chosen


class WeekDeeds(Protocol):
    """What these actions need of the page."""

    def step(self, way: int) -> None: ...  # noqa: D102
    def go_today(self) -> None: ...  # noqa: D102
    def open_month(self) -> None: ...  # noqa: D102
    def toggle_rooms(self) -> None: ...  # noqa: D102
    def new(self) -> None: ...  # noqa: D102
    def print_week(self) -> None: ...  # noqa: D102
    def print_month(self) -> None: ...  # noqa: D102
    def print_overview(self) -> None: ...  # noqa: D102
    def print_published(self) -> None: ...  # noqa: D102
    def import_file(self) -> None: ...  # noqa: D102
    def export_file(self) -> None: ...  # noqa: D102
    def show_everything(self) -> None: ...  # noqa: D102
    def may_plan(self) -> bool: ...  # noqa: D102
    def filtered(self) -> bool: ...  # noqa: D102


def week_actions(page: WeekDeeds, chosen: Chosen) -> tuple[Action, ...]:
    """Letters and the keys of the sheet are the page's own; PgUp, PgDn and Ctrl+P are the window's."""
    return (*_looking(page), *_planning(page, chosen), *_moving(chosen), *_paper(page))


def _own(name: str, text: str, key: str, run: Callable[[], None], group: str, *synonyms: str,
         enabled: Callable[[], bool] = always) -> Action:  # fmt: skip
    return Action(f"week.{name}", text, key, synonyms, run, enabled, group, own_key=True)


def _looking(page: WeekDeeds) -> list[Action]:
    group = tr("Ugen")
    back, on = (tr("forrige uge"), tr("tilbage")), (tr("næste uge"), tr("frem"))
    return [
        Action("week.earlier", tr("Ugen før"), "PgUp", back, lambda: page.step(-1), group=group),
        Action("week.later", tr("Ugen efter"), "PgDown", on, lambda: page.step(1), group=group),
        _own("today", tr("Til i dag"), "T", page.go_today, group, tr("denne uge"), tr("nu")),
        Action("week.month", tr("Vælg en uge i måneden"), "Ctrl+M",
               (tr("måned"), tr("kalender"), tr("gå til dato"), tr("uge nummer")),
               page.open_month, group=group),
        _own("rooms", tr("Lokale × dag"), "L", page.toggle_rooms, group,
             tr("rum"), tr("ledige lokaler"), tr("hvem sidder hvor")),
        _own("everything", tr("Vis alle steder, slags og kolleger"), "", page.show_everything, group,
             tr("filter"), tr("nulstil"), enabled=page.filtered),
    ]  # fmt: skip


def _planning(page: WeekDeeds, chosen: Chosen) -> list[Action]:
    group = tr("Aktiviteter")
    return [
        _own("new", tr("Ny aktivitet"), "N", page.new, group,
             tr("opret"), tr("book"), tr("planlæg"), tr("aftale"), enabled=page.may_plan),
        _own("open", tr("Åbn den valgte aktivitet"), "Enter", chosen.open, group,
             tr("ret"), tr("redigér"), tr("vis"), enabled=chosen.there),
        _own("cancel", tr("Aflys den valgte dag"), "Delete", chosen.cancel, group,
             tr("aflysning"), tr("slet"), tr("sygdom"), enabled=chosen.there),
        _own("double", tr("Kopiér den valgte aktivitet"), "Ctrl+D", chosen.double, group,
             tr("samme igen"), tr("gentag"), enabled=chosen.there),
        _own("keep", tr("Kopiér den valgte, så den kan sættes ind"), "Ctrl+C", chosen.keep, group,
             tr("kopiér"), enabled=chosen.there),
        _own("paste", tr("Sæt den huskede ind her"), "Ctrl+V", chosen.paste, group,
             tr("indsæt"), enabled=page.may_plan),
    ]  # fmt: skip


def _moving(chosen: Chosen) -> list[Action]:
    group = tr("Flyt den valgte")
    steps = (
        ("up", tr("Et kvarter tidligere"), "Alt+↑", (-15, 0, 0)),
        ("down", tr("Et kvarter senere"), "Alt+↓", (15, 0, 0)),
        ("left", tr("En dag tidligere"), "Alt+←", (0, -1, 0)),
        ("right", tr("En dag senere"), "Alt+→", (0, 1, 0)),
        ("shorter", tr("Et kvarter kortere"), "Alt+Shift+↑", (0, 0, -15)),
        ("longer", tr("Et kvarter længere"), "Alt+Shift+↓", (0, 0, 15)),
    )
    return [
        _own(name, text, key, _nudge(chosen, *by), group, tr("flyt"), tr("udskyd"), enabled=chosen.there)
        for name, text, key, by in steps
    ]


def _nudge(chosen: Chosen, minutes: int, columns: int, longer: int) -> Callable[[], None]:
    return lambda: chosen.nudge(minutes, columns, longer)


def _paper(page: WeekDeeds) -> list[Action]:
    group = tr("Papir og filer")
    return [
        Action("week.print", tr("Udskriv ugeplan"), "Ctrl+P",
               (tr("print"), tr("plakat"), tr("papir"), tr("pdf")), page.print_week, group=group),
        Action("week.month.print", tr("Udskriv månedens oversigt"), None,
               (tr("måned"), tr("print"), tr("papir")), page.print_month, group=group),
        Action("week.overview", tr("Udskriv aktivitetsoversigten"), "Ctrl+Shift+P",
               (tr("hvad er holdt"), tr("fremmøde"), tr("print"), tr("tal"), tr("papir")),
               page.print_overview, page.may_plan, group),
        Action("week.published", tr("Udskriv opslag eller partnerrapport"), None,
               (tr("personalerum"), tr("væg"), tr("offentliggjort"), tr("partner"), tr("papir")),
               page.print_published, group=group),
        Action("week.import", tr("Hent en kalender ind"), None,
               (tr("importér"), "ics", "Outlook", tr("fil")), page.import_file, page.may_plan, group),
        Action("week.export", tr("Gem ugen som kalenderfil"), None,
               (tr("eksportér"), "ics", "Outlook", tr("fil")), page.export_file, group=group),
    ]  # fmt: skip
