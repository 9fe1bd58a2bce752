"""The ground floor: house, places, areas, lists, staff, contacts, day counts, corrections, imported files.

Why: the first desk. Anonymous tables are WITHOUT ROWID and have no foreign key.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _house_tables()
    _anonymous_tables()
    op.create_table(
        "staff",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_staff"),
        sa.UniqueConstraint("name", name="uq_staff_name"),
    )


def _house_tables() -> None:
    op.create_table(
        "house",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("kommunekode", sa.String(4), nullable=False),
        sa.Column("kommune", sa.String(60), nullable=False),
        sa.Column("opened", sa.Date(), nullable=True),
        sa.Column("practice", sa.Boolean(), nullable=False),
        sa.Column("k", sa.Integer(), nullable=False),
        sa.Column("idle_minutes", sa.Integer(), nullable=False),
        sa.Column("open_weekdays", sa.String(7), nullable=False),
        sa.Column("keys_confirmed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_house"),
        sa.CheckConstraint("k >= 5", name="ck_house_k"),
        sa.CheckConstraint("idle_minutes BETWEEN 1 AND 60", name="ck_house_idle_minutes"),
    )
    op.create_table(
        "place",
        sa.Column("code", sa.String(80), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_place"),
    )
    op.create_table(
        "area",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("from_year", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_area"),
        sa.UniqueConstraint("from_year", "name", name="uq_area_from_year_name"),
    )
    op.create_table(
        "area_postnummer",
        sa.Column("from_year", sa.Integer(), nullable=False),
        sa.Column("postnummer", sa.String(4), nullable=False),
        sa.Column("area_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("from_year", "postnummer", name="pk_area_postnummer"),
        sa.ForeignKeyConstraint(
            ["area_id"], ["area.id"], name="fk_area_postnummer_area_id_area", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "choice",
        sa.Column("list_name", sa.String(20), nullable=False),
        sa.Column("code", sa.String(80), nullable=False),
        sa.Column("label", sa.String(80), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("list_name", "code", name="pk_choice"),
    )
    op.create_table(
        "imported_file",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("imported_on", sa.Date(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("contacts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_imported_file"),
    )


def _anonymous_tables() -> None:
    op.create_table(
        "contact",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(80), nullable=False),
        sa.Column("channel", sa.String(20), nullable=False),
        sa.Column("henvender", sa.String(10), nullable=False),
        sa.Column("postnummer", sa.String(30), nullable=False),
        sa.Column("kind", sa.String(80), nullable=True),
        sa.Column("life_stage", sa.String(20), nullable=True),
        sa.Column("reasons", sa.String(2000), nullable=False),
        sa.Column("heard_from", sa.String(80), nullable=True),
        sa.Column("been_before", sa.String(30), nullable=True),
        sa.Column("adults", sa.Integer(), nullable=True),
        sa.Column("children", sa.Integer(), nullable=True),
        sa.Column("profession", sa.String(80), nullable=True),
        sa.Column("duration", sa.String(20), nullable=True),
        sa.Column("outcome", sa.String(80), nullable=True),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "id", name="pk_contact"),
        sa.CheckConstraint("hour IS NULL OR hour BETWEEN 0 AND 23", name="ck_contact_hour"),
        sa.CheckConstraint("count BETWEEN 1 AND 999", name="ck_contact_count"),
        sa.CheckConstraint(
            "henvender = 'mor' OR henvender = 'far' OR henvender = 'anden'", name="ck_contact_henvender"
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "day_count",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("place", sa.String(80), nullable=False),
        sa.Column("contacts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "place", name="pk_day_count"),
        sa.CheckConstraint("contacts >= 0", name="ck_day_count_contacts"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "correction",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("verb", sa.String(10), nullable=False),
        sa.Column("reason", sa.String(30), nullable=False),
        sa.Column("contacts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "id", name="pk_correction"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Take the tables away again, children first."""
    for name in (
        "correction",
        "day_count",
        "contact",
        "staff",
        "imported_file",
        "choice",
        "area_postnummer",
        "area",
        "place",
        "house",
    ):
        op.drop_table(name)
