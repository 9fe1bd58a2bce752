"""Lines of a tally and facts: every word understood, every value refused, and there and back."""

import string
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus import clock, postnumre
from familiehus.errors import UserError
from familiehus.messages.tally_lines import bad_lines, expected
from familiehus.services.contact_csv import (
    COLUMNS,
    BadField,
    ContactLines,
    Words,
    check_header,
    file_of,
    row_of,
)
from familiehus.services.contact_rules import Limits
from familiehus.services.cpr import looks_like_cpr
from familiehus.services.csv_file import Line, decoded, header_of, lines
from familiehus.services.csv_words import Vocabulary, guarded, unguarded
from familiehus.values import (
    POSTNUMMER_DECLINED,
    POSTNUMMER_UNKNOWN,
    Channel,
    ContactFacts,
    Henvender,
    LifeStage,
    ListName,
    Returning,
)

NOW = datetime.fromisoformat("2026-11-20T13:05")
OPENED = date(2026, 1, 5)
PLACES = ("Huset", "Stege Bibliotek", "=Sum", "'Anden'", "-5", "@hjem", "+ etagen")
REASONS = ("søvn", "amning", "mad og spisning", "=1+1", "sorg | savn".replace(" | ", " og "))
HEARD = ("jordemoder", "e-boks", "'=x", "@aula")
RETIRED = "gammelt hus"


def _vocabulary(codes: tuple[str, ...], label: str = "", code: str = "") -> Vocabulary:
    pairs = [(one, one) for one in codes] + ([(label, code)] if label else [])
    return Vocabulary.of(pairs, codes)


WORDS = Words(
    "Huset",
    _vocabulary((*PLACES, RETIRED), "Biblioteket i Stege", "Stege Bibliotek"),
    _vocabulary(REASONS, "Kost", "mad og spisning"),
    _vocabulary(HEARD),
)
LIMITS = Limits(
    OPENED,
    frozenset((*PLACES, RETIRED)),
    frozenset(
        [(str(ListName.REASON), one) for one in REASONS] + [(str(ListName.HEARD_FROM), one) for one in HEARD]
    ),
)


@pytest.fixture(autouse=True)
def _afternoon() -> Any:
    with clock.frozen(NOW):
        yield


def read(**fields: str) -> ContactFacts | tuple[BadField, ...]:
    """One line with these fields, the three required ones filled in where they are not said."""
    said = {"dato": "19-11-2026", "henvender": "mor", "postnummer": "4760", **fields}
    reader = ContactLines(tuple(said), WORDS, LIMITS)
    return reader.facts(Line(7, tuple(said.values())))


def facts(**fields: str) -> ContactFacts:
    found = read(**fields)
    assert isinstance(found, ContactFacts), found
    return found


@pytest.mark.parametrize("text", ["9-1-2026", "09.01.2026", "2026-01-09", " 9/1/2026 ", "2026-1-9"])
def test_dates(text: str) -> None:
    assert facts(dato=text).day == date(2026, 1, 9)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("", None),
        ("9", 9),
        ("09", 9),
        ("10", 10),
        ("10.30", 10),
        ("10:30", 10),
        ("10:30:59", 10),
        ("1030", 10),
        ("930", 9),
        ("kl. 10", 10),
        ("Kl 10.15", 10),
        ("kl.0", 0),
        ("23", 23),
    ],
)
def test_times(text: str, hour: int | None) -> None:
    assert facts(time=text).hour == hour


@pytest.mark.parametrize(
    ("fields", "attribute", "value"),
    [
        ({}, "place", "Huset"),
        ({"sted": "stege  bibliotek"}, "place", "Stege Bibliotek"),
        ({"sted": "BIBLIOTEKET I STEGE"}, "place", "Stege Bibliotek"),
        ({"sted": "Gammelt Hus"}, "place", RETIRED),
        ({"sted": "'=Sum"}, "place", "=Sum"),
        ({"sted": "=sum"}, "place", "=Sum"),
        ({"kanal": ""}, "channel", Channel.FREMMOEDE),
        ({"kanal": "Fremmøde"}, "channel", Channel.FREMMOEDE),
        ({"kanal": "I  Hjemmet"}, "channel", Channel.HJEMMET),
        ({"henvender": " FAR "}, "henvender", Henvender.FAR),
        ({"postnummer": " 4780\u00a0"}, "postnummer", "4780"),
        ({"postnummer": "UKENDT"}, "postnummer", POSTNUMMER_UNKNOWN),
        ({"postnummer": "Ønsker ikke at oplyse"}, "postnummer", POSTNUMMER_DECLINED),
        ({"postnummer": "oplyses ikke"}, "postnummer", POSTNUMMER_DECLINED),
        ({"livsfase": "0 – 1 ÅR"}, "life_stage", LifeStage.AAR_0_1),
        ({"livsfase": "0-1 a\u030ar"}, "life_stage", LifeStage.AAR_0_1),
        ({"livsfase": ""}, "life_stage", None),
        ({"aarsager": " Søvn ,amning,"}, "reasons", ("amning", "søvn")),
        ({"aarsager": "kost"}, "reasons", ("mad og spisning",)),
        ({"aarsager": ""}, "reasons", ()),
        ({"hoert_om": "E-BOKS"}, "heard_from", "e-boks"),
        ({"ny": "ja"}, "returning", Returning.NY),
        ({"ny": "Nej"}, "returning", Returning.FOER),
        ({"ny": "har været her før"}, "returning", Returning.FOER),
        ({"ny": "ved ikke"}, "returning", Returning.VED_IKKE),
        ({"ny": ""}, "returning", None),
        ({"antal": ""}, "count", 1),
        ({"antal": "007"}, "count", 7),
        ({"antal": "999"}, "count", 999),
    ],
)
def test_words_are_understood(fields: dict[str, str], attribute: str, value: object) -> None:
    assert getattr(facts(**fields), attribute) == value


BAD: list[tuple[str, str, str]] = [
    ("dato", "", "csv_date"),
    ("dato", "31-02-2026", "csv_date"),
    ("dato", "22-11.2026", "csv_date"),
    ("dato", "22-11-26", "csv_date"),
    ("dato", "i går", "csv_date"),
    ("dato", "٢٢-11-2026", "csv_date"),
    ("dato", "21-11-2026", "day_in_future"),
    ("dato", "04-01-2026", "day_before_opening"),
    ("time", "24", "csv_time"),
    ("time", "10-12", "csv_time"),
    ("time", "10.75", "csv_time"),
    ("time", "formiddag", "csv_time"),
    ("sted", "Kirken", "csv_place"),
    ("kanal", "fax", "csv_channel"),
    ("henvender", "", "csv_henvender"),
    ("henvender", "m", "csv_henvender"),
    ("postnummer", "", "postnummer_not_four_digits"),
    ("postnummer", "476", "postnummer_not_four_digits"),
    ("postnummer", "4760 Vordingborg", "postnummer_not_four_digits"),
    ("postnummer", "٤٧٦٠", "postnummer_not_four_digits"),
    ("postnummer", "4761", "postnummer_unknown"),
    ("livsfase", "teenager", "csv_life_stage"),
    ("aarsager", "søvn, sovn", "csv_reason"),
    ("aarsager", "søvn;amning".replace(";", "+"), "csv_reason"),
    ("aarsager", "kost, Mad og spisning", "reason_twice"),
    ("hoert_om", "jordemoder, aula", "csv_heard_from"),
    ("ny", "måske", "csv_returning"),
    ("antal", "0", "csv_count"),
    ("antal", "-1", "csv_count"),
    ("antal", "1000", "csv_count"),
    ("antal", "1,0", "csv_count"),
    ("antal", "9" * 5000, "csv_count"),
    ("henvender", "mor\x00", "csv_henvender"),
    ("sted", "x" * 10_000, "csv_place"),
]


@pytest.mark.parametrize(("column", "value", "code"), BAD, ids=lambda value: str(value)[:20])
def test_bad_values_are_refused_with_what_was_expected(column: str, value: str, code: str) -> None:
    found = read(**{column: value})
    assert isinstance(found, tuple)
    [bad] = found
    assert (bad.line, bad.column, bad.error.code) == (7, column, code)
    assert bad.shown is not None
    assert len(bad.shown) <= 40
    assert bad.shown.isprintable()
    assert expected(bad.error) != code


def test_a_time_later_today_is_refused_and_earlier_is_not() -> None:
    found = read(dato="20-11-2026", time="14")
    assert isinstance(found, tuple)
    assert (found[0].column, found[0].shown, found[0].error.code) == ("time", "14", "hour_in_future")
    assert facts(dato="20-11-2026", time="13").hour == 13


def test_everything_wrong_with_a_line_is_told_at_once() -> None:
    reader = ContactLines(("dato", "henvender", "postnummer"), WORDS, LIMITS)
    found = reader.facts(Line(3, ("x", "y", "z", "", "more")))
    assert isinstance(found, tuple)
    assert [(bad.column, bad.error.code) for bad in found] == [
        ("", "csv_too_many_fields"),
        ("dato", "csv_date"),
        ("henvender", "csv_henvender"),
        ("postnummer", "postnummer_not_four_digits"),
    ]
    said = bad_lines(UserError("import_lines", bad=found))
    assert all(one.startswith("Linje 3") and one.endswith(".") for one in said)
    assert "dato “x”: forventede en dato som 22-11-2026" in said[1]


def test_broken_quotes_and_short_lines() -> None:
    reader = ContactLines(("dato", "henvender", "postnummer"), WORDS, LIMITS)
    broken = reader.facts(Line(4, None))
    assert isinstance(broken, tuple)
    assert [bad.error.code for bad in broken] == ["csv_quotes"]
    short = reader.facts(Line(5, ("19-11-2026", "mor")))
    assert isinstance(short, tuple)
    assert [(bad.column, bad.shown) for bad in short] == [("postnummer", "")]


@pytest.mark.parametrize(
    "value",
    [
        "0101901234",
        "010190-1234",
        "010190 1234",
        "01.01.1990-1234",
        "101901234",
        "barn 311299–4321",
        "01 01 90 1234",
    ],
)
def test_a_cpr_number_is_never_shown(value: str) -> None:
    assert looks_like_cpr(value)
    for column in ("henvender", "postnummer", "aarsager", "dato"):
        found = read(**{column: value})
        assert isinstance(found, tuple)
        assert found[0].shown is None
        said = bad_lines(UserError("import_lines", bad=found))[0]
        assert "ligner et CPR-nummer" in said
        assert value[-4:] not in said


@pytest.mark.parametrize("value", ["22-11-2026", "4760", "12345678", "10.30", "søvn", "1234567890"])
def test_other_numbers_are_not_taken_for_cpr(value: str) -> None:
    assert not looks_like_cpr(value)


@pytest.mark.parametrize(
    ("header", "field", "names"),
    [
        (("dato", "henvender"), "missing", ("postnummer",)),
        (("dato", "henvender", "postnummer", "navn"), "unknown", ("navn",)),
        (("dato", "henvender", "postnummer", "dato"), "twice", ("dato",)),
        (("dato", "", "henvender", "postnummer"), "unknown", ("",)),
        (("dato", "henvender", "postnummer", "0101901234"), "unknown", ("",)),
    ],
)
def test_headers_are_checked(header: tuple[str, ...], field: str, names: tuple[str, ...]) -> None:
    with pytest.raises(UserError) as refused:
        check_header(header)
    assert refused.value.fields[field] == names
    assert refused.value.fields["known"] == COLUMNS


def test_columns_may_stand_in_any_order() -> None:
    reader = ContactLines(("antal", "postnummer", "henvender", "dato"), WORDS, LIMITS)
    found = reader.facts(Line(2, ("3", "4780", "far", "19.11.2026")))
    assert isinstance(found, ContactFacts)
    assert (found.count, found.postnummer, found.henvender) == (3, "4780", Henvender.FAR)


TALLIES = st.builds(
    ContactFacts,
    day=st.dates(OPENED, NOW.date() - timedelta(days=1)),
    hour=st.none() | st.integers(0, 23),
    place=st.sampled_from((*PLACES, RETIRED)),
    channel=st.sampled_from(Channel),
    henvender=st.sampled_from(Henvender),
    postnummer=st.sampled_from((*postnumre.all_postnumre(), POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED)),
    life_stage=st.none() | st.sampled_from(LifeStage),
    reasons=st.sets(st.sampled_from(REASONS)).map(lambda found: tuple(sorted(found))),
    heard_from=st.none() | st.sampled_from(HEARD),
    returning=st.none() | st.sampled_from(Returning),
    count=st.integers(1, 999),
)


@given(st.lists(TALLIES, max_size=8))
def test_what_is_exported_is_imported_the_same_and_exported_the_same(tallies: list[ContactFacts]) -> None:
    with clock.frozen(NOW):
        written = b"".join(file_of(tallies))
        found = lines(decoded(written))
        reader = ContactLines(header_of(found), WORDS, LIMITS)
        back = [reader.facts(line) for line in found]
        assert back == tallies
        assert b"".join(file_of(tallies)) == written


@given(TALLIES)
def test_no_field_can_start_a_formula(tally: ContactFacts) -> None:
    assert not [field for field in row_of(tally) if field[:1] in "=+-@\t" and field]


@given(st.text(string.printable + "=+-@'", max_size=12))
def test_the_guard_against_formulas_can_be_taken_off(word: str) -> None:
    assert unguarded(guarded(word)) == word
    assert not guarded(word) or guarded(word)[0] not in "=+-@\t"


@given(st.lists(st.text(max_size=30), min_size=1, max_size=14))
def test_no_line_however_strange_ends_in_anything_but_an_answer(fields: list[str]) -> None:
    with clock.frozen(NOW):
        found = ContactLines(COLUMNS, WORDS, LIMITS).facts(Line(2, tuple(fields)))
        if isinstance(found, tuple):
            assert len(bad_lines(UserError("import_lines", bad=found))) == len(found) > 0
