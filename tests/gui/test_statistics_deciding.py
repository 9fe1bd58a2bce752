"""A year is being decided: the desk goes on, and whatever happens meanwhile leaves nothing half behind."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from familiehus import clock
from familiehus.queries.ledger import frozen_months, publications
from familiehus.queries.today import day_view
from familiehus.services.opening import look_around
from familiehus.services.publishing import Publish, publish
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.house_window import HouseWindow
from familiehus.ui.pages.statistics import StatisticsPage
from familiehus.ui.statistics.publish_sheet import PublishSheet
from familiehus.values import Period, Role
from tests.helpers.cupboards import RealHouse, facts, new_house, register
from tests.helpers.frame_window import DictMemory
from tests.helpers.publishing_house import decide_here, invented, put
from tests.helpers.slow_ledger import SlowLedger, slow_ledger

NOW = datetime.fromisoformat("2026-11-22 11:42")
YEAR, QUARTER = Period.parse("2025"), Period.parse("2026-K3")
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


class Hands:
    """The open house and two hands on the keyboard."""

    def __init__(self, qtbot: QtBot, window: HouseWindow) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def page(self) -> StatisticsPage:
        page = self.window.frame.page_of("statistics")
        assert isinstance(page, StatisticsPage)
        return page

    @property
    def sheet(self) -> PublishSheet:
        assert self.page.sheet is not None
        return self.page.sheet

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window.frame, key, modifier)

    def type(self, text: str) -> None:
        for sign in text:
            self.press(Key.Key_Return if sign == "\n" else Key(ord(sign)))

    def until(self, met: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(met, timeout=20_000)

    def rest(self) -> None:
        self.until(lambda: self.window.tasks.idle)
        QApplication.processEvents()

    def choose(self, period: Period) -> None:
        """By keys: the page, the kind, back to the period."""
        self.press(Key.Key_6, modifier=CTRL)
        self.rest()
        self.press(Key.Key_Aring if period == YEAR else Key.Key_K)
        self.rest()
        while self.page.picker.period != period:
            self.press(Key.Key_PageUp)
            self.rest()

    def draft(self) -> PublishSheet:
        """O, until the paper lies there."""
        self.press(Key.Key_O)
        self.until(lambda: self.window.tasks.idle and self.sheet.edition is not None)
        return self.sheet

    @contextmanager
    def disk_is_busy(self) -> Iterator[None]:
        """Something else is being written: what is asked meanwhile comes after it."""
        done = Event()
        self.window.tasks.cupboard_job(lambda _progress: done.wait(20))
        try:
            yield
        finally:
            done.set()


Open = Callable[..., Hands]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    """All of last year, and the third quarter of this."""
    with clock.frozen(NOW):
        made = new_house(tmp_path)
        with made.open() as cupboard:
            for month in (*YEAR.months, *QUARTER.months):
                put(cupboard, invented(month, 40))
        yield made


@pytest.fixture
def open_house(
    qapp: QApplication, qtbot: QtBot, house: RealHouse, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    opened: list[HouseWindow] = []

    def open_it(role: Role = Role.LEADER) -> Hands:
        window = HouseWindow(qapp, look_around(house.open(role)), DictMemory())
        opened.append(window)
        qtbot.addWidget(window.frame, before_close_func=lambda _frame: window.lock())
        window.show_in_place_of(QWidget())
        window.frame.activateWindow()
        qtbot.waitUntil(lambda: window.tasks.idle and window.frame.isActiveWindow())
        QApplication.processEvents()
        window.frame.notices.clear()  # of a house that was founded a moment ago
        return Hands(qtbot, window)

    yield open_it
    for window in opened:
        window.deleteLater()


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SlowLedger:
    return slow_ledger(tmp_path, monkeypatch)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    decide_here(monkeypatch)


@pytest.fixture
def deciding(open_house: Open, ledger: SlowLedger) -> Hands:
    """The year's draft is asked for, and the ledger thinks."""
    hands = open_house()
    hands.choose(YEAR)
    hands.press(Key.Key_O)
    hands.until(ledger.waits)
    return hands


def nothing_published(house: RealHouse) -> bool:
    with house.open() as cupboard, cupboard.read() as session:
        return publications(session) == () and frozen_months(session) == ()


def saved_today(cupboard: Cupboard) -> int:
    with cupboard.read() as session:
        return len(day_view(session, NOW.date()).rows)


def test_six_keys_at_the_desk_are_saved_while_the_year_is_decided(
    deciding: Hands, house: RealHouse, ledger: SlowLedger
) -> None:
    sheet = deciding.sheet
    deciding.until(sheet.side.meanwhile.isVisible)
    assert (
        sheet.side.meanwhile.words.text()
        == "Skranken kan bruges imens. Kladden venter her, til du kommer tilbage."
    )
    deciding.press(Key.Key_1, modifier=CTRL)
    assert not sheet.isVisible()
    assert deciding.window.frame.page.page_id == "desk"
    with house.open() as another:
        deciding.type("M4780\n")
        deciding.until(lambda: saved_today(another) == 1)
    assert sheet.publisher.busy
    assert sheet.edition is None
    ledger.let_through()
    notices = deciding.window.frame.notices
    deciding.until(lambda: notices.texts == ("Kladden til 2025 er klar.",))
    assert deciding.window.frame.page.page_id == "desk"
    assert ledger.gone()


def test_a_draft_that_was_left_to_itself_is_taken_up_again(deciding: Hands, ledger: SlowLedger) -> None:
    sheet = deciding.sheet
    deciding.press(Key.Key_1, modifier=CTRL)
    deciding.press(Key.Key_6, modifier=CTRL)
    deciding.press(Key.Key_O)
    assert sheet.isVisible()
    assert sheet.publisher.busy
    ledger.let_through()
    deciding.until(lambda: sheet.edition is not None)
    assert deciding.window.frame.notices.texts == ()
    assert sheet.edition.figures.period == YEAR


def test_the_notice_leads_to_the_draft(deciding: Hands, ledger: SlowLedger) -> None:
    sheet = deciding.sheet
    deciding.press(Key.Key_1, modifier=CTRL)
    ledger.let_through()
    notices = deciding.window.frame.notices
    deciding.until(lambda: bool(notices.texts) and deciding.window.tasks.idle)
    notices._shown[0].banner.acted.emit()
    assert sheet.isVisible()
    assert sheet.edition.figures.period == YEAR
    assert sheet.side.publish.isEnabled()
    assert notices.texts == ()
    assert not sheet.deciding.isVisible()


def test_esc_in_the_middle_ends_the_process_and_the_sheet_can_be_opened_again(
    deciding: Hands, house: RealHouse, ledger: SlowLedger
) -> None:
    deciding.press(Key.Key_Escape)
    assert not deciding.sheet.isVisible()
    deciding.rest()
    assert ledger.gone()
    assert nothing_published(house)
    ledger.let_through()
    assert deciding.draft().side.publish.isEnabled()


def test_stop_says_that_nothing_is_saved_and_leaves_no_button(deciding: Hands, ledger: SlowLedger) -> None:
    stop = deciding.sheet.deciding._stop
    while not stop.hasFocus():
        deciding.press(Key.Key_Tab)
    deciding.press(Key.Key_Space)
    deciding.rest()
    assert deciding.sheet.side.notice.text == "Stoppet. Intet er gemt."
    assert ledger.gone()
    assert not deciding.sheet.side.publish.isVisible()
    assert not deciding.sheet.side.meanwhile.isVisible()


def test_locking_the_house_ends_it_at_once(
    qtbot: QtBot, deciding: Hands, house: RealHouse, ledger: SlowLedger
) -> None:
    with qtbot.waitSignal(deciding.window.lock_wanted, timeout=5_000):
        deciding.press(Key.Key_L, modifier=CTRL)
    assert ledger.gone()
    assert nothing_published(house)


def test_locking_ends_also_a_draft_that_was_left_to_itself(
    qtbot: QtBot, deciding: Hands, house: RealHouse, ledger: SlowLedger
) -> None:
    deciding.press(Key.Key_1, modifier=CTRL)
    with qtbot.waitSignal(deciding.window.lock_wanted, timeout=5_000):
        deciding.press(Key.Key_L, modifier=CTRL)
    assert ledger.gone()
    assert nothing_published(house)


def test_closing_the_window_ends_it_before_the_last_copy(
    qtbot: QtBot, deciding: Hands, house: RealHouse, ledger: SlowLedger
) -> None:
    with qtbot.waitSignal(deciding.window.ended, timeout=20_000):
        deciding.window.frame.close()
    assert ledger.gone()
    assert nothing_published(house)


def test_closing_the_window_before_the_lock_is_written_writes_nothing(
    qtbot: QtBot, open_house: Open, house: RealHouse, here: None
) -> None:
    hands = open_house()
    hands.choose(QUARTER)
    hands.draft()
    with qtbot.waitSignal(hands.window.ended, timeout=20_000), hands.disk_is_busy():
        hands.press(Key.Key_Return, modifier=CTRL)
        hands.window.frame.close()
    assert nothing_published(house)


def test_locking_before_it_is_written_writes_nothing(
    qtbot: QtBot, open_house: Open, house: RealHouse, here: None
) -> None:
    hands = open_house()
    hands.choose(QUARTER)
    hands.draft()
    with qtbot.waitSignal(hands.window.lock_wanted, timeout=20_000):
        done = Event()
        hands.window.tasks.cupboard_job(lambda _progress: done.wait(0.3))
        hands.press(Key.Key_Return, modifier=CTRL)
        hands.press(Key.Key_L, modifier=CTRL)
    assert nothing_published(house)


def test_locking_while_it_is_written_keeps_what_was_written(
    qtbot: QtBot, open_house: Open, house: RealHouse, here: None
) -> None:
    """Too late to stop: it is whole, and nobody reads any more in a house that is being locked."""
    hands = open_house()
    hands.choose(QUARTER)
    hands.draft()
    begun, go_on = Event(), Event()

    def at_commit(_connection: object) -> None:
        begun.set()
        go_on.wait(10)

    event.listen(hands.window.cupboard.engine, "commit", at_commit)
    with qtbot.waitSignal(hands.window.lock_wanted, timeout=20_000):
        hands.press(Key.Key_Return, modifier=CTRL)
        hands.until(begun.is_set)
        threading.Timer(0.3, go_on.set).start()
        hands.press(Key.Key_L, modifier=CTRL)
    with house.open() as cupboard, cupboard.read() as session:
        assert [row.period for row in publications(session)] == [QUARTER]


def test_a_late_contact_is_never_locked_unseen(open_house: Open, house: RealHouse, here: None) -> None:
    hands = open_house()
    hands.choose(QUARTER)
    sheet = hands.draft()
    before = sheet.edition.figures.tables[0].total
    with house.open(Role.RECEPTION) as desk:
        register(desk, facts(date(2026, 8, 4), count=5))
    hands.press(Key.Key_Return, modifier=CTRL)
    hands.until(lambda: hands.window.tasks.idle and bool(sheet.side.notice.text))
    assert sheet.side.notice.text == (
        "Noget er kommet til eller rettet, siden kladden blev lavet. 3. kvartal 2026 er ikke offentliggjort, "
        "og intet er tabt; se den nye kladde, før du offentliggør."
    )
    assert not sheet.edition.figures.published
    assert sheet.edition.figures.tables[0].total == before + 5
    assert nothing_published(house)
    hands.press(Key.Key_Return, modifier=CTRL)
    hands.until(lambda: hands.window.tasks.idle and sheet.edition.figures.published)
    assert sheet.edition.figures.tables[0].total == before + 5
    assert sheet.side.notice.text == ""


def test_a_contact_of_today_disturbs_nobody(open_house: Open, house: RealHouse, here: None) -> None:
    hands = open_house()
    hands.choose(QUARTER)
    sheet = hands.draft()
    with house.open(Role.RECEPTION) as desk:
        register(desk)
    hands.press(Key.Key_Return, modifier=CTRL)
    hands.until(lambda: hands.window.tasks.idle and sheet.edition.figures.published)


def test_another_leader_was_quicker_and_the_sheet_says_who(
    open_house: Open, house: RealHouse, here: None
) -> None:
    hands = open_house()
    hands.choose(QUARTER)
    sheet = hands.draft()
    with house.open() as other:
        theirs = publish(other, Publish(QUARTER)).after
    hands.press(Key.Key_Return, modifier=CTRL)
    hands.until(lambda: hands.window.tasks.idle and sheet.edition.figures.published)
    assert sheet.edition.figures == theirs
    assert sheet.side.state.text == "Offentliggjort 22. november 2026 af Mette Holm"


def test_impatience_locks_once(open_house: Open, house: RealHouse, here: None) -> None:
    hands = open_house()
    hands.choose(QUARTER)
    sheet = hands.draft()
    heard: list[str] = []
    hands.window.changes.changed.connect(lambda change: heard.append(change.subject))
    for _ in range(3):
        hands.press(Key.Key_Return, modifier=CTRL)
        assert not sheet.side.publish.isEnabled()
    hands.until(lambda: hands.window.tasks.idle and sheet.edition.figures.published)
    hands.press(Key.Key_Return, Key.Key_Enter, modifier=CTRL)
    hands.rest()
    assert heard == ["publication"]
    with house.open() as cupboard, cupboard.read() as session:
        assert [row.period for row in publications(session)] == [QUARTER]


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.COORDINATOR])
def test_whoever_may_not_publish_has_no_button_and_no_key(open_house: Open, role: Role, here: None) -> None:
    hands = open_house(role)
    hands.press(Key.Key_6, modifier=CTRL)
    hands.rest()
    page = hands.window.frame.page
    assert page.page_id == "statistics"
    assert not isinstance(page, StatisticsPage)
    assert "statistics.publish" not in {action.id for action in hands.window.frame.actions_now}
    hands.press(Key.Key_O)
    hands.rest()
    assert hands.window.frame.findChildren(PublishSheet) == []
