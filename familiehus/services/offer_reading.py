"""A file of offers read by what it is, not by what it is called."""

from collections.abc import Callable

from familiehus.errors import UserError
from familiehus.services.hsds_file import read_hsds
from familiehus.services.offer_csv import read_csv
from familiehus.services.offer_file import OfferFile
from familiehus.services.rights import Right, require
from familiehus.values import Actor

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest file that is read: more offers than a country has."""
_FOREIGN = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff")
Progress = Callable[[int], None]


def read_offers(actor: Actor, data: bytes, progress: Progress | None = None) -> OfferFile:
    """CSV or HSDS. UserError ``offer_file_large``, ``offer_file_foreign``, ``offer_file_empty`` and those of
    the two readers; nothing is written."""
    require(actor, Right.IMPORT)
    if len(data) > LARGEST:
        raise UserError("offer_file_large", most=LARGEST // 1024**2)
    if data.startswith(_FOREIGN):
        raise UserError("offer_file_foreign")
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    file = read_hsds(data, progress) if start in (b"{", b"[") else read_csv(data, progress)
    if not file.lines:
        raise UserError("offer_file_empty")
    return file
