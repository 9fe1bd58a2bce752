"""Hold: how full the courses were, who waited, who completed; nobody's name."""

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr, trn
from familiehus.queries.statistics.courses import CourseLine, CourseSum
from familiehus.reports.chart_values import BigNumber
from familiehus.reports.chart_words import Numbers, share
from familiehus.reports.danish import DASH, count
from familiehus.ui.statistics.number_row import NumberRow
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section, TableCard


class CourseFigures(Section):
    """Four numbers, the templates, the courses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = NumberRow(4)
        self.templates, self.courses = TableCard(tr("Forløb for forløb")), TableCard(tr("Hold for hold"))
        self.column.addWidget(self.numbers)
        self.column.addWidget(self.templates)
        self.column.addWidget(self.courses)
        self.column.addStretch(1)

    def show_reading(self, reading: Reading) -> None:
        """Another period."""
        found = reading.figures.courses
        self.numbers.show_numbers(_numbers(found.total))
        note = "" if found.lines else tr("Ingen hold i perioden. De oprettes på siden Hold.")
        heads = (tr("Forløb"), tr("Hold"), tr("Pladser"), tr("Taget"), tr("Venter"), tr("Gennemført"),
                 tr("Fremmøde"))  # fmt: skip
        rows = tuple(_sum_cells(reading.templates.get(one.code, one.code), one) for one in found.templates)
        self.templates.show_numbers(Numbers(heads, rows), note)
        lines = tuple(_line_cells(one) for one in found.lines)
        self.courses.show_numbers(Numbers((tr("Hold"), *heads[2:]), lines), note)


def _numbers(total: CourseSum) -> list[BigNumber]:
    called_off = trn("{n} aflyst", "{n} aflyst", total.called_off) if total.called_off else ""
    done = tr("{part} af {whole}", part=total.completed, whole=total.families) if total.ended else DASH
    ended = trn("på {n} afsluttet hold", "på {n} afsluttede hold", total.ended) if total.ended else ""
    seats = tr("af {n} pladser: {share}", n=count(total.seats), share=share(total.taken, total.seats))
    waited = trn("{n} familie fik ingen plads", "{n} familier fik ingen plads", total.waited)
    marked = tr("af {n} krydser", n=count(total.marked)) if total.marked else ""
    return [
        BigNumber(count(total.courses), tr("hold i perioden"), note=called_off),
        BigNumber(count(total.taken), tr("familier på hold"), note=seats if total.seats else ""),
        BigNumber(done, tr("familier gennemførte"), note=ended),
        BigNumber(
            share(total.came, total.marked), tr("fremmøde"), note=marked if total.waited == 0 else waited
        ),
    ]


def _sum_cells(name: str, one: CourseSum) -> tuple[str, ...]:
    done = tr("{part} af {whole}", part=one.completed, whole=one.families) if one.ended else ""
    return (name, count(one.courses), count(one.seats), count(one.taken), count(one.waited), done,
            share(one.came, one.marked) if one.marked else "")  # fmt: skip


def _line_cells(one: CourseLine) -> tuple[str, ...]:
    if one.called_off:
        return (tr("{name} (aflyst)", name=one.name), "", "", "", "", "")
    done = "" if one.completed is None else tr("{part} af {whole}", part=one.completed, whole=one.taken)
    came = share(one.came, one.marked) if one.marked else ""
    return (one.name, count(one.seats), count(one.taken), count(one.waited), done, came)
