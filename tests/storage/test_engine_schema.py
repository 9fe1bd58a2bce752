"""The schema on the disk is the one of the models, and the wall of RULES § 1 stands in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, Connection, inspect

from familiehus.models import Base
from familiehus.storage.migrations import HEAD
from familiehus.storage.schema import OURS, known_revisions, revision_of
from tests.helpers.cupboards import new_house

ANONYMOUS = sorted(table.name for table in Base.metadata.tables.values() if table.info["kind"] == "anonymous")

IDENTIFIED = sorted(
    table.name for table in Base.metadata.tables.values() if table.info["kind"] == "identified"
)
COUNTS = {
    *("count", "adults", "children", "contacts", "talks", "limit_at", "number", "dialogue", "in_time"),
    *("sent_days", "received_days", "contact_days", "caught_days"),
}
"""How many (also days), yes or no, never when: the only numbers of an anonymous table besides the hour."""

Key = tuple[str, str]
"""A table, and the table that one of its foreign keys points at."""


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    with new_house(tmp_path).open() as cupboard, cupboard.engine.connect() as connection:
        yield connection


def test_head_is_what_alembic_says_and_what_the_house_has(connection: Connection) -> None:
    [versions] = OURS.versions
    assert ScriptDirectory(str(versions.parent)).get_heads() == [HEAD]
    assert revision_of(connection) == HEAD == known_revisions()[-1]


def test_the_migrations_make_exactly_the_models(connection: Connection) -> None:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    assert compare_metadata(context, Base.metadata) == []


@pytest.mark.parametrize("table", sorted(Base.metadata.tables))
def test_the_migrations_check_what_the_models_check(connection: Connection, table: str) -> None:
    """Alembic does not compare CHECK rules."""
    there = {str(one["name"]): one["sqltext"] for one in inspect(connection).get_check_constraints(table)}
    rules = [one for one in Base.metadata.tables[table].constraints if isinstance(one, CheckConstraint)]
    assert there == {str(one.name): str(one.sqltext) for one in rules}


def test_every_table_says_on_which_side_of_the_wall_it_stands() -> None:
    assert {table.info["kind"] for table in Base.metadata.tables.values()} == {
        "anonymous",
        "identified",
        "house",
    }
    assert [
        *("anonymous_series", "contact", "correction", "counted_activity", "day_count", "handover_count"),
        *("kept_tally", "notification", "pointing", "referral_count", "series_talk"),
    ] == ANONYMOUS
    assert {"activity_colleague", "colleague", "staff"} <= set(IDENTIFIED)


@pytest.mark.parametrize("table", ANONYMOUS)
def test_an_anonymous_table_leads_nowhere(connection: Connection, table: str) -> None:
    assert connection.exec_driver_sql(f"PRAGMA foreign_key_list({table})").all() == []
    assert not Base.metadata.tables[table].foreign_keys


def test_nobody_points_at_an_anonymous_table(connection: Connection) -> None:
    pointing = keys_of(connection)
    assert not {target for _, target in pointing} & set(ANONYMOUS)
    assert pointing, "the walk found no foreign key at all, not even that of the areas"


def keys_of(connection: Connection) -> set[Key]:
    """Every foreign key of the database, as SQLite itself tells it."""
    return {
        (table, key[2])
        for table in inspect(connection).get_table_names()
        for key in connection.exec_driver_sql(f'PRAGMA foreign_key_list("{table}")').all()
    }


def reached_from(table: str, keys: set[Key]) -> set[str]:
    """Every table that a chain of keys leads to, whichever way each key points: a join can use both."""
    found, ahead = set(), [table]
    while ahead:
        here = ahead.pop()
        if here not in found:
            found.add(here)
            ahead += [other for one in keys if here in one for other in one]
    return found


def test_no_path_of_keys_leads_through_the_wall(connection: Connection) -> None:
    keys = keys_of(connection)
    assert ("activity_colleague", "colleague") in keys
    assert ("colleague", "staff") in keys
    for table in ANONYMOUS:
        assert not reached_from(table, keys) & set(IDENTIFIED), table
    for table in IDENTIFIED:
        assert not reached_from(table, keys) & set(ANONYMOUS), table
    assert "room" in reached_from("staff", keys), "the plan ties people, activities and rooms together"


def test_the_walk_finds_a_door_in_the_wall(connection: Connection) -> None:
    """Two keys that a newcomer might think harmless: from a count to an activity, and from a place to it."""
    connection.exec_driver_sql(
        "CREATE TABLE tally (activity_id TEXT REFERENCES activity (id), day_of TEXT REFERENCES place (code))"
    )
    keys = keys_of(connection)
    assert reached_from("tally", keys) >= {"activity", "activity_colleague", "colleague", "staff"}
    assert "tally" in reached_from("staff", keys)


@pytest.mark.parametrize("table", ANONYMOUS)
def test_no_value_of_an_anonymous_row_is_a_key_of_an_identified_one(table: str) -> None:
    """Also without a foreign key: no id but a random one of its own, no day that a plan is kept under."""
    ids = {
        column.name
        for column in Base.metadata.tables[table].columns
        if column.type.python_type.__name__ == "UUID"
    }
    assert ids <= {"id"}
    assert "activity" not in " ".join(column.name for column in Base.metadata.tables[table].columns)


@pytest.mark.parametrize("table", ANONYMOUS)
def test_no_anonymous_number_can_hold_a_time_finer_than_the_hour(connection: Connection, table: str) -> None:
    columns = connection.exec_driver_sql(f"PRAGMA table_info({table})").mappings().all()
    numbers = {str(row["name"]) for row in columns if str(row["type"]).upper() not in ("VARCHAR", "TEXT")
               and not str(row["type"]).upper().startswith(("VARCHAR", "CHAR", "DATE"))}  # fmt: skip
    assert numbers <= COUNTS | {"hour"}
    rules = [one["sqltext"] for one in inspect(connection).get_check_constraints(table)]
    assert ("hour" in numbers) == any("hour BETWEEN 0 AND 23" in rule for rule in rules)


@pytest.mark.parametrize("table", ANONYMOUS)
def test_an_anonymous_table_holds_no_moment(connection: Connection, table: str) -> None:
    """Date and hour only: no time, no timestamp, no day with a clock in it."""
    kinds = {str(row[2]).upper() for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")}
    assert kinds
    assert not [kind for kind in kinds if "TIME" in kind or "STAMP" in kind]
    python_types = {column.type.python_type.__name__ for column in Base.metadata.tables[table].columns}
    assert not python_types & {"datetime", "time", "timedelta", "float"}


@pytest.mark.parametrize("table", ANONYMOUS)
def test_no_hidden_number_stores_the_order_of_the_visits(connection: Connection, table: str) -> None:
    rows = connection.exec_driver_sql(f"PRAGMA table_list({table})").mappings().all()
    assert [row["wr"] for row in rows] == [1], "not WITHOUT ROWID"
    with pytest.raises(Exception, match="no such column"):
        connection.exec_driver_sql(f"SELECT rowid FROM {table}")


def test_no_table_counts_by_itself(connection: Connection) -> None:
    """AUTOINCREMENT would remember how many there ever were, in order."""
    names = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master").all()
    assert not [
        name for name, sql in names if name == "sqlite_sequence" or "AUTOINCREMENT" in str(sql).upper()
    ]


def test_no_anonymous_column_is_named_after_an_identified_one() -> None:
    identified = [table for table in Base.metadata.tables.values() if table.info["kind"] == "identified"]
    keys = {f"{table.name}_id" for table in identified} | {"staff", "name", "who", "author", "created_by"}
    for table in ANONYMOUS:
        assert not keys & {column.name for column in Base.metadata.tables[table].columns}
