"""The services of a document, whichever shape it has: a page of an API, a list, one service, or flat tables.

Nothing of the document is trusted: what is not of the expected kind is as if it were not there.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from familiehus.errors import UserError

Thing = Mapping[str, Any]
_WRAPPINGS = ("contents", "services", "service", "items", "data")
_TABLES = ("phones", "schedules", "service_areas", "languages", "cost_options", "attributes", "contacts")


def document_of(data: bytes) -> Any:
    """The JSON. UserError ``offer_not_json``."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise UserError("offer_not_json") from None


def services_of(document: Any) -> list[Any]:
    """Its services, each with what belongs to it inside. UserError ``offer_not_hsds``."""
    if isinstance(document, list):
        return document
    if isinstance(document, dict):
        for name in _WRAPPINGS:
            if isinstance(document.get(name), list):
                return _nested(document, document[name])
        if "name" in document and "status" in document:
            return [document]
    raise UserError("offer_not_hsds")


def text(thing: Any, name: str) -> str:
    """A word or a number as text; empty for anything else."""
    found = thing.get(name) if isinstance(thing, Mapping) else None
    if isinstance(found, bool) or not isinstance(found, str | int | float):
        return ""
    return str(found).strip()


def things(thing: Any, name: str) -> list[Thing]:
    """The objects of a list; one alone is a list of one."""
    found = thing.get(name) if isinstance(thing, Mapping) else None
    listed = found if isinstance(found, list) else [found]
    return [one for one in listed if isinstance(one, Mapping)]


def thing_of(thing: Any, name: str) -> Thing:
    """One object; an empty one when there is none."""
    return next(iter(things(thing, name)), {})


def _nested(document: Thing, services: list[Any]) -> list[Any]:
    """Flat tables are put into the services they name."""
    organizations = {text(one, "id"): one for one in things(document, "organizations")}
    tables = {name: _by(things(document, name), "service_id") for name in _TABLES}
    located = _by(_located(document), "service_id")
    return [_with(one, organizations, {**tables, "service_at_locations": located}) for one in services]


def _with(
    service: Any, organizations: Mapping[str, Thing], tables: Mapping[str, dict[str, list[Thing]]]
) -> Any:
    if not isinstance(service, Mapping):
        return service
    whole = dict(service)
    if "organization" not in whole and text(service, "organization_id") in organizations:
        whole["organization"] = organizations[text(service, "organization_id")]
    for name, rows in tables.items():
        mine = rows.get(text(service, "id"), [])
        if mine and not whole.get(name):
            whole[name] = mine
    return whole


def _located(document: Thing) -> Iterable[Thing]:
    addresses = _by(things(document, "addresses"), "location_id")
    locations = {
        text(one, "id"): {"addresses": addresses.get(text(one, "id"), []), **one}
        for one in things(document, "locations")
    }
    for one in things(document, "service_at_locations"):
        yield {"location": locations.get(text(one, "location_id"), {}), **one}


def _by(rows: Iterable[Thing], name: str) -> dict[str, list[Thing]]:
    found: dict[str, list[Thing]] = {}
    for row in rows:
        if key := text(row, name):
            found.setdefault(key, []).append(row)
    return found
