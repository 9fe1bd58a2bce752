"""S7 Hele Familiens Dagtilbud, Vejle: seven daycare centres with an open door, one statistics."""

import json
from datetime import date
from pathlib import Path

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.opening import SpecialDay
from familiehus.queries.days import missing_days
from familiehus.services.premises import SetSpecialDays, set_special_days
from tests.helpers.command_line import familiehus, inside
from tests.helpers.lived_house import found, moment, refused

CENTRES = ("Skolegade", "Nørremarken", "Løget", "Søndermarken", "Grejsdal", "Bredballe", "Jelling")
HEADER = "dato;sted;henvender;postnummer;antal"


def test_s07_seven_places_and_one_statistics(tmp_path: Path) -> None:
    (tmp_path / "kode.txt").write_text("syv åbne døre i Vejle", encoding="utf-8")
    lying_in = {"Jelling": "7300"}
    places = [word for name in CENTRES for word in ("--place", f"{name}={lying_in.get(name, '7100')}")]
    made = familiehus(
        "init", "--home", tmp_path / "hus", "--house", "Hele Familiens Dagtilbud", "--kommune", "Vejle",
        "--area", "Vejle by=7100", "--area", "Jelling og Grejsdal=7300,7182", *places,
        "--leader", "Anna V.", "--passphrase-file", tmp_path / "kode.txt", "--recovery-out", tmp_path / "k",
    )  # fmt: skip
    assert made.code == 0, made.err
    options = ("--home", tmp_path / "hus", "--passphrase-file", tmp_path / "kode.txt")
    for number, centre in enumerate(CENTRES):
        file = tmp_path / f"{centre}.csv"
        rows = (
            f"0{day}-10-2026;{centre};mor;{'7100' if day % 2 else '7300'};{number + 1}" for day in range(5, 9)
        )
        file.write_text("\n".join((HEADER, *rows, "")), encoding="utf-8")
        done = familiehus("contacts", "import", file, *options)
        assert done.code == 0, done.err
    unknown = tmp_path / "forkert.csv"
    unknown.write_text(f"{HEADER}\n05-10-2026;Ottende dør;mor;7100;1\n", encoding="utf-8")
    refused = familiehus("contacts", "import", unknown, *options)
    assert refused.code == 2
    assert "Ottende dør" in refused.err + refused.out

    span = ("--from", "2026-10-01", "--to", "2026-10-31", "--json")
    together = json.loads(familiehus("statistics", *span, *options).out)
    assert together["contacts"] == 4 * 28
    assert together["tables"]["place"] == {centre: 4 * number for number, centre in enumerate(CENTRES, 1)}
    for number, centre in ((3, "Løget"), (7, "Jelling")):
        alone = json.loads(inside("statistics", *span, "--place", centre, *options).out)
        assert (alone["place"], alone["contacts"]) == (centre, 4 * number)
        assert alone["tables"]["postnummer"] == {"7100": 2 * number, "7300": 2 * number}
    stand = {row["postnummer"]: row["km"] for row in together["towns"]}
    assert stand == {"7100": 0.0, "7300": 0.0}, "in each of the two towns there is a centre"

    said = familiehus(
        "report", "month", "2026-10", "--out", tmp_path / "m.pdf", "--figures", tmp_path / "m.json", *options
    )
    assert said.code == 0, said.err
    tables = {table["id"]: table for table in json.loads((tmp_path / "m.json").read_text("utf-8"))["tables"]}
    assert tables["contacts.total"]["total"] == 4 * sum(range(1, 8))
    assert {row["label"]: row["value"] for row in tables["contacts.area"]["rows"]} == {
        "Vejle by": 2 * 28,
        "Jelling og Grejsdal": 2 * 28,
    }


MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)


def test_s07_a_week_in_seven_places(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 8)),
        found(
            tmp_path, "Hele Familiens Dagtilbud", "Vejle", places=CENTRES, areas=("Vejle by=7100",)
        ) as house,
    ):
        house.colleague("Anna V.", "pædagog")
        house.colleague("Bo J.", "pædagog")
        for number, centre in enumerate(CENTRES):
            house.hours(centre, date(2026, 11, 2), {1 + number % 5: (9, 12)})
            house.room(centre, f"Fællesrum {centre}", 15)
            day = date.fromordinal(MONDAY.toordinal() + number % 5)
            who = ("Anna V.",) if number < 5 else ("Bo J.",)
            house.plan("Åben Dør", ActivityKind.CAFE, day, 9, 12, until=date(2027, 6, 24), place=centre,
                       rooms=(f"Fællesrum {centre}",), people=who, counts_as="Åben Dør")  # fmt: skip
        talks = ("Samtaler", ActivityKind.COUNSELLING, MONDAY)
        other_room = {"place": "Løget", "rooms": ("Fællesrum Jelling",)}
        elsewhere = refused(lambda: house.plan(*talks, 13, 14, **other_room))  # type: ignore[arg-type]
        assert elsewhere.code == "room_elsewhere"
        same_person = {"place": "Løget", "people": ("Anna V.",)}
        both = refused(lambda: house.plan(*talks, 10, 11, **same_person))  # type: ignore[arg-type]
        assert both.code == "booking_conflict", "nobody is in two daycare centres at once"

        closed = SpecialDay(date(2026, 11, 25), "Løget", True, "pædagogisk dag")
        house.do(set_special_days, SetSpecialDays((closed,)))
        week = house.week(MONDAY)
        assert len(week.occurrences) == 6
        assert [(one.activity.place, one.closed.name) for one in week.skipped] == [
            ("Løget", "pædagogisk dag")
        ]

        with clock.frozen(moment(FRIDAY, 14)):
            for number, one in enumerate(week.occurrences, 1):
                house.count(one, mothers=number)
            after = house.week(MONDAY)
            assert sorted(one.contacts for one in after.heads.values()) == [1, 2, 3, 4, 5, 6]
            with house.cupboard.read() as session:
                missing = len(missing_days(session, clock.today()))
            assert missing == 4 + 15 - 1, "the only place of that day was closed"
        poster = house.poster("2026-W48")
        assert all(centre in poster for centre in CENTRES)
        assert "pædagogisk dag" in poster
        assert "Anna" not in poster
