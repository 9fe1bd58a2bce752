"""What is said before a family is erased on its own wish, and after: plainly, in numbers, not softened."""

from collections.abc import Iterator, Sequence

from familiehus.handover.referral import Direction, Referral
from familiehus.i18n import tr, trn
from familiehus.messages.erased import still_held
from familiehus.reports.danish import listed, long_date
from familiehus.services.erasure import StillHeld
from familiehus.services.family_going import FamilyGoing, TellWhy, ToTell
from familiehus.ui.handover.family_words import step_words

Part = tuple[str, tuple[str, ...]]
"""A heading and its lines."""


def parts(going: FamilyGoing) -> tuple[Part, ...]:
    """All of it: what is under way first, because somebody is waiting for it."""
    found = (
        (tr("Det er i gang og stopper nu"), tuple(_under_way(going))),
        (tr("Det slettes"), tuple(_gone(going))),
        (tr("Det bliver stående"), tuple(_kept(going))),
        (tr("Det kan ikke kaldes tilbage. Sig det selv til"), tuple(_to_tell(going))),
    )
    return tuple((heading, lines) for heading, lines in found if lines)


def receipt(tell: Sequence[ToTell], stopped: int, held: StillHeld | None) -> tuple[Part, ...]:
    """Afterwards, without a name of the family: whom to tell, because the program no longer knows."""
    said = [tr("Alt, huset havde om familien, er slettet. Det kan ikke fortrydes.")]
    if stopped:
        said.append(trn("1 henvisning er stoppet.", "{n} henvisninger er stoppet.", stopped))
    lines = tuple(tell_words(one) for one in tell)
    found = (
        ("", (" ".join(said),)),
        (tr("Sig det nu til dem her. Når du lukker, kan listen ikke hentes igen"), lines),
        (tr("Her ligger der stadig spor"), still_held(held) if held is not None else ()),
    )
    return tuple((heading, lines) for heading, lines in found if lines)


def tell_words(one: ToTell) -> str:
    """``Vordingborg Kommune, Sundhedsplejen: har fået et brev (24. november 2026)``."""
    why = {
        TellWhy.WITHDRAWN: tr("har ikke hørt, at et samtykke er trukket tilbage"),
        TellWhy.WORKS_ON_IT: tr("har fået brevet og er ved at tage imod familien"),
        TellWhy.AWAITS_ANSWER: tr("henviste familien hertil og venter på svar"),
        TellWhy.HAS_LETTER: tr("har fået et brev om familien"),
        TellWhy.HAS_ANSWER: tr("henviste familien hertil og har hørt, hvordan det gik"),
    }[one.why]
    return tr("{whom}: {why} ({day})", whom=one.whom, why=why, day=long_date(one.day))


def _under_way(going: FamilyGoing) -> Iterator[str]:
    for one in going.stops:
        yield _stops(one)
    for consent in going.live:
        whom = ", ".join(part for part in (consent.text.receiver, consent.text.receiver_unit) if part)
        yield tr(
            "Samtykket fra {giver} til {whom}, som gælder til og med {day}: det forsvinder, og derefter kan "
            "ingen vise, at der blev sagt ja.",
            giver=consent.giver, whom=whom, day=long_date(consent.until),
        )  # fmt: skip


def _stops(one: Referral) -> str:
    whom = ", ".join(part for part in (one.party, one.unit) if part)
    where = tr("{step} d. {day}", step=step_words(one.step), day=long_date(one.steps[-1].day))
    if one.direction is Direction.IN:
        return tr("Henvisningen hertil fra {whom}, {where}: ingen her følger op på den mere.", whom=whom,
                  where=where)  # fmt: skip
    if one.carried and one.sent:
        return tr("Henvisningen til {whom}, {where}: familien har selv brevet, men ingen her følger op.",
                  whom=whom, where=where)  # fmt: skip
    return tr("Henvisningen til {whom}, {where}: ingen her følger op på den mere.", whom=whom, where=where)


def _gone(going: FamilyGoing) -> Iterator[str]:
    yield tr("Kaldenavn og telefon") if going.phone else tr("Kaldenavnet")
    if going.consents:
        yield trn("{n} samtykke med alle dets ord", "{n} samtykker med alle deres ord", going.consents)
    if going.referrals:
        yield trn(
            "{n} henvisning med alle dens trin", "{n} henvisninger med alle deres trin", going.referrals
        )
    if going.meetings:
        yield trn("{n} § 11 e-drøftelse", "{n} § 11 e-drøftelser", going.meetings)
    yield tr("Det, der lige nu kan fortrydes med Ctrl+Z, også om andre, så ingen kommer til at skrive "
             "familien ind igen.")  # fmt: skip


def _kept(going: FamilyGoing) -> Iterator[str]:
    counts = [
        trn("{n} samtykke", "{n} samtykker", going.consents) if going.consents else "",
        trn("{n} henvisning", "{n} henvisninger", going.referrals) if going.referrals else "",
        trn("{n} § 11 e-drøftelse", "{n} § 11 e-drøftelser", going.meetings) if going.meetings else "",
    ]
    said = listed([one for one in counts if one])
    if said:
        yield tr("I tallene: {what} tæller med i deres måned, med hvem der henviste eller tog imod, og hvor "
                 "det endte, men uden noget om familien.", what=said)  # fmt: skip
    for course in going.courses:
        yield tr("Pladsen på {course}: den slettes for sig, på holdets egen side.", course=course)
    yield tr("Et tilfældigt nummer, så en gammel kopi ikke kan hente familien tilbage.")
    yield tr("Sikkerhedskopier kan rumme det til senest {day}. Hentes en af dem frem, slettes familien igen.",
             day=long_date(going.in_backups_until))  # fmt: skip
    yield tr("Loven kræver ikke, at huset gemmer noget af det her. Det, der står i kommunens egen journal, "
             "fx en underretning, slettes ikke herfra.")  # fmt: skip


def _to_tell(going: FamilyGoing) -> Iterator[str]:
    for one in going.tell:
        yield tell_words(one)
    if going.meetings:
        yield tr("Dem, der var med til § 11 e-drøftelsen: det, der blev sagt, har de hørt.")


def for_good() -> str:
    """What stands over all of it."""
    return tr("Det kan ikke fortrydes: hverken Ctrl+Z, lederen eller en sikkerhedskopi henter familien "
              "frem. Skal den have noget med hjem, så udskriv “Det har vi om jer” først. Læs det hele; "
              "nederst skal du skrive et ord.")  # fmt: skip
