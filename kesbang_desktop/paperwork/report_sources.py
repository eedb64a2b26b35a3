"""What papers of reports tell beside the minutes of these, read anew for each paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.province import SETTING
from kesbang_desktop.domain.reports.report_titles import province_in
from kesbang_desktop.store.deferred import attachments, settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kesbang_desktop.domain.attachment import Attachment
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.domain.office_profile import OfficeProfile
    from kesbang_desktop.domain.region import Regions
    from kesbang_desktop.domain.reports.field_guess import Stems
    from kesbang_desktop.domain.reports.report_basis import ReportBasis
    from kesbang_desktop.paperwork.desk import Desk


class ReportSources:
    """Gathers it; ``regions`` are the kabupaten/kota of the office, ``basis`` works that out.

    ``stems`` are those of a word as the search knows them.
    """

    def __init__(
        self,
        desk: Desk,
        regions: Callable[[], Regions],
        basis: Callable[[Minutes], ReportBasis],
        stems: Stems,
    ) -> None:
        self._desk = desk
        self._regions = regions
        self._basis = basis
        self._stems = stems

    def attachments_of_sources(
        self, report_id: UUID, basis: ReportBasis | None = None
    ) -> list[tuple[str, Attachment]]:
        """Return those with a field of what a report was made of, by kabupaten/kota.

        ``basis`` is given of a report that is not kept.
        """
        if basis is None:
            found = self._desk.read(attachments.list_source_attachments)(report_id)
        else:
            found = self._desk.read(attachments.list_attachments_with_field)(basis.made_of)
        return sorted(found, key=lambda one: self._regions().order(one[0]))

    def beside(
        self, minutes: Minutes, profile: OfficeProfile, basis: ReportBasis | None = None
    ) -> dict[str, Any]:
        """Return by name what :class:`Sources` hold of a report besides, nothing for a meeting.

        ``basis`` is given of a report that is not kept.
        """
        kind = minutes.meeting.kind
        if not kind.is_report:
            return {}
        is_political = kind is MeetingKind.POLITICAL_REPORT and minutes.meeting.date is not None
        if basis is None and is_political:
            basis = self._basis(minutes)
        province = self._desk.read(settings.get_setting)(SETTING) or province_in(profile)
        return {
            "basis": basis,
            "province": province,
            "tiles": self._regions().tiles,
            "stems": self._stems,
        }
