"""Asks the house what a course would bring, while somebody types: the newest question wins."""

from collections.abc import Callable
from typing import Any

from familiehus.ui.activity.live_preview import LivePreview


class CourseLive(LivePreview):
    """``ready`` with a CoursePreview, ``refused`` with the error that saving would meet too."""

    def question(self) -> Callable[..., Any]:
        """The course's own."""
        from familiehus.services.course_preview import course_preview

        return course_preview
