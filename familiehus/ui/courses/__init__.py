"""Courses: the list, one course, its families, its queue and its papers."""
