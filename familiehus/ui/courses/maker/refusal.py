"""Where on the form a refusal belongs: the sentence stands at the field it is about."""

from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.messages import sentence
from familiehus.ui.activity.asked import Asked
from familiehus.ui.courses.maker.form import MakerForm
from familiehus.ui.courses.maker.way_card import WayCard

_TEXTS = {"course_name": "name", "activity_title": "name", "reason": "reason"}
_CODES = {
    "template_unknown": "template",
    "course_first_closed": "day",
    "course_too_long": "day",
    "activity_day": "day",
    "activity_time": "span",
    "activity_seats": "seats",
    "place_unknown": "place",
    "place_retired": "place",
    "owner_unknown": "owner",
    "room_unknown": "rooms",
    "room_elsewhere": "rooms",
    "room_retired": "rooms",
    "colleague_unknown": "people",
    "colleague_retired": "people",
}


def put_at_field(form: MakerForm, way: WayCard, error: FamiliehusError) -> QWidget | None:
    """Say it at its field and give the field to go to; None when it is about no field that is shown."""
    name = _TEXTS.get(str(error.fields.get("field", ""))) or _CODES.get(error.code)
    asked = _asked(form, way).get(name or "")
    if asked is None or asked.isHidden():
        return None
    asked.complain(sentence(error))
    return form.room_stop() if asked is form.rooms.asked else asked.inside


def _asked(form: MakerForm, way: WayCard) -> dict[str, Asked]:
    return {
        "template": form.template.asked,
        "day": form.when.day,
        "span": form.when.span,
        "seats": form.seats_asked,
        "place": form.place_asked,
        "owner": form.owner_asked,
        "rooms": form.rooms.asked,
        "people": form.people.asked,
        "name": form.name,
        "reason": way.reason,
    }
