"""Which paper of published figures is asked for, of which period, and how it is read and laid out."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from familiehus.i18n import tr
from familiehus.values import Period

if TYPE_CHECKING:
    from familiehus.figures import PeriodFigures
    from familiehus.services.published_papers import ForPartner, Published
    from familiehus.storage.cupboard import Cupboard


@dataclass(frozen=True, slots=True)
class PaperWanted:
    """``owner`` empty: the opslag; else the report to the one with that code. ``period`` None: the latest."""

    owner: str = ""
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class PaperFound:
    """What it is made of, and what else there is to choose. ``held`` only for a partner."""

    there: "Published"
    period: Period
    figures: "PeriodFigures | ForPartner"


@dataclass(frozen=True, slots=True)
class PaperMade:
    """The finished paper and what can be chosen beside it."""

    there: "Published"
    period: Period
    pdf: bytes = field(repr=False)


def file_stem(owner: str, period: Period) -> str:
    """``Opslag-2026-10``. A partner is an organisation, but a house may have named one after somebody."""
    return tr("Partnerrapport-{period}", period=period) if owner else tr("Opslag-{period}", period=period)


def read(cupboard: "Cupboard", wanted: PaperWanted) -> PaperFound:
    """On the database thread."""
    from familiehus.services.published_papers import opslag_for, partner_for, published_for

    there = published_for(cupboard)
    period = wanted.period if wanted.period in there.periods else there.periods[0]
    assert period is not None
    if wanted.owner:
        return PaperFound(there, period, partner_for(cupboard, wanted.owner, period))
    return PaperFound(there, period, opslag_for(cupboard, period))


def laid_out(_wanted: PaperWanted, found: PaperFound) -> PaperMade:
    """On the second thread, which also brings in the PDF maker and the viewer."""
    import PySide6.QtPdf  # noqa: F401

    from familiehus.figures import PeriodFigures

    if isinstance(found.figures, PeriodFigures):
        from familiehus.reports.opslag import opslag

        return PaperMade(found.there, found.period, opslag(found.figures))
    from familiehus.reports.partner import PartnerReport, partner_report

    made = found.figures
    report = PartnerReport(made.owner.name, made.owner.code, made.figures, made.held)
    return PaperMade(found.there, found.period, partner_report(report))
