"""Peget videre og henvist: which offers were pointed out, and whether those who were referred were caught."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr, trn
from familiehus.queries.referral_figures import Outcomes, PartyOutcomes
from familiehus.reports.chart_values import Bar, BigNumber, Unit
from familiehus.reports.chart_words import Numbers
from familiehus.reports.danish import DASH, count, one_decimal
from familiehus.ui.statistics.cards import BarsCard, PartsCard
from familiehus.ui.statistics.charted import capital
from familiehus.ui.statistics.number_row import NumberRow
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section, TableCard
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.values import ListName


class Onwards(Section):
    """Five numbers, the offers, how it went, and where they were referred to and from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = NumberRow(5)
        self.offers = BarsCard(tr("Hvad pegede vi på?"), tr("Tilbud"), 14)
        self.went = PartsCard(tr("Blev de henviste grebet?"), tr("Udfald"))
        self.sent_to, self.sent_by = TableCard(tr("Henvist til")), TableCard(tr("Henvist fra"))
        right = Section()
        right.column.addWidget(self.went)
        right.column.addWidget(self.sent_to)
        right.column.addWidget(self.sent_by)
        right.column.addStretch(1)
        self.column.addWidget(self.numbers)
        self.column.addWidget(SideBySide([(self.offers, 480), (right, 620)], gap=12))
        self.column.addStretch(1)

    def show_reading(self, reading: Reading) -> None:
        """Another period."""
        handed, referrals = reading.handed, reading.handed.referrals
        self.numbers.show_numbers(_numbers(reading))
        bars = [Bar(_offer(one.offer, one.organisation), one.count) for one in handed.pointed]
        nothing = tr("Ingen tilbudssedler i perioden. De printes på siden Tilbud.")
        self.offers.show_bars(bars, note="" if bars else nothing, unit=Unit(tr("gang"), tr("gange")))
        for card in (self.went, self.sent_to, self.sent_by):
            card.setVisible(referrals is not None)
        if referrals is None:
            return
        how = tr("Talt i den måned, henvisningen blev lukket; åbne er talt som “ved ikke endnu”.")
        self.went.show_parts(_parts(referrals.out), how, Unit(tr("familie"), tr("familier")))
        none_out, none_in = tr("Ingen henvist til andre."), tr("Ingen henvist til os.")
        out = _table(tr("Modtager"), referrals.by_receiver, str)
        self.sent_to.show_numbers(out, "" if out.rows else none_out)
        incoming = _table(tr("Hvem"), referrals.by_referrer, lambda code: _referrer(reading, code))
        self.sent_by.show_numbers(incoming, "" if incoming.rows else none_in)


def _offer(offer: str, organisation: str) -> str:
    return offer if not organisation or organisation in offer else f"{offer}, {organisation}"


def _referrer(reading: Reading, code: str) -> str:
    return capital(reading.label(ListName.PROFESSION, code))


def _numbers(reading: Reading) -> list[BigNumber]:
    handed, referrals = reading.handed, reading.handed.referrals
    pointed = sum(one.count for one in handed.pointed)
    before = tr("{n} i perioden før", n=count(handed.pointed_before))
    numbers = [BigNumber(count(pointed), tr("gange peget videre"), note=before)]
    if referrals is None:
        return numbers
    heard = referrals.incoming
    in_time = tr("{part} af {whole}", part=heard.in_time, whole=heard.answered_or_late)
    return [
        *numbers,
        caught_number(referrals.out),
        BigNumber(count(referrals.out.unknown), tr("ved vi ikke endnu"), note=tr("de er stadig åbne")),
        BigNumber(count(heard.total), tr("henvist til os"), note=_grabbed(heard)),
        BigNumber(in_time if heard.answered_or_late else DASH, tr("henvisere fik svar til tiden")),
    ]


def _grabbed(heard: Outcomes) -> str:
    return trn("{n} blev grebet", "{n} blev grebet", heard.caught) if heard.total else ""


def caught_number(out: Outcomes) -> BigNumber:
    """``17 af 19 henviste blev grebet, median 8 dage``: of those it is known of."""
    known = out.caught + out.not_caught
    if not known:
        still = trn("{n} er stadig åben", "{n} er stadig åbne", out.unknown)
        return BigNumber(DASH, tr("henviste blev grebet"), note=still if out.unknown else tr("ingen lukkede"))
    value = tr("{part} af {whole}", part=count(out.caught), whole=count(known))
    return BigNumber(value, tr("henviste blev grebet"), note=median_words(out.days.caught))


def median_words(days: Fraction | None) -> str:
    """``median 8 dage``, ``median 7,5 dage``."""
    if days is None:
        return ""
    if days.denominator == 1:
        return trn("median {n} dag", "median {n} dage", int(days))
    return tr("median {n} dage", n=one_decimal(days))


def _parts(out: Outcomes) -> list[Bar]:
    return [
        Bar(tr("Grebet"), out.caught),
        Bar(tr("Ikke grebet"), out.not_caught),
        Bar(tr("Ved ikke endnu"), out.unknown),
    ]


def _table(head: str, rows: Sequence[PartyOutcomes], name: Callable[[str], str]) -> Numbers:
    heads = (head, tr("I alt"), tr("Grebet"), tr("Ikke grebet"), tr("Ved ikke"), tr("Dage"))
    return Numbers(heads, tuple(_cells(name(one.party), one.outcomes) for one in rows))


def _cells(name: str, one: Outcomes) -> tuple[str, ...]:
    days = one.days.caught
    written = DASH if days is None else count(int(days)) if days.denominator == 1 else one_decimal(days)
    return (name, count(one.total), count(one.caught), count(one.not_caught), count(one.unknown), written)
