"""Courses: templates, courses, families with their people, attendance, the queue, anonymous series.

Why: the first people with names enter the house. Anonymous tables are WITHOUT ROWID and have no foreign
key. The templates are the defaults of the day this was written.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_COLUMNS = (
    *("name", "sessions", "minutes", "weeks", "seats", "least", "unit", "entry", "asks", "parent_under"),
    *("pregnancy_from", "pregnancy_to", "child_from", "child_to", "first_child", "threshold", "survey"),
    "about",
)
_TEMPLATES = (
    (
        *("Tryghedscirklen", 8, 90, 1, 8, 4, "familie", "tilmelding"),
        "barnets måned|den anden forælder|telefon",
        *(None, None, None, None, None, False, 60, True),
        "Otte møder om tilknytning og tryghed. Kan også kræve henvisning.",
    ),
    (
        *("Ung Gravid", 10, 180, 1, 8, 3, "familie", "tilmelding"),
        "telefon|termin",
        *(25, None, None, None, None, False, 60, True),
        "Ti gange med frokost for gravide under 25 år.",
    ),
    (
        *("Familiegruppe", 46, 120, 1, 8, 4, "familie", "tilmelding"),
        "den anden forælder|telefon|termin",
        *(None, 20, None, None, None, False, 50, True),
        "Fra graviditeten til barnet er ni måneder.",
    ),
    (
        *("Stimulastik", 4, 60, 1, 10, 4, "familie", "tilmelding"),
        "barnets måned|telefon",
        *(None, None, None, 4, None, True, 75, False),
        "Fire gange for førstegangsforældre med babyer fra fire måneder.",
    ),
    (
        *("Fædregruppe", 8, 120, 2, 8, 6, "voksen", "tilmelding"),
        "barnets måned|telefon",
        *(None, None, None, None, None, False, 60, True),
        "Seks til otte fædre hver anden uge om aftenen.",
    ),
    (
        *("Skilsmissegruppe", 6, 120, 1, 8, 4, "voksen", "tilmelding"),
        "telefon",
        *(None, None, None, None, None, False, 60, True),
        "For forældre, der er gået eller går fra hinanden. Forældre til samme barn er på hver sit hold.",
    ),
    (
        *("Præmaturgruppe", 8, 120, 2, 6, 3, "familie", "tilmelding"),
        "barnets måned|den anden forælder|telefon",
        *(None, None, None, None, 12, False, 60, True),
        "For familier med børn, der er født for tidligt.",
    ),
    (
        *("Mødregruppe", 8, 120, 1, 8, 4, "familie", "tilmelding"),
        "barnets måned|telefon",
        *(None, None, None, None, 12, False, 50, False),
        "Mødre med børn født omkring samme tid.",
    ),
    (
        *("Jobcentergruppe", 20, 120, 1, 8, 3, "familie", "henvisning"),
        "barnets måned|telefon|termin",
        *(None, 20, None, None, 8, False, 60, True),
        "Fra graviditetsuge 20, til barnet er otte måneder. Jobcentret henviser.",
    ),
    (
        *("Ammekursus", 1, 150, 1, 12, 3, "familie", "tilmelding"),
        "den anden forælder|telefon|termin",
        *(None, 20, None, None, None, False, 100, False),
        "En aften om amning, for gravide og deres partner.",
    ),
    (
        *("Klar til fødsel", 4, 120, 1, 10, 4, "familie", "tilmelding"),
        "den anden forælder|telefon|termin",
        *(None, 24, 36, None, None, False, 75, True),
        "Jordemoderen forbereder på fødslen.",
    ),
    (
        *("Temaaften", 1, 120, 1, 25, 5, "person", "tilmelding"),
        "telefon",
        *(None, None, None, None, None, False, 100, False),
        "En aften om ét emne, med tilmelding.",
    ),
)


def upgrade() -> None:
    """Make the tables, and give the house its first templates."""
    _course_tables()
    _identified_tables()
    _anonymous_tables()
    if op.get_bind().execute(sa.text("SELECT 1 FROM house")).first() is not None:
        _write_templates()


def _write_templates() -> None:
    """Into a house that is there; a new one is given its own when it is set up."""
    names = (*_COLUMNS, "code", "referrers", "answer_hours", "keep_months", "position", "active")
    table = sa.table("course_template", *(sa.column(name) for name in names))
    rows = [
        {
            **dict(zip(_COLUMNS, values, strict=True)),
            "code": values[0],
            "referrers": "",
            "answer_hours": 48,
            "keep_months": 3,
            "position": position,
            "active": True,
        }
        for position, values in enumerate(_TEMPLATES)
    ]
    op.bulk_insert(table, rows)


def _course_tables() -> None:
    op.create_table(
        "course_template",
        sa.Column("code", sa.String(80), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("sessions", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("weeks", sa.Integer(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("unit", sa.String(20), nullable=False),
        sa.Column("entry", sa.String(20), nullable=False),
        sa.Column("referrers", sa.String(1000), nullable=False),
        sa.Column("asks", sa.String(200), nullable=False),
        sa.Column("parent_under", sa.Integer(), nullable=True),
        sa.Column("pregnancy_from", sa.Integer(), nullable=True),
        sa.Column("pregnancy_to", sa.Integer(), nullable=True),
        sa.Column("child_from", sa.Integer(), nullable=True),
        sa.Column("child_to", sa.Integer(), nullable=True),
        sa.Column("first_child", sa.Boolean(), nullable=False),
        sa.Column("threshold", sa.Integer(), nullable=False),
        sa.Column("survey", sa.Boolean(), nullable=False),
        sa.Column("answer_hours", sa.Integer(), nullable=False),
        sa.Column("keep_months", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(200), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_course_template"),
        sa.CheckConstraint("seats >= least AND least >= 1", name="ck_course_template_seats"),
        sa.CheckConstraint(
            "sessions >= 1 AND minutes >= 5 AND weeks >= 1", name="ck_course_template_sessions"
        ),
        sa.CheckConstraint("threshold BETWEEN 0 AND 100", name="ck_course_template_threshold"),
    )
    op.create_table(
        "course",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("template", sa.String(80), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("activity_id", sa.Uuid(), nullable=True),
        sa.Column("place", sa.String(80), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("events", sa.Integer(), nullable=False),
        sa.Column("families", sa.Integer(), nullable=True),
        sa.Column("completed", sa.Integer(), nullable=True),
        sa.Column("waited", sa.Integer(), nullable=True),
        sa.Column("came", sa.Integer(), nullable=True),
        sa.Column("marked", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_course"),
        sa.ForeignKeyConstraint(
            ["template"], ["course_template.code"], name="fk_course_template_course_template"
        ),
        sa.ForeignKeyConstraint(
            ["activity_id"],
            ["activity.id"],
            name="fk_course_activity_id_activity",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.ForeignKeyConstraint(["place"], ["place.code"], name="fk_course_place_place"),
        sa.UniqueConstraint("activity_id", name="uq_course_activity_id"),
        sa.CheckConstraint("seats >= 1 AND least >= 1", name="ck_course_seats"),
    )


def _identified_tables() -> None:
    op.create_table(
        "enrolment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("course_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("queued", sa.Integer(), nullable=False),
        sa.Column("priority", sa.String(200), nullable=False),
        sa.Column("referrer", sa.String(80), nullable=True),
        sa.Column("override", sa.String(200), nullable=False),
        sa.Column("wants_next", sa.Boolean(), nullable=False),
        sa.Column("offer_until", sa.DateTime(), nullable=True),
        sa.Column("unanswered", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("enrolled_on", sa.Date(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("erase_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_enrolment"),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name="fk_enrolment_course_id_course"),
        sa.CheckConstraint("seats >= 1", name="ck_enrolment_seats"),
    )
    op.create_table(
        "member",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("phone", sa.String(20), nullable=False),
        sa.Column("due_date", sa.Date(), nullable=True),
        sa.Column("birth_month", sa.Date(), nullable=True),
        sa.Column("language", sa.String(40), nullable=False),
        sa.Column("postnummer", sa.String(30), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_member"),
        _of_enrolment("member"),
    )
    op.create_table(
        "enrolment_event",
        sa.Column("course_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("what", sa.String(40), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("needed", sa.Integer(), nullable=False),
        sa.Column("free", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("course_id", "number", name="pk_enrolment_event"),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name="fk_enrolment_event_course_id_course"),
        _of_enrolment("enrolment_event"),
    )
    op.create_table(
        "attendance",
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("session", sa.Date(), nullable=False),
        sa.Column("came", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("enrolment_id", "session", name="pk_attendance"),
        _of_enrolment("attendance"),
    )
    for table, column in (
        ("enrolment", "course_id"),
        ("enrolment", "erase_on"),
        ("member", "enrolment_id"),
        ("enrolment_event", "enrolment_id"),
    ):
        op.create_index(f"ix_{table}_{column}", table, [column])


def _of_enrolment(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["enrolment_id"], ["enrolment.id"], name=f"fk_{table}_enrolment_id_enrolment", ondelete="CASCADE"
    )


def _anonymous_tables() -> None:
    op.create_table(
        "anonymous_series",
        sa.Column("code", sa.String(60), nullable=False),
        sa.Column("kind", sa.String(80), nullable=False),
        sa.Column("talks", sa.Integer(), nullable=False),
        sa.Column("limit_at", sa.Integer(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_anonymous_series"),
        sa.CheckConstraint("talks >= 0 AND limit_at >= 1", name="ck_anonymous_series_talks"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "series_talk",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(80), nullable=False),
        sa.Column("place", sa.String(80), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("over_reason", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("day", "id", name="pk_series_talk"),
        sa.CheckConstraint("number >= 1", name="ck_series_talk_number"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Take the tables away again, children first."""
    for name in (
        *("series_talk", "anonymous_series", "attendance", "enrolment_event", "member", "enrolment"),
        *("course", "course_template"),
    ):
        op.drop_table(name)
