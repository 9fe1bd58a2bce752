"""What the page remembers between two days: which kind of period, place and section was looked at."""

from collections.abc import Collection

from familiehus.ui.window_memory import Value, WindowMemory
from familiehus.values import PeriodKind

_KIND, _SECTION, _PLACE = "statistics_kind", "statistics_section", "statistics_place"


class PageMemory:
    """Beside the size of the window, in the same file; without one nothing is remembered."""

    def __init__(self, memory: WindowMemory | None) -> None:
        self._memory = memory
        self._known = dict(memory.load()) if memory is not None else {}

    @property
    def kind(self) -> PeriodKind:
        """The kind of period; a month the first time."""
        known = self._known.get(_KIND)
        return PeriodKind(known) if known in tuple(PeriodKind) else PeriodKind.MONTH

    def keep_kind(self, kind: PeriodKind) -> None:
        """Remember it."""
        self._keep(_KIND, str(kind))

    @property
    def place(self) -> str | None:
        """The place's code, which another house may not have; None: all of them."""
        return str(self._known.get(_PLACE) or "") or None

    def keep_place(self, place: str | None) -> None:
        """Remember it."""
        self._keep(_PLACE, place or "")

    def section(self, there: Collection[str]) -> str:
        """The section, when there still is one of that name; else the first."""
        known = str(self._known.get(_SECTION, ""))
        return known if known in there else next(iter(there))

    def keep_section(self, section: str) -> None:
        """Remember it."""
        self._keep(_SECTION, section)

    def _keep(self, name: str, value: Value) -> None:
        if self._memory is None or self._known.get(name) == value:
            return
        self._known[name] = value
        self._memory.save({**self._memory.load(), name: value})
