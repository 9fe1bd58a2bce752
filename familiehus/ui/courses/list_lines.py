"""The lines of the list of courses: headings by season, a line per course, what is old folded away. Pure."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from familiehus.i18n import danish_order, tr, trn
from familiehus.queries.course_whens import CourseWhen
from familiehus.queries.courses import CourseRow
from familiehus.reports.danish import listed
from familiehus.ui.courses import words
from familiehus.ui.courses.seasons import Season, Standing, in_order, lacking, season_of, standing

NoteTone = Literal["plain", "gold", "warm", "ok"]
FOLD = "earlier"


@dataclass(frozen=True, slots=True)
class Note:
    """One chip of a line."""

    text: str
    tone: NoteTone = "plain"


@dataclass(frozen=True, slots=True)
class Line:
    """A course (``course`` set), a heading (neither), or the fold (``fold``): the list shows these."""

    title: str
    course: UUID | None = None
    below: str = ""
    badge: str = ""
    full: bool = False
    quiet: bool = False
    notes: tuple[Note, ...] = ()
    spoken: str = ""
    fold: bool = False

    @property
    def key(self) -> Hashable:
        """What stays the same when its words change."""
        return self.course or (FOLD if self.fold else self.title)

    @property
    def heading(self) -> bool:
        """Nobody can stand on it."""
        return self.course is None and not self.fold


def lines_of(
    rows: Sequence[CourseRow],
    whens: Mapping[UUID, CourseWhen],
    places: Mapping[str, str],
    now: datetime,
    *,
    search: str = "",
    unfolded: bool = False,
) -> tuple[Line, ...]:
    """What is shown. ``places`` names the places when there are several; a search looks into all seasons."""
    today = now.date()
    found: dict[Season, list[CourseRow]] = {season: [] for season in Season}
    for row in rows:
        if not search or _matches(row, whens.get(row.id), places, search):
            found[season_of(row, today)].append(row)
    lines: list[Line] = []
    for season, title in ((Season.NOW, tr("Dette halvår")), (Season.COMING, tr("Kommende"))):
        if found[season]:
            lines.append(Line(title))
            lines += [line_of(one, whens, places, now) for one in in_order(found[season], today)]
    earlier = found[Season.EARLIER]
    if earlier and (unfolded or search):
        lines.append(Line(tr("Tidligere")))
        lines += [line_of(one, whens, places, now) for one in in_order(earlier, today)]
    elif earlier:
        lines.append(Line(trn("Vis 1 tidligere hold", "Vis {n} tidligere hold", len(earlier)), fold=True))
    return tuple(lines)


def line_of(
    row: CourseRow, whens: Mapping[UUID, CourseWhen], places: Mapping[str, str], now: datetime
) -> Line:
    """One course in a line."""
    today, at = now.date(), whens.get(row.id)
    where = listed(at.rooms) if at is not None and at.rooms else places.get(row.place, "")
    once = at is not None and at.sessions == 1
    days = "" if once and row.first_day.year == today.year else words.span(row.first_day, row.last_day, today)
    below = " · ".join(part for part in (words.when(row, at), where, days) if part)
    name, notes = standing(row, today), notes_of(row, now)
    spoken = [row.name, words.standing_name(name), below, words.spoken_seats(row.taken, row.seats)]
    return Line(
        row.name,
        row.id,
        below,
        words.seats(row.taken, row.seats),
        full=row.taken >= row.seats,
        quiet=name.over,
        notes=notes,
        spoken=", ".join((*(part for part in spoken if part), *(one.text for one in notes[1:]))),
    )


def notes_of(row: CourseRow, now: datetime) -> tuple[Note, ...]:
    """Its standing first, then what somebody must see to, the most pressing first."""
    today = now.date()
    name, short = standing(row, today), lacking(row, today)
    tones: dict[Standing, NoteTone] = {
        Standing.RUNNING: "ok", Standing.STARTING: "ok", Standing.TO_FINISH: "gold",
    }  # fmt: skip
    notes = [Note(words.standing_name(name), tones.get(name, "plain"))]
    if row.offered:
        until = words.answer_by(row.answer_by, now) if row.answer_by is not None else ""
        notes.append(Note(tr("tilbudt, {until}", until=until) if until else tr("tilbudt"), "gold"))
    if short:
        notes.append(Note(words.lacks(short), "warm"))
    if row.untold:
        notes.append(Note(words.to_tell(row.untold), "warm"))
    if row.waiting:
        notes.append(Note(words.waiting(row.waiting)))
    return tuple(notes)


def _matches(row: CourseRow, at: CourseWhen | None, places: Mapping[str, str], search: str) -> bool:
    """Every word of the search begins a word of what the line says."""
    rooms = at.rooms if at is not None else ()
    text = " ".join(
        (row.name, row.template, places.get(row.place, ""), *rooms, words.when(row, at),
         words.span(row.first_day, row.last_day, row.first_day), str(row.first_day.year))
    )  # fmt: skip
    known = danish_order(text).replace(",", " ").replace("–", " ").split()
    return all(any(word.startswith(part) for word in known) for part in danish_order(search).split())
