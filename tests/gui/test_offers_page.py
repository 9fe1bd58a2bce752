"""The catalogue by keys and clicks: found, gone through with one finger, changed, closed, taken back."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.offers.offer import OfferSource, OfferState
from familiehus.services.starter_offers import starter_offers
from familiehus.ui import dialogs
from familiehus.values import Role
from tests.helpers.offers_house import CATALOGUE, CTRL, TODAY, Key, offer, offers_at


def test_the_list_says_what_must_be_known_before_pointing_there(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        assert rig.titles() == [
            "Babycafé i Stege", "Fars Legestue", "God start på livet", "Jordemoderens snakkegruppe",
            "Svømmehal for små", "Yoga for gravide",
        ]  # fmt: skip
        assert rig.notes("Babycafé i Stege") == []
        assert rig.notes("Fars Legestue") == ["ikke kontrolleret siden 3. februar 2026"]
        assert rig.notes("God start på livet") == ["ikke kontrolleret"]
        assert rig.notes("Jordemoderens snakkegruppe") == ["fuldt"]
        assert rig.notes("Svømmehal for små") == ["midlertidigt lukket til og med 4. januar 2027"]
        assert rig.page.list.filters.stale.text() == "Skal kontrolleres (3)"
        assert rig.current == "Babycafé i Stege"
        assert rig.page.list.lines.hasFocus()


def test_the_card_shows_everything_of_the_one_one_stands_on(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        facts = dict(rig.page.card.table.facts())
        assert facts["Telefon"] == "33 45 86 30"
        assert facts["Hvor"] == "Storegade 5, 4780 Stege"
        assert facts["For hvem"] == "Barn 0–11 måneder"
        assert rig.page.card.fresh.text() == "Kontrolleret 1. oktober 2026"
        rig.press(Key.Key_Down)
        assert rig.page.card.name.text() == "Fars Legestue"
        assert dict(rig.page.card.table.facts())["For hvem"] == "For fædre"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("stege", ["Babycafé i Stege"]),
        ("gravide", ["Babycafé i Stege", "Jordemoderens snakkegruppe", "Yoga for gravide"]),
        ("modrehj oko", ["Babycafé i Stege"]),
        ("fædre", ["Fars Legestue"]),
        ("engelsk yoga", ["Yoga for gravide"]),
        ("findes ikke", []),
    ],
)
def test_a_search_folds_what_is_typed(qtbot: QtBot, tmp_path: Path, typed: str, found: list[str]) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_F3)
        rig.type(typed)
        assert rig.titles() == found
        assert rig.page.list.nothing.isVisible() is not bool(found)
        rig.press(Key.Key_Escape)
        assert len(rig.titles()) == len(CATALOGUE)
        assert rig.page.list.lines.hasFocus()


def test_sixty_offers_are_gone_through_with_one_finger(qtbot: QtBot, tmp_path: Path) -> None:
    sixty = [offer(f"Tilbud {n:02}", "Foreningen", "Søvn") for n in range(60)]
    with offers_at(qtbot, tmp_path, sixty) as rig:
        rig.press(Key.Key_S)
        for _ in range(30):
            rig.page.list.lines.setFocus()
            rig.type("kk")  # as fast as a hand can
        assert {one.checked_on for one in rig.kept().values()} == {TODAY}
        assert rig.titles() == []
        assert rig.undo.undo_text.startswith("kontrol af “Tilbud")
        rig.press(Key.Key_Z, modifier=CTRL)
        assert sum(one.checked_on is None for one in rig.kept().values()) == 1


def test_k_steps_to_the_next_stale_one_past_the_fresh(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        rig.go("Fars Legestue")
        seen = []
        for _ in range(3):
            rig.press(Key.Key_K)
            seen.append(rig.current)
        assert seen == ["God start på livet", "Yoga for gravide", "Yoga for gravide"]
        assert rig.page.list.filters.stale.text() == "Skal kontrolleres (0)"


def test_a_state_is_one_key_and_one_step_back(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_F)
        assert rig.kept()["Babycafé i Stege"].state is OfferState.FULL
        assert rig.undo.undo_text == "tilstand for “Babycafé i Stege”"
        rig.press(Key.Key_O)
        assert rig.kept()["Babycafé i Stege"].state is OfferState.ENDED
        rig.press(Key.Key_Z, Key.Key_Z, modifier=CTRL)
        assert rig.kept()["Babycafé i Stege"].state is OfferState.RUNNING
        rig.click(rig.page.card.states.chips[OfferState.FULL])
        assert rig.notes("Babycafé i Stege") == ["fuldt"]


def test_a_pause_asks_until_when_and_means_a_day_ahead(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_L)
        assert rig.page.pause.line.hasFocus()
        rig.type("1. juni")
        assert rig.page.pause.asked.line.text() == "1. juni 2027"
        rig.press(Key.Key_Return)
        stored = rig.kept()["Babycafé i Stege"]
        assert (stored.state, stored.until) == (OfferState.PAUSED, date(2027, 6, 1))
        rig.press(Key.Key_L)
        rig.page.pause.line.clear()
        rig.type("aldrig")
        rig.press(Key.Key_Return)
        assert rig.page.pause.asked.wrong.startswith("Det er ikke en dag.")
        rig.press(Key.Key_Escape)
        assert rig.page.list.lines.hasFocus()
        rig.press(Key.Key_I)
        assert rig.kept()["Babycafé i Stege"].until is None


def test_a_pause_that_is_over_should_be_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    over = offer("Café", "Kirken", "Netværk", state=OfferState.PAUSED, until=TODAY - timedelta(days=1),
                 checked_on=TODAY)  # fmt: skip
    with offers_at(qtbot, tmp_path, (over,)) as rig:
        assert rig.page.list.filters.stale.text() == "Skal kontrolleres (1)"
        assert rig.notes("Café") == ["skulle være åbnet igen efter 24. november 2026"]


def test_an_offer_is_taken_out_and_put_in_again(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_Delete)
        assert "Babycafé i Stege" not in rig.titles()
        assert rig.current == "Fars Legestue"
        rig.press(Key.Key_Z, modifier=CTRL)
        assert rig.kept()["Babycafé i Stege"] == CATALOGUE[0]


def test_chips_show_one_topic_one_owner_one_state(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        filters = rig.page.list.filters
        names = [name for name, _on, _run in filters.topic.choices()]
        assert names == ["Alle", "Fødsel og barsel", "Netværk", "Trivsel", "Økonomi"]
        filters.topic.choices()[2][2]()
        assert rig.titles() == ["Babycafé i Stege", "Fars Legestue"]
        filters.owner.choices()[1][2]()
        assert rig.titles() == ["Fars Legestue"]
        assert filters.topic.text() == "Emne: Netværk"
        filters.clear()
        filters.state.choices()[2][2]()
        assert rig.titles() == ["Svømmehal for små"]


def test_an_empty_catalogue_offers_the_starter_set(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path, ()) as rig:
        assert rig.page.list.empty.isVisible()
        assert QApplication.focusWidget() is rig.page.list.empty.starter
        rig.press(Key.Key_Space)
        assert len(rig.titles()) == len(starter_offers())
        assert all(one.source is OfferSource.STARTER for one in rig.kept().values())
        assert all(rig.notes(title) == ["ikke kontrolleret"] for title in rig.titles())
        rig.press(Key.Key_Z, modifier=CTRL)
        assert rig.kept() == {}
        assert rig.page.list.empty.isVisible()


def test_another_windows_change_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig:
        from familiehus.services.offers import SaveOffer, save_offer

        changed = replace(CATALOGUE[0], name="Babycafé på Møn")
        rig.tasks.write(save_offer, SaveOffer(changed, CATALOGUE[0]))
        rig.settle()
        assert rig.titles()[0] == "Babycafé på Møn"
        assert rig.page.card.name.text() == "Babycafé på Møn"


def test_with_large_text_one_thing_stands_alone(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path, size=(760, 768)) as rig:
        assert not rig.page.side.isVisible()
        rig.press(Key.Key_Return)
        assert rig.page.card.isVisible()
        assert not rig.page.list.isVisible()
        rig.press(Key.Key_K)
        rig.press(Key.Key_Escape)
        assert rig.page.list.lines.hasFocus()
        rig.press(Key.Key_N)
        assert rig.page.form.isVisible()


def test_the_reception_keeps_the_catalogue_but_takes_no_directory_over(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path, role=Role.RECEPTION) as rig, dialogs.scripted():
        rig.press(Key.Key_K)
        assert rig.kept()["Babycafé i Stege"].checked_on == TODAY
        rig.page.files.import_file()
        assert rig.page.card.notice.text == "Koordinatoren og lederen henter kataloger ind."
