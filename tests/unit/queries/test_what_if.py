"""Where a satellite would help: distances that can be looked up on a map, and an answer nobody can dent."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.postnumre import all_postnumre, km_between, of_kommune, points
from familiehus.queries.house import PlaceRow
from familiehus.queries.statistics.contacts import Compared
from familiehus.queries.statistics.satellites import TownRow, km_to_nearest
from familiehus.queries.statistics.what_if import LEAST_HELPED, LEAST_KM, Satellites, satellites
from familiehus.services.place_postnummer import checked_postnummer, proposed_postnummer
from familiehus.values import POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN

HOUSE = PlaceRow("Huset", "Huset", True, "4760")
VORDINGBORG = sorted({one.number for one in of_kommune("0390")})
AREAS = {"4760": "by", "4720": "Præstø", "4735": "Præstø", "4780": "Møn", "4791": "Møn", "4792": "Møn"}


def answer(counts: dict[str, int], places: tuple[PlaceRow, ...] = (HOUSE,)) -> Satellites:
    """Of these contacts by postnummer."""
    counted = {number: Compared(n, None, None) for number, n in counts.items()}
    homes = [one.postnummer for one in places if one.active and one.postnummer]
    towns = [
        TownRow(
            number,
            all_postnumre()[number].town,
            AREAS.get(number, "udenbys"),
            one,
            0.0,
            km_to_nearest(number, homes),
            number in VORDINGBORG,
        )
        for number, one in counted.items()
        if number in all_postnumre()
    ]
    return satellites(towns, counted, places)


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        ("4760", "4780", 22, 27),
        ("4760", "4720", 11, 17),
        ("2100", "8000", 145, 165),
        ("9990", "4873", 325, 365),
        ("4760", "4760", 0, 0),
    ],
)
def test_distances_are_those_of_the_map(one: str, other: str, low: float, high: float) -> None:
    there, back = km_between(one, other), km_between(other, one)
    assert there is not None
    assert low <= there <= high
    assert back == pytest.approx(there)


def test_only_greenland_has_no_point() -> None:
    assert {one[:2] for one in all_postnumre() if one not in points()} == {"39"}
    assert km_between("4760", "3900") is None


def test_neighbours_are_one_idea_and_the_second_is_judged_as_if_the_first_was_there() -> None:
    found = answer({"4760": 50, "4780": 12, "4791": 6, "4792": 5, "4720": 9, "4735": 2})
    assert [one.town.postnummer for one in found.best] == ["4780", "4720", "4791"]
    stege = found.best[0]
    assert stege.helped == 12 + 6 + 5, "the whole of Møn"
    assert stege.km_then < stege.km_now
    assert stege.all_now == pytest.approx(
        sum(n * (km_between(one, "4760") or 0) for one, n in
            {"4760": 50, "4780": 12, "4791": 6, "4792": 5, "4720": 9, "4735": 2}.items()) / 84
    )  # fmt: skip


def test_one_family_from_far_away_outweighs_nobody() -> None:
    found = answer({"4760": 50, "4780": 12, "9990": 40, POSTNUMMER_UNKNOWN: 3, POSTNUMMER_DECLINED: 4})
    assert [one.town.postnummer for one in found.tried] == ["4760", "4780"]
    assert (found.measured, found.others, found.unsaid) == (62, 40, 7)


def test_few_or_near_ones_are_no_reason_for_a_satellite() -> None:
    assert answer({"4760": 50, "4780": LEAST_HELPED - 1}).best == ()
    assert answer({"4760": 50, "4780": LEAST_HELPED}).best != ()
    both = (HOUSE, PlaceRow("B", "Biblioteket", True, "4780"))
    assert answer({"4760": 50, "4780": 40}, both).best == (), "it is there already"


def test_a_retired_place_helps_nobody_and_unknown_places_measure_nothing() -> None:
    retired = PlaceRow("B", "Biblioteket", False, "4780")
    found = answer({"4760": 50, "4780": 12}, (HOUSE, retired))
    assert found.places == (HOUSE,)
    assert [one.town.postnummer for one in found.best] == ["4780"]
    nowhere = answer({"4760": 50, "4780": 12}, (PlaceRow("Huset", "Huset", True),))
    assert (nowhere.known, nowhere.measured, nowhere.tried, nowhere.best) == (False, 0, (), ())


@given(
    st.dictionaries(st.sampled_from(VORDINGBORG), st.integers(0, 40), max_size=9),
    st.sampled_from(VORDINGBORG),
)
def test_a_satellite_never_makes_a_way_longer_and_saves_exactly_what_the_helped_save(
    counts: dict[str, int], home: str
) -> None:
    found = answer(counts, (PlaceRow("Huset", "Huset", True, home),))
    assert found.measured == sum(counts.values())
    for one in found.tried:
        assert 0 <= one.helped <= found.measured
        assert one.all_then <= one.all_now + 1e-9
        saved = one.helped * one.shorter
        assert (one.all_now - one.all_then) * found.measured == pytest.approx(saved)
    worth = [
        one.helped * one.shorter
        for one in found.tried
        if one.helped >= LEAST_HELPED and one.shorter >= LEAST_KM
    ]
    assert bool(found.best) == bool(worth)
    if found.best:
        assert found.best[0].helped * found.best[0].shorter == pytest.approx(max(worth))
        assert len({one.town.postnummer for one in found.best}) == len(found.best)


@pytest.mark.parametrize(
    ("name", "first", "postnummer"),
    [
        ("Stege Bibliotek", False, "4780"),
        ("Familiehuset i PRÆSTØ", False, "4720"),
        ("Huset", True, "4760"),
        ("Huset", False, ""),
        ("Stegepanden", False, ""),
        ("Stege og Præstø", False, ""),
        ("", False, ""),
    ],
)
def test_a_postnummer_is_proposed_only_where_the_name_says_one_town(
    name: str, first: bool, postnummer: str
) -> None:
    assert proposed_postnummer("0390", name, first=first) == postnummer


def test_an_empty_postnummer_is_none() -> None:
    assert checked_postnummer(None) is checked_postnummer("  ") is None
    assert checked_postnummer(" 4780 ") == "4780"


def test_a_city_with_hundreds_of_postnumre_is_answered_at_once() -> None:
    copenhagen = [one.number for one in of_kommune("0101")][:300]
    counted = {number: Compared(1 + at % 7, None, None) for at, number in enumerate(copenhagen)}
    rows = [
        TownRow(one, "", "udenbys", counted[one], 0.0, km_to_nearest(one, ["2300"]), True)
        for one in copenhagen
    ]
    points()
    began = perf_counter()
    found = satellites(rows, counted, [HOUSE])
    assert perf_counter() - began < 0.5, "generous: it takes some ten milliseconds"
    assert (len(found.tried), found.measured) == (40, sum(one.now for one in counted.values()))
