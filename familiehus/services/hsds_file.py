"""Reading a file of Open Referral HSDS 3.0: every service on its own, with what the standard misses in it.

A service without a field the standard requires is not taken. What is missing further in (an organisation
without a description) is told and does no harm here.
"""

from collections.abc import Callable, Mapping
from typing import Any

from familiehus.errors import UserError
from familiehus.services.hsds_reading import facts_of
from familiehus.services.hsds_schema import lacking, lacking_within
from familiehus.services.hsds_shape import document_of, services_of, text
from familiehus.services.offer_file import OfferFault, OfferFile, OfferLine, line_of, shown_name

NO_TOPIC = "Andet"
"""For a service of a directory that sorts nothing by topic."""
Progress = Callable[[int], None]


def read_hsds(data: bytes, progress: Progress | None = None) -> OfferFile:
    """What a file says. UserError ``offer_not_json``, ``offer_not_hsds``."""
    lines: list[OfferLine] = []
    remarks: list[OfferFault] = []
    for number, service in enumerate(services_of(document_of(data)), 1):
        lines.append(_line(number, service, remarks))
        if progress is not None and number % 50 == 0:
            progress(number)
    return OfferFile(tuple(lines), remarks=tuple(remarks), by_line=False)


def _line(number: int, service: Any, remarks: list[OfferFault]) -> OfferLine:
    if not isinstance(service, Mapping):
        return line_of(number, {}, {"": UserError("offer_hsds_lacking", fields=("id", "name", "status"))})
    name = shown_name(text(service, "name"))
    missing = lacking("service", service)
    within = tuple(one for one in dict.fromkeys(lacking_within("service", service)) if one not in missing)
    if within:
        remarks.append(OfferFault(number, name, "", UserError("offer_hsds_lacking", fields=within)))
    facts = facts_of(service, lambda field, error: remarks.append(OfferFault(number, name, field, error)))
    wrong = {"": UserError("offer_hsds_lacking", fields=missing)} if missing else {}
    return line_of(number, facts, wrong, topics=(NO_TOPIC,))
