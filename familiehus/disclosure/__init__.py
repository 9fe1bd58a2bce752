"""Small counts: what may leave the house, so that nobody in it can be recognised.

Pure functions over counts: no Qt, no SQL, no clock. ``menu`` says which tables exist,
``counting`` counts, ``grouping`` decides what stands together, ``month`` prints a month,
``audit`` distrusts all of them.
"""
