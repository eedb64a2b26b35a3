"""What a kabupaten/kota reports for a period, as the form that the province hands out asks it."""

from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.record_text import require_clean
from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.domain.reports.period import Period


@dataclass(frozen=True, slots=True)
class ReportedEvent:
    """A row of the overview: when, what it is called, what happened."""

    title: str
    text: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class FieldText:
    """What is reported of one field: its ``key`` and a paragraph for each matter.

    A field that the form has under a heading of its own making has that heading as ``key``.
    """

    key: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegionReport:
    """A returned form, read.

    ``region`` is a full name where it is known to the office, else as it stands there.
    ``period`` is None where the form does not say it. ``safety`` is None where the form says none.
    """

    region: str
    period: Period | None
    reporter: str = ""
    safety: Safety | None = None
    reason: str = ""
    overview: tuple[ReportedEvent, ...] = ()
    fields: tuple[FieldText, ...] = ()
    suggestions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        require_clean(self.region, "Wilayah")
        require_clean(self.reporter, "Pelapor")
        require_clean(self.reason, "Alasan kondisi")

    def paragraphs_of(self, key: str) -> tuple[str, ...]:
        """Return the paragraphs of the field ``key``, none where nothing was reported."""
        return tuple(text for one in self.fields if one.key == key for text in one.paragraphs)

    @property
    def is_empty(self) -> bool:
        """Whether it reports nothing at all, as a form that nobody filled in."""
        said = (self.reporter, self.safety, self.reason, self.overview, self.suggestions)
        return not any(said) and not any(one.paragraphs for one in self.fields)
