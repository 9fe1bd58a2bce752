"""``familiehus ledger verify``: everything that ever left the house as figures is proven again."""

import argparse

from familiehus.cli.opening import open_house
from familiehus.cli.speech import complain, say
from familiehus.i18n import tr, trn
from familiehus.services.ledger_verifying import ledger_verify


def verify(arguments: argparse.Namespace) -> int:
    """0 when all of it holds; 3 when something stored is not what it was."""
    with open_house(arguments) as cupboard:
        report = ledger_verify(cupboard)
    if not report.publications:
        say(tr("Der er ikke offentliggjort noget endnu."))
        return 0
    for problem in report.problems:
        fields = {"where": problem.where, "what": problem.what, "rule": problem.rule}
        complain(tr("Passer ikke: {where}, {what}: {rule}", **fields))
    if not report.holds:
        return 3
    read = trn("1 offentliggørelse er læst.", "{n} offentliggørelser er læst.", report.publications)
    say(tr("{read} Hvert tal og hvert bevis passer.", read=read))
    return 0
