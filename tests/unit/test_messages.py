"""Every code that is raised has its own sentence, and every sentence helps."""

import ast
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.errors import EnvironmentFault, FamiliehusError, NotAllowed, UserError
from familiehus.messages import known_codes, sentence
from familiehus.messages.fields import either, spoken
from tests.helpers.source import PACKAGE

RAISED = {"UserError", "NotAllowed", "EnvironmentFault"}


def raised_codes() -> dict[str, str]:
    """Literal first arguments of our errors anywhere in the program, and one place each."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in RAISED and isinstance(node.args[0].value, str):
                found[node.args[0].value] = f"{path.name}:{node.lineno}"
        if "csv" in path.name:  # these hand the code on: one_of(Channel, "csv_channel", ...)
            words = re.findall(r'"(csv_[a-z_]+)"', path.read_text(encoding="utf-8"))
            found.update((code, path.name) for code in words)
    return found


def test_every_code_that_is_raised_has_a_sentence() -> None:
    raised = raised_codes()
    assert len(raised) > 30
    assert {code: at for code, at in raised.items() if code not in known_codes()} == {}


@pytest.mark.parametrize("code", sorted(known_codes()))
def test_a_sentence_is_whole_even_without_fields(code: str) -> None:
    text = sentence(UserError(code))
    assert text.rstrip()[-1] in ".?!"
    assert "{" not in text
    assert code not in text
    assert 15 < len(text) < 280


def test_fields_are_written_as_danes_write_them() -> None:
    assert spoken(date(2026, 11, 2)) == "02.11.2026"
    assert spoken(1320) == "1.320"
    assert spoken(None) == ""
    assert spoken(("4780", "4760", "4720")) == "4780, 4760 eller 4720"
    assert either(()) == ""
    assert either(("leder",)) == "leder"


def test_sentences_say_what_to_do() -> None:
    text = sentence(UserError("postnummer_unknown", postnummer="4781", nearest=("4780", "4760")))
    assert text.startswith("4781 er ikke et dansk postnummer. Mente du 4780 eller 4760?")
    assert "Intet er gemt" in text
    refused = sentence(NotAllowed("not_allowed", right="x", roles=("leder", "administrator")))
    assert "leder eller administrator" in refused
    assert sentence(UserError("import_lines", count=1)).startswith("Én linje kan")
    assert sentence(UserError("import_lines", count=1200)).startswith("1.200 linjer kan")
    assert "Der mangler dato og postnummer." in sentence(
        UserError("csv_columns", missing=("dato", "postnummer"), unknown=(), twice=(), known=("dato",))
    )
    assert "Disken er fuld" in sentence(EnvironmentFault("disk_full"))


def test_a_code_without_words_is_still_honest() -> None:
    assert "brand_new" in sentence(FamiliehusError("brand_new"))


@given(st.sampled_from(sorted(known_codes())), st.text(max_size=50))
def test_braces_in_what_was_typed_never_break_a_sentence(code: str, typed: str) -> None:
    names = ("postnummer", "place", "area", "choice", "value", "field", "kommune", "other", "kind")
    assert sentence(UserError(code, **dict.fromkeys(names, typed + "{x}")))
