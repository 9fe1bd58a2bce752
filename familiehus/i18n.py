"""Lazy translation: Danish is the source, other languages are catalogues.

``tr`` looks the sentence up when it is shown, never at import time, and fills
in named fields afterwards, so a translator sees the whole sentence. Qt-free:
the window installs a Qt translator through ``install``; the command line
speaks Danish, and so does everything that is printed.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_translate: Callable[[str], str] | None = None


def install(translate: Callable[[str], str] | None) -> None:
    """Use ``translate`` for every sentence from now on; ``None`` goes back to Danish."""
    global _translate
    _translate = translate


_on_paper: ContextVar[bool] = ContextVar("on_paper", default=False)


@contextmanager
def danish() -> Iterator[None]:
    """Danish inside the block (or the function it decorates), on this thread only.

    For what leaves the house: a committee, a successor or an auditor reads it, not the
    person whose window happens to speak English.
    """
    before = _on_paper.set(True)
    try:
        yield
    finally:
        _on_paper.reset(before)


def tr(danish: str, /, **fields: object) -> str:
    """The sentence in the chosen language with ``{fields}`` filled in. Literal strings only."""
    sentence = danish if _translate is None or _on_paper.get() else _translate(danish)
    return sentence.format(**fields) if fields else sentence


_DANISH_ALPHABET = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "é": "e", "ü": "y"})
"""The three last letters, as signs that come after z and in the right order."""


def danish_order(name: str) -> str:
    """What to sort a name by where Qt's collator cannot be reached: æ, ø, å last, and "aa" as å."""
    return name.casefold().replace("aa", "å").translate(_DANISH_ALPHABET)


def trn(one: str, many: str, n: int, /, **fields: object) -> str:
    """``one`` for n == 1, else ``many``; ``{n}`` is the number with Danish thousands points."""
    shown = f"{n:,}".replace(",", ".")
    return tr(one if n == 1 else many, n=shown, **fields)
