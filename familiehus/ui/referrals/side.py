"""The right half of the page: one referral, or the form that is open about it. With little room it stands
alone."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from familiehus.ui import theme
from familiehus.ui.referrals.detail import WIDE, ReferralDetail
from familiehus.ui.referrals.panel import ReferralPanel

LIST_LEAST = 400
"""Design pixels."""


class Side(QObject):
    """``left`` when a form has gone."""

    left = Signal()

    def __init__(self, row: QHBoxLayout, beside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._beside, self._page = beside, parent
        self.detail, self.stack = ReferralDetail(), QStackedWidget()
        self._panels: dict[Callable[[], ReferralPanel], ReferralPanel] = {}
        self._wanted = False
        self.stack.addWidget(self.detail)
        row.addWidget(beside, 6)
        row.addWidget(self.stack, 5)

    def panel(self, kind: Callable[[], ReferralPanel]) -> Any:
        """One of the forms, made now if it was not yet."""
        if kind not in self._panels:
            made = kind()
            made.closed.connect(self._closed)
            self._panels[kind] = made
            self.stack.addWidget(made)
        return self._panels[kind]

    @property
    def form(self) -> ReferralPanel | None:
        """The form that is open."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, ReferralPanel) else None

    @property
    def dirty(self) -> bool:
        """Something typed in it would be lost."""
        return self.form is not None and self.form.dirty

    def may_open(self) -> bool:
        """No form, or one that somebody let go of."""
        if self.form is not None:
            self.form.leave()
        return self.form is None

    def show_form(self, kind: Callable[[], ReferralPanel]) -> Any:
        """Let it stand there."""
        panel = self.panel(kind)
        self.stack.setCurrentWidget(panel)
        self.fit()
        return panel

    def close_form(self) -> None:
        """Away without a question: it is written, or what it was about is gone."""
        if self.form is not None:
            self.form.saved()

    def holds_focus(self, focused: QWidget | None) -> bool:
        """Something is typed here: letters are not keys."""
        return self.form is not None and focused is not None and self.form.isAncestorOf(focused)

    def want(self, wanted: bool) -> None:
        """With little room: the referral instead of the list."""
        self._wanted = wanted
        self.fit()

    @property
    def narrow(self) -> bool:
        """There is no room for both."""
        return self._page.width() < theme.px(WIDE + LIST_LEAST + 70)

    def fit(self) -> None:
        """Side by side where there is room, else one of them."""
        alone = self.narrow and (self._wanted or self.form is not None)
        self.detail.back.setVisible(self.narrow)
        self._beside.setHidden(alone)
        self.stack.setHidden(self.narrow and not alone)

    def _closed(self) -> None:
        self.stack.setCurrentWidget(self.detail)
        self.fit()
        self.left.emit()
