"""Offers out and in again: nothing is lost on the way, and what a file says wrong is told line by line."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from familiehus.calendar.activity import OwnerKind
from familiehus.errors import UserError
from familiehus.offers.offer import ForWhom, Offer, OfferEntry, OfferSource, OfferState
from familiehus.services.hsds_schema import lacking_within
from familiehus.services.hsds_words import is_uuid
from familiehus.services.offer_csv import HEADINGS, offers_csv, read_csv
from familiehus.services.offer_file import OfferFile
from familiehus.services.offer_hsds import offers_hsds
from familiehus.services.offer_import import import_plan
from familiehus.services.offer_reading import read_offers
from familiehus.services.starter_offers import starter_offers
from familiehus.values import Actor, Role
from tests.unit.offers.offer_strategies import clean_offers

WHO = Actor(UUID(int=1), "Bodil Kær", Role.COORDINATOR)
CAFE = Offer(
    UUID(int=7),
    "Babycafé",
    "Mødrehjælpen",
    OwnerKind.PARTNER,
    ("Netværk", "Økonomi"),
    phone="33 45 86 30",
    link="https://moedrehjaelpen.dk",
    checked_on=date(2026, 3, 2),
)


def read(data: bytes) -> OfferFile:
    return read_offers(WHO, data)


def out(write: Callable[[Iterable[Offer]], Iterator[bytes]], *offers: Offer) -> bytes:
    return b"".join(write(offers))


def into_empty(data: bytes) -> tuple[Offer, ...]:
    plan = import_plan((), read(data))
    assert plan.faults == ()
    return tuple(one.after for one in plan.new)


def bare(offer: Offer) -> Offer:
    """Without what is the house's own matter."""
    return replace(offer, id=UUID(int=0), source=OfferSource.TYPED, changed_here=frozenset())


def distinct(offers: list[Offer]) -> list[Offer]:
    seen: dict[object, Offer] = {}
    for number, one in enumerate(offers):
        ident = one.external_id and f"{one.external_id}{number}"
        seen.setdefault((one.name.casefold(), one.organisation.casefold()), replace(one, external_id=ident))
    return list(seen.values())


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(clean_offers(), min_size=1, max_size=4))
def test_csv_out_in_out_is_the_same_file(offers: list[Offer]) -> None:
    first = out(offers_csv, *distinct(offers))
    back = into_empty(first)
    assert out(offers_csv, *back) == first
    assert len(back) == len(distinct(offers))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(clean_offers())
def test_csv_keeps_every_fact(offer: Offer) -> None:
    [back] = into_empty(out(offers_csv, offer))
    assert bare(back) == bare(offer)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(clean_offers())
def test_hsds_keeps_every_fact(offer: Offer) -> None:
    [back] = into_empty(out(offers_hsds, offer))
    expected = offer.external_id or str(offer.id)
    assert bare(back) == replace(bare(offer), external_id=expected)
    assert out(offers_hsds, back) == out(offers_hsds, offer)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(clean_offers())
def test_everything_written_satisfies_the_published_schema(offer: Offer) -> None:
    page = json.loads(out(offers_hsds, offer))
    [service] = page["contents"]
    assert page["total_items"] == 1
    assert list(lacking_within("service", service)) == []
    assert all(is_uuid(one) for one in ids_of(service))


def ids_of(thing: Any) -> Iterator[str]:
    if isinstance(thing, dict):
        yield from (value for name, value in thing.items() if name == "id")
        for value in thing.values():
            yield from ids_of(value)
    elif isinstance(thing, list):
        for one in thing:
            yield from ids_of(one)


def test_the_schema_table_sees_what_is_missing() -> None:
    service = json.loads(out(offers_hsds, replace(CAFE, address="Algade 1")))["contents"][0]
    del service["organization"]["description"]
    del service["service_at_locations"][0]["location"]["addresses"][0]["city"]
    service["status"] = "open"
    assert list(lacking_within("service", service)) == [
        "status",
        "organization.description",
        "service_at_locations.location.addresses.city",
    ]


def test_what_follows_the_calendar_is_not_written() -> None:
    own = replace(CAFE, source=OfferSource.ACTIVITY)
    assert json.loads(out(offers_hsds, own))["contents"] == []
    assert out(offers_csv, own).decode("utf-8-sig").count("\r\n") == 1


def test_the_csv_opens_in_danish_excel() -> None:
    text = out(offers_csv, CAFE)
    assert text.startswith(b"\xef\xbb\xbfnavn;organisation;ejer;emner;telefon;")
    assert "Babycafé;Mødrehjælpen;civilsamfund;Netværk, Økonomi;33 45 86 30;".encode() in text
    assert b"02-03-2026" in text


def test_a_hand_made_list_is_understood() -> None:
    text = (
        "Tilbud;Udbyder;Emne;Tlf;Web;Postnr;Målgruppe;Status;Bemærkning\r\n"
        "Fars Legestue;Odder Kommune;Netværk|Trivsel;7020 1010;;8300;Fædre;I GANG;spørg Ole\r\n"
        "\r\n"
        "Yoga;Region Midtjylland;Trivsel;;yoga.dk;;gravide, mødre;;\r\n"
    ).encode("cp1252")
    file = read(text)
    assert file.ignored == ("bemærkning",)
    legestue, yoga = (one.after for one in import_plan((), file).new)
    assert (legestue.owner, yoga.owner) == (OwnerKind.KOMMUNE, OwnerKind.REGION)
    assert legestue.topics == ("Netværk", "Trivsel")
    assert (legestue.phone, legestue.postnummer) == ("70 20 10 10", "8300")
    assert yoga.for_whom == {ForWhom.PREGNANT, ForWhom.MOTHERS}
    assert yoga.checked_on is None
    assert yoga.source is OfferSource.IMPORTED


def test_every_fault_of_a_file_is_told_with_its_line() -> None:
    text = (
        "navn;organisation;emner;hjemmeside;telefon;form;barn fra (måneder);kontrolleret den\n"
        "Babycafé;Mødrehjælpen;;ikke en side;123456789;fest;seks;i går\n"
        ";Red Barnet;Søvn;redbarnet.dk;;;;\n"
        "Gruppe 010190-1234;Red Barnet;Søvn;redbarnet.dk;;;;\n"
        "Klub;Red Barnet;Søvn;redbarnet.dk;;;;\n"
        "Klub;Red Barnet;Søvn;redbarnet.dk;;;;\n"
        "Kort;Red Barnet;Søvn;;;;;\n"
    )
    plan = import_plan((), read(text.encode()))
    assert [(one.line, one.field, one.error.code) for one in plan.faults] == [
        (2, "form", "offer_word"),
        (2, "child_from", "offer_number"),
        (2, "checked_on", "csv_date"),
        (2, "topics", "offer_topics_missing"),
        (2, "phone", "offer_phone"),
        (2, "link", "offer_link"),
        (3, "name", "name_empty"),
        (4, "name", "text_holds_cpr"),
        (6, "", "offer_line_twice"),
        (7, "link", "offer_unreachable"),
    ]
    assert [one.name for one in plan.faults if one.line == 4] == [""]
    assert [one.after.name for one in plan.new] == ["Klub"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7 ...", "offer_file_foreign"),
        (b"PK\x03\x04....", "csv_is_workbook"),
        (b"", "csv_empty"),
        (b"navn;organisation\r\n", "offer_file_empty"),
        (b"navn,organisation\r\nA,B\r\n", "csv_other_delimiter"),
        (b"tilbud;titel;organisation\r\n", "offer_columns"),
        (b"sted;tid\r\nA;B\r\n", "offer_columns"),
        (b'{"contents": [', "offer_not_json"),
        (b"[" * 100_000, "offer_not_json"),
        (b'{"hej": 1}', "offer_not_hsds"),
        (b'{"contents": []}', "offer_file_empty"),
        (b"\xff\xfen\x00a\x00", "csv_not_text"),
    ],
)
def test_a_wrong_file_is_refused_in_plain_words(data: bytes, code: str) -> None:
    with pytest.raises(UserError, match=code):
        read(data)


FOREIGN: dict[str, Any] = {
    "id": "ac148810-d857-441c-9679-408f346de14b",
    "name": "Åben rådgivning",
    "status": "temporarily closed",
    "description": "<p>Hjælp til s&oslash;vn</p>",
    "eligibility_description": "Familier i kommunen",
    "maximum_age": 2,
    "assured_date": "2026-02-01",
    "organization": {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Vordingborg Kommune",
                     "website": "https://vordingborg.dk"},
    "schedules": [{"id": "x", "freq": "WEEKLY", "byday": "TU,TH", "opens_at": "10:00:00",
                   "closes_at": "14:30"}],
    "service_at_locations": [{"location": {"location_type": "physical", "name": "Familiernes Hus",
        "phones": [{"number": "55 36 36 36"}, {"number": "spørg i receptionen"}],
        "addresses": [{"address_1": "Algade 1", "postal_code": "4760", "city": "Vordingborg"}]}}],
    "attributes": [{"taxonomy_term": {"name": "Søvn", "taxonomy": "Kommunens egen"}}],
    "languages": [{"code": "uk"}],
    "fees": "gammel", "noget_helt_andet": [1, 2, {"a": None}],
}  # fmt: skip


@pytest.mark.parametrize(
    "document",
    [
        FOREIGN, [FOREIGN], {"contents": [FOREIGN]}, {"services": [FOREIGN], "andet": 3},
        {"services": [{**{k: v for k, v in FOREIGN.items() if k != "organization"},
                       "organization_id": "o1"}],
         "organizations": [{**FOREIGN["organization"], "id": "o1"}]},
    ],
)  # fmt: skip
def test_another_directorys_service_is_read_in_any_wrapping(document: Any) -> None:
    [one] = into_empty(json.dumps(document).encode())
    assert (one.organisation, one.owner, one.topics) == ("Vordingborg Kommune", OwnerKind.KOMMUNE, ("Søvn",))
    assert one.about == "Hjælp til søvn Familier i kommunen"
    assert (one.state, one.checked_on) == (OfferState.PAUSED, date(2026, 2, 1))
    assert one.when == "tirsdag og torsdag kl. 10–14.30"
    assert (one.address, one.postnummer, one.phone) == ("Algade 1", "4760", "55 36 36 36")
    assert (one.child_from, one.child_to, one.languages) == (None, 35, ("uk",))
    assert one.link == "https://vordingborg.dk"
    assert one.external_id == FOREIGN["id"]


def test_what_the_standard_requires_is_told_service_by_service() -> None:
    document = [FOREIGN, {"name": "Uden id"}, 7, {**FOREIGN, "id": str(uuid4()), "name": "Anden"}]
    file = read(json.dumps(document).encode())
    plan = import_plan((), file)
    assert [
        (one.line, one.error.code, one.error.fields.get("fields")) for one in plan.faults if not one.field
    ] == [
        (2, "offer_hsds_lacking", ("id", "status")),
        (3, "offer_hsds_lacking", ("id", "name", "status")),
    ]
    assert [one.after.name for one in plan.new] == ["Åben rådgivning", "Anden"]
    assert (1, "phone") in {(one.line, one.field) for one in file.remarks}
    [within] = [one.error.fields["fields"] for one in file.remarks if one.line == 1 and not one.field]
    assert "organization.description" in within  # type: ignore[operator]


@settings(max_examples=150, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just("active"),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from([*FOREIGN, "location", "phones", "addresses", "taxonomy_term", "number"]),
                inner,
                max_size=8,
            )
        ),
        max_leaves=25,
    )
)
def test_no_document_can_stop_the_reader(document: Any) -> None:
    try:
        file = read(json.dumps(document if isinstance(document, list) else [document]).encode())
    except UserError:
        return
    plan = import_plan((), file)
    assert len({one.line for one in plan.faults}) + len(plan.new) == len(file.lines)


# -- what a file does to what is there ----------------------------------------------------------------


def line(**cells: str) -> OfferFile:
    row = {"name": "Babycafé", "organisation": "Mødrehjælpen", **cells}
    text = ";".join(HEADINGS[name] for name in row) + "\n" + ";".join(row.values())
    return read_csv(text.encode())


IMPORTED = replace(CAFE, source=OfferSource.IMPORTED, external_id="kat-1")


def test_the_same_again_changes_nothing() -> None:
    for stored in (CAFE, IMPORTED, *starter_offers()):
        for write in (offers_csv, offers_hsds):
            plan = import_plan((stored,), read(out(write, stored)))
            others = {name for one in plan.changed for name in one.changed}
            assert (plan.new, plan.held, plan.faults) == ((), (), ())
            assert others <= {"external_id"}


def test_it_is_known_again_by_its_id_then_by_its_name() -> None:
    [renamed] = import_plan((IMPORTED,), line(name="Café for de små", external_id="kat-1")).changed
    assert (renamed.before, renamed.after.name, renamed.changed) == (IMPORTED, "Café for de små", ("name",))
    [named] = import_plan((IMPORTED,), line(name="BABYCAFÉ", phone="70201010")).changed
    assert "phone" in named.changed
    other = line(external_id="kat-2", topics="Søvn", link="a.dk")
    assert len(import_plan((IMPORTED,), other).new) == 1


def test_the_same_name_in_another_town_is_another_offer() -> None:
    stege = replace(IMPORTED, postnummer="4780", external_id="")
    file = line(postnummer="4760", topics="Søvn", link="a.dk")
    assert [one.after.postnummer for one in import_plan((stege,), file).new] == ["4760"]
    both = (stege, replace(stege, id=uuid4(), postnummer="4760"))
    [found] = import_plan(both, line(postnummer="4760", cost="Gratis")).changed
    assert found.before == both[1]


def test_what_the_house_set_itself_is_kept_and_said() -> None:
    stored = replace(IMPORTED, phone="70 20 10 10", changed_here=frozenset({"phone"}))
    file = line(external_id="kat-1", phone="33458630", cost="Gratis")
    [kept] = import_plan((stored,), file).changed
    assert (kept.changed, kept.kept, kept.after.phone) == (("cost",), ("phone",), "70 20 10 10")
    [over] = import_plan((stored,), file, overwrite=True).changed
    assert (set(over.changed), over.kept, over.after.phone) == ({"phone", "cost"}, (), "33 45 86 30")
    assert over.after.changed_here == frozenset()


def test_an_offer_typed_here_is_only_filled_in() -> None:
    [filled] = import_plan((CAFE,), line(phone="70201010", cost="Gratis")).changed
    assert (filled.changed, filled.kept) == (("cost",), ("phone",))
    plan = import_plan((CAFE,), line(phone="70201010"))
    assert (plan.changed, [one.kept for one in plan.held]) == ((), [("phone",)])


def test_a_later_check_counts_and_an_earlier_one_does_not() -> None:
    [later] = import_plan((IMPORTED,), line(checked_on="01-10-2026")).changed
    assert later.after.checked_on == date(2026, 10, 1)
    assert import_plan((IMPORTED,), line(checked_on="01-01-2020")).unchanged == 1


def test_a_pause_that_is_over_loses_its_end() -> None:
    paused = replace(IMPORTED, state=OfferState.PAUSED, until=date(2027, 1, 1))
    [running] = import_plan((paused,), line(state="i gang")).changed
    assert (running.after.state, running.after.until) == (OfferState.RUNNING, None)


def test_a_merge_that_makes_no_sense_is_a_fault() -> None:
    stored = replace(IMPORTED, child_from=12, entry=OfferEntry.OPEN)
    plan = import_plan((stored,), line(child_to="6"))
    assert [(one.field, one.error.code) for one in plan.faults] == [("child_from", "offer_ages")]
    assert plan.taken == ()
