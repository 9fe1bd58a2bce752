"""The one style sheet: how Qt's own fields, lists and bars look among our widgets.

Short on purpose: every rule is matched against every widget when it is first
shown, and the first paint waits for that. Our own widgets paint themselves.
"""

from collections.abc import Callable

from familiehus import paths
from familiehus.ui.tokens import Tokens

_SHEET = """
QToolTip {{ background:{rail}; color:{rail_ink}; border:1px solid {rail_line}; padding:{p4}px {p8}px; }}
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{
  background:{surface}; color:{ink}; border:1px solid {edge}; border-radius:{p8}px;
  padding:{p7}px {p10}px; placeholder-text-color:{muted};
  selection-background-color:{accent}; selection-color:{on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
  border:2px solid {accent}; padding:{p6}px {p9}px; }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
  background:{sunk}; color:{muted}; border-color:{line}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border:0; width:{p28}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{
  image:url("{icons}/arrow-down-{tint}.svg"); width:{p16}px; height:{p16}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border:0; width:{p24}px; }}
QAbstractSpinBox::up-arrow {{ image:url("{icons}/arrow-up-{tint}.svg"); width:{p12}px; height:{p12}px; }}
QAbstractSpinBox::down-arrow {{ image:url("{icons}/arrow-down-{tint}.svg"); width:{p12}px; height:{p12}px; }}
QComboBox QAbstractItemView {{ background:{surface}; color:{ink}; border:1px solid {line}; outline:0;
  selection-background-color:{soft}; selection-color:{ink}; padding:{p4}px; }}
QCheckBox, QRadioButton {{ spacing:{p8}px; padding:{p3}px; border:2px solid transparent;
  border-radius:{p6}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color:{accent}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width:{p18}px; height:{p18}px; border:1px solid {edge};
  background:{surface}; border-radius:{p5}px; }}
QRadioButton::indicator {{ border-radius:{p9}px; }}
QCheckBox::indicator:checked {{ background:{accent}; border-color:{accent};
  image:url("{icons}/tick-{tint}.svg"); }}
QRadioButton::indicator:checked {{ background:{accent}; border-color:{accent};
  image:url("{icons}/dot-{tint}.svg"); }}
QTableView, QTreeView, QListView {{ background:{surface}; color:{ink}; border:1px solid {line};
  border-radius:{p8}px; outline:0; gridline-color:{line}; alternate-background-color:{sunk};
  selection-background-color:{soft}; selection-color:{ink}; }}
QTableView:focus, QTreeView:focus, QListView:focus {{ border:2px solid {accent}; }}
QHeaderView::section {{ background:{surface}; color:{muted}; border:0; border-bottom:1px solid {line};
  padding:{p6}px {p8}px; }}
QScrollArea, QScrollArea > QWidget > QWidget#scrolled {{ background:transparent; border:0; }}
QAbstractScrollArea::corner {{ background:transparent; border:0; }}
QScrollBar {{ background:transparent; border:0; margin:0; }}
QScrollBar:vertical {{ width:{p10}px; }}
QScrollBar:horizontal {{ height:{p10}px; }}
QScrollBar::handle {{ background:{edge}; border-radius:{p3}px; margin:2px;
  min-height:{p28}px; min-width:{p28}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width:0; height:0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background:transparent; }}
QMenu {{ background:{surface}; color:{ink}; border:1px solid {line}; padding:{p4}px; }}
QMenu::item {{ padding:{p6}px {p16}px; border-radius:{p6}px; }}
QMenu::item:selected {{ background:{soft}; }}
QProgressBar {{ background:{sunk}; border:0; border-radius:{p3}px; max-height:{p6}px; text-align:center; }}
QProgressBar::chunk {{ background:{accent}; border-radius:{p3}px; }}
"""


def style_sheet(t: Tokens, px: Callable[[float], int]) -> str:
    """The sheet for these colours and this text size; empty in high contrast, where the platform draws."""
    if t.high_contrast:
        return ""
    sizes = {f"p{n}": px(n) for n in (3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 18, 24, 28)}
    names = {name: getattr(t, name) for name in t._fields}
    icons = (paths.resources() / "icons").as_posix()
    return _SHEET.format(**names, **sizes, icons=icons, tint="dark" if t.dark else "light")
