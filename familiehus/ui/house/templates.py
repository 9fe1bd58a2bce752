""" "Forløbsskabeloner": the house's recipes for courses. Courses made from one keep their dates and seats."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from familiehus.courses.template import CourseTemplate
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.courses.maker.template_words import length, seats
from familiehus.ui.house.entry_form import CardWords
from familiehus.ui.house.field import go_to
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.roster import NEW, Entry, Roster, RosterWords, dotted, toggle_words
from familiehus.ui.house.templates_form import TemplateForm
from familiehus.ui.house.templates_words import who
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text
from familiehus.values import Change, ListName

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview


_LIST, _CARD = 320, 420
"""Design pixels that list and card need; with less room they stand below each other."""


class Templates(Roster):
    """Saved with Enter; Ctrl+Z takes it back; Ctrl+D begins a new one with the same fields."""

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        words = RosterWords(
            tr("Husets forløbsskabeloner"),
            tr("Ny forløbsskabelon"),
            tr(
                "Huset har ingen forløbsskabeloner endnu. Skriv den første: hvor mange mødegange, "
                "og for hvor mange."
            ),
        )
        self.card = TemplateForm()
        self.copy = LinkButton(tr("Kopiér til en ny"), "Ctrl+D")
        super().__init__(desk, words, self.card, parent)
        self.copy.clicked.connect(self.begin_copy)
        about = tr(
            "Opskrifterne på husets hold. Et hold, der er lavet, beholder sine datoer og pladser, når "
            "opskriften ændres; kun fristen for at slette følger med."
        )
        self.column.insertWidget(1, Text(about, "body", "muted", wrap=True))

    def _lay_out(self, title: str) -> None:
        """The card of a template is larger than a room's."""
        everything = Card(title)
        everything.setMinimumWidth(theme.px(_LIST))
        self.form.setMinimumWidth(theme.px(_CARD))
        for part in (self.list, self._empty):
            everything.body.addWidget(part)
        everything.body.addSpacing(theme.px(6))
        for button in (self.new, self.copy):
            everything.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        everything.body.addStretch(1)
        self.column.addWidget(SideBySide([(everything, 2), (self.form, 3)], gap=14))
        self.column.addStretch(1)

    def entries_of(self, overview: "HouseOverview") -> dict[Hashable, Entry]:
        """In the house's order; those out of use last."""
        words = {one.code: one for one in overview.choices if one.list_name is ListName.PROFESSION}
        used = {code for one in overview.templates for code in one.referrers}
        self.card.show_professions(
            [(one.code, one.label) for one in words.values() if one.active or one.code in used]
        )
        found = sorted(overview.templates, key=lambda one: not one.active)
        return {one.code: Entry(_row(one), one) for one in found}

    def fresh(self) -> CourseTemplate:
        """What most of the house's are like, without a name."""
        return CourseTemplate("", "", sessions=8, minutes=90, weeks=1, seats=8, least=4)

    def words_of(self, key: Hashable) -> CardWords:
        """The template's own name."""
        self.card.taken_names = frozenset(
            name.casefold()
            for other, entry in self.entries.items()
            if other != key
            for name in (entry.command.name, entry.command.code)
        )
        self.copy.setEnabled(key in self.entries)
        one = self.entries.get(key)
        if one is None:
            return CardWords(tr("Ny forløbsskabelon"))
        active = one.command.active
        note = "" if active else _out_of_use()
        return CardWords(one.command.name, note, toggle_words(active=active))

    def begin_copy(self) -> None:
        """Ctrl+D: a new one with everything but the name, which waits to be written over."""
        if self._shown not in self.entries:
            return
        self.notice.clear()
        was = self._drafts.get(self._shown, self.entries[self._shown].command)
        self._before, self._shown = self._shown, NEW
        name = tr("{name} (kopi)", name=was.name)[: self.card.name.maxLength()]
        self._drafts[NEW] = replace(was, code="", name=name, active=True)
        self.list.setCurrentIndex(QModelIndex())
        self._show()
        go_to(self.form.first())
        self.card.name.selectAll()

    def commit(self) -> None:
        """Enter on the card in front, unless a field of it is wrong."""
        if not self._stopped():
            super().commit()

    def save(self) -> None:
        """All of them, unless a field of the card in front is wrong."""
        if not self._stopped():
            super().save()

    def _stopped(self) -> bool:
        wrong = self.card.first_wrong() if self._shown in self._drafts else None
        if wrong is not None:
            go_to(wrong)
        return wrong is not None

    def service(self) -> Callable[..., Change]:
        """Templates are saved whole."""
        return _save_whole

    def named(self, command: CourseTemplate) -> str:
        """``forløb Tryghedscirklen``."""
        return tr("forløbsskabelon {name}", name=command.name)

    def key_of(self, command: CourseTemplate) -> Hashable:
        """The code; a new one has none."""
        return command.code

    def kept(self, command: CourseTemplate) -> CourseTemplate:
        """The service gives a new template its first name as code."""
        return replace(command, code=command.code or " ".join(command.name.split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+D copies."""
        if event.key() == Qt.Key.Key_D and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.begin_copy()
        else:
            super().keyPressEvent(event)


def _save_whole(uow: Any, template: CourseTemplate) -> Change:
    from familiehus.services.course_templates import SaveTemplate, save_template

    return save_template(uow, SaveTemplate(template))


def _row(one: CourseTemplate) -> Row:
    note = dotted([length(one), seats(one.seats, one.unit), who(one.rules)]) if one.active else _out_of_use()
    return Row(one.code, (one.name,), note=note, action="" if one.active else toggle_words(active=False))


def _out_of_use() -> str:
    return tr("ude af brug; hold, der er lavet af det, er der stadig")
