"""Taking the tally out of the house: row by row, unprotected, so only with the right EXPORT."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from familiehus.errors import UserError
from familiehus.queries.export import tally_of
from familiehus.services.contact_csv import file_of
from familiehus.services.rights import Right, require
from familiehus.values import Actor


@dataclass(frozen=True, slots=True)
class ExportTally:
    """Every contact from ``first`` to ``last``, both included; None means no end."""

    first: date | None = None
    last: date | None = None


def export_tally(session: Session, actor: Actor, command: ExportTally) -> Iterator[bytes]:
    """The file, piece by piece, header first. UserError ``period_backwards``, NotAllowed; both at once."""
    require(actor, Right.EXPORT)
    if command.first is not None and command.last is not None and command.first > command.last:
        raise UserError("period_backwards", first=command.first, last=command.last)
    return file_of(tally_of(session, command.first, command.last))
