"""Forms that more than one screen asks for: passphrases, areas, recovery keys."""
