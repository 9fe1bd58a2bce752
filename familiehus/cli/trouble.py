"""From an error to a sentence and an exit code. Nobody sees a traceback; the log gets where, never what."""

import argparse
import logging

from familiehus.cli.speech import complain
from familiehus.errors import Bug, EnvironmentFault, FamiliehusError, NotAllowed, UserError
from familiehus.i18n import tr
from familiehus.messages import sentence

_WRONG_KEY = frozenset(
    {"passphrase_wrong", "passphrase_missing", "recovery_code_wrong", "recovery_code_typo", "staff_gone"}
)
"""The door stays shut: not allowed, rather than badly typed."""
_WRONG_FILE = frozenset({"backup_not_ours", "backup_other_house"})
"""Faults of a file that somebody chose, not of the machine."""


def told(error: BaseException, arguments: argparse.Namespace) -> int:
    """Say it, and give the exit code."""
    if isinstance(error, KeyboardInterrupt):
        complain(tr("Afbrudt. Det, der ikke var gjort færdigt, er ikke gemt."))
        return 130
    if not isinstance(error, FamiliehusError):
        from familiehus.storage.faults import fault_of

        error = fault_of(error) or error
    if not isinstance(error, FamiliehusError) or isinstance(error, Bug):
        return _our_own_mistake(error, arguments)
    complain(_words(error))
    return exit_code(error)


def exit_code(error: FamiliehusError) -> int:
    """2 bad input, 3 the machine, 4 not allowed, 1 a mistake of ours."""
    if isinstance(error, NotAllowed) or error.code in _WRONG_KEY:
        return 4
    if isinstance(error, UserError) or error.code in _WRONG_FILE:
        return 2
    return 3 if isinstance(error, EnvironmentFault) else 1


def _words(error: FamiliehusError) -> str:
    if error.code == "file_imported_before":
        return sentence(error) + tr(" Det gør --again.")
    if error.code != "import_lines":
        return sentence(error)
    from familiehus.messages.tally_lines import bad_lines

    return "\n".join((*bad_lines(error), sentence(error)))


def _our_own_mistake(error: BaseException, arguments: argparse.Namespace) -> int:
    from familiehus.excepthook import start_log, where
    from familiehus.paths import home

    place = home(getattr(arguments, "home", None))
    complain(
        tr(
            "Programmet begik en fejl. Det, der allerede var gemt, er der stadig. Prøv igen, og sig det til "
            "den, der passer programmet, hvis det sker igen ({kind}).",
            kind=error.code if isinstance(error, Bug) else type(error).__name__,
        )
    )
    if place.root.is_dir():
        start_log(place.logs)
        logging.getLogger("familiehus").error(
            "unexpected %s at %s", type(error).__name__, where(error.__traceback__)
        )
        complain(tr("Hvor det skete, står i {log}.", log=place.logs / "familiehus.log"))
    return 1
