"""What a record with minutes is: a meeting, or a report that is typed and kept as minutes are."""

from enum import StrEnum


class MeetingKind(StrEnum):
    """A meeting, or one of the reports; docs/decisions/0015 says why they are one record."""

    MEETING = "meeting"
    DESK_DAY = "desk_day"
    REGION_REPORT = "region_report"
    POLITICAL_REPORT = "political_report"

    @property
    def label(self) -> str:
        """What people call it."""
        return _LABELS[self]

    @property
    def is_report(self) -> bool:
        """Whether it is a report, which nobody is invited to and nobody chairs."""
        return self is not MeetingKind.MEETING


_LABELS = {
    MeetingKind.MEETING: "Rapat",
    MeetingKind.DESK_DAY: "Laporan harian Desk Pilkada",
    MeetingKind.REGION_REPORT: "Laporan kabupaten/kota",
    MeetingKind.POLITICAL_REPORT: "Laporan perkembangan politik",
}
