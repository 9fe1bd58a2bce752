"""Decides in a process of its own: the window stays alive, and a decision can be stopped at any time.

The process is started anew for each decision (``spawn``, as Windows does it), is given the
request through a pipe, and tells its progress and its answer through the same pipe. It has no
file, no key and no database; when it is stopped or dies, nothing is left of it, and it ends when
the program does, however that ends. In the packed program ``__main__`` must call
``multiprocessing.freeze_support()`` before anything else.
"""

import contextlib
import os
import time
from collections.abc import Callable
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Thread

from familiehus.disclosure.ledger import Cancelled, Decision, Progress, Request, decide
from familiehus.disclosure.problem import Solver
from familiehus.errors import EnvironmentFault, FamiliehusError

TICK = 0.1
"""Seconds between two looks at whether somebody wants to stop."""
LONGEST = 600.0
"""Seconds after which a decision is given up: the machine is doing something else."""
_PATIENCE = 2.0


def decide_apart(
    request: Request,
    progress: Progress = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    solver: Solver | None = None,
    longest: float = LONGEST,
) -> Decision:
    """``ledger.decide`` in another process.

    Raises what ``decide`` raises; ``Cancelled`` within a moment of being asked to stop;
    EnvironmentFault ``ledger_stopped`` when the process died, ``ledger_timeout`` after ``longest`` seconds.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs,), daemon=True, name="familiehus-ledger")
    try:
        process.start()
        theirs.close()
        ours.send((request, solver))
        return _awaited(ours, progress, cancelled, time.monotonic() + longest)
    except (EOFError, BrokenPipeError, ConnectionResetError) as gone:
        raise EnvironmentFault("ledger_stopped") from gone
    finally:
        ours.close()
        _end(process)


def serve(pipe: Connection) -> None:
    """What the process does: one request, then its end."""
    _be_quiet()
    Thread(target=_end_with_the_program, daemon=True).start()
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        request, solver = pipe.recv()
        try:
            told = decide(request, solver, lambda done, of: pipe.send(("progress", (done, of))))
            pipe.send(("decided", told))
        except (FamiliehusError, ValueError) as problem:
            pipe.send(("raised", _portable(problem)))
    pipe.close()


def _awaited(
    pipe: Connection, progress: Progress, cancelled: Callable[[], bool], deadline: float
) -> Decision:
    while True:
        if cancelled():
            raise Cancelled
        if time.monotonic() > deadline:
            raise EnvironmentFault("ledger_timeout")
        if not pipe.poll(TICK):
            continue
        kind, said = pipe.recv()
        if kind == "decided":
            assert isinstance(said, Decision)
            return said
        if kind == "raised":
            raise _raised(said)
        progress(*said)


def _portable(problem: Exception) -> tuple[type[Exception], tuple[object, ...], dict[str, object]]:
    """Errors of the tree take their fields by name, which pickle does not know."""
    if isinstance(problem, FamiliehusError):
        return type(problem), (problem.code,), dict(problem.fields)
    return type(problem), problem.args, {}


def _raised(said: tuple[type[Exception], tuple[object, ...], dict[str, object]]) -> Exception:
    kind, args, fields = said
    return kind(*args, **fields)


def _end(process: BaseProcess) -> None:
    """However far it has come; never waits for long."""
    if process.pid is None:
        return
    process.terminate()
    process.join(_PATIENCE)
    if process.is_alive():
        process.kill()
        process.join(_PATIENCE)
    if not process.is_alive():
        process.close()


def _end_with_the_program() -> None:
    """A program that is killed says goodbye to nobody, and the pipe is only looked at now and then."""
    program = parent_process()
    if program is not None:
        program.join()
        os._exit(1)


def _be_quiet() -> None:
    """HiGHS greets on standard output, which belongs to the command line's own answers."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.close(nowhere)
