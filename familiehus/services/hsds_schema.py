"""What the published schema of Open Referral HSDS 3.0 requires of an object (``hsds_required.json``)."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from familiehus.paths import resources


@cache
def _schema() -> dict[str, Any]:
    with (resources() / "offers" / "hsds_required.json").open(encoding="utf-8") as file:
        known: dict[str, Any] = json.load(file)
    return known


def lacking(kind: str, thing: Mapping[str, Any]) -> tuple[str, ...]:
    """Required fields that one object has not, or holds another word than the schema's in."""
    schema = _schema()
    missing = [name for name in schema["required"].get(kind, ()) if thing.get(name) is None]
    missing += [
        name
        for key, words in schema["words"].items()
        if key.startswith(f"{kind}.")
        and (name := key.split(".")[1]) not in missing
        and thing.get(name) is not None
        and thing[name] not in words
    ]
    return tuple(missing)


def lacking_within(kind: str, thing: Mapping[str, Any], path: str = "") -> Iterator[str]:
    """The same for everything inside it, as ``organization.description``."""
    for name in lacking(kind, thing):
        yield f"{path}{name}"
    for name, child_kind in _schema()["children"].get(kind, {}).items():
        found = thing.get(name)
        for child in found if isinstance(found, list) else [found]:
            if isinstance(child, Mapping):
                yield from lacking_within(child_kind, child, f"{path}{name}.")
