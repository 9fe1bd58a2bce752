"""Enrolling a family at the desk, and the page about what the house has stored about one."""
