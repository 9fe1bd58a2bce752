"""The write side: one verb per function, (unit of work, command) -> Change.

Every verb asks for a right first, checks what it was given, writes, commits
once and says what changed. A command is a frozen dataclass named as an order
and carries everything it needs, ids included.
"""
