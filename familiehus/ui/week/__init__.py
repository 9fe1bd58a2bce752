"""The week: a grid of days and hours that can be read at a glance and changed by hand or by keys."""
