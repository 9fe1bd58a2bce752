"""Offers, families on their way, their consents and referrals, and what stays when they are erased.

Why: nobody falls between two chairs. Anonymous tables are WITHOUT ROWID and have no foreign key.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _offer_tables()
    _family_tables()
    _referral_tables()
    _count_tables()
    for table, column in (
        ("offer", "external_id"),
        ("family", "erase_on"),
        ("family_enrolment", "enrolment_id"),
        ("consent", "family_id"),
        ("referral", "closed_on"),
        ("referral", "consent_id"),
        ("referral", "due_on"),
        ("referral", "family_id"),
        ("sharing_meeting", "family_id"),
    ):
        op.create_index(f"ix_{table}_{column}", table, [column])


def _offer_tables() -> None:
    op.create_table(
        "offer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("organisation", sa.String(120), nullable=False),
        sa.Column("owner", sa.String(20), nullable=False),
        sa.Column("topics", sa.String(1000), nullable=False),
        sa.Column("phone", sa.String(40), nullable=False),
        sa.Column("email", sa.String(120), nullable=False),
        sa.Column("link", sa.String(400), nullable=False),
        sa.Column("address", sa.String(200), nullable=False),
        sa.Column("postnummer", sa.String(4), nullable=False),
        sa.Column("form", sa.String(20), nullable=True),
        sa.Column("level", sa.String(40), nullable=True),
        sa.Column("entry", sa.String(20), nullable=True),
        sa.Column("for_whom", sa.String(120), nullable=False),
        sa.Column("child_from", sa.Integer(), nullable=True),
        sa.Column("child_to", sa.Integer(), nullable=True),
        sa.Column("parent_from", sa.Integer(), nullable=True),
        sa.Column("parent_to", sa.Integer(), nullable=True),
        sa.Column("languages", sa.String(200), nullable=False),
        sa.Column("about", sa.String(1000), nullable=False),
        sa.Column("when", sa.String(200), nullable=False),
        sa.Column("cost", sa.String(120), nullable=False),
        sa.Column("area", sa.String(120), nullable=False),
        sa.Column("postnumre", sa.String(4000), nullable=False),
        sa.Column("track", sa.String(80), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("source", sa.String(20), nullable=False),
        sa.Column("external_id", sa.String(255), nullable=False),
        sa.Column("changed_here", sa.String(400), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_offer"),
    )
    op.create_table(
        "pointing",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.String(80), nullable=False),
        sa.Column("offer", sa.String(120), nullable=False),
        sa.Column("organisation", sa.String(120), nullable=False),
        sa.Column("owner", sa.String(20), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "id", name="pk_pointing"),
        sa.CheckConstraint("count BETWEEN 1 AND 999", name="ck_pointing_count"),
        sqlite_with_rowid=False,
    )


def _family_tables() -> None:
    op.create_table(
        "family",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("phone", sa.String(20), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("opened_by", sa.Uuid(), nullable=True),
        sa.Column("erase_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_family"),
        sa.ForeignKeyConstraint(["opened_by"], ["staff.id"], name="fk_family_opened_by_staff"),
    )
    op.create_table(
        "family_enrolment",
        sa.Column("family_id", sa.Uuid(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("referral_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("family_id", "enrolment_id", name="pk_family_enrolment"),
        sa.ForeignKeyConstraint(
            ["enrolment_id"],
            ["enrolment.id"],
            name="fk_family_enrolment_enrolment_id_enrolment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["family_id"], ["family.id"], name="fk_family_enrolment_family_id_family", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["referral_id"],
            ["referral.id"],
            name="fk_family_enrolment_referral_id_referral",
            ondelete="SET NULL",
        ),
    )
    op.create_table(
        "consent",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("family_id", sa.Uuid(), nullable=False),
        sa.Column("giver", sa.String(80), nullable=False),
        sa.Column("given_for", sa.String(30), nullable=False),
        sa.Column("information", sa.String(2000), nullable=False),
        sa.Column("sender", sa.String(120), nullable=False),
        sa.Column("receiver", sa.String(120), nullable=False),
        sa.Column("receiver_unit", sa.String(120), nullable=False),
        sa.Column("purpose", sa.String(400), nullable=False),
        sa.Column("form", sa.String(20), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("taken_by", sa.String(80), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_consent"),
        sa.ForeignKeyConstraint(
            ["family_id"], ["family.id"], name="fk_consent_family_id_family", ondelete="CASCADE"
        ),
        sa.CheckConstraint("until >= given_on", name="ck_consent_until"),
    )
    op.create_table(
        "tell_duty",
        sa.Column("consent_id", sa.Uuid(), nullable=False),
        sa.Column("whom", sa.String(250), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("told_by", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("consent_id", "whom", name="pk_tell_duty"),
        sa.ForeignKeyConstraint(
            ["consent_id"], ["consent.id"], name="fk_tell_duty_consent_id_consent", ondelete="CASCADE"
        ),
    )


def _referral_tables() -> None:
    op.create_table(
        "referral",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("family_id", sa.Uuid(), nullable=False),
        sa.Column("direction", sa.String(10), nullable=False),
        sa.Column("party", sa.String(120), nullable=False),
        sa.Column("unit", sa.String(120), nullable=False),
        sa.Column("purpose", sa.String(400), nullable=False),
        sa.Column("information", sa.String(2000), nullable=False),
        sa.Column("consent_id", sa.Uuid(), nullable=True),
        sa.Column("carried", sa.Boolean(), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("offer_id", sa.Uuid(), nullable=True),
        sa.Column("profession", sa.String(80), nullable=True),
        sa.Column("owner", sa.String(80), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("step", sa.String(30), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("next_step", sa.String(40), nullable=True),
        sa.Column("closing_reason", sa.String(200), nullable=False),
        sa.Column("feedback_due", sa.Date(), nullable=True),
        sa.Column("feedback_on", sa.Date(), nullable=True),
        sa.Column("feedback", sa.String(60), nullable=True),
        sa.Column("became", sa.Uuid(), nullable=True),
        sa.Column("meets_on", sa.Date(), nullable=True),
        sa.Column("meets_at", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_referral"),
        sa.ForeignKeyConstraint(
            ["became"], ["enrolment.id"], name="fk_referral_became_enrolment", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["consent_id"], ["consent.id"], name="fk_referral_consent_id_consent"),
        sa.ForeignKeyConstraint(
            ["family_id"], ["family.id"], name="fk_referral_family_id_family", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["made_by"], ["staff.id"], name="fk_referral_made_by_staff"),
        sa.ForeignKeyConstraint(
            ["offer_id"], ["offer.id"], name="fk_referral_offer_id_offer", ondelete="SET NULL"
        ),
        sa.CheckConstraint("meets_at IS NULL OR meets_at BETWEEN 0 AND 1439", name="ck_referral_meets_at"),
        sa.CheckConstraint("owner <> ''", name="ck_referral_owner"),
    )
    op.create_table(
        "referral_step",
        sa.Column("referral_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(30), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("told_by", sa.String(80), nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("referral_id", "number", name="pk_referral_step"),
        sa.ForeignKeyConstraint(
            ["referral_id"], ["referral.id"], name="fk_referral_step_referral_id_referral", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "sharing_meeting",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("family_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("parties", sa.String(400), nullable=False),
        sa.Column("follow_up_reason", sa.String(200), nullable=False),
        sa.Column("taken_by", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sharing_meeting"),
        sa.ForeignKeyConstraint(
            ["family_id"], ["family.id"], name="fk_sharing_meeting_family_id_family", ondelete="CASCADE"
        ),
    )


def _count_tables() -> None:
    op.create_table(
        "referral_count",
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("direction", sa.String(10), nullable=False),
        sa.Column("party", sa.String(120), nullable=False),
        sa.Column("profession", sa.String(80), nullable=True),
        sa.Column("outcome", sa.String(30), nullable=False),
        sa.Column("next_step", sa.String(40), nullable=True),
        sa.Column("sent_days", sa.Integer(), nullable=True),
        sa.Column("received_days", sa.Integer(), nullable=True),
        sa.Column("contact_days", sa.Integer(), nullable=True),
        sa.Column("caught_days", sa.Integer(), nullable=True),
        sa.Column("in_time", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("month", "id", name="pk_referral_count"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "handover_count",
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("what", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("month", "id", name="pk_handover_count"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "notification",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dialogue", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("day", "id", name="pk_notification"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Take the tables away again, children first."""
    for name in (
        *("notification", "handover_count", "referral_count", "sharing_meeting", "referral_step", "referral"),
        *("tell_duty", "consent", "family_enrolment", "family", "pointing", "offer"),
    ):
        op.drop_table(name)
