"""One contact: saved once, changed, taken back, refused; and what a closed day asks of a change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event

from familiehus import clock
from familiehus.errors import UserError
from familiehus.queries.today import day_view
from familiehus.services.contacts import (
    ChangeContact,
    RegisterContact,
    RemoveContact,
    change_contact,
    register_contact,
    remove_contact,
)
from familiehus.services.days import CloseDay, ReopenDay, close_day, reopen_day
from familiehus.services.house_settings import (
    ChangeHouse,
    SaveChoice,
    SavePlace,
    change_house,
    save_choice,
    save_place,
)
from familiehus.storage.cupboard import Cupboard
from familiehus.values import (
    COUNT_MAX,
    POSTNUMMER_DECLINED,
    POSTNUMMER_UNKNOWN,
    Change,
    ChangeVerb,
    Channel,
    ContactFacts,
    CorrectionReason,
    Duration,
    Henvender,
    LifeStage,
    ListName,
    Returning,
)
from tests.helpers.cupboards import facts, register
from tests.helpers.ledger import closings, corrections, counts, everything, rows

TODAY = date(2026, 11, 19)
YESTERDAY = TODAY - timedelta(days=1)
PAPER = CorrectionReason.PAPIR


def do(cupboard: Cupboard, verb: Callable[..., Change], command: object) -> Change:
    with cupboard.write() as uow:
        return verb(uow, command)


def refused(cupboard: Cupboard, verb: Callable[..., Change], command: object) -> UserError:
    """The error; nothing at all changed."""
    before = everything(cupboard)
    with pytest.raises(UserError) as refusal:
        do(cupboard, verb, command)
    assert everything(cupboard) == before
    return refusal.value


def close(cupboard: Cupboard, day: date = YESTERDAY, place: str = "Huset") -> None:
    do(cupboard, close_day, CloseDay(day, place, counts(cupboard)[day, place]))


EVERYTHING_KNOWN = facts(
    TODAY,
    hour=11,
    channel=Channel.TELEFON,
    henvender=Henvender.ANDEN,
    postnummer=POSTNUMMER_DECLINED,
    kind="barselscafé",
    life_stage=LifeStage.GRAVID,
    reasons=("amning", "søvn"),
    heard_from="aula",
    returning=Returning.NY,
    adults=2,
    children=0,
    profession="psykolog",
    duration=Duration.OVER_45,
    outcome="rådgivet",
    count=9,
)


@pytest.mark.parametrize("contact", [facts(TODAY), EVERYTHING_KNOWN, facts(TODAY, hour=0, count=COUNT_MAX)])
def test_what_was_registered_is_what_is_read(leader: Cupboard, contact: ContactFacts) -> None:
    command = RegisterContact(uuid4(), contact)
    change = do(leader, register_contact, command)
    assert change == Change("contact", ChangeVerb.ADDED, (command.id,), (TODAY,), None, contact)
    with leader.read() as session:
        (row,) = day_view(session, TODAY).rows
    assert (row.id, row.facts) == (command.id, contact)


def test_the_same_command_twice_is_one_contact_even_after_the_day_was_closed(leader: Cupboard) -> None:
    command = RegisterContact(uuid4(), facts(YESTERDAY, count=3))
    first = do(leader, register_contact, command)
    close(leader)
    before = everything(leader)
    assert do(leader, register_contact, command) == first
    assert everything(leader) == before


def test_a_replay_tells_what_is_saved_not_what_was_sent(leader: Cupboard) -> None:
    first = RegisterContact(uuid4(), facts(TODAY))
    do(leader, register_contact, first)
    later = replace(first, facts=facts(TODAY, count=5))
    assert do(leader, register_contact, later).after == first.facts
    assert counts(leader)[TODAY, "Huset"] == 1


def test_a_contact_costs_the_disk_one_question_and_one_row(leader: Cupboard) -> None:
    """Measured: each further statement costs about as much as the commit (CUPBOARD, Floors seen)."""
    said: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        said.append(statement.split(None, 1)[0])

    event.listen(leader.engine, "before_cursor_execute", note)
    do(leader, register_contact, RegisterContact(uuid4(), EVERYTHING_KNOWN))
    event.remove(leader.engine, "before_cursor_execute", note)
    assert [word for word in said if word != "BEGIN"] == ["SELECT", "INSERT"]


WRONG = {
    "day_in_future": {"day": TODAY + timedelta(days=1)},
    "day_too_old": {"day": date(1926, 11, 19)},
    "hour_in_future": {"hour": 12},
    "hour_out_of_range": {"hour": 24, "day": YESTERDAY},
    "postnummer_not_four_digits": {"postnummer": "476"},
    "postnummer_unknown": {"postnummer": "4761"},
    "place_unknown": {"place": "Månen"},
    "choice_unknown": {"heard_from": "brevdue"},
    "reason_twice": {"reasons": ("søvn", "søvn")},
    "count_out_of_range": {"count": COUNT_MAX + 1},
    "people_out_of_range": {"children": 51},
}


@pytest.mark.parametrize("code", WRONG)
@pytest.mark.parametrize("act", ["register", "change"])
def test_facts_that_cannot_be_are_refused_and_nothing_changes(leader: Cupboard, code: str, act: str) -> None:
    wrong = facts(**{"day": TODAY, **WRONG[code]})
    if act == "register":
        error = refused(leader, register_contact, RegisterContact(uuid4(), wrong))
    else:
        error = refused(leader, change_contact, ChangeContact(TODAY, register(leader), wrong))
    assert error.code == code


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"hour": -1}, "hour_out_of_range"),
        ({"count": 0}, "count_out_of_range"),
        ({"adults": -1}, "people_out_of_range"),
        ({"postnummer": "٤٧٦٠"}, "postnummer_not_four_digits"),
        ({"postnummer": ""}, "postnummer_not_four_digits"),
        ({"reasons": ("søvn", "månesyge")}, "choice_unknown"),
        ({"kind": "søvn"}, "choice_unknown"),  # on another list
        ({"reasons": tuple(f"opdigtet {n}" for n in range(3000))}, "choice_unknown"),
    ],
)
def test_more_that_cannot_be(leader: Cupboard, changes: dict[str, Any], code: str) -> None:
    assert refused(leader, register_contact, RegisterContact(uuid4(), facts(TODAY, **changes))).code == code


def test_many_reasons_at_once_are_fine(leader: Cupboard) -> None:
    words = tuple(f"årsag {n:02}" for n in range(30))
    for word in words:
        do(leader, save_choice, SaveChoice(ListName.REASON, None, word))
    do(leader, register_contact, RegisterContact(uuid4(), facts(TODAY, reasons=words)))
    with leader.read() as session:
        assert day_view(session, TODAY).rows[0].facts.reasons == words


def test_an_unknown_postnummer_names_the_nearest_real_ones(leader: Cupboard) -> None:
    error = refused(leader, register_contact, RegisterContact(uuid4(), facts(TODAY, postnummer="4761")))
    assert error.fields["nearest"][0] == "4760 Vordingborg"


@pytest.mark.parametrize("answer", [POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED, "3900", "0999"])
def test_not_knowing_and_not_saying_are_answers(leader: Cupboard, answer: str) -> None:
    command = RegisterContact(uuid4(), facts(TODAY, postnummer=answer))
    if answer == "0999":  # a mail drop, nobody's home
        assert refused(leader, register_contact, command).code == "postnummer_unknown"
    else:
        do(leader, register_contact, command)


def test_before_the_house_opened_nobody_came(leader: Cupboard) -> None:
    do(leader, change_house, ChangeHouse("Huset", YESTERDAY, 5, 3, "12345"))
    early = facts(YESTERDAY - timedelta(days=1))
    assert refused(leader, register_contact, RegisterContact(uuid4(), early)).code == "day_before_opening"
    assert refused(leader, close_day, CloseDay(early.day, "Huset", 0)).code == "day_before_opening"
    register(leader, facts(YESTERDAY))


def test_old_paper_may_speak_of_retired_places_and_choices(leader: Cupboard) -> None:
    do(leader, save_place, SavePlace(None, "Biblioteket"))
    do(leader, save_place, SavePlace("Biblioteket", "Bibliotek, lukket", active=False))
    do(leader, save_choice, SaveChoice(ListName.REASON, "søvn", "Søvnløshed", active=False))
    contact = facts(YESTERDAY, place="Biblioteket", reasons=("søvn",))
    register(leader, contact)
    close(leader, YESTERDAY, "Biblioteket")
    assert closings(leader) == {(YESTERDAY, "Biblioteket"): 1}


def test_on_the_night_the_clocks_change_every_hour_that_was_is_taken(leader: Cupboard) -> None:
    """The night of 25 October 2026: 2 o'clock comes twice. And in March it never comes."""
    autumn, spring = date(2026, 10, 25), date(2026, 3, 29)
    with clock.frozen(datetime(2026, 10, 25, 2, 30, fold=1)):  # noqa: DTZ001
        register(leader, facts(autumn, hour=2))
        late = RegisterContact(uuid4(), facts(autumn, hour=3))
        assert refused(leader, register_contact, late).code == "hour_in_future"
    register(leader, facts(spring, hour=2))
    assert counts(leader) == {(autumn, "Huset"): 1, (spring, "Huset"): 1}


# -- changing -----------------------------------------------------------------------------------------------


def test_a_contact_moves_to_another_day_and_keeps_its_id(leader: Cupboard) -> None:
    known = register(leader, facts(TODAY))
    moved = facts(YESTERDAY, hour=9, henvender=Henvender.FAR)
    change = do(leader, change_contact, ChangeContact(TODAY, known, moved))
    assert change.days == (YESTERDAY, TODAY)
    assert (change.before, change.after) == (facts(TODAY), moved)
    assert counts(leader) == {(YESTERDAY, "Huset"): 1}
    assert refused(leader, remove_contact, RemoveContact(TODAY, known)).code == "contact_gone"
    do(leader, remove_contact, RemoveContact(YESTERDAY, known))
    assert rows(leader) == 0


def test_what_another_window_took_away_is_gone(leader: Cupboard) -> None:
    for verb, command in (
        (change_contact, ChangeContact(TODAY, uuid4(), facts(TODAY))),
        (remove_contact, RemoveContact(TODAY, uuid4())),
    ):
        assert refused(leader, verb, command).code == "contact_gone"


def test_a_closed_day_asks_why_and_keeps_the_answer(leader: Cupboard) -> None:
    known = register(leader, facts(YESTERDAY, count=2))
    close(leader)
    more = facts(YESTERDAY, count=5)
    for verb, command in (
        (register_contact, RegisterContact(uuid4(), more)),
        (change_contact, ChangeContact(YESTERDAY, known, more)),
        (change_contact, ChangeContact(YESTERDAY, known, facts(TODAY))),
        (remove_contact, RemoveContact(YESTERDAY, known)),
    ):
        error = refused(leader, verb, command)
        assert (error.code, dict(error.fields)) == ("day_closed", {"day": YESTERDAY, "place": "Huset"})
    late = uuid4()
    do(leader, register_contact, RegisterContact(late, more, PAPER))
    do(leader, change_contact, ChangeContact(YESTERDAY, known, more, CorrectionReason.TASTEFEJL))
    do(leader, remove_contact, RemoveContact(YESTERDAY, late, CorrectionReason.DOBBELT))
    assert closings(leader) == {(YESTERDAY, "Huset"): 5} == counts(leader)
    assert corrections(leader) == [
        (YESTERDAY, "added", "kom senere på papir", 5),
        (YESTERDAY, "changed", "tastefejl", 5),
        (YESTERDAY, "removed", "talt to gange", 5),
    ]


def test_a_move_between_two_closed_days_is_a_correction_at_both_ends(leader: Cupboard) -> None:
    known = register(leader, facts(YESTERDAY, count=4))
    close(leader)
    close(leader, TODAY)
    there = facts(TODAY, count=3)
    do(leader, change_contact, ChangeContact(YESTERDAY, known, there, CorrectionReason.GLEMT))
    assert closings(leader) == {(YESTERDAY, "Huset"): 0, (TODAY, "Huset"): 3}
    assert corrections(leader) == [
        (YESTERDAY, "changed", "glemt på dagen", 4),
        (TODAY, "changed", "glemt på dagen", 3),
    ]


def test_a_change_that_changes_nothing_is_no_correction(leader: Cupboard) -> None:
    contact = facts(YESTERDAY, reasons=("amning", "søvn"))
    known = register(leader, contact)
    close(leader)
    before = everything(leader)
    same = replace(contact, reasons=("søvn", "amning"))
    do(leader, change_contact, ChangeContact(YESTERDAY, known, same))
    assert everything(leader) == before


# -- closing ------------------------------------------------------------------------------------------------


def test_zero_is_an_answer(leader: Cupboard) -> None:
    change = do(leader, close_day, CloseDay(YESTERDAY, "Huset", 0))
    assert change == Change("day", ChangeVerb.ADDED, ("Huset",), (YESTERDAY,), counts={"contacts": 0})
    assert closings(leader) == {(YESTERDAY, "Huset"): 0}


def test_a_day_is_closed_with_what_the_desk_saw_or_not_at_all(leader: Cupboard) -> None:
    register(leader, facts(YESTERDAY, count=2))
    error = refused(leader, close_day, CloseDay(YESTERDAY, "Huset", 1))
    assert (error.code, error.fields["seen"], error.fields["now"]) == ("day_count_moved", 1, 2)
    assert refused(leader, close_day, CloseDay(YESTERDAY, "Månen", 0)).code == "place_unknown"
    tomorrow = CloseDay(TODAY + timedelta(days=1), "Huset", 0)
    assert refused(leader, close_day, tomorrow).code == "day_in_future"


def test_closing_twice_is_closing_once_and_opening_again_leaves_the_contacts(leader: Cupboard) -> None:
    register(leader, facts(YESTERDAY))
    close(leader)
    before = everything(leader)
    close(leader)
    assert everything(leader) == before
    for _ in range(2):
        do(leader, reopen_day, ReopenDay(YESTERDAY, "Huset"))
    assert (closings(leader), counts(leader)) == ({}, {(YESTERDAY, "Huset"): 1})
    assert corrections(leader) == [(YESTERDAY, "reopened", "tastefejl", 1)], "opened once, on the record"


def test_ids_are_random_and_say_nothing_about_the_order(leader: Cupboard) -> None:
    """The program makes them with uuid4; the table must not keep another order beside them."""
    ids = [register(leader, facts(TODAY, hour=11)) for _ in range(40)]
    assert {UUID(int=one.int).version for one in ids} == {4}
    with leader.read() as session:
        listed = [row.id for row in day_view(session, TODAY).rows]
    assert listed == sorted(ids) != ids
