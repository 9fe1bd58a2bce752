"""The list of what is wrong in a tally: one short line per field, so that a long list can be worked off."""

from typing import TYPE_CHECKING

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages.fields import Fields

if TYPE_CHECKING:
    from familiehus.services.contact_csv import BadField


def bad_lines(error: FamiliehusError) -> tuple[str, ...]:
    """One sentence for everything that is wrong, in the order of the file."""
    bad = error.fields.get("bad", ())
    return tuple(map(_bad_field, bad)) if isinstance(bad, tuple) else ()


def _bad_field(bad: "BadField") -> str:
    if not bad.column:
        return tr("Linje {line}: forventede {expected}.", line=bad.line, expected=expected(bad.error))
    if bad.shown is None:
        value = tr("(ligner et CPR-nummer)")
    else:
        value = tr("“{text}”", text=bad.shown) if bad.shown else tr("(tomt)")
    return tr(
        "Linje {line}, {column} {value}: forventede {expected}.",
        line=bad.line,
        column=bad.column,
        value=value,
        expected=expected(bad.error),
    )


def expected(error: FamiliehusError) -> str:
    """What should have stood there."""
    f = Fields(error.fields)
    return {**_when(f), **_words(f), **_shape(f)}.get(error.code) or error.code


def _when(f: Fields) -> dict[str, str]:
    return {
        "csv_date": tr("en dato som 22-11-2026, 22.11.2026 eller 2026-11-22"),
        "day_in_future": tr("en dag, der er kommet"),
        "day_before_opening": tr("en dag fra {opened}, hvor huset åbnede", opened=f["opened"]),
        "day_too_old": tr("en dag i de sidste 30 år"),
        "csv_time": tr("et klokkeslæt som 10, 10.30 eller kl. 10, eller ingenting"),
        "hour_in_future": tr("et klokkeslæt, der har været"),
    }


def _words(f: Fields) -> dict[str, str]:
    near = tr("; det ligner {nearest}", nearest=f["nearest"]) if f.has("nearest") else ""
    known = f["known"]
    return {
        "csv_henvender": known,
        "csv_place": tr("et af husets steder ({known}), eller ingenting", known=known),
        "csv_channel": tr("{known}, eller ingenting", known=known),
        "csv_life_stage": tr("{known}, eller ingenting", known=known),
        "csv_returning": tr("{known}, eller ingenting", known=known),
        "csv_heard_from": tr("et ord fra husets liste ({known}), eller ingenting", known=known),
        "csv_reason": tr("ord fra husets liste ({known}) med komma imellem, eller ingenting", known=known),
        "reason_twice": tr("hver årsag kun én gang"),
        "postnummer_unknown": tr(
            "et rigtigt postnummer, ukendt eller ønsker ikke at oplyse{near}", near=near
        ),
        "postnummer_not_four_digits": tr("fire tal, ukendt eller ønsker ikke at oplyse"),
    }


def _shape(f: Fields) -> dict[str, str]:
    return {
        "csv_count": tr("et helt tal fra 1 til {most}, eller ingenting", most=f["most"]),
        "csv_quotes": tr("et anførselstegn mere; et felt er åbnet med “, men ikke lukket"),
        "csv_too_many_fields": tr("{columns} felter som i overskriften", columns=f["columns"]),
    }
