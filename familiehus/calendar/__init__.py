"""The rules of the week, as pure functions over days and minutes: no table, no window, no clock.

A day is a date and a time is minutes since midnight on the wall: nothing here knows UTC, so an
activity at 10 stays at 10 when summer time begins. Times become instants only where they
leave the house (ICS).
"""
