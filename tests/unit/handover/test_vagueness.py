"""A consent to everything, to the kommune, for "help" is refused; one that a family can understand is not."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.handover.consent import Consent, ConsentForm, ConsentText, GivenFor, Vague
from familiehus.handover.vagueness import LONGEST, names_nobody, says_everything, vague

DAY = date(2026, 11, 19)
TEXT = ConsentText(
    ("hun sover dårligt",), "Familiehuset", "Vordingborg Kommune", "Sundhedsplejen", "tale om søvn"
)
CONSENT = Consent(
    *(uuid4(), uuid4(), "Thilde", GivenFor.SELF, TEXT, ConsentForm.ORAL),
    *(DAY, DAY + timedelta(days=90), "Omar Saleh"),
)


def said(**words: object) -> Consent:
    return replace(CONSENT, text=replace(TEXT, **words))  # type: ignore[arg-type]


def test_what_a_family_can_understand_is_kept() -> None:
    assert vague(CONSENT) == ()


@pytest.mark.parametrize(
    ("consent", "fault"),
    [
        (replace(CONSENT, giver="  "), Vague.NO_GIVER),
        (replace(CONSENT, giver="Sofie og Adam"), Vague.SEVERAL_GIVERS),
        (replace(CONSENT, giver="Sofie & Adam"), Vague.SEVERAL_GIVERS),
        (replace(CONSENT, giver="Sofie, Adam"), Vague.SEVERAL_GIVERS),
        (said(information=()), Vague.NO_INFORMATION),
        (said(information=(" ",)), Vague.NO_INFORMATION),
        (said(information=("hun sover dårligt", "alt relevant")), Vague.EVERYTHING),
        (said(sender=""), Vague.NO_SENDER),
        (said(receiver=" ", receiver_unit="Sundhedsplejen"), Vague.NO_RECEIVER),
        (said(receiver_unit=""), Vague.NOBODY_NAMED),
        (said(purpose=""), Vague.NO_PURPOSE),
        (said(purpose="hjælp og støtte til familien"), Vague.PURPOSE_UNSAID),
        (replace(CONSENT, until=DAY - timedelta(days=1)), Vague.NO_END),
        (replace(CONSENT, until=DAY + LONGEST + timedelta(days=1)), Vague.TOO_LONG),
    ],
)
def test_each_fault_is_told_by_itself(consent: Consent, fault: Vague) -> None:
    assert vague(consent) == (fault,)


def test_a_giver_with_two_names_is_one_person() -> None:
    for name in ("Anne-Marie", "Ingolf", "Bodil Kær", "Oguz"):
        assert vague(replace(CONSENT, giver=name)) == ()


def test_all_faults_are_told_in_the_order_of_the_form() -> None:
    empty = Consent(
        *(uuid4(), uuid4(), "", GivenFor.SELF, ConsentText((), "", "", "", ""), ConsentForm.ORAL),
        *(DAY, DAY - timedelta(days=1), ""),
    )
    assert vague(empty) == (
        *(Vague.NO_GIVER, Vague.NO_INFORMATION, Vague.NO_SENDER, Vague.NO_RECEIVER),
        *(Vague.NO_PURPOSE, Vague.NO_END),
    )


@pytest.mark.parametrize("days", [0, LONGEST.days])
def test_one_day_and_a_year_are_both_an_end(days: int) -> None:
    assert vague(replace(CONSENT, until=DAY + timedelta(days=days))) == ()


@pytest.mark.parametrize(
    "line",
    [
        *(
            "alt",
            "Alt om os",
            "alle relevante oplysninger",
            "hele journalen",
            "hvad der er brug for",
            "…",
            "...",
        ),
        *(
            "Oplysninger i nødvendigt omfang",
            "fri udveksling af oplysninger",
            "sociale forhold",
            "mor og barn",
        ),
        *("søvn m.m.", "søvn, amning mv.", "søvn osv.", "søvn og alt andet", "søvn, samt øvrige relevante"),
    ],
)
def test_everything_is_nothing_to_say_yes_to(line: str) -> None:
    assert says_everything(line)


@pytest.mark.parametrize(
    "line",
    [
        *("oplysninger om søvn", "hun er alene med to børn", "at Lille vågner otte gange hver nat"),
        *("alt om fødslen", "mor og barn sover dårligt", "termin 3.3.", "det er hele familien, som er syg"),
        *("Han har fået afslag på SU og bolig", "hvornår Thilde har termin"),
    ],
)
def test_one_concrete_thing_is_enough(line: str) -> None:
    assert not says_everything(line)


@pytest.mark.parametrize(
    ("receiver", "unit"),
    [
        *(("kommunen", ""), ("Kommunen", "kommunen"), ("Vordingborg Kommune", ""), ("kommunens", " ")),
        *(("Vordingborg Kommune", "forvaltningen"), ("Vordingborg Kommune", "Vordingborg Kommune")),
        *(("Vordingborg Kommune", "alle afdelinger"), ("Vordingborg Kommune", "-"), ("Region Sjælland", "")),
        *(("alle relevante parter", ""), ("alle relevante parter", "Sundhedsplejen"), ("-", ""), ("", "")),
        *(("hvem det måtte angå", ""), ("kommunale medarbejdere", ""), ("Kommune Vordingborg", "")),
    ],
)
def test_the_kommune_is_nobody(receiver: str, unit: str) -> None:
    assert names_nobody(receiver, unit)


@pytest.mark.parametrize(
    ("receiver", "unit"),
    [
        *(("Vordingborg Kommune", "Sundhedsplejen"), ("kommunen", "Sundhedsplejen"), ("Home-Start", "")),
        *(("Kommunens sundhedspleje", ""), ("Sundhedsplejen i Vordingborg Kommune", "")),
        *(("Vordingborg Kommune, Familieafdelingen", ""), ("Vordingborg Kommunes familieafdeling", "")),
        *(("Region Sjælland", "Fødeafdelingen i Slagelse"), ("Mødrehjælpen", ""), ("God start på livet", "")),
        *(("Foreningen Far til Fire", ""), ("Familiehuset Kanalen", "familieterapeuten")),
    ],
)
def test_somebody_with_a_name_can_catch_a_family(receiver: str, unit: str) -> None:
    assert not names_nobody(receiver, unit)


EMPTY_WORDS = st.sampled_from(
    ["alt", "alle", "relevante", "oplysninger", "om", "familien", "som", "er", "nødvendige", "og", "øvrige"]
)


@given(st.lists(EMPTY_WORDS, min_size=1, max_size=8), st.sampled_from([" ", ", ", " / "]), st.booleans())
def test_no_heap_of_empty_words_becomes_concrete(words: list[str], between: str, shout: bool) -> None:
    line = between.join(words)
    assert says_everything(line.upper() if shout else line)


@given(st.text(alphabet=" .,-–/()?!*…", max_size=12))
def test_signs_alone_name_nothing_and_nobody(signs: str) -> None:
    assert says_everything(signs)
    assert names_nobody(signs, signs)
    assert names_nobody("Vordingborg Kommune", signs)


@given(st.from_regex(r"\A[bcdfghklmnpqrt]{6,12}\Z"))
def test_a_word_nobody_knows_counts_as_concrete(word: str) -> None:
    assert not says_everything(f"oplysninger om {word}")
    assert not names_nobody("Vordingborg Kommune", word)
