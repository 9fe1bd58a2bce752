"""A keyring that does as it is told: there, empty, denied, slow, another one than before, or changed."""

from dataclasses import dataclass, field

from familiehus.errors import EnvironmentFault


@dataclass
class FakeSecrets:
    """A :class:`familiehus.storage.device_secret.DeviceSecrets` in memory. ``mood`` says how it feels today.

    ``there`` | ``empty`` | ``denied`` | ``slow`` | ``other`` (another backend than the one before, which
    never heard of us) | ``changed`` | ``absent`` (no keyring on this PC).
    """

    mood: str = "there"
    name: str = "Fake Keyring"
    kept: dict[str, bytes] = field(default_factory=dict)

    @property
    def backend_name(self) -> str:
        if self.mood == "absent":
            raise EnvironmentFault("keyring_unavailable", backend="")
        return "Another Keyring" if self.mood == "other" else self.name

    def get(self, name: str) -> bytes | None:
        self._refuse()
        if self.mood in ("empty", "other"):
            return None
        secret = self.kept.get(name)
        return bytes(32) if self.mood == "changed" and secret is not None else secret

    def put(self, name: str, secret: bytes) -> None:
        self._refuse()
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self._refuse()
        self.kept.pop(name, None)

    def _refuse(self) -> None:
        codes = {"denied": "keyring_denied", "slow": "keyring_slow", "absent": "keyring_unavailable"}
        if self.mood in codes:
            raise EnvironmentFault(codes[self.mood], backend="" if self.mood == "absent" else self.name)
