"""All benchmark lines in one run: ``python3 dev.py bench [--json FILE]``.

Exit code 0 when every line was measured, also when a goal was missed: the
machine may be busy, and a ratio is read by a person. The figures say which.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench import (
    courses,
    desk,
    finder,
    first_paint,
    houses,
    ledger,
    memory,
    report,
    statistics_page,
    true_figures,
    week,
    year,
)
from bench.line import Line


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--json", metavar="FILE", type=Path)
    parser.add_argument("--contacts", type=int, default=1_000_000, help="henvendelser i det store hus")
    options = parser.parse_args()
    lines: list[Line] = []
    with tempfile.TemporaryDirectory(prefix="familiehus-bench-") as folder:
        for one in _lines(Path(folder), options.contacts):
            print(one.as_text(), flush=True)
            lines.append(one)
    if options.json:
        options.json.write_text(
            json.dumps([asdict(one) for one in lines], indent=1, ensure_ascii=False) + "\n"
        )
    missed = [one for one in lines if not one.met]
    print(f"{len(lines)} linjer målt, {len(missed)} over målet.")
    return 0


def _lines(folder: Path, contacts: int) -> Iterator[Line]:
    with _said("to huse bygges"):
        small_home, leader = houses.found(folder / "small")
        small = houses.opened(small_home, leader)
        houses.fill(small, 10_000)
        large_home, large_leader = houses.found(folder / "large")
        large = houses.opened(large_home, large_leader)
        houses.fill(large, contacts)
    yield week.expansion()
    yield from week.views()
    yield from finder.measure()
    yield first_paint.measure(small_home)
    yield report.pdf(small)
    yield report.history(large, small)
    yield from true_figures.measure(large, small, folder)
    yield from ledger.measure()
    yield from year.measure(folder, contacts)
    yield from desk.saving(large)
    yield from statistics_page.measure(large)
    large.close()
    yield from courses.measure(small)
    secrets = houses.InstantSecrets()
    houses.give_pin(small, "270946", secrets)
    small.close()
    yield desk.unlocking(small_home, leader, "270946", secrets)
    remembered = memory.measure(small_home, leader)
    if remembered is not None:
        yield remembered


@contextmanager
def _said(what: str) -> Iterator[None]:
    begun = time.monotonic()
    print(f"{what} …", end=" ", flush=True)
    yield
    print(f"{time.monotonic() - begun:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
