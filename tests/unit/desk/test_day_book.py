"""The day in step with what is written: at once, in any order, and never a row too many."""

from datetime import date
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from familiehus.queries.today import ContactRow, DayView
from familiehus.ui.desk.day_book import DayBook
from familiehus.values import Change, ChangeVerb, Channel, ContactFacts, Henvender

DAY = date(2026, 11, 22)


def facts(hour: int | None = 10, count: int = 1, postnummer: str = "4760", day: date = DAY) -> ContactFacts:
    return ContactFacts(day, hour, "Huset", Channel.FREMMOEDE, Henvender.MOR, postnummer, count=count)


def change(contact_id: UUID, before: ContactFacts | None, after: ContactFacts | None) -> Change:
    verb = ChangeVerb.ADDED if before is None else ChangeVerb.REMOVED if after is None else ChangeVerb.CHANGED
    return Change("contact", verb, (contact_id,), (DAY,), before, after)


def view(*rows: tuple[UUID, ContactFacts], closed: frozenset[str] = frozenset()) -> DayView:
    return DayView(DAY, tuple(ContactRow(key, one) for key, one in rows), closed)


def test_newest_first_then_the_latest_hour_and_unknown_last() -> None:
    book, new = DayBook(DAY), uuid4()
    book.show(view((uuid4(), facts(None)), (uuid4(), facts(9)), (uuid4(), facts(11))))
    book.expect(new, facts(10))
    assert [entry.facts.hour for entry in book.entries()] == [10, 11, 9, None]
    assert book.newest == new


def test_inside_an_hour_the_order_tells_nothing_of_the_order_they_came() -> None:
    one, two = (uuid4(), facts(10, postnummer="4780")), (uuid4(), facts(10, postnummer="4760"))
    first, second = DayBook(DAY), DayBook(DAY)
    first.show(view(one, two))
    second.show(view(two, one))
    assert [e.facts for e in first.entries()] == [e.facts for e in second.entries()]


def test_what_is_coming_survives_a_reading_from_before_it() -> None:
    book, new = DayBook(DAY), uuid4()
    book.expect(new, facts())
    book.show(view())
    assert book.total == 1
    book.apply(change(new, None, facts()))
    book.show(view((new, facts())))
    assert [entry.id for entry in book.entries()] == [new]


def test_what_was_refused_goes_away_again() -> None:
    book, new, old = DayBook(DAY), uuid4(), uuid4()
    book.show(view((old, facts(9))))
    book.expect(new, facts())
    book.expect(old, facts(9, count=5))
    book.give_up(new)
    book.give_up(old)
    assert book.newest is None
    assert [(e.id, e.facts.count) for e in book.entries()] == [(old, 1)]


def test_a_contact_moved_to_another_day_leaves() -> None:
    book, one = DayBook(DAY), uuid4()
    book.show(view((one, facts())))
    book.apply(change(one, facts(), facts(day=date(2026, 11, 20))))
    assert book.entries() == ()


def test_days_are_closed_and_opened_for_their_place_only() -> None:
    book = DayBook(DAY)
    assert book.apply(Change("day", ChangeVerb.ADDED, ("Huset",), (DAY,)))
    assert book.apply(Change("day", ChangeVerb.ADDED, ("Biblioteket",), (date(2026, 11, 20),)))
    assert book.closed == {"Huset"}
    book.apply(Change("day", ChangeVerb.REMOVED, ("Huset",), (DAY,)))
    assert book.closed == frozenset()


def test_an_import_must_be_read_again() -> None:
    assert not DayBook(DAY).apply(Change("contact", ChangeVerb.ADDED, (), (DAY,), counts={"contacts": 40}))


@given(st.lists(st.tuples(st.integers(0, 3), st.none() | st.integers(1, 9)), max_size=25))
def test_applying_a_change_twice_is_applying_it_once(steps: list[tuple[int, int | None]]) -> None:
    ids = [uuid4() for _ in range(4)]
    once, twice = DayBook(DAY), DayBook(DAY)
    for place, count in steps:
        after = facts(count=count) if count is not None else None
        step = change(ids[place], facts(), after)
        once.apply(step)
        twice.apply(step)
        twice.apply(step)
    assert once.entries() == twice.entries()
    assert once.total == sum(entry.facts.count for entry in once.entries()) == sum(once.per_hour().values())
