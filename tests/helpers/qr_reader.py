"""Reads a QR code (ISO/IEC 18004) back from its squares, with nothing in common with what drew it.

Finder and timing patterns, format and version must be right, every block's repair words must fit its data,
and what is left is the text. Byte mode, versions 1-20, levels L and M: all that a link needs.
"""

from collections.abc import Callable, Iterator

Grid = list[list[bool]]

_LEVELS = {0b01: "L", 0b00: "M"}
_REPAIR = {
    "L": (7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28),
    "M": (10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26),
}
_BLOCKS = {
    "L": (1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8),
    "M": (1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16),
}
_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, column: row % 2 == 0,
    lambda row, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)


def decoded(grid: Grid) -> str:
    """The text; AssertionError for anything that is not a faultless code."""
    size = len(grid)
    version = (size - 17) // 4
    assert size == version * 4 + 17
    assert 1 <= version <= 20
    _check_patterns(grid)
    level, mask = _format(grid)
    words = _words(grid, version, mask)
    return _text(_repaired(words, version, level), version)


def _check_patterns(grid: Grid) -> None:
    size = len(grid)
    for top, left in ((0, 0), (0, size - 7), (size - 7, 0)):
        for row in range(-1, 8):
            for column in range(-1, 8):
                if 0 <= top + row < size and 0 <= left + column < size:
                    ring = max(abs(row - 3), abs(column - 3))
                    assert grid[top + row][left + column] == (ring not in (2, 4))
    for at in range(8, size - 8):
        assert grid[6][at] == grid[at][6] == (at % 2 == 0)
    assert grid[size - 8][8]


def _format(grid: Grid) -> tuple[str, int]:
    size = len(grid)
    around = [(8, n) for n in (0, 1, 2, 3, 4, 5, 7)] + [(n, 8) for n in (8, 7, 5, 4, 3, 2, 1, 0)]
    apart = [(size - 1 - n, 8) for n in range(7)] + [(8, size - 8 + n) for n in range(8)]
    first, second = (int("".join("01"[grid[r][c]] for r, c in places), 2) for places in (around, apart))
    assert first == second
    bits = first ^ 0b101010000010010
    rest = bits
    for shift in range(14, 9, -1):
        if rest >> shift & 1:
            rest ^= 0b10100110111 << (shift - 10)
    assert rest == 0
    return _LEVELS[bits >> 13], bits >> 10 & 7


def _aligned(version: int) -> list[int]:
    if version == 1:
        return []
    many = version // 7 + 2
    step = (version * 4 + many * 2 + 1) // (many * 2 - 2) * 2
    return [6, *sorted(version * 4 + 10 - n * step for n in range(many - 1))]


def _reserved(version: int) -> set[tuple[int, int]]:
    size = version * 4 + 17
    taken = {(r, c) for r in range(9) for c in (*range(9), *range(size - 8, size))}
    taken |= {(r, c) for r in range(size - 8, size) for c in range(9)}
    taken |= {(6, n) for n in range(size)} | {(n, 6) for n in range(size)}
    places = _aligned(version)
    for row in places:
        for column in places:
            if (row, column) not in {(6, 6), (6, size - 7), (size - 7, 6)}:
                taken |= {(row + r, column + c) for r in range(-2, 3) for c in range(-2, 3)}
    if version >= 7:
        taken |= {(r, size - 11 + c) for r in range(6) for c in range(3)}
        taken |= {(size - 11 + c, r) for r in range(6) for c in range(3)}
    return taken


def _words(grid: Grid, version: int, mask: int) -> list[int]:
    size, taken = len(grid), _reserved(version)
    bits = [
        grid[row][column] ^ _MASKS[mask](row, column)
        for row, column in _path(size)
        if (row, column) not in taken
    ]
    return [int("".join("01"[bit] for bit in bits[at : at + 8]), 2) for at in range(0, len(bits) - 7, 8)]


def _path(size: int) -> Iterator[tuple[int, int]]:
    upwards, right = True, size - 1
    while right > 0:
        if right == 6:
            right = 5
        for row in range(size - 1, -1, -1) if upwards else range(size):
            yield row, right
            yield row, right - 1
        upwards, right = not upwards, right - 2


def _repaired(words: list[int], version: int, level: str) -> list[int]:
    """The data of all blocks in order, each block's repair words checked."""
    repair, many = _REPAIR[level][version - 1], _BLOCKS[level][version - 1]
    short = len(words) // many
    longer = len(words) % many
    sizes = [short - repair + (number >= many - longer) for number in range(many)]
    blocks: list[list[int]] = [[] for _ in sizes]
    left = iter(words)
    for at in range(max(sizes)):
        for block, size in zip(blocks, sizes, strict=True):
            if at < size:
                block.append(next(left))
    tails: list[list[int]] = [[] for _ in sizes]
    for _ in range(repair):
        for tail in tails:
            tail.append(next(left))
    for block, tail in zip(blocks, tails, strict=True):
        _check_block(block + tail, repair)
    return [word for block in blocks for word in block]


def _check_block(block: list[int], repair: int) -> None:
    """Reed-Solomon over GF(256): the block as a polynomial is zero at the first powers of two."""
    for power in range(repair):
        x = 1
        for _ in range(power):
            x = _times(x, 2)
        value = 0
        for word in block:
            value = _times(value, x) ^ word
        assert value == 0


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 0x100:
            one ^= 0x11D
        other >>= 1
    return product


def _text(data: list[int], version: int) -> str:
    bits = "".join(f"{word:08b}" for word in data)
    assert bits[:4] == "0100", "byte mode"
    many = 8 if version <= 9 else 16
    length = int(bits[4 : 4 + many], 2)
    start = 4 + many
    return bytes(int(bits[start + 8 * n : start + 8 * n + 8], 2) for n in range(length)).decode("ascii")
