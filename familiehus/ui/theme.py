"""How the house looks: colours, type and spacing, set once for the whole program.

Light, dark, or as the operating system says. In the system's high contrast the
person's own colours win over ours. Kept cheap because the first paint waits for
it: three font files, one palette, one short style sheet.
Widgets learn of a change through ``QEvent.StyleChange``, as from Qt itself.
"""

from enum import StrEnum
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from familiehus import paths
from familiehus.ui import tokens as colours
from familiehus.ui.style_sheet import style_sheet
from familiehus.ui.tokens import DARK, LIGHT, Tokens

FontRole = Literal[
    "body", "strong", "small", "small_strong", "tiny", "label", "chip", "key", "key_big",
    "house", "h1", "h2", "number", "digits",
]  # fmt: skip

_FAMILY = "IBM Plex Sans"
_FACES = ("IBMPlexSans_400Regular.ttf", "IBMPlexSans_500Medium.ttf", "IBMPlexSans_600SemiBold.ttf")
_WEIGHT = QFont.Weight
_ROLES: dict[FontRole, tuple[int, QFont.Weight]] = {
    "body": (15, _WEIGHT.Normal),
    "strong": (15, _WEIGHT.DemiBold),
    "small": (13, _WEIGHT.Normal),
    "small_strong": (13, _WEIGHT.DemiBold),
    "tiny": (12, _WEIGHT.Normal),
    "label": (13, _WEIGHT.Medium),
    "chip": (14, _WEIGHT.Normal),
    "key": (12, _WEIGHT.DemiBold),
    "key_big": (14, _WEIGHT.DemiBold),
    "house": (17, _WEIGHT.DemiBold),
    "h1": (24, _WEIGHT.DemiBold),
    "h2": (19, _WEIGHT.DemiBold),
    "number": (32, _WEIGHT.DemiBold),
    "digits": (34, _WEIGHT.DemiBold),
}

SCALE_MIN, SCALE_MAX, SCALE_STEP = 1.0, 2.0, 0.1


class Mode(StrEnum):
    """Which colours; SYSTEM follows the platform's colour scheme and contrast."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class _State:
    def __init__(self) -> None:
        self.tokens: Tokens = LIGHT
        self.scale = 1.0
        self.mode = Mode.SYSTEM
        self.platform_palette: QPalette | None = None
        self.fonts: dict[FontRole, QFont] = {}


_state = _State()


def tokens() -> Tokens:
    """The colours in force."""
    return _state.tokens


def mode() -> Mode:
    """What was chosen last."""
    return _state.mode


def text_scale() -> float:
    """1.0 to 2.0."""
    return _state.scale


def px(n: float) -> int:
    """``n`` design pixels at the chosen text size. Spacing comes in steps of 4."""
    return round(n * _state.scale)


def font(role: FontRole) -> QFont:
    """The type of one role at the chosen text size."""
    known = _state.fonts.get(role)
    if known is None:
        size, weight = _ROLES[role]
        known = QFont(_FAMILY)
        known.setPixelSize(px(size))
        known.setWeight(weight)
        known.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if role == "digits":
            known.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, px(6))
        _state.fonts[role] = known
    return QFont(known)


def apply(app: QApplication, mode: Mode = Mode.SYSTEM, text_scale: float = 1.0) -> None:
    """Dress the program. Call once before the first window, and again when somebody changes it.

    The composition root asks Qt for the Fusion style, which the style sheet is made for.
    """
    if _state.platform_palette is None:
        _first_time(app)
    _state.mode = mode
    _state.scale = min(max(round(text_scale, 2), SCALE_MIN), SCALE_MAX)
    _state.fonts.clear()
    _state.tokens = _chosen(mode)
    app.setFont(font("body"))
    app.setPalette(colours.as_palette(_state.tokens))
    app.setStyleSheet(style_sheet(_state.tokens, px))


def _first_time(app: QApplication) -> None:
    _state.platform_palette = QPalette(app.palette())
    for face in _FACES:
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / face))
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: _follow(app))
    hints.accessibility().contrastPreferenceChanged.connect(lambda _contrast: _follow(app))


def _follow(app: QApplication) -> None:
    if _state.mode is Mode.SYSTEM:
        apply(app, Mode.SYSTEM, _state.scale)


def _chosen(mode: Mode) -> Tokens:
    if mode is not Mode.SYSTEM:
        return DARK if mode is Mode.DARK else LIGHT
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return colours.from_platform(_state.platform_palette or QPalette())
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
