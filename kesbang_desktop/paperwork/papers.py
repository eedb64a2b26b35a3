"""Making papers of a meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.document_kind import CALENDAR, SHEET, WORD, DocumentKind, papers_of
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.left_blank import left_blank
from kesbang_desktop.domain.written_file import FileState, paper_origin
from kesbang_desktop.paperwork.written_digests import WrittenDigests
from kesbang_desktop.paperwork.written_files import require_free, state_of, write_over_own
from kesbang_desktop.store.deferred import attachments, ratifications, versions
from kesbang_desktop.store.deferred import proofs as proofs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.documents.papers.word_paper import Sources
    from kesbang_desktop.domain.left_blank import Blank
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.domain.office_profile import OfficeProfile
    from kesbang_desktop.domain.reports.report_basis import ReportBasis
    from kesbang_desktop.paperwork.calendars import Calendars
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.kept_exports import KeptExports
    from kesbang_desktop.paperwork.report_sources import ReportSources

# What the seal of a paper names where it is the notes, which are no document.
_NOTES = "catatan"


class Papers:
    """Writes papers with the profile of their meeting and its own templates."""

    def __init__(
        self, desk: Desk, calendars: Calendars, exports: KeptExports, reports: ReportSources
    ) -> None:
        self._desk = desk
        self._reports = reports
        self._calendars = calendars
        self._exports = exports
        self._digests = WrittenDigests(desk)

    def export(
        self, meeting_id: UUID, kind: DocumentKind, target: Path, replace: bool = False
    ) -> Path:
        """Write a paper to ``target`` and return it.

        Raises FileInTheWayError over a file that is not the same paper of the same meeting as it
        was written (unless ``replace``), ExportError, TemplateError, PictureError and
        NotFoundError.
        """
        content = self._write(meeting_id, kind, target, replace)
        if target.suffix.lower() == WORD:
            self._exports.keep(meeting_id, kind, content)
        return target

    def _write(self, meeting_id: UUID, kind: DocumentKind, target: Path, replace: bool) -> bytes:
        _require_suffix(kind, target)
        origin = self._origin(meeting_id, kind)
        make = partial(self._content, meeting_id, kind, target.suffix.lower(), origin)
        return write_over_own(self._desk, target, origin, make, replace)

    def export_notes(self, meeting_id: UUID, target: Path, replace: bool = False) -> Path:
        """Write the whole meeting as notes to ``target`` and return it; raises as ``export``."""
        origin = paper_origin(self._desk.office(), _NOTES, meeting_id)

        def make() -> bytes:
            return self.notes(meeting_id).encode()

        write_over_own(self._desk, target, origin, make, replace)
        return target

    def save_pdf(
        self,
        meeting_id: UUID,
        kind: DocumentKind,
        pdf: bytes,
        target: Path,
        replace: bool = False,
    ) -> Path:
        """Write ``pdf``, the pages of a paper, to ``target`` and return it; raises as ``export``.

        So a PDF that was signed since, or scanned, is never replaced unasked.
        """
        origin = self._origin(meeting_id, kind)
        write_over_own(self._desk, target, origin, lambda: pdf, replace)
        return target

    def export_pdf(
        self,
        meeting_id: UUID,
        kind: DocumentKind,
        document: Path,
        target: Path,
        replace: bool = False,
    ) -> Path:
        """Write the Word document of a paper as PDF to ``target`` and return it.

        Takes seconds. Raises as ``export`` and ``to_pdf``.
        """
        if not replace:
            self.require_free(meeting_id, kind, target)
        made = self.to_pdf(document, self._desk.scratch() / f"{kind}.pdf")
        return self.save_pdf(meeting_id, kind, made.read_bytes(), target, replace)

    def require_free(self, meeting_id: UUID, kind: DocumentKind, target: Path) -> None:
        """Raise FileInTheWayError over a file that is not that paper as it was written."""
        require_free(target, self._origin(meeting_id, kind), self._digests)

    def file_state(self, meeting_id: UUID, kind: DocumentKind, path: Path) -> FileState:
        """Return what the file at ``path`` is to that paper of a meeting."""
        return state_of(path, self._origin(meeting_id, kind), self._digests)

    def _origin(self, meeting_id: UUID, kind: DocumentKind) -> str:
        return paper_origin(self._desk.office(), kind, meeting_id)

    def preview(self, meeting_id: UUID, kind: DocumentKind) -> Path:
        """Write a paper to the scratch folder, as Word prints it, and return it."""
        if CALENDAR in kind.suffixes:
            raise ExportError(
                f"{kind.label} tidak berhalaman. Buat berkasnya, lalu buka dengan kalender."
            )
        target = self._desk.scratch() / f"{kind}.docx"
        if kind.is_word:
            self._write(meeting_id, kind, target, replace=True)
            return target
        from kesbang_desktop.documents.papers.plain_paper import render_plain

        profile = self._desk.profile(self._desk.minutes(meeting_id).meeting.profile_id)
        return self._desk.write_file(target, render_plain(self.summary(meeting_id), profile))

    def office_program(self) -> str:
        """Return the name of the program that can make PDF, empty for none."""
        from kesbang_desktop.documents.pdf.conversion import office_program

        return office_program()

    def to_pdf(
        self, source: Path, target: Path, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Path:
        """Write the Word document at ``source`` as PDF to ``target`` and return it.

        Takes seconds; ``is_cancelled`` is asked all the while, and ends it. Raises
        OfficeProgramError and ExportError.
        """
        from kesbang_desktop.documents.pdf.conversion import pdf_of

        content = pdf_of(source, self._desk.scratch(), is_cancelled=is_cancelled)
        return self._desk.write_file(target, content)

    def summary(self, meeting_id: UUID) -> str:
        """Return the short summary for chat."""
        from kesbang_desktop.documents.chat.chat_summary import chat_summary

        return chat_summary(self._desk.minutes(meeting_id))

    def notes(self, meeting_id: UUID) -> str:
        """Return the whole meeting as notes that can be read in again. Raises NotFoundError."""
        return self._desk.write_notes(self._desk.minutes(meeting_id))

    def left_blank(self, meeting_id: UUID, kind: DocumentKind) -> tuple[Blank, ...]:
        """Return what that paper of a meeting has dots for. Raises NotFoundError."""
        minutes = self._desk.minutes(meeting_id)
        return left_blank(kind, minutes, self._desk.profile(minutes.meeting.profile_id))

    def render(
        self,
        minutes: Minutes,
        kind: DocumentKind,
        origin: str = "",
        agency: UUID | None = None,
        made_for: str = "",
    ) -> bytes:
        """Return a paper as the bytes of a DOCX file; ``origin`` is what its seal names.

        ``agency`` is whom excerpts are for, None for all. ``made_for`` is the reason of a version
        that is being made.
        """
        from kesbang_desktop.documents.papers.rendering import render_paper

        sources = self._sources(minutes, kind, agency, made_for)
        return render_paper(kind, sources, self.template(sources.profile, kind), origin)

    def render_report(
        self,
        days: Sequence[Minutes],
        suffix: str,
        basis: ReportBasis | None = None,
        origin: str = "",
    ) -> bytes:
        """Return the paper of a report as the bytes of a file, or of several daily ones in one.

        They need not be kept in the data; ``basis`` is given of a political report that is not,
        ``origin`` is what its seal names. Raises ValueError for minutes of which there is no
        report.
        """
        from kesbang_desktop.documents.papers.rendering import render_paper

        first, *others = days
        (kind,) = papers_of(first.meeting.kind)
        sources = replace(
            self._sources(first, kind, basis=basis),
            later=tuple(self._sources(one, kind) for one in others),
        )
        if suffix == SHEET:
            return self._report_sheet(kind, sources, origin)
        return render_paper(kind, sources, self.template(sources.profile, kind), origin)

    def _sources(
        self,
        minutes: Minutes,
        kind: DocumentKind,
        agency: UUID | None = None,
        made_for: str = "",
        basis: ReportBasis | None = None,
    ) -> Sources:
        from kesbang_desktop.documents.papers.word_paper import PrintedPhoto, Sources

        profile = self._desk.profile(minutes.meeting.profile_id)
        photos = tuple(
            PrintedPhoto(self._kept(one), _with_region(one.caption, region), one.field)
            for region, one in self._photos(minutes, kind, basis)
        )
        proofs = self._desk.read(proofs_of.list_proofs)(minutes.meeting.id)
        found = self._desk.read(ratifications.read_ratifications)(minutes.meeting.id)
        reasons = self._desk.read(versions.version_reasons)(minutes.meeting.id)
        if made_for:
            reasons.append(made_for)
        beside = self._reports.beside(minutes, profile, basis)
        return Sources(
            minutes, profile, photos, agency, tuple(proofs), found, tuple(reasons), **beside
        )

    def template(self, profile: OfficeProfile, kind: DocumentKind) -> Path:
        """Return the template of ``kind``: the office's own, else the one that ships."""
        own = profile.own_template(kind.template_kind)
        if own:
            return self._desk.templates.path(own)
        return resource_path("templates", kind.template_name)

    def _content(self, meeting_id: UUID, kind: DocumentKind, suffix: str, origin: str) -> bytes:
        minutes = self._desk.minutes(meeting_id)
        _require_kind(minutes, kind)
        if kind is DocumentKind.SUMMARY:
            return self.summary(meeting_id).encode()
        if kind is DocumentKind.CALENDAR:
            return self._calendars.meeting(minutes)
        if suffix == SHEET and kind.made_of.is_report:
            return self._report_sheet(kind, self._sources(minutes, kind), origin)
        if suffix == SHEET:
            return self._sheet(minutes, origin)
        return self.render(minutes, kind, origin)

    def _sheet(self, minutes: Minutes, origin: str) -> bytes:
        from kesbang_desktop.documents.sheets.matrix_sheet import render_matrix_sheet
        from kesbang_desktop.domain.action_matrix import MatrixHeading, group_by_agency
        from kesbang_desktop.domain.follow_up import follow_ups_of

        profile = self._desk.profile(minutes.meeting.profile_id)
        heading = MatrixHeading.of(minutes.meeting, date.today())
        groups = group_by_agency(minutes, follow_ups_of(minutes))
        return render_matrix_sheet(groups, heading, profile, origin)

    def _report_sheet(self, kind: DocumentKind, sources: Sources, origin: str) -> bytes:
        from kesbang_desktop.documents.sheets.desk_sheet import render_desk_sheet
        from kesbang_desktop.documents.sheets.political_sheet import render_political_sheet

        is_desk = kind is DocumentKind.DESK_REPORT
        return (render_desk_sheet if is_desk else render_political_sheet)(sources, origin)

    def _photos(
        self, minutes: Minutes, kind: DocumentKind, basis: ReportBasis | None
    ) -> list[tuple[str, Attachment]]:
        """Return the photos to print, each with the kabupaten/kota that sent it, if one did."""
        from kesbang_desktop.documents.papers.registry import word_paper

        if not word_paper(kind).prints_photos:
            return []
        kept = [
            ("", one) for one in self._desk.read(attachments.list_attachments)(minutes.meeting.id)
        ]
        if kind.made_of.is_report:
            kept += self._reports.attachments_of_sources(minutes.meeting.id, basis)
        return [(region, one) for region, one in kept if one.kind is AttachmentKind.PHOTO]

    def _kept(self, one: Attachment) -> Path:
        return self._desk.files.readable(one.sha256)


def _with_region(caption: str, region: str) -> str:
    """Return what stands under a photo that ``region`` sent: lines of others stand around it."""
    if not region or region.casefold() in caption.casefold():
        return caption
    return ": ".join(filter(None, (region, caption.strip())))


def _require_kind(minutes: Minutes, kind: DocumentKind) -> None:
    own = minutes.meeting.kind
    if kind.made_of is not own:
        offered = " atau ".join(papers_of(own)) or "catatan (perintah notes)"
        raise ExportError(
            f"{kind.label} tidak dibuat dari {own.label.lower()}. Buat {offered} darinya."
        )


def _require_suffix(kind: DocumentKind, target: Path) -> None:
    if target.suffix.lower() not in kind.suffixes:
        raise ExportError(
            f"{kind.label} ditulis sebagai {' atau '.join(kind.suffixes)}. "
            f"Ganti akhiran nama berkas “{target.name}”."
        )
