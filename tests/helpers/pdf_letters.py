"""Letters out of a page's strings: our fonts are embedded in part, and each part has its own code table."""

import re
from typing import Any

import pikepdf

_ONE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_HEX = re.compile(rb"<([0-9A-Fa-f]+)>")


class Letters:
    """The fonts of a page. ``font`` is the one chosen last; what can't be read is a fault."""

    def __init__(self, page: Any) -> None:
        self.font = ""
        self.faults: list[str] = []
        fonts = page.obj.get("/Resources", {}).get("/Font", {})
        self._tables = {name: table(font) for name, font in fonts.items()}

    def words(self, shown: Any) -> str:
        """The letters of one Tj or TJ."""
        if isinstance(shown, pikepdf.Array):
            return "".join(self.words(one) for one in shown if isinstance(one, pikepdf.String))
        return "".join(self._letter(code) for code in bytes(shown))

    def _letter(self, code: int) -> str:
        found = self._tables.get(self.font, {}).get(code)
        if found is None:
            self.faults.append(f"letter {code} of {self.font} has no meaning")
        return found or ""


def table(font: Any) -> dict[int, str]:
    """Code to letters of a font with codes of one byte."""
    if "/ToUnicode" not in font:
        return {}
    cmap, found = font.ToUnicode.read_bytes(), dict[int, str]()
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.S):
        found |= {int(code, 16): _text(letters) for code, letters in _ONE.findall(block)}
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.S):
        for first, last, start, listed in _RANGE.findall(block):
            codes = range(int(first, 16), int(last, 16) + 1)
            if start:
                found |= {code: chr(int(start, 16) + code - codes[0]) for code in codes}
            else:
                found |= dict(zip(codes, map(_text, _HEX.findall(listed)), strict=True))
    return found


def _text(code: bytes) -> str:
    return bytes.fromhex(code.decode()).decode("utf-16-be")
