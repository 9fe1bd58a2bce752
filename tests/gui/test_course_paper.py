"""The papers of a course over the window: looked at, printed, saved and copied by keys; no name leaks."""

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.courses.family import Member, MemberKind
from familiehus.services.courses import DecideCourse, decide_course
from familiehus.services.erasure import Erase, erase
from familiehus.ui import dialogs, theme
from familiehus.ui.course_paper import CoursePaper
from familiehus.ui.main_window import MainWindow
from familiehus.ui.paper.course_editions import CourseEdition, CourseMade
from familiehus.ui.paper.course_sheet import CourseSheet
from familiehus.ui.tasks import Tasks
from familiehus.values import Role
from tests.helpers import accessible
from tests.helpers.course_house import MONDAY, CourseHouse
from tests.helpers.cupboards import RealHouse, new_house
from tests.helpers.frame_window import SamplePage, open_frame

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CARD = ("munter-pindsvin", "Åben rådgivning", 5)


def adult(name: str, phone: str) -> Member:
    return Member(uuid4(), MemberKind.ADULT, name, phone)


@dataclass
class Stand:
    """A window with a course behind it, and the sheet over it."""

    house: RealHouse
    window: MainWindow
    tasks: Tasks
    papers: CoursePaper
    course: UUID
    family: UUID
    qtbot: QtBot

    @property
    def sheet(self) -> CourseSheet:
        assert self.papers.sheet is not None
        return self.papers.sheet

    @property
    def notice(self) -> str:
        return self.sheet.choices.notice.text

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def made(self) -> CourseMade:
        """Wait for the paper that is wanted."""
        self.qtbot.waitUntil(lambda: self.sheet.paper is not None, timeout=20_000)
        assert self.sheet.paper is not None
        return self.sheet.paper[1]

    def text(self) -> str:
        pages = PdfReader(io.BytesIO(self.made().pdf)).pages
        return " ".join(" ".join(page.extract_text().split()) for page in pages)


@pytest.fixture
def role() -> Role:
    return Role.RECEPTION


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path, role: Role) -> Iterator[Stand]:
    with clock.frozen(MONDAY):
        house = new_house(tmp_path)
        with house.open() as cupboard:
            made = CourseHouse(cupboard)
            course = made.course(name="Tryghedscirklen, vinter", start=570)
            child = Member(uuid4(), MemberKind.CHILD, "Adam")
            amina = (adult("Amina", "20304050"), adult("Yusuf", ""), child)
            family = made.enrol(course, members=amina)
            made.enrol(course, members=(adult("Sofie", "20304057"),))
            made.do(decide_course, DecideCourse(course, starts=True))
        cupboard = house.open(role)
        window = open_frame(qtbot, first="week")
        tasks = Tasks(cupboard, window.test_changes)  # type: ignore[attr-defined]
        assert isinstance(window.page, SamplePage)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        papers = CoursePaper(tasks, cupboard, window.page)
        yield Stand(house, window, tasks, papers, course, family, qtbot)
        tasks.close()
        cupboard.close()


def test_the_attendance_sheet_comes_over_the_window_with_the_keyboard_in_it(stand: Stand) -> None:
    stand.papers.attendance_sheet(stand.course)
    text = stand.text()
    assert "Amina og Yusuf" in text
    assert "20304050" not in text
    assert stand.sheet.heading.text() == "Fremmødeliste"
    assert stand.sheet.choices.editions[CourseEdition.ATTENDANCE].hasFocus()


def test_digits_choose_among_the_papers_of_the_course(stand: Stand) -> None:
    stand.papers.attendance_sheet(stand.course)
    for key, words, heading in (
        (Key.Key_2, "Yusuf", "Navnekort"),
        (Key.Key_3, "bliver til noget", "Ringeliste"),
        (Key.Key_4, "Vi ses onsdag 2. december kl. 9.30–11", "Sms-liste"),
        (Key.Key_1, "Fremmøde", "Fremmødeliste"),
    ):
        stand.made()
        stand.press(key)
        assert words in stand.text()
        assert stand.sheet.heading.text() == heading


@pytest.mark.parametrize(
    ("ask", "stem"),
    [
        (lambda it: it.papers.attendance_sheet(it.course), "Fremmoedeliste-hold-2026-12-02"),
        (lambda it: it.papers.name_cards(it.course), "Navnekort-hold-2026-12-02"),
        (lambda it: it.papers.call_list(it.course), "Ringeliste-hold-2026-12-02"),
        (lambda it: it.papers.sms_list(it.course), "Sms-liste-hold-2026-12-02"),
        (lambda it: it.papers.person(it.course, it.family), "Det-har-vi-om-dig-2026-11-23"),
        (lambda it: it.papers.series_card(*CARD), "Forloebskort"),
    ],
)
def test_every_paper_has_a_plain_name_that_names_nobody(stand: Stand, ask, stem) -> None:  # type: ignore[no-untyped-def]
    ask(stand)
    made = stand.made()
    assert made.stem == stem
    assert made.stem.isascii()
    about = str(PdfReader(io.BytesIO(made.pdf)).metadata)
    shown = [stand.window.windowTitle(), stand.sheet.heading.text(), stand.sheet.accessibleName(), repr(made),
             about, repr(stand.sheet.paper)]  # fmt: skip
    assert stand.sheet.tray.view is not None
    shown.append(stand.sheet.tray.view.accessibleName())
    for secret in ("Amina", "Yusuf", "Adam", "Sofie", "20304050", "Tryghedscirklen", "munter", "pindsvin"):
        assert not any(secret in one for one in shown), secret


def test_a_paper_that_is_alone_offers_nothing_beside_it(stand: Stand) -> None:
    stand.papers.person(stand.course, stand.family)
    text = stand.text()
    assert "20 30 40 50" in text
    assert "Sofie" not in text
    assert all(chip.isHidden() for chip in stand.sheet.choices.editions.values())
    stand.press(Key.Key_2)
    assert stand.sheet.heading.text() == "Det har vi om dig"
    assert stand.sheet.choices.numbers_button.isHidden()


def test_the_card_shows_its_words_and_who_opens_when(stand: Stand) -> None:
    stand.papers.series_card(*CARD)
    text = stand.text()
    assert "munter pindsvin" in text
    assert "5 samtaler" in text


def test_ctrl_s_saves_the_very_bytes_for_this_user_only_and_leaves_nothing_beside(
    stand: Stand, tmp_path: Path, dialog_script: dialogs.Script
) -> None:
    folder = tmp_path / "gemt"
    folder.mkdir()
    dialogs.set_next_answer(folder / "liste.pdf")
    stand.papers.call_list(stand.course)
    made = stand.made()
    stand.press(Key.Key_S, CTRL)
    stand.qtbot.waitUntil(lambda: "liste.pdf" in stand.notice)
    assert (folder / "liste.pdf").read_bytes() == made.pdf
    assert [one.name for one in folder.iterdir()] == ["liste.pdf"]
    if os.name == "posix":
        assert (folder / "liste.pdf").stat().st_mode & 0o077 == 0
    assert dialog_script.asked == ["Gem Ringeliste"]


def test_numbers_and_message_go_to_the_clipboard_only_when_asked_and_not_for_long(stand: Stand) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("noget andet")
    stand.papers.sms_list(stand.course)
    stand.made()
    assert clipboard.text() == "noget andet"
    stand.press(Key.Key_N)
    assert clipboard.text() == "20304050\n20304057"
    assert stand.notice == "2 numre er kopieret. Udklipsholderen bliver ryddet om 2 minutter."
    assert "x-kde-passwordManagerHint" in clipboard.mimeData().formats()
    stand.press(Key.Key_B)
    assert clipboard.text().startswith("Hej. Vi ses onsdag 2. december kl. 9.30–11. ")
    assert "Tryghed" not in clipboard.text()
    stand.sheet.clipboard.timer.timeout.emit()
    assert clipboard.text() == ""


def test_what_somebody_else_copied_stays_on_the_clipboard(stand: Stand) -> None:
    stand.papers.sms_list(stand.course)
    stand.made()
    stand.press(Key.Key_N)
    QGuiApplication.clipboard().setText("en opskrift")
    stand.sheet.clipboard.timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == "en opskrift"


def test_the_keys_of_the_message_do_nothing_on_other_papers(stand: Stand) -> None:
    QGuiApplication.clipboard().setText("noget andet")
    stand.papers.attendance_sheet(stand.course)
    stand.made()
    stand.press(Key.Key_N)
    stand.press(Key.Key_B)
    assert QGuiApplication.clipboard().text() == "noget andet"


def _to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(72)
    printer.setFullPage(True)
    return printer


def test_a_card_is_printed_in_its_own_size_on_a4(stand: Stand, tmp_path: Path) -> None:
    from PySide6.QtCore import QSize

    from familiehus.ui.paper.pdf_pages import page_sizes, picture_of

    stand.papers.series_card(*CARD)
    stand.made()
    printer, names = _to_file(tmp_path / "kort.pdf"), []

    def make(name: str, _pages: int) -> QPrinter:
        names.append(name)
        return printer

    stand.sheet.desk.make_printer = make
    dialogs.set_next_answer(True)
    stand.press(Key.Key_P, CTRL)
    stand.qtbot.waitUntil(lambda: "sendt til printeren" in stand.notice, timeout=20_000)
    assert names == ["Forloebskort"]
    printed = (tmp_path / "kort.pdf").read_bytes()
    (size,) = page_sizes(printed)
    assert (round(size.width()), round(size.height())) == (595, 842)
    picture = picture_of(printed, 0, QSize(595, 842))
    line = [picture.pixelColor(x, 842 // 2 - 210 + 6).name() for x in range(595)]
    band = [x for x, colour in enumerate(line) if colour != "#ffffff"]
    assert band[-1] - band[0] == pytest.approx(298, abs=3)


def test_esc_gives_the_keyboard_back_and_lets_go_of_the_paper(stand: Stand) -> None:
    before = QApplication.focusWidget()
    stand.papers.call_list(stand.course)
    stand.made()
    stand.press(Key.Key_Escape)
    assert not stand.sheet.isVisible()
    assert QApplication.focusWidget() is before
    assert stand.sheet.paper is None
    assert stand.sheet.tray.view is None


def test_somebody_who_is_erased_is_not_left_in_sight(stand: Stand) -> None:
    stand.papers.person(stand.course, stand.family)
    stand.made()
    with stand.house.open() as leader:
        change = erase(leader, Erase((stand.family,)))
    stand.tasks.changes.announce(change)
    stand.qtbot.waitUntil(lambda: bool(stand.notice), timeout=20_000)
    assert stand.sheet.paper is None
    assert stand.sheet.tray.view is None
    assert not stand.sheet.choices.print_button.isEnabled()
    assert "ikke på holdet længere" in stand.notice


def test_a_family_that_was_told_leaves_the_call_list_in_sight(stand: Stand) -> None:
    from familiehus.services.courses import Tell, tell

    stand.papers.call_list(stand.course)
    assert "Amina og Yusuf" in stand.text()
    with stand.tasks._opened().write() as uow:
        change = tell(uow, Tell(stand.family))
    stand.tasks.changes.announce(change)
    text = stand.text()
    assert "Amina og Yusuf" not in text
    assert "Sofie" in text


@pytest.mark.parametrize("role", [Role.ADMIN])
def test_whoever_sees_no_families_is_told_who_does(stand: Stand, role: Role) -> None:
    for ask in (stand.papers.attendance_sheet, stand.papers.sms_list):
        ask(stand.course)
        stand.qtbot.waitUntil(lambda: bool(stand.notice), timeout=20_000)
        assert stand.sheet.paper is None
        assert "koordinator" in stand.notice.lower()
        stand.sheet.close_quietly()
    stand.papers.series_card(*CARD)
    stand.qtbot.waitUntil(lambda: bool(stand.notice), timeout=20_000)
    assert stand.sheet.paper is None


def test_no_key_falls_through_and_the_house_can_still_be_locked(stand: Stand) -> None:
    stand.papers.attendance_sheet(stand.course)
    stand.made()
    page = stand.window.page
    assert isinstance(page, SamplePage)
    dialogs.set_next_answer(None)
    stand.press(Key.Key_P, CTRL)
    stand.press(Key.Key_M)
    assert page.pressed == []
    with stand.qtbot.waitSignal(stand.window.lock_requested):
        stand.press(Key.Key_L, CTRL)


def test_a_window_has_one_sheet_whoever_asks_for_it(stand: Stand) -> None:
    stand.papers.attendance_sheet(stand.course)
    stand.made()
    again = CoursePaper(stand.tasks, stand.tasks._cupboard, stand.window.page)  # type: ignore[arg-type]
    again.name_cards(stand.course)
    assert again.sheet is stand.sheet
    assert len(stand.window.findChildren(CourseSheet)) == 1


def test_locking_while_a_paper_is_being_read_lets_it_go(stand: Stand) -> None:
    stand.papers.name_cards(stand.course)
    stand.tasks.close()
    assert stand.tasks.closed
    assert stand.sheet.paper is None, "nothing was laid out behind closed doors"


@pytest.mark.parametrize("edition", [CourseEdition.SMS, CourseEdition.PERSON])
def test_everything_is_named_and_reached_by_tab(stand: Stand, edition: CourseEdition) -> None:
    if edition is CourseEdition.SMS:
        stand.papers.sms_list(stand.course)
    else:
        stand.papers.person(stand.course, stand.family)
    stand.made()
    assert accessible.nameless(stand.sheet) == []
    reached, choices = accessible.tab_round(stand.window), stand.sheet.choices
    wanted = [choices.print_button, choices.pdf_button, choices.whole, stand.sheet.closing,
              stand.sheet.tray.view]  # fmt: skip
    if edition is CourseEdition.SMS:
        wanted += [choices.numbers_button, choices.text_button, choices.editions[edition]]
    assert [one for one in wanted if one not in reached] == []
    assert all(stand.sheet.isAncestorOf(one) for one in reached)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
def test_nothing_is_cut(stand: Stand, qapp: QApplication, scale: float, mode: theme.Mode) -> None:
    theme.apply(qapp, mode, 1.0)
    stand.papers.sms_list(stand.course)
    stand.made()
    stand.window.set_text_scale(scale)
    stand.sheet.fit()
    QApplication.processEvents()
    assert accessible.cut(stand.sheet) == []
    folder = os.environ.get("COURSE_PICTURES")
    if folder:
        stand.window.grab().save(f"{folder}/sheet-{mode}-{scale}.png")
