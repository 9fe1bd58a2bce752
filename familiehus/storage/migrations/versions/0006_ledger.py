"""The ledger, the targets, and the triggers that notice a contact of a frozen month.

Why triggers: a contact is saved, changed and removed by the desk, by files that come in and by undo, and
none of them may forget that its month is published. Each costs one look into an index.

Whoever makes the table ``contact`` anew makes its triggers anew.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TRIGGERS = {
    "added": ("INSERT", ("NEW",)),
    "changed": ("UPDATE", ("OLD", "NEW")),
    "removed": ("DELETE", ("OLD",)),
}
_TABLES = (
    *("target", "touched_month", "witness", "refused_figure", "published_figure", "publication"),
    "frozen_month",
)


def upgrade() -> None:
    """Make the tables and the triggers."""
    _months()
    _publications()
    _targets()
    for name, (event, rows) in _TRIGGERS.items():
        touch = " ".join(
            f"INSERT OR IGNORE INTO touched_month (month) "
            f"SELECT month FROM frozen_month WHERE month = substr({row}.day, 1, 7);"
            for row in rows
        )
        op.execute(f"CREATE TRIGGER contact_late_{name} AFTER {event} ON contact BEGIN {touch} END")


def downgrade() -> None:
    """Take them away again."""
    for name in _TRIGGERS:
        op.execute(f"DROP TRIGGER contact_late_{name}")
    op.drop_index("ix_target_period", table_name="target")
    op.drop_index("ix_publication_year", table_name="publication")
    for table in _TABLES:
        op.drop_table(table)


def _months() -> None:
    op.create_table(
        "frozen_month",
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("frozen_on", sa.Date(), nullable=False),
        sa.Column("areas", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("contacts", sa.Text(), nullable=False),
        sa.Column("crowds", sa.Text(), nullable=False),
        sa.Column("carried", sa.Text(), nullable=False),
        sa.Column("carried_crowds", sa.Text(), nullable=False),
        sa.Column("late", sa.Integer(), nullable=False),
        sa.Column("corrected", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("month", name="pk_frozen_month"),
    )
    op.create_table(
        "touched_month",
        sa.Column("month", sa.String(7), nullable=False),
        sa.PrimaryKeyConstraint("month", name="pk_touched_month"),
        sqlite_with_rowid=False,
    )


def _publications() -> None:
    op.create_table(
        "publication",
        sa.Column("period", sa.String(10), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("published_on", sa.Date(), nullable=False),
        sa.Column("published_by", sa.String(80), nullable=False),
        sa.Column("k", sa.Integer(), nullable=False),
        sa.Column("code_version", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("period", name="pk_publication"),
    )
    op.create_index("ix_publication_year", "publication", ["year"])
    op.create_table(
        "published_figure",
        sa.Column("period", sa.String(10), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("table_id", sa.String(80), nullable=False),
        sa.Column("block", sa.String(80), nullable=False),
        sa.Column("axis", sa.String(20), nullable=False),
        sa.Column("codes", sa.Text(), nullable=False),
        sa.Column("months", sa.Text(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        *_of_a_publication("published_figure"),
    )
    op.create_table(
        "refused_figure",
        sa.Column("period", sa.String(10), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("table_id", sa.String(80), nullable=False),
        sa.Column("codes", sa.Text(), nullable=False),
        sa.Column("why", sa.String(20), nullable=False),
        sa.Column("hidden_table", sa.String(80), nullable=True),
        sa.Column("hidden_code", sa.Text(), nullable=True),
        *_of_a_publication("refused_figure"),
    )
    op.create_table(
        "witness",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(10), nullable=False),
        sa.Column("counts_digest", sa.String(64), nullable=False),
        sa.Column("witnesses", sa.LargeBinary(), nullable=False),
        sa.Column("exposed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("year", name="pk_witness"),
        sa.ForeignKeyConstraint(["period"], ["publication.period"], name="fk_witness_period_publication"),
    )


def _of_a_publication(table: str) -> tuple[sa.Constraint, ...]:
    return (
        sa.PrimaryKeyConstraint("period", "number", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["period"], ["publication.period"], name=f"fk_{table}_period_publication"),
    )


def _targets() -> None:
    op.create_table(
        "target",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("period", sa.String(10), nullable=False),
        sa.Column("measure", sa.String(80), nullable=False),
        sa.Column("code", sa.String(120), nullable=False),
        sa.Column("share", sa.Boolean(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("owner", sa.String(80), nullable=False),
        sa.Column("note", sa.String(200), nullable=False),
        sa.CheckConstraint("number >= 1", name="ck_target_number"),
        sa.PrimaryKeyConstraint("id", name="pk_target"),
    )
    op.create_index("ix_target_period", "target", ["period"])
