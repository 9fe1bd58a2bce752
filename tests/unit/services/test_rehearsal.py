"""Going through a contact without saving it leaves nothing, neither in the house nor in its files."""

from pathlib import Path

import pytest

from familiehus.errors import NotAllowed
from familiehus.services.opening import rehearse
from familiehus.values import Role
from tests.helpers.cupboards import new_house, register
from tests.helpers.ledger import everything, rows


def test_nothing_is_saved_and_the_next_contact_is(tmp_path: Path) -> None:
    with new_house(tmp_path).open(Role.RECEPTION) as cupboard:
        before = everything(cupboard)
        files = {path: path.stat().st_size for path in cupboard.home.root.rglob("*") if path.is_file()}
        rehearse(cupboard)
        assert everything(cupboard) == before
        assert {path: path.stat().st_size for path in files} == files
        register(cupboard)
        assert rows(cupboard) == 1


def test_whoever_has_no_business_at_the_desk_rehearses_nothing(tmp_path: Path) -> None:
    with new_house(tmp_path).open(Role.ADMIN) as cupboard, pytest.raises(NotAllowed):
        rehearse(cupboard)
