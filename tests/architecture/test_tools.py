"""The outside judges: ruff's rules and format over the whole tree, mypy's strict reading of the program."""

import subprocess
import sys

import pytest

from tests.helpers.source import ROOT


@pytest.mark.parametrize(
    "judge",
    [("ruff", "check", "--quiet", "."), ("ruff", "format", "--check", "--quiet", "--diff", "."), ("mypy",)],
    ids=["ruff-check", "ruff-format", "mypy-strict"],
)
def test_the_judge_has_nothing_to_say(judge: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", *judge]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, (done.stdout + done.stderr)[-6000:]
