"""What is known about every øvehus, without loading anything: its passphrase and its people's names."""

PRACTICE_PASSPHRASE = "øvehus øvehus"
"""Opens every practice house and nothing else; shown on its unlock screen."""

PRACTICE_RECEPTION = "Mette K."
PRACTICE_COORDINATOR = "Anne L."
PRACTICE_LEADER = "Kirsten B."
PRACTICE_ADMIN = "Jens P."
PRACTICE_STAFF = frozenset({PRACTICE_RECEPTION, PRACTICE_COORDINATOR, PRACTICE_LEADER, PRACTICE_ADMIN})
