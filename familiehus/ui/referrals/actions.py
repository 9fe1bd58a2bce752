"""Everything that can be done on the page of referrals, for the palette, the keys and the sheet of them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from familiehus.handover.referral import Step
from familiehus.i18n import tr
from familiehus.ui.actions import Action
from familiehus.ui.referrals import words
from familiehus.ui.referrals.deeds_of import STEP_KEYS

if TYPE_CHECKING:
    from familiehus.ui.pages.referrals import ReferralsPage


def referral_actions(page: "ReferralsPage") -> list[Action]:
    """All of them; each knows whether it can be done now."""
    return [*_new(page), *_steps(page), *_others(page)]


def _new(page: "ReferralsPage") -> list[Action]:
    group = tr("Henvisninger")
    always: Callable[[], bool] = lambda: True  # noqa: E731
    return [
        Action("referrals.out", tr("Henvis en familie"), "N", (tr("ny henvisning"), tr("send videre")),
               page.new_out, always, group, own_key=True),
        Action("referrals.in", tr("Vi har fået en henvisning"), "I", (tr("henvisning ind"), tr("modtag")),
               page.new_in, always, group, own_key=True),
    ]  # fmt: skip


def _steps(page: "ReferralsPage") -> list[Action]:
    group = tr("Henvisningens vej")
    return [
        Action(f"referrals.{step.name.lower()}", words.step_deed(step), key, (words.step_name(step),),
               partial(page.press_key, key), partial(page.has_key, key), group, own_key=True)
        for step, key in STEP_KEYS.items()
        if step is not Step.STOPPED
    ]  # fmt: skip


def _others(page: "ReferralsPage") -> list[Action]:
    group = tr("Henvisningen")
    rows = (
        ("close", tr("Afslut med et næste skridt"), "X", tr("luk henvisningen")),
        ("feedback", tr("Meld tilbage til henviseren"), "F", tr("tilbagemelding")),
        ("agreed", tr("Familiens ja til tilbagemelding"), "J", tr("familien er med på det")),
        ("letter", tr("Brevet"), "B", tr("udskriv brev")),
        ("owner", tr("Giv henvisningen til en kollega"), "O", tr("hvem holder øje")),
        ("back", tr("Tag det sidste trin tilbage"), "Z", tr("fortryd trin")),
    )
    return [
        Action(f"referrals.{name}", text, key, (more,), partial(page.press_key, key),
               partial(page.has_key, key), group, own_key=True)
        for name, text, key, more in rows
    ]  # fmt: skip
