"""What a reader can work out about a table in which one contact may give several answers.

Rows of such a table count mentions, so they do not split the contacts: N contacts, u of
them without an answer, r_c of them naming code c. A reader knows N from the total and

    0 <= r_c <= N - u   for every c        (a contact names a code at most once)
    sum of r + u = mentions, which is >= N (who answered named something)

and these are all relations there are: any such numbers belong to some list of contacts.
So merging "3 + everybody" hides nothing (the sum exceeds N by the 3), and a row close to N
tells how few did not name it. The functions below give the exact lowest and highest value,
over all integer tables with the printed numbers, of everything that could be a person:
r_c, N - r_c ("not c"), N - u - r_c ("something else only"), u and N - u.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from familiehus.disclosure.counting import Count

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Reading:
    """The table as it would be printed: ``merged`` codes stand together with the sum ``value``."""

    contacts: int
    printed: Mapping[str, int]
    merged: frozenset[str]
    value: int
    blank: str

    @property
    def parts(self) -> int:
        """Merged codes that are real answers."""
        return len(self.merged) - (self.blank in self.merged)

    def blank_span(self) -> Span:
        """Lowest and highest possible number of contacts without an answer."""
        if self.blank not in self.merged:
            fixed = self.printed.get(self.blank, 0)
            return fixed, fixed
        if not self.parts:
            return self.value, self.value
        highest = min(self.value, self.contacts - self._largest_printed())
        if self.parts > 1:
            highest = min(highest, (self.parts * self.contacts - self.value) // (self.parts - 1))
        return 0, highest

    def spans(self, code: str) -> tuple[Span, Span, Span]:
        """Lowest and highest r, N - r and N - u - r of an answer.

        All bounds move one way with u, so the two ends of u hold every extreme.
        """
        ends = [(u, *self._given(code, u)) for u in self.blank_span()]
        low, high = min(low for _, low, _ in ends), max(high for _, _, high in ends)
        n = self.contacts
        else_low = min(n - u - most for u, _, most in ends)
        else_high = max(n - u - least for u, least, _ in ends)
        return (low, high), (n - high, n - low), (else_low, else_high)

    def _given(self, code: str, u: int) -> Span:
        """Lowest and highest r when u contacts gave no answer."""
        if code not in self.merged:
            fixed = self.printed.get(code, 0)
            return fixed, fixed
        cap = self.contacts - u
        shared = self.value - u if self.blank in self.merged else self.value
        return max(0, shared - (self.parts - 1) * cap), min(cap, shared)

    def _largest_printed(self) -> int:
        return max((n for code, n in self.printed.items() if code != self.blank), default=0)


@dataclass(frozen=True, slots=True)
class Secrets:
    """The counts of a table that are truly too small, by code: which of its spans must stay wide."""

    blank: tuple[bool, bool]
    codes: Mapping[str, tuple[bool, bool, bool]]

    @classmethod
    def of(cls, counts: Mapping[str, Count], contacts: Count, blank: str, k: int) -> "Secrets":
        """Look at every count and at every remainder of it."""
        nothing = counts.get(blank, Count(0, 0))
        answered = contacts.minus(nothing)
        codes = {
            code: (count.small(k), contacts.minus(count).small(k), answered.minus(count).small(k))
            for code, count in counts.items()
            if code != blank
        }
        return cls(
            (nothing.small(k), answered.small(k)), {c: flags for c, flags in codes.items() if any(flags)}
        )

    def must_merge(self, blank: str) -> set[str]:
        """Codes whose own row would print the secret, whatever else is merged."""
        own = {code for code, (count, remainder, _) in self.codes.items() if count or remainder}
        return own | {blank} if any(self.blank) else own

    def kept_by(self, reading: Reading, k: int) -> bool:
        """Each secret could be nobody, and could be k or more, as far as a reader can tell."""
        return all(low == 0 and high >= k for low, high in self._spans(reading))

    def _spans(self, reading: Reading) -> Iterator[Span]:
        low, high = reading.blank_span()
        yield from _picked(((low, high), (reading.contacts - high, reading.contacts - low)), self.blank)
        for code, flags in self.codes.items():
            yield from _picked(reading.spans(code), flags)


def _picked(spans: Collection[Span], flags: Collection[bool]) -> Iterator[Span]:
    return (span for span, flag in zip(spans, flags, strict=True) if flag)
