"""The table keeps what facts say and nothing else, and refuses by itself what no service should write."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from familiehus.models import Contact, DayCount, House
from familiehus.models.contact import columns_of, split_reasons
from familiehus.storage.cupboard import Cupboard
from familiehus.values import COUNT_MAX, Channel, ContactFacts, Duration, Henvender, LifeStage, Returning
from tests.helpers.cupboards import facts, new_house

words = st.sampled_from(["søvn", "amning", "råd og vejledning", "e-boks", "0-1 år"])
any_facts = st.builds(
    ContactFacts,
    day=st.dates(),
    hour=st.none() | st.integers(0, 23),
    place=words,
    channel=st.sampled_from(Channel),
    henvender=st.sampled_from(Henvender),
    postnummer=st.sampled_from(["4760", "ukendt", "ønsker ikke at oplyse"]),
    kind=st.none() | words,
    life_stage=st.none() | st.sampled_from(LifeStage),
    reasons=st.sets(words).map(lambda found: tuple(sorted(found))),
    heard_from=st.none() | words,
    returning=st.none() | st.sampled_from(Returning),
    adults=st.none() | st.integers(0, 50),
    children=st.none() | st.integers(0, 50),
    profession=st.none() | words,
    duration=st.none() | st.sampled_from(Duration),
    outcome=st.none() | words,
    count=st.integers(1, COUNT_MAX),
)


@pytest.fixture(scope="module")
def cupboard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cupboard]:
    with new_house(tmp_path_factory.mktemp("models")).open() as cupboard:
        yield cupboard


@given(any_facts)
def test_facts_become_columns_and_facts_again(said: ContactFacts) -> None:
    columns = columns_of(said)
    assert Contact(id=uuid4(), **columns).facts() == said
    assert set(columns) == {column.key for column in Contact.__table__.columns} - {"id"}
    assert all(type(value) in (str, int, type(said.day), type(None)) for value in columns.values())


def test_the_order_in_which_reasons_were_typed_is_not_kept() -> None:
    one, other = facts(reasons=("søvn", "amning")), facts(reasons=("amning", "søvn"))
    assert columns_of(one) == columns_of(other)
    assert split_reasons("") == ()


@pytest.mark.parametrize(
    "wrong", [{"count": 0}, {"count": COUNT_MAX + 1}, {"hour": 24}, {"hour": -1}, {"henvender": "bedstefar"}]
)
def test_the_table_itself_refuses(cupboard: Cupboard, wrong: dict[str, Any]) -> None:
    row = {"id": uuid4(), **columns_of(facts()), **wrong}
    with pytest.raises(IntegrityError) as refusal, cupboard.write() as uow:
        uow.session.execute(insert(Contact), [row])
    assert "bedstefar" not in str(refusal.value)  # parameters are hidden


def test_a_day_cannot_be_counted_below_zero_nor_k_lowered(cupboard: Cupboard) -> None:
    with pytest.raises(IntegrityError), cupboard.write() as uow:
        uow.session.execute(insert(DayCount), [{"day": facts().day, "place": "Huset", "contacts": -1}])
    with pytest.raises(IntegrityError), cupboard.write() as uow:
        uow.session.query(House).update({"k": 4})


def test_one_id_is_one_row_of_a_day(cupboard: Cupboard) -> None:
    row = {"id": uuid4(), **columns_of(facts())}
    with pytest.raises(IntegrityError), cupboard.write() as uow:
        uow.session.execute(insert(Contact), [row, row])
