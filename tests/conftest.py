"""An intolerant suite, in a house of its own.

Set before Qt or the program is imported: an offscreen screen, Danish summer and
winter time, a home folder that is thrown away, and a keyring that says no, so that
no test can touch the person who runs it. Then habit 10 of the house: Python
warnings, Qt warnings and log records that nobody expected fail the test that caused
them, and a test that fails leaves pictures of its windows.
"""

import atexit
import os
import shutil
import tempfile
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.helpers.intolerance import LogWatch, grab_windows


def _private_house() -> None:
    folder = Path(tempfile.mkdtemp(prefix="familiehus-test-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "APPDATA"):
        os.environ[name] = str(folder / name.lower())
    os.environ["LOCALAPPDATA"] = str(folder / "localappdata")
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    for name in ("FAMILIEHUS_HOME", "DBUS_SESSION_BUS_ADDRESS", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
        os.environ.pop(name, None)
    # FAMILIEHUS_TEST_PLATFORM=xcb shows the windows to somebody who hunts a fault.
    os.environ["QT_QPA_PLATFORM"] = os.environ.get("FAMILIEHUS_TEST_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["TZ"] = "CET-1CEST,M3.5.0,M10.5.0/3"  # Copenhagen, also where no zone files are installed
    if hasattr(time, "tzset"):
        time.tzset()


_private_house()

_watch_key = pytest.StashKey[LogWatch]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the longer proofs too (marked long)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    long = [item for item in items if item.get_closest_marker("long")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if not item.get_closest_marker("long")]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    watch = item.stash[_watch_key] = LogWatch()
    with watch.listening():
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    result = yield
    if complaint := item.stash[_watch_key].verdict():
        pytest.fail(complaint, pytrace=False)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    result = yield
    if complaint := item.stash[_watch_key].unexpected():
        pytest.fail(complaint, pytrace=False)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call" and report.failed:
        pictures = grab_windows(item)
        if pictures:
            report.sections.append(("pictures of the windows", "\n".join(map(str, pictures))))
    return report


@pytest.fixture
def expect_logs(request: pytest.FixtureRequest) -> LogWatch:
    """``expect_logs("regex")`` allows, and demands, a log record of WARNING or above that matches."""
    return request.node.stash[_watch_key]
