"""The meeting (rapat)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.dates import search_key
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.record_text import require_clean, require_name

# The field ``date`` hides the type of its own name from the fields below it.
Day = date
TITLE_LIMIT = 1000
MOST_SEARCHED_WORDS = 100


class MeetingStatus(StrEnum):
    """Where a meeting stands."""

    PLANNED = "planned"
    RUNNING = "running"
    DRAFT = "draft"
    FINAL = "final"


class Classification(StrEnum):
    """Sifat of an official document (Permendagri 1/2023)."""

    NORMAL = "normal"
    RESTRICTED = "restricted"
    SECRET = "secret"
    TOP_SECRET = "top_secret"

    @property
    def mark(self) -> str:
        """Return what stands in header and footer of a paper, such as RAHASIA; empty for NORMAL."""
        return _MARKS[self]


_MARKS = {
    Classification.NORMAL: "",
    Classification.RESTRICTED: "TERBATAS",
    Classification.SECRET: "RAHASIA",
    Classification.TOP_SECRET: "SANGAT RAHASIA",
}


def highest_of(classes: Iterable[Classification]) -> Classification:
    """Return the gravest of ``classes``, NORMAL where there are none."""
    grades = tuple(Classification)
    return max(classes, key=grades.index, default=Classification.NORMAL)


class Urgency(StrEnum):
    """How soon a letter is to be handled (tingkat urgensi), apart from how secret it is."""

    UNSAID = ""
    NORMAL = "Biasa"
    URGENT = "Segera"
    VERY_URGENT = "Sangat Segera"


class TimeZone(StrEnum):
    """The three Indonesian time zones; none keeps summer time (Keppres 41/1987)."""

    WIB = "WIB"
    WITA = "WITA"
    WIT = "WIT"

    @property
    def ahead_of_utc(self) -> timedelta:
        """How far its clocks are ahead of UTC."""
        return timedelta(hours={"WIB": 7, "WITA": 8, "WIT": 9}[self.value])


@dataclass(frozen=True, slots=True)
class Meeting:
    """The header of a meeting.

    ``date`` is None until somebody gives one. Times are local to ``zone``. ``until_done`` is the
    printed "s.d. selesai": it holds while ``ended_at`` is not known. ``series`` is the name of the
    series, empty for none. ``profile_id`` is the office profile that its papers are printed with,
    None for the one in use. ``revision_reason`` says why final minutes were opened again.
    ``urgency`` is that of its letters, UNSAID for what the profile says. ``quorum`` is how many of
    those invited have to come, as :mod:`domain.quorum` reads it, empty where it needs none.

    A report is one too, of another ``kind``: about the days ``date`` to ``until`` (None for the one
    day), by the kabupaten/kota ``region`` (its full name), empty for the office itself.
    """

    id: UUID
    title: str
    date: date | None
    number: str = ""
    series: str = ""
    invitation: str = ""
    called_at: time | None = None
    started_at: time | None = None
    ended_at: time | None = None
    zone: TimeZone = TimeZone.WITA
    place: str = ""
    organizer: str = ""
    classification: Classification = Classification.NORMAL
    opening: str = ""
    closing: str = ""
    remarks: str = ""
    status: MeetingStatus = MeetingStatus.DRAFT
    binned_at: datetime | None = None
    profile_id: UUID | None = None
    revision_reason: str = ""
    urgency: Urgency = Urgency.UNSAID
    quorum: str = ""
    kind: MeetingKind = MeetingKind.MEETING
    region: str = ""
    until: Day | None = None

    @property
    def is_final(self) -> bool:
        """Whether its minutes are final."""
        return self.status is MeetingStatus.FINAL

    def __post_init__(self) -> None:
        require_name(self.title, "Judul rapat")
        if len(self.title) > TITLE_LIMIT:
            raise InvalidRecordError(
                f"Judul rapat lebih dari {TITLE_LIMIT} karakter. Pendekkan judulnya; "
                "rincian dapat ditulis di acara."
            )
        for text, what in (
            (self.number, "Nomor"),
            (self.series, "Seri"),
            (self.invitation, "Surat undangan"),
            (self.place, "Tempat"),
            (self.organizer, "Penyelenggara"),
            (self.opening, "Kata pembukaan"),
            (self.closing, "Penutup"),
            (self.remarks, "Keterangan"),
            (self.revision_reason, "Alasan revisi"),
            (self.quorum, "Kuorum"),
            (self.region, "Wilayah"),
        ):
            require_clean(text, what)
        if self.until is not None and (self.date is None or self.until < self.date):
            raise InvalidRecordError(
                "Hari terakhir periode lebih awal daripada hari pertamanya. Tukar keduanya."
            )


@dataclass(frozen=True, slots=True)
class MeetingSummary:
    """One row of the list of meetings."""

    id: UUID
    title: str
    date: date | None
    started_at: time | None
    place: str
    status: MeetingStatus
    decisions: int
    actions: int
    called_at: time | None = None


@dataclass(frozen=True, slots=True)
class MeetingFilter:
    """What the list of meetings shows; empty fields do not filter.

    ``since`` and ``before`` are days, the first one included and the second one not; what has no
    date counts as before. ``unfinished`` leaves out the final ones. ``oldest_first`` turns the
    order round.
    """

    text: str = ""
    year: int | None = None
    status: MeetingStatus | None = None
    binned: bool = False
    since: date | None = None
    before: date | None = None
    unfinished: bool = False
    oldest_first: bool = False

    def words(self) -> list[str]:
        """Return the words of ``text``, each once, as search keys.

        Raises InvalidRecordError where there are more than a database takes as conditions.
        """
        found = list(dict.fromkeys(search_key(self.text).split()))
        if len(found) > MOST_SEARCHED_WORDS:
            raise InvalidRecordError(
                f"Pencarian ini lebih dari {MOST_SEARCHED_WORDS} kata. Pakai beberapa kata saja."
            )
        return found
