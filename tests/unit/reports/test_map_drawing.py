"""The printed charts: every number on the paper and in the words beside it, nothing over another."""

import re

import pytest

from familiehus import i18n, postnumre
from familiehus.reports.chart_tones import SERIES, tone
from familiehus.reports.chart_values import STEPS, Bar, HouseMap, Lines, MapArea, Series, contacts
from familiehus.reports.document import INNER, MARGIN, TOP, Colour, Imprint, Sheet, pdf
from familiehus.reports.heat_drawing import HeatDrawing
from familiehus.reports.lines_drawing import LinesDrawing, dashed
from familiehus.reports.map_drawing import MapDrawing
from familiehus.reports.parts_drawing import PartsDrawing
from familiehus.reports.tables import HALF
from tests.helpers.chart_samples import AREAS, BEYOND, MONTHS, VORDINGBORG, WEEK, WHO, map_of
from tests.helpers.pdf_tags import faults, loose, read_aloud
from tests.unit.reports.page_reading import boxes, collisions

Drawing = MapDrawing | HeatDrawing | LinesDrawing | PartsDrawing
KOMMUNER = [one.kode for one in postnumre.kommuner()]


def every_drawing(wide: float) -> list[Drawing]:
    return [
        MapDrawing("Hvor kommer de fra?", VORDINGBORG, contacts(), "september", wide),
        HeatDrawing("Hvornår kommer de?", WEEK, contacts(), wide),
        LinesDrawing("Hvor har de hørt om os?", MONTHS, contacts(), wide),
        PartsDrawing("Hvem?", WHO, contacts(), wide),
    ]


KINDS = pytest.mark.parametrize("kind", range(4), ids=["map", "heat", "lines", "parts"])
WIDTHS = pytest.mark.parametrize("wide", [HALF, INNER])


def drawn(drawing: Drawing) -> Sheet:
    sheet = Sheet()
    with sheet.tagged("H1"):
        sheet.text(MARGIN, 20, "Oktober 2026", 8)
    drawing.draw(sheet, MARGIN, TOP)
    return sheet


def printed(drawing: Drawing) -> bytes:
    return pdf(Imprint("Prøve", "Familiernes Hus", practice=False), [drawn(drawing)])


def contrast(one: Colour, other: Colour) -> float:
    def light(colour: Colour) -> float:
        parts = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in colour]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05

    return max(light(one), light(other)) / min(light(one), light(other))


@KINDS
@WIDTHS
def test_nothing_lies_over_another_or_outside(kind: int, wide: float) -> None:
    drawing = every_drawing(wide)[kind]
    sheet = drawn(drawing)
    assert collisions(sheet) == []
    bottom = TOP + drawing.height()
    for box in boxes(sheet)[1:]:
        assert MARGIN - 0.5 <= box.left <= box.right <= MARGIN + wide + 0.5, box
        assert TOP <= box.top <= box.bottom <= bottom + 0.5, box
    for shape in sheet.shapes:
        assert MARGIN - 0.5 <= shape.x <= shape.x + shape.width <= MARGIN + wide + 0.5
        assert TOP <= shape.y <= shape.y + shape.height <= bottom + 0.5
    for stroke in sheet.strokes:
        assert MARGIN - 3 <= min(stroke.x, stroke.to_x) <= max(stroke.x, stroke.to_x) <= MARGIN + wide + 3
        assert TOP <= min(stroke.y, stroke.to_y) <= max(stroke.y, stroke.to_y) <= bottom + 0.5


@KINDS
@WIDTHS
def test_it_is_a_figure_with_its_words_and_has_no_faults(kind: int, wide: float) -> None:
    drawing = every_drawing(wide)[kind]
    made = printed(drawing)
    assert faults(made) == []
    assert loose([drawn(drawing)]) == []
    figures = [said.words for said in read_aloud(made) if said.kind == "Figure"]
    assert figures == [drawing.alt]
    assert made == printed(every_drawing(wide)[kind])


@pytest.mark.parametrize("kode", KOMMUNER)
@WIDTHS
def test_every_kommune_is_printed_with_all_its_names(kode: str, wide: float) -> None:
    shown = map_of(kode)
    sheet = drawn(MapDrawing("Hvor kommer de fra?", shown, contacts(), wide=wide))
    assert collisions(sheet) == []
    words = " ".join(text.words for text in sheet.texts)
    missing = [area.label for area in shown.areas if f"{area.label} {area.value}" not in words]
    assert missing == []


def test_the_words_say_every_number() -> None:
    where, when, heard, who = (drawing.alt for drawing in every_drawing(INNER))
    assert where == (
        "Hvor kommer de fra? Kort over Vordingborg. Vordingborg: 96 henvendelser (september: 90); "
        "Møn: 52 (september: 31); Præstø: 38 (september: 38); Bogø: 0 (september: 2); udenbys: 11; "
        "ukendt: 4; ønsker ikke at oplyse: 2."
    )
    assert when == (
        "Hvornår kommer de? Flest tirsdag kl. 11-12: 31 henvendelser. mandag: 9-10 4; tirsdag: 11-12 31; "
        "onsdag: 16-17 2; torsdag: 14-15 19; fredag: 12-13 1."
    )
    assert heard == (
        "Hvor har de hørt om os? Aula (henvendelser): august 2026 4, september 2026 9, oktober 2026 12; "
        "Plakat (henvendelser): august 2026 –, september 2026 6, oktober 2026 3; "
        "e-Boks-brev (henvendelser): august 2026 0, september 2026 28, oktober 2026 12."
    )
    assert who == "Hvem? mor: 158 henvendelser; far: 41; anden: 15."


def test_the_words_are_danish_whatever_the_window_speaks() -> None:
    i18n.install(lambda sentence: re.sub(r"[a-zæøå]+(?![^{]*\})", "word", sentence))
    try:
        assert "Kort over Vordingborg" in every_drawing(INNER)[0].alt
    finally:
        i18n.install(None)


def test_areas_are_filled_by_their_number_and_nobody_is_striped() -> None:
    sheet = drawn(MapDrawing("Hvor?", VORDINGBORG, contacts()))
    fills = [shape.fill for shape in sheet.shapes if shape.path and shape.fill][1:]
    assert fills == [tone(step).fill for step in (5, 3, 2, 0)]
    stripes = len(sheet.strokes)
    somebody = HouseMap("0390", "Vordingborg", (*AREAS[:3], MapArea("Bogø", AREAS[3].postnumre, 1)), BEYOND)
    assert len(drawn(MapDrawing("Hvor?", somebody, contacts())).strokes) < stripes


def test_every_tone_carries_an_ink_that_is_read() -> None:
    for step in range(STEPS + 1):
        assert contrast(*tone(step)) >= 4.5, step


def test_parts_that_have_no_room_are_named_below() -> None:
    narrow = PartsDrawing("Hvem?", (Bar("mor", 400), Bar("far", 3), Bar("anden", 0)), contacts(), 110)
    sheet = drawn(narrow)
    assert collisions(sheet) == []
    assert [text.words for text in sheet.texts][2:] == ["Mor 400", "Far 3", "Anden 0"]
    nobody = drawn(PartsDrawing("Hvem?", (Bar("mor", 0), Bar("far", 0)), contacts()))
    assert [text.words for text in nobody.texts][2:] == ["Mor 0", "Far 0"]


def test_series_end_in_their_names_and_are_dashed_each_in_its_way() -> None:
    crowded = Lines(("okt.", "nov."), ("o", "n"), tuple(Series(f"Kanal {n}", (n, 7)) for n in range(5)))
    sheet = drawn(LinesDrawing("Hvor?", crowded, contacts(), HALF, 100))
    assert collisions(sheet) == []
    assert {stroke.ink for stroke in sheet.strokes if stroke.thick == 1.3} == set(SERIES)


def test_dashes_go_round_corners() -> None:
    assert list(dashed([(0, 0), (3, 0), (3, 5)], (4, 2))) == [
        ((0, 0), (3, 0)),
        ((3, 0), (3, 1)),
        ((3, 3), (3, 5)),
    ]
    assert list(dashed([(0, 0), (3, 0)], ())) == [((0, 0), (3, 0))]
