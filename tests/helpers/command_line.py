"""The ``familiehus`` command as municipal IT runs it: another process, no keyring, nothing but files."""

import contextlib
import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from familiehus.cli import main

ROOT = Path(__file__).resolve().parents[2]
START = "import sys; from familiehus.cli import main; sys.exit(main())"


@dataclass(frozen=True)
class Said:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


def environment(**extra: str) -> dict[str, str]:
    """No keyring, and a warning on the way out is an error here too."""
    kept = {name: value for name, value in os.environ.items() if name != "FAMILIEHUS_HOME"}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "error",
        "PYTHONUTF8": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        **extra,
    }


def command(*words: str | Path) -> list[str]:
    """The process to start."""
    return [sys.executable, "-c", START, *map(str, words)]


def inside(*words: str | Path) -> Said:
    """The same command in this process, a second faster: for the many ways in which it may say no."""
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        open(os.devnull, encoding="utf-8") as nothing,
    ):
        before, sys.stdin = sys.stdin, nothing
        try:
            code = main([str(word) for word in words])
        finally:
            sys.stdin = before
    return Said(code, out.getvalue(), err.getvalue())


def familiehus(*words: str | Path, folder: Path | None = None, **extra: str) -> Said:
    """Run it to its end, with nothing on stdin."""
    done = subprocess.run(
        command(*words),
        cwd=folder or ROOT,
        env=environment(**extra),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=180,
        check=False,
    )
    said = Said(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
    assert "Traceback" not in said.err, said.err
    assert "Warning" not in said.err, said.err
    return said
