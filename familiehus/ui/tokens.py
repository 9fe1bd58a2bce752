"""The colours of the house, one name per meaning (DESK.md, Tokens).

Petrol is ours and chosen, green is done and open, gold is courses and waiting,
terracotta is conflict and overdue. Every text pair is at least 4.5 : 1 and every
edge that identifies a control at least 3 : 1 (tests/gui/test_frame_theme.py).
"""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette


class Tokens(NamedTuple):
    """Hex colours by meaning. ``*_soft`` is the ground on which the same name is written.

    A named tuple, not a dataclass: the first paint waits while this class is made.
    """

    bg: str
    surface: str
    sunk: str
    ink: str
    muted: str
    line: str
    edge: str
    """Border of a text field: the only sign that it is one, so 3 : 1."""
    accent: str
    on_accent: str
    soft: str
    warm: str
    warm_soft: str
    ok: str
    ok_soft: str
    gold: str
    gold_soft: str
    rail: str
    rail_ink: str
    rail_strong: str
    rail_chosen: str
    rail_line: str
    badge: str
    on_badge: str
    practice: str
    """Ground of the mark that says: invented people, nothing here is real."""
    on_practice: str
    bar: str
    bar_empty: str
    dark: bool
    high_contrast: bool = False


LIGHT = Tokens(
    bg="#F6F3EE",
    surface="#FFFFFF",
    sunk="#EFEAE2",
    ink="#1C2B2D",
    muted="#55666A",
    line="#E2DBD0",
    edge="#7C8886",
    accent="#0B5F6A",
    on_accent="#FFFFFF",
    soft="#DDEEF0",
    warm="#A8412A",
    warm_soft="#FBE7E0",
    ok="#26704A",
    ok_soft="#E1F1E6",
    gold="#7A5600",
    gold_soft="#FFF0CC",
    rail="#123B42",
    rail_ink="#DCEBEC",
    rail_strong="#FFFFFF",
    rail_chosen="#30545A",
    rail_line="#33565C",
    badge="#E9724F",
    on_badge="#2A0E06",
    practice="#F2C56B",
    on_practice="#2A1E00",
    bar="#2F7780",
    bar_empty="#E6E0D7",
    dark=False,
)

DARK = Tokens(
    bg="#11181A",
    surface="#1A2426",
    sunk="#141D1F",
    ink="#E9F0EF",
    muted="#A3B4B5",
    line="#2B393B",
    edge="#728789",
    accent="#63C7D2",
    on_accent="#06282D",
    soft="#173A40",
    warm="#FF9B7F",
    warm_soft="#42231B",
    ok="#7FD3A0",
    ok_soft="#17342A",
    gold="#F2C56B",
    gold_soft="#3A2E12",
    rail="#0C1416",
    rail_ink="#C9DADB",
    rail_strong="#FFFFFF",
    rail_chosen="#2B3234",
    rail_line="#2E3536",
    badge="#E9724F",
    on_badge="#2A0E06",
    practice="#F2C56B",
    on_practice="#2A1E00",
    bar="#57AEB8",
    bar_empty="#283637",
    dark=True,
)


def from_platform(palette: QPalette) -> Tokens:
    """High contrast: nothing but the colours the person chose in the operating system."""

    def colour(role: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, role).name()

    window, text = colour(QPalette.ColorRole.Window), colour(QPalette.ColorRole.WindowText)
    base, ink = colour(QPalette.ColorRole.Base), colour(QPalette.ColorRole.Text)
    chosen, on_chosen = colour(QPalette.ColorRole.Highlight), colour(QPalette.ColorRole.HighlightedText)
    return Tokens(
        bg=window,
        surface=base,
        sunk=base,
        ink=ink,
        muted=ink,
        line=ink,
        edge=ink,
        accent=chosen,
        on_accent=on_chosen,
        soft=base,
        warm=ink,
        warm_soft=base,
        ok=ink,
        ok_soft=base,
        gold=ink,
        gold_soft=base,
        rail=window,
        rail_ink=text,
        rail_strong=text,
        rail_chosen=window,
        rail_line=text,
        badge=chosen,
        on_badge=on_chosen,
        practice=chosen,
        on_practice=on_chosen,
        bar=ink,
        bar_empty=base,
        dark=QColor(window).lightness() < 128,
        high_contrast=True,
    )


def as_palette(t: Tokens) -> QPalette:
    """The same colours for everything Qt draws itself."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, t.bg),
        (role.WindowText, t.ink),
        (role.Base, t.surface),
        (role.AlternateBase, t.sunk),
        (role.Text, t.ink),
        (role.PlaceholderText, t.muted),
        (role.Button, t.surface),
        (role.ButtonText, t.ink),
        (role.BrightText, t.on_accent),
        (role.ToolTipBase, t.rail),
        (role.ToolTipText, t.rail_ink),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.on_accent),
        (role.Link, t.accent),
        (role.LinkVisited, t.accent),
        (role.Light, t.surface),
        (role.Midlight, t.sunk),
        (role.Mid, t.line),
        (role.Dark, t.edge),
        (role.Accent, t.accent),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.muted))
    return palette
