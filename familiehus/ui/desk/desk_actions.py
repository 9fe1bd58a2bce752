"""Everything the desk can do, for the command palette and the shortcut sheet."""

from collections.abc import Callable, Sequence

from familiehus.i18n import tr
from familiehus.ui.actions import Action
from familiehus.ui.desk import fact_map, words
from familiehus.ui.desk.calendar_at_desk import CalendarAtDesk
from familiehus.ui.desk.core import Desk
from familiehus.ui.desk.day_closing import DayClosing
from familiehus.ui.desk.fact_map import FACTS, Fact
from familiehus.ui.desk.head_count import HeadCount
from familiehus.ui.desk.henvender_row import HENVENDER_KEYS
from familiehus.ui.desk.late_entry import LateEntry
from familiehus.ui.desk.list_keys import ListKeys
from familiehus.ui.desk.now_strip import COUNT_KEY
from familiehus.ui.desk.typing_keys import Typing
from familiehus.ui.series.at_desk import SeriesAtDesk
from familiehus.values import POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, Henvender


def desk_actions(
    desk: Desk,
    typing: Typing,
    late: LateEntry,
    closing: DayClosing,
    rows: ListKeys,
    calendar: CalendarAtDesk,
    heads: HeadCount,
    series: SeriesAtDesk,
    print_overview: Callable[[], None] | None = None,
) -> Sequence[Action]:
    """Letters are the page's own keys; those with Ctrl and F2 are bound by the window."""
    return (
        *_typing(desk, typing),
        *_facts(desk),
        *_list(desk, rows),
        *_days(desk, late, closing),
        *_calendar(calendar, heads),
        *_series(series),
        *_overview(print_overview),
    )


def _own(name: str, text: str, key: str, run: Callable[[], object], group: str, *synonyms: str) -> Action:
    return Action(f"desk.{name}", text, key, synonyms, _quiet(run), group=group, own_key=True)


def _quiet(run: Callable[[], object]) -> Callable[[], None]:
    def done() -> None:
        run()

    return done


def _typing(desk: Desk, typing: Typing) -> list[Action]:
    group = tr("Henvendelse")

    def choose(who: Henvender) -> Callable[[], None]:
        return lambda: typing.henvender(who)

    return [
        *(
            _own(f"who.{who}", words.henvender(who), key, choose(who), group)
            for key, who in HENVENDER_KEYS.items()
        ),
        _own("unknown", tr("Postnummer ukendt"), "0", lambda: typing.answer(POSTNUMMER_UNKNOWN), group),
        _own(
            "declined", tr("Ønsker ikke at oplyse postnummer"), "-",
            lambda: typing.answer(POSTNUMMER_DECLINED), group,
        ),
        _own("save", tr("Registrér henvendelsen"), "Enter", desk.save, group, tr("gem")),
    ]  # fmt: skip


def _facts(desk: Desk) -> list[Action]:
    group = tr("Hvis du ved det")

    def opens(fact: Fact) -> Callable[[], None]:
        return lambda: desk.form.facts.toggle(fact)

    shown = [fact for fact in FACTS if not desk.form.facts.chips[fact.name].isHidden()]
    return [_own(f"fact.{fact.name}", fact_map.name_of(fact), fact.key, opens(fact), group) for fact in shown]


def _list(desk: Desk, rows: ListKeys) -> list[Action]:
    group = tr("Dagens liste")
    known = lambda: bool(desk.book.entries())  # noqa: E731 -- a word for three rows below
    return [
        Action(
            "desk.edit", tr("Ret den valgte eller sidste henvendelse"), "F2",
            (tr("redigér"), tr("rettelse")), rows.edit, known, group,
        ),
        Action(
            "desk.repeat", tr("Gentag den sidste henvendelse"), "Ctrl+D",
            (tr("samme igen"), tr("kopi")), rows.repeat, lambda: desk.last is not None, group,
        ),
        Action(
            "desk.remove", tr("Slet den valgte henvendelse"), "Delete", (tr("fjern"),),
            rows.remove, lambda: desk.side.selected() is not None, group, own_key=True,
        ),
    ]  # fmt: skip


def _days(desk: Desk, late: LateEntry, closing: DayClosing) -> list[Action]:
    group = tr("Dage")
    matters = closing.matters
    missing = lambda: bool(matters.all)  # noqa: E731 -- a word for the rows below
    return [
        Action(
            "desk.paper", tr("Indtast fra papir"), "Ctrl+P",
            (tr("i går"), tr("efterregistrering"), tr("gammel dag"), tr("glemt")), late.open, group=group,
        ),
        Action(
            "desk.close", tr("Tæl dagen færdig"), "Ctrl+J",
            (tr("luk dagen"), tr("afslut"), tr("nul"), tr("ingen kom")), closing.ask, group=group,
        ),
        Action(
            "desk.missing.enter", tr("Indtast eller tæl det, der mangler"), "J", (), matters.enter_current,
            missing, group, own_key=True,
        ),
        Action(
            "desk.missing.none", tr("Det, der mangler: ingen kom, eller det er alle"), "I", (),
            matters.close_current, missing, group, own_key=True,
        ),
        Action(
            "desk.missing.step", tr("Vis det næste, der mangler"), "B", (), matters.step,
            missing, group, own_key=True,
        ),
        Action("desk.hour", tr("Timen på papiret"), "C", (), late.ask_hour, lambda: desk.paper is not None,
               group, own_key=True),
        Action("desk.hour.unknown", tr("Timen på papiret: ved ikke"), "Y", (), late.forget_hour,
               lambda: desk.paper is not None, group, own_key=True),
    ]  # fmt: skip


def _calendar(calendar: CalendarAtDesk, heads: HeadCount) -> list[Action]:
    """Only where there is one: a house without a calendar has no keys for it."""
    if calendar.calendar is None:
        return []
    group = tr("Huset i dag")
    return [
        _own("house", tr("Huset i dag: aktiviteter, lokaler og folk"), "O", calendar.turn, group,
             tr("kalender"), tr("hvem er her"), tr("ledige lokaler")),
        _own("heads", tr("Tæl dem, der er kommet til det, der er i gang"), COUNT_KEY, heads.plus, group,
             tr("optælling"), tr("hovedtælling"), tr("fremmøde")),
    ]  # fmt: skip


def _series(series: SeriesAtDesk) -> list[Action]:
    group = tr("Anonyme forløb")
    return [
        Action(
            "desk.series", tr("Anonymt forløb: tæl en samtale"), "Ctrl+T",
            (tr("forløbskort"), tr("samtale"), tr("kortets ord"), tr("psykolog")), series.open, group=group,
        ),
        Action(
            "desk.series.new", tr("Nyt forløbskort"), None,
            (tr("anonymt forløb"), tr("nyt kort"), tr("start et forløb")), series.new_card, group=group,
        ),
    ]  # fmt: skip


def _overview(run: Callable[[], None] | None) -> list[Action]:
    """For those who may."""
    if run is None:
        return []
    words = (tr("hvad er holdt"), tr("fremmøde"), tr("print"), tr("papir"))
    group = tr("Huset i dag")
    return [
        Action("desk.overview", tr("Udskriv aktivitetsoversigten"), "Ctrl+Shift+P", words, run, group=group)
    ]
