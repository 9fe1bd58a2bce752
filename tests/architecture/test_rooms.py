"""Habits 11 and 12: small rooms, names that say something, and a sentence over every door."""

from pathlib import Path

import pytest

from tests.helpers.source import PACKAGE, ROOT, badly_named, broken_budgets, unexplained


def test_our_rooms_are_small() -> None:
    assert broken_budgets(PACKAGE) == []


@pytest.mark.parametrize("folder", ["familiehus", "tests", "bench", "installer"])
def test_every_module_says_why_it_exists(folder: str) -> None:
    if not (ROOT / folder).exists():
        pytest.skip(f"no {folder} in this tree")
    assert unexplained(ROOT / folder) == []


def test_no_door_is_called_utils() -> None:
    assert badly_named(PACKAGE) == []


def _module(function_lines: int, total: int) -> str:
    body = "".join(f"    x = {n}\n" for n in range(function_lines - 1))
    text = f'"""Exists for the size of it."""\n\n\ndef f():\n{body}'
    return text + "# filler\n" * (total - text.count("\n"))


@pytest.mark.parametrize(
    ("rooms", "broken"),
    [
        ([(9, 120), (9, 120), (9, 400)], []),
        ([(9, 121), (9, 121), (9, 20)], ["module median"]),
        ([(9, 401), *[(9, 20)] * 9], ["module p95"]),
        ([(9, 501), *[(9, 20)] * 30], ["longest module"]),
        ([(10, 20), (10, 20), (3, 20)], ["function median"]),
        ([(41, 60), *[(9, 20)] * 9], ["function p95"]),
    ],
)
def test_each_budget_bites(tmp_path: Path, rooms: list[tuple[int, int]], broken: list[str]) -> None:
    for number, (function_lines, total) in enumerate(rooms):
        (tmp_path / f"room{number}.py").write_text(_module(function_lines, total), encoding="utf-8")
    (tmp_path / "__init__.py").write_text('"""An empty hall is no room."""\n', encoding="utf-8")
    assert [complaint.split(" is ")[0] for complaint in broken_budgets(tmp_path)] == broken


def test_silence_and_bad_names_are_found(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "date_utils.py").write_text("x = 1\n", encoding="utf-8")
    (tmp_path / "common").mkdir()
    (tmp_path / "common" / "a.py").write_text('"""Stuff"""\n', encoding="utf-8")
    (tmp_path / "manager.py").write_text('"""Holds the keys while a door is open."""\n', encoding="utf-8")
    assert [line.split(":")[0] for line in unexplained(tmp_path)] == ["common/a.py", "ui/date_utils.py"]
    assert badly_named(tmp_path) == ["common", "manager.py", "ui/date_utils.py"]
