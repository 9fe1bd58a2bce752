"""The letter that goes with a family: what it said yes to, in plain words, and a slip to answer on.

Only what :class:`Letter` holds can stand here. The slip asks what the loop needs to know (RULES § 7); it goes
back without the family's name, so that a slip gone astray tells nothing.
"""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from typing import Final

from familiehus.handover.consent import ConsentForm
from familiehus.handover.letter import Letter
from familiehus.i18n import danish, tr
from familiehus.reports.course_frame import SIDE, body_end, course_practice_band, draw_foot
from familiehus.reports.danish import long_date
from familiehus.reports.document import ACCENT, INK, LINE, MUTED, WHITE, Imprint, Sheet, bound
from familiehus.reports.flow import Block
from familiehus.reports.lettering import BOLD, clean, shortened, strong
from familiehus.reports.paper_sheets import BAND, upright
from familiehus.reports.tagging.words import Headline, Prose

_WIDE: Final = upright().wide - 2 * SIDE
_SIZE: Final = 12.0
_GAP: Final = 10.0
_SLIP: Final = 196.0
_ANSWERS: Final = 4


@danish()
def referral_letter(letter: Letter) -> bytes:
    """A4 as PDF. Its title names nobody."""
    return bound(Imprint(tr("Henvisning"), letter.house, letter.practice), letter_sheets(letter))


@danish()
def letter_sheets(letter: Letter) -> list[Sheet]:
    """The sheets; the answer slip stands at the foot of the last."""
    pages = list(_pages(list(_blocks(letter))))
    sheets = []
    for number, blocks in enumerate(pages, 1):
        sheet = upright()
        y = _head(sheet, letter, first=number == 1)
        for block in blocks:
            block.draw(sheet, SIDE, y, 0)
            y += block.height(0) + _GAP
        if number == len(pages):
            _slip(sheet, letter)
        draw_foot(sheet, tr("Kun til {receiver}.", receiver=_receiver(letter)), number, len(pages))
        sheets.append(sheet)
    return sheets


def _head(sheet: Sheet, letter: Letter, *, first: bool) -> float:
    top = 46.0 + (BAND - 8 if letter.practice else 0)
    if letter.practice:
        course_practice_band(sheet, first=first)
    right = sheet.wide - SIDE
    with nullcontext() if first else sheet.aside("Header"):
        with sheet.tagged("P"):
            sheet.text(SIDE, top, shortened(clean(letter.house), BOLD, 13, 330), 13, BOLD, ACCENT)
        with sheet.tagged("P"):
            sheet.text_right(right, top, long_date(letter.made_on), 11, ink=MUTED)
    sheet.rule(SIDE, top + 10, _WIDE, ACCENT, 1.6)
    return top + 30


def _blocks(letter: Letter) -> Iterator[Block]:
    yield Prose((tr("Til {receiver}", receiver=strong(clean(_receiver(letter)))),), _SIZE, _WIDE)
    yield Headline("H1", clean(tr("{family} er på vej til jer", family=letter.family)), _WIDE)
    yield Prose((clean(tr("Hvorfor: {purpose}.", purpose=letter.purpose.rstrip("."))),), _SIZE, _WIDE)
    if letter.information:
        yield Headline("H2", tr("Det må I få at vide"), _WIDE, ruled=True)
        yield Prose(tuple(map(clean, letter.information)), _SIZE, _WIDE, dotted=True)
    yield Headline("H2", tr("Familiens ja"), _WIDE, ruled=True)
    yield Prose((clean(_yes(letter)),), _SIZE, _WIDE)
    yield Headline("H2", tr("Vi slipper ikke, før I har familien"), _WIDE, ruled=True)
    yield Prose(
        (
            clean(
                tr(
                    "Vil I give os besked senest {day}? Så længe vi ikke har hørt fra jer, holder vi fast. "
                    "Kan I ikke tage imod, vil vi også gerne vide det, så vi kan finde en anden vej.",
                    day=strong(long_date(letter.answer_by)),
                )
            ),
            clean(tr("Venlig hilsen {sender}, {house}", sender=letter.sender, house=letter.house)),
        ),
        _SIZE,
        _WIDE,
    )


def _yes(letter: Letter) -> str:
    if letter.carried or letter.form is None or letter.given_on is None or letter.until is None:
        return tr(
            "Familien kommer selv med dette brev og bestemmer selv, om det skal afleveres. Huset har ikke "
            "sendt jer andet."
        )
    said = {
        ConsentForm.ORAL: tr("Familien har sagt ja til, at I får dette at vide: mundtligt"),
        ConsentForm.WRITTEN: tr("Familien har sagt ja til, at I får dette at vide: skriftligt"),
    }[letter.form]
    return tr(
        "{said} den {given}. Det gælder til {until} og kan trækkes tilbage når som helst; så giver vi jer "
        "besked. Skal andre have det at vide, må I spørge familien.",
        said=said,
        given=long_date(letter.given_on),
        until=long_date(letter.until),
    )


def _slip(sheet: Sheet, letter: Letter) -> None:
    """What they tick and send back."""
    top = body_end(sheet) - _SLIP
    sheet.box(SIDE, top, _WIDE, _SLIP, WHITE, LINE, 10)
    left = SIDE + 16
    with sheet.tagged("H2"):
        sheet.text(left, top + 24, tr("Svar til {house}", house=clean(letter.house)), 13, BOLD)
    with sheet.tagged("P"):
        words = tr("Jeres brev af {day}. Skriv ikke familiens navn her.", day=long_date(letter.made_on))
        sheet.text(left, top + 41, words, 10, ink=MUTED)
    choices = (
        tr("Vi har modtaget henvisningen"),
        tr("Vi har fået kontakt med familien"),
        tr("Det første møde er holdt: I kan slippe"),
        tr("Vi kan ikke tage imod, fordi"),
    )
    with sheet.tagged("L"):
        for place, words in enumerate(choices):
            y = top + 66 + place * 25
            with sheet.tagged("LI"):
                sheet.box(left, y - 11, 13, 13, WHITE, INK, 3)
                with sheet.tagged("LBody"):
                    sheet.text(left + 22, y, words, 11.5)
    last = top + 66 + (_ANSWERS - 1) * 25
    sheet.rule(left + 190, last + 2, _WIDE - 190 - 32, MUTED)
    for x, wide, words in ((left, 150, tr("Dato")), (left + 170, _WIDE - 202, tr("Navn og telefon"))):
        sheet.rule(x, top + _SLIP - 26, wide, MUTED)
        with sheet.tagged("P"):
            sheet.text(x, top + _SLIP - 13, words, 9, ink=MUTED)


def _pages(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """A heading goes with what stands below it; the last page has room for the slip."""
    sheet = upright()
    full = body_end(sheet) - 46.0 - BAND - 30
    groups = list(_groups(blocks))
    page: list[Block] = []
    used = 0.0
    for place, group in enumerate(groups):
        high = sum(block.height(0) + _GAP for block in group)
        room = full - (_SLIP if place == len(groups) - 1 else 0)
        if page and used + high > room:
            yield page
            page, used = [], 0.0
        page.extend(group)
        used += high
    yield page


def _groups(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not isinstance(block, Headline):
            yield group
            group = []


def _receiver(letter: Letter) -> str:
    return ", ".join(part for part in (letter.party, letter.unit) if part)
