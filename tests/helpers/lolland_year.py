"""S10 for a year and two months: Familiens Hus, Lolland, from December 2025 to January 2027.

The week of the scenario (hours, café, fathers, Home-Start, Ung Gravid, the youth psychologist), what is
counted of it at the desk, and everything that comes to light when the month is already out: late ones, slips
of the finger, contacts counted twice, visitors nobody wrote down, a list on paper, a notification taken back.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from random import Random
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from familiehus import clock
from familiehus.calendar.activity import ActivityKind, ChangeState, DateChange, OwnerKind
from familiehus.calendar.occurrences import Occurrence
from familiehus.courses.attendance import Came
from familiehus.courses.fitting import Answers
from familiehus.models import Contact
from familiehus.offers.offer import Offer
from familiehus.queries.house import house_row
from familiehus.services.activities import ChangeDate, change_date
from familiehus.services.areas import AreaPlan, DrawAreas, draw_areas
from familiehus.services.contacts import (
    ChangeContact,
    RegisterContact,
    RemoveContact,
    change_contact,
    register_contact,
    remove_contact,
)
from familiehus.services.courses import FinishCourse, finish_course
from familiehus.services.house_settings import ChangeHouse, change_house
from familiehus.services.notifications import (
    CountNotification,
    TakeBackNotification,
    count_notification,
    take_back_notification,
)
from familiehus.services.offers import SaveOffer, save_offer
from familiehus.services.pointing import Pointed, PointOn, point_on
from familiehus.services.series_cards import CountTalk, OpenSeries, count_talk, open_series
from familiehus.values import Channel, ContactFacts, CorrectionReason, Henvender, LifeStage, Month, Returning
from tests.helpers.course_house import family
from tests.helpers.cupboards import facts
from tests.helpers.lived_house import LivedHouse, moment

FIRST, LAST = Month(2025, 12), Month(2027, 1)
OPENED = date(2025, 12, 1)
HOURS = {1: (8, 16), 2: (8, 16), 3: (8, 16), 4: (8, 16), 5: (8, 13)}
AREAS = ("Nakskov=4900", "Maribo=4930")
"""As the house began; drawn anew for 2026, and once more for 2027 when that year has begun to go out."""
DRAWN = (
    AreaPlan("Nakskov", ("4900",)),
    AreaPlan("Maribo", ("4930",)),
    AreaPlan("Syd", ("4970", "4960", "4983")),
)
REDRAWN = (AreaPlan("Nakskov by", ("4900",)), AreaPlan("Resten af Lolland", ("4930", "4970", "4960", "4983")))
WHERE = {"4900": 44, "4930": 22, "4970": 9, "4960": 4, "4983": 2, "4920": 3, "4990": 5, "ukendt": 8}
CHANNELS = {Channel.FREMMOEDE: 60, Channel.TELEFON: 22, Channel.DIGITALT: 12, Channel.HJEMMET: 4}
KINDS = {None: 20, "åben rådgivning": 45, "ammerådgivning": 20, "telefonrådgivning": 8}
REASONS = ("søvn", "amning", "forældrerolle", "netværk", "økonomi", "skilsmisse")
HEARD = {None: 45, "jordemoder": 18, "sundhedsplejerske": 20, "egen læge": 6, "aula": 4, "plakat": 2}
OPEN_TO_ALL = ("Barselscafé", "Fars Legestue", "Home-Start", "Ungdomspsykolog")
"""Whoever comes to these is counted, and nobody has a name."""


def some(luck: Random, weighed: dict[Any, int]) -> Any:
    """One of them, as likely as it is heavy."""
    return luck.choices(list(weighed), list(weighed.values()))[0]


@dataclass
class LollandYear:
    """Everything that happens, a month at a time. ``desk`` contacts are asked about each month."""

    house: LivedHouse
    desk: int = 45
    forgotten: list[Occurrence] = field(default_factory=list)
    notifications: list[CountNotification] = field(default_factory=list)
    offers: list[UUID] = field(default_factory=list)
    cards: list[str] = field(default_factory=list)

    @cached_property
    def place(self) -> str:
        """The house has one."""
        return self.house.place

    def settle(self) -> None:
        """The house as it opens."""
        house, until = self.house, date(2027, 1, 29)
        house.hours(self.place, OPENED, HOURS)  # type: ignore[arg-type]
        house.room(self.place, "Køkkenet", 12)
        house.room(self.place, "Legestuen", 20)
        house.owner("Home-Start")
        for title, kind, day, start, end, more in (
            ("Barselscafé", ActivityKind.CAFE, date(2025, 12, 2), 10, 14, {"counts_as": "barselscafé"}),
            ("Fars Legestue", ActivityKind.PLAYROOM, date(2025, 12, 3), 13, 15,
             {"counts_as": "Fars Legestue"}),
            ("Home-Start", ActivityKind.LOAN, date(2025, 12, 4), 13, 15,
             {"counts_as": "Home-Start", "owner": "Home-Start"}),
            ("Ungdomspsykolog", ActivityKind.COUNSELLING, date(2025, 12, 1), 9, 12,
             {"counts_as": "Ungdomspsykolog", "weeks": 4, "audience": "15-25 år, anonymt"}),
        ):  # fmt: skip
            house.plan(title, kind, day, start, end, until=until, **more)
        for title, owner in (("Familieven", "Røde Kors"), ("Mødregruppe", "Mødrehjælpen")):
            offer = Offer(uuid4(), title, owner, OwnerKind.PARTNER, ("Netværk",), phone="35 29 99 99")
            house.do(save_offer, SaveOffer(offer))
            self.offers.append(offer.id)
        self.cards += [str(house.do(open_series, OpenSeries("Ungdomspsykolog")).after) for _ in range(9)]

    def live(self, month: Month) -> None:
        """A month from its first day to its last."""
        luck = Random(f"{month}")
        for one in self._dates(month):
            with clock.frozen(moment(one.day, 15.5)):
                self._came(one, luck)
        with clock.frozen(moment(month.next.first - timedelta(days=1), 20)):
            for _ in range(self.desk + luck.randrange(14)):
                self.house.do(register_contact, RegisterContact(uuid4(), self._asked(month, luck)))
            self._beside(month, luck)

    def ung_gravid(self, first: date) -> None:
        """Ten Thursdays, eight seats; one moves away and one falls ill in the middle."""
        house, names = self.house, ("Mia", "Ida", "Liv", "Eva", "Zara", "Lea", "Anna", "Sara")
        with clock.frozen(moment(first - timedelta(days=3), 10)):
            course = house.course("Ung Gravid", f"Ung Gravid {first:%Y-%m}", first, 10, rooms=("Køkkenet",))
            for name in names:
                told = family(name, phone="12 34 56 78", due_date=first + timedelta(days=80))
                house.courses.enrol(course, members=told, answers=Answers(parent_under=True))
        on_it = [one.id for one in house.courses.page(course).enrolments]
        for number, one in enumerate(house.courses.page(course).sessions):
            with clock.frozen(moment(one.day, 13)):
                gone = dict.fromkeys(on_it[:2], Came.SENT_WORD) if number > 3 else {}
                house.courses.mark(course, one.original, {**dict.fromkeys(on_it, Came.CAME), **gone})
        with clock.frozen(moment(house.courses.row(course).last_day, 14)):
            house.do(finish_course, FinishCourse(course))

    def come_to_light(self, published: list[Month], day: date) -> None:
        """What is seen on that day about months that are out: always the last one, often an older one too."""
        luck = Random(f"late {day}")
        with clock.frozen(moment(day, 11)):
            for month in (published[-1], luck.choice(published)):
                for _ in range(luck.randrange(1, 4)):
                    late = self._asked(month, luck)
                    told = self.house.do(register_contact, self._late(late))
                    assert told.counts, "the desk says in which month it counts"
                self._slip(month, luck)
                self._twice(month, luck)
            while self.forgotten:
                self._came(self.forgotten.pop(), luck, forget=False)
            if len(self.notifications) > 2:
                gone = self.notifications.pop(0)
                self.house.do(take_back_notification, TakeBackNotification(gone.id, gone.day))

    def on_paper(self, month: Month) -> list[str]:
        """A list that lay in a drawer: as the rows of a CSV file."""
        luck = Random(f"paper {month}")
        rows = (self._asked(month, luck) for _ in range(6))
        return [f"{one.day};{one.channel};{one.henvender};{one.postnummer};2" for one in rows]

    def draw(self, plans: tuple[AreaPlan, ...]) -> None:
        """Other areas from 1 January on."""
        self.house.do(draw_areas, DrawAreas(plans))

    def raise_k(self, k: int) -> None:
        """The house becomes more careful."""
        with self.house.cupboard.read() as session:
            now = house_row(session)
        self.house.do(change_house, ChangeHouse(now.name, now.opened, k, now.idle_minutes, now.open_weekdays))

    # -- what happens -------------------------------------------------------------------------------------

    def _dates(self, month: Month) -> Iterator[Occurrence]:
        found = self.house.period(month.first, month.next.first - timedelta(days=1)).occurrences
        return (one for one in found if one.title in OPEN_TO_ALL)

    def _came(self, one: Occurrence, luck: Random, forget: bool = True) -> None:
        """Heads are counted; one date in nine is cancelled, and one in nine nobody writes down in time."""
        fate = luck.randrange(9)
        if forget and fate == 0:
            ill = DateChange(one.original, ChangeState.CANCELLED, "sygdom")
            self.house.do(change_date, ChangeDate(*one.key, ill))
        elif forget and fate == 1:
            self.forgotten.append(one)
        elif one.title == "Barselscafé":
            self.house.count(one, mothers=luck.randrange(4, 13), fathers=luck.randrange(2))
        elif one.title == "Fars Legestue":
            self.house.count(one, fathers=luck.randrange(9))
        elif one.title == "Home-Start":
            self.house.count(one, mothers=luck.randrange(3), others=luck.randrange(2))
        else:
            for _ in range(luck.randrange(4)):
                self._talk(luck)

    def _talk(self, luck: Random) -> None:
        """Up to five on a card; then the family gets a new one."""
        place = luck.randrange(len(self.cards))
        told = self.house.do(count_talk, CountTalk(uuid4(), self.cards[place], self.place))
        if told.counts["talks"] == told.counts["limit"]:
            self.cards[place] = str(self.house.do(open_series, OpenSeries("Ungdomspsykolog")).after)

    def _beside(self, month: Month, luck: Random) -> None:
        day = self._day(month, luck)
        for offer in self.offers:
            for _ in range(luck.randrange(9)):
                self.house.do(point_on, PointOn(day, self.place, (Pointed(uuid4(), offer),)))
        for _ in range(luck.randrange(3)):
            told = CountNotification(uuid4(), day, luck.random() < 0.5)
            self.house.do(count_notification, told)
            self.notifications.append(told)

    def _slip(self, month: Month, luck: Random) -> None:
        """Another postnummer and another parent than somebody wrote."""
        known, was = self._anybody(month, luck)
        now = facts(was.day, place=was.place, hour=was.hour, henvender=Henvender.ANDEN, postnummer="4990")
        self.house.do(change_contact, ChangeContact(was.day, known, now, CorrectionReason.TASTEFEJL))

    def _twice(self, month: Month, luck: Random) -> None:
        """Counted twice; more often than not the only one of its kind."""
        known, was = self._anybody(month, luck, rare=luck.random() < 0.6)
        self.house.do(remove_contact, RemoveContact(was.day, known, CorrectionReason.DOBBELT))

    def _anybody(self, month: Month, luck: Random, rare: bool = False) -> tuple[UUID, ContactFacts]:
        """A contact as the desk finds it to correct it."""
        with self.house.cupboard.read() as session:
            query = select(Contact).where(Contact.day >= month.first, Contact.day < month.next.first)
            rows = sorted(session.execute(query).scalars(), key=lambda one: repr(one.facts()))
            few = [one for one in rows if one.postnummer in ("4983", "4960", "4920")]
            row = luck.choice(few if rare and few else rows)
            return row.id, row.facts()

    def _late(self, late: ContactFacts) -> RegisterContact:
        return RegisterContact(uuid4(), late, CorrectionReason.PAPIR)

    def _day(self, month: Month, luck: Random) -> date:
        days = (month.next.first - month.first).days
        open_ones = [
            one for n in range(days) if (one := month.first + timedelta(days=n)).isoweekday() in HOURS
        ]
        return luck.choice(open_ones)

    def _asked(self, month: Month, luck: Random) -> ContactFacts:
        """Somebody who came, called or wrote while the house was open."""
        day = self._day(month, luck)
        opens, closes = HOURS[day.isoweekday()]
        return facts(
            day,
            place=self.place,
            hour=luck.choice([None, *range(opens, closes)]),
            channel=some(luck, CHANNELS),
            henvender=some(luck, {Henvender.MOR: 78, Henvender.FAR: 15, Henvender.ANDEN: 7}),
            postnummer=some(luck, WHERE),
            kind=some(luck, KINDS),
            life_stage=luck.choice([None, None, *LifeStage]),
            reasons=tuple(one for one in REASONS if luck.random() < 0.2),
            heard_from=some(luck, HEARD),
            returning=some(luck, {None: 40, Returning.NY: 30, Returning.FOER: 25, Returning.VED_IKKE: 5}),
        )
