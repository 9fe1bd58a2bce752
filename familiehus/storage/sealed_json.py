"""Small files that must never be half right: canonical JSON with a checksum over all of it.

There is exactly one spelling of every content, so a flipped, cut, added or
re-encoded byte cannot hide: what is read must be, byte for byte, what would
be written. The checksum finds accidents, not forgers; whatever must not be
forged is bound to a key elsewhere (``wrapping.py``).
"""

import hashlib
import json
from typing import Any

LARGEST = 1 << 20
"""Bytes. Our files are a few thousand; anything larger is not ours and is not parsed."""

_SEAL = "checksum"


class SealBrokenError(ValueError):
    """The bytes are not what was written."""


def canonical(content: dict[str, Any]) -> bytes:
    """The one spelling: ASCII, sorted keys, one key per line, no byte to spare."""
    return json.dumps(content, ensure_ascii=True, sort_keys=True, indent=1).encode("ascii") + b"\n"


def seal(content: dict[str, Any]) -> bytes:
    """``content`` as the bytes of a file, checksum included."""
    return canonical({**content, _SEAL: hashlib.sha256(canonical(content)).hexdigest()})


def unseal(data: bytes) -> dict[str, Any]:
    """What :func:`seal` was given; :class:`SealBrokenError` when a single byte is different."""
    if len(data) > LARGEST:
        raise SealBrokenError
    try:
        content = json.loads(data)
        content.pop(_SEAL)
        if seal(content) == data:
            return dict(content)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        pass
    raise SealBrokenError
