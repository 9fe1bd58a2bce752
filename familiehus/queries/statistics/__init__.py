"""The true figures of a period, for those who may see them inside the house. Nothing here may be published:
what leaves the house goes through ``disclosure``.

``facts`` says what is counted, ``counting`` counts it in the contacts, ``tallies`` remembers the days that
are over; the other rooms make frozen rows of it. ``page`` is all of them together.
"""
