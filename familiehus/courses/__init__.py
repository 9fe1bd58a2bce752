"""The rules of courses, as pure functions: who fits, who has a seat, who is next, who has completed.

No table, no window, no clock: the moment is always passed in, so that a queue of a whole season can be
lived through in a test.
"""
