"""A month, a quarter or a year on paper: A4 for the political committee (RULES § 12, DISCLOSURE.md)."""

from familiehus.figures import PeriodFigures
from familiehus.i18n import danish
from familiehus.reports.document import Imprint, pdf
from familiehus.reports.month_layout import month_pages
from familiehus.reports.period_words import paper_title
from familiehus.reports.printed import printed_period

__all__ = ["period_report"]


@danish()
def period_report(figures: PeriodFigures) -> bytes:
    """The period as PDF; the same figures give the same bytes. Bug when a small count is among them."""
    imprint = Imprint(paper_title(figures.period), figures.house, figures.practice)
    return pdf(imprint, month_pages(printed_period(figures)))
