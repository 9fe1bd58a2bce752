"""The floors of the house: who may import whom, run by import-linter and proven to bite.

import-linter reads the contracts of pyproject.toml. What it cannot say (standard
library modules, frozen migrations) is read from the syntax trees here.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.helpers.source import PACKAGE, ROOT, imported_names, modules

NETWORK = re.compile(
    r"(socket|ssl|http|ftplib|smtplib|imaplib|socketserver|xmlrpc|webbrowser|requests|httpx|urllib3|aiohttp)(\.|$)"
    r"|urllib\.request|asyncio\.(open_connection|start_server)|PySide6\.(QtNetwork|QtWeb\w+)"
)


def contracts(folder: Path) -> tuple[int, str]:
    command = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_logo=True))"
    done = subprocess.run(
        [sys.executable, "-c", command], cwd=folder, capture_output=True, text=True, timeout=120
    )
    return done.returncode, re.sub(r"\x1b\[[0-9;]*m", "", done.stdout + done.stderr)


def network_calls(folder: Path) -> list[str]:
    return [
        f"{module.path.relative_to(folder)}:{line} {name}"
        for module in modules(folder)
        for line, name in imported_names(module.tree)
        if NETWORK.match(name)
    ]


def test_every_contract_is_kept() -> None:
    code, said = contracts(ROOT)
    assert code == 0, said


def test_no_module_reaches_for_the_network() -> None:
    assert network_calls(PACKAGE) == []


def test_frozen_migrations_import_nothing_of_ours() -> None:
    """A migration that borrows today's code means something else tomorrow."""
    versions = PACKAGE / "storage" / "migrations" / "versions"
    borrowed = [
        f"{module.path.name}:{line} {name}"
        for module in modules(versions)
        for line, name in imported_names(module.tree)
        if name.split(".")[0] == "familiehus"
    ]
    assert modules(versions)
    assert borrowed == []


def test_the_contracts_bite(tmp_path: Path) -> None:
    """One sin against every contract, in a copy of the house."""
    house = tmp_path / "familiehus"
    shutil.copytree(PACKAGE, house, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    sins = {
        "models/base.py": "from familiehus import services",
        "queries/__init__.py": "from PySide6 import QtCore",
        "reports/__init__.py": "import sqlalchemy",
        "disclosure/__init__.py": "import sqlalchemy.orm",
        "storage/migrations/env.py": "from familiehus.models import base",
        "clock.py": "import socket, urllib.request",
    }
    for place, sin in sins.items():
        with (house / place).open("a", encoding="utf-8") as file:
            file.write(f"\n\n{sin}\n")
    code, said = contracts(tmp_path)
    assert code == 1, said
    assert re.search(r"Contracts: 0 kept, 5 broken", said), said
    assert [line.split(" ")[1] for line in network_calls(house)] == ["socket", "urllib.request"]


def test_a_room_nobody_drew_is_refused(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "familiehus", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "familiehus" / "cellar.py").write_text('"""Not on the drawing of the house."""\n')
    code, said = contracts(tmp_path)
    assert code == 1, said
    assert "cellar" in said
