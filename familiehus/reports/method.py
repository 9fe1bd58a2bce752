""" "Sådan er der talt": what a reader must know before quoting a number, in a box in two columns.

Only sentences that apply to this paper: no explanation of a dash where there is none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import accumulate
from typing import Final, NamedTuple

from familiehus.figures import LateWord
from familiehus.i18n import tr, trn
from familiehus.reports.danish import count, day_and_month, day_list, listed
from familiehus.reports.document import INNER, LINE, PAPER, Sheet
from familiehus.reports.flow import Band, Block
from familiehus.reports.lettering import BOLD, Run, clean, paragraph, strong
from familiehus.reports.opening import last_day_counted
from familiehus.reports.period_words import not_over
from familiehus.reports.printed import AREA, REASON, PrintedPeriod
from familiehus.reports.tables import HEADING
from familiehus.reports.tagging.element import Element

_LARGE: Final = 10.5
_LARGE_LEADING: Final = 15.5
_SIZE: Final = 8.0
_LEADING: Final = 10.6
_PAD: Final = 12.0
_GAP: Final = 22.0
_COLUMN: Final = (INNER - 2 * _PAD - _GAP) / 2
_PARAGRAPH: Final = 4.0


class Line(NamedTuple):
    """One line of a paragraph."""

    runs: tuple[Run, ...]
    begins: bool


@dataclass(frozen=True)
class MethodBox:
    """Lines on tinted paper, in two even columns."""

    title: str
    lines: tuple[Line, ...]
    begins: bool = True
    """False when it goes on from the page before."""

    def height(self, pitch: float) -> float:
        """Points; does not depend on how airy the tables are."""
        return 2 * _PAD + 18 + max((y for _, y, _ in self._placed), default=0.0)

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint at (x, top)."""
        sheet.box(x, top, INNER, self.height(pitch), PAPER)
        with sheet.tagged("H2") if self.begins else sheet.aside():
            sheet.text(x + _PAD, top + _PAD + 9, self.title, 10.5, BOLD)
        said: Element | None = None
        for column, y, line in self._placed:
            left = x + _PAD + column * (_COLUMN + _GAP)
            if said is None or line.begins:
                said = sheet.tags.open(Element("P"))
            with sheet.tags.within(said):
                sheet.line_of(left, top + _PAD + 15 + y, line.runs, _SIZE)

    @cached_property
    def _placed(self) -> list[tuple[int, float, Line]]:
        """(column, baseline, line): paragraphs a little apart, the columns about equally long."""
        baselines = list(accumulate(_LEADING + _PARAGRAPH * line.begins for line in self.lines))
        cut = _cut(self.lines, baselines)
        shift = baselines[cut - 1] + (_PARAGRAPH if cut < len(self.lines) and self.lines[cut].begins else 0)
        return [
            (int(number >= cut), y - (shift if number >= cut else _PARAGRAPH), line)
            for number, (y, line) in enumerate(zip(baselines, self.lines, strict=True))
        ]


@dataclass(frozen=True)
class Method:
    """The box as a band: a house with very many areas may need to continue it on the next page."""

    title: str
    lines: tuple[Line, ...]
    begins: bool = True

    def take(self, room: float, pitch: float, fresh: bool) -> tuple[Block | None, Band | None]:
        """The whole box; divided only when it is longer than a page."""
        whole = MethodBox(self.title, self.lines, self.begins)
        if whole.height(pitch) <= room:
            return whole, None
        if not fresh:
            return None, self
        number = 2 * int((room - 2 * _PAD - 30) // (_LEADING + _PARAGRAPH))
        continued = tr("{title} (fortsat)", title=method_title())
        first = MethodBox(self.title, self.lines[:number], self.begins)
        return first, Method(continued, self.lines[number:], begins=False)


@dataclass(frozen=True)
class NothingToShow:
    """Why a month without figures is not a mistake, in friendly words."""

    words: tuple[str, ...]

    def height(self, pitch: float) -> float:
        """Points."""
        return HEADING + 4 + sum(len(lines) for lines in self._paragraphs) * _LARGE_LEADING + 8

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint at (x, top)."""
        with sheet.tagged("H2"):
            sheet.text(x, top + 10, tr("Hvorfor er der ingen tal?"), 10.5, BOLD)
        sheet.rule(x, top + 15.5, INNER, LINE)
        y = top + HEADING + 12
        for lines in self._paragraphs:
            with sheet.tagged("P"):
                for line in lines:
                    sheet.line_of(x, y, line, _LARGE)
                    y += _LARGE_LEADING
            y += 8 / max(1, len(self.words) - 1)

    @cached_property
    def _paragraphs(self) -> list[list[list[Run]]]:
        return [paragraph(words, _LARGE, INNER) for words in self.words]


def nothing_to_show(shown: PrintedPeriod) -> NothingToShow:
    """The explanation for a month whose total can't be shown."""
    k = count(shown.figures.k)
    return NothingToShow(
        (
            tr(
                "Når der kan være færre end {k} familier bag et tal, kan nogen i en lille by måske regne ud, "
                "hvem der søgte råd. Derfor trykkes det ikke, og heller ikke, om der slet ingen var.",
                k=k,
            ),
            tr("Det er ikke en fejl, og ingen henvendelser er gået tabt. Huset kender selv tallet."),
        )
    )


def method_title() -> str:
    """Heading of the box."""
    return tr("Sådan er der talt")


def method(shown: PrintedPeriod) -> Method:
    """The box for a month."""
    return Method(method_title(), _lines(sentences(shown)))


def _lines(paragraphs: Sequence[str]) -> tuple[Line, ...]:
    return tuple(
        Line(tuple(runs), number == 0)
        for words in paragraphs
        for number, runs in enumerate(paragraph(words, _SIZE, _COLUMN))
    )


def _cut(lines: Sequence[Line], baselines: Sequence[float]) -> int:
    """Where the second column begins: the paragraph nearest the middle, inside one if that is far off."""

    def longer(cut: int) -> float:
        return max(baselines[cut - 1], baselines[-1] - baselines[cut - 1])

    anywhere = min(range(1, len(lines) + 1), key=longer)
    begins = [place for place in range(1, len(lines)) if lines[place].begins]
    best = min(begins, key=longer, default=anywhere)
    return best if longer(best) <= longer(anywhere) + 2.2 * _LEADING else anywhere


def sentences(shown: PrintedPeriod) -> list[str]:
    """Paragraphs, the most important first."""
    candidates = [
        _practice(shown),
        _unpublished(shown),
        _running(shown),
        tr(
            "{lead} er én gang, nogen kom, ringede eller skrev. Den er anonym: huset noterer, "
            "hvem der spurgte, og et postnummer, aldrig et navn.",
            lead=strong(tr("En henvendelse")),
        ),
        _small_numbers(shown),
        _not_drawn(shown),
        _several_reasons(shown),
        _seats(shown),
        _late(shown),
        _days(shown),
        _dash(shown),
        _rounded(shown),
        _areas(shown),
    ]
    return [words for words in candidates if words]


def _practice(shown: PrintedPeriod) -> str:
    if not shown.figures.practice:
        return ""
    return tr(
        "{lead}: tallene er opdigtede, så man kan øve sig. De siger intet om rigtige familier.",
        lead=strong(tr("Øvehus")),
    )


def _running(shown: PrintedPeriod) -> str:
    if shown.figures.complete:
        return ""
    day = day_and_month(last_day_counted(shown))
    return tr(
        "{lead}: tal til og med {day}. De kan ikke sammenlignes med hele perioder.",
        lead=strong(not_over(shown.figures.period)),
        day=day,
    )


def _small_numbers(shown: PrintedPeriod) -> str:
    lead, most = strong(tr("Ingen kan genkendes")), count(shown.figures.k - 1)
    if not shown.tables:
        return tr("{lead}: tal fra 1 til {most} vises ikke.", lead=lead, most=most)
    return tr(
        "{lead}: tal fra 1 til {most} vises ikke. Små grupper er lagt sammen med andre, ofte under "
        "navnet „Øvrige“. Alle viste tal er rigtige, og rækkerne passer med summen.",
        lead=lead,
        most=most,
    )


def _not_drawn(shown: PrintedPeriod) -> str:
    parts = []
    if shown.withheld:
        names = listed([f"„{clean(table.title)}“" for table in shown.withheld])
        parts.append(
            tr("{lead}, fordi der er ingen eller for få: {names}.", lead=strong(tr("Ikke vist")), names=names)
        )
    if shown.zero:
        names = listed([f"„{clean(table.title)}“" for table in shown.zero])
        parts.append(tr("{lead} at vise i {names}: 0 i alt.", lead=strong(tr("Intet")), names=names))
    return " ".join(parts)


def _several_reasons(shown: PrintedPeriod) -> str:
    if shown.table(REASON) is None:
        return ""
    return tr(
        "{lead}: én henvendelse kan have flere årsager, så der kan være flere årsager end henvendelser.",
        lead=strong(tr("Flere årsager")),
    )


def _seats(shown: PrintedPeriod) -> str:
    if shown.table("courses.seats") is None:
        return ""
    return tr(
        "{lead} tælles, når et hold er slut: en plads er optaget, når en familie var på holdet til det "
        "sidste, og gennemført, når familien kom så tit, som holdet kræver.",
        lead=strong(tr("Pladser på hold")),
    )


def _days(shown: PrintedPeriod) -> str:
    days, lead = shown.figures.days, strong(tr("Åbne dage"))
    if days.open_days == 0:
        return tr("{lead}: huset har ikke haft åbent i perioden.", lead=lead)
    counted = tr("{counted} af {open}", counted=days.counted, open=days.open_days)
    if not days.missing:
        return tr("{lead}: {counted} er talt færdig, også dage hvor ingen kom.", lead=lead, counted=counted)
    return tr(
        "{lead}: {counted} er talt færdig, også dage hvor ingen kom. Der mangler {missing}, så tallene kan "
        "være for lave.",
        lead=lead,
        counted=counted,
        missing=_missing(days.missing),
    )


def _missing(days: Sequence[date]) -> str:
    """The days themselves while they can be read, else how many."""
    if len({(day.year, day.month) for day in days}) == 1:
        return day_list(days)
    return trn("{n} dag", "{n} dage", len(days))


def _unpublished(shown: PrintedPeriod) -> str:
    if shown.figures.published:
        return ""
    lead = strong(tr("Ikke offentliggjort"))
    return tr(
        "{lead}: tallene kan ændre sig, til perioden er offentliggjort. Giv dem ikke videre.", lead=lead
    )


def _late(shown: PrintedPeriod) -> str:
    """Contacts of months that had left the house already, as it may be said."""
    late, lead = shown.figures.late, strong(tr("Kom senere"))
    if late.word is LateWord.NONE:
        return ""
    if late.word is LateWord.FEW or late.number is None:
        return tr(
            "{lead}: enkelte henvendelser fra tidligere måneder kan være talt med her, fordi de måneder var "
            "offentliggjort.",
            lead=lead,
        )
    return tr(
        "{lead}: {number} henvendelser fra tidligere måneder er talt med her, fordi de måneder var "
        "offentliggjort.",
        lead=lead,
        number=count(late.number),
    )


def _dash(shown: PrintedPeriod) -> str:
    in_columns = any(
        value is None
        for printed in shown.tables
        for column in printed.columns
        for value in (*column.values, column.total)
    )
    if not (in_columns or shown.total is None or any(total is None for _, total in shown.history)):
        return ""
    return tr(
        "{lead} betyder, at tallet ikke kan vises, eller at ingen talte. Det betyder ikke 0.",
        lead=strong(tr("En streg (–)")),
    )


def _rounded(shown: PrintedPeriod) -> str:
    if not shown.total:
        return ""
    lead = strong(tr("Procenter og gennemsnit"))
    return tr("{lead} er regnet af de tal, der står på papiret, og afrundet.", lead=lead)


def _areas(shown: PrintedPeriod) -> str:
    areas = shown.figures.areas
    if not areas:
        return ""
    named = ". ".join(f"{clean(name)}: {', '.join(postnumre)}" for name, postnumre in areas)
    outside = tr("Andre postnumre er udenbys.") if shown.table(AREA) else ""
    return tr(
        "{lead} og deres postnumre. {areas}. {outside}",
        lead=strong(tr("Områder")),
        areas=named,
        outside=outside,
    )
