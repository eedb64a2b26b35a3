"""What a returned form says, part by part, beside what is stored."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.reports.region_report import RegionReport, ReportedEvent
from kesbang_desktop.domain.reports.report_forms import PoliticalForm
from kesbang_desktop.ui.language.formats import format_date
from kesbang_desktop.ui.reports.condition_words import safety_word

_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class SidePart:
    """A part of the report: what the form says, what is stored, each empty for nothing."""

    title: str
    said: str
    stored: str

    @property
    def is_same(self) -> bool:
        """Whether both say the same."""
        return self.said == self.stored

    @property
    def stays(self) -> bool:
        """Whether the form says nothing of what is stored, which stays then."""
        return not self.said and bool(self.stored)


def side_parts(
    report: RegionReport, stored: RegionReport | None, form: PoliticalForm
) -> list[SidePart]:
    """Return the parts that either says something of, in the order of ``form``."""
    before = dict(_parts(stored, form)) if stored is not None else {}
    now = dict(_parts(report, form))
    titles = [*now, *(one for one in before if one not in now)]
    parts = [SidePart(one, now.get(one, ""), before.get(one, "")) for one in titles]
    return [one for one in parts if one.said or one.stored]


def _parts(report: RegionReport, form: PoliticalForm) -> Iterator[tuple[str, str]]:
    yield _tr("Pelapor"), report.reporter
    safety = safety_word(report.safety) if report.safety else ""
    yield _tr("Kondisi"), ": ".join(filter(None, (safety, report.reason)))
    yield form.overview, _BETWEEN.join(map(_event_words, report.overview))
    titles = {one.key: one.title for one in form.fields}
    for key, title in titles.items():
        yield title, _BETWEEN.join(report.paragraphs_of(key))
    for one in report.fields:
        if one.key not in titles:
            yield one.key, _BETWEEN.join(report.paragraphs_of(one.key))
    yield form.suggestions, _BETWEEN.join(report.suggestions)


def _event_words(event: ReportedEvent) -> str:
    day = f" ({format_date(event.day)})" if event.day else ""
    head = f"{event.title}{day}" if event.title else day.strip()
    return ": ".join(filter(None, (head, event.text)))


def differing(parts: Sequence[SidePart]) -> int:
    """Return how many parts the form says otherwise than they are stored."""
    return sum(not one.is_same and not one.stays for one in parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("report_sides", text)
