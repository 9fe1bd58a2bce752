"""The real keyring adapter, over real ``keyring`` backends of our own making."""

import threading
import time
from base64 import b64encode

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, chainer, fail, null
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError

from familiehus.errors import EnvironmentFault
from familiehus.storage.device_secret import TRUSTED, KeyringSecrets, trusted
from tests.helpers.key_files import says

SECRET = bytes(range(32))


class Memory(KeyringBackend):
    """A keyring in memory. It is no store we trust, so it is only used where it is handed over."""

    priority = 0.1  # type: ignore[assignment]

    def __init__(self, trouble: Exception | None = None) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble = trouble

    def get_password(self, service: str, username: str) -> str | None:
        if self.trouble:
            raise self.trouble
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.trouble:
            raise self.trouble
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


class Forgetful(Memory):
    """Takes everything, keeps nothing."""

    priority = 0.1  # type: ignore[assignment]

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Stuck(Memory):
    """Answers when it is let go."""

    priority = 0.1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.let_go.wait(20)
        return None


class Chain(chainer.ChainerBackend):
    """A chain whose links are said, not searched for."""

    priority = 0.1  # type: ignore[assignment]
    backends: list[KeyringBackend] = []  # type: ignore[assignment]  # noqa: RUF012

    def __init__(self, *links: KeyringBackend) -> None:
        super().__init__()
        self.backends = list(links)  # type: ignore[misc]


Chain.__module__, Chain.__qualname__ = "keyring.backends.chainer", "ChainerBackend"


def _refused(backend: KeyringBackend) -> dict[str, object]:
    with pytest.raises(EnvironmentFault) as caught:
        trusted(backend)
    assert caught.value.code == "keyring_unavailable"
    return dict(caught.value.fields)


def test_keeps_44_characters_and_gives_32_bytes_back() -> None:
    keyring = Memory()
    secrets = KeyringSecrets(backend=keyring)
    assert secrets.get("a slot") is None
    secrets.put("a slot", SECRET)
    assert secrets.get("a slot") == SECRET
    assert keyring.kept == {("familiehus PIN a slot", "a slot"): b64encode(SECRET).decode()}
    assert len(*keyring.kept.values()) == 44
    secrets.put("another", bytes(32))
    secrets.delete("a slot")
    secrets.delete("a slot")
    assert secrets.get("a slot") is None
    assert secrets.get("another") == bytes(32)


@pytest.mark.parametrize("other", ["", "hunter2", "Ægir", b64encode(bytes(31)).decode(), "=" * 44])
def test_what_we_did_not_write_is_called_changed(other: str) -> None:
    keyring = Memory()
    keyring.kept["familiehus PIN a", "a"] = other
    with pytest.raises(EnvironmentFault, match="device_secret_changed"):
        KeyringSecrets(backend=keyring).get("a")


def test_no_answer_in_time_is_slow_and_does_not_hang_the_desk() -> None:
    keyring = Stuck()
    began = time.monotonic()
    with pytest.raises(EnvironmentFault) as caught:
        KeyringSecrets(patience=0.05, backend=keyring).get("a")
    assert time.monotonic() - began < 5
    keyring.let_go.set()
    assert caught.value.code == "keyring_slow"
    assert caught.value.fields["seconds"] == 0.05


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (KeyringLocked("the user said no to hunter2"), "keyring_denied"),
        (PermissionError("hunter2"), "keyring_denied"),
        (InitError("hunter2"), "keyring_unavailable"),
        (RuntimeError("hunter2"), "keyring_unavailable"),
    ],
)
def test_trouble_is_named_and_its_words_do_not_travel(trouble: Exception, code: str) -> None:
    secrets = KeyringSecrets(backend=Memory(trouble))
    for call in (lambda: secrets.get("a"), lambda: secrets.put("a", SECRET)):
        with pytest.raises(EnvironmentFault) as caught:
            call()
        assert caught.value.code == code
        assert caught.value.fields["reason"] == type(trouble).__name__
        assert "hunter2" not in repr(says(caught.value))


def test_a_store_that_keeps_nothing_is_found_out_at_once() -> None:
    with pytest.raises(EnvironmentFault, match="keyring_unavailable"):
        KeyringSecrets(backend=Forgetful()).put("a", SECRET)


@pytest.mark.parametrize("backend", [fail.Keyring(), null.Keyring(), Memory()])
def test_no_store_and_weaker_stores_are_refused(backend: KeyringBackend) -> None:
    refused = _refused(backend)["backend"]
    assert isinstance(refused, str)
    assert refused.endswith(type(backend).__qualname__)


def test_a_chain_is_never_used_as_a_chain() -> None:
    """A chain writes to the first link that takes it and reads from any: a plain-text one in the end."""
    real = SecretService.Keyring()
    assert trusted(Chain(Memory(), real)) is real
    _refused(Chain(Memory(), null.Keyring()))
    _refused(Chain())


def test_the_stores_of_the_operating_systems_are_trusted_by_their_real_names() -> None:
    from keyring.backends import Windows, kwallet, libsecret, macOS

    real = (
        Windows.WinVaultKeyring,
        macOS.Keyring,
        SecretService.Keyring,
        libsecret.Keyring,
        kwallet.DBusKeyring,
    )
    assert {f"{store.__module__}.{store.__qualname__}" for store in real} <= set(TRUSTED)
    assert trusted(SecretService.Keyring()).__class__ is SecretService.Keyring


def test_where_the_session_has_no_keyring_it_says_so() -> None:
    """The suite itself runs with a keyring that always fails."""
    secrets = KeyringSecrets()
    for call in (lambda: secrets.backend_name, lambda: secrets.get("a"), lambda: secrets.put("a", SECRET)):
        with pytest.raises(EnvironmentFault) as caught:
            call()
        assert says(caught.value) == ("keyring_unavailable", {"backend": "keyring.backends.fail.Keyring"})
