"""Only Denmark is loaded, its days are the right ones, and nobody else's countries are spoiled by it."""

import subprocess
import sys
from datetime import date

from familiehus.calendar.danish_holidays import danish_holidays

PROOF = """
import sys
from familiehus.calendar.danish_holidays import danish_holidays
assert not [name for name in sys.modules if name.startswith("holidays.countries.germany")]
import holidays
assert holidays.country_holidays("DE", years=2026) and holidays.country_holidays("DK", years=2026)
"""


def test_the_days_of_2026_and_store_bededag_until_2023() -> None:
    assert sorted(danish_holidays(2026)) == [
        date(2026, 1, 1),
        date(2026, 4, 2),
        date(2026, 4, 3),
        date(2026, 4, 5),
        date(2026, 4, 6),
        date(2026, 5, 14),
        date(2026, 5, 24),
        date(2026, 5, 25),
        date(2026, 12, 25),
        date(2026, 12, 26),
    ]
    assert date(2023, 5, 5) in danish_holidays(2023)
    assert date(2024, 4, 26) not in danish_holidays(2024)


def test_one_country_is_loaded_and_the_others_still_can_be() -> None:
    subprocess.run([sys.executable, "-c", PROOF], check=True)
