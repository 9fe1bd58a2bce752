"""Brobygning: nobody is let go before somebody else has caught them. Consent, sharing, referrals.

Pure values and rules (RULES § 6 and § 7): no database, no window. A case is never written here; the house
knows that it passed something on, to whom, with whose yes, and whether the family was caught.
"""
