"""The leader's month on paper: an A4 PDF for the political committee (RULES § 12, DISCLOSURE.md)."""

from familiehus.i18n import danish, tr
from familiehus.reports.danish import month_year
from familiehus.reports.document import Imprint, pdf
from familiehus.reports.month_layout import month_pages
from familiehus.reports.printed import printed_month
from familiehus.values import MonthFigures

__all__ = ["month_report"]


@danish()
def month_report(figures: MonthFigures) -> bytes:
    """The month as PDF; the same figures give the same bytes. Raises Bug when a small count is among them."""
    title = tr("Månedsstatistik {month}", month=month_year(figures.month))
    imprint = Imprint(title, figures.house, figures.practice)
    return pdf(imprint, month_pages(printed_month(figures)))
