"""Which sections the statistics have, in the order of the row; each is made when it is first looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from familiehus.i18n import tr
from familiehus.ui.statistics.desk import StatisticsDesk
from familiehus.ui.statistics.section import Section


@dataclass(frozen=True)
class Chapter:
    """``synonyms`` are what else it is searched for as."""

    id: str
    title: str
    synonyms: tuple[str, ...]
    make: Callable[[StatisticsDesk], Section]


def chapters() -> tuple[Chapter, ...]:
    """All of them."""
    return (
        Chapter("overview", tr("Overblik"), (tr("nøgletal"), tr("kort")), _overview),
        Chapter("where", tr("Hvor"), (tr("postnumre"), tr("områder"), tr("satellit")), _where),
        Chapter("when", tr("Hvornår"), (tr("timer"), tr("åbningstid"), tr("ugedage")), _when),
        Chapter("why", tr("Hvorfor"), (tr("årsager"), tr("henvender"), tr("livsfase")), _why),
        Chapter("heard", tr("Hørt om os"), (tr("kampagne"), tr("kanaler")), _heard),
        Chapter("activities", tr("Aktiviteter"), (tr("besøg"), tr("aflysninger")), _activities),
        Chapter("courses", tr("Hold"), (tr("pladser"), tr("venteliste"), tr("fremmøde")), _courses),
        Chapter("talks", tr("Forløb"), (tr("anonyme forløb"), tr("samtaler")), _talks),
        Chapter("onwards", tr("Videre"), (tr("henvist"), tr("peget videre"), tr("grebet")), _onwards),
        Chapter("agreed", tr("Samtykker"), (tr("underretninger"), tr("§ 11 e")), _agreed),
        Chapter("targets", tr("Måltal"), (tr("mål"), tr("succeskriterier"), tr("lovet")), _targets),
        Chapter("published", tr("Offentliggjort"), (tr("udskrift"), tr("hovedbog"), tr("låst")), _published),
    )


def _overview(_desk: StatisticsDesk) -> Section:
    from familiehus.ui.statistics.overview import Overview

    return Overview()


def _where(_desk: StatisticsDesk) -> Section:
    from familiehus.ui.statistics.where import Where

    return Where()


def _when(_desk: StatisticsDesk) -> Section:
    from familiehus.ui.statistics.when import When

    return When()


def _why(_desk: StatisticsDesk) -> Section:
    from familiehus.ui.statistics.why import Why

    return Why()


def _heard(_desk: StatisticsDesk) -> Section:
    from familiehus.ui.statistics.heard import Heard

    return Heard()


def _activities(_desk: StatisticsDesk) -> Section:
    from familiehus.ui.statistics.activities import Activities

    return Activities()


def _courses(_desk: StatisticsDesk) -> Section:
    from familiehus.ui.statistics.course_figures import CourseFigures

    return CourseFigures()


def _talks(_desk: StatisticsDesk) -> Section:
    from familiehus.ui.statistics.talk_figures import TalkFigures

    return TalkFigures()


def _onwards(_desk: StatisticsDesk) -> Section:
    from familiehus.ui.statistics.onwards import Onwards

    return Onwards()


def _agreed(_desk: StatisticsDesk) -> Section:
    from familiehus.ui.statistics.agreed import Agreed

    return Agreed()


def _targets(desk: StatisticsDesk) -> Section:
    from familiehus.ui.statistics.targets import Targets

    return Targets(desk)


def _published(desk: StatisticsDesk) -> Section:
    from familiehus.ui.statistics.publications import Publications

    return Publications(desk)
