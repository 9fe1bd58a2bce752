"""Figures of an invented October in Vordingborg, as the charts are fed with them."""

from familiehus import postnumre
from familiehus.reports.chart_values import Bar, HeatMap, HouseMap, Lines, MapArea, Series

MOEN = MapArea("Møn", ("4780", "4791", "4792"), 52, 31)
AREAS = (
    MapArea("Vordingborg", ("4760", "4750", "4771", "4772", "4773", "4774", "4775"), 96, 90),
    MOEN,
    MapArea("Præstø", ("4720", "4735"), 38, 38),
    MapArea("Bogø", ("4793",), 0, 2),
)
BEYOND = (Bar("udenbys", 11), Bar("ukendt", 4), Bar("ønsker ikke at oplyse", 2))
VORDINGBORG = HouseMap("0390", "Vordingborg", AREAS, BEYOND)
REASONS = (
    Bar("Forældrerolle", 1480, 1400),
    Bar("Søvn", 37, 41),
    Bar("Amning", 0, 12),
    Bar("Øvrige (3)", None),
)
WHO = (Bar("mor", 158), Bar("far", 41), Bar("anden", 15))
OPEN = [(day, hour) for day in range(5) for hour in range(9, 15 if day < 4 else 13)]
COUNTED = {(0, 9): 4, (1, 11): 31, (3, 14): 19, (2, 16): 2, (4, 12): 1}
WEEK = HeatMap.of(COUNTED, OPEN)
MONTHS = Lines(
    ("aug.", "sept.", "okt."),
    ("august 2026", "september 2026", "oktober 2026"),
    (Series("Aula", (4, 9, 12)), Series("Plakat", (None, 6, 3)), Series("e-Boks-brev", (0, 28, 12))),
)


def map_of(kode: str) -> HouseMap:
    """A kommune in an area per town, with made up numbers that end with nobody."""
    towns: dict[str, list[str]] = {}
    for one in postnumre.of_kommune(kode):
        if one.kommunekode == kode:
            towns.setdefault(one.town, []).append(one.number)
    kommune = postnumre.kommune(kode)
    assert kommune is not None
    areas = tuple(
        MapArea(town, tuple(numbers), (len(towns) - 1 - place) * 7)
        for place, (town, numbers) in enumerate(towns.items())
    )
    return HouseMap(kode, kommune.name, areas, BEYOND)
