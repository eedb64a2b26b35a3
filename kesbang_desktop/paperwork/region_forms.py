"""Forms for the kabupaten/kota: handed out, and read when they come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.domain.document_kind import WORD
from kesbang_desktop.paperwork.written_files import listed_suffix, write_over_own

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kesbang_desktop.domain.region import Regions
    from kesbang_desktop.domain.reports.form_taking import FormKnowledge
    from kesbang_desktop.domain.reports.period import Period
    from kesbang_desktop.domain.reports.region_form import FormReading
    from kesbang_desktop.paperwork.desk import Desk


class RegionForms:
    """The form of the office in use; ``regions`` are its kabupaten/kota."""

    def __init__(self, desk: Desk, regions: Callable[[], Regions]) -> None:
        self._desk = desk
        self._regions = regions

    def write_form(self, path: Path, period: Period, region: str) -> None:
        """Write the empty form for ``region``, DOCX or XLSX by the suffix.

        Raises FileInTheWayError over a file that somebody may have filled in, and ExportError.
        """
        from kesbang_desktop.domain.reports.region_report import RegionReport

        suffix = listed_suffix(path, "Formulir")
        profile, report = self._desk.profile(), RegionReport(region, period)
        origin = f"{self._desk.office()}/formulir/{region}/{period.since}/{period.until}"
        names = self._regions().names

        def make() -> bytes:
            if suffix == WORD:
                from kesbang_desktop.documents.forms.form_paper import render_form_paper

                return render_form_paper(report, profile, origin)
            from kesbang_desktop.documents.forms.form_sheet import render_form_sheet

            return render_form_sheet(report, profile, names, origin)

        write_over_own(self._desk, path, origin, make, replace=False)

    def form_text(self, period: Period, region: str) -> str:
        """Return the empty form for ``region`` as text for a chat."""
        from kesbang_desktop.documents.chat.region_form_text import write_form_text
        from kesbang_desktop.domain.reports.region_report import RegionReport

        profile = self._desk.profile()
        return write_form_text(RegionReport(region, period), profile.political_form, profile.office)

    def read_form(self, path: Path) -> FormReading:
        """Return what a form that came back as a file says; nothing is stored.

        Of several in one file the first is read, and the others are told of.

        Raises KnownError for a file that cannot be read at all.
        """
        from kesbang_desktop.documents.forms.beside_rows import doubts_beside
        from kesbang_desktop.documents.forms.reading import read_rows
        from kesbang_desktop.domain.reports.form_reading import read_form_rows

        rows = read_rows(path, self._desk.scratch())
        knowledge = self._knowledge()
        told = tuple(doubts_beside(path, knowledge.form))
        return read_form_rows(rows, knowledge, told)

    def read_texts(self, text: str) -> list[FormReading]:
        """Return what each of the forms in a text from a chat says, at least one."""
        from kesbang_desktop.domain.reports.chat_rows import rows_of_chat
        from kesbang_desktop.domain.reports.form_reading import read_forms

        return read_forms(rows_of_chat(text), self._knowledge())

    def _knowledge(self) -> FormKnowledge:
        from kesbang_desktop.domain.reports.form_taking import FormKnowledge

        profile = self._desk.profile()
        lines = (*(one.text for one in profile.letterhead), profile.office)
        return FormKnowledge(profile.political_form, self._regions(), profile.office, lines)
