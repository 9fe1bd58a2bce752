"""Walks what a screen reader is given: the QAccessible tree and the tab order."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Every node below a widget that is not hidden."""
    root = QAccessible.queryAccessibleInterface(widget)
    waiting = [root] if root else []
    while waiting:
        node = waiting.pop()
        if node.state().invisible:
            continue
        yield node
        waiting += [child for i in range(node.childCount()) if (child := node.child(i)) is not None]


def nameless(widget: QWidget) -> list[str]:
    """Focusable nodes without a name or with no role: each is a wall for somebody."""
    complaints = []
    for node in tree(widget):
        thing = node.object()
        if not node.state().focusable or not isinstance(thing, QWidget):
            continue
        if not thing.isVisible() or thing.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if not node.text(QAccessible.Text.Name):
            complaints.append(f"no name: {type(thing).__name__} {thing.objectName()}")
        if node.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            complaints.append(f"no role: {type(thing).__name__} {thing.accessibleName()}")
    return complaints


def tab_round(window: QWidget, most: int = 200) -> list[QWidget]:
    """What Tab reaches from here until it comes back. AssertionError when it never does."""
    first = QApplication.focusWidget()
    assert first is not None
    reached = [first]
    for _ in range(most):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is first:
            return reached
        assert here is not None
        reached.append(here)
    raise AssertionError("Tab never came back")


def cut(window: QWidget) -> list[str]:
    """Visible labels and buttons that got less room than their words need."""
    from PySide6.QtWidgets import QLabel, QPushButton

    complaints = []
    for thing in [*window.findChildren(QLabel), *window.findChildren(QPushButton)]:
        if not thing.isVisible() or not thing.text():
            continue
        need = thing.minimumSizeHint()
        if isinstance(thing, QLabel) and thing.wordWrap():
            high = thing.heightForWidth(thing.width())
            if thing.height() < high:
                complaints.append(f"{thing.text()!r} is {thing.height()} high, needs {high}")
        elif thing.width() < need.width() or thing.height() < need.height():
            complaints.append(f"{thing.text()!r} is {thing.size().toTuple()}, needs {need.toTuple()}")
    return complaints
