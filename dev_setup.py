"""From a bare machine to a working .venv: what every command of dev.py does before it begins.

Standard library only, and safe to start twice at once, to stop in the middle, to run
again on another Python, and to run without a network or without being root: each of
those ends in a working environment or in a sentence (``Stop``), never in a traceback
(tests/architecture/test_dev_setup.py).
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
GUARD = ROOT / ".venv.lock"
STAMP = VENV / "familiehus.stamp"
WINDOWS = os.name == "nt"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")
OLDEST = (3, 11)
MINE = f"{sys.version_info[0]}.{sys.version_info[1]}"
SETUP_EDITION = "1"  # raise when the steps below change, so that finished set-ups are done again

# What PySide6's wheels need of the system (readelf -d over the modules and plugins we load), and the
# Debian package of each. The second table only matters where there is an X screen to draw on.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
PROOF = (
    "import PySide6.QtWidgets, PySide6.QtPdf, PySide6.QtSvg, PySide6.QtPrintSupport, sqlcipher3, "
    "sqlalchemy, alembic, argon2, keyring, reportlab, holidays, stdnum, platformdirs, cryptography"
)


class Stop(Exception):  # noqa: N818 - it is not always an error
    """A foreseeable failure: the sentence to show, and the exit code.

    ``half_made`` says that .venv cannot be trusted afterwards and is made again next time.
    """

    def __init__(self, sentence: str, code: int = 3, half_made: bool = False) -> None:
        super().__init__(sentence)
        self.code = code
        self.half_made = half_made


def say(sentence: str) -> None:
    print(sentence, flush=True)


# -- the machine ------------------------------------------------------------------------------------------


def environment(**extra: str) -> dict[str, str]:
    """The caller's environment, with .venv first and without what would lead Python or pip astray."""
    strays = ("PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__", "PIP_TARGET", "PIP_PREFIX", "PIP_USER")
    kept = {name: value for name, value in os.environ.items() if name not in strays}
    path = os.pathsep.join([str(SCRIPTS), kept.get("PATH", os.defpath)])
    return {**kept, "PATH": path, "VIRTUAL_ENV": str(VENV), **extra}


def call(*command: str | Path, **extra: str) -> int:
    """Run in the repository root with the terminal as it is; the exit code (128 + n after signal n)."""
    process = subprocess.Popen([str(part) for part in command], cwd=ROOT, env=environment(**extra))
    while True:
        try:
            code = process.wait()
        except KeyboardInterrupt:
            continue  # the child got it too and says goodbye in its own way
        return code if code >= 0 else 128 - code


def quietly(*command: str | Path, **extra: str) -> tuple[int, str]:
    """Run without showing anything: (exit code, what it said)."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=environment(**extra),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return done.returncode, done.stdout.decode("utf-8", "replace")


def tail(text: str, lines: int = 15) -> str:
    return "\n".join("    " + line for line in text.strip().splitlines()[-lines:])


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: dict[str, str]) -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    return sorted({package for library, package in libraries.items() if not loads(library)})


def may_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_line(packages: list[str]) -> str:
    line = "apt-get update && apt-get install -y --no-install-recommends " + " ".join(packages)
    return line if may_install() else "sudo sh -c " + shlex.quote(line)


def apt_install(packages: list[str]) -> None:
    say(f"Opsætning: installerer {len(packages)} systempakker med apt-get …")
    apt = ("apt-get", "-o", "DPkg::Lock::Timeout=600", "-qq")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    quietly(*apt, "update", **quiet)  # a broken third-party source must not stop us; install tells
    code, said = quietly(*apt, "install", "-y", "--no-install-recommends", *packages, **quiet)
    if code:
        raise Stop(
            f"Systempakkerne kunne ikke installeres:\n{tail(said)}\nPrøv selv:  {install_line(packages)}"
        )


def venv_packages() -> list[str]:
    """Debian ships Python without the part that makes environments: the package that has it, if missing."""
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return [f"python{MINE}-venv"]
    return []


def ensure_system(needs_screen: bool, needs_venv: bool) -> None:
    """Qt's system libraries and Python's venv: installed when we may, else the exact line to type."""

    def lacking() -> tuple[list[str], list[str]]:
        needed = missing_packages(QT_LIBRARIES) + (venv_packages() if needs_venv else [])
        return needed, missing_packages(SCREEN_LIBRARIES)

    needed, for_screen = lacking()
    if (needed or for_screen) and may_install():
        apt_install(needed + for_screen)
        importlib.invalidate_caches()
        needed, for_screen = lacking()
    if needed or (for_screen and needs_screen):
        raise Stop(
            "Der mangler noget i systemet. På Debian og Ubuntu: skriv denne linje og prøv igen:\n"
            f"    {install_line(needed + for_screen)}\n"
            "(På andre systemer: de pakker, der svarer til dem.)"
        )


def ensure_python() -> None:
    if sys.version_info < OLDEST:
        found = [
            name for name in ("python3.14", "python3.13", "python3.12", "python3.11") if shutil.which(name)
        ]
        way = f"Prøv:  {found[0]} dev.py" if found else "Installér Python 3.11 eller nyere."
        raise Stop(f"familiehus kræver Python 3.11 eller nyere; dette er {sys.version.split()[0]}. {way}")


# -- the environment in .venv -----------------------------------------------------------------------------


def fingerprint() -> str:
    """Changes when the set-up must be done again."""
    if not LOCK.exists():
        raise Stop(f"{LOCK.name} mangler. Hent den igen med:  git checkout {LOCK.name}")
    known = "\n".join((SETUP_EDITION, MINE, str(ROOT))).encode("utf-8", "surrogateescape")
    return hashlib.sha256(known + LOCK.read_bytes()).hexdigest()


def is_ready(wanted: str, needs_screen: bool) -> bool:
    try:
        made = PYTHON.exists() and STAMP.read_text(encoding="utf-8") == wanted
    except OSError:
        return False
    return made and not missing_packages({**QT_LIBRARIES, **(SCREEN_LIBRARIES if needs_screen else {})})


@contextlib.contextmanager
def guarded():
    """One set-up at a time. The guard file also remembers a set-up that never finished (yields True)."""
    with GUARD.open("a+b") as guard:
        if not try_lock(guard):
            say("Opsætning: venter på en opsætning, der allerede er i gang …")
            while not try_lock(guard):
                time.sleep(0.5)
        guard.seek(0)
        interrupted = bool(guard.read())
        try:
            yield interrupted
        except Stop as stop:
            if not (stop.half_made or interrupted):
                guard.truncate(0)
            raise
        guard.truncate(0)  # not reached after Ctrl-C or a kill: then the mark stays


def try_lock(guard) -> bool:
    try:
        if WINDOWS:
            import msvcrt

            guard.seek(1 << 30)  # a byte far behind the mark, which stays readable
            msvcrt.locking(guard.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(guard, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def mark_begun() -> None:
    if VENV.is_dir():
        STAMP.unlink(missing_ok=True)
    with GUARD.open("ab") as guard:
        guard.write(b"x")
        guard.flush()
        os.fsync(guard.fileno())


def python_of_venv() -> str:
    """The version .venv was made with, such as "3.11"; empty when it cannot be used."""
    try:
        lines = (VENV / "pyvenv.cfg").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    settings = dict(line.replace(" ", "").split("=", 1) for line in lines if "=" in line)
    version = settings.get("version") or settings.get("version_info", "")
    return ".".join(version.split(".")[:2]) if PYTHON.exists() else ""


def clear_venv() -> None:
    """Move the old one away first, so that a half-deleted environment is never taken for a whole one."""
    if VENV.is_symlink() or not VENV.is_dir():
        raise Stop(".venv er ikke en almindelig mappe. Flyt den væk, og prøv igen.")
    old = Path(tempfile.mkdtemp(prefix=".venv.old-", dir=ROOT))
    VENV.rename(old / "venv")
    shutil.rmtree(old, ignore_errors=True)


def make_venv(interrupted: bool) -> None:
    """A new .venv, in place of one that is half made or belongs to another Python."""
    if VENV.exists() or VENV.is_symlink():
        found = python_of_venv()
        reason = "blev ikke færdig sidst" if interrupted else f"hører til Python {found or '?'}, ikke {MINE}"
        say(f"Opsætning: .venv {reason}; den laves forfra …")
        clear_venv()
    say("Opsætning: laver .venv …")
    base = getattr(sys, "_base_executable", None) or sys.executable
    code, said = quietly(base, "-m", "venv", VENV)
    if code:
        raise Stop(f"Python kunne ikke lave .venv:\n{tail(said)}")


def install_packages() -> None:
    names = [line for line in LOCK.read_text(encoding="utf-8").splitlines() if "==" in line]
    say(f"Opsætning: henter og kontrollerer op til {len(names)} låste pakker (første gang nogle minutter) …")
    pip = (PYTHON, "-I", "-m", "pip", "--disable-pip-version-check", "--no-input", "-q")
    options = ("--require-hashes", "--no-deps", "--only-binary=:all:", "--progress-bar=off")
    code, said = quietly(*pip, "install", *options, "-r", LOCK)
    if code:
        raise Stop(
            f"Pakkerne kunne ikke hentes:\n{tail(said)}\n"
            "Er der netværk, og er der plads på disken (ca. 2 GB)? Låsen dækker Python 3.11 til 3.14.",
            half_made=code < 0,
        )


def make_importable() -> None:
    """The package on the path of .venv, and the ``familiehus`` command beside its Python.

    A path file and a launcher instead of an editable install: nothing is built,
    nothing is written into the source tree, and it takes no time.
    """
    code, folder = quietly(PYTHON, "-I", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    if code:
        raise Stop(f"Python i .venv svarer ikke:\n{tail(folder)}")
    encoding = "utf-8" if sys.version_info >= (3, 13) else None  # what site.py reads path files as
    Path(folder.strip(), "familiehus.pth").write_text(f"{ROOT}\n", encoding=encoding)
    start = "import sys\nfrom familiehus.cli import main\nsys.exit(main())\n"
    if WINDOWS:
        (SCRIPTS / "familiehus-start.py").write_text(start, encoding="utf-8")
        lines = '@"%~dp0python.exe" "%~dp0familiehus-start.py" %*\r\n'
        (SCRIPTS / "familiehus.cmd").write_text(lines, encoding="utf-8", newline="")
        return
    # Both a shell script and a Python file, because a #! line can hold neither spaces nor long paths.
    head = f"#!/bin/sh\n'''exec' {shlex.quote(str(PYTHON))} \"$0\" \"$@\"\n' '''\n"
    launcher = SCRIPTS / "familiehus"
    launcher.write_text(head + start, encoding="utf-8")
    launcher.chmod(0o755)


def prove() -> None:
    code, said = quietly(PYTHON, "-I", "-c", PROOF, QT_QPA_PLATFORM="offscreen")
    if code:
        raise Stop(f"Pakkerne er hentet, men kan ikke indlæses:\n{tail(said, 5)}", half_made=True)


def ensure_environment(needs_screen: bool = False) -> None:
    """Everything a command needs; a fraction of a second when it is all there."""
    ensure_python()
    wanted = fingerprint()
    if is_ready(wanted, needs_screen):
        return
    begun = time.monotonic()
    with guarded() as interrupted:
        if is_ready(wanted, needs_screen) and not interrupted:
            return
        unusable = interrupted or python_of_venv() != MINE
        ensure_system(needs_screen, needs_venv=unusable)
        mark_begun()
        if unusable:
            make_venv(interrupted)
        install_packages()
        make_importable()
        prove()
        fresh = STAMP.with_suffix(".new")
        fresh.write_text(wanted, encoding="utf-8")
        os.replace(fresh, STAMP)
    say(f"Opsætning: færdig på {time.monotonic() - begun:.0f} sekunder.")
