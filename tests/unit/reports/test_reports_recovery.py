"""The recovery sheet: one page, the whole code, no copy of it anywhere else in the file."""

import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from familiehus.reports.recovery import recovery_sheet
from tests.unit.reports.page_reading import read

GROUPS = ["K7QX", "M2PD", "9RTW", "H4BN", "ZC8J", "V3GF", "Y6SK", "5XMQ", "T"]
MADE = date(2026, 11, 4)


def sheet(groups: list[str] = GROUPS, practice: bool = False, house: str = "Familiernes Hus") -> bytes:
    return recovery_sheet(house, "Lederen", groups, MADE, practice)


def test_one_page_with_every_group_numbered_in_order() -> None:
    pages = read(sheet())
    assert len(pages) == 1
    assert " ".join(f"{number} {group}" for number, group in enumerate(GROUPS, 1)) in pages[0]


@pytest.mark.parametrize(
    "words",
    [
        "Gendannelseskode",
        "Familiernes Hus",
        "Lederen",
        "lavet 4. november 2026",
        "Hvor skal den ligge?",
        "Når der er brug for den",
        "Ingen kan lave denne kode igen",
        "Derfor er der heller ingen QR-kode",
    ],
)
def test_it_says(words: str) -> None:
    assert words in read(sheet())[0]


def test_no_picture_and_no_code_outside_the_page() -> None:
    pdf = sheet()
    reader = PdfReader(io.BytesIO(pdf))
    assert len(reader.pages[0].images) == 0
    assert reader.metadata is not None
    for group in GROUPS[:-1]:
        assert group not in " ".join(str(value) for value in reader.metadata.values())
        assert group.encode() not in pdf


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert sheet() == sheet()


def test_practice_sheets_are_marked() -> None:
    assert "ØVEHUS" in read(sheet(practice=True))[0]
    assert "ØVEHUS" not in read(sheet())[0]


@settings(max_examples=25, deadline=None)
@given(
    groups=st.lists(
        st.text(alphabet="ABCDEFGHJKMNPQRSTWXYZ23456789", min_size=1, max_size=6), min_size=4, max_size=12
    ),
    house=st.text(min_size=1, max_size=120),
)
def test_any_code_and_any_house_fit_on_one_page(groups: list[str], house: str) -> None:
    pages = read(sheet(groups, house=house))
    assert len(pages) == 1
    assert all(group in pages[0] for group in groups)
