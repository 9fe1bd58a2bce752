"""How the program may ask for its words: the rules of ``tr`` and ``trn``, read from the syntax tree.

A translator can only see a sentence that stands in the source as one literal; a
sentence fetched while a module loads stays in the wrong language for ever; a field
that is filled in nowhere shows as braces on the screen.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

from tests.helpers.source import modules

LITERALS = {"tr": 1, "trn": 2}
OWN_FIELDS = {"tr": set[str](), "trn": {"n"}}


class _Listener(ast.NodeVisitor):
    """Walks one module and remembers whether it is inside code that runs later."""

    def __init__(self) -> None:
        self.depth = 0
        self.complaints: list[tuple[int, str]] = []

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for early in (*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)):
            self.visit(early)
        self._later(node.body)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._later([node.body])

    def _later(self, body: list[ast.stmt] | list[ast.expr]) -> None:
        self.depth += 1
        for statement in body:
            self.visit(statement)
        self.depth -= 1

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func
        name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
        if name in LITERALS:
            self.complaints += [(node.lineno, complaint) for complaint in self._judge(name, node)]
        self.generic_visit(node)

    def _judge(self, name: str, node: ast.Call) -> Iterator[str]:
        sentences = node.args[: LITERALS[name]]
        texts = [s.value for s in sentences if isinstance(s, ast.Constant) and isinstance(s.value, str)]
        if len(texts) < LITERALS[name]:
            yield f"{name}() wants the sentence itself, as a literal"
            return
        if not self.depth:
            yield f"{name}() runs while the module loads"
        given = {keyword.arg or "**" for keyword in node.keywords}
        if "**" in given:
            return  # cannot be read from here
        wanted = {field for text in texts for _, field, _, _ in Formatter().parse(text) if field is not None}
        if wanted - OWN_FIELDS[name] != given:
            yield f"the sentence has the fields {sorted(wanted)}, the call fills in {sorted(given)}"


def misspoken(folder: Path) -> list[str]:
    """Every call of ``tr``/``trn`` under the folder that a translator or a reader would stumble over."""
    complaints = []
    for module in modules(folder):
        if module.path.name == "i18n.py":
            continue  # where they are made
        listener = _Listener()
        listener.visit(module.tree)
        where = module.path.relative_to(folder)
        complaints += [f"{where}:{line} {complaint}" for line, complaint in listener.complaints]
    return complaints
