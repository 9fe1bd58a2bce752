"""How referrals speak: the step, the day of the next news, who they come from or go to. Pure."""

from datetime import date

from familiehus.calendar.activity import clock_time
from familiehus.handover.gate import Gate
from familiehus.handover.referral import Direction, Feedback, NextStep, Referral, Step
from familiehus.i18n import danish, tr, trn
from familiehus.queries.handover_lines import ReferralLine
from familiehus.reports.danish import day_and_month, long_date


def step_name(step: Step) -> str:
    """The word on its chip."""
    return {
        Step.CREATED: tr("oprettet"),
        Step.SENT: tr("sendt"),
        Step.RECEIVED: tr("modtaget"),
        Step.IN_CONTACT: tr("kontakt skabt"),
        Step.CAUGHT: tr("grebet"),
        Step.REFUSED: tr("afvist"),
        Step.NO_ROOM: tr("ingen plads"),
        Step.DECLINED: tr("familien takkede nej"),
        Step.NO_ANSWER: tr("ingen svar"),
        Step.STOPPED: tr("stoppet"),
        Step.ENROLLED: tr("på hold"),
        Step.APPOINTMENT: tr("aftalt tid"),
        Step.WAITS_ONE: tr("venter på 1:1"),
    }[step]


def step_meaning(step: Step, *, out: bool) -> str:
    """What it means, under the word."""
    return {
        Step.CREATED: tr("henvisningen er skrevet, intet er sendt"),
        Step.SENT: tr("brevet er givet eller sendt videre"),
        Step.RECEIVED: tr("de har fået den") if out else tr("vi har fået den"),
        Step.IN_CONTACT: tr("nogen har talt med familien"),
        Step.CAUGHT: tr("første møde er holdt"),
    }.get(step, "")


def step_deed(step: Step) -> str:
    """The words on the button that writes it down."""
    return {
        Step.SENT: tr("Sendt"),
        Step.RECEIVED: tr("Modtaget"),
        Step.IN_CONTACT: tr("Kontakt skabt"),
        Step.CAUGHT: tr("Grebet"),
        Step.REFUSED: tr("Afvist"),
        Step.NO_ROOM: tr("Ingen plads"),
        Step.DECLINED: tr("Familien takkede nej"),
        Step.NO_ANSWER: tr("Ingen svar"),
        Step.ENROLLED: tr("Kom på hold"),
        Step.APPOINTMENT: tr("Fik en tid"),
        Step.WAITS_ONE: tr("Venter på 1:1"),
    }[step]


def next_step_name(one: NextStep) -> str:
    """What happens with the family instead."""
    return {
        NextStep.NEW_REFERRAL: tr("henvist et andet sted"),
        NextStep.OURS: tr("plads hos os"),
        NextStep.POINTED_ON: tr("fik en tilbudsseddel"),
        NextStep.WAITS_THERE: tr("venter på plads der"),
        NextStep.TALK: tr("ny samtale er aftalt"),
        NextStep.NOTHING: tr("familien ønsker ikke mere"),
    }[one]


def feedback_name(one: Feedback) -> str:
    """What whoever referred the family was told."""
    return {
        Feedback.GOT_IT: tr("vi har modtaget henvisningen"),
        Feedback.CAUGHT: tr("familien er grebet"),
        Feedback.WAITS: tr("familien venter"),
        Feedback.NOT_CAUGHT: tr("familien blev ikke grebet"),
    }[one]


def gate_name(gate: Gate, referral: Referral) -> str:
    """Why something may leave the house, or why not."""
    if referral.carried and gate is not Gate.OVER:
        return tr("Familien bærer det selv")
    return {
        Gate.CONSENT: tr("Samtykket gælder og dækker brevet"),
        Gate.MISSING: tr("Der mangler et samtykke. Intet kan sendes"),
        Gate.EXPIRED: tr("Samtykket er udløbet. Intet kan sendes"),
        Gate.WITHDRAWN: tr("Samtykket er trukket tilbage. Intet kan sendes"),
        Gate.UNCOVERED: tr("Samtykket dækker ikke brevet. Intet kan sendes"),
    }.get(gate, "")


def party(referral: Referral) -> str:
    """``Vordingborg Kommune, Sundhedsplejen``."""
    return ", ".join(part for part in (referral.party, referral.unit) if part)


def way(referral: Referral) -> str:
    """``til Sundhedsplejen``, ``fra Jordemodercentret``."""
    if referral.direction is Direction.OUT:
        return tr("til {party}", party=party(referral))
    return tr("fra {party}", party=party(referral))


def days_over(days: int) -> str:
    """``3 dage over``."""
    return trn("1 dag over", "{n} dage over", days)


def due(line: ReferralLine, today: date) -> str:
    """When the next news are due, or how it ended."""
    one = line.referral
    if one.closed_on is not None:
        return tr("afsluttet {day}", day=near(one.closed_on, today))
    if line.overdue:
        return days_over(line.overdue)
    day = tr("i dag") if one.due_on == today else near(one.due_on, today)
    if one.direction is Direction.IN or one.step.refusal:
        return tr("næste skridt senest {day}", day=day)
    return tr("svar ventes {day}", day=day)


def due_at_length(line: ReferralLine, today: date) -> str:
    """The same as a sentence, for the one that is shown."""
    one = line.referral
    if not line.overdue or one.closed_on is not None:
        text = due(line, today)
        return text[:1].upper() + text[1:]
    ago = trn("for 1 dag siden", "for {n} dage siden", line.overdue)
    if one.direction is Direction.IN or one.step.refusal:
        return tr("Det næste skridt skulle være taget {ago}", ago=ago)
    return tr("Der skulle være kommet svar {ago}", ago=ago)


def near(day: date, today: date) -> str:
    """``10. december``; the year where it is another one."""
    return day_and_month(day) if day.year == today.year else long_date(day)


def meets(referral: Referral, today: date) -> str:
    """``10. december kl. 10``; empty without an appointment."""
    if referral.meets_on is None or referral.meets_at is None:
        return ""
    day = tr("i dag") if referral.meets_on == today else near(referral.meets_on, today)
    return tr("{day} kl. {time}", day=day, time=clock_time(referral.meets_at))


@danish()
def usual_tellers(referral: Referral) -> tuple[str, ...]:
    """Who mostly tells us; in Danish, for it is stored and read by the whole house."""
    return tuple(dict.fromkeys((referral.unit or referral.party, tr("familien"))))


@danish()
def usual_reasons(step: Step) -> tuple[str, ...]:
    """Why mostly; in Danish, for it is stored."""
    return {
        Step.REFUSED: (tr("familien er ikke i deres målgruppe"), tr("de har ikke det, familien skal bruge")),
        Step.NO_ROOM: (tr("venteliste på flere måneder"), tr("der er ikke plads i år")),
        Step.DECLINED: (tr("det passede ikke alligevel"), tr("familien klarer det selv nu")),
        Step.NO_ANSWER: (tr("de har ikke svaret på to opkald"),),
    }.get(step, ())
