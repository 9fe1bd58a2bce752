"""A semicolon file in every dress that Danish Excel and its neighbours give it."""

import pytest

from familiehus.errors import UserError
from familiehus.services.csv_file import Line, decoded, encoded, formatted, header_of, lines

ROWS = "dato;henvender;postnummer\n22-11-2026;mor;ønsker ikke at oplyse\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_say_the_same(encoding: str, end: str) -> None:
    text = decoded(ROWS.replace("\n", end).encode(encoding))
    assert [line.fields for line in lines(text)] == [
        ("dato", "henvender", "postnummer"),
        ("22-11-2026", "mor", "ønsker ikke at oplyse"),
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04rest of a workbook", "csv_is_workbook"),
        (b"\xd0\xcf\x11\xe0 an old one", "csv_is_workbook"),
        ("dato;henvender".encode("utf-16"), "csv_not_text"),
        (b"dato;\x81\x8d\x8f", "csv_not_text"),
        (b"", "csv_empty"),
        (b"\r\n;;;\r\n  ; \r\n", "csv_empty"),
        (b"\xef\xbb\xbf", "csv_empty"),
        (b"\x00\x01\x02\x7fELF;x", "csv_not_text"),
        (b'"dato;henvender', "csv_not_text"),
        (b"dato,henvender,postnummer\n", "csv_other_delimiter"),
        (b"dato\thenvender\tpostnummer\n", "csv_other_delimiter"),
        (b"en hemmelig adgangssaetning\n", "csv_other_delimiter"),
    ],
)
def test_other_files_are_refused_by_kind(data: bytes, code: str) -> None:
    with pytest.raises(UserError) as refused:
        header_of(lines(decoded(data)))
    assert refused.value.code == code
    assert "hemmelig" not in str(dict(refused.value.fields))


def test_lines_keep_the_numbers_an_editor_shows() -> None:
    text = 'sep=;\r\na;b;;\r\n\r\n;;;\r\n"x\r\ny";2\r\n"bad"x;3\r\nok;4;;\r\n'
    assert list(lines(text)) == [
        Line(2, ("a", "b", "", "")),
        Line(5, ("x\r\ny", "2")),
        Line(7, None),
        Line(8, ("ok", "4", "", "")),
    ]


def test_a_quote_that_is_never_closed_is_the_line_it_began_on() -> None:
    assert list(lines('a;b\n1;"2\n3;4\n')) == [Line(1, ("a", "b")), Line(2, None)]


def test_a_quote_that_swallows_a_long_file_ends_somewhere() -> None:
    found = list(lines('a;b\n1;"2\n' + "3;4\n" * 50_000))
    assert found[1] == Line(2, None)
    assert found[-1].number <= 50_002


def test_sep_is_only_a_setting_on_the_first_line() -> None:
    assert [line.fields for line in lines("a;b\nsep=;\n")] == [("a", "b"), ("sep=", "")]


def test_header_names_are_forgiving() -> None:
    assert header_of(lines(" Dato ;HENVENDER;postnummer;;\n")) == ("dato", "henvender", "postnummer")


def test_what_is_written_is_read_again() -> None:
    rows = [("a", "b"), ('med ; og "citat"', "æ\r\nø")]
    written = b"".join(encoded(formatted(rows)))
    assert written.startswith(b"\xef\xbb\xbfa;b\r\n")
    assert [line.fields for line in lines(decoded(written))] == rows
