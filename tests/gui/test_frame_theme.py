"""Colours that can be read by everybody, type that grows, icons of one hand."""

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from familiehus.paths import resources
from familiehus.ui import icons, theme
from familiehus.ui.theme import Mode
from familiehus.ui.tokens import DARK, LIGHT, Tokens, from_platform

TEXT_PAIRS = [
    *product(("ink", "muted"), ("bg", "surface", "sunk", "soft")),
    *product(("ink",), ("ok_soft", "gold_soft", "warm_soft")),
    *product(("muted",), ("ok_soft",)),
    *product(("accent",), ("bg", "surface", "sunk", "soft", "ok_soft", "gold_soft", "warm_soft")),
    ("on_accent", "accent"),
    ("on_accent", "warm"),
    *((name, ground) for name in ("warm", "ok", "gold") for ground in ("surface", f"{name}_soft")),
    *product(("rail_ink", "rail_strong"), ("rail", "rail_chosen")),
    ("on_badge", "badge"),
    ("on_practice", "practice"),
]
EDGE_PAIRS = [
    *product(("edge",), ("surface", "bg")),
    *product(("accent",), ("bg", "surface", "soft")),
    ("ink", "bg"),
    ("rail_strong", "rail_chosen"),
    ("bar", "surface"),
    ("badge", "rail"),
    ("practice", "rail"),
]


def luminance(colour: str) -> float:
    def linear(c: float) -> float:
        return c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4

    q = QColor(colour)
    return 0.2126 * linear(q.redF()) + 0.7152 * linear(q.greenF()) + 0.0722 * linear(q.blueF())


def contrast(a: str, b: str) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


def too_weak(t: Tokens, pairs: list[tuple[str, str]], least: float) -> list[str]:
    ratios = [(f"{a} on {b}", contrast(getattr(t, a), getattr(t, b))) for a, b in pairs]
    return [f"{pair}: {ratio:.2f}" for pair, ratio in ratios if ratio < least]


@pytest.mark.parametrize("t", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read(t: Tokens) -> None:
    assert too_weak(t, TEXT_PAIRS, 4.5) == []


@pytest.mark.parametrize("t", [LIGHT, DARK], ids=["light", "dark"])
def test_every_edge_that_means_something_can_be_seen(t: Tokens) -> None:
    assert too_weak(t, EDGE_PAIRS, 3.0) == []


def test_contrast_is_computed_as_the_guideline_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert too_weak(LIGHT, [("line", "surface")], 3.0) == ["line on surface: 1.37"]


def test_high_contrast_uses_only_the_colours_of_the_platform() -> None:
    chosen = QPalette(QColor("black"), QColor("black"))
    chosen.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))
    chosen.setColor(QPalette.ColorRole.Text, QColor("white"))
    chosen.setColor(QPalette.ColorRole.Highlight, QColor("cyan"))
    chosen.setColor(QPalette.ColorRole.HighlightedText, QColor("black"))
    made = from_platform(chosen)
    allowed = {
        chosen.color(QPalette.ColorGroup.Active, role).name()
        for role in (
            QPalette.ColorRole.Window,
            QPalette.ColorRole.Base,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.Highlight,
            QPalette.ColorRole.HighlightedText,
        )
    }
    used = {value for name in made._fields if isinstance(value := getattr(made, name), str)}
    assert used <= allowed
    assert made.high_contrast


def test_the_font_is_ours_and_grows_with_the_text_size(qapp: QApplication) -> None:
    assert QFontInfo(theme.font("body")).family() == "IBM Plex Sans"
    sizes = [theme.font(role).pixelSize() for role in ("body", "small", "h1", "h2", "number")]
    assert sizes == [15, 13, 24, 19, 32]
    theme.apply(qapp, Mode.LIGHT, 2.0)
    assert theme.font("body").pixelSize() == 30
    assert theme.px(12) == 24
    assert QLabel("Hej").font().pixelSize() == 30


def test_text_size_stays_between_100_and_200(qapp: QApplication) -> None:
    theme.apply(qapp, Mode.LIGHT, 9.0)
    assert theme.text_scale() == 2.0
    theme.apply(qapp, Mode.LIGHT, 0.1)
    assert theme.text_scale() == 1.0


def test_the_system_mode_follows_the_platform(qapp: QApplication) -> None:
    theme.apply(qapp, Mode.SYSTEM)
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.tokens().dark is dark
    theme.apply(qapp, Mode.DARK)
    assert theme.tokens() == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.bg


def test_icons_are_drawn_by_one_hand_and_take_any_colour() -> None:
    names = icons.names()
    assert len(names) >= 30
    for name in names:
        drawing = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        assert re.findall(r'stroke-width="([^"]+)"', drawing) == ["1.75"], name
        assert 'viewBox="0 0 24 24"' in drawing
        image = icons.pixmap(name, "#A8412A", 24).toImage()
        inked = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
        solid = [c for c in inked if c.alpha() > 200]
        assert solid, name
        assert all(abs(c.red() - 0xA8) < 6 and abs(c.green() - 0x41) < 6 for c in solid), name


def test_the_style_sheet_stays_small(qapp: QApplication) -> None:
    assert len(qapp.styleSheet()) < 6000
    assert "{" in qapp.styleSheet()
    for path in re.findall(r'url\("([^"]+)"\)', qapp.styleSheet()):
        assert (resources() / "icons" / path.rsplit("/", 1)[1]).exists()
