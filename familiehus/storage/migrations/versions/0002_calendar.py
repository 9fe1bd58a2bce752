"""The calendar: rooms, owners, colleagues, opening hours, special days, activities, counted activities.

Why: the week. Everybody who can open the house can stand on the plan, so each gets a row among the
colleagues; and the house's own kommune is the first owner.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and fill in whom the house knows already."""
    _house_tables()
    _activity_tables()
    op.create_table(
        "counted_activity",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("place", sa.String(80), nullable=False),
        sa.Column("kind", sa.String(80), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "place", "kind", "hour", name="pk_counted_activity"),
        sa.CheckConstraint("hour BETWEEN 0 AND 23", name="ck_counted_activity_hour"),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO owner (code, name, kind, position, active) "
        "SELECT kommune || ' Kommune', kommune || ' Kommune', 'kommune', 0, 1 FROM house"
    )
    op.execute(
        "INSERT INTO colleague (id, name, profession, employer, staff_id, active) "
        "SELECT id, name, NULL, '', id, active FROM staff"
    )


def _house_tables() -> None:
    op.create_table(
        "owner",
        sa.Column("code", sa.String(80), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_owner"),
    )
    op.create_table(
        "room",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.String(80), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("features", sa.String(200), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_room"),
        sa.ForeignKeyConstraint(["place"], ["place.code"], name="fk_room_place_place"),
        sa.UniqueConstraint("place", "name", name="uq_room_place_name"),
        sa.CheckConstraint("seats IS NULL OR seats > 0", name="ck_room_seats"),
    )
    op.create_table(
        "colleague",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("profession", sa.String(80), nullable=True),
        sa.Column("employer", sa.String(80), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_colleague"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_colleague_staff_id_staff"),
        sa.UniqueConstraint("name", name="uq_colleague_name"),
        sa.UniqueConstraint("staff_id", name="uq_colleague_staff_id"),
    )
    op.create_table(
        "opening_hours",
        sa.Column("place", sa.String(80), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("open_for", sa.String(20), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("place", "from_day", "open_for", "weekday", "start", name="pk_opening_hours"),
        sa.ForeignKeyConstraint(["place"], ["place.code"], name="fk_opening_hours_place_place"),
        sa.CheckConstraint("weekday BETWEEN 1 AND 7", name="ck_opening_hours_weekday"),
        sa.CheckConstraint('start >= 0 AND start < "end" AND "end" <= 1440', name="ck_opening_hours_time"),
    )
    op.create_table(
        "special_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("place", sa.String(80), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(80), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("day", "place", name="pk_special_day"),
        sa.CheckConstraint(
            'start IS NULL OR (start >= 0 AND start < "end" AND "end" <= 1440)', name="ck_special_day_time"
        ),
    )


def _activity_tables() -> None:
    op.create_table(
        "activity",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(80), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("owner", sa.String(80), nullable=False),
        sa.Column("place", sa.String(80), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(200), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("sign_up", sa.Boolean(), nullable=False),
        sa.Column("for_families", sa.Boolean(), nullable=False),
        sa.Column("audience", sa.String(120), nullable=False),
        sa.Column("setup", sa.String(200), nullable=False),
        sa.Column("counts_as", sa.String(80), nullable=True),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("follows", sa.Uuid(), nullable=True),
        sa.Column("uid", sa.String(255), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_activity"),
        sa.ForeignKeyConstraint(["owner"], ["owner.code"], name="fk_activity_owner_owner"),
        sa.ForeignKeyConstraint(["place"], ["place.code"], name="fk_activity_place_place"),
        sa.CheckConstraint("start >= 0 AND minutes > 0 AND start + minutes <= 1440", name="ck_activity_time"),
        sa.CheckConstraint("seats IS NULL OR seats > 0", name="ck_activity_seats"),
    )
    op.create_table(
        "activity_date",
        sa.Column("activity_id", sa.Uuid(), nullable=False),
        sa.Column("original", sa.Date(), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(80), nullable=True),
        sa.Column("place", sa.String(80), nullable=True),
        sa.Column("own_rooms", sa.Boolean(), nullable=False),
        sa.Column("own_people", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("activity_id", "original", name="pk_activity_date"),
        _of_activity("activity_date"),
        sa.ForeignKeyConstraint(["place"], ["place.code"], name="fk_activity_date_place_place"),
        sa.CheckConstraint("start IS NULL OR start BETWEEN 0 AND 1439", name="ck_activity_date_start"),
        sa.CheckConstraint("minutes IS NULL OR minutes BETWEEN 1 AND 1440", name="ck_activity_date_minutes"),
    )
    for name, other in (("activity_room", "room"), ("activity_colleague", "colleague")):
        column = f"{other}_id"
        op.create_table(
            name,
            sa.Column("activity_id", sa.Uuid(), nullable=False),
            sa.Column("on_day", sa.Date(), nullable=False),
            sa.Column(column, sa.Uuid(), nullable=False),
            sa.Column("position", sa.Integer(), nullable=False),
            sa.PrimaryKeyConstraint("activity_id", "on_day", column, name=f"pk_{name}"),
            _of_activity(name),
            sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{name}_{column}_{other}"),
        )


def _of_activity(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["activity_id"], ["activity.id"], name=f"fk_{table}_activity_id_activity", ondelete="CASCADE"
    )


def downgrade() -> None:
    """Take the tables away again, children first."""
    for name in (
        "counted_activity",
        "activity_colleague",
        "activity_room",
        "activity_date",
        "activity",
        "special_day",
        "opening_hours",
        "colleague",
        "room",
        "owner",
    ):
        op.drop_table(name)
