"""Figures published by hand in a real house: what the ledger stores, without the decisions before it."""

from familiehus.figure_text import text_of
from familiehus.figures import PeriodFigures
from familiehus.models import Publication
from familiehus.storage.cupboard import Cupboard


def publish_by_hand(cupboard: Cupboard, figures: PeriodFigures) -> None:
    """As if the leader had published them."""
    assert figures.published_on is not None
    text = text_of(figures)
    with cupboard.write() as uow:
        uow.session.add(
            Publication(
                period=str(figures.period),
                kind=str(figures.period.kind),
                year=figures.period.year,
                published_on=figures.published_on,
                published_by=figures.published_by or "",
                k=figures.k,
                code_version=1,
                digest="0" * 64,
                snapshot=text,
            )
        )
        uow.commit()
