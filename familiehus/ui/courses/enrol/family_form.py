"""The people of one enrolment in a column: only what the template asks, filled and read back as members."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.courses.family import Member, MemberKind
from familiehus.courses.template import Ask, CourseTemplate
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.courses.enrol.adult_fields import AdultFields
from familiehus.ui.courses.enrol.children_fields import ChildrenFields
from familiehus.ui.courses.enrol.fact_lines import DueLine, PostnummerLine
from familiehus.ui.courses.enrol.keep_words import asks_child, asks_second
from familiehus.ui.courses.enrol.private_line import NAME_MOST, PrivateLine
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.flow_layout import FlowLayout


class FamilyForm(QWidget):
    """``changed`` with every key; ``reshaped`` when fields came or went."""

    changed = Signal()
    reshaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks: frozenset[Ask] = frozenset()
        self._nobody_grown = False
        self.first = AdultFields(tr("Kaldenavn"), tr("Telefon"))
        self.second = AdultFields(tr("Den andens kaldenavn"), tr("Den andens telefon"))
        self.due, self.children_fields = DueLine(), ChildrenFields()
        self.with_second = LinkButton("")
        self.language = PrivateLine(tr("Sprog"), NAME_MOST, tr("Kun hvis der er brug for tolk eller hjælp."))
        self.postnummer = PostnummerLine()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        links = FlowLayout(gap_x=12, gap_y=4)
        for link in (self.children_fields.more, self.with_second):
            links.addWidget(link)
        for part in (self.first, self.due, self.children_fields, self.second):
            column.addWidget(part)
        column.addLayout(links)
        for line in (self.language, self.postnummer):
            column.addWidget(line)

    def _connect(self) -> None:
        for part in (self.first, self.second, self.due, self.children_fields, self.language, self.postnummer):
            part.changed.connect(self.changed)
        self.children_fields.reshaped.connect(self.reshaped)
        self.with_second.clicked.connect(self._turn_second)

    def show_family(self, template: CourseTemplate, start: date, members: Sequence[Member] = ()) -> None:
        """Fill every field; what the template does not ask is not there."""
        self._asks = template.asks
        adults = [one for one in members if one.kind is MemberKind.ADULT]
        self._nobody_grown = bool(members) and not adults
        phone = Ask.PHONE in self._asks
        self.first.show_adult(adults[0] if adults else None, phone=phone)
        self.second.show_adult(adults[1] if len(adults) > 1 else None, phone=phone)
        self._show_second(len(adults) > 1)
        self.with_second.setVisible(asks_second(template) or len(adults) > 1)
        self.due.start = start
        self.due.set_value(next((one.due_date for one in members if one.due_date is not None), None))
        self.due.setVisible(Ask.DUE_DATE in self._asks)
        self.children_fields.show_children(template, start, members)
        children = any(one.kind is MemberKind.CHILD for one in members)
        self.children_fields.set_asked(asks_child(template) or children)
        self.language.set_text(next((one.language for one in members if one.language), ""))
        self.language.setVisible(Ask.LANGUAGE in self._asks)
        self.postnummer.set_text(next((one.postnummer for one in members if one.postnummer), ""))
        self.postnummer.setVisible(Ask.POSTNUMMER in self._asks)

    def forget(self) -> None:
        """Nobody stands in the fields any more."""
        self._nobody_grown = False
        for adult in (self.first, self.second):
            adult.show_adult(None, phone=True)
        for line in (self.due, self.language, self.postnummer):
            line.set_text("")
        self.children_fields.forget()

    def members(self) -> tuple[Member, ...]:
        """As typed. The facts that are one for the family stand with its first member."""
        adults = [self.first.adult()]
        if self.second.isVisibleTo(self):
            adults.append(self.second.adult())
        children = self.children_fields.children_named()
        if self._nobody_grown and not adults[0].name:
            adults = []
        people = [*adults, *children]
        if not people:
            return ()
        plain = [replace(one, due_date=None, language="", postnummer="") for one in people]
        month = self.children_fields.nameless_month()
        plain = [replace(one, birth_month=None) if one.kind is MemberKind.ADULT else one for one in plain]
        first = replace(
            plain[0], due_date=self.due.value(), language=self.language.text(),
            postnummer=self.postnummer.text(),
        )  # fmt: skip
        if first.kind is MemberKind.ADULT:
            first = replace(first, birth_month=month)
        return (first, *plain[1:])

    def first_wrong(self) -> QWidget | None:
        """The first field that cannot be stored; it says why."""
        nobody = not self.first.name.text()
        if nobody and not self._nobody_grown:
            self.first.name.complain(tr("Skriv et kaldenavn."))
            return self.first.name.field
        if (wrong := self.first.first_wrong()) is not None:
            return wrong
        if self.due.isVisibleTo(self) and not self.due.check_whole():
            return self.due.field
        if (wrong := self.children_fields.first_wrong()) is not None:
            return wrong
        if self.second.isVisibleTo(self):
            if not self.second.name.text():
                self.second.name.complain(
                    tr("Skriv et kaldenavn, eller tryk på “Den anden forælder er ikke med”.")
                )
                return self.second.name.field
            if (wrong := self.second.first_wrong()) is not None:
                return wrong
        if not self.language.check():
            return self.language.field
        return None if self.postnummer.check_whole() else self.postnummer.field

    def raw(self) -> tuple[object, ...]:
        """What is typed, understood or not."""
        lines = (self.due, self.language, self.postnummer)
        second = self.second.raw() if self.second.isVisibleTo(self) else ()
        return (self.first.raw(), second, self.children_fields.raw(), *(line.field.text() for line in lines))

    def _show_second(self, shown: bool) -> None:
        self.second.setVisible(shown)
        words = tr("Den anden forælder er ikke med") if shown else tr("Den anden forælder er med")
        self.with_second.set_label(words)

    def _turn_second(self) -> None:
        shown = not self.second.isVisibleTo(self)
        if not shown:
            self.second.show_adult(None, phone=Ask.PHONE in self._asks)
        self._show_second(shown)
        self.reshaped.emit()
        self.changed.emit()
        if shown:
            self.second.name.field.setFocus(Qt.FocusReason.TabFocusReason)
