"""Fault 1: kill -9 while the desk writes. What was acknowledged is there, whatever moment it was."""

import random
import time
from pathlib import Path

import pytest
from sqlalchemy import select

from familiehus.models import Contact
from familiehus.storage.check import check
from tests.helpers.cupboards import RealHouse, new_house
from tests.helpers.processes import KILLED, child, kills
from tests.helpers.victims import write_until_killed

pytestmark = kills


def contacts_in(house: RealHouse) -> set[str]:
    with house.open() as cupboard, cupboard.read() as session:
        return {one.hex for one in session.execute(select(Contact.id)).scalars()}


def killed_round(house: RealHouse, luck: random.Random) -> set[str]:
    """One process that writes until it is killed; the ids it had acknowledged."""
    with child(write_until_killed, house.home.root, house.key.raw) as writer:
        if luck.random() < 0.85:
            assert writer.hear(60) == "open"
        time.sleep(luck.uniform(0, 0.15))
        writer.process.kill()
        acknowledged = {said for said in writer.rest() if said != "open"}
        assert writer.exit_code == KILLED
    return acknowledged


def survive(house: RealHouse, rounds: int) -> None:
    luck, acknowledged, in_flight = random.Random(7), set[str](), 0
    for _ in range(rounds):
        acknowledged |= killed_round(house, luck)
        found = contacts_in(house)
        assert acknowledged <= found, f"lost: {acknowledged - found}"
        unheard = len(found - acknowledged)
        assert unheard <= in_flight + 1, "more was written than one act in flight"
        in_flight = unheard
    assert len(acknowledged) > rounds, "the desk hardly wrote: the rounds prove nothing"
    assert [one.code for one in check(house.home, house.key).findings if one.serious] == []


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    survive(new_house(tmp_path), rounds=25)


@pytest.mark.long
def test_nothing_acknowledged_is_lost_in_a_thousand_kills(tmp_path: Path) -> None:
    survive(new_house(tmp_path), rounds=1000)
