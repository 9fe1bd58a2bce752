"""A place knows the postnummer it lies in, so that the statistics can tell how far families have to go.

May be empty: nobody has said it of the places of an older house, and a guess would measure wrong distances.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One column more."""
    op.add_column("place", sa.Column("postnummer", sa.String(4), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    op.drop_column("place", "postnummer")
