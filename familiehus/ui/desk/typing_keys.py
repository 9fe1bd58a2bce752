"""What each key of the desk means: letters and digits wherever the focus is, except inside a text field."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from familiehus.i18n import tr
from familiehus.ui.desk import fact_map
from familiehus.ui.desk.core import Desk
from familiehus.ui.desk.digit_field import is_digit
from familiehus.ui.desk.fact_map import COUNT, FACTS, Fact
from familiehus.ui.desk.henvender_row import HENVENDER_KEYS
from familiehus.ui.desk.notice import show_whole
from familiehus.ui.desk.pasted import read_paste
from familiehus.values import POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, Henvender

FACT_KEYS = {fact.key: fact for fact in FACTS}
_DASHES = frozenset("-–—")


class Typing(QObject):
    """Wires the form to the desk; ``press`` takes signs that reach the page. ``extra``: other letters."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.extra: dict[str, Callable[[], object]] = {}
        form, count = desk.form, desk.form.facts.count.field
        field = form.where.field
        field.textChanged.connect(self._digits_changed)
        field.unknown.connect(lambda: self._answered(POSTNUMMER_UNKNOWN))
        field.refused.connect(self._full)
        for digits in (field, count, form.band.hour):
            digits.typed.connect(self.press)
            digits.pasted.connect(self.paste)
        form.who.chosen.connect(self.henvender)
        form.where.picked.connect(self.postnummer)
        form.where.answered.connect(self.answer)
        form.facts.chosen.connect(self._fact_chosen)
        form.facts.counted.connect(self._counted)
        form.facts.opened.connect(self._strip_moved)
        count.left.connect(self.leave_count)

    def press(self, sign: str) -> bool:
        """One sign from the keyboard; False when the desk has no use for it."""
        letter = sign.upper()
        if is_digit(sign):
            self.digit(sign)
        elif sign in _DASHES:
            self._answered(POSTNUMMER_DECLINED)
        elif not self._option(letter) and not self._command(letter):
            return False
        return True

    def digit(self, sign: str) -> None:
        """Digits always belong to the postnummer."""
        self._desk.focus()
        self._desk.form.where.field.type_digit(sign)

    def backspace(self) -> None:
        """In an empty field it takes the answer back."""
        self._desk.focus()
        if self._desk.draft.answer is not None:
            self._desk.set_draft(self._desk.draft.touch(answer=None))
        elif self._desk.form.where.field.text():
            self._desk.form.where.field.backspace()

    def _option(self, letter: str) -> bool:
        form = self._desk.form
        if form.reasons.press(letter) or form.facts.press(letter):
            return True
        self.leave_count()
        return False

    def _command(self, letter: str) -> bool:
        where = self._desk.form.where
        number = where.recent_number(letter) or where.nearest_number(letter)
        if letter in HENVENDER_KEYS:
            self.henvender(HENVENDER_KEYS[letter])
        elif number:
            self.postnummer(number)
        elif letter in FACT_KEYS:
            self._desk.form.facts.toggle(FACT_KEYS[letter])
        elif letter in self.extra:
            self.extra[letter]()
        else:
            return False
        return True

    def henvender(self, who: Henvender) -> None:
        """M, F or A."""
        self._desk.set_draft(self._desk.draft.touch(henvender=who))
        self._ready()

    def postnummer(self, number: str) -> None:
        """A recent one or one of the nearest, by its letter."""
        if number:
            self._desk.set_draft(self._desk.draft.with_digits(number))
            self._ready()

    def answer(self, answer: str) -> None:
        """A chip: chosen again, it is taken back."""
        self._desk.set_draft(self._desk.draft.with_answer(answer))
        self._ready()

    def _answered(self, answer: str) -> None:
        """A key: pressed twice it still means what it says."""
        if self._desk.draft.answer != answer:
            self.answer(answer)
        self._desk.focus()

    def _ready(self) -> None:
        if self._desk.form.facts.open_fact is not COUNT:
            self._desk.focus()

    def _digits_changed(self, text: str) -> None:
        if text != self._desk.draft.digits:
            self._desk.set_draft(self._desk.draft.with_digits(text))
            form = self._desk.form
            form.notice.whisper(form.hint.title if form.hint.wrong or len(text) == 4 else "")

    def _full(self) -> None:
        self._desk.form.notice.say(
            tr("Der står fire tal. Tryk Enter for at gemme, eller slet for at rette."), "info"
        )

    def paste(self, text: str) -> None:
        """Search a pasted text; what is refused is neither shown nor kept."""
        found = read_paste(text)
        if not found.refusal:
            self._put(found.digits)
        else:
            self._desk.focus()
            self._desk.form.notice.say(_refusal(found.refusal, found.length), "warm")

    def _put(self, digits: str) -> None:
        self._desk.focus()
        field = self._desk.form.where.field
        if len(digits) == 4:
            self._desk.set_draft(self._desk.draft.with_digits(digits))
            return
        for digit in digits:
            field.type_digit(digit)

    def _fact_chosen(self, fact: Fact, code: Any) -> None:
        self._desk.set_draft(fact_map.choose(self._desk.draft, fact, code))

    def _counted(self, count: int) -> None:
        if count != self._desk.draft.count:
            self._desk.set_draft(self._desk.draft.touch(count=count))

    def _strip_moved(self, fact: Fact | None) -> None:
        if fact is COUNT:
            show_whole(self._desk.form.facts.count)
            return
        self._desk.focus()
        if fact is not None:
            show_whole(self._desk.form.facts.strip)
            options = ", ".join(f"{one.key} {one.label}" for one in self._desk.form.facts.options())
            self._desk.form.notice.whisper(f"{fact_map.name_of(fact)}: {options}")

    def leave_count(self) -> None:
        """Tab, Enter or a letter: digits belong to the postnummer again."""
        if self._desk.form.facts.open_fact is COUNT:
            self._desk.form.facts.close_strip()


def _refusal(why: str, length: int) -> str:
    if why == "cpr":
        return tr(
            "Det ligner et CPR-nummer. Dem gemmer huset aldrig, så intet er sat ind. Skriv kun de fire tal."
        )
    if why == "too_long":
        signs = f"{length:,}".replace(",", ".")
        return tr(
            "Teksten er {n} tegn lang, og her står kun fire tal. Intet er sat ind, og intet er tabt.", n=signs
        )
    if why == "several":
        return tr("Der er flere tal på fire cifre i teksten. Intet er sat ind; skriv det rigtige.")
    return tr("Der er ikke noget postnummer i teksten. Intet er sat ind; skriv de fire tal.")
