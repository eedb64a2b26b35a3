"""An issue (permasalahan) noted in a meeting, and what is known of it since."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from uuid import UUID

from kesbang_desktop.domain.dates import search_key
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.record_text import require_clean
from kesbang_desktop.domain.region import Regions

NO_REGION = "Provinsi atau belum ditentukan"


@dataclass(frozen=True, slots=True)
class Issue:
    """One row of the inventory of problems.

    ``region`` is the kabupaten/kota set by hand, else the one that its text or whoever raised it
    names, empty for none; ``is_region_set`` tells which. ``speaker`` is who had the floor when it
    was noted. ``last_note`` is the latest note that says something, by ``noted_by`` at
    ``noted_at``. ``carried`` counts the later meetings that it was brought into. ``field`` is the
    key of the field (bidang) that somebody took for it, or for the agenda item it stands under,
    else the guess from its words; ``is_field_taken`` tells which.
    """

    entry_id: UUID
    meeting_id: UUID | None
    meeting_title: str
    meeting_date: date | None
    text: str
    region: str = ""
    is_region_set: bool = False
    is_solved: bool = False
    speaker: str = ""
    last_note: str = ""
    noted_by: str = ""
    noted_at: datetime | None = None
    series: str = ""
    carried: int = 0
    classification: Classification = Classification.NORMAL
    field: str = ""
    is_field_taken: bool = False

    @property
    def mark(self) -> str:
        """What stands with it wherever it goes, such as TERBATAS; empty for what is not secret."""
        return self.classification.mark


@dataclass(frozen=True, slots=True)
class IssueNote:
    """A dated note on a problem; ``solves`` is whether it says solved, or open again."""

    id: UUID
    entry_id: UUID
    noted_at: datetime
    text: str
    author: str = ""
    solves: bool | None = None

    def __post_init__(self) -> None:
        require_clean(self.text, "Catatan permasalahan")


@dataclass(frozen=True, slots=True)
class IssueFilter:
    """What the inventory shows; empty fields do not filter.

    Every word of ``text`` must occur in the text, the meeting, the region or the last note.
    ``region`` is a full name, ``series`` part of one, ``field`` the key of one, taken or guessed.
    ``unclassified_only`` leaves out what comes from classified meetings.
    """

    text: str = ""
    region: str = ""
    series: str = ""
    open_only: bool = True
    unclassified_only: bool = False
    field: str = ""

    def fits(self, issue: Issue) -> bool:
        """Tell whether ``issue`` is shown."""
        said = (issue.text, issue.meeting_title, issue.region, issue.last_note, issue.series)
        haystack = search_key("\n".join(said))
        return (
            not (self.open_only and issue.is_solved)
            and not (self.unclassified_only and issue.mark)
            and (not self.region or self.region.casefold() == issue.region.casefold())
            and self.field in ("", issue.field)
            and search_key(self.series) in search_key(issue.series)
            and all(word in haystack for word in search_key(self.text).split())
        )


def describe_filter(wanted: IssueFilter) -> str:
    """Return in words what ``wanted`` leaves in, as headings have it; empty for everything."""
    parts = (
        "Belum teratasi" if wanted.open_only else "",
        wanted.region,
        f"Bidang {wanted.field}" if wanted.field else "",
        f"Seri {wanted.series}" if wanted.series else "",
        f"Memuat “{wanted.text.strip()}”" if wanted.text.strip() else "",
        "Tanpa yang terbatas" if wanted.unclassified_only else "",
    )
    return " · ".join(filter(None, parts))


def sort_issues(issues: Iterable[Issue], regions: Regions) -> list[Issue]:
    """Return ``issues`` by region in its usual order, then the newest meeting first."""
    newest_first = sorted(
        issues, key=lambda one: (one.meeting_date or date.min, one.entry_id), reverse=True
    )
    return sorted(newest_first, key=lambda one: regions.order(one.region))


def group_issues(issues: Iterable[Issue]) -> list[tuple[str, tuple[Issue, ...]]]:
    """Return sorted ``issues`` under the name of their region; those without any come last."""
    return [
        (region or NO_REGION, tuple(some))
        for region, some in groupby(issues, key=lambda one: one.region)
    ]
