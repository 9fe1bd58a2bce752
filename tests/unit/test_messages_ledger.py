"""A leader reads why something does not stand alone, where a late contact is counted, and what to do next."""

from datetime import date

import pytest

from familiehus.disclosure.figures import Why
from familiehus.errors import UserError
from familiehus.figures import Late, LateWord, Withheld
from familiehus.messages import ledger, sentence
from familiehus.messages.fields import Fields
from familiehus.messages.ledger import counted_later, explained, late_words, table_words
from familiehus.values import Change, ChangeVerb

CODES = sorted(code for family in (ledger.publishing, ledger.targets) for code in family(Fields({})))


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (
            Withheld("contacts.area", ("Møn",), "too_small"),
            "Møn vises ikke alene, fordi der er for få til, at ingen kan kendes.",
        ),
        (
            Withheld("contacts.area_henvender", ("Møn · far", "Møn · anden"), "remainder"),
            "Far og anden fra Møn vises ikke alene, fordi det, der så var tilbage, ville være så lidt, at "
            "nogen kunne kendes.",
        ),
        (
            Withheld("contacts.hour", ("før 9",), "few_families"),
            "“før 9” under Tid på dagen vises ikke alene, fordi det kan være de samme få familier, der er "
            "kommet flere gange.",
        ),
        (
            Withheld("contacts.area", ("Præstø",), "unsafe", ("contacts.geo", "Møn · far")),
            "Præstø vises ikke alene, fordi man sammen med det, der ellers er offentliggjort, kunne regne "
            "ud, hvor få der er bag “far fra Møn”.",
        ),
        (
            Withheld("heads.total", (), "too_small"),
            "Deltagere efter aktivitet: det samlede tal vises ikke, fordi der er for få til, at ingen kan "
            "kendes.",
        ),
        (
            Withheld("contacts.total", (), "few_families"),
            "Henvendelser: det samlede tal vises ikke, fordi det kan være de samme få familier, der er "
            "kommet flere gange.",
        ),
        (
            Withheld("contacts.reason.mentions", (), "remainder"),
            "Hvorfor: det samlede tal vises ikke, fordi det, der så var tilbage, ville være så lidt, at "
            "nogen kunne kendes.",
        ),
    ],
)
def test_why_is_told_in_plain_danish(one: Withheld, words: str) -> None:
    assert explained(one) == words


@pytest.mark.parametrize("why", list(Why))
@pytest.mark.parametrize(
    "hidden", [None, ("contacts.geo", "4760"), ("contacts", ""), ("contacts.hour", "9-12")]
)
def test_every_reason_has_words_and_no_number(why: Why, hidden: tuple[str, str] | None) -> None:
    said = explained(Withheld("contacts.area", ("Møn",), str(why), hidden))
    whole = "Henvendelserne vises ikke, fordi " if why is Why.WAITS else "Møn vises ikke alene, fordi "
    assert said.startswith(whole)
    assert said.endswith(".")
    assert str(why) not in said


def test_tables_are_called_what_they_are_called_on_paper() -> None:
    assert table_words("contacts.area.rest") == "Hvor familierne bor"
    assert table_words("notifications.total") == "Underretninger"
    assert table_words("contacts.geo") == "Hvem henvendte sig"


def test_a_late_contact_says_where_it_is_counted() -> None:
    change = Change("contact", ChangeVerb.ADDED, days=(date(2026, 9, 8),))
    assert counted_later(change) == ""
    frozen = Change(
        "contact",
        ChangeVerb.ADDED,
        days=(date(2026, 9, 8),),
        counts={"counted_year": 2026, "counted_month": 10},
    )
    assert counted_later(frozen) == "September 2026 er offentliggjort, så det tælles med i oktober 2026."


def test_the_report_says_how_many_were_late_only_when_that_is_a_figure() -> None:
    assert late_words(Late(LateWord.NUMBER, 7)).startswith("7 af henvendelserne")
    assert "Ingen eller få" in late_words(Late(LateWord.FEW))
    assert not any(
        sign.isdigit() for word in (LateWord.FEW, LateWord.NONE) for sign in late_words(Late(word))
    )


@pytest.mark.parametrize("code", CODES)
def test_a_refusal_says_that_nothing_was_lost_and_what_to_do(code: str) -> None:
    said = sentence(UserError(code, period="2026-10", last=date(2026, 10, 31), most=100))
    assert any(word in said for word in ("Intet", "intet", "Listen"))
    assert "2026-10" not in said


def test_a_period_is_named_as_a_dane_names_it() -> None:
    said = sentence(UserError("period_not_over", period="2026-K4", last=date(2026, 12, 31)))
    assert said.startswith("4. kvartal 2026 er ikke slut før 31.12.2026.")
