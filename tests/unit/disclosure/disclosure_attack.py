"""An attacker who knows every printed number, and an honest builder of counter-examples for her.

Nothing here uses the maker or the audit. A *population* is a list of explicit contacts (one
answer per table); ``contradictions`` counts it against everything printed. A small count is
proven hidden by two populations that agree with all printed numbers, one in which it is
nobody and one in which it is k or more.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from familiehus.disclosure.menu import MONTH_MENU
from familiehus.values import Comparison, ContactCell, FigureTable, Returning

REASON = "contacts.reason"
NOT_TOLD = "ikke oplyst"
Answer = frozenset[str]
Population = list[Mapping[str, Answer]]
"""One mapping per contact: table id -> codes given."""
Wanted = Callable[[int], bool]


def true_answers(cells: Iterable[ContactCell]) -> dict[str, Counter[Answer]]:
    counted: dict[str, Counter[Answer]] = {entry.id: Counter() for entry in MONTH_MENU}
    for cell in cells:
        for entry in MONTH_MENU:
            counted[entry.id][frozenset(entry.read(cell))] += cell.contacts
    return counted


def may_be_families(cells: Iterable[ContactCell]) -> list[ContactCell]:
    return [cell for cell in cells if cell.returning != Returning.FOER]


def contradictions(population: Population, tables: Sequence[FigureTable]) -> list[str]:
    """Every printed number that these contacts do not give."""
    wrong = []
    for table in tables:
        answers = [contact[table.id] for contact in population]
        wrong += [
            f"{table.id}/{row.label}"
            for row in table.rows
            if row.value != sum(len(answer & set(row.members)) for answer in answers)
        ]
        if table.total != sum(map(len, answers)):
            wrong.append(f"{table.id}/total")
    return wrong


def compared_wrongly(
    population: Population, tables: Sequence[FigureTable], comparisons: Sequence[Comparison]
) -> list[str]:
    """Compared numbers (beside the rows of ``tables``) that these contacts of the other month do not give."""
    wrong = []
    for table, comparison in zip(tables, comparisons, strict=True):
        answers = [contact[table.id] for contact in population]
        for row, value in zip(table.rows, comparison.values, strict=True):
            if value is not None and value != sum(len(answer & set(row.members)) for answer in answers):
                wrong.append(f"{table.id}/{row.label}")
        if comparison.total is not None and comparison.total != sum(map(len, answers)):
            wrong.append(f"{table.id}/total")
    return wrong


def people(answers: Mapping[str, Iterable[Answer]]) -> Population:
    """Contacts that answer each table as given: one way among many to cross the tables."""
    names = list(answers)
    return [dict(zip(names, each, strict=True)) for each in zip(*answers.values(), strict=True)]


def small_counts(cells: Sequence[ContactCell], k: int) -> Iterator[tuple[str, str, str]]:
    """(table, form, code) of everything with too few possibly different families behind it."""
    everybody, families = true_answers(cells), true_answers(may_be_families(cells))
    for table_id, answers in everybody.items():
        for code in sorted({code for answer in answers for code in answer}):
            for form, inside in forms(table_id, code).items():
                number = sum(n for answer, n in answers.items() if inside(answer))
                behind = sum(n for answer, n in families[table_id].items() if inside(answer))
                if number > 0 and behind < k:
                    yield table_id, form, code


def forms(table_id: str, code: str) -> dict[str, Callable[[Answer], bool]]:
    """What can be a small group of people about a code: those with it and, in reasons, those without it."""
    if table_id != REASON:
        return {"with": lambda answer: code in answer}
    others: dict[str, Callable[[Answer], bool]] = {
        "with": lambda answer: code in answer,
        "without": lambda answer: code not in answer,
    }
    if code != NOT_TOLD:
        others["else"] = lambda answer: code not in answer and NOT_TOLD not in answer
    return others


def witness(table: FigureTable, contacts: int, form: str, code: str, wanted: Wanted) -> list[Answer] | None:
    """Answers of ``contacts`` people that give every row and a wanted count; None if there are none."""
    if table.id != REASON:
        return _one_each(table, code, wanted)
    inside = forms(table.id, code)[form]
    for counts in _reason_counts(table, contacts, code):
        answers = _answers(counts, contacts)
        if answers is not None and wanted(sum(inside(answer) for answer in answers)):
            return answers
    return None


def _one_each(table: FigureTable, code: str, wanted: Wanted) -> list[Answer] | None:
    answers: list[Answer] = []
    found = False
    for row in table.rows:
        first, *others = sorted(row.members, key=lambda member: member != code)
        if code != first:
            answers += [frozenset((first,))] * row.value
            continue
        possible = range(row.value + 1) if others else range(row.value, row.value + 1)
        amount = next((n for n in possible if wanted(n)), None)
        if amount is None:
            return None
        found = True
        answers += [frozenset((code,))] * amount + [frozenset(others[:1])] * (row.value - amount)
    return answers if found or wanted(0) else None


def _reason_counts(table: FigureTable, contacts: int, code: str) -> Iterator[dict[str, int]]:
    """Mentions per code that give every row: all values of ``code`` and of no answer, the rest spread out."""
    alone = {row.members[0]: row.value for row in table.rows if len(row.members) == 1}
    merged = next((row for row in table.rows if len(row.members) > 1), None)
    if merged is None:
        yield alone
        return
    blank, own_merged = NOT_TOLD in merged.members, code in merged.members and code != NOT_TOLD
    rest = [member for member in merged.members if member not in (code, NOT_TOLD)]
    for none in range(min(contacts, merged.value) + 1) if blank else (alone.get(NOT_TOLD, 0),):
        for own in range(merged.value + 1) if own_merged else (None,):
            left = merged.value - (own or 0) - (none if blank else 0)
            counts = {**alone, NOT_TOLD: none} | ({} if own is None else {code: own})
            for index, member in enumerate(rest):
                counts[member] = left // len(rest) + (index < left % len(rest)) if left > 0 else 0
            if sum(counts[member] for member in merged.members) == merged.value:
                yield counts


def _answers(counts: Mapping[str, int], contacts: int) -> list[Answer] | None:
    """Explicit reasons per contact with these mentions, dealt out like cards; None when that cannot be."""
    none = counts.get(NOT_TOLD, 0)
    seats = contacts - none
    hands: list[set[str]] = [set() for _ in range(max(seats, 0))]
    place = 0
    for code, count in counts.items():
        if code == NOT_TOLD:
            continue
        if not 0 <= count <= seats:
            return None
        for _ in range(count):
            hands[place % seats].add(code)
            place += 1
    if seats < 0 or not all(hands):
        return None
    return [frozenset(hand) for hand in hands] + [frozenset((NOT_TOLD,))] * none
