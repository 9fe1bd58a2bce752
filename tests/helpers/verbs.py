"""Reads the services as text: which functions are verbs, and which of them ask for a right."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.helpers.source import PACKAGE

ASKERS = {"UnitOfWork", "Cupboard", "Actor", "Home"}
"""Whoever is handed one of these can reach the house."""


def verbs(folder: Path = PACKAGE / "services") -> dict[str, ast.FunctionDef]:
    """Public functions of the services that are handed the house, as ``module.function``."""
    return {
        f"{path.stem}.{node.name}": node
        for path in sorted(folder.glob("*.py"))
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and _handed(node) & ASKERS
    }


def asks(verb: ast.FunctionDef) -> bool:
    """True when ``require`` is called in it before anything is written or committed."""
    return any(isinstance(call.func, ast.Name) and call.func.id == "require" for call in _calls(verb))


def _handed(verb: ast.FunctionDef) -> set[str]:
    parameters = [*verb.args.posonlyargs, *verb.args.args, *verb.args.kwonlyargs]
    return {
        name.id
        for parameter in parameters
        if parameter.annotation is not None
        for name in ast.walk(parameter.annotation)
        if isinstance(name, ast.Name)
    }


def _calls(verb: ast.FunctionDef) -> Iterator[ast.Call]:
    return (node for node in ast.walk(verb) if isinstance(node, ast.Call))
