"""What became of a form that came back: what it says, and what is odd about it."""

from dataclasses import dataclass

from kesbang_desktop.domain.reports.region_report import RegionReport


@dataclass(frozen=True, slots=True)
class FormReading:
    """A form as it was read.

    ``unread`` are texts of the file that no part of the report took, as they stand there: nothing
    is lost without being shown. ``doubts`` are sentences for whoever looks at it, such as about
    another office or another period. ``form_office`` is the office that handed the form out, empty
    where it does not say.
    """

    report: RegionReport
    unread: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    form_office: str = ""
