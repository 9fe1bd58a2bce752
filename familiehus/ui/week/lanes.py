"""Things at the same time share their column: which lane each gets, and how many lanes it may fill. Pure."""

from collections.abc import Sequence

Lane = tuple[int, int, int]
"""Which lane, of how many, and how many it fills to the right."""


def lanes(times: Sequence[tuple[int, int]]) -> tuple[Lane, ...]:
    """One lane for each (start, end), in the order given. Those that touch no other have all of the column.

    Earlier ones stand to the left, longer ones before shorter; each grows to the right as far as it is free.
    """
    found: list[Lane] = [(0, 1, 1)] * len(times)
    order = sorted(range(len(times)), key=lambda one: (times[one][0], -times[one][1]))
    for cluster in _clusters(order, times):
        for one, lane in zip(cluster, _shared(cluster, times), strict=True):
            found[one] = lane
    return tuple(found)


def _clusters(order: Sequence[int], times: Sequence[tuple[int, int]]) -> list[list[int]]:
    clusters: list[list[int]] = []
    until = -1
    for one in order:
        start, end = times[one]
        if start >= until:
            clusters.append([])
        clusters[-1].append(one)
        until = max(until, end)
    return clusters


def _shared(cluster: Sequence[int], times: Sequence[tuple[int, int]]) -> list[Lane]:
    busy_until: list[int] = []
    where: list[int] = []
    for one in cluster:
        start, end = times[one]
        free = next((lane for lane, until in enumerate(busy_until) if until <= start), len(busy_until))
        if free == len(busy_until):
            busy_until.append(end)
        busy_until[free] = end
        where.append(free)
    of = len(busy_until)
    return [(where[i], of, _grown(i, cluster, where, of, times) - where[i]) for i in range(len(cluster))]


def _grown(i: int, cluster: Sequence[int], where: Sequence[int], of: int,
           times: Sequence[tuple[int, int]]) -> int:  # fmt: skip
    start, end = times[cluster[i]]
    taken = [
        where[j]
        for j, other in enumerate(cluster)
        if where[j] > where[i] and times[other][0] < end and start < times[other][1]
    ]
    return min(taken, default=of)
