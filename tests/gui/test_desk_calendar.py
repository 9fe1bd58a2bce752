"""The desk knows the calendar: what is on stands over the form and becomes the kind of the next contact."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.values import Henvender
from tests.helpers.desk_house import FRIDAY, TODAY, DeskRig, desk_at, facts
from tests.helpers.desk_week import ADVICE, CAFE, Planner, cafe_day, head


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path, cafe_day, opened=TODAY) as rig:
        yield rig


def at(rig: DeskRig, moment: str, keys: str = "") -> tuple[str, str]:
    """The strip when the clock has moved on, and ``keys`` were pressed then."""
    with clock.frozen(datetime.fromisoformat(f"2026-11-22 {moment}")):
        rig.page.calendar.tick()
        rig.keys(keys)
        rig.settle()
        return rig.page.form.now.said


def says(rig: DeskRig, count: str) -> None:
    """Soon, behind the row of the contact."""
    rig.qtbot.waitUntil(lambda: rig.page.form.now.said[1].startswith(count), timeout=2000)


def kind(rig: DeskRig) -> str | None:
    return rig.page.desk.draft.kind


# -- lige nu ------------------------------------------------------------------------------------------


def test_what_is_on_stands_over_the_form(rig: DeskRig) -> None:
    assert rig.page.form.now.said == (
        "Lige nu: Barselscafé 10–14, Stort mødelokale",
        "0 talt · næste: Åben anonym rådgivning 13",
    )


def test_every_contact_counts_at_once(rig: DeskRig) -> None:
    rig.keys("M4760X9\n")
    says(rig, "9 talt")
    rig.settle()
    assert rig.page.form.now.said[1].startswith("9 talt")
    rig.ctrl("Z")
    says(rig, "0 talt")


def test_another_kind_does_not_count(rig: DeskRig) -> None:
    rig.add(facts(11, kind=ADVICE))
    rig.add(facts(11, kind=CAFE, count=4))
    rig.page.look()
    rig.settle()
    assert rig.page.form.now.said[1].startswith("4 talt")


@pytest.mark.parametrize(
    ("moment", "text", "aside"),
    [
        ("09:59", "Der er ikke noget i gang lige nu", "næste: Barselscafé 10"),
        (
            "10:00",
            "Lige nu: Barselscafé 10–14, Stort mødelokale",
            "0 talt · næste: Åben anonym rådgivning 13",
        ),
        (
            "13:00",
            "Lige nu: Barselscafé 10–14, Stort mødelokale · Åben anonym rådgivning 13–15, Samtalerum 1",
            "Barselscafé 0 talt, Åben anonym rådgivning 0 talt",
        ),
        ("14:00", "Lige nu: Åben anonym rådgivning 13–15, Samtalerum 1", "0 talt"),
        ("15:00", "Der er ikke noget i gang lige nu", ""),
    ],
)
def test_it_follows_the_clock(rig: DeskRig, moment: str, text: str, aside: str) -> None:
    assert at(rig, moment) == (text, aside)


def test_the_clock_is_asked_again_when_the_minute_is_full(rig: DeskRig) -> None:
    assert 0 < rig.page.calendar._minute.remainingTime() <= 60_100
    with clock.frozen(datetime.fromisoformat("2026-11-22 13:59:59.900000")):
        rig.page.calendar.tick()
        assert rig.page.calendar._minute.remainingTime() <= 200


@pytest.mark.parametrize(
    ("moment", "text"),
    [("08:00", "Åbner 9"), ("09:00", "Åbent til 15.30"), ("15:30", "Lukket for i dag")],
)
def test_with_nothing_on_the_opening_hours_are_said(
    qtbot: QtBot, tmp_path: Path, moment: str, text: str
) -> None:
    with desk_at(qtbot, tmp_path, lambda rig: Planner(rig).hours(9, 15.5), opened=TODAY) as rig:
        assert at(rig, moment) == (text, "")
        assert not rig.page.form.now.count_button.isVisible()


def test_a_closed_day_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    def closed(rig: DeskRig) -> None:
        planner = Planner(rig)
        planner.hours(9, 15.5)
        planner.plan("Barselscafé", 10, 14, date(2026, 11, 24))
        planner.close(TODAY, "Juleferie")

    with desk_at(qtbot, tmp_path, closed, opened=TODAY) as rig:
        assert rig.page.form.now.said == ("Lukket i dag: juleferie", "næste: Barselscafé tirsdag 10")


def test_three_at_once_are_named_without_rooms(qtbot: QtBot, tmp_path: Path) -> None:
    def busy(rig: DeskRig) -> None:
        planner = cafe_day(rig)
        planner.plan("Yoga", 11, 12, counts_as="yoga")
        planner.plan("Personalemøde", 11, 12, counts_as=None, kind=ActivityKind.INTERNAL)

    with desk_at(qtbot, tmp_path, busy, opened=TODAY) as rig:
        assert rig.page.form.now.said[0] == "Lige nu: Barselscafé, Yoga og Personalemøde"


def test_what_others_plan_is_seen(rig: DeskRig) -> None:
    Planner(rig).plan("Yoga", 11.5, 12, counts_as="yoga")
    rig.page.look()
    rig.settle()
    assert "Yoga 11.30–12" in rig.page.form.now.said[0]


def test_a_cancelled_activity_is_not_on(qtbot: QtBot, tmp_path: Path) -> None:
    def cancelled(rig: DeskRig) -> None:
        planner = Planner(rig)
        planner.cancel(planner.plan("Barselscafé", 10, 14), "Sygdom")

    with desk_at(qtbot, tmp_path, cancelled, opened=TODAY) as rig:
        assert rig.page.form.now.said == ("Der er ikke noget i gang lige nu", "")
        assert kind(rig) is None


def test_the_place_decides(qtbot: QtBot, tmp_path: Path) -> None:
    def two_places(rig: DeskRig) -> None:
        planner = cafe_day(rig)
        planner.plan("Babycafé", 11, 13, counts_as="babycafé", place="Biblioteket")

    with desk_at(qtbot, tmp_path, two_places, places=("Huset", "Biblioteket"), opened=TODAY) as rig:
        assert kind(rig) == CAFE
        rig.keys("ZB")
        assert rig.page.form.now.said[0] == "Lige nu: Babycafé 11–13"
        rig.keys("M4760\n")
        assert [(one.place, one.kind) for one in rig.saved()] == [("Biblioteket", "babycafé")]
        says(rig, "1 talt")
        rig.keys("ZH")
        assert rig.page.form.now.said[0] == "Lige nu: Barselscafé 10–14, Stort mødelokale"
        assert kind(rig) == CAFE


def test_a_house_without_a_calendar_is_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path) as rig:
        assert not rig.page.form.now.isVisible()
        assert not rig.page.side.switch.isVisible()
        rig.keys("O+")
        assert rig.page.side._title.text() == "I dag"
        assert rig.page.form.notice.text == ""
        assert not {"desk.house", "desk.heads"} & {action.id for action in rig.page.actions()}
        assert rig.page.form.facts.why == ""
        rig.keys("M4780\n")
        assert [one.kind for one in rig.saved()] == [None]


def test_when_the_house_is_locked_nothing_of_the_calendar_stays(rig: DeskRig) -> None:
    rig.keys("O")
    rig.page.unload()
    assert not rig.page.form.now.isVisible()
    assert not rig.page.side.switch.isVisible()
    assert rig.page.side.house.activities.isHidden() or not rig.page.side.house.isVisible()
    assert rig.page.calendar.calendar is None


# -- the default kind ---------------------------------------------------------------------------------


def test_six_keys_are_still_six_and_carry_the_kind(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    (saved,) = rig.saved()
    assert (saved.kind, saved.postnummer) == (CAFE, "4780")
    assert (rig.pressed, rig.clicked) == (6, 0)
    assert rig.page.form.facts.why == "G er valgt, fordi Barselscafé er i gang"


def test_the_default_follows_what_begins_and_ends(rig: DeskRig) -> None:
    at(rig, "13:00")
    assert kind(rig) == CAFE  # still on: it stays
    at(rig, "14:00")
    assert kind(rig) == ADVICE
    assert rig.page.form.facts.why == "G er valgt, fordi Åben anonym rådgivning er i gang"
    at(rig, "15:00")
    assert kind(rig) is None
    assert rig.page.form.facts.why == ""


def test_what_the_person_chose_stays_until_something_else_is_on(rig: DeskRig) -> None:
    rig.keys("GT")
    assert kind(rig) == "telefonrådgivning"
    assert rig.page.form.facts.why == ""
    at(rig, "11:50")
    assert kind(rig) == "telefonrådgivning"
    at(rig, "13:00")
    assert kind(rig) == "telefonrådgivning"
    at(rig, "14:00")
    assert kind(rig) == ADVICE


def test_what_is_half_typed_keeps_the_kind_it_was_begun_with(rig: DeskRig) -> None:
    at(rig, "13:59", "M47")
    at(rig, "14:00")
    assert kind(rig) == CAFE
    at(rig, "14:00", "80\n")
    assert kind(rig) == ADVICE
    assert [one.kind for one in rig.saved()] == [CAFE]


def test_what_is_on_is_offered_first_under_its_old_letter(rig: DeskRig) -> None:
    rig.keys("G")
    usual = {chip.text(): chip.key for chip in rig.page.form.facts.strip.chips}
    rig.keys("\x1b")
    at(rig, "13:00")
    rig.keys("G")
    chips = rig.page.form.facts.strip.chips
    assert {chips[0].text(), chips[1].text()} == {"Barselscafé", "Åben rådgivning"}
    assert {chip.text(): chip.key for chip in chips} == usual


def test_correcting_a_contact_touches_nothing_of_it(rig: DeskRig) -> None:
    rig.add(facts(9, "4735", kind=None))
    rig.page.look()
    rig.settle()
    rig.page.desk.edit(next(iter(rig.page.desk.book.entries())).id)
    assert rig.page.desk.draft.kind is None
    assert not rig.page.form.now.isVisible()
    rig.keys("F\n")
    assert [(one.henvender, one.kind) for one in rig.saved()] == [(Henvender.FAR, None)]
    assert kind(rig) == CAFE


# -- paper --------------------------------------------------------------------------------------------


def friday_cafe(rig: DeskRig) -> None:
    planner = cafe_day(rig)
    planner.plan("Legestue", 9, 11, FRIDAY, counts_as="legestue")
    planner.plan("Ammerådgivning", 12, 13, FRIDAY, counts_as="ammerådgivning")


def test_the_hour_on_the_paper_decides(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, friday_cafe) as rig:
        rig.ctrl("P")
        rig.keys("fredag\n")
        assert kind(rig) is None
        rig.keys("10\n")
        rig.settle()
        assert kind(rig) == "legestue"
        assert rig.page.form.facts.why == "G er valgt, fordi Legestue var i gang"
        rig.keys("MQ\nC12\nFQ\n")
        kinds = {one.henvender: one.kind for one in rig.saved(FRIDAY)}
        assert kinds == {Henvender.MOR: "legestue", Henvender.FAR: "ammerådgivning"}
        assert not rig.page.form.now.isVisible()
        rig.keys("\x1b")
        rig.settle()
        assert kind(rig) == CAFE
        assert rig.page.form.now.isVisible()


def test_a_paper_older_than_what_was_read_is_looked_up(qtbot: QtBot, tmp_path: Path) -> None:
    old = date(2026, 10, 20)

    def long_ago(rig: DeskRig) -> None:
        Planner(rig).plan("Barselscafé", 10, 14, old)

    with desk_at(qtbot, tmp_path, long_ago, opened=date(2026, 10, 1)) as rig:
        rig.ctrl("P")
        rig.keys("20/10\n11\n")
        rig.settle()
        assert kind(rig) == CAFE
        rig.keys("MQ\n")
        assert [one.kind for one in rig.saved(old)] == [CAFE]


# -- midnight -----------------------------------------------------------------------------------------


def test_at_midnight_the_next_day_is_known_before_it_is_read(rig: DeskRig) -> None:
    Planner(rig).plan("Husmøde", 8, 9, date(2026, 11, 23), counts_as=None, kind=ActivityKind.INTERNAL)
    rig.page.look()
    rig.settle()
    with clock.frozen(datetime.fromisoformat("2026-11-23 08:05")):
        rig.page.calendar.tick()
        assert rig.page.form.now.said[0] == "Lige nu: Husmøde 8–9"
        rig.page.look()
        rig.settle()
        assert rig.page.form.now.said[0] == "Lige nu: Husmøde 8–9"
        assert kind(rig) is None
        assert rig.page.side.panel.text == (
            "2 aktiviteter mangler at blive talt færdig. Åben anonym rådgivning i går 13–15: kom der nogen?"
        )


def test_counted_to_the_end_by_another_window_is_ticked(rig: DeskRig) -> None:
    Planner(rig).heads(head(), 9)
    rig.page.look()
    rig.settle()
    assert rig.page.form.now.said[1] == "✓ 9 talt · næste: Åben anonym rådgivning 13"
