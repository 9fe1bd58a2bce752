"""The form card: it shows a draft and says what was pressed. It decides nothing."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk import words
from familiehus.ui.desk.draft import Draft, Missing
from familiehus.ui.desk.entry_words import contact_name
from familiehus.ui.desk.fact_panel import FactPanel
from familiehus.ui.desk.henvender_row import HenvenderRow
from familiehus.ui.desk.mode_band import ModeBand
from familiehus.ui.desk.notice import Notice
from familiehus.ui.desk.now_strip import NowStrip
from familiehus.ui.desk.option_strip import OptionStrip
from familiehus.ui.desk.postnummer_hint import Hint, hint_for
from familiehus.ui.desk.postnummer_row import PostnummerRow
from familiehus.ui.desk.words import numeric_date
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text
from familiehus.values import COUNT_MAX, ContactFacts

if TYPE_CHECKING:
    from familiehus.queries.house import DeskLists


class ContactForm(Card):
    """Parts: ``who``, ``where``, ``facts``, ``reasons``, ``notice``, ``save``, ``paper``, ``series``. Over
    both cards: ``band`` and ``now``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(tr("Ny henvendelse"))
        self.band = ModeBand()
        """Stands over both cards: the list shows that day too."""
        self.now = NowStrip()
        """The same place, while nothing but today is typed."""
        self.who, self.where, self.facts = HenvenderRow(), PostnummerRow(), FactPanel()
        self.reasons, self.notice = OptionStrip(), Notice()
        self.save = PrimaryButton(tr("Registrér"), "Enter")
        self.paper = LinkButton(tr("Indtast fra papir"), "Ctrl+P")
        self.series = LinkButton(tr("Anonymt forløb"), "Ctrl+T")
        self._promise = Text(tr("Ingen navne, ingen noter."), "chip", "muted")
        self._lists: DeskLists | None = None
        self.hint = Hint()
        for part, room in ((self.who, 8), (self.where, 10), (self.facts, 0)):
            self.body.addWidget(part)
            self.body.addSpacing(theme.px(room))
        self.body.addWidget(self.reasons)
        self.body.addStretch(1)
        self.body.addWidget(self.notice)
        self.body.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(16))
        foot.addWidget(self.save)
        foot.addWidget(self._promise)
        foot.addStretch(1)
        links = QVBoxLayout()
        links.setSpacing(0)
        for link in (self.series, self.paper):
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignRight)
        foot.addLayout(links)
        return foot

    def set_lists(self, lists: "DeskLists") -> None:
        """The house's lists and areas."""
        self._lists = lists
        self.facts.set_lists(lists)

    def show_draft(self, draft: Draft) -> None:
        """Everything that is chosen. Takes any complaint away."""
        self.hint = hint_for(draft, self._lists)
        self.who.show_chosen(draft.henvender)
        self.who.complain("")
        self.where.show_draft(draft, self.hint)
        self.facts.show_draft(draft)

    def show_plain(self) -> None:
        """Today, a new contact."""
        self.band.hide()
        self._relabel(tr("Registrér"), paper=True)

    def show_paper(self, day: date, hour: int | None, today: date) -> None:
        """Late entry of a day."""
        text = tr("Fra papir: {day}", day=words.full_day(day, today))
        self.band.show_paper(text, numeric_date(day), hour)
        self._relabel(tr("Registrér"), paper=False)

    def show_editing(self, facts: ContactFacts) -> None:
        """A correction of what was saved."""
        name = contact_name(facts)
        who, where = words.times(facts), words.postnummer(facts.postnummer)
        self.band.show_edit(
            tr("Retter {contact}: {who}, {where}", contact=name, who=who, where=where), facts.hour
        )
        self._relabel(tr("Gem rettelsen"), paper=False)

    def _relabel(self, save: str, *, paper: bool) -> None:
        if self.save.text() != save:
            self.save.set_label(save)
        self.paper.setVisible(paper)
        self.series.setVisible(paper)

    def complain(self, missing: Missing) -> str:
        """Say in place what is missing; gives the sentence, for whoever hears the screen."""
        if missing is Missing.HENVENDER:
            text = tr("Tryk M for mor, F for far eller A for anden.")
            self.who.complain(text)
            return text
        if missing is Missing.COUNT:
            text = tr("Antallet skal være fra 1 til {most}. Intet er gemt; ret antallet.", most=COUNT_MAX)
            self.notice.say(text, "warm")
            return text
        if missing is Missing.POSTNUMMER_UNKNOWN:
            return " ".join(self.where.said)
        return self._complain_postnummer(missing)

    def _complain_postnummer(self, missing: Missing) -> str:
        if missing is Missing.POSTNUMMER:
            title = tr("Postnummer mangler")
            detail = tr("Skriv fire tal, eller tryk 0 for ukendt, – for ønsker ikke at oplyse.")
        else:
            title, detail = (
                tr("Der mangler tal"),
                tr("Et postnummer har fire tal. Intet er gemt; skriv resten."),
            )
        self.where.say(title, detail, wrong=True)
        return f"{title}. {detail}"
