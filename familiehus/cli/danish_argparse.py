"""argparse in Danish: its own few sentences, and options that may stand before or after the command.

argparse looks its sentences up with gettext; we answer instead of a catalogue. A sentence of a
later Python that we do not know stays English rather than wrong.
"""

import argparse
import re
from collections.abc import Callable
from typing import Any

_DANISH = {
    "usage: ": "brug: ",
    "positional arguments": "argumenter",
    "options": "valg",
    "show this help message and exit": "vis denne hjælp",
    "show program's version number and exit": "vis programmets udgave",
    "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "der mangler: %s",
    "unrecognized arguments: %s": "kendes ikke: %s",
    "expected one argument": "skal følges af noget",
    "expected at least one argument": "skal følges af noget",
    "ignored explicit argument %r": "skal ikke følges af %r",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)s kendes ikke; vælg mellem %(choices)s",
    "invalid %(type)s value: %(value)r": "%(value)s kan ikke bruges",
    "not allowed with argument %s": "kan ikke bruges sammen med %s",
    "one of the arguments %s is required": "der skal stå et af: %s",
}


def speak_danish() -> None:
    """Answer argparse's look-ups. It has bound them to its own names, so that is where they are answered."""
    for name, answer in (("_", _translated), ("ngettext", _counted)):
        setattr(argparse, name, answer)


def _translated(sentence: str) -> str:
    return _DANISH.get(sentence, sentence)


def _counted(one: str, many: str, n: int) -> str:
    return "skal følges af %s" if one == "expected %s argument" else (one if n == 1 else many)


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line and where to read more."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        settings.setdefault("allow_abbrev", False)
        settings.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(*arguments, **settings)

    def error(self, message: str) -> Any:
        """Exit 2. A value is shortened: somebody may have pasted a page."""
        short = re.sub(r"(\S{60})\S+", r"\1…", message)
        self.exit(2, f"{self.prog}: {short}\n{self.prog} --help viser, hvad der kan skrives.\n")


def shared_option(parsers: list[argparse.ArgumentParser], *names: str, **settings: Any) -> None:
    """An option that may stand before and after the command: the one that was given last counts."""
    for parser in parsers:
        parser.add_argument(*names, default=argparse.SUPPRESS, **settings)


def readable(read: Callable[[str], Any], expected: Callable[[], str]) -> Callable[[str], Any]:
    """A type for ``add_argument``: what ``read`` makes of the text, or Danish words for what was expected."""

    def parse(text: str) -> Any:
        try:
            return read(text)
        except ValueError:
            raise argparse.ArgumentTypeError(expected()) from None

    return parse
