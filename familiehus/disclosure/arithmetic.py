"""A stranger's arithmetic on a printed table of several answers per contact.

Written for the audit and unlike ``several`` on purpose: no formulas for the extremes, every
possible number of contacts without an answer is tried. See ``several`` for the relations.
"""

from collections.abc import Iterator, Mapping

from familiehus.values import FigureTable

Span = tuple[int, int]
Key = tuple[str, str]
"""A code, and which count of it: ``with`` it, ``without`` it, or only ``else``."""


def possible(table: FigureTable, contacts: int, blank: str) -> Mapping[Key, Span]:
    """Lowest and highest possible value of every count; empty when no contacts can give this table."""
    spans: dict[Key, Span] = {}
    for unanswered in _tried(table, contacts, blank):
        for key, low, high in _given(table, contacts, blank, unanswered):
            least, most = spans.get(key, (low, high))
            spans[key] = min(least, low), max(most, high)
    return spans


def _tried(table: FigureTable, contacts: int, blank: str) -> range:
    for row in table.rows:
        if row.members == (blank,):
            return range(row.value, min(row.value, contacts) + 1)
        if blank in row.members:
            return range(min(row.value, contacts) + 1)
    return range(1)


def _given(table: FigureTable, contacts: int, blank: str, unanswered: int) -> Iterator[tuple[Key, int, int]]:
    """Every count when so many gave no answer; nothing when that cannot be."""
    answered = contacts - unanswered
    found: list[tuple[Key, int, int]] = [
        ((blank, "with"), unanswered, unanswered),
        ((blank, "without"), answered, answered),
    ]
    for row in table.rows:
        answers = [code for code in row.members if code != blank]
        left = row.value - (unanswered if blank in row.members else 0)
        if not 0 <= left <= len(answers) * answered:
            return
        if not answers:
            continue
        low, high = max(0, left - (len(answers) - 1) * answered), min(answered, left)
        for code in answers:
            found.append(((code, "with"), low, high))
            found.append(((code, "without"), contacts - high, contacts - low))
            found.append(((code, "else"), answered - high, answered - low))
    yield from found
