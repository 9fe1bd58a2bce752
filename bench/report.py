"""The month: with a million contacts of history against ten thousand, and the PDF against bare ReportLab."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

from bench.line import Line, in_turn, line
from familiehus import clock
from familiehus.figures import PeriodFigures
from familiehus.reports import document, lettering
from familiehus.reports.month import period_report
from familiehus.reports.month_layout import month_pages
from familiehus.reports.printed import printed_period
from familiehus.services.publishing import preview
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Period, PeriodKind

_ONE_PAGE = ("contacts.total", "contacts.henvender", "contacts.area", "contacts.channel")


def history(large: Cupboard, small: Cupboard) -> Line:
    """Counting, disclosure and PDF together, in both houses."""
    month = Period.of(PeriodKind.MONTH, clock.today()).before
    pairs = in_turn(_whole(large, month), _whole(small, month), 9)
    return line("månedsrapport, 1.000.000 henvendelser i alt", "10.000", pairs, 1.2)


def pdf(small: Cupboard) -> Line:
    """One page of ours against a canvas that draws as many text runs and boxes in the same type."""
    figures = _one_page(preview(small, Period.of(PeriodKind.MONTH, clock.today()).before))
    sheets = month_pages(printed_period(figures))
    assert len(sheets) == 1, f"{len(sheets)} pages"
    texts, shapes = len(sheets[0].texts), len(sheets[0].shapes)
    pairs = in_turn(lambda: period_report(figures), lambda: _bare(sheets[0]), 25)
    return line("månedens PDF på én side", f"bar ReportLab, {texts} tekster og {shapes} former", pairs, 1.5)


def _whole(cupboard: Cupboard, month: Period) -> Callable[[], bytes]:
    return lambda: period_report(preview(cupboard, month))


def _one_page(figures: PeriodFigures) -> PeriodFigures:
    tables = tuple(table for table in figures.tables if table.id in _ONE_PAGE)
    kept = tuple(one for one in figures.comparisons if one.table_id in _ONE_PAGE)
    return replace(figures, tables=tables, comparisons=kept)


def _bare(sheet: document.Sheet) -> bytes:
    """The least ReportLab can do for the same content: drawString and rect, nothing laid out."""
    from reportlab.pdfgen.canvas import Canvas

    for text in sheet.texts:
        lettering.font(text.font)
    made = io.BytesIO()
    canvas = Canvas(made, invariant=1)
    for shape in sheet.shapes:
        canvas.rect(*shape[:4], stroke=0, fill=1)
    for text in sheet.texts:
        canvas.setFont(text.font, text.size)
        canvas.drawString(text.x, text.y, text.words)
    canvas.save()
    return made.getvalue()
