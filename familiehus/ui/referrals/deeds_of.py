"""What can be done to one referral now, and with which key: for the buttons and the keyboard. Pure."""

from dataclasses import dataclass, replace

from familiehus.handover.referral import Direction, Step, allowed_steps
from familiehus.i18n import tr
from familiehus.queries.handover_lines import ReferralLine
from familiehus.ui.referrals import words

STEP_KEYS: dict[Step, str] = {
    Step.SENT: "S",
    Step.RECEIVED: "M",
    Step.IN_CONTACT: "K",
    Step.CAUGHT: "G",
    Step.REFUSED: "A",
    Step.NO_ROOM: "P",
    Step.DECLINED: "T",
    Step.NO_ANSWER: "V",
    Step.ENROLLED: "H",
    Step.APPOINTMENT: "D",
    Step.WAITS_ONE: "E",
}


@dataclass(frozen=True, slots=True)
class Deed:
    """``step`` when it is one; else ``name`` says what it is. ``main``: the one that is mostly next."""

    name: str
    key: str
    text: str
    step: Step | None = None
    main: bool = False


def forward(line: ReferralLine) -> tuple[Deed, ...]:
    """What is mostly next comes first: closing after a refusal, the feedback that is owed, the letter, then
    what brings the family nearer to somebody's hands."""
    one, found = line.referral, list[Deed]()
    if one.open and one.step.refusal:
        found.append(Deed("close", "X", tr("Afslut med et næste skridt")))
    if one.direction is Direction.IN and one.feedback_on is None:
        found.append(Deed("feedback", "F", tr("Meld tilbage")))
    if line.gate.lets_through and not one.sent:
        found.append(Deed("letter", "B", tr("Brevet")))
    found += [_step(step) for step in allowed_steps(one) if not step.refusal and not step.turned]
    return (replace(found[0], main=True), *found[1:]) if found else ()


def turns(line: ReferralLine) -> tuple[Deed, ...]:
    """What an incoming one can become here."""
    return tuple(_step(one) for one in allowed_steps(line.referral) if one.turned)


def refusals(line: ReferralLine) -> tuple[Deed, ...]:
    """What somebody can say no with."""
    return tuple(_step(one) for one in allowed_steps(line.referral) if one.refusal)


def others(line: ReferralLine) -> tuple[Deed, ...]:
    """What is done now and then: feedback again, the letter again, another owner, the last one taken back."""
    one = line.referral
    found = []
    if one.direction is Direction.IN:
        if one.feedback_on is not None:
            found.append(Deed("feedback", "F", tr("Meld tilbage igen")))
        text = tr("Familien vil ikke have det meldt tilbage") if one.agreed else tr("Familien er med på det")
        found.append(Deed("agreed", "J", text))
    elif line.gate.lets_through and one.sent:
        found.append(Deed("letter", "B", tr("Brevet")))
    if one.open:
        found.append(Deed("owner", "O", tr("Giv den til en kollega")))
    if one.open and one.step is Step.STOPPED:
        return tuple(found)  # what stopped with a consent does not go on
    if len(one.steps) > 1 or not one.open:
        found.append(Deed("back", "Z", tr("Tag det sidste tilbage")))
    else:
        found.append(Deed("remove", "Z", tr("Tag henvisningen tilbage")))
    return tuple(found)


def all_of(line: ReferralLine) -> tuple[Deed, ...]:
    """Every key that means something on this referral."""
    return (*forward(line), *turns(line), *refusals(line), *others(line))


def _step(step: Step) -> Deed:
    return Deed("step", STEP_KEYS[step], words.step_deed(step), step)
