"""Which sections the statistics have, in the order of the row; each is made when it is first looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from familiehus.i18n import tr
from familiehus.ui.statistics.section import Section


@dataclass(frozen=True)
class Chapter:
    """``synonyms`` are what else it is searched for as."""

    id: str
    title: str
    synonyms: tuple[str, ...]
    make: Callable[[], Section]


def chapters() -> tuple[Chapter, ...]:
    """All of them."""
    return (Chapter("overview", tr("Overblik"), (tr("nøgletal"), tr("kort")), _overview),)


def _overview() -> Section:
    from familiehus.ui.statistics.overview import Overview

    return Overview()
