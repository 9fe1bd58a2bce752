"""The house without its window: for municipal IT, for schedules, for tests. The same services as the desk.

Exit codes: 0 done, 1 our own mistake, 2 bad input and nothing changed, 3 the machine (disk,
key file, damage), 4 not allowed, 130 interrupted. Results go to stdout, progress and
everything that went wrong to stderr. Nothing heavy is imported before a command is known.
"""

import os
import sys
from collections.abc import Sequence

from familiehus.cli.commands import parser
from familiehus.cli.speech import speak_any_language
from familiehus.cli.trouble import told
from familiehus.i18n import danish


@danish()
def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    speak_any_language()
    try:
        code = _run(argv)
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go_of_stdout()
        return 0
    return code


def _run(argv: Sequence[str] | None) -> int:
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as stopped:  # --help, --version, or words that cannot be understood
        return int(stopped.code or 0)
    try:
        return int(arguments.command(arguments))
    except BrokenPipeError:
        raise
    except (Exception, KeyboardInterrupt) as error:
        return told(error, arguments)


def _let_go_of_stdout() -> None:
    """Whoever read us has had enough (``| head``): say nothing more, also not at the very end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
