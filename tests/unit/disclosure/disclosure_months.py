"""Invented months for the proofs: skewed on purpose, so that small counts are everywhere."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import strategies as st

from familiehus.values import Channel, ContactCell, Henvender, LifeStage, Returning

AREAS = ("Vordingborg by", "Møn", "Præstø")
PLACES = (*AREAS, "udenbys", "ukendt", "ønsker ikke at oplyse")
REASONS = ("søvn", "amning", "trivsel", "netværk")
ORDERS = {"reason": (*REASONS, "sorg"), "kind": ("åben", "anonym"), "heard_from": ("læge", "ven")}


def cell(
    contacts: int = 1,
    *,
    henvender: str = "mor",
    area: str = "Møn",
    channel: str = "fremmøde",
    kind: str | None = None,
    life_stage: str | None = None,
    reasons: Sequence[str] = (),
    heard_from: str | None = None,
    returning: str | None = None,
    day: date = date(2026, 10, 5),
    hour: int | None = None,
) -> ContactCell:
    return ContactCell(
        day, hour, "huset", channel, henvender, "4780", area, kind, life_stage, tuple(reasons), heard_from,
        returning, contacts,
    )  # fmt: skip


def _skewed(values: Sequence[object]) -> st.SearchStrategy:
    """The first value most of the time, the others now and then."""
    return st.one_of(st.just(values[0]), st.just(values[0]), st.sampled_from(list(values)))


reason_sets = st.one_of(
    st.just(()),
    st.just(("søvn",)),
    st.lists(st.sampled_from(REASONS), max_size=4, unique=True).map(tuple),
)
cells = st.builds(
    cell,
    contacts=st.sampled_from([1, 1, 1, 2, 3, 5, 8, 13]),
    henvender=_skewed([str(who) for who in Henvender]),
    area=_skewed(PLACES),
    channel=_skewed([str(channel) for channel in Channel]),
    kind=_skewed([None, "åben", "anonym"]),
    life_stage=_skewed([None, *map(str, LifeStage)]),
    reasons=reason_sets,
    heard_from=_skewed([None, "læge", "ven", "bus"]),
    returning=_skewed([None, *map(str, Returning)]),
    day=st.integers(0, 27).map(lambda days: date(2026, 10, 1) + timedelta(days)),
    hour=_skewed([10, None, 8, 12, 17, 18]),
)
months = st.lists(cells, max_size=25)
never_asked = months.map(
    lambda month: [cell for cell in month if cell.returning is None]
)  # the field that says "seen before" is not in use
