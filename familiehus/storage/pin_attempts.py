"""How many wrong PINs are left, in a file of its own that a restart does not forget.

An attempt is written down *before* it is tried, so pulling the plug during a
try does not give it back; two windows share the count. A count that is
missing or damaged means blocked, not "start again": deleting the file closes
the PIN until a passphrase opens it.

What this protects: a desk where somebody tries a colleague's PIN. What it does
not: someone who may copy this user's files can put an older count back. Off
this PC the guard is the 32-byte secret in the keyring, without which no number
of tries opens anything. On this PC, as this user, with the keyring open, a
program can try PINs past any counter: that is the price of a PIN, and why it
is a convenience beside the passphrase and never a slot on its own.
"""

import contextlib
from pathlib import Path
from uuid import UUID

from familiehus.errors import EnvironmentFault
from familiehus.storage import sealed_json
from familiehus.storage.faults import named_faults
from familiehus.storage.safe_file import only_writer, write_durably

MOST_FAILURES = 5
_FORMAT = "familiehus.attempts"


class PinAttempts:
    """The counter at ``path``; one count per member of staff."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def beside(cls, keys: Path) -> "PinAttempts":
        """The counter that belongs to the key file ``keys``: ``familiehus.attempts`` beside it."""
        return cls(keys.with_name(_FORMAT))

    def left(self, staff_id: UUID) -> int:
        """Tries left, 0-5. Zero when there is no count."""
        return max(0, MOST_FAILURES - self._failures().get(str(staff_id), MOST_FAILURES))

    def take(self, staff_id: UUID) -> int | None:
        """Use up one try and return how many are left, or None when there was none.

        EnvironmentFault ``disk_…`` when it cannot be written down: then nothing may be tried.
        """
        with only_writer(self._path):
            failures = self._failures()
            used = failures.get(str(staff_id), MOST_FAILURES)
            if used >= MOST_FAILURES:
                return None
            self._write({**failures, str(staff_id): used + 1})
        return MOST_FAILURES - used - 1

    def reset(self, staff_id: UUID) -> None:
        """All tries back: after the right PIN, a passphrase, or a new PIN."""
        with only_writer(self._path):
            failures = self._failures()
            if failures.get(str(staff_id)) != 0:
                self._write({**failures, str(staff_id): 0})

    def give_back(self, staff_id: UUID) -> None:
        """:meth:`reset` after a door opened: must not fail, because the count is then only one try lower."""
        with contextlib.suppress(EnvironmentFault):
            self.reset(staff_id)

    def _failures(self) -> dict[str, int]:
        try:
            with named_faults():
                content = sealed_json.unseal(self._path.read_bytes())
            failures = content["failures"] if content.get("format") == _FORMAT else {}
            return {str(staff): max(0, int(count)) for staff, count in failures.items()}
        except (EnvironmentFault, ValueError, KeyError, AttributeError, TypeError):
            return {}

    def _write(self, failures: dict[str, int]) -> None:
        write_durably(self._path, sealed_json.seal({"format": _FORMAT, "failures": failures}))
