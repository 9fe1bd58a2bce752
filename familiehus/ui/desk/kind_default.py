"""The kind of the next contact follows what is on, until the person at the desk says otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject

from familiehus.i18n import tr
from familiehus.ui.desk.draft import Draft

if TYPE_CHECKING:
    from familiehus.calendar.occurrences import Occurrence
    from familiehus.ui.desk.core import Desk
    from familiehus.ui.desk.fact_map import Fact


@dataclass(frozen=True, slots=True)
class _Followed:
    """What is on, and what came of it. ``titles`` by the kind that is counted, the first one first; ``given``
    is the kind the calendar chose; ``own``: the person has chosen since; ``waits`` for a fresh form."""

    on: frozenset[tuple[UUID, date]] = frozenset()
    titles: Mapping[str, str] = field(default_factory=dict)
    given: str | None = None
    own: bool = False
    waits: bool = False

    def picked(self, kind: str | None) -> str | None:
        """What is on stays when something else begins beside it; what was given goes with its time."""
        if kind in self.titles:
            return kind
        return next(iter(self.titles), None if kind == self.given else kind)


_NOTHING = _Followed()


class KindDefault(QObject):
    """One memory for today and one for the paper being typed: leaving the paper brings back today's."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._known: dict[date | None, _Followed] = {}
        desk.sticky = self._settle
        desk.form.facts.chosen.connect(self._chosen)

    @property
    def _where(self) -> date | None:
        return self._desk.paper.day if self._desk.paper is not None else None

    @property
    def _now(self) -> _Followed:
        return self._known.get(self._where, _NOTHING)

    def follow(self, found: "tuple[Occurrence, ...]") -> None:
        """This is on now (or was, in the hour on the paper). The same again changes nothing."""
        on = [one for one in found if one.activity.counts_as is not None]
        keys = frozenset(one.key for one in on)
        here = self._where
        if here is None:
            self._known = {None: self._now}
        if here not in self._known or keys != self._now.on:
            before = self._known.get(here) or self._known.get(None, _NOTHING)
            titles: dict[str, str] = {}
            for one in on:
                titles.setdefault(str(one.activity.counts_as), one.title)
            given = None if before.own else before.given
            self._known[here] = _Followed(keys, titles, given, waits=not before.own)
            self._desk.set_kind_again()
        self._desk.form.facts.offer_first(tuple(self._now.titles))
        self._say(self._desk.draft.kind)

    def _settle(self, draft: Draft) -> Draft:
        """Put the default into a fresh form; what is half typed keeps the kind it was begun with."""
        now = self._now
        if now.waits and self._desk.editing is None and replace(draft, id=None).untouched:
            kind = now.picked(draft.kind)
            self._known[self._where] = replace(now, waits=False, given=kind if kind in now.titles else None)
            draft = replace(draft, kind=kind)
        self._say(draft.kind)
        return draft

    def _chosen(self, fact: "Fact", _code: Any) -> None:
        if fact.name == "kind" and self._desk.editing is None:
            now, kind = self._now, self._desk.draft.kind
            own = kind not in now.titles
            self._known[self._where] = replace(now, own=own, given=None if own else kind, waits=False)
            self._say(kind)

    def _say(self, kind: str | None) -> None:
        now, why = self._now, ""
        if self._desk.editing is None and kind is not None and kind == now.given and kind in now.titles:
            title = now.titles[kind]
            why = (
                tr("G er valgt, fordi {title} er i gang", title=title)
                if self._desk.paper is None
                else tr("G er valgt, fordi {title} var i gang", title=title)
            )
        self._desk.form.facts.say_why(why)
