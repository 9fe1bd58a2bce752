"""Migrations that never were: a good next revision and three bad ones, to try the upgrade itself."""

from pathlib import Path

from familiehus.storage.migrations import HEAD
from familiehus.storage.schema import OURS, History

NEXT = f"{int(HEAD) + 1:04d}"
"""The revision after the one this program speaks."""

_HEAD = '''"""Synthetic: {kind}."""

import sqlalchemy as sa
from alembic import op

from familiehus.storage.moves import reached

revision = "{revision}"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table("shelf", sa.Column("code", sa.String(9), primary_key=True))
    with op.batch_alter_table("contact") as batch:
        batch.add_column(sa.Column("mood", sa.String(9), nullable=True))
    reached("half-way through the migration")
    op.execute("UPDATE contact SET mood = 'glad'")
{more}

def downgrade():
    with op.batch_alter_table("contact") as batch:
        batch.drop_column("mood")
    op.drop_table("shelf")
'''

_MORE = {
    "good": "",
    "fails": '    raise RuntimeError("an honest mistake in a migration")\n',
    "bad sql": '    op.execute("INSERT INTO nowhere VALUES (1)")\n',
    "loses rows": '    op.execute("DELETE FROM contact WHERE 1")\n',
}


def with_next(folder: Path, kind: str = "good") -> History:
    """Our history and one more revision of the kind, written under ``folder``."""
    versions = folder / "versions"
    versions.mkdir(parents=True, exist_ok=True)
    text = _HEAD.format(kind=kind, more=_MORE[kind], revision=NEXT, head=HEAD)
    path = versions / f"{NEXT}_synthetic.py"
    if not path.exists() or path.read_text("utf-8") != text:  # a full disk is for the house, not for us
        path.write_text(text, encoding="utf-8")
    return History(NEXT, (*OURS.versions, versions))
