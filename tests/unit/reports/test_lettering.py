"""Where a line of a report may end."""

import pytest

from familiehus.reports.lettering import REGULAR, wrapped


@pytest.mark.parametrize("room", range(80, 200, 5))
def test_a_line_never_ends_inside_a_paragraph_of_the_law(room: int) -> None:
    lines = wrapped("Samtykker, møder efter § 11 e og underretninger", REGULAR, 9, room)
    assert " ".join(lines) == "Samtykker, møder efter § 11 e og underretninger"
    assert sum("§ 11 e" in line for line in lines) == 1
