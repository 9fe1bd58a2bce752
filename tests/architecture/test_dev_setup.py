"""The set-up of dev.py on machines in every state: bare, interrupted, crowded, borrowed, without a network.

A small house with an empty lock stands in for ours; the real lock is installed by
whoever runs these tests. One test goes the whole way with pip. The others make real
environments too, but without pip and with a pause where packages would be fetched:
they are about who may touch the environment when.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.helpers.source import ROOT

DRIVER = """
import sys, time
sys.path.insert(0, sys.argv[1])
import dev, dev_setup
dev.COMMANDS["ready"] = (lambda arguments: dev_setup.ensure_environment() or 0, "")
dev_setup.PROOF = "pass"
if sys.argv[3] == "quick":
    quietly = dev_setup.quietly
    dev_setup.quietly = lambda *words, **more: quietly(*words, *["--without-pip"] * ("venv" in words), **more)
    dev_setup.install_packages = lambda: time.sleep(1)
exec(sys.argv[2])
sys.exit(dev.main(sys.argv[4:] or ["ready"]))
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    folder = tmp_path / "et hus på Møn"
    (folder / "familiehus").mkdir(parents=True)
    for file in ("dev.py", "dev_setup.py"):
        shutil.copy(ROOT / file, folder)
    (folder / "requirements.lock").write_text("# nothing to install\n", encoding="utf-8")
    cli = "import sys\n\ndef main():\n    print(sys.argv[1:])\n    return 7\n"
    (folder / "familiehus" / "cli.py").write_text(cli, encoding="utf-8")
    return folder


def start(house: Path, twist: str = "", pace: str = "quick", *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", DRIVER, str(house), twist, pace, *words]
    return subprocess.Popen(
        command, cwd="/", text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
    )


def set_up(house: Path, twist: str = "", pace: str = "quick", *words: str) -> tuple[int, str]:
    process = start(house, twist, pace, *words)
    said, _ = process.communicate(timeout=120)
    return process.returncode, said


def test_from_nothing_then_nothing_to_do_then_another_python(house: Path) -> None:
    code, said = set_up(house, pace="with pip")
    assert (code, said.count("Opsætning: laver .venv")) == (0, 1), said
    launcher = house / ".venv" / "bin" / "familiehus"
    done = subprocess.run([launcher, "check", "to ord"], cwd="/", capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (7, "['check', 'to ord']\n"), done.stderr

    assert set_up(house) == (0, "")

    settings = house / ".venv" / "pyvenv.cfg"
    mine = f"{sys.version_info[0]}.{sys.version_info[1]}"
    settings.write_text(settings.read_text().replace(f"version = {mine}.", "version = 3.9."))
    (house / "requirements.lock").write_text("# changed\n", encoding="utf-8")
    code, said = set_up(house)
    assert code == 0, said
    assert f"hører til Python 3.9, ikke {mine}; den laves forfra" in said
    assert set_up(house) == (0, "")


def test_two_at_once_make_one_environment(house: Path) -> None:
    both = [start(house), start(house)]
    said = "".join(process.communicate(timeout=120)[0] for process in both)
    assert [process.returncode for process in both] == [0, 0], said
    assert said.count("Opsætning: laver .venv") == 1, said


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGKILL])
def test_stopped_in_the_middle_starts_over(house: Path, by: signal.Signals) -> None:
    process = start(house)
    while not (house / ".venv" / "pyvenv.cfg").exists() and process.poll() is None:
        time.sleep(0.01)
    os.killpg(process.pid, by)
    said, _ = process.communicate(timeout=60)
    assert process.returncode == (130 if by == signal.SIGINT else -signal.SIGKILL), said
    assert "Traceback" not in said
    code, said = set_up(house)
    assert code == 0, said
    assert "blev ikke færdig sidst; den laves forfra" in said
    assert not list(house.glob(".venv.old-*"))


def test_an_environment_made_by_hand_is_kept(house: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", house / ".venv"], check=True)
    (house / ".venv" / "mine.txt").touch()
    code, said = set_up(house)
    assert (code, "laver .venv" in said) == (0, False), said
    assert (house / ".venv" / "mine.txt").exists()


@pytest.mark.parametrize(
    ("twist", "sentence"),
    [
        (
            "sys.modules['ensurepip'] = None; dev_setup.may_install = lambda: False",
            "sudo sh -c 'apt-get update && ",
        ),
        (
            "dev_setup.QT_LIBRARIES = {'libno.so.9': 'libno9'}; dev_setup.may_install = lambda: False",
            "recommends libno9'",
        ),
        ("dev_setup.LOCK.unlink()", "git checkout requirements.lock"),
        ("dev_setup.OLDEST = (99, 0)", "kræver Python 3.11 eller nyere"),
        ("dev_setup.VENV.write_text('a file')", ".venv er ikke en almindelig mappe"),
        ("dev_setup.make_venv = lambda _: open('/no/such/place')", "Maskinen sagde nej: No such file"),
    ],
)
def test_what_can_be_foreseen_is_a_sentence(house: Path, twist: str, sentence: str) -> None:
    code, said = set_up(house, twist)
    assert (code, "Traceback" in said) == (3, False), said
    assert sentence in said


@pytest.mark.long
def test_no_network_is_a_sentence_and_loses_nothing(house: Path) -> None:
    hashed = "not-there==1.0 --hash=sha256:" + "0" * 64
    (house / "requirements.lock").write_text(hashed + "\n", encoding="utf-8")
    code, said = set_up(house, "import os; os.environ['PIP_NO_INDEX'] = '1'", pace="with pip")
    assert (code, "Traceback" in said) == (3, False), said
    assert "Er der netværk" in said
    (house / "requirements.lock").write_text("# nothing\n", encoding="utf-8")
    code, said = set_up(house)
    assert (code, "laver .venv" in said) == (0, False), said


@pytest.mark.parametrize(("words", "code"), [((), 2), (("--help",), 0), (("brygkaffe",), 2)])
def test_the_words_of_dev_py(words: tuple[str, ...], code: int) -> None:
    done = subprocess.run([sys.executable, ROOT / "dev.py", *words], cwd="/", capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (code, "")
    assert "screenshots" in done.stdout


PROGRAM = """
import os, pathlib, sys
print(os.environ.get("QT_QPA_PLATFORM"), sys.argv[1:])
if "--drive" in sys.argv:
    folder = pathlib.Path(sys.argv[sys.argv.index("--drive") + 1])
    folder.mkdir(exist_ok=True)
    (folder / "skranken.png").write_bytes(b"x" * 2500)
sys.exit(5 if "--fail" in sys.argv else 0)
"""


@pytest.mark.parametrize("display", ["", ":7731"])
def test_run_without_a_screen_drives_the_house_and_says_what_it_left(house: Path, display: str) -> None:
    """A DISPLAY that nobody answers on is no screen either."""
    (house / "familiehus" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    none = f"import os; os.environ.update(DISPLAY='{display}', WAYLAND_DISPLAY='', QT_QPA_PLATFORM='')"
    code, said = set_up(house, none, "quick", "run", "--seed", "7")
    assert code == 0, said
    assert f"offscreen ['--practice', '--drive', '{house / 'ovehus'}', '--seed', '7']" in said
    assert "Her er ingen skærm" in said
    assert "skranken.png  (2 kB)" in said.splitlines()[-1]
    assert set_up(house, none, "quick", "run", "--fail")[0] == 5


def test_run_with_a_screen_opens_the_window(house: Path) -> None:
    (house / "familiehus" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    code, said = set_up(house, "dev.screen_answers = lambda: True", "quick", "run")
    assert (code, said.splitlines()[-1].endswith("['--practice']")) == (0, True), said
    assert not (house / "ovehus").exists()
