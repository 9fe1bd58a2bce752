"""Other processes for tests that kill one, or need two: forked from a warm server, so that a round is cheap.

A victim is a function of ``victims.py``; it gets a pipe to say what it has done.
"""

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

import pytest

kills = pytest.mark.skipif(
    "forkserver" not in multiprocessing.get_all_start_methods(),
    reason="kill -9 and fork are POSIX; Windows ends processes in another way (TerminateProcess)",
)

KILLED = -9


@dataclass
class Child:
    """A process under way. ``said`` collects what it told before it ended."""

    process: BaseProcess
    pipe: Connection

    def hear(self, timeout: float) -> Any:
        """The next thing it says. Fails when it stays silent so long."""
        assert self.pipe.poll(timeout), "the other process says nothing"
        return self.pipe.recv()

    def rest(self) -> list[Any]:
        """Wait for its end, then everything it had said and nobody heard."""
        said = []
        try:
            while True:
                said.append(self.pipe.recv())
        except (EOFError, OSError):
            pass
        self.process.join(60)
        return said

    @property
    def exit_code(self) -> int | None:
        self.process.join(60)
        return self.process.exitcode


@contextmanager
def child(victim: Callable[..., None], *arguments: Any) -> Iterator[Child]:
    """``victim(pipe, *arguments)`` in a process of its own; killed at the end of the block if still there."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", "alembic.command", "tests.helpers.victims"])
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=victim, args=(theirs, *arguments))
    process.start()
    theirs.close()
    try:
        yield Child(process, ours)
    finally:
        if process.is_alive():
            process.kill()
        process.join(60)
        ours.close()
        process.close()
