"""What an imported event is: from its category or its title, else what the person chose."""

from collections.abc import Iterable

from familiehus.calendar.activity import ActivityKind
from familiehus.services.ics_places import folded

_SIGNS: tuple[tuple[ActivityKind, tuple[str, ...]], ...] = (
    (ActivityKind.LOAN, ("udlaan", "laan af", "udlaant")),
    (ActivityKind.INTERNAL, ("personalemoede", "teammoede", "supervision", "internt", "ledermoede", "ferie")),
    (ActivityKind.PLAYROOM, ("legestue", "legetid")),
    (ActivityKind.CAFE, ("cafe", "babycafe", "barselscafe", "kaffe")),
    (ActivityKind.COUNSELLING, ("raadgivning", "konsultation", "aabent hus")),
    (ActivityKind.THEME, ("tema", "temaaften", "foredrag", "oplaeg")),
    (ActivityKind.COURSE, ("hold", "kursus", "forloeb", "gruppe")),
)
"""The kinds in the order they are looked for; a word also counts at the end of a longer one (mødregruppe)."""


def kind_of(categories: Iterable[str], title: str, otherwise: ActivityKind) -> ActivityKind:
    """The kind its category names, else the one its words point to, else ``otherwise``. A blocked room is
    never guessed: nobody would see that families may come."""
    for category in categories:
        for kind in ActivityKind:
            if folded(category) == folded(str(kind)):
                return kind
    for text in (*categories, title):
        words = folded(text)
        for kind, signs in _SIGNS:
            if any(_says(words, sign) for sign in signs):
                return kind
    return otherwise


def counting_of(kinds: Iterable[str], title: str) -> str | None:
    """The house's kind of counselling that the title names: its visitors are counted under it."""
    words = folded(title)
    fitting = [one for one in kinds if folded(one) and f" {folded(one)} " in f" {words} "]
    return max(fitting, key=len, default=None)


def _says(words: str, sign: str) -> bool:
    return any(word == sign or word.endswith(sign) for word in words.split()) or (
        " " in sign and f" {sign} " in f" {words} "
    )
