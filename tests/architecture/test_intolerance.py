"""The suite really is intolerant: a small suite that sins once in every way fails once in every way."""

import os
import subprocess
import sys
from pathlib import Path

SINS = """
import logging
import threading
import warnings

from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QLabel
import keyring
import pytest


def test_python_warning():
    warnings.warn("old ways", DeprecationWarning, stacklevel=1)


def test_qt_warning(qtbot):
    qWarning("QWidget: something is off")


def test_log_record():
    logging.getLogger("familiehus.x").warning("disk is slow")


def test_expected_record_that_never_comes(expect_logs):
    expect_logs("never said")


def test_exception_in_a_slot(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(20)


def test_exception_in_a_thread():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()


def test_window_and_a_false_claim(qtbot):
    label = QLabel("Skranken")
    qtbot.addWidget(label)
    label.show()
    assert label.text() == "Ugen"


@pytest.mark.xfail
def test_xfail_that_passes():
    pass


def test_keyring_says_no():
    with pytest.raises(keyring.errors.NoKeyringError):
        keyring.get_password("familiehus", "x")


def test_expected_record(expect_logs):
    expect_logs(r"WARNING familiehus\\.x: disk is \\w+")
    logging.getLogger("familiehus.x").warning("disk is slow")


@pytest.mark.long
def test_long():
    raise AssertionError("only with --long")
"""


def test_every_sin_is_punished_once(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "helpers").symlink_to(root / "tests" / "helpers")
    (tmp_path / "tests" / "conftest.py").symlink_to(root / "tests" / "conftest.py")
    (tmp_path / "tests" / "test_sins.py").write_text(SINS, encoding="utf-8")
    (tmp_path / "pyproject.toml").symlink_to(root / "pyproject.toml")
    shots = tmp_path / "shots"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", "--no-header", "tests"],
        cwd=tmp_path,
        env={**os.environ, "FAMILIEHUS_SHOTS": str(shots)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    failed = {line.split("::")[1].split(" ")[0] for line in done.stdout.splitlines() if "FAILED" in line}
    assert failed == {
        "test_python_warning",
        "test_qt_warning",
        "test_log_record",
        "test_expected_record_that_never_comes",
        "test_exception_in_a_slot",
        "test_exception_in_a_thread",
        "test_window_and_a_false_claim",
        "test_xfail_that_passes",
    }, done.stdout
    assert "8 failed, 2 passed, 1 deselected" in done.stdout
    assert [path.suffix for path in shots.iterdir()] == [".png"]
