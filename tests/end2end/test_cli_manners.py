"""How a command behaves when nobody is looking: it asks on a terminal, is piped, or we were wrong."""

import argparse
import logging
import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from familiehus.cli.trouble import exit_code, told
from familiehus.errors import Bug, EnvironmentFault, NotAllowed, UserError
from tests.helpers.command_line import command, environment, inside
from tests.helpers.cupboards import PASSPHRASE, STAFF, new_house

posix = pytest.mark.skipif(os.name != "posix", reason="a pseudo-terminal and signals are POSIX")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UserError("day_in_future"), 2),
        (UserError("passphrase_wrong"), 4),
        (UserError("recovery_code_wrong"), 4),
        (UserError("staff_gone"), 4),
        (NotAllowed("not_allowed"), 4),
        (EnvironmentFault("disk_full"), 3),
        (EnvironmentFault("key_file_missing"), 3),
        (EnvironmentFault("backup_not_ours"), 2),
        (OSError(28, "No space left on device"), 3),
        (KeyboardInterrupt(), 130),
    ],
    ids=str,
)
def test_every_kind_of_trouble_has_its_code_and_a_sentence(
    error: BaseException, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(error, argparse.Namespace()) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.strip().endswith(".")


def test_the_codes_of_our_own_errors_are_told_apart() -> None:
    assert exit_code(Bug("unsafe_figures")) == 1


@pytest.fixture
def closed_log() -> Iterator[None]:
    """The log file that a command opens is closed by the end of its process; here by us."""
    log = logging.getLogger("familiehus")
    before, level = list(log.handlers), log.level
    yield
    for handler in set(log.handlers) - set(before):
        log.removeHandler(handler)
        handler.close()
    log.setLevel(level)


def _mistake(typed: str) -> Exception:
    """An error as Python raises it, with the way it came and what was typed."""
    with pytest.raises(ValueError, match=typed) as caught:
        raise ValueError(typed)
    return caught.value


@pytest.mark.usefixtures("closed_log")
def test_a_mistake_of_ours_is_a_sentence_and_a_log_without_what_was_typed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], expect_logs: Callable[[str], None]
) -> None:
    expect_logs(r"ERROR familiehus: unexpected ValueError at test_cli_manners")
    assert told(_mistake("0101901234"), argparse.Namespace(home=str(tmp_path))) == 1
    said = capsys.readouterr().err
    log = (tmp_path / "logs" / "familiehus.log").read_text(encoding="utf-8")
    assert "unexpected ValueError at test_cli_manners.py" in log
    assert "0101901234" not in said + log
    assert "Traceback" not in said + log


@posix
@pytest.mark.parametrize(("typed", "code"), [(PASSPHRASE, 0), ("noget helt andet", 4)])
def test_on_a_terminal_the_passphrase_is_asked_for(tmp_path: Path, typed: str, code: int) -> None:
    import pty

    words = ("check", "--home", new_house(tmp_path).home.root, "--staff", next(iter(STAFF.values()))[1])
    master, slave = pty.openpty()
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    process = subprocess.Popen(
        command(*words), env=environment(), stdin=slave, start_new_session=True, **pipes
    )
    with process, os.fdopen(master, "wb", buffering=0) as keyboard, os.fdopen(slave, "rb"):
        assert process.stderr is not None
        asked = b""
        while not asked.endswith(b": "):
            asked += os.read(process.stderr.fileno(), 1)
        keyboard.write(typed.encode() + b"\n")
        out, err = process.communicate(timeout=60)
    assert process.returncode == code, err.decode()
    assert asked.decode() == "Adgangssætning: "
    assert typed not in (out + err).decode()


@posix
def test_whoever_reads_only_the_first_line_hears_nothing_more() -> None:
    line = " ".join(shlex.quote(word) for word in command("--help"))
    shell = ["bash", "-c", f"set -o pipefail; {line} | head -c 5"]
    done = subprocess.run(shell, env=environment(), capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"brug:", b"")


def test_a_home_that_is_a_file_is_bad_input(tmp_path: Path) -> None:
    (tmp_path / "hus").write_text("", encoding="utf-8")
    said = inside("check", "--home", tmp_path / "hus")
    assert (said.code, "ikke en mappe" in said.err) == (2, True)


def test_looking_at_the_version_imports_nothing_heavy() -> None:
    heavy = {"sqlalchemy", "sqlcipher3", "reportlab", "alembic", "PySide6", "keyring"}
    script = (
        f"import sys; from familiehus.cli import main; main(['--version']); print({heavy} & set(sys.modules))"
    )
    look = [sys.executable, "-c", script]
    done = subprocess.run(look, env=environment(), capture_output=True, timeout=60, check=True)
    assert done.stdout.decode().splitlines()[-1] == "set()"
