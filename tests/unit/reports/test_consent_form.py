"""The consent as a sentence and as paper: all of it is there, large, in order, and nobody in the title."""

import io
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from familiehus import i18n
from familiehus.handover.consent import Consent, ConsentForm, ConsentText, GivenFor
from familiehus.reports.consent_form import ConsentPaper, consent_form, consent_sheets
from familiehus.reports.consent_words import (
    consent_sentence,
    giver_words,
    lowered,
    purpose_words,
    receiver_words,
)
from familiehus.services.cpr import looks_like_cpr
from tests.helpers.pdf_tags import faults, loose, read_aloud
from tests.unit.reports.page_reading import boxes, collisions, read, squeezed

SLEEP = "hvad familien selv har fortalt om barnets søvn"
NIGHTS = "at Lille vågner otte gange hver nat"
WHY = "så sundhedsplejersken kan komme på besøg i uge 49"


def consent(**changes: object) -> Consent:
    """Amina's, to the health visitors."""
    text = ConsentText((SLEEP, NIGHTS), "Familiernes Hus", "Vordingborg Kommune", "Sundhedsplejen", WHY)
    words = {name: changes.pop(name) for name in tuple(changes) if hasattr(text, name)}
    one = Consent(
        UUID(int=1), UUID(int=2), "Amina", GivenFor.SELF, replace(text, **words), ConsentForm.WRITTEN,
        date(2026, 11, 26), date(2027, 2, 26), "Mette Holm",
    )  # fmt: skip
    return replace(one, **changes)  # type: ignore[arg-type]


def paper(copies: int = 1, practice: bool = False, **changes: object) -> ConsentPaper:
    """Its paper."""
    return ConsentPaper(consent(**changes), "Familiernes Hus", practice, date(2026, 11, 26), copies)


# -- the sentence -------------------------------------------------------------------------------------------


def test_it_reads_as_one_sentence_that_can_be_said_aloud() -> None:
    assert consent_sentence(consent()) == (
        "Amina siger ja til, at Familiernes Hus fortæller Sundhedsplejen i Vordingborg Kommune om, hvad "
        "familien selv har fortalt om barnets søvn, og at Lille vågner otte gange hver nat, så "
        "sundhedsplejersken kan komme på besøg i uge 49. Det gælder til og med 26. februar 2027 og kan "
        "trækkes tilbage når som helst."
    )


@pytest.mark.parametrize(
    ("purpose", "said"),
    [
        (WHY, ", så sundhedsplejersken kan komme"),
        ("Så at de kan ringe.", ", så de kan ringe."),
        ("sundhedsplejersken kan komme", ", så sundhedsplejersken kan komme"),
        ("for at få hjælp til søvn", " hver nat, for at få hjælp til søvn."),
        ("at få en plads", ", og formålet er at få en plads."),
        ("en plads i fædregruppen", ", og formålet er en plads i fædregruppen."),
        ("", ", så …"),
    ],
)
def test_why_follows_however_it_was_typed(purpose: str, said: str) -> None:
    assert said in consent_sentence(consent(purpose=purpose))


def test_what_has_commas_of_its_own_is_kept_apart() -> None:
    said = consent_sentence(consent(information=("Lilles søvn, mad og gråd", "hvad lægen sagde")))
    assert "om Lilles søvn, mad og gråd; og hvad lægen sagde, så" in said
    assert "om barnets søvn, amning og mors trivsel, så" in consent_sentence(
        consent(information=("Barnets søvn.", "om amning", "Mors trivsel"))
    )


def test_names_keep_their_capital_and_other_words_lose_it() -> None:
    assert lowered("Hvad lægen sagde") == "hvad lægen sagde"
    assert lowered("Yusufs arbejde") == "Yusufs arbejde"
    assert lowered("AT") == "AT"


@pytest.mark.parametrize(
    ("receiver", "unit", "words"),
    [
        ("Vordingborg Kommune", "Sundhedsplejen", "Sundhedsplejen i Vordingborg Kommune"),
        ("Region Sjælland", "fødeafdelingen i Slagelse", "fødeafdelingen i Slagelse i Region Sjælland"),
        ("Home-Start", "koordinatoren", "koordinatoren hos Home-Start"),
        ("Home-Start", "", "Home-Start"),
    ],
)
def test_the_receiver_is_a_part_of_something(receiver: str, unit: str, words: str) -> None:
    assert receiver_words(consent(receiver=receiver, receiver_unit=unit).text) == words


def test_for_whom() -> None:
    assert giver_words(consent(given_for=GivenFor.CHILD)) == "Amina, på barnets vegne"
    assert "Amina siger på barnets vegne ja til" in consent_sentence(consent(given_for=GivenFor.CHILD))
    assert "Amina siger for sig selv og barnet ja til" in consent_sentence(consent(given_for=GivenFor.BOTH))


def test_what_is_missing_is_a_gap_and_never_hides_the_rest() -> None:
    said = consent_sentence(
        consent(giver="", information=(), sender="", receiver="", receiver_unit="", purpose="")
    )
    assert said.startswith("… siger ja til, at … fortæller … om …, så … Det gælder til og med 26. februar")


# -- the paper ----------------------------------------------------------------------------------------------


def test_what_from_to_why_and_until_stand_apart() -> None:
    text = squeezed("".join(read(consent_form(paper()))))
    for words in ("Hvem siger ja", "Amina", SLEEP, NIGHTS, "Familiernes Hus", "Sundhedsplejen i Vordingborg",
                  purpose_words(WHY), "Til og med 26. februar 2027", "trække dit ja tilbage",
                  "Datatilsynet", "slettet seks måneder", "Underskrift: Amina", "Underskrift: Mette Holm",
                  "Dato"):  # fmt: skip
        assert squeezed(words) in text


def test_it_is_read_in_order_and_tagged() -> None:
    made = paper()
    pdf, sheets = consent_form(made), consent_sheets(made)
    assert faults(pdf) == []
    assert loose(sheets) == []
    heard = [one.words.strip() for one in read_aloud(pdf)]
    order = ("Samtykke", "Hvem siger ja", "Hvad må fortælles", "Hvorfor", "Hvor længe", "Det gemmer vi")
    places = [heard.index(words) for words in order]
    assert places == sorted(places)


def test_two_copies_say_whose_they_are_and_an_oral_yes_has_one() -> None:
    text = ["".join(page) for page in read(consent_form(paper(copies=2)))]
    assert len(text) == 2
    assert "Familiens eksemplar" in text[0]
    assert "Husets eksemplar" in text[1]
    oral = read(consent_form(paper(copies=2, form=ConsentForm.ORAL)))
    assert len(oral) == 1
    assert "Amina sagde ja mundtligt d. 26. november 2026 til Mette Holm." in "".join(oral)
    assert "Underskrift" not in "".join(oral)


def test_its_file_names_nobody_and_is_the_same_in_every_language() -> None:
    danish = consent_form(paper())
    about = PdfReader(io.BytesIO(danish)).metadata
    assert about is not None
    assert about["/Title"] == "Samtykke"
    assert not any(name in str(about) for name in ("Amina", "Lille", "Mette", "Sundhedsplejen"))
    i18n.install(lambda sentence: "§" + sentence)
    try:
        assert consent_form(paper()) == danish
    finally:
        i18n.install(None)


def test_an_ordinary_one_is_one_sheet_of_large_letters() -> None:
    [sheet] = consent_sheets(paper())
    assert next(text for text in sheet.texts if text.words == NIGHTS).size >= 14
    assert min(text.size for text in sheet.texts) >= 8


@settings(max_examples=40, deadline=None)
@given(
    lines=st.lists(st.text("abcæ ,og", min_size=1, max_size=200), min_size=1, max_size=40),
    why=st.text("abcæø ", max_size=400),
    practice=st.booleans(),
    form=st.sampled_from(ConsentForm),
)
def test_however_much_is_said_nothing_is_lost_or_overlaps(
    lines: list[str], why: str, practice: bool, form: ConsentForm
) -> None:
    made = paper(practice=practice, information=tuple(lines), purpose=why, form=form)
    sheets = consent_sheets(made)
    told = squeezed("".join(text.words for sheet in sheets for text in sheet.texts))
    assert all(squeezed(lowered(line)) in told for line in lines)
    for sheet in sheets:
        assert collisions(sheet) == []
        assert all(one.left >= 20 and one.right <= sheet.wide - 20 and one.bottom < sheet.high
                   for one in boxes(sheet))  # fmt: skip
    assert ("ØVEHUS: opdigtede familier" in [text.words for text in sheets[0].texts]) is practice
    assert not looks_like_cpr(told)
