"""The half of a PIN that stays on this PC: 32 random bytes in the operating system's keyring.

Without it a six-digit PIN falls in days; with it the PIN opens nothing off this
PC. The keyring is a convenience and never trusted to be there: it may be
absent, denied, changed or slow, and each of these is an ``EnvironmentFault``
that leaves the passphrase and the recovery key as they were. Only the stores of
the operating systems are used; a configured weaker one (plain text, "null", a
chain that would fall back to one) is refused rather than trusted.
"""

import binascii
import sys
from base64 import b64decode, b64encode
from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING, Protocol, TypeVar

from familiehus.errors import EnvironmentFault

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SECRET_BYTES = 32
SERVICE = "familiehus PIN"
PATIENCE_SECONDS = 5.0

TRUSTED = {
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Locker",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service (libsecret)",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet 4",
}
"""The stores we use, by class, with the name a person may know. Anything else is refused."""

_T = TypeVar("_T")


class DeviceSecrets(Protocol):
    """Where secrets of this PC lie. Every call may raise ``EnvironmentFault``."""

    @property
    def backend_name(self) -> str:
        """Which store this is, in words for a message."""

    def get(self, name: str) -> bytes | None:
        """The 32 bytes under ``name``, or None. Fault ``device_secret_changed`` if they are not ours."""

    def put(self, name: str, secret: bytes) -> None:
        """Keep 32 bytes under ``name``."""

    def delete(self, name: str) -> None:
        """Forget ``name``; nothing happens when it is not there."""


class KeyringSecrets:
    """:class:`DeviceSecrets` in the keyring of this user on this PC.

    ``EnvironmentFault``: ``keyring_unavailable`` (none, broken, or one we do not trust), ``keyring_denied``
    (locked, or the question was answered with no), ``keyring_slow`` (no answer in ``patience`` seconds; the
    call itself cannot be stopped and ends in a daemon thread). All carry ``backend``, the store's name or "".
    """

    def __init__(self, patience: float = PATIENCE_SECONDS, backend: "KeyringBackend | None" = None) -> None:
        self._patience = patience
        self._backend = backend

    @property
    def backend_name(self) -> str:
        """The store's name; fault when there is none."""
        return self._in_time(lambda backend: name_of(backend))

    def get(self, name: str) -> bytes | None:
        """See :class:`DeviceSecrets`."""
        text = self._in_time(lambda backend: backend.get_password(_service(name), name))
        return None if text is None else _decoded(text, self._known_name())

    def put(self, name: str, secret: bytes) -> None:
        """See :class:`DeviceSecrets`; read back, because some stores take everything and keep nothing."""
        text = b64encode(secret).decode("ascii")
        self._in_time(lambda backend: backend.set_password(_service(name), name, text))
        if self._in_time(lambda backend: backend.get_password(_service(name), name)) != text:
            raise EnvironmentFault("keyring_unavailable", backend=self._known_name())

    def delete(self, name: str) -> None:
        """See :class:`DeviceSecrets`."""
        self._in_time(lambda backend: _delete(backend, name))

    def _known_name(self) -> str:
        return name_of(self._backend) if self._backend is not None else ""

    def _in_time(self, call: "Callable[[KeyringBackend], _T]") -> _T:
        """Run ``call`` (and the first search for a store) in a thread: a desk must not hang on D-Bus."""
        outcome: list[_T] = []
        fault: list[EnvironmentFault] = []

        def run() -> None:
            try:
                if self._backend is None:
                    self._backend = trusted_backend()
                outcome.append(call(self._backend))
            except Exception as error:
                # The text of a keyring's error may quote what it was given: only its kind goes on.
                fault.append(_fault(error, self._known_name()))

        thread = Thread(target=run, name="keyring", daemon=True)
        thread.start()
        thread.join(self._patience)
        if fault:
            raise fault[0]
        if not outcome:
            raise EnvironmentFault("keyring_slow", backend=self._known_name(), seconds=self._patience)
        return outcome[0]


def trusted_backend() -> "KeyringBackend":
    """The keyring of this session, ready for use. EnvironmentFault ``keyring_unavailable``."""
    try:
        import keyring
    except ImportError as error:
        raise EnvironmentFault("keyring_unavailable", backend="", reason=type(error).__name__) from None
    return trusted(keyring.get_keyring())


def trusted(backend: "KeyringBackend") -> "KeyringBackend":
    """``backend`` if we trust it, or the best one we trust in a chain; set up to stay on this PC.

    EnvironmentFault ``keyring_unavailable``, with the refused store's class as ``backend``.
    """
    chain = getattr(backend, "backends", None) if _class_of(backend).endswith("ChainerBackend") else None
    for candidate in [backend] if chain is None else list(chain):
        if _class_of(candidate) in TRUSTED:
            if sys.platform == "win32":  # the default, "enterprise", would roam to other PCs
                candidate.persist = "local machine"
            return candidate
    raise EnvironmentFault("keyring_unavailable", backend=_class_of(backend))


def name_of(backend: "KeyringBackend") -> str:
    """A store's name in words."""
    return TRUSTED.get(_class_of(backend), _class_of(backend))


def _class_of(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _service(name: str) -> str:
    """One service per secret: Windows keeps one credential per service and shuffles them otherwise."""
    return f"{SERVICE} {name}"


def _decoded(text: str, backend: str) -> bytes:
    try:
        secret = b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        secret = b""
    if len(secret) != SECRET_BYTES:
        raise EnvironmentFault("device_secret_changed", backend=backend)
    return secret


def _delete(backend: "KeyringBackend", name: str) -> bool:
    from keyring.errors import PasswordDeleteError

    try:
        backend.delete_password(_service(name), name)
    except PasswordDeleteError:
        return False
    return True


def _fault(error: Exception, backend: str) -> EnvironmentFault:
    if isinstance(error, EnvironmentFault):
        return error
    kinds = {kind.__name__ for kind in type(error).__mro__}
    denied = kinds & {"KeyringLocked", "PermissionError", "KeyringDenied", "SecretAccessDenied"}
    code = "keyring_denied" if denied else "keyring_unavailable"
    return EnvironmentFault(code, backend=backend, reason=type(error).__name__)
