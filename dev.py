#!/usr/bin/env python3
"""The two commands and their few companions: everything a new machine needs, done before each of them.

    python3 dev.py run                 open the practice house (without a screen: drive it, leave pictures)
    python3 dev.py test [--long] [...] every gate and every test; further arguments go to pytest
    python3 dev.py check               the gates only: ruff, mypy, import directions, size budgets
    python3 dev.py bench [--json FILE] the ratios of speed and memory
    python3 dev.py bundle              the program as a folder for installers, self-tested
    python3 dev.py screenshots DIR     every page as a picture, light and dark
    python3 dev.py translate           the English catalogue follows the program's sentences
    python3 dev.py lock [--upgrade]    write requirements.lock again

Standard library only, because it runs before anything is installed. What a person
reads is Danish. Exit codes are those of the program: 0 done, 2 bad input, 3 the
machine (no network, no disk, a missing system library), 130 interrupted; ``test``,
``check`` and ``bench`` give the code of what they ran.
"""

from __future__ import annotations

import ctypes
import os
import sys
import time
from pathlib import Path

from dev_setup import LOCK, PYTHON, ROOT, Stop, call, ensure_environment, quietly, say, tail


def screen_answers() -> bool:
    """Is there a screen to open a window on? Asks the X server, because DISPLAY may be a leftover."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    if not sys.platform.startswith("linux"):
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), wayland).exists():
        return True
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # cannot ask; Qt will tell
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def run(arguments: list[str]) -> int:
    screen = screen_answers()
    ensure_environment(needs_screen=screen)
    program = (PYTHON, "-m", "familiehus", "--practice")
    if screen:
        return call(*program, *arguments)
    say("Her er ingen skærm. Øvehuset køres uden: henvendelser tastes, måneden printes, billederne gemmes.")
    folder = ROOT / "ovehus"
    started = time.time()
    code = call(*program, "--drive", folder, *arguments, QT_QPA_PLATFORM="offscreen")
    left = sorted(
        path for path in folder.rglob("*") if path.is_file() and path.stat().st_mtime >= started - 2
    )
    if left and not code:
        say(f"\nI {folder} ligger nu:")
        for path in left:
            say(f"    {path.relative_to(folder)}  ({path.stat().st_size / 1000:,.0f} kB)".replace(",", "."))
    return code


def test(arguments: list[str]) -> int:
    """The gates are tests too (tests/architecture), so pytest's closing line is the whole truth."""
    ensure_environment()
    alone = ("-n", "--pdb", "--trace", "-p", "--collect-only", "--co", "--numprocesses")
    spread = not any(argument.startswith(alone) for argument in arguments)
    workers = ["-n", str(min(4, os.cpu_count() or 1)), "--dist", "loadfile"] if spread else []
    return call(PYTHON, "-m", "pytest", *workers, *arguments, QT_QPA_PLATFORM="offscreen")


def check(arguments: list[str]) -> int:
    ensure_environment()
    return call(PYTHON, "-m", "pytest", "tests/architecture", "-q", *arguments, QT_QPA_PLATFORM="offscreen")


def script(where: str, arguments: list[str], **extra: str) -> int:
    ensure_environment()
    if not (ROOT / where).exists():
        raise Stop(f"{where} findes ikke i denne udgave.")
    return call(PYTHON, where, *arguments, **extra)


def bench(arguments: list[str]) -> int:
    """A file named after --json is the caller's, so it is found from where the caller stands."""
    places = [place for place, word in enumerate(arguments) if place and arguments[place - 1] == "--json"]
    for place in places:
        arguments[place] = os.path.abspath(arguments[place])
    return script("bench/run.py", arguments, QT_QPA_PLATFORM="offscreen")


def bundle(arguments: list[str]) -> int:
    return script("installer/bundle.py", arguments, QT_QPA_PLATFORM="offscreen")


def translate(arguments: list[str]) -> int:
    return script("installer/translate.py", arguments)


def screenshots(arguments: list[str]) -> int:
    if len(arguments) != 1:
        raise Stop("Skriv mappen, billederne skal ligge i:  python3 dev.py screenshots MAPPE", 2)
    return script(
        "tests/helpers/screenshots.py", [os.path.abspath(arguments[0])], QT_QPA_PLATFORM="offscreen"
    )


def lock(arguments: list[str]) -> int:
    """Resolve pyproject.toml for Python 3.11 and up on all systems, wheels only, every file hashed."""
    ensure_environment()
    fixed = ("--universal", "--generate-hashes", "--only-binary", ":all:", "--python-version", "3.11")
    shown = ("--quiet", "--no-emit-index-url", "--no-emit-find-links", "--custom-compile-command")
    code, said = quietly(
        PYTHON, "-m", "uv", "pip", "compile", *fixed, "--extra", "dev", *shown, "python3 dev.py lock",
        *arguments, "pyproject.toml", "-o", LOCK.name,
    )  # fmt: skip
    if code:
        raise Stop(f"Låsen kunne ikke skrives:\n{tail(said)}")
    say(f"{LOCK.name} er skrevet. Kør python3 dev.py test, før den gemmes i git.")
    return 0


COMMANDS = {
    "run": (run, "åbn øvehuset (uden skærm: kør det igennem og gem billeder)"),
    "test": (test, "[--long] [...] alle porte og alle test; resten går til pytest"),
    "check": (check, "kun portene: ruff, mypy, importretninger, størrelser"),
    "bench": (bench, "[--json FIL] forholdstal for fart og hukommelse"),
    "bundle": (bundle, "programmet som mappe til installation, selvtestet"),
    "screenshots": (screenshots, "MAPPE: alle sider som billeder, lyse og mørke"),
    "translate": (translate, "det engelske katalog følger programmets sætninger"),
    "lock": (lock, "[--upgrade] skriv requirements.lock igen"),
}


def main(arguments: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        say("python3 dev.py KOMMANDO; hver kommando klarer selv al opsætning.")
        for name, (_, meaning) in COMMANDS.items():
            say(f"    {name:<12} {meaning}")
        return 0 if arguments else 2
    if arguments[0] not in COMMANDS:
        say(f"Kender ikke kommandoen {arguments[0]!r}. Vælg en af: {', '.join(COMMANDS)}")
        return 2
    try:
        command, _ = COMMANDS[arguments[0]]
        return command(arguments[1:])
    except Stop as stop:
        say(str(stop))
        return stop.code
    except KeyboardInterrupt:
        say("\nAfbrudt. Kør samme kommando igen; en halv opsætning laves forfra.")
        return 130
    except OSError as fault:
        say(f"Maskinen sagde nej: {fault.strerror or fault} ({fault.filename or ''}).")
        return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
