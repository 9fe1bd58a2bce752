"""What the whole window knows of referrals: the badge on the rail, and the ways to the page from elsewhere.

``refer_family`` (an id), ``refer_to`` (an offer), ``open_referral`` (an id) and ``show_only`` (ids) go to the
page first; they are what the family's page, the finder and the front page call.
"""

from functools import partial
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QObject

from familiehus import clock
from familiehus.offers.offer import Offer
from familiehus.ui.referrals.rail_badge import ReferralBadge

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.desk.duties_strip import DutiesStrip
    from familiehus.ui.main_window import MainWindow
    from familiehus.ui.pages.referrals import ReferralsPage
    from familiehus.ui.tasks import Tasks


class ReferralsAtHouse(QObject):
    """A window has one."""

    def __init__(self, frame: "MainWindow", tasks: "Tasks", cupboard: "Cupboard") -> None:
        super().__init__(frame)
        self._frame = frame
        self.badge = ReferralBadge(tasks, cupboard, partial(frame.rail.set_badge, "referrals"), self)

    def follow_duties(self, strip: "DutiesStrip") -> None:
        """The line on the front page says what is due, and leads here."""
        self.badge.duties.connect(lambda duties: strip.show_duties(duties, clock.today()))
        strip.wanted.connect(self.show_only)

    def _page(self) -> "ReferralsPage":
        self._frame.show_page("referrals")
        return cast("ReferralsPage", self._frame.page_of("referrals"))

    def refer_family(self, family: UUID) -> None:
        """A new one, of this family."""
        self._page().refer_family(family)

    def refer_to(self, offer: Offer) -> None:
        """A new one, to this offer; nothing about a family is filled in."""
        self._page().refer_to(offer)

    def open_referral(self, referral: UUID) -> None:
        """Show one."""
        self._page().open_referral(referral)

    def show_only(self, referrals: frozenset[UUID]) -> None:
        """What the front page spoke of."""
        self._page().show_only(referrals)
