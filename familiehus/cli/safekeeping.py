"""``familiehus backup``, ``restore`` and ``check``: so that the house is there tomorrow."""

import argparse
from pathlib import Path
from uuid import UUID

from familiehus.cli.opening import home_of, named_staff, open_house, secret_of
from familiehus.cli.speech import ShareProgress, complain, say
from familiehus.errors import EnvironmentFault, UserError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.messages.fields import spoken
from familiehus.paths import Home
from familiehus.services.backups import (
    BackupInfo,
    BackUpNow,
    CheckReport,
    RestoreHouse,
    back_up_now,
    check_house,
    restore_house,
)


def backup(arguments: argparse.Namespace) -> int:
    """Make one in the given folder."""
    folder = Path(arguments.folder)
    if folder.exists() and not folder.is_dir():
        raise UserError("not_a_folder", folder=str(folder))
    with open_house(arguments) as cupboard:
        made = back_up_now(cupboard, BackUpNow(folder), ShareProgress()).after
    if not isinstance(made, BackupInfo):
        raise TypeError("a backup that says nothing about itself")
    say(tr("Sikkerhedskopi lavet og efterprøvet: {file}", file=made.path))
    return 0


def restore(arguments: argparse.Namespace) -> int:
    """Bring the house of a backup back."""
    file = Path(arguments.file)
    if not file.exists():
        raise UserError("file_missing")
    if file.is_dir():
        raise UserError("file_is_folder")
    home = home_of(arguments)
    command = RestoreHouse(file, secret_of(arguments), _staff_id(home, arguments))
    info = restore_house(home, command, ShareProgress())
    say(tr("Huset er hentet fra sikkerhedskopien af {when}.", when=spoken(info.backup.made_at)))
    if info.kept:
        say(tr("Det, der var i mappen før, ligger stadig i den:"))
        for path in info.kept:
            say(f"  {path.name}")
    return 0


def check(arguments: argparse.Namespace) -> int:
    """Look at everything; 3 when something is damaged, missing or open to others."""
    with open_house(arguments) as cupboard:
        report = check_house(cupboard, ShareProgress())
    for finding in report.findings:
        words = sentence(finding.fault)
        if finding.serious:
            complain(words)
        else:
            say(tr("Bemærk: {words}", words=words))
    if not report.healthy:
        complain(tr("Huset er ikke, som det skal være."))
        return 3
    say(_well(report))
    return 0


def _well(report: CheckReport) -> str:
    contacts = report.contents.rows.get("contact", 0) if report.contents is not None else 0
    return tr(
        "Huset er helt. {lines}, {backups}.",
        lines=trn("{n} linje med henvendelser", "{n} linjer med henvendelser", contacts),
        backups=trn("{n} sikkerhedskopi", "{n} sikkerhedskopier", report.backups),
    )


def _staff_id(home: Home, arguments: argparse.Namespace) -> UUID | None:
    """Whose passphrase it is, when the house that lies here knows the name; else everybody's is tried."""
    from familiehus.storage.key_file import read_key_file

    name = getattr(arguments, "who", None)
    if name is None or not home.keys.exists():
        return None
    try:
        return named_staff(read_key_file(home.keys), name)
    except (UserError, EnvironmentFault):
        return None  # the backup may be older than the name, and the key file may be why it is needed
