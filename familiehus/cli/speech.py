"""How a command speaks: results on stdout, the rest on stderr, and never a crash over an odd letter."""

import io
import sys

from familiehus.clock import monotonic
from familiehus.i18n import tr
from familiehus.messages.fields import spoken

_EVERY_SECONDS = 1.0
_EVERY_LINES = 5_000


def speak_any_language() -> None:
    """A console that has no ø shows a question mark instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def say(sentence: str) -> None:
    """A result."""
    print(sentence)


def complain(sentence: str) -> None:
    """What went wrong, or how far we are."""
    print(sentence, file=sys.stderr, flush=True)


class LineProgress:
    """Says now and then how many lines were read and saved; silent on short files."""

    def __init__(self) -> None:
        self._last = monotonic()

    def __call__(self, stage: str, done: int) -> None:
        """Hear of it; say it at every 5,000 lines, but no more often than once a second after the first."""
        if done < _EVERY_LINES or (done > _EVERY_LINES and monotonic() - self._last < _EVERY_SECONDS):
            return
        self._last = monotonic()
        if stage == "read":
            complain(tr("  {lines} linjer læst …", lines=spoken(done)))
        else:
            complain(tr("  {lines} linjer gemt, endnu ikke endeligt …", lines=spoken(done)))


class ShareProgress:
    """Says how much of a long job is done: at most once a second, silent on short ones."""

    def __init__(self) -> None:
        self._last = monotonic()

    def __call__(self, share: float) -> None:
        """Hear of it, 0 to 1."""
        if monotonic() - self._last < _EVERY_SECONDS:
            return
        self._last = monotonic()
        complain(tr("  {share} % …", share=int(share * 100)))
