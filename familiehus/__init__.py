"""familiehus: the program on the desk of a Danish familiehus.

Anonymous contacts in six keys, an encrypted file that only the house can open,
and statistics in which nobody can be recognised. See docs/arkitektur.md.
"""

__version__ = "0.1.0"
