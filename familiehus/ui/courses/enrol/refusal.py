"""Where in the panel a refusal belongs: the sentence stands at the field it is about."""

from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.messages import sentence
from familiehus.ui.courses.enrol.family_form import FamilyForm
from familiehus.ui.courses.enrol.private_line import PrivateLine
from familiehus.ui.courses.enrol.rule_fields import RuleFields

_FIELDS = {"calling_name": "name", "phone": "phone", "language": "language"}
_CODES = {
    "members_none": "name",
    "phone_unreadable": "phone",
    "due_date_far": "due",
    "birth_month_far": "month",
    "postnummer_unknown": "postnummer",
}


def put_at_field(form: FamilyForm, rules: RuleFields | None, error: FamiliehusError) -> QWidget | None:
    """Say it at its field and give the field to go to; None when it is about no field."""
    if rules is not None and error.code == "misfit":
        return rules.ask_why(sentence(error))
    name = _FIELDS.get(str(error.fields.get("field", ""))) or _CODES.get(error.code)
    line = _line(form, name) if name is not None else None
    if line is None or not line.isVisibleTo(form):
        return None
    line.complain(sentence(error))
    return line.field


def _line(form: FamilyForm, name: str) -> PrivateLine | None:
    known: dict[str, PrivateLine] = {
        "name": form.first.name,
        "phone": form.first.phone,
        "due": form.due,
        "language": form.language,
        "postnummer": form.postnummer,
    }
    if name == "month":
        return next((row.month for row in form.children_fields.rows if row.month.text()), None)
    return known.get(name)
