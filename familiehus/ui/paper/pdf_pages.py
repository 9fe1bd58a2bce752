"""A PDF in memory as pictures of its pages. Opened for each picture and let go: nothing outlives the call."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


@contextmanager
def opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """The document, while the block lasts. Works on any thread."""
    data, buffer, document = QByteArray(pdf), QBuffer(), QPdfDocument()
    buffer.setBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()
        buffer.close()


def page_sizes(pdf: bytes) -> tuple[QSizeF, ...]:
    """Width and height of each page in points."""
    with opened(pdf) as document:
        return tuple(document.pagePointSize(page) for page in range(document.pageCount()))


def picture_of(pdf: bytes, page: int, size: QSize) -> QImage:
    """One page (from 0) in ``size`` pixels, on white paper."""
    with opened(pdf) as document:
        return on_paper(document.render(page, size))


def on_paper(picture: QImage) -> QImage:
    """Qt renders ink on nothing; paper is white."""
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper
