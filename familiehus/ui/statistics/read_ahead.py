"""The page's code is read while nobody waits: some eighty modules that the first look would wait for.

The worker that reads them shares the processor with the window in turns of milliseconds, so that the window
goes on. Nothing is made and nothing of the house is read; who never looks at the statistics pays a few
megabytes.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from familiehus.ui.tasks import Tasks

AFTER_MS = 1500
"""When the desk is painted and the first contact has been rehearsed, before anybody has found the page."""
_PAGE = "familiehus.ui.pages.statistics"
_SECTIONS = (
    *("overview", "where", "when", "why", "heard", "activities", "course_figures", "talk_figures", "onwards"),
    *("agreed", "targets", "publications", "collected_page"),
)
_COUNTING = (
    *("queries.calendar", "queries.course_templates", "queries.house", "queries.ledger", "queries.pointing"),
    *("queries.handover_counts", "queries.referral_figures", "queries.targets", "queries.populations"),
    *("queries.visits", "disclosure.blocks", "disclosure.period_menu", "services.true_figures"),
    *("services.populations", "services.targets", "services.target_measures", "services.target_parts"),
    "services.targets_before",
)
"""What the page's figures are read with, on the database thread."""


def read_ahead(tasks: "Tasks") -> None:
    """On the second thread. What fails here fails again, and is told, when the page is opened."""
    if not tasks.closed:
        tasks.job(lambda _progress: read_now()).failed(lambda _error: None)


def read_now() -> None:
    """All of it, on whatever thread there is."""
    for one in _COUNTING:
        import_module(f"familiehus.{one}")
    import_module(_PAGE)
    for one in _SECTIONS:
        import_module(f"familiehus.ui.statistics.{one}")
