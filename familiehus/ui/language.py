"""The English window: a catalogue over the Danish sentences, for a colleague who does not read Danish yet.

Danish needs nothing of this and does not load it. A window is made in one language from
the first word to the last, so another choice counts from the next start or lock.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from familiehus import i18n, paths
from familiehus.i18n import tr
from familiehus.ui.actions import Action
from familiehus.ui.window_memory import WindowMemory, remembered_language

CONTEXT = "familiehus"


class Language(StrEnum):
    """What a window can speak."""

    DANISH = "da"
    ENGLISH = "en"


class Chooser(Protocol):
    """What the actions need of the window."""

    def choose_language(self, language: Language) -> None: ...  # noqa: D102
    def next_language(self) -> Language: ...  # noqa: D102


def speak_english(app: QApplication) -> bool:
    """Use the English catalogue for every sentence from now on. False (and Danish) when it is not there."""
    catalogue = QTranslator(app)
    if not catalogue.load(str(paths.resources() / "translations" / "familiehus_en.qm")):
        return False

    def english(danish: str) -> str:
        return catalogue.translate(CONTEXT, danish) or danish

    i18n.install(english)
    return True


def next_language(memory: WindowMemory) -> Language:
    """What the window will speak when it is opened next."""
    return Language(remembered_language(memory))


def remember(memory: WindowMemory, language: Language) -> None:
    """Keep the choice beside where the window stood."""
    memory.save({**memory.load(), "language": str(language)})


def notice(language: Language) -> str:
    """What to say about a choice that counts later."""
    if language is Language.ENGLISH:
        return tr(
            "Vinduet taler engelsk, næste gang det åbnes eller låses op. Det, der printes, bliver på dansk."
        )
    return tr("Vinduet taler dansk, næste gang det åbnes eller låses op.")


def languages(window: Chooser) -> list[Action]:
    """One action for each language, found in both; the one that is already chosen cannot be chosen again."""
    words = (tr("sprog"), tr("language"))
    named = (
        (Language.DANISH, tr("Sprog: Dansk"), (*words, tr("dansk"), tr("danish"))),
        (Language.ENGLISH, tr("Sprog: English"), (*words, tr("engelsk"), tr("english"))),
    )
    return [
        Action(
            f"language.{language}",
            text,
            None,
            synonyms,
            _choose(window, language),
            _other(window, language),
            group=tr("Udseende"),
        )
        for language, text, synonyms in named
    ]


def _choose(window: Chooser, language: Language) -> Callable[[], None]:
    return lambda: window.choose_language(language)


def _other(window: Chooser, language: Language) -> Callable[[], bool]:
    return lambda: window.next_language() is not language
