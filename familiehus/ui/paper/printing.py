"""From the PDF to a real printer, page by page, at the printer's own resolution.

Runs on the second thread: a printer that thinks for half a minute does not stop the window.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QLineF, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from familiehus.errors import EnvironmentFault
from familiehus.ui.paper.pdf_pages import on_paper, opened, page_sizes

_MOST_DPI = 600
"""An A4 page at 600 dpi is 139 MB of picture; more helps no reader."""
_POINTS = 72
_LONGEST_A4 = 850
"""Points: A4 is 842 high, A3 1191."""
_SMALL = 600
"""Points: a page no longer than this is a card, and printed in its own size."""
_MARK, _MARK_GAP = 14, 4
"""Points: marks to cut along, and their distance from the corner."""


def new_printer(document_name: str, pages: int) -> QPrinter:
    """The person's usual printer, set to A4, with all pages chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    printer.setFullPage(True)
    printer.setDocName(document_name)
    printer.setFromTo(1, pages)
    return printer


def lay_paper(printer: QPrinter, pdf: bytes) -> None:
    """Set the printer to the paper the PDF was made for: A4 or A3, upright or lying.

    One that has no such paper keeps its own, and the pages are fitted to it.
    """
    first = page_sizes(pdf)[0]
    lying = first.width() > first.height()
    large = max(first.width(), first.height()) > _LONGEST_A4
    size = QPageSize(QPageSize.PageSizeId.A3 if large else QPageSize.PageSizeId.A4)
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))


def page_count(pdf: bytes) -> int:
    """Pages of a PDF."""
    return len(page_sizes(pdf))


def print_pdf(pdf: bytes, printer: QPrinter, tell: Callable[[int, int], None]) -> int:
    """Print the chosen pages; gives how many. ``tell(done, total)`` may raise to stop.

    EnvironmentFault ``printer_failed``.
    """
    with opened(pdf) as document:
        chosen = list(_chosen(printer, document.pageCount()))
        _print_pages(document, chosen, printer, tell)
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise EnvironmentFault("printer_failed")
    return len(chosen)


def _print_pages(
    document: QPdfDocument, chosen: list[int], printer: QPrinter, tell: Callable[[int, int], None]
) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFault("printer_failed")
    try:
        for number, page in enumerate(chosen):
            tell(number, len(chosen))
            if number and not printer.newPage():
                raise EnvironmentFault("printer_failed")
            _paint(painter, printer, document, page)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def _chosen(printer: QPrinter, pages: int) -> Iterator[int]:
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    return iter(range(max(first, 1) - 1, min(last, pages)))


def _paint(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    """As large as the paper allows, in the middle, never stretched; a card in its own size, to be cut out."""
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    size, point = document.pagePointSize(page), printer.resolution() / _POINTS
    dpi = min(printer.resolution(), _MOST_DPI)
    picture = on_paper(document.render(page, (size * (dpi / _POINTS)).toSize()))
    room = QSizeF(size).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    card = max(size.width(), size.height()) <= _SMALL and room.width() > size.width() * point
    if card:
        room = size * point
    corner = QPointF((paper.width() - room.width()) / 2, (paper.height() - room.height()) / 2)
    painter.drawImage(QRectF(corner, room), picture)
    if card:
        painter.drawLines(list(_marks(QRectF(corner, room), point)))


def _marks(card: QRectF, point: float) -> Iterator[QLineF]:
    """At the four corners, outside the card."""
    near, far = _MARK_GAP * point, (_MARK_GAP + _MARK) * point
    for x, way in ((card.left(), -1), (card.right(), 1)):
        for y, up in ((card.top(), -1), (card.bottom(), 1)):
            yield QLineF(x + way * near, y, x + way * far, y)
            yield QLineF(x, y + up * near, x, y + up * far)
