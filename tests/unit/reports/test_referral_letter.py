"""The letter holds what it was given and nothing else, can be heard, and names nobody outside its page."""

import io
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from pypdf import PdfReader

from familiehus.handover.consent import ConsentForm
from familiehus.handover.letter import Letter
from familiehus.reports.referral_letter import letter_sheets, referral_letter
from tests.helpers.pdf_tags import faults, loose

SLEEP = "at Lille vågner otte gange hver nat"
BY_CONSENT = Letter(
    referral=UUID(int=7),
    family="Amina og Yusuf",
    party="Vordingborg Kommune",
    unit="Sundhedsplejen",
    purpose="at sundhedsplejersken kan komme på besøg i uge 49",
    information=(SLEEP, "hvornår familien kan træffes"),
    carried=False,
    form=ConsentForm.ORAL,
    given_on=date(2026, 11, 23),
    until=date(2027, 2, 21),
    answer_by=date(2026, 12, 7),
    house="Familiernes Hus",
    sender="Mette K.",
    made_on=date(2026, 11, 23),
)
CARRIED = replace(BY_CONSENT, carried=True, form=None, given_on=None, until=None)
LONG = replace(
    BY_CONSENT, information=tuple(f"{SLEEP}, og det er nummer {n} af mange ting" for n in range(40))
)
EVERY = {"consent": BY_CONSENT, "carried": CARRIED, "practice": replace(CARRIED, practice=True), "long": LONG}


def words_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.mark.parametrize("name", EVERY)
def test_it_can_be_heard_and_is_the_same_twice(name: str) -> None:
    pdf = referral_letter(EVERY[name])
    assert faults(pdf) == []
    assert loose(letter_sheets(EVERY[name])) == []
    assert referral_letter(EVERY[name]) == pdf


@pytest.mark.parametrize("name", EVERY)
def test_everything_that_may_be_known_stands_there(name: str) -> None:
    letter, said = EVERY[name], words_of(referral_letter(EVERY[name]))
    wanted = [letter.family, letter.party, letter.unit, letter.purpose, letter.sender, "7. december 2026"]
    assert [one for one in (*wanted, *letter.information) if one not in said] == []


def test_how_the_yes_was_given_is_told() -> None:
    said = words_of(referral_letter(BY_CONSENT))
    assert "mundtligt den 23. november 2026. Det gælder til 21. februar 2027" in said
    written = words_of(referral_letter(replace(BY_CONSENT, form=ConsentForm.WRITTEN)))
    assert "skriftligt den 23. november 2026" in written
    carried = words_of(referral_letter(CARRIED))
    assert "Familien kommer selv med dette brev" in carried
    assert "sagt ja" not in carried


def test_the_file_names_nobody() -> None:
    found = PdfReader(io.BytesIO(referral_letter(BY_CONSENT))).metadata
    assert found is not None
    assert found.title == "Henvisning"
    assert not [one for one in ("Amina", "Yusuf", "Lille", "Mette") if one in repr(found)]


def test_the_answer_is_asked_for_without_a_name() -> None:
    """A slip that goes astray tells nothing."""
    said = words_of(referral_letter(BY_CONSENT))
    slip = said[said.index("Svar til Familiernes Hus") :]
    assert "Vi kan ikke tage imod, fordi" in slip
    assert "Amina" not in slip
