"""Publishing in its three steps: what was considered is what is published, or nothing is."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.errors import UserError
from familiehus.figures import PeriodFigures
from familiehus.queries.ledger import frozen_months, publications
from familiehus.services.publishing import (
    Considered,
    Previewed,
    Publish,
    PublishConsidered,
    begin,
    consider,
    publish,
    publish_considered,
)
from familiehus.services.publishing_facts import Facts
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Month, Period, Role
from tests.helpers.cupboards import RealHouse, facts, new_house, register
from tests.helpers.publishing_house import decide_here, invented, put

OCTOBER, NOVEMBER = Period.parse("2026-10"), Period.parse("2026-11")


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RealHouse:
    decide_here(monkeypatch)
    return new_house(tmp_path)


@pytest.fixture
def leader(house: RealHouse) -> Iterator[Cupboard]:
    with clock.frozen(datetime.fromisoformat("2026-11-20T23:50")), house.open() as cupboard:
        put(cupboard, invented(Month(2026, 10), 70))
        put(cupboard, invented(Month(2026, 11), 30))
        yield cupboard


def considered(cupboard: Cupboard, period: Period = OCTOBER) -> Considered:
    begun = begin(cupboard, period)
    assert isinstance(begun, Facts)
    return consider(begun)


def write(cupboard: Cupboard, wanted: Considered) -> PeriodFigures:
    with cupboard.write() as uow:
        figures = publish_considered(uow, PublishConsidered(wanted)).after
    assert isinstance(figures, PeriodFigures)
    return figures


def nothing_written(cupboard: Cupboard) -> bool:
    with cupboard.read() as session:
        return (publications(session), frozen_months(session)) == ((), ())


def test_what_was_considered_is_what_is_published(leader: Cupboard) -> None:
    wanted = considered(leader)
    assert nothing_written(leader)
    figures = write(leader, wanted)
    assert figures.tables == wanted.shown.figures.tables
    assert (figures.published_by, figures.published_on) == ("Mette Holm", date(2026, 11, 20))
    assert begin(leader, OCTOBER) == Previewed(figures, wanted.shown.withheld)


def test_a_house_that_changed_refuses_it_and_a_contact_of_today_does_not(
    leader: Cupboard, house: RealHouse
) -> None:
    wanted = considered(leader)
    with house.open(Role.RECEPTION) as desk:
        register(desk)
    write(leader, wanted)
    with house.open(Role.RECEPTION) as desk:
        register(desk, facts(date(2026, 9, 8)))
    september = considered(leader, Period.parse("2026-09"))
    with house.open(Role.RECEPTION) as desk:
        register(desk, facts(date(2026, 9, 8)))
    with pytest.raises(UserError, match="publishing_changed"):
        write(leader, september)
    with leader.read() as session:
        assert [row.period for row in publications(session)] == [OCTOBER]


def test_midnight_refuses_it(leader: Cupboard) -> None:
    """The day stands on the paper."""
    wanted = considered(leader)
    with clock.frozen(datetime.fromisoformat("2026-11-21T00:10")):
        with pytest.raises(UserError, match="publishing_changed"):
            write(leader, wanted)
        assert nothing_written(leader)
        assert write(leader, considered(leader)).published_on == date(2026, 11, 21)


def test_a_running_month_is_considered_but_never_published(leader: Cupboard) -> None:
    wanted = considered(leader, NOVEMBER)
    assert not wanted.shown.figures.complete
    with pytest.raises(UserError, match="period_not_over"):
        write(leader, wanted)
    assert nothing_written(leader)


def test_whoever_comes_second_is_given_the_first(leader: Cupboard, house: RealHouse) -> None:
    wanted = considered(leader)
    with house.open() as other:
        theirs = publish(other, Publish(OCTOBER)).after
    assert write(leader, wanted) == theirs


def test_a_change_of_mind_at_the_last_moment_leaves_nothing(leader: Cupboard) -> None:
    class ChangedMind(Exception):  # noqa: N818 -- not an error
        pass

    def no_longer() -> None:
        raise ChangedMind

    wanted = PublishConsidered(considered(leader))
    with pytest.raises(ChangedMind), leader.write() as uow:
        publish_considered(uow, wanted, no_longer)
    assert nothing_written(leader)
    with leader.write() as uow:
        publish_considered(uow, wanted, lambda: None)
    assert not nothing_written(leader)
