"""The key of the database: 256 random bits that never come from a password and are never shown."""

import hmac
from typing import NoReturn

from familiehus.errors import Bug

KEY_BYTES = 32


class DataKey:
    """The data encryption key (DEK). Printing, logging or pickling it gives nothing away."""

    __slots__ = ("_held",)

    def __init__(self, raw: bytes) -> None:
        if len(raw) != KEY_BYTES:
            raise Bug("key_length")
        self._held = bytearray(raw)

    @classmethod
    def random(cls) -> "DataKey":
        """A new one from the operating system's generator."""
        import secrets

        return cls(secrets.token_bytes(KEY_BYTES))

    @property
    def raw(self) -> bytes:
        """The 32 bytes. Bug ``key_wiped`` after :meth:`wipe`."""
        if not self._held:
            raise Bug("key_wiped")
        return bytes(self._held)

    @property
    def pragma(self) -> str:
        """SQLCipher's raw-key literal, ``x'…'``: no key derivation, 0.14 ms instead of 217 ms."""
        return f"x'{self.raw.hex()}'"

    def wipe(self) -> None:
        """Overwrite and forget. Best effort: Python may hold copies; a lock therefore ends the process."""
        for index in range(len(self._held)):
            self._held[index] = 0
        self._held.clear()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DataKey) and hmac.compare_digest(self.raw, other.raw)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return "DataKey(…)"

    def __reduce__(self) -> NoReturn:
        raise Bug("key_pickled")
