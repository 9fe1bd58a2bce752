"""Calendars of other programs in, and ours out: what would come is shown, what shall go is asked."""
