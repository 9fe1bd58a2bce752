"""The printed key: 160 random bits that a person can read aloud and type without fear.

Eight groups of four symbols and a check symbol, ``3F7K2-9QXM0-…``: Crockford's
alphabet (no I, L, O, U), 5 bits a symbol, 8 x 4 x 5 = 160. The check stands in
every group, not once at the end, so that the screen can say *which* group to
look at again while the paper is still in the hand.

The check is a sum over the field of 32 elements (x^5 + x^2 + 1): each place has
its own weight and each group its own offset. It therefore finds every single
wrong symbol, every two symbols swapped inside a group (next to each other or
not), every doubled symbol doubled wrong (77 for 44) and every group typed in
another's place; anything worse passes a group one time in 32 and then fails
as a wrong code. It is computed from what is printed, so it costs no secrecy.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from familiehus.errors import UserError

GROUPS = 8
DATA_SYMBOLS = 4
GROUP_SYMBOLS = DATA_SYMBOLS + 1
SECRET_BYTES = 20

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUE = {symbol: value for value, symbol in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_WEIGHTS = (2, 4, 8, 16)
"""x, x², x³, x⁴: different from each other and from 1, the weight of the check symbol itself."""
_REDUCE = 0b100101
_BETWEEN = frozenset(" \t\r\n\v\f-_.,:;/|*\u00a0\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u202f\ufeff")


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A recovery key. ``secret`` is 20 bytes; printing the object shows nothing."""

    secret: bytes = field(repr=False)

    @classmethod
    def random(cls) -> "RecoveryCode":
        """A new one from the operating system's generator."""
        import secrets

        return cls(secrets.token_bytes(SECRET_BYTES))

    @property
    def groups(self) -> tuple[str, ...]:
        """Eight groups of five symbols, as they are printed."""
        whole = int.from_bytes(self.secret, "big")
        symbols = [whole >> shift & 31 for shift in range(155, -1, -5)]
        return tuple(_group(symbols[4 * g : 4 * g + 4], g) for g in range(GROUPS))

    @property
    def text(self) -> str:
        """The groups with dashes between."""
        return "-".join(self.groups)

    @classmethod
    def parse(cls, typed: str) -> "RecoveryCode":
        """The code that was typed, forgiving case, dashes, spaces, O for 0 and I or L for 1.

        UserError ``recovery_code_typo``: ``group`` (1-8) is the first one that cannot be right, ``symbols``
        how many were typed, ``needed`` 40. A left-out symbol shows in the group it is missing from.
        """
        symbols = _symbols(typed)
        whole = 0
        for group in range(GROUPS):
            part = symbols[GROUP_SYMBOLS * group : GROUP_SYMBOLS * (group + 1)]
            if not _is_right(part, group):
                raise _typo(group + 1, symbols)
            for value in part[:DATA_SYMBOLS]:
                whole = whole << 5 | value
        if len(symbols) != GROUPS * GROUP_SYMBOLS:
            raise _typo(GROUPS, symbols)
        return cls(whole.to_bytes(SECRET_BYTES, "big"))


def looks_like_code(text: str) -> bool:
    """True when ``text`` is as long as a code (give or take one) and all of it is in the alphabet."""
    symbols = _symbols(text)
    return abs(len(symbols) - GROUPS * GROUP_SYMBOLS) <= 1 and -1 not in symbols


def groups_to_ask() -> tuple[int, int]:
    """Two different groups to ask back after printing, as indexes into ``groups`` (0-7), in order."""
    import secrets

    first, second = sorted(secrets.SystemRandom().sample(range(GROUPS), 2))
    return first, second


def two_groups_match(code: RecoveryCode, typed: Mapping[int, str]) -> bool:
    """True when exactly two groups were typed back and both are right. Keys are indexes into ``groups``."""
    return len(typed) == 2 and all(
        0 <= index < GROUPS and _symbols(text) == _symbols(code.groups[index])
        for index, text in typed.items()
    )


def _symbols(typed: str) -> list[int]:
    """Values 0-31; -1 for what is in no code."""
    return [_VALUE.get(symbol, -1) for symbol in typed.upper() if symbol not in _BETWEEN]


def _group(data: list[int], group: int) -> str:
    return "".join(_ALPHABET[value] for value in [*data, _check(data, group)])


def _is_right(part: list[int], group: int) -> bool:
    return len(part) == GROUP_SYMBOLS and -1 not in part and part[-1] == _check(part[:-1], group)


def _check(data: list[int], group: int) -> int:
    total = group + 1
    for weight, value in zip(_WEIGHTS, data, strict=True):
        total ^= _times(weight, value)
    return total


def _times(a: int, b: int) -> int:
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a <<= 1
        a ^= _REDUCE if a & 32 else 0
        b >>= 1
    return product


def _typo(group: int, symbols: list[int]) -> UserError:
    return UserError("recovery_code_typo", group=group, symbols=len(symbols), needed=GROUPS * GROUP_SYMBOLS)
