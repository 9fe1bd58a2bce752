"""Reading our own source for the gates: modules as trees, the size of rooms, the names on the doors.

Every gate is a plain function from a folder to a list of complaints, so that it can
be shown a bad tree as well as ours: a gate that cannot fail guards nothing.
"""

import ast
import math
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "familiehus"

MODULE_MEDIAN, MODULE_P95, MODULE_MOST = 120, 400, 500
FUNCTION_MEDIAN, FUNCTION_P95 = 9, 40
BANNED_NAMES = {"util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"}

AnyFunction = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One file: where it is, how many lines it has, and its syntax tree."""

    path: Path
    lines: int
    tree: ast.Module

    def functions(self) -> Iterator[AnyFunction]:
        """Every function and method, nested ones too."""
        return (node for node in ast.walk(self.tree) if isinstance(node, AnyFunction))

    @property
    def is_empty(self) -> bool:
        """Nothing but a docstring: such a file must not pull the median down."""
        return len(self.tree.body) <= 1


@lru_cache(maxsize=4)
def modules(folder: Path) -> tuple[Module, ...]:
    """Every Python file under the folder, in order."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        found.append(Module(path, len(text.splitlines()), ast.parse(text, str(path))))
    return tuple(found)


def length(function: AnyFunction) -> int:
    """Lines from ``def`` to the last one, docstring included."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def percentile(sizes: list[int], share: float) -> int:
    """The smallest size that at least ``share`` of them do not exceed (nearest rank)."""
    return sorted(sizes)[max(1, math.ceil(len(sizes) * share / 100)) - 1]


def broken_budgets(folder: Path) -> list[str]:
    """Habit 11: small rooms. Says which budget is broken and by which rooms."""
    rooms = {str(m.path.relative_to(folder)): m.lines for m in modules(folder) if not m.is_empty}
    doors = {
        f"{m.path.relative_to(folder)}:{f.lineno} {f.name}": length(f)
        for m in modules(folder)
        for f in m.functions()
    }
    budgets = [
        ("module median", statistics.median(rooms.values()), MODULE_MEDIAN, rooms),
        ("module p95", percentile(list(rooms.values()), 95), MODULE_P95, rooms),
        ("longest module", max(rooms.values()), MODULE_MOST, rooms),
        ("function median", statistics.median(doors.values()), FUNCTION_MEDIAN, doors),
        ("function p95", percentile(list(doors.values()), 95), FUNCTION_P95, doors),
    ]
    return [
        f"{name} is {size:g} lines, the budget is {budget}; longest: {_longest(where)}"
        for name, size, budget, where in budgets
        if size > budget
    ]


def _longest(sizes: dict[str, int]) -> str:
    worst = sorted(sizes, key=lambda name: -sizes[name])[:5]
    return ", ".join(f"{name} ({sizes[name]})" for name in worst)


def unexplained(folder: Path) -> list[str]:
    """Habit 12: modules that do not open with at least one full sentence on why they exist."""
    complaints = []
    for module in modules(folder):
        text = (ast.get_docstring(module.tree) or "").strip()
        first = text.split("\n\n")[0]
        if not (first.endswith((".", "!", "?", ":")) and len(first.split()) >= 4 and first[:1].strip()):
            complaints.append(f"{module.path.relative_to(folder)}: no sentence that says why it exists")
    return complaints


def badly_named(folder: Path) -> list[str]:
    """Names that say nothing about what is behind the door."""
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if (path.suffix == ".py" or path.is_dir()) and BANNED_NAMES & set(path.stem.lower().split("_"))
    ]


def imported_names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of every import, wherever in the file it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
