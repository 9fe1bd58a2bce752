"""Everything that can be done on the page of courses, for the palette, the keys and the sheet of them."""

from typing import TYPE_CHECKING

from familiehus.i18n import tr
from familiehus.ui.actions import Action

if TYPE_CHECKING:
    from familiehus.ui.pages.courses import CoursesPage


def course_actions(page: "CoursesPage") -> list[Action]:
    """All of them; each knows whether it can be done now."""
    return [*_finding(page), *_families(page), *_attendance(page), *_course(page), *_papers(page)]


def _finding(page: "CoursesPage") -> list[Action]:
    group = tr("Hold")
    return [
        Action("courses.new", tr("Nyt hold"), "N", (tr("opret hold"), tr("forløb")), page.new_course,
               lambda: not page.on_course, group, own_key=True),
        Action("courses.open", tr("Åbn holdet"), "Enter", (tr("vis hold"),), page.open_current,
               lambda: not page.on_course, group, own_key=True),
        Action("courses.back", tr("Tilbage til alle hold"), "Esc", (tr("holdlisten"),), page.back,
               lambda: page.on_course, group, own_key=True),
    ]  # fmt: skip


def _families(page: "CoursesPage") -> list[Action]:
    group = tr("Familier")
    return [
        Action("courses.enrol", tr("Tilmeld en familie"), "Ctrl+N",
               (tr("tilmelding"), tr("venteliste"), tr("deltager")), page.enrol, page.may_enrol, group),
        Action("courses.queue", tr("Gå til ventelisten"), "Q", (tr("kø"), tr("tilbudt plads")),
               page.go_to_queue, lambda: page.on_course, group, own_key=True),
    ]  # fmt: skip


def _attendance(page: "CoursesPage") -> list[Action]:
    group, on = tr("Fremmøde"), lambda: page.on_course
    table = page.view.table
    return [
        Action("courses.came", tr("Mødt"), "M", (tr("kom"),), table.setFocus, on, group, own_key=True),
        Action("courses.word", tr("Afbud"), "A", (tr("meldte afbud"),), table.setFocus, on, group,
               own_key=True),
        Action("courses.away", tr("Udeblevet"), "U", (tr("kom ikke"),), table.setFocus, on, group,
               own_key=True),
        Action("courses.all", tr("Alle mødt"), "G", (tr("hele gruppen"), tr("resten mødt")),
               lambda: table.mark_all(), on, group, own_key=True),
        Action("courses.today", tr("Dagens mødegang"), "T", (tr("i dag"),), page.go_today, on, group,
               own_key=True),
    ]  # fmt: skip


def _course(page: "CoursesPage") -> list[Action]:
    group = tr("Holdet")
    return [
        Action("courses.change", tr("Ret holdets navn og pladser"), None,
               (tr("flere pladser"), tr("omdøb")), page.verbs.change, page.verbs.is_running, group),
        Action("courses.start", tr("Holdet bliver til noget"), None, (tr("starter"), tr("afgør")),
               page.verbs.start, page.verbs.may_start, group),
        Action("courses.off", tr("Aflys holdet"), None, (tr("bliver ikke til noget"), tr("stop")),
               page.verbs.call_off, page.verbs.is_running, group),
        Action("courses.finish", tr("Afslut holdet"), None, (tr("slut"), tr("færdig")),
               page.verbs.finish, page.verbs.may_finish, group),
        Action("courses.carry", tr("Flyt ventende med til et andet hold"), None,
               (tr("næste hold"), tr("følg med")), page.verbs.carry, page.verbs.may_carry, group),
    ]  # fmt: skip


def _papers(page: "CoursesPage") -> list[Action]:
    group, on = tr("Papir"), lambda: page.on_course
    return [
        Action("courses.sheet", tr("Udskriv fremmødeliste"), "Ctrl+P", (tr("papir"), tr("protokol")),
               page.verbs.print_sheet, on, group),
        Action("courses.cards", tr("Udskriv navnekort"), None, (tr("navneskilte"),), page.verbs.print_cards,
               on, group),
        Action("courses.calls", tr("Udskriv ringeliste"), None, (tr("telefonliste"),), page.verbs.print_calls,
               on, group),
        Action("courses.sms", tr("Udskriv sms-liste"), None, (tr("besked"), tr("telefonnumre")),
               page.verbs.print_sms, on, group),
    ]  # fmt: skip
