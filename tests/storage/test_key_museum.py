"""A key file of the first release, kept as it was written: every later program must open it by every door.

The house in it never existed; its key opens nothing else.
"""

from pathlib import Path

from familiehus.storage import slots
from familiehus.storage.key_file import dump_key_file, read_key_file
from tests.helpers.fake_secrets import FakeSecrets
from tests.helpers.key_files import HOUSE, METTE, fresh_attempts

MUSEUM = Path(__file__).parent.parent / "museum"
KEY = "a72e0971a14f4d3503f7ea7ec71adc902c2df40eebf1180c1ded93b0a867f47d"
CODE = "03BZS-N26R9-ZQ88G-B1TQA-3292C-N2SHA-XWZ3H-1R922"
SECRETS = {
    "26f99fde-490b-4cf1-a221-e2a41a3e21f9": bytes.fromhex(
        "2d7fb00344a64bb3f55e47238db6fdbc5480934eb14f235e57f6e62e3b7511b2"
    )
}


def test_version_1_opens_by_every_door_and_is_written_as_it_was(tmp_path: Path) -> None:
    file = MUSEUM / "familiehus.keys.version1"
    keys = read_key_file(file)
    assert (keys.database_id, keys.epoch, keys.generation) == (HOUSE, 1, 1)
    assert [slot.label for slot in keys.slots] == ["Mette Holm", "Mette Holm", "Leder – æøå"]
    secrets, attempts = FakeSecrets(kept=SECRETS), fresh_attempts(tmp_path)
    opened = [
        slots.open_with_passphrase(keys, METTE, "museets første nøgle"),
        slots.open_with_pin(keys, METTE, "402931", secrets, attempts),
        slots.open_with_recovery(keys, CODE),
    ]
    assert [key.raw.hex() for key in opened] == [KEY] * 3
    assert dump_key_file(keys) == file.read_bytes()
