"""S13, Thisted and Hedensted: a letter in e-Boks, buses, film. Heard-from per month shows what worked."""

from datetime import date
from pathlib import Path

from familiehus import clock
from familiehus.services.publishing import Publish, publish
from familiehus.services.true_figures import statistics_for
from familiehus.values import Month, Period
from tests.helpers.cupboards import facts, register
from tests.helpers.lived_house import LivedHouse, found, moment

BEFORE, CAMPAIGN, AFTER = Month(2026, 8), Month(2026, 9), Month(2026, 10)
HEARD = {
    BEFORE: {"sundhedsplejerske": 14, "e-boks": 0, "sociale medier": 6},
    CAMPAIGN: {"sundhedsplejerske": 15, "e-boks": 22, "sociale medier": 7},
    AFTER: {"sundhedsplejerske": 13, "e-boks": 9, "sociale medier": 6},
}


def _live(house: LivedHouse) -> None:
    for month, counts in HEARD.items():
        for source, count in counts.items():
            if count:
                one = facts(
                    date(month.year, month.month, 16), place=house.place, count=count, heard_from=source
                )
                register(house.cupboard, one)


def test_s13_what_the_letter_did_is_seen_month_by_month(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(date(2026, 11, 4), 9)),
        found(
            tmp_path, "Familiehuset Thisted", "Thisted", areas=("Thisted=7700",), opened=date(2026, 8, 1)
        ) as house,
    ):
        _live(house)
        series = statistics_for(house.cupboard, Period.parse("2026-10")).heard_from
        assert len(series.months) == 13
        place = {month: series.months.index(month) for month in HEARD}
        by_source = {row.code: row.contacts for row in series.rows}
        for month, counts in HEARD.items():
            for source, count in counts.items():
                assert (by_source[source][place[month]] or 0) == count, (month, source)
        letters = [by_source["e-boks"][place[month]] or 0 for month in HEARD]
        assert letters[1] == max(letters), "the month of the letter stands out"

        told = publish(house.cupboard, Publish(Period.parse("2026-09"))).after
        rows = {row.label: row.value for row in told.table("contacts.heard_from").rows}  # type: ignore[union-attr]
        assert rows["E-boks"] == 22, "the committee sees it too, for it is large enough"
