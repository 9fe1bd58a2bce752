"""The tables, one concept per file, with the rules that need nothing but their own data.

Two kinds of record and no way between them (RULES § 1). Anonymous: contact,
day_count, correction, counted_activity, anonymous_series, series_talk,
pointing, notification, referral_count, handover_count, kept_tally.
Identified: staff, colleague, activity_colleague, enrolment and family with
what hangs on them. An anonymous table has no foreign key at all, no exact
time, and WITHOUT ROWID, because SQLite's hidden row number would store the
order in which families came through the door.
"""

from familiehus.models.activity import Activity, ActivityColleague, ActivityDate, ActivityRoom
from familiehus.models.area import Area, AreaPostnummer
from familiehus.models.base import Base
from familiehus.models.choice import Choice
from familiehus.models.colleague import Colleague
from familiehus.models.contact import Contact
from familiehus.models.correction import Correction
from familiehus.models.counted_activity import CountedActivity
from familiehus.models.course import AnonymousSeries, Course, CourseTemplate, SeriesTalk
from familiehus.models.day_count import DayCount
from familiehus.models.enrolment import Attendance, Enrolment, EnrolmentEvent, Member
from familiehus.models.handover import (
    Consent,
    Family,
    FamilyEnrolment,
    HandoverCount,
    Notification,
    Referral,
    ReferralCount,
    ReferralStep,
    SharingMeeting,
    TellDuty,
)
from familiehus.models.house import House
from familiehus.models.imported_file import ImportedFile
from familiehus.models.kept_tally import KeptTally
from familiehus.models.ledger import (
    FrozenMonth,
    Publication,
    PublishedFigure,
    RefusedFigure,
    TouchedMonth,
    YearProof,
)
from familiehus.models.offer import Offer, Pointing
from familiehus.models.opening import OpeningHours, SpecialDay
from familiehus.models.owner import Owner
from familiehus.models.place import Place
from familiehus.models.room import Room
from familiehus.models.staff import Staff
from familiehus.models.target import Target

__all__ = [
    "Activity",
    "ActivityColleague",
    "ActivityDate",
    "ActivityRoom",
    "AnonymousSeries",
    "Area",
    "AreaPostnummer",
    "Attendance",
    "Base",
    "Choice",
    "Colleague",
    "Consent",
    "Contact",
    "Correction",
    "CountedActivity",
    "Course",
    "CourseTemplate",
    "DayCount",
    "Enrolment",
    "EnrolmentEvent",
    "Family",
    "FamilyEnrolment",
    "FrozenMonth",
    "HandoverCount",
    "House",
    "ImportedFile",
    "KeptTally",
    "Member",
    "Notification",
    "Offer",
    "OpeningHours",
    "Owner",
    "Place",
    "Pointing",
    "Publication",
    "PublishedFigure",
    "Referral",
    "ReferralCount",
    "ReferralStep",
    "RefusedFigure",
    "Room",
    "SeriesTalk",
    "SharingMeeting",
    "SpecialDay",
    "Staff",
    "Target",
    "TellDuty",
    "TouchedMonth",
    "YearProof",
]
