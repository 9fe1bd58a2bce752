"""Referrals on the screen: the list, the loop of one of them, and the forms that begin and move it."""
