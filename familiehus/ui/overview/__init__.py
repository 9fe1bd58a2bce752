"""The house's own overview of its activities: looked at over the window, chosen, printed in three keys."""
