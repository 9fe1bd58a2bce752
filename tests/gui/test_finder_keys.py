"""The finder by keys alone: typed, answered, ticked, printed, counted, taken back, forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.offers.offer import Offer, OfferState
from familiehus.reports.qr import QUIET, modules_of, whole_link
from familiehus.services.offers import SetOfferState, set_offer_state
from familiehus.ui import dialogs, theme
from familiehus.ui.paper.pdf_pages import page_sizes, picture_of
from tests.helpers import accessible
from tests.helpers.finder_desk import ALT, CTRL, FinderDesk, finder_desk
from tests.helpers.qr_reader import decoded

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[FinderDesk]:
    with finder_desk(qtbot, tmp_path) as made:
        yield made


def made(desk: FinderDesk) -> bytes:
    """The paper, when it is there."""
    desk.qtbot.waitUntil(lambda: bool(desk.sheet.pdf), timeout=20_000)
    return desk.sheet.pdf


def test_f4_from_anywhere_and_the_keyboard_is_in_the_field(desk: FinderDesk) -> None:
    desk.open()
    assert desk.card.field.hasFocus()
    assert desk.names == []
    assert "sover ikke" in desk.card.empty.accessibleName()


def test_answers_come_as_one_types(desk: FinderDesk) -> None:
    desk.open()
    desk.type("sover ik")
    assert desk.names == ["Nattero", "Søvnlinjen"]
    desk.type("ke ")
    assert desk.names == ["Nattero", "Søvnlinjen"]
    assert [line.why for line in desk.card.list.lines] == ["søvn", "søvn"]
    assert [note.text for note in desk.card.list.lines[1].notes] == ["ikke kontrolleret"]
    assert desk.card.counted.text() == "2 tilbud passer"


def test_full_ones_after_and_paused_ones_last_with_their_day(desk: FinderDesk) -> None:
    desk.open()
    desk.type("netværk")
    assert desk.names == ["Åben stue", "Familieven", "Babysang"]
    notes = [[note.text for note in line.notes] for line in desk.card.list.lines]
    assert notes == [[], ["venteliste"], ["lukket til og med 4. januar"]]


def test_the_three_questions_by_one_key_each_and_the_same_key_takes_it_back(desk: FinderDesk) -> None:
    desk.open()
    desk.press(Key.Key_2, ALT)
    assert desk.names[0] == "Fars Legestue"
    assert desk.card.field.text() == ""
    desk.press(Key.Key_9, ALT)
    assert "Fars Legestue" not in desk.names
    desk.press(Key.Key_9, ALT)
    desk.press(Key.Key_7, ALT)
    assert desk.card.list.lines[0].why == "for fædre · barn 0–1 år"
    desk.press(Key.Key_Q, ALT)  # the most used topic
    assert desk.card.facets.topic.value == "Netværk"
    assert set(desk.names) == {"Åben stue", "Familieven", "Babysang"}
    for key in (Key.Key_2, Key.Key_7, Key.Key_Q):
        desk.press(key, ALT)
    assert desk.names == []


def test_enter_ticks_from_the_field_and_space_in_the_list(desk: FinderDesk) -> None:
    desk.open()
    desk.type("netværk")
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    assert desk.card.side.names == ("Åben stue", "Familieven")
    assert desk.card.side.heading.text() == "Tilbudsseddel, 2 tilbud"
    desk.card.list.setFocus()
    desk.press(Key.Key_Space)
    assert desk.card.side.names == ("Åben stue",)
    desk.press(Key.Key_Up)
    desk.press(Key.Key_Up)
    assert desk.card.field.hasFocus()
    desk.card.list.setFocus()
    desk.type("x")
    assert desk.card.field.hasFocus()
    assert desk.card.field.text() == "netværkx"


def test_picks_stay_while_another_thing_is_looked_for_and_come_off_by_their_cross(desk: FinderDesk) -> None:
    desk.open()
    desk.type("far")
    desk.press(Key.Key_Return)
    desk.card.field.selectAll()
    desk.type("nattero")
    desk.press(Key.Key_Return)
    assert desk.card.side.names == ("Fars Legestue", "Nattero")
    QTest.mouseClick(desk.card.side.rows[0].cross, Qt.MouseButton.LeftButton)
    assert desk.card.side.names == ("Nattero",)


def test_esc_forgets_all_of_it(desk: FinderDesk) -> None:
    desk.open()
    desk.type("gravid vold")
    desk.press(Key.Key_2, ALT)
    desk.card.field.selectAll()
    desk.type("far")
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Escape)
    assert not desk.card.isVisible()
    desk.open()
    assert desk.card.field.text() == ""
    assert not desk.card.field.isUndoAvailable()
    assert desk.card.question.empty
    assert desk.card.side.names == ()
    assert desk.names == []
    assert desk.window.windowTitle() == "Ugen – Familiernes Hus"
    assert not desk.window.undo.undo_text


def test_a_click_beside_it_and_a_hidden_window_forget_too(desk: FinderDesk) -> None:
    def beside() -> None:
        QTest.mouseClick(desk.card, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))

    for leave in (beside, desk.window.hide):
        desk.open()
        desk.type("skilt")
        leave()
        assert desk.card.field.text() == ""
        assert not desk.card.isVisible()


def test_counting_without_paper_and_ctrl_z(desk: FinderDesk) -> None:
    desk.open()
    desk.type("netværk")
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    desk.press(Key.Key_T, CTRL)
    assert desk.counted() == [("Familieven", 1), ("Åben stue", 1)]
    assert desk.notice == "Peget videre: 2"
    desk.press(Key.Key_T, CTRL)
    assert desk.counted() == [("Familieven", 1), ("Åben stue", 1)]
    assert desk.notice == "De er talt allerede."
    desk.press(Key.Key_Z, CTRL)
    assert desk.counted() == []
    assert desk.notice == "Taget tilbage: 2"
    desk.press(Key.Key_T, CTRL)
    assert desk.counted() == [("Familieven", 1), ("Åben stue", 1)]


def test_the_count_can_be_taken_back_and_done_again_after_esc_and_names_nothing(desk: FinderDesk) -> None:
    desk.open()
    desk.type("far")
    desk.press(Key.Key_Return)
    desk.press(Key.Key_T, CTRL)
    desk.rest()
    desk.press(Key.Key_Escape)
    assert desk.window.undo.undo_text == "“peget videre: 1”"
    desk.press(Key.Key_Z, CTRL)
    assert desk.counted() == []
    desk.press(Key.Key_Y, CTRL)
    assert desk.counted() == [("Fars Legestue", 1)]


def test_ctrl_z_is_the_fields_own_until_something_was_counted(desk: FinderDesk) -> None:
    desk.open()
    desk.type("far")
    desk.press(Key.Key_Z, CTRL)
    assert desk.card.field.text() != "far"


def test_the_next_family_is_counted_for_itself(desk: FinderDesk) -> None:
    for _ in range(2):
        desk.open()
        desk.type("far")
        desk.press(Key.Key_Return)
        desk.press(Key.Key_T, CTRL)
        desk.rest()
        desk.press(Key.Key_Escape)
    assert desk.counted() == [("Fars Legestue", 2)]


def test_printing_counts_once_however_often_it_is_printed(
    desk: FinderDesk, dialog_script: dialogs.Script, tmp_path: Path
) -> None:
    _to_file(desk, tmp_path)
    dialogs.set_next_answer(True)
    made(desk)
    desk.press(Key.Key_P, CTRL)
    assert desk.counted() == [("Fars Legestue", 1)]
    dialogs.set_next_answer(True)
    desk.press(Key.Key_P, CTRL)
    assert desk.counted() == [("Fars Legestue", 1)]
    assert (tmp_path / "seddel.pdf").stat().st_size > 1000


def test_whoever_changes_their_mind_at_the_printer_has_pointed_nobody_on(
    desk: FinderDesk, tmp_path: Path
) -> None:
    _to_file(desk, tmp_path)
    made(desk)
    dialogs.set_next_answer(False)
    desk.press(Key.Key_P, CTRL)
    assert desk.counted() == []


def test_ctrl_enter_counts_and_prints_at_once(desk: FinderDesk, tmp_path: Path) -> None:
    desk.open()
    desk.type("far")
    desk.press(Key.Key_Return)
    _printer(desk, tmp_path)
    dialogs.set_next_answer(True)
    desk.press(Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: (tmp_path / "seddel.pdf").exists(), timeout=20_000)
    assert desk.counted() == [("Fars Legestue", 1)]


def test_the_paper_is_let_go_of_and_the_keyboard_is_back_in_the_field(desk: FinderDesk) -> None:
    desk.open()
    desk.type("far")
    desk.press(Key.Key_Return)
    desk.press(Key.Key_P, CTRL)
    assert len(page_sizes(made(desk))) == 1
    desk.press(Key.Key_2)
    desk.qtbot.waitUntil(lambda: bool(desk.sheet.pdf) and page_sizes(desk.sheet.pdf)[0].width() > 800)
    desk.press(Key.Key_Escape)
    assert desk.sheet.pdf == b""
    assert desk.sheet.tray.view is None
    assert desk.card.isVisible()
    assert desk.card.field.hasFocus()
    assert desk.card.field.text() == "far"


def test_the_code_in_the_picture_on_the_screen_opens_the_link(desk: FinderDesk) -> None:
    """As a camera sees it: the finished file, painted, its squares read back."""
    desk.open()
    desk.type("far")
    desk.press(Key.Key_Return)
    desk.press(Key.Key_P, CTRL)
    pdf = made(desk)
    size = page_sizes(pdf)[0]
    picture = picture_of(pdf, 0, QSize(int(size.width() * 6), int(size.height() * 6)))
    link = whole_link("familiehuset.dk")
    assert decoded(_code_in(picture, len(modules_of(link)))) == link


def test_a_hit_for_a_named_family_goes_to_whoever_refers(desk: FinderDesk) -> None:
    heard: list[Offer] = []
    desk.open()
    desk.type("far")
    desk.press(Key.Key_H, ALT)
    assert desk.card.isVisible(), "nobody refers here"
    assert desk.card.refer_button.isHidden()
    desk.press(Key.Key_Escape)
    desk.finder.refer = heard.append
    desk.open()
    assert not desk.card.refer_button.isHidden()
    desk.type("far")
    desk.card.list.setFocus()
    desk.press(Key.Key_H)
    assert [one.name for one in heard] == ["Fars Legestue"]
    assert not desk.card.isVisible()


def test_the_number_of_hits_is_said_when_the_typing_pauses(desk: FinderDesk) -> None:
    desk.open()
    desk.said.clear()
    desk.type("netværk")
    assert desk.said == []
    desk.qtbot.waitUntil(lambda: any(said.startswith("3 tilbud passer") for said in desk.said))
    desk.press(Key.Key_Down)
    assert desk.said[-1].startswith("Familieven, Havtorn, venteliste, netværk")
    desk.press(Key.Key_Return)
    assert desk.said[-1] == "Familieven er på sedlen. Tilbudsseddel, 1 tilbud"


def test_a_changed_catalogue_is_read_anew(desk: FinderDesk) -> None:
    desk.open()
    desk.type("far")
    offer = next(iter(desk.card._hits)).offer
    desk.press(Key.Key_Escape)
    desk.tasks.write(set_offer_state, SetOfferState(offer.id, OfferState.ENDED))
    desk.rest()
    desk.finder.open()
    desk.rest()
    desk.type("legestue")
    assert desk.names == []
    assert "Intet passer" in desk.card.empty.accessibleName()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_room(desk: FinderDesk, qapp: QApplication, scale: float) -> None:
    theme.apply(qapp, theme.Mode.LIGHT, scale)
    desk.open()
    desk.type("netværk")
    desk.press(Key.Key_Return)
    desk.rest()
    assert accessible.nameless(desk.card) == []
    desk.qtbot.waitUntil(lambda: desk.card.list.height() >= 200)
    desk.qtbot.waitUntil(lambda: accessible.cut(desk.card) == [])
    assert desk.card.facets.folded.isVisible() == (scale == 2.0)
    if scale == 2.0:
        desk.press(Key.Key_2, ALT)
        assert desk.card.facets.folded.text() == "Far"
        desk.press(Key.Key_F, ALT)
        assert desk.card.facets.who.isVisible()


def _printer(desk: FinderDesk, folder: Path) -> None:
    """Every printer from here on writes a file. The sheet is made first, as the finder does it."""
    from familiehus.ui.finder.seddel_sheet import SeddelSheet

    if desk.finder.sheet is None:
        desk.finder.sheet = SeddelSheet(desk.window, desk.tasks, desk.cupboard)
        desk.finder.sheet.printed.connect(desk.finder._printed)

    def to_file(name: str, pages: int) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(folder / "seddel.pdf"))
        printer.setDocName(name)
        printer.setFromTo(1, pages)
        return printer

    desk.sheet.desk.make_printer = to_file


def _to_file(desk: FinderDesk, folder: Path) -> None:
    """The paper of one offer is open, and its printer is a file."""
    desk.open()
    desk.type("far")
    desk.press(Key.Key_Return)
    _printer(desk, folder)
    desk.press(Key.Key_P, CTRL)


def _code_in(picture: QImage, side: int) -> list[list[bool]]:
    """Find the black squares by their colour alone, and read the middle of each."""
    black = [
        (x, y)
        for y in range(0, picture.height(), 2)
        for x in range(picture.width() // 2, picture.width(), 2)
        if picture.pixelColor(x, y).value() < 20 and picture.pixelColor(x, y).saturation() < 40
    ]
    left, right = min(x for x, _ in black), max(x for x, _ in black) + 1
    top = min(y for _, y in black)
    one = (right - left + 1) / side
    assert left > QUIET * one
    return [
        [
            picture.pixelColor(int(left + (column + 0.5) * one), int(top + (row + 0.5) * one)).value() < 128
            for column in range(side)
        ]
        for row in range(side)
    ]
