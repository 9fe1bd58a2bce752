"""Families on their way to somebody else: who they are, what they said yes to, and where they are now.

A family here is a calling name and perhaps a phone number. It knows the enrolments that are its own; nothing
in it comes from, or leads to, an anonymous contact. When it is erased, only counts of whole months stay.
"""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class Family(Base):
    """Table ``family``: whom a consent or a referral is about. ``erase_on`` is the retention date,
    ``opened_by`` the account that opened it: without the right to everybody's families one sees one's own."""

    __tablename__ = "family"
    __table_args__ = (kept_as("identified"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    phone: Mapped[str] = mapped_column(String(20))
    opened_on: Mapped[date]
    opened_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    erase_on: Mapped[date] = mapped_column(index=True)


class FamilyEnrolment(Base):
    """Table ``family_enrolment``: the enrolments of a family, so that its page shows both. ``referral_id`` is
    the incoming referral that made the tie, where one did: taking that step back unties it."""

    __tablename__ = "family_enrolment"
    __table_args__ = (kept_as("identified"),)

    family_id: Mapped[UUID] = mapped_column(ForeignKey("family.id", ondelete="CASCADE"), primary_key=True)
    enrolment_id: Mapped[UUID] = mapped_column(
        ForeignKey("enrolment.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    referral_id: Mapped[UUID | None] = mapped_column(ForeignKey("referral.id", ondelete="SET NULL"))


class Consent(Base):
    """Table ``consent`` (samtykke). ``information`` is one line a row, joined by line breaks."""

    __tablename__ = "consent"
    __table_args__ = (CheckConstraint("until >= given_on", name="until"), kept_as("identified"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    family_id: Mapped[UUID] = mapped_column(ForeignKey("family.id", ondelete="CASCADE"), index=True)
    giver: Mapped[str] = mapped_column(String(80))
    given_for: Mapped[str] = mapped_column(String(30))
    information: Mapped[str] = mapped_column(String(2000))
    sender: Mapped[str] = mapped_column(String(120))
    receiver: Mapped[str] = mapped_column(String(120))
    receiver_unit: Mapped[str] = mapped_column(String(120))
    purpose: Mapped[str] = mapped_column(String(400))
    form: Mapped[str] = mapped_column(String(20))
    given_on: Mapped[date]
    until: Mapped[date]
    taken_by: Mapped[str] = mapped_column(String(80))
    withdrawn_on: Mapped[date | None]


class TellDuty(Base):
    """Table ``tell_duty``: who must be told that a consent was withdrawn, and when they were."""

    __tablename__ = "tell_duty"
    __table_args__ = (kept_as("identified"),)

    consent_id: Mapped[UUID] = mapped_column(ForeignKey("consent.id", ondelete="CASCADE"), primary_key=True)
    whom: Mapped[str] = mapped_column(String(250), primary_key=True)
    told_on: Mapped[date | None]
    told_by: Mapped[str] = mapped_column(String(80))


class Referral(Base):
    """Table ``referral`` (henvisning), out and in. ``step`` and ``closed_on`` follow ``referral_step``."""

    __tablename__ = "referral"
    __table_args__ = (
        CheckConstraint("meets_at IS NULL OR meets_at BETWEEN 0 AND 1439", name="meets_at"),
        CheckConstraint("owner <> ''", name="owner"),
        kept_as("identified"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    family_id: Mapped[UUID] = mapped_column(ForeignKey("family.id", ondelete="CASCADE"), index=True)
    direction: Mapped[str] = mapped_column(String(10))
    party: Mapped[str] = mapped_column(String(120))
    unit: Mapped[str] = mapped_column(String(120))
    purpose: Mapped[str] = mapped_column(String(400))
    information: Mapped[str] = mapped_column(String(2000))
    consent_id: Mapped[UUID | None] = mapped_column(ForeignKey("consent.id"), index=True)
    carried: Mapped[bool]
    agreed: Mapped[bool]
    offer_id: Mapped[UUID | None] = mapped_column(ForeignKey("offer.id", ondelete="SET NULL"))
    profession: Mapped[str | None] = mapped_column(String(80))
    owner: Mapped[str] = mapped_column(String(80))
    made_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    due_on: Mapped[date] = mapped_column(index=True)
    step: Mapped[str] = mapped_column(String(30))
    closed_on: Mapped[date | None] = mapped_column(index=True)
    next_step: Mapped[str | None] = mapped_column(String(40))
    closing_reason: Mapped[str] = mapped_column(String(200))
    feedback_due: Mapped[date | None]
    feedback_on: Mapped[date | None]
    feedback: Mapped[str | None] = mapped_column(String(60))
    became: Mapped[UUID | None] = mapped_column(ForeignKey("enrolment.id", ondelete="SET NULL"))
    meets_on: Mapped[date | None]
    meets_at: Mapped[int | None]


class ReferralStep(Base):
    """Table ``referral_step``: each step, its day, who told us, and the reason of a refusal. ``due_on`` is
    when news were due after it, so that taking the next one back brings that day back."""

    __tablename__ = "referral_step"
    __table_args__ = (kept_as("identified"),)

    referral_id: Mapped[UUID] = mapped_column(ForeignKey("referral.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[str] = mapped_column(String(30))
    day: Mapped[date]
    told_by: Mapped[str] = mapped_column(String(80))
    by: Mapped[str] = mapped_column(String(80))
    reason: Mapped[str] = mapped_column(String(200))
    due_on: Mapped[date]


class SharingMeeting(Base):
    """Table ``sharing_meeting`` (§ 11 e-drøftelse): date and parties, never what was said."""

    __tablename__ = "sharing_meeting"
    __table_args__ = (kept_as("identified"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    family_id: Mapped[UUID] = mapped_column(ForeignKey("family.id", ondelete="CASCADE"), index=True)
    day: Mapped[date]
    parties: Mapped[str] = mapped_column(String(400))
    follow_up_reason: Mapped[str] = mapped_column(String(200))
    taken_by: Mapped[str] = mapped_column(String(80))


class ReferralCount(Base):
    """Table ``referral_count``: a referral of an erased family, as a count of the month it was closed in.

    Days run from its first step; NULL: it never came there. ``in_time`` is whether feedback came in time.
    """

    __tablename__ = "referral_count"
    __table_args__ = (kept_as("anonymous", rowid=False),)

    month: Mapped[date] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    direction: Mapped[str] = mapped_column(String(10))
    party: Mapped[str] = mapped_column(String(120))
    profession: Mapped[str | None] = mapped_column(String(80))
    outcome: Mapped[str] = mapped_column(String(30))
    next_step: Mapped[str | None] = mapped_column(String(40))
    sent_days: Mapped[int | None]
    received_days: Mapped[int | None]
    contact_days: Mapped[int | None]
    caught_days: Mapped[int | None]
    in_time: Mapped[bool | None]


class HandoverCount(Base):
    """Table ``handover_count``: consents and § 11 e meetings of erased families, as counts of a month."""

    __tablename__ = "handover_count"
    __table_args__ = (kept_as("anonymous", rowid=False),)

    month: Mapped[date] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    what: Mapped[str] = mapped_column(String(40))


class Notification(Base):
    """Table ``notification`` (underretning, barnets lov § 133): that there was one, and nothing else."""

    __tablename__ = "notification"
    __table_args__ = (kept_as("anonymous", rowid=False),)

    day: Mapped[date] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    dialogue: Mapped[bool]
    """It was a dialogbaseret underretning: notifier, family and børne- og ungerådgiver met."""
