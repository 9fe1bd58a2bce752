"""What can be done from every page: go somewhere, find, undo, lock, change how it looks."""

from collections.abc import Callable, Sequence
from typing import Protocol

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.actions import Action
from familiehus.ui.theme import Mode
from familiehus.ui.undo import UndoStack


class Frame(Protocol):
    """What these actions need of the window."""

    def show_page(self, page_id: str) -> None: ...  # noqa: D102
    def open_palette(self) -> None: ...  # noqa: D102
    def open_sheet(self) -> None: ...  # noqa: D102
    def search(self) -> None: ...  # noqa: D102
    def lock(self) -> None: ...  # noqa: D102
    def set_mode(self, mode: Mode) -> None: ...  # noqa: D102
    def set_text_scale(self, scale: float) -> None: ...  # noqa: D102


def going(frame: Frame, places: Sequence[tuple[str, str]]) -> list[Action]:
    """Ctrl+1 to Ctrl+9: the pages (id, title) in the order of the rail."""
    return [
        Action(
            id=f"go.{page_id}",
            text=tr("Gå til {page}", page=title),
            shortcut=f"Ctrl+{number}" if number < 10 else None,
            synonyms=(title, tr("åbn {page}", page=title), tr("vis {page}", page=title)),
            run=_go(frame, page_id),
            group=tr("Sider"),
        )
        for number, (page_id, title) in enumerate(places, 1)
    ]


def _go(frame: Frame, page_id: str) -> Callable[[], None]:
    return lambda: frame.show_page(page_id)


def everywhere(frame: Frame, undo: UndoStack) -> list[Action]:
    """Find, search, undo, lock, help."""
    return [
        Action(
            "frame.undo",
            lambda: tr("Fortryd {step}", step=undo.undo_text).strip(),
            "Ctrl+Z",
            (tr("tag tilbage"), tr("slet det sidste"), tr("fejl")),
            undo.undo,
            lambda: bool(undo.undo_text),
        ),
        Action(
            "frame.redo",
            lambda: tr("Gør igen: {step}", step=undo.redo_text).removesuffix(": "),
            "Ctrl+Shift+Z",
            (tr("gentag"), tr("annullér fortryd")),
            undo.redo,
            lambda: bool(undo.redo_text),
            extra_shortcuts=("Ctrl+Y",),
        ),
        Action("frame.find", tr("Find eller gør noget"), "Ctrl+K", (), frame.open_palette, lambda: True),
        Action(
            "frame.search",
            tr("Søg"),
            "F3",
            (tr("find"), tr("led efter")),
            frame.search,
            extra_shortcuts=("Ctrl+F",),
        ),
        Action(
            "frame.sheet",
            tr("Vis alle taster"),
            "Ctrl+?",
            (tr("genveje"), tr("hjælp"), tr("tastatur")),
            frame.open_sheet,
            extra_shortcuts=("Ctrl+Shift+?", "F1"),
        ),
        Action(
            "frame.lock",
            tr("Lås huset"),
            "Ctrl+L",
            (tr("log ud"), tr("pause"), tr("skift bruger"), tr("gå hjem")),
            frame.lock,
        ),
    ]


def looks(frame: Frame) -> list[Action]:
    """Light, dark, as the computer; text from 100 to 200 %."""
    look = tr("Udseende")
    modes = (
        (Mode.LIGHT, tr("Lyst udseende"), (tr("lys"), tr("dag"), tr("tema"), tr("farver"))),
        (Mode.DARK, tr("Mørkt udseende"), (tr("mørk"), tr("nat"), tr("tema"), tr("farver"))),
        (Mode.SYSTEM, tr("Udseende som på computeren"), (tr("tema"), tr("farver"), tr("kontrast"))),
    )
    chosen = [
        Action(f"look.{mode}", text, None, words, _look(frame, mode), _other(mode), group=look)
        for mode, text, words in modes
    ]
    size = (tr("skrift"), tr("bogstaver"), tr("zoom"), tr("tekststørrelse"))
    return [
        *chosen,
        Action(
            "text.larger",
            tr("Større tekst"),
            "Ctrl++",
            size,
            lambda: frame.set_text_scale(theme.text_scale() + theme.SCALE_STEP),
            lambda: theme.text_scale() < theme.SCALE_MAX,
            group=look,
            extra_shortcuts=("Ctrl+=",),
        ),
        Action(
            "text.smaller",
            tr("Mindre tekst"),
            "Ctrl+-",
            size,
            lambda: frame.set_text_scale(theme.text_scale() - theme.SCALE_STEP),
            lambda: theme.text_scale() > theme.SCALE_MIN,
            group=look,
        ),
        Action(
            "text.normal",
            tr("Almindelig tekststørrelse"),
            "Ctrl+0",
            size,
            lambda: frame.set_text_scale(1.0),
            group=look,
        ),
    ]


def _look(frame: Frame, mode: Mode) -> Callable[[], None]:
    return lambda: frame.set_mode(mode)


def _other(mode: Mode) -> Callable[[], bool]:
    return lambda: theme.mode() is not mode
