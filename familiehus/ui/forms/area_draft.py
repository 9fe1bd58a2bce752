"""Areas while somebody draws them: a postnummer lies in one area or in none, whatever is done.

Frozen: each step gives a new draft, so that taking a step back is keeping the old one.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from familiehus.services.areas import AreaPlan

Area = tuple[str, tuple[str, ...]]
"""A name and its postnumre, sorted."""


@dataclass(frozen=True, slots=True)
class AreaDraft:
    """The areas in the house's order. While typed, names may be empty or there twice; saving refuses that."""

    areas: tuple[Area, ...] = ()

    @classmethod
    def of(cls, plans: "Iterable[AreaPlan]") -> "AreaDraft":
        """As they were saved or proposed."""
        return cls(tuple((plan.name, tuple(sorted(plan.postnumre))) for plan in plans))

    def plans(self) -> "tuple[AreaPlan, ...]":
        """For the services."""
        from familiehus.services.areas import AreaPlan

        return tuple(AreaPlan(name, numbers) for name, numbers in self.areas)

    def numbers(self, index: int) -> tuple[str, ...]:
        """The postnumre of one area."""
        return self.areas[index][1]

    def where(self, number: str) -> int | None:
        """The area a postnummer lies in."""
        return next((i for i, (_, numbers) in enumerate(self.areas) if number in numbers), None)

    def outside(self, candidates: Iterable[str]) -> tuple[str, ...]:
        """Those of ``candidates`` that lie in no area."""
        inside = {number for _, numbers in self.areas for number in numbers}
        return tuple(number for number in candidates if number not in inside)

    def added(self, name: str) -> "AreaDraft":
        """One area more, at the end, empty."""
        return AreaDraft((*self.areas, (name, ())))

    def renamed(self, index: int, name: str) -> "AreaDraft":
        """The area has another name."""
        return self._with(index, (name, self.numbers(index)))

    def removed(self, index: int) -> "AreaDraft":
        """The area is gone; its postnumre lie in none."""
        return AreaDraft(self.areas[:index] + self.areas[index + 1 :])

    def moved(self, numbers: Collection[str], target: int | None) -> "AreaDraft":
        """The postnumre lie in ``target`` (None: in no area) and nowhere else."""
        cleaned = [
            (name, tuple(number for number in mine if number not in numbers)) for name, mine in self.areas
        ]
        if target is not None:
            name, mine = cleaned[target]
            cleaned[target] = (name, tuple(sorted({*mine, *numbers})))
        return AreaDraft(tuple(cleaned))

    def merged(self, index: int, into: int) -> "AreaDraft":
        """Everything of one area goes into another, which keeps its name."""
        return self.moved(self.numbers(index), into).removed(index)

    def shifted(self, index: int, steps: int) -> "AreaDraft":
        """The area stands earlier (-1) or later (1) in the house's order."""
        target = min(max(index + steps, 0), len(self.areas) - 1)
        rest: Sequence[Area] = self.areas[:index] + self.areas[index + 1 :]
        return AreaDraft((*rest[:target], self.areas[index], *rest[target:]))

    def _with(self, index: int, area: Area) -> "AreaDraft":
        return replace(self, areas=(*self.areas[:index], area, *self.areas[index + 1 :]))
