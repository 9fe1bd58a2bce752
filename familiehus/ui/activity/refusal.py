"""Where in the panel a refusal belongs: the sentence stands at the field it is about."""

from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.messages import sentence
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.form import ActivityForm

_TEXTS = {"activity_title": "title", "audience": "audience", "setup": "setup", "reason": "reason",
          "choice_label": "count"}  # fmt: skip
_CODES = {
    "activity_time": "span",
    "activity_day": "day",
    "activity_seats": "seats",
    "block_needs_room": "rooms",
    "room_unknown": "rooms",
    "room_elsewhere": "rooms",
    "room_retired": "rooms",
    "colleague_unknown": "people",
    "colleague_retired": "people",
    "place_retired": "place",
    "owner_unknown": "owner",
    "place_unknown": "place",
    "reason_missing": "reason",
    "rule_unreadable": "repeat",
    "rule_endless": "until",
    "rule_never": "until",
    "rule_too_often": "repeat",
    "choice_signs": "count",
}


def put_at_field(form: ActivityForm, error: FamiliehusError) -> QWidget | None:
    """Say it at its field and give the field to go to; None when it is about no field."""
    name = _TEXTS.get(str(error.fields.get("field", ""))) or _CODES.get(error.code)
    if name is None:
        return None
    asked = _asked(form)[name]
    asked.complain(sentence(error))
    if form.more.isAncestorOf(asked):
        form.more.show_inside(True)
    if asked is form.rooms.asked:
        return form.rooms.first()
    return form.repeat.row.stop() if asked is form.repeat.asked else asked.inside


def _asked(form: ActivityForm) -> dict[str, Asked]:
    more = form.more
    return {
        "title": form.title,
        "day": form.when.day,
        "span": form.when.span,
        "repeat": form.repeat.asked,
        "until": form.repeat.until,
        "place": form.place_asked,
        "rooms": form.rooms.asked,
        "people": form.people.asked,
        "owner": more.owner_asked,
        "seats": more.seats,
        "audience": more.audience,
        "setup": more.setup,
        "count": more.count.asked,
        "reason": form.preview.reason,
    }
