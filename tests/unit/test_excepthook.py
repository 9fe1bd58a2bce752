"""Our own mistakes: no word of an error reaches a log or a screen, one sentence is shown, life goes on."""

import gc
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from familiehus import excepthook
from tests.helpers.intolerance import LogWatch

CANARY = "Kanariefugl 010190-1234"


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The hooks are ours inside the test; what the window would say."""
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    said: list[str] = []
    excepthook.install(lambda: said.append("once"))
    return said


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("familiehus")
    level = logger.level
    yield tmp_path / "logs"
    for handler in [one for one in logger.handlers if isinstance(one, logging.FileHandler)]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)


def fail(text: str = CANARY) -> None:
    raise ValueError(text)


def raised(act: Callable[[], None]) -> None:
    """As the interpreter does with what nobody caught."""
    try:
        act()
    except ValueError:
        sys.excepthook(*sys.exc_info())


def test_a_mistake_is_logged_by_kind_and_place_and_shown_once(
    shown: list[str], log: Path, expect_logs: LogWatch, capfd: pytest.CaptureFixture[str]
) -> None:
    expect_logs(r"ERROR familiehus: unexpected ValueError at test_excepthook.py:\d+ fail < ")
    excepthook.start_log(log)
    raised(fail)
    assert shown == ["once"]
    written = (log / "familiehus.log").read_text(encoding="utf-8")
    assert "unexpected ValueError at test_excepthook.py" in written
    for said in (written, *capfd.readouterr()):
        assert "Kanariefugl" not in said
        assert "raise ValueError" not in said
    assert log.stat().st_mode & 0o077 == 0


def test_other_threads_and_dying_objects_are_logged_and_touch_no_window(
    shown: list[str], expect_logs: LogWatch, capfd: pytest.CaptureFixture[str]
) -> None:
    class Dying:
        def __del__(self) -> None:
            fail()

    expect_logs(r"unexpected ValueError at .* fail < .* __del__")
    expect_logs(r"unexpected ValueError at .* fail < .* (run|raised)")
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    Dying()
    gc.collect()
    other = threading.Thread(target=raised, args=(fail,))  # a Qt thread hands its errors to sys.excepthook
    other.start()
    other.join()
    assert shown == []
    assert not any("Kanariefugl" in said for said in capfd.readouterr())


def test_a_mistake_while_showing_one_is_logged_and_ends_there(
    shown: list[str], expect_logs: LogWatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def show() -> None:
        shown.append("tried")
        raised(fail)  # painting the sentence fails too, and so on
        fail("also " + CANARY)

    expect_logs("unexpected ValueError")
    excepthook.install(show)
    raised(fail)
    raised(fail)
    assert shown == ["tried", "tried"]
    assert not any("Kanariefugl" in said for said in capfd.readouterr())


def test_ctrl_c_is_no_mistake(shown: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert shown == []
    assert "KeyboardInterrupt" in capfd.readouterr().err


def test_every_month_has_its_file_and_half_a_year_is_kept(log: Path) -> None:
    log.mkdir()
    (log / "familiehus.log").write_text("2025-12-31 10:00:00,1 ERROR last year\n", encoding="utf-8")
    for name, days in (("familiehus-2025-06.log", 184), ("familiehus-2025-11.log", 182), ("andet.txt", 900)):
        (log / name).write_text("x\n", encoding="utf-8")
        then = time.time() - days * 24 * 3600
        os.utime(log / name, (then, then))
    excepthook.start_log(log)
    logging.getLogger("familiehus").info("a new day")
    excepthook.start_log(log)  # the next start, in the same month
    logging.getLogger("familiehus").info("and on")
    assert sorted(path.name for path in log.iterdir()) == [
        "andet.txt",
        "familiehus-2025-11.log",
        "familiehus-2025-12.log",
        "familiehus.log",
    ]
    lines = (log / "familiehus.log").read_text(encoding="utf-8").splitlines()
    assert [line.split("INFO ")[1] for line in lines] == ["a new day", "and on"]


def test_a_disk_that_refuses_costs_the_log_only(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file stands in the way", encoding="utf-8")
    before = list(logging.getLogger("familiehus").handlers)
    excepthook.start_log(tmp_path / "logs")
    assert logging.getLogger("familiehus").handlers == before
