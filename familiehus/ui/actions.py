"""Everything a person can do, in one list: the palette, the shortcut sheet and the keys are made from it.

A registry is made by the composition root and passed in; there is no global one.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass


def always() -> bool:
    """For actions that can always be done."""
    return True


@dataclass(frozen=True)
class Action:
    """One thing to do. ``text`` is Danish and may be a function when it changes ("Fortryd …").

    ``own_key`` means that the page listens for the key itself (the letters of
    the desk); it is then shown but not bound by the window.
    """

    id: str
    text: str | Callable[[], str]
    shortcut: str | None
    synonyms: tuple[str, ...]
    run: Callable[[], None]
    enabled: Callable[[], bool] = always
    group: str = ""
    own_key: bool = False
    extra_shortcuts: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The words now."""
        return self.text if isinstance(self.text, str) else self.text()


class ActionRegistry:
    """Actions by id, in the order they were added. Ids and shortcuts are unique."""

    def __init__(self, actions: Iterable[Action] = ()) -> None:
        self._actions: dict[str, Action] = {}
        for action in actions:
            self.add(action)

    def add(self, action: Action) -> None:
        """Add one. ValueError when its id or one of its shortcuts is taken."""
        if action.id in self._actions:
            raise ValueError(f"action id taken: {action.id}")
        taken = {key for known in self for key in keys_of(known)}
        if clash := taken & set(keys_of(action)):
            raise ValueError(f"shortcut taken: {sorted(clash)}")
        self._actions[action.id] = action

    def __getitem__(self, action_id: str) -> Action:
        return self._actions[action_id]

    def __contains__(self, action_id: str) -> bool:
        return action_id in self._actions

    def __iter__(self) -> Iterator[Action]:
        return iter(self._actions.values())

    def __len__(self) -> int:
        return len(self._actions)


def keys_of(action: Action) -> tuple[str, ...]:
    """All shortcuts of an action, the shown one first."""
    return ((action.shortcut,) if action.shortcut else ()) + action.extra_shortcuts
