"""A QR code (ISO/IEC 18004) on a sheet, with the quiet zone that a camera needs, and its words."""

import re
from typing import Final
from urllib.parse import quote, urlsplit, urlunsplit

from familiehus.i18n import tr
from familiehus.reports.document import BLACK, WHITE, Sheet

QUIET: Final = 4
"""Modules that stay white on every side (ISO/IEC 18004 § 5.3.8)."""
_LONG: Final = 90
"""Bytes; a longer link is written with less repair in it, so that its squares stay large enough."""
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)

Modules = tuple[tuple[bool, ...], ...]


def whole_link(link: str) -> str:
    """What a camera can open: with https, in letters that every phone can read."""
    text = link.strip()
    parts = urlsplit(text if _SCHEME.match(text) else f"https://{text}")
    try:
        host = parts.netloc.encode("idna").decode("ascii")
    except UnicodeError:
        host = quote(parts.netloc, safe=":@[]")
    kept = "/%:@!$&'()*+,;=-._~?"
    return urlunsplit(
        (parts.scheme, host, quote(parts.path, safe=kept), quote(parts.query, safe=kept),
         quote(parts.fragment, safe=kept))
    )  # fmt: skip


def modules_of(text: str) -> Modules:
    """The dark squares, row by row, without the quiet zone."""
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    level = QRErrorCorrectLevel.M if len(text.encode()) <= _LONG else QRErrorCorrectLevel.L
    code = QRCode(None, level)
    code.addData(text)
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)


def draw_qr(sheet: Sheet, link: str, x: float, top: float, side: float) -> None:
    """A square of ``side`` points, quiet zone included, as one path: no seams between its squares."""
    modules = modules_of(link)
    one = side / (len(modules) + 2 * QUIET)
    with sheet.figure(tr("QR-kode, der åbner {link}", link=link)):
        sheet.box(x, top, side, side, WHITE)
        sheet.land(
            tuple(
                _square(x + (QUIET + start) * one, top + (QUIET + row) * one, (end - start) * one, one)
                for row, line in enumerate(modules)
                for start, end in _runs(line)
            ),
            BLACK,
        )


def _runs(line: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Where dark squares beside each other begin and end."""
    found: list[tuple[int, int]] = []
    for at, dark in enumerate(line):
        if dark and found and found[-1][1] == at:
            found[-1] = found[-1][0], at + 1
        elif dark:
            found.append((at, at + 1))
    return found


def _square(x: float, y: float, wide: float, high: float) -> tuple[tuple[float, float], ...]:
    return (x, y), (x + wide, y), (x + wide, y + high), (x, y + high)
