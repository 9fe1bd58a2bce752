"""Families on their way: their page, their consents, their § 11 e meetings, and what to do when one worries."""
