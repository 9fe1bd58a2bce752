"""S15, documentation: few data, staff see what they collected, a yearly status with its targets."""

from datetime import date
from pathlib import Path
from uuid import uuid4

from familiehus import clock
from familiehus.figures import PeriodFigures, Standing
from familiehus.queries.targets import SetTarget
from familiehus.reports.month import period_report
from familiehus.services.publishing import Publish, publish
from familiehus.services.targets import SaveTarget, save_target
from familiehus.services.true_figures import collected_for, statistics_for
from familiehus.values import Henvender, Period
from tests.helpers.cupboards import facts, register
from tests.helpers.lived_house import found, moment, refused
from tests.unit.reports.page_reading import read

YEAR = Period.parse("2026")


def test_s15_from_what_the_desk_collects_to_the_yearly_status(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(date(2026, 12, 30), 9)),
        found(
            tmp_path, "Familiernes Hus", "Vordingborg", areas=("Vordingborg=4760",), opened=date(2026, 1, 5)
        ) as house,
    ):
        target = SetTarget(uuid4(), YEAR, "contacts.total", "", False, 300, "Kirsten B.", "")
        house.do(save_target, SaveTarget(target))
        for month in range(1, 13):
            for henvender, count in ((Henvender.MOR, 20), (Henvender.FAR, 7)):
                one = facts(
                    date(2026, month, 12),
                    place=house.place,
                    henvender=henvender,
                    count=count,
                    reasons=("søvn",),
                )
                register(house.cupboard, one)
        register(house.cupboard, facts(date(2026, 12, 30), place=house.place, count=3))
        mine = collected_for(house.cupboard)
        assert (mine.total.today, mine.total.month) == (3, 30), "staff see what they collected, also small"
        assert statistics_for(house.cupboard, YEAR).contacts.total.now == 327
        early = refused(lambda: publish(house.cupboard, Publish(YEAR)))
        assert early.code == "period_not_over"
        with clock.frozen(moment(date(2027, 1, 8), 9)):
            status = publish(house.cupboard, Publish(YEAR)).after
            assert isinstance(status, PeriodFigures)
            [standing] = status.targets
            assert (standing.value, standing.standing) == (327, Standing.MET)
            said = " ".join(" ".join(read(period_report(status))).split())
            assert "Årsstatus til udvalget" in said
            assert "mål 300, nu 327: nået" in said
            assert "Kirsten" not in said
            assert house.command("ledger", "verify").code == 0
