"""Finding commands the way a Dane types them, on any keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.ui.fuzzy import foldings, ranked, score

COMMANDS = [
    ("lock", "Lås huset", ["log ud", "pause"]),
    ("day", "Tæl dagen færdig", ["luk dagen", "ingen kom"]),
    ("paper", "Indtast fra papir", ["i går", "sedler"]),
    ("undo", "Fortryd henvendelse 10.42", ["tag tilbage"]),
    ("dark", "Mørkt udseende", ["nat", "tema"]),
    ("open", "Åbningstider", []),
    ("sheet", "Vis alle taster", ["genveje", "hjælp"]),
]


def best(query: str) -> str | None:
    return next(iter(ranked(query, COMMANDS)), None)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("lås", "lock"),
        ("laas", "lock"),
        ("las", "lock"),
        ("LÅS HUS", "lock"),
        ("mørk", "dark"),
        ("moerk", "dark"),
        ("mork", "dark"),
        ("aabning", "open"),
        ("abning", "open"),
        ("tæl", "day"),
        ("tael", "day"),
        ("færdig dagen", "day"),
        ("logud", "lock"),
        ("genvej", "sheet"),
        ("hjaelp", "sheet"),
        ("fth", "undo"),
        ("vat", "sheet"),
        ("i gaar", "paper"),
    ],
)
def test_typed_like_this_it_is_found_first(query: str, expected: str) -> None:
    assert best(query) == expected


def test_what_is_not_there_is_not_found() -> None:
    assert ranked("xyzzy", COMMANDS) == []
    assert ranked("udseende mørkt grønt", COMMANDS) == []


def test_nothing_typed_shows_everything_in_order() -> None:
    assert ranked("  ", COMMANDS) == [name for name, _, _ in COMMANDS]


def test_better_fits_come_first() -> None:
    texts = ["Slet dagen", "Dagen i dag", "Dagen", "Indtast en dagseddel", "Dansk agerjord"]
    assert ranked("dagen", [(t, t, ()) for t in texts])[:3] == ["Dagen", "Dagen i dag", "Slet dagen"]


def test_own_words_beat_synonyms() -> None:
    things = [("synonym", "Noget andet", ["papir"]), ("own", "Papir", [])]
    assert ranked("papir", things) == ["own", "synonym"]


words = st.text("abcdeføåæghijklmn ", min_size=1, max_size=20).filter(str.strip)


@given(words)
def test_everything_finds_itself_in_every_spelling(text: str) -> None:
    whole = score(text, text)
    assert whole == 120
    for spelling in foldings(text):
        assert score(spelling, text) is not None


@given(words, words)
def test_adding_letters_never_finds_something_new(query: str, text: str) -> None:
    for stop in range(1, len(query)):
        if score(query[:stop], text) is None and query[:stop].strip() and " " not in query:
            assert score(query, text) is None
            return
