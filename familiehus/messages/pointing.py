"""Words for what is refused when somebody is pointed on to an offer."""

from familiehus.i18n import tr
from familiehus.messages.fields import Fields


def pointing(f: Fields) -> dict[str, str]:
    """Counting "peget videre"."""
    return {
        "pointing_empty": tr("Der er ikke valgt nogen tilbud. Intet er talt; vælg et, og prøv igen."),
        "pointing_many": tr(
            "Der kan højst stå {most} tilbud på en seddel. Intet er talt; tag nogle af, så den kan læses.",
            most=f["most"],
        ),
        "pointing_gone": tr(
            "Et af tilbuddene er ikke i tilbudsoverblikket længere. Intet er talt; søg igen, og tag et andet."
        ),
    }
