"""Adding an offer in four answers, changing one, and being told below the field what is wrong."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.calendar.activity import OwnerKind
from familiehus.offers.offer import ForWhom, OfferEntry
from familiehus.ui import dialogs
from tests.helpers.offers_house import CATALOGUE, CTRL, TODAY, Key, OffersRig, offers_at


def fill(rig: OffersRig, **lines: str) -> None:
    for name, text in lines.items():
        field = {**rig.page.form.fields.lines, **rig.page.form.fields.more.lines}[name]
        field.clear()
        rig.type(text, into=field)


def test_four_answers_and_enter(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_N)
        form = rig.page.form
        assert form.fields.lines["name"].hasFocus()
        rig.type("Babysalmesang")
        fill(rig, organisation="Stege Kirke", link="stegekirke.dk")
        rig.click(form.fields.topics.chips["Netværk"])
        form.fields.lines["link"].setFocus()
        rig.press(Key.Key_Return)
        stored = rig.kept()["Babysalmesang"]
        assert (stored.organisation, stored.link, stored.topics) == (
            "Stege Kirke",
            "https://stegekirke.dk",
            ("Netværk",),
        )
        assert (stored.owner, stored.checked_on) == (OwnerKind.PARTNER, TODAY)
        assert rig.current == "Babysalmesang"
        assert rig.page.list.lines.hasFocus()
        assert rig.undo.undo_text == "nyt tilbud “Babysalmesang”"
        rig.press(Key.Key_Z, modifier=CTRL)
        assert "Babysalmesang" not in rig.kept()


def test_who_stands_behind_is_guessed_until_somebody_chooses(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_N)
        owner = rig.page.form.fields.owner
        fill(rig, organisation="Vordingborg Kommune")
        assert owner.value is OwnerKind.KOMMUNE
        fill(rig, organisation="Region Sjælland")
        assert owner.value is OwnerKind.REGION
        rig.click(owner.chips[OwnerKind.PARTNER])
        fill(rig, organisation="Odder Kommune")
        assert owner.value is OwnerKind.PARTNER


def test_a_refusal_stands_below_its_field_and_the_keyboard_goes_there(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_N)
        form = rig.page.form
        asked = {**form.fields.asked, **form.fields.more.asked}
        rig.press(Key.Key_Return)
        assert asked["name"].wrong == "Navnet mangler. Intet er gemt; skriv et navn."
        fill(rig, name="Babysang", organisation="Kirken", topics="Netværk, Sang")
        rig.press(Key.Key_Return)
        assert asked["link"].wrong.startswith("Familien skal kunne få fat i tilbuddet.")
        assert form.fields.lines["link"].hasFocus()
        fill(rig, link="javascript:alert(1)")
        rig.press(Key.Key_Return)
        assert asked["link"].wrong.startswith("Det ligner ikke adressen på en hjemmeside.")
        fill(rig, link="", phone="010190-1234")
        rig.press(Key.Key_Return)
        assert "CPR-nummer" in asked["phone"].wrong
        assert "Babysang" not in rig.kept()
        fill(rig, phone="116111")
        rig.press(Key.Key_Return)
        kept = rig.kept()["Babysang"]
        assert (kept.phone, kept.topics) == ("116 111", ("Netværk", "Sang"))


def test_a_fault_in_what_is_folded_away_unfolds_it(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_N)
        more = rig.page.form.fields.more
        fill(rig, name="Babysang", organisation="Kirken", topics="Sang", link="a.dk")
        assert not more.open
        more.lines["postnummer"].setText("4799")
        rig.press(Key.Key_Return)
        assert more.open
        assert more.asked["postnummer"].wrong.startswith("4799 er ikke et postnummer.")
        assert more.lines["postnummer"].hasFocus()
        fill(rig, postnummer="4780", child_from="snart")
        rig.press(Key.Key_Return)
        assert more.asked["child_from"].wrong.startswith("Skriv en alder")


def test_everything_else_is_kept_as_typed(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_N)
        more = rig.page.form.fields.more
        fill(rig, name="Babysang", organisation="Kirken", topics="Sang", link="a.dk")
        rig.click(more.toggle)
        fill(rig, child_from="6 måneder", child_to="2", parent_to="25 år", languages="dansk, arabisk",
             postnumre="4780 4791", about="Sang og kaffe", cost="20 kr.", track="Spor 3")  # fmt: skip
        more.entry.chips[OfferEntry.SIGN_UP].click()
        more.for_whom.chips[ForWhom.MOTHERS].click()
        more.lines["about"].setFocus()
        rig.press(Key.Key_Return)
        stored = rig.kept()["Babysang"]
        assert (stored.child_from, stored.child_to, stored.parent_to) == (6, 35, 25)
        assert (stored.languages, stored.postnumre) == (("dansk", "arabisk"), ("4780", "4791"))
        assert (stored.entry, stored.for_whom) == (OfferEntry.SIGN_UP, {ForWhom.MOTHERS})
        rig.press(Key.Key_F2)
        assert more.open
        assert (more.lines["child_from"].text(), more.lines["child_to"].text()) == ("6 måneder", "2 år")
        assert not rig.page.form.dirty
        rig.press(Key.Key_Return)
        assert rig.kept()["Babysang"] == stored


def test_changing_one_is_taken_back_by_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_Return)
        assert rig.page.form.heading.text() == "Ret tilbud"
        fill(rig, phone="70 20 10 10")
        rig.press(Key.Key_Return)
        assert rig.kept()["Babycafé i Stege"].phone == "70 20 10 10"
        assert rig.kept()["Babycafé i Stege"].checked_on == CATALOGUE[0].checked_on
        assert rig.undo.undo_text == "ændring af “Babycafé i Stege”"
        rig.press(Key.Key_Z, modifier=CTRL)
        assert rig.kept()["Babycafé i Stege"] == CATALOGUE[0]


def test_what_is_typed_is_not_lost_by_esc(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig, dialogs.scripted():
        rig.press(Key.Key_N)
        rig.type("Babysang")
        assert rig.page.typed_words() == "et tilbud"
        dialogs.set_next_answer(False)
        rig.press(Key.Key_Escape)
        assert rig.page.form.isVisible()
        dialogs.set_next_answer(True)
        rig.press(Key.Key_Escape)
        assert rig.page.card.isVisible()
        assert rig.page.list.lines.hasFocus()
        rig.press(Key.Key_N, Key.Key_Escape)
        assert rig.page.card.isVisible()


def test_a_change_made_meanwhile_is_not_written_over(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        from familiehus.services.offers import CheckOffer, check_offer

        rig.press(Key.Key_F2)
        with rig.cupboard.write() as uow:
            check_offer(uow, CheckOffer(CATALOGUE[0].id))
        fill(rig, phone="70201010")
        rig.press(Key.Key_Return)
        assert "er ændret et andet sted imens" in rig.page.form.notice.text
        assert rig.kept()["Babycafé i Stege"].phone == CATALOGUE[0].phone


def test_letters_in_the_form_are_letters(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_N)
        rig.type("knofils")
        assert rig.page.form.fields.lines["name"].text() == "knofils"
        chip = rig.page.form.fields.topics.chips["Søvn"]
        chip.setFocus()
        rig.press(Key.Key_Space)
        assert chip.isChecked()
        assert QApplication.focusWidget() is chip
        rig.press(Key.Key_K)
        assert rig.kept()["Babycafé i Stege"].checked_on == CATALOGUE[0].checked_on
