"""What has happened around a family, newest first: consents, referrals and § 11 e meetings as plain lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from familiehus.handover.consent import Consent, ConsentForm, ConsentState
from familiehus.handover.meetings import SharingMeeting
from familiehus.handover.referral import Direction
from familiehus.i18n import tr
from familiehus.queries.handover import FamilyPage, ReferralLine, Telling
from familiehus.reports.consent_words import consent_said, purpose_words
from familiehus.reports.danish import listed
from familiehus.ui.desk.words import capital
from familiehus.ui.handover import family_words as words
from familiehus.ui.handover.meeting_words import party_words


class Mark(StrEnum):
    """The shape at the left: what it is and how it stands, also without colour."""

    LIVE = "live"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    OUT = "out"
    IN = "in"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. ``person`` is who gave the consent it is or rests on; empty: it is about them all."""

    id: UUID
    day: date
    mark: Mark
    title: str
    state: str
    detail: str
    person: str = ""
    late: bool = False
    consent: Consent | None = None
    tell: tuple[Telling, ...] = ()


def timeline(page: FamilyPage, today: date) -> tuple[Entry, ...]:
    """All of it, the newest first."""
    entries = (*_consents(page, today), *_referrals(page), *_meetings(page))
    return tuple(sorted(entries, key=lambda one: one.day, reverse=True))


def people(page: FamilyPage) -> tuple[str, ...]:
    """Who has said yes to something, in the order in which they first did."""
    return tuple(dict.fromkeys(one.giver for one in reversed(page.consents)))


def seen(entries: tuple[Entry, ...], person: str) -> tuple[Entry, ...]:
    """One person's, and what is about them all; everything where nobody is chosen."""
    return tuple(one for one in entries if not person or one.person in ("", person))


def _consents(page: FamilyPage, today: date) -> Iterator[Entry]:
    marks = {
        ConsentState.LIVE: Mark.LIVE,
        ConsentState.EXPIRED: Mark.EXPIRED,
        ConsentState.WITHDRAWN: Mark.WITHDRAWN,
    }
    for one in page.consents:
        form = tr("skriftlige") if one.form is ConsentForm.WRITTEN else tr("mundtlige")
        title = tr("{name}s {form} samtykke", name=one.giver, form=form)
        if one.giver.casefold().endswith(("s", "x", "z")):
            title = tr("{name}’ {form} samtykke", name=one.giver, form=form)
        tell = tuple(each for each in page.tellings if each.consent == one.id)
        yield Entry(
            one.id, one.given_on, marks[one.state(today)], title, words.consent_state(one, today),
            consent_said(one), one.giver, any(each.told_on is None for each in tell), one, tell,
        )  # fmt: skip


def _referrals(page: FamilyPage) -> Iterator[Entry]:
    givers = {one.id: one.giver for one in page.consents}
    for line in page.referrals:
        one = line.referral
        mark = Mark.IN if one.direction is Direction.IN else Mark.OUT
        person = givers.get(one.consent, "") if one.consent is not None else ""
        yield Entry(
            one.id, one.steps[0].day, mark, words.referral_title(line), words.referral_state(line),
            _gate(line), person, bool(line.overdue),
        )  # fmt: skip


def _gate(line: ReferralLine) -> str:
    owner = tr("{name} følger den.", name=line.referral.owner)
    parts = [purpose_words(line.referral.purpose), owner]
    if line.referral.carried:
        parts.insert(1, tr("Familien bærer selv brevet."))
    return " ".join(parts)


def _meetings(page: FamilyPage) -> Iterator[Entry]:
    for number, one in enumerate(page.meetings):
        yield _meeting(one, second=number > 0)


def _meeting(one: SharingMeeting, *, second: bool) -> Entry:
    title = tr("Opfølgende § 11 e-drøftelse") if second else tr("§ 11 e-drøftelse")
    who = capital(listed([party_words(party) for party in one.parties]))
    detail = tr("{who}. Hvorfor igen: {why}.", who=who, why=one.follow_up_reason) if second else f"{who}."
    return Entry(one.id, one.day, Mark.MEETING, title, tr("delt uden samtykke"), detail)
