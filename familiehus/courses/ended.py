"""How each seat on a course is answered for when it is over, and the word for those that somebody had."""

COMPLETED, BROKEN_OFF, FREE = "gennemført", "ikke gennemført", "ledig"
TAKEN = "optaget"
HAD = (COMPLETED, BROKEN_OFF)
"""What a taken seat can be."""
