"""Where the window stood, how large its text was: remembered beside the house, nothing personal."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from familiehus.ui.theme import Mode

Value = str | float | bool


class WindowMemory(Protocol):
    """The port: a handful of named values."""

    def load(self) -> dict[str, Value]:
        """What was kept, empty the first time."""

    def save(self, values: Mapping[str, Value]) -> None:
        """Keep these. Trouble with the disk is not worth a word: only comfort is lost."""


class FileMemory:
    """A small JSON file. A damaged one is the same as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> dict[str, Value]:
        """Values of kinds we write; anything else in the file is ignored."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {str(k): v for k, v in found.items() if isinstance(v, str | float | int | bool)}

    def save(self, values: Mapping[str, Value]) -> None:
        """Written whole or not at all."""
        draft = self._path.with_suffix(".new")
        with suppress(OSError):
            draft.write_text(json.dumps(dict(values), indent=1), encoding="utf-8")
            os.replace(draft, self._path)


def remembered_language(memory: WindowMemory) -> str:
    """``en`` when this window was told so, else ``da``: never what the computer happens to speak."""
    return "en" if memory.load().get("language") == "en" else "da"


def remembered_look(memory: WindowMemory) -> tuple[Mode, float]:
    """Mode and text scale to dress the program with before the first window."""
    known = memory.load()
    mode, scale = known.get("mode"), known.get("text_scale")
    wanted = Mode(mode) if mode in tuple(Mode) else Mode.SYSTEM
    return wanted, float(scale) if isinstance(scale, float | int) else 1.0
