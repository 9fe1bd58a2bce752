"""Small counts: what may leave the house, so that nobody in it can be recognised.

Pure functions over counts: no Qt, no SQL, no clock. ``menu`` says how a contact answers, ``counting``
counts contacts beside possibly different families, ``wording`` names what stands together.

The ledger of a whole year: ``yearly.counts_of`` counts the frozen months into ``blocks``,
``ledger.decide`` says which figures of a month, quarter or year may be printed beside
everything printed before (``worker`` runs it in a process of its own), ``printed`` makes the
tables from the figures, ``verify`` proves all of it again from what was stored. Within:
``period_menu`` and ``candidates`` (what would be printed), ``secrets_of`` (what must stay
unknown), ``rules`` (families and remainders), ``guard`` (two witnesses for every secret),
``shortcut`` and ``solver`` (where witnesses come from), ``witness`` (whether they are true).
``corrections`` says which changes of frozen months can count in a later one.
"""
