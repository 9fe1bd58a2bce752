"""The sheets around a family, each made when it is first wanted and joined to the door's deeds.

One stands there at a time: a form takes the place of the page, which comes back when the form is left.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.handover.consent_paper import ConsentPaperSheet
    from familiehus.ui.handover.consent_sheet import ConsentSheet
    from familiehus.ui.handover.family_door import FamilyDoor
    from familiehus.ui.handover.family_name_sheet import FamilyNameSheet
    from familiehus.ui.handover.family_picker import FamilyPicker
    from familiehus.ui.handover.family_sheet import FamilySheet
    from familiehus.ui.handover.meeting_sheet import MeetingSheet
    from familiehus.ui.tasks import Tasks


class FamilySheets:
    """``aside`` while the page waits behind a form."""

    def __init__(self, window: QWidget, door: "FamilyDoor") -> None:
        self._window, self._door = window, door
        self._paper: ConsentPaperSheet | None = None
        self.aside = False

    @property
    def made(self) -> bool:
        """The page has been wanted at least once."""
        return "family" in self.__dict__

    @cached_property
    def family(self) -> "FamilySheet":
        """The page."""
        from familiehus.ui.handover.family_sheet import FamilySheet

        sheet, door = FamilySheet(self._window), self._door
        sheet.consent_wanted.connect(door.begin_consent)
        sheet.meeting_wanted.connect(door.begin_meeting)
        sheet.rename_wanted.connect(door.begin_rename)
        sheet.concern_wanted.connect(door.concern)
        sheet.refer_wanted.connect(door.refer_family)
        sheet.referral_wanted.connect(door.show_referral)
        sheet.withdraw.connect(door.withdraw)
        sheet.told.connect(door.told)
        sheet.print_wanted.connect(door.print_kept)
        sheet.undo_wanted.connect(door.undo)
        sheet.extract_wanted.connect(door.rights.extract)
        sheet.erase_wanted.connect(door.rights.begin_erase)
        return sheet

    @cached_property
    def consent(self) -> "ConsentSheet":
        """The form of a consent."""
        from familiehus.ui.handover.consent_sheet import ConsentSheet

        sheet = ConsentSheet(self._window)
        sheet.wanted.connect(self._door.give)
        sheet.paper_wanted.connect(self._door.print_draft)
        sheet.left.connect(self.come_back)
        return sheet

    @cached_property
    def meeting(self) -> "MeetingSheet":
        """The form of a § 11 e meeting."""
        from familiehus.ui.handover.meeting_sheet import MeetingSheet

        sheet = MeetingSheet(self._window)
        sheet.wanted.connect(self._door.hold)
        sheet.left.connect(self.come_back)
        return sheet

    @cached_property
    def name(self) -> "FamilyNameSheet":
        """Name and phone number."""
        from familiehus.ui.handover.family_name_sheet import FamilyNameSheet

        sheet = FamilyNameSheet(self._window)
        sheet.wanted.connect(self._door.save_name)
        sheet.left.connect(self.come_back)
        return sheet

    @cached_property
    def picker(self) -> "FamilyPicker":
        """The list to choose from."""
        from familiehus.ui.handover.family_picker import FamilyPicker

        sheet = FamilyPicker(self._window)
        sheet.chosen.connect(self._door.open_family)
        sheet.new_wanted.connect(self._door.new_family)
        return sheet

    def paper(self, tasks: "Tasks", cupboard: "Cupboard") -> "ConsentPaperSheet":
        """The consent on paper."""
        from familiehus.ui.handover.consent_paper import ConsentPaperSheet

        if self._paper is None:
            self._paper = ConsentPaperSheet(self._window, tasks, cupboard)
        return self._paper

    def step_aside(self) -> None:
        """A form takes the page's place."""
        self.aside = True
        self.family.hide()

    def come_back(self) -> None:
        """The form was left, or saved."""
        if self.aside:
            self.aside = False
            self.family.open()

    def typed_words(self) -> str:
        """What is typed in a form that is open."""
        forms = {"consent": tr("et samtykke"), "meeting": tr("en § 11 e-drøftelse"), "name": tr("en familie")}
        made = {name: self.__dict__[name] for name in forms if name in self.__dict__}
        return next((forms[name] for name, sheet in made.items() if sheet.dirty), "")
