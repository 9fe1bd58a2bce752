"""Families on their way: their page, consents, § 11 e meetings, and what to do when one worries."""
