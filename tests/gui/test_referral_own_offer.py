"""A referral to the house's own course: chosen like any other receiver, kept as words, nothing leaves."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.handover.gate import Gate
from familiehus.handover.referral import Step
from familiehus.offers.offer import Offer, OfferSource
from familiehus.queries.house import house_row
from familiehus.queries.offers import offers
from familiehus.ui.referrals.out_form import OutForm
from tests.helpers.course_house import CourseHouse
from tests.helpers.handover_desk import HandoverDesk
from tests.helpers.referral_desk import NOW, Ids, Key, ReferralRig, referrals_at

COURSE = "Fædregruppe, forår"


def with_a_course(_ids: Ids, desk: HandoverDesk) -> None:
    first = clock.today().replace(month=12, day=7)
    CourseHouse(desk.cupboard).course("Fædregruppe", name=COURSE, seats=6, first=first)


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[ReferralRig]:
    with referrals_at(qtbot, tmp_path, with_a_course) as made:
        yield made


def course(rig: ReferralRig) -> Offer:
    with rig.desk.cupboard.read() as session:
        (one,) = [one for one in offers(session, NOW.date()) if one.source is OfferSource.COURSE]
    return one


def out(rig: ReferralRig) -> OutForm:
    form = rig.page.side.form
    assert isinstance(form, OutForm)
    return form


def finish(rig: ReferralRig, form: OutForm) -> None:
    form.family.name.field.setFocus()
    rig.type("Line")
    form.gate.purpose.field.setFocus()
    rig.type("møde andre fædre")
    form.gate.lines.lines[0].setFocus()
    rig.type("han er alene om aftenen")
    form.save()
    rig.settle()


def test_it_is_found_as_one_types_and_the_family_goes_there_itself(rig: ReferralRig) -> None:
    rig.press(Key.Key_N)
    form = out(rig)
    form.receiver.party.field.setFocus()
    rig.type("fædregr")
    idea = next(one for one in form.receiver.known.chips if COURSE in one.text())
    rig.click(idea)
    with rig.desk.cupboard.read() as session:
        assert form.receiver.party.text() == house_row(session).name
    assert (form.receiver.unit.text(), form.receiver.ours, form.receiver.offer) == (COURSE, True, None)
    assert form.gate.carried
    assert "intet forlader huset" in form.gate.why.text()
    finish(rig, form)
    line = rig.page.line
    assert line is not None
    one = line.referral
    assert (one.unit, one.offer, line.gate) == (COURSE, None, Gate.CARRIED)
    for step in (Step.SENT, Step.CAUGHT):
        rig.desk.step(one.id, step, reason="")
    assert not rig.desk.referral(one.id).open


def test_from_the_finder_it_can_be_saved_too(rig: ReferralRig) -> None:
    """Its id is the course's, which no referral can keep: asked for as an offer it would be refused."""
    rig.page.refer_to(course(rig))
    rig.settle()
    form = out(rig)
    assert (form.receiver.unit.text(), form.gate.carried) == (COURSE, True)
    finish(rig, form)
    assert rig.page.side.form is None
    assert rig.page.line is not None
    assert rig.page.line.referral.unit == COURSE


def test_another_receiver_closes_the_gate_again(rig: ReferralRig) -> None:
    rig.page.refer_to(course(rig))
    rig.settle()
    form = out(rig)
    form.receiver.unit.field.setFocus()
    rig.type(" og noget andet")
    assert not form.receiver.ours
    assert form.gate.ways.value() is None
