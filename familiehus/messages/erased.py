"""Where somebody who was erased still lies, said to whoever erased them, in the window and without it."""

from familiehus.i18n import tr
from familiehus.services.erasure import StillHeld


def still_held(held: StillHeld) -> tuple[str, ...]:
    """A sentence for each place; empty when they are gone everywhere but in the backups."""
    said = [
        tr("De ligger stadig i {name}, som en gendannelse har lagt til side: slet den.", name=name)
        for name in held.copies
    ]
    if held.second_folder:
        said.append(
            tr("Mappen med de ekstra sikkerhedskopier kunne ikke nås; den får besked ved næste kopi.")
        )
    if held.journal:
        said.append(tr("Et andet vindue læste imens: de sidste spor forsvinder, når det bliver lukket."))
    return tuple(said)
