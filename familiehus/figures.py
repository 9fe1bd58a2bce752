"""What a month, a quarter or a year says on paper: the published figures, or a preview of them.

Everything that prints, draws or saves figures reads one of these and nothing behind it. A published one
comes out of the ledger as it was stored, and never changes.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from familiehus.values import DaysCounted, FigureTable, Month, MonthHistory, Period


@dataclass(frozen=True, slots=True)
class PeriodComparison:
    """What another published period printed for exactly the members of each row of a table; None where it
    printed nothing that fits."""

    period: Period
    table_id: str
    values: tuple[int | None, ...]
    total: int | None

    @property
    def month(self) -> Month:
        """Its first month: of a month, itself."""
        return Month.of(self.period.first)


class LateWord(StrEnum):
    """How many contacts of earlier, published months are counted in a period, as it may be said."""

    NONE = "none"
    FEW = "few"
    """None or a few: which of the two is not told."""
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Late:
    """``number`` only with ``LateWord.NUMBER``; it is then a published figure."""

    word: LateWord
    number: int | None = None


class Standing(StrEnum):
    """How a target goes."""

    MET = "nået"
    ON_THE_WAY = "på vej"
    NOT_MET = "ikke nået"
    UNKNOWN = "kan ikke vises"
    """The figure it is measured by is not published."""


@dataclass(frozen=True, slots=True)
class TargetBefore:
    """What a published report said of the same figure one year before a target's period.

    ``report`` is the period whose print said it. ``number`` is the target it had then, None when nobody had
    set one; ``value`` is None when it could not be told. ``moved``: the area was other postnumre then.
    """

    report: Period
    number: int | None
    value: int | None
    standing: Standing | None
    moved: bool = False


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target (måltal) and how it stood. ``measure`` names its figure, see ``services.targets``.

    ``number`` is to be reached by the end of ``period``; per cent where the measure is a share.
    ``value`` is made of published figures only; None with ``UNKNOWN``.
    """

    period: Period
    measure: str
    code: str
    share: bool
    number: int
    owner: str
    note: str
    value: int | None
    standing: Standing
    before: TargetBefore | None = None


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """Everything the reports of a period print, and nothing else.

    ``published_on`` and ``published_by`` (a colleague's name, never printed) are None while it is a preview.
    ``comparisons`` and ``history`` are made of published figures only; ``complete`` is False while the
    period is running; ``days`` are its open days until yesterday. ``dropped`` are last year's targets, as
    they were published, that nobody has set again.
    """

    house: str
    kommune: str
    period: Period
    k: int
    practice: bool
    areas: tuple[tuple[str, tuple[str, ...]], ...]
    tables: tuple[FigureTable, ...]
    comparisons: tuple[PeriodComparison, ...]
    history: MonthHistory
    days: DaysCounted
    made_on: date
    complete: bool
    late: Late
    targets: tuple[TargetRow, ...] = ()
    dropped: tuple[TargetRow, ...] = ()
    published_on: date | None = None
    published_by: str | None = None

    @property
    def published(self) -> bool:
        """False for a preview, which is marked "ikke offentliggjort" wherever it is seen."""
        return self.published_on is not None

    @property
    def month(self) -> Month:
        """The first month: of a month, itself."""
        return Month.of(self.period.first)

    def table(self, table_id: str) -> FigureTable | None:
        """A table, where the period has it."""
        return next((one for one in self.tables if one.id == table_id), None)


@dataclass(frozen=True, slots=True)
class PublicationRow:
    """Who published what, and when. ``digest`` is the SHA-256 of everything its prints are made from."""

    period: Period
    published_on: date
    published_by: str
    k: int
    code_version: int
    digest: str


@dataclass(frozen=True, slots=True)
class Withheld:
    """Something of the menu that does not stand alone. For the leader's eyes; never printed.

    ``why`` is a code of ``disclosure.figures.Why``. Where it is ``unsafe``, ``hidden`` is the table and the
    code (empty: its total) of a small count that it would tell.
    """

    table: str
    codes: tuple[str, ...]
    why: str
    hidden: tuple[str, str] | None = None
