"""Letters and how much room they take: the two fonts of a print, measuring, wrapping, shortening.

ReportLab's paragraphs do this too, at several times the cost and without telling whether a
line fits. Two weights only: every embedded font costs about as much as the whole drawing.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from familiehus.paths import resources

REGULAR: Final = "IBMPlexSans"
BOLD: Final = "IBMPlexSans-SemiBold"
_FILES: Final = {REGULAR: "IBMPlexSans_400Regular.ttf", BOLD: "IBMPlexSans_600SemiBold.ttf"}
_GAP = re.compile(r"(?<!§) (?!e\b)")
"""Where a line may end: never inside § 11 e."""
_STRONG: Final = "\x02"
_PLAIN: Final = "\x03"

Run = tuple[str, str]
"""(words, font) of a stretch within one line."""


@lru_cache(maxsize=2)
def font(name: str) -> Any:
    """The parsed font, read from disk and made known to ReportLab once per process."""
    loaded = TTFont(name, str(resources() / "fonts" / _FILES[name]))
    pdfmetrics.registerFont(loaded)
    return loaded


@lru_cache(maxsize=8192)
def width(words: str, name: str, size: float) -> float:
    """Width in points."""
    return float(font(name).stringWidth(words, size))


@lru_cache(maxsize=2048)
def clean(words: str) -> str:
    """What can be set in our letters: composed, single spaces, no control signs; unknown ones ``?``."""
    glyphs = font(REGULAR).face.charToGlyph
    composed = " ".join(unicodedata.normalize("NFC", words).split())
    kept = (sign for sign in composed if unicodedata.category(sign) not in ("Cc", "Cf"))
    return "".join(sign if ord(sign) in glyphs else "?" for sign in kept).strip()


def strong(words: str) -> str:
    """Mark ``words`` to be set bold inside a sentence (see ``runs``)."""
    return f"{_STRONG}{words}{_PLAIN}"


def shortened(words: str, name: str, size: float, room: float) -> str:
    """``words`` if they fit in ``room`` points, else their beginning and an ellipsis."""
    if width(words, name, size) <= room:
        return words
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (
            (middle, high) if width(words[:middle].rstrip() + "…", name, size) <= room else (low, middle - 1)
        )
    return words[:low].rstrip() + "…"


def fitting_size(words: str, name: str, size: float, room: float, least: float) -> float:
    """The largest size from ``size`` down to ``least`` (points) at which ``words`` fit."""
    return max(least, min(size, 0.998 * size * room / max(width(words, name, size), 0.01)))


@lru_cache(maxsize=2048)
def wrapped(words: str, name: str, size: float, room: float, most: int = 99) -> tuple[str, ...]:
    """Lines no wider than ``room`` points; too long a word is broken; after ``most`` lines an ellipsis."""
    lines = [" ".join(word[0][0] for word in line) for line in _fill(_words([(words, name)]), size, room)]
    if len(lines) > most:
        lines = [*lines[: most - 1], shortened(" ".join(lines[most - 1 :]), name, size, room)]
    return tuple(lines) or ("",)


def paragraph(sentence: str, size: float, room: float) -> list[list[Run]]:
    """Lines of runs for a sentence with ``strong`` parts."""
    return [_joined(line) for line in _fill(_words(_runs(sentence)), size, room)]


def _runs(sentence: str) -> list[Run]:
    parts: list[Run] = []
    for piece in sentence.split(_STRONG):
        first, mark, after = piece.partition(_PLAIN)
        parts += [(first, BOLD), (after, REGULAR)] if mark else [(first, REGULAR)]
    return [part for part in parts if part[0]]


def _words(parts: Iterable[Run]) -> list[list[Run]]:
    """Words between spaces. A word may change font inside: a comma glued to a bold word stays with it."""
    words: list[list[Run]] = []
    glued = False
    for text, name in parts:
        for number, piece in enumerate(_GAP.split(text)):
            glued = glued and number == 0
            if piece and glued:
                words[-1].append((piece, name))
            elif piece:
                words.append([(piece, name)])
            glued = bool(piece)
    return words


def _fill(words: Iterable[list[Run]], size: float, room: float) -> list[list[list[Run]]]:
    """Greedy lines of words; a word wider than the room is broken between letters."""
    lines: list[list[list[Run]]] = []
    space = max(width(" ", REGULAR, size), width(" ", BOLD, size))
    used = room
    for word in words:
        wide = _run_width(word, size)
        if lines and used + space + wide <= room:
            lines[-1].append(word)
            used += space + wide
            continue
        pieces = [word] if wide <= room else _broken(word, size, room)
        lines += [[piece] for piece in pieces]
        used = _run_width(pieces[-1], size)
    return lines


def _run_width(word: Sequence[Run], size: float) -> float:
    return sum(width(text, name, size) for text, name in word)


def _broken(word: Sequence[Run], size: float, room: float) -> list[list[Run]]:
    """A word that is wider than a whole line, in parts that are not. Set in the font it begins with."""
    text, name = "".join(piece for piece, _ in word), word[0][1]
    parts: list[list[Run]] = []
    while text:
        end = max(
            1, next((n for n in range(1, len(text)) if width(text[: n + 1], name, size) > room), len(text))
        )
        parts.append([(text[:end], name)])
        text = text[end:]
    return parts


def _joined(line: Sequence[Sequence[Run]]) -> list[Run]:
    """One run per stretch of equal font; the space before a word is set in the font of the word before it."""
    joined: list[Run] = []
    for number, word in enumerate(line):
        for place, (text, name) in enumerate(word):
            if number and not place:
                before, before_name = joined[-1]
                joined[-1] = (before + " ", before_name)
            if joined and joined[-1][1] == name:
                joined[-1] = (joined[-1][0] + text, name)
            else:
                joined.append((text, name))
    return joined
