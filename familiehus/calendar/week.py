"""ISO weeks, the only weeks Denmark counts in: uge 47 begins on a Monday (ISO 8601)."""

import re
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """A week of an ISO year, written 2026-W47."""

    year: int
    number: int

    @property
    def first(self) -> date:
        """Its Monday."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """Its Sunday."""
        return self.first + timedelta(days=6)

    @property
    def days(self) -> tuple[date, ...]:
        """Monday to Sunday."""
        return tuple(self.first + timedelta(days=number) for number in range(7))

    def step(self, weeks: int) -> "Week":
        """So many weeks later, or earlier."""
        return Week.of(self.first + timedelta(weeks=weeks))

    def __str__(self) -> str:
        return f"{self.year:04d}-W{self.number:02d}"

    @classmethod
    def of(cls, day: date) -> "Week":
        """The week a day lies in."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @classmethod
    def parse(cls, text: str) -> "Week":
        """``2026-W47`` or ``2026-47`` (blanks around it do no harm); ValueError for anything else."""
        found = re.fullmatch(r"([0-9]{4})-[Ww]?([0-9]{1,2})", text.strip())
        if found is None:
            raise ValueError(text)
        return cls.of(date.fromisocalendar(int(found[1]), int(found[2]), 1))
