"""What an older program kept is what this one would count: else it has to say that it counts otherwise."""

import json
import shutil
from datetime import date
from pathlib import Path
from uuid import UUID

from familiehus.models import Contact, KeptTally
from familiehus.paths import Home
from familiehus.queries.statistics.counting import counted, heads_counted
from familiehus.queries.statistics.tallies import heads_tallied, is_kept, pieces, tallied
from familiehus.storage.cupboard import open_cupboard
from familiehus.storage.key_file import read_key_file
from familiehus.storage.slots import open_with_passphrase
from tests.helpers.plain_counts import READ, by

PIECE = Path(__file__).parent.parent / "museum" / "0005"
MADE = date(2026, 10, 19)


def test_what_0005_kept_is_still_true(tmp_path: Path) -> None:
    home = Home(tmp_path / "hus")
    shutil.copytree(PIECE, home.root)
    home.root.chmod(0o700)
    told = json.loads((home.root / "expected.json").read_text("utf-8"))
    keys, leader = read_key_file(home.keys), UUID(told["leader"])
    key = open_with_passphrase(keys, leader, told["passphrase"])
    with open_cupboard(home, key, keys.database_id, leader) as cupboard, cupboard.read() as session:
        first, last = date(2026, 10, 1), date(2026, 10, 18)
        kept = [is_kept(session, piece) for piece in pieces(first, last, MADE)]
        assert all(kept) or not any(kept), "either it still counts, or all of it is counted anew"
        assert session.query(KeptTally).count() > len(kept)
        tally = tallied(session, first, last, MADE)
        assert tally == counted(session, first, last)
        assert heads_tallied(session, first, last, MADE) == heads_counted(session, first, last)
        facts = [row.facts() for row in session.query(Contact) if first <= row.day <= last]
        for fact in (one for one in READ if str(one) != "area"):
            assert {code or None: n for code, n in tally.of(fact).items()} == by(fact, facts)
    assert facts
