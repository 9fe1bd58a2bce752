"""What the panel takes care of: nothing too much is stored, nothing typed is lost, no title names anybody."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from familiehus.courses.family import EnrolmentStatus, MemberKind
from familiehus.errors import UserError
from familiehus.services.enrolments import ChangeMembers
from familiehus.ui import dialogs, theme
from familiehus.values import Role
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.enrol_desk import EnrolDesk, enrol_at
from tests.helpers.enrol_house import make, member, put_in

CPR = "010190-1234"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[EnrolDesk]:
    with enrol_at(qtbot, tmp_path) as made:
        yield made


@pytest.mark.parametrize("field", ["name", "phone", "month", "child", "override"])
def test_a_cpr_number_is_refused_at_the_field(desk: EnrolDesk, field: str) -> None:
    make(desk.house, "Stimulastik")
    desk.new()
    form = desk.panel.form
    desk.keys("Sofie\t\tsep 26")
    row = form.children_fields.rows[0]
    line = {"name": form.first.name, "phone": form.first.phone, "month": row.month, "child": row.name,
            "override": desk.panel.rules.override}[field]  # fmt: skip
    desk.write(line.field, CPR)
    assert line.wrong == "Det ligner et CPR-nummer. Dem gemmer huset aldrig; slet det."
    desk.keys("\n")
    assert (desk.wanted, line.field.text(), desk.here()) == ([], CPR, line.field)


def test_a_full_name_is_a_warning_not_a_refusal(desk: EnrolDesk) -> None:
    make(desk.house)
    desk.new()
    desk.keys("Sofie Nielsen")
    name = desk.panel.form.first.name
    assert (name.line.text(), name.wrong) == ("Kaldenavn er nok. Efternavnet er der ikke brug for.", "")
    desk.keys("\n")
    desk.settle()
    assert desk.page().enrolments[0].calling == "Sofie Nielsen"


@pytest.mark.parametrize(
    ("keys", "field", "words"),
    [
        ("\n", "name", "Skriv et kaldenavn."),
        ("Sofie\t2233\n", "phone", None),
        ("Sofie\t\tsnart\n", "month", "Skriv måned og år, fx feb 26 eller 2/26."),
    ],
)
def test_what_cannot_be_read_is_said_at_its_field(
    desk: EnrolDesk, keys: str, field: str, words: str | None
) -> None:
    make(desk.house)
    desk.new()
    desk.keys(keys)
    form = desk.panel.form
    line = {"name": form.first.name, "phone": form.first.phone,
            "month": form.children_fields.rows[0].month}[field]  # fmt: skip
    assert desk.here() is line.field
    assert line.wrong == words if words else line.wrong.startswith("Telefonnummeret kan ikke læses.")
    assert desk.wanted == []


def test_a_refusal_takes_nothing_away(desk: EnrolDesk) -> None:
    make(desk.house)
    desk.saves = False
    desk.new()
    desk.keys("Sofie\t22334455\tfeb 26\n")
    before = desk.panel.form.raw()
    assert not desk.panel.foot.save.isEnabled()
    desk.panel.refuse(UserError("course_closed", course="Tryghedscirklen"))
    assert desk.panel.form.raw() == before
    assert desk.panel.notice.text.startswith("“Tryghedscirklen” er slut eller aflyst")
    desk.panel.refuse(UserError("birth_month_far", day=date(2026, 2, 1)))
    month = desk.panel.form.children_fields.rows[0].month
    assert (month.wrong[:22], desk.here()) == ("Måneden for barnets fø", month.field)
    desk.saves = True
    desk.keys("\n")
    desk.settle()
    assert [type(one).__name__ for one in desk.wanted] == ["Enrol", "Enrol"]
    assert desk.wanted[0].id == desk.wanted[1].id  # the same command twice is one enrolment
    assert len(desk.page().enrolments) == 1


def test_esc_asks_only_when_something_would_be_lost(desk: EnrolDesk, dialog_script: dialogs.Script) -> None:
    make(desk.house)
    desk.new()
    desk.press(Qt.Key.Key_Escape)
    assert (desk.closed, dialog_script.asked) == (1, [])
    desk.new()
    desk.keys("Sofie")
    dialogs.set_next_answer(False)
    desk.press(Qt.Key.Key_Escape)
    assert (desk.closed, desk.panel.form.first.name.text()) == (1, "Sofie")
    dialogs.set_next_answer(True)
    desk.press(Qt.Key.Key_Escape)
    assert desk.closed == 2
    assert dialog_script.asked == ["Kassér det, du har skrevet?"] * 2


def test_nobody_stands_in_the_panel_when_it_is_closed(desk: EnrolDesk) -> None:
    make(desk.house)
    desk.new()
    desk.keys("Sofie\t22334455\tfeb 26\n")
    desk.settle()
    desk.keys("\n")
    left = [line.text() for line in desk.panel.findChildren(QLineEdit)]
    assert "".join(left) == ""
    assert "Sofie" not in desk.panel.accessibleName() + desk.panel.heading.text()
    assert [one.windowTitle() for one in QApplication.topLevelWidgets() if "Sofie" in one.windowTitle()] == []


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.COORDINATOR])
def test_priority_is_a_coordinators_to_give(qtbot: QtBot, tmp_path: Path, role: Role) -> None:
    with enrol_at(qtbot, tmp_path, role=role) as desk:
        make(desk.house, seats=1)
        for name in ("Maja", "Liv", "Eva"):
            put_in(desk.cupboard, member(name))
        desk.new()
        link = desk.panel.waiting.link
        assert link.isVisible() is (role is Role.COORDINATOR)
        if not link.isVisible():
            return
        desk.keys("Sofie")
        desk.click(link)
        desk.keys("tvillinger")
        assert desk.panel.foot.seat_line.words.text() == "Venteliste nr. 1"
        desk.keys("\n")
        desk.settle()
        assert desk.panel.heading.text() == "Sofie er nr. 1 på ventelisten"


def family(desk: EnrolDesk) -> UUID:
    adam = member("Adam", MemberKind.CHILD, birth_month=date(2026, 2, 1))
    return put_in(desk.cupboard, member("Amina", phone="22334455"), member("Yusuf"), adam)


def test_correcting_changes_only_what_was_typed(desk: EnrolDesk) -> None:
    make(desk.house)
    one = family(desk)
    before = desk.one(one).members
    desk.edit(one)
    assert not desk.panel.rules.isVisible()
    desk.write(desk.panel.form.first.phone.field, "+45 55 44 33 22")
    desk.keys("\n")
    desk.settle()
    assert isinstance(desk.wanted[0], ChangeMembers)
    after = desk.one(one).members
    assert [who.id for who in after] == [who.id for who in before]
    assert (after[0].phone, after[1:]) == ("55443322", before[1:])
    assert desk.closed == 1


def test_an_unchanged_correction_is_not_written(desk: EnrolDesk) -> None:
    make(desk.house)
    desk.edit(family(desk))
    desk.keys("\n")
    assert (desk.wanted, desk.closed) == ([], 1)


def test_a_child_without_a_name_gets_one_and_keeps_its_month(desk: EnrolDesk) -> None:
    make(desk.house)
    one = put_in(desk.cupboard, member("Sofie", birth_month=date(2026, 2, 1)))
    desk.edit(one)
    row = desk.panel.form.children_fields.rows[0]
    assert (row.month.text(), row.name.text()) == ("2.2026", "")
    desk.write(row.name.field, "Ella")
    desk.keys("\n")
    desk.settle()
    mother, ella = desk.one(one).members
    assert (mother.birth_month, ella.name, ella.birth_month) == (None, "Ella", date(2026, 2, 1))


def test_a_family_that_grows_past_the_seats_is_told_so(desk: EnrolDesk) -> None:
    make(desk.house, "Temaaften", seats=2)
    one = put_in(desk.cupboard, member("Amina"))
    put_in(desk.cupboard, member("Liv"))
    desk.edit(one)
    desk.click(desk.panel.form.with_second)
    desk.keys("Yusuf")
    line = desk.panel.foot.seat_line
    assert (line.words.text(), line.why.text()) == (
        "Tager 2 pladser i stedet for 1", "Så mange er der ikke ledige.")  # fmt: skip
    desk.keys("\n")
    desk.settle()
    assert desk.panel.notice.text.startswith("Familien skal bruge 2 pladser")
    assert desk.panel.form.second.name.text() == "Yusuf"


def test_two_desks_and_the_last_seat(desk: EnrolDesk) -> None:
    make(desk.house, seats=1)
    desk.new()
    desk.keys("Sofie")
    put_in(desk.cupboard, member("Line"))
    desk.panel.show_page(desk.page())
    assert desk.panel.foot.seat_line.words.text() == "Venteliste nr. 1"
    assert desk.panel.form.first.name.text() == "Sofie"
    desk.keys("\n")
    desk.settle()
    assert desk.panel.heading.text() == "Sofie er nr. 1 på ventelisten"
    assert desk.page().enrolments[-1].status is EnrolmentStatus.WAITING


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("template", ["Tryghedscirklen", "Stimulastik", "Jobcentergruppe", "Temaaften"])
def test_everybody_can_work_it(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, template: str, scale: float
) -> None:
    theme.apply(qapp, theme.Mode.LIGHT, scale)
    size = (round(420 * scale), 740)
    with enrol_at(qtbot, tmp_path, role=Role.COORDINATOR, size=size) as desk:
        make(desk.house, template, seats=1)
        put_in(desk.cupboard, member("Maja"), override="før reglen kom")
        desk.new()
        desk.keys("Sofie Nielsen")
        desk.settle()
        assert nameless(desk.panel) == []
        assert cut(desk.panel) == []
        reached = tab_round(desk.window)
        fields = [line for line in desk.panel.findChildren(QLineEdit) if line.isVisible()]
        assert [line.accessibleName() for line in fields if line not in reached] == []
        assert desk.panel.foot.save in reached
