"""Words of a family's page: states by name, days, who must be told, when it is all forgotten."""

from collections.abc import Sequence
from datetime import date

from familiehus.handover.consent import Consent, ConsentState
from familiehus.handover.referral import Direction, Step
from familiehus.i18n import tr, trn
from familiehus.queries.handover import FamilyRow, ReferralLine
from familiehus.reports.danish import day_and_month, listed, long_date


def spaced(number: str) -> str:
    """``22 33 44 55``; a foreign one as it is."""
    if number.startswith("+") or len(number) != 8:
        return number
    return " ".join(number[at : at + 2] for at in range(0, 8, 2))


def about_family(row: FamilyRow) -> str:
    """``22 33 44 55 · Slettes d. 26. august 2027``."""
    parts = [spaced(row.phone)] if row.phone else []
    if row.erase_on is None:
        parts.append(tr("Slettes først, når alt er afsluttet, og så efter seks måneder"))
    else:
        parts.append(tr("Alt om familien slettes d. {day}", day=long_date(row.erase_on)))
    return " · ".join(parts)


def consent_state(one: Consent, today: date) -> str:
    """``gælder til og med 26. februar 2027``."""
    state = one.state(today)
    if state is ConsentState.WITHDRAWN and one.withdrawn_on is not None:
        return tr("trukket tilbage d. {day}", day=long_date(one.withdrawn_on))
    if state is ConsentState.EXPIRED:
        return tr("udløbet d. {day}", day=long_date(one.until))
    return tr("gælder til og med {day}", day=long_date(one.until))


def referral_title(line: ReferralLine) -> str:
    """``Henvist til Vordingborg Kommune, Sundhedsplejen``."""
    who = ", ".join(part for part in (line.referral.party, line.referral.unit) if part)
    if line.referral.direction is Direction.IN:
        return tr("Henvist hertil fra {who}", who=who)
    return tr("Henvist til {who}", who=who)


def referral_state(line: ReferralLine) -> str:
    """``sendt 24. november · 3 dage over fristen``."""
    last = line.referral.steps[-1]
    said = tr("{step} {day}", step=step_words(last.step), day=day_and_month(last.day))
    if line.overdue:
        late = trn("1 dag over fristen", "{n} dage over fristen", line.overdue)
        return tr("{state} · {late}", state=said, late=late)
    return said


def step_words(step: Step) -> str:
    """As the list says it."""
    words = {
        Step.CREATED: tr("oprettet"),
        Step.SENT: tr("sendt"),
        Step.RECEIVED: tr("modtaget"),
        Step.IN_CONTACT: tr("kontakt skabt"),
        Step.CAUGHT: tr("grebet"),
        Step.REFUSED: tr("afvist"),
        Step.NO_ROOM: tr("ingen plads"),
        Step.DECLINED: tr("familien takkede nej"),
        Step.NO_ANSWER: tr("intet svar"),
        Step.STOPPED: tr("stoppet"),
        Step.ENROLLED: tr("på hold"),
        Step.APPOINTMENT: tr("aftalt tid"),
        Step.WAITS_ONE: tr("venter på 1:1"),
    }
    return words[step]


def withdrawn(stopped: int, tell: Sequence[str]) -> str:
    """What a withdrawal did, and what is left to do."""
    said = [tr("Samtykket gælder ikke længere.")]
    if stopped:
        said.append(trn("1 henvisning er stoppet.", "{n} henvisninger er stoppet.", stopped))
    if tell:
        said.append(tr("Sig det nu til {whom}, og sæt kryds.", whom=listed(list(tell))))
    else:
        said.append(tr("Ingen har fået noget at vide, så der er ingen at sige det til."))
    return " ".join(said)
