"""The read side: (session, filter) -> frozen rows. Never writes, never lets a table object out."""
