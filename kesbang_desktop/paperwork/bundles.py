"""Everything on one meeting in one folder: papers, their pages as one PDF, what was signed."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.document_kind import WORD, DocumentKind, papers_of
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import ExportError, WorkStoppedError
from kesbang_desktop.domain.file_name import document_file_name, longest_name, safe_file_name
from kesbang_desktop.domain.long_work import part_of, tell
from kesbang_desktop.store.deferred import attachments

if TYPE_CHECKING:
    from uuid import UUID

    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.paperwork.attachments import Attachments
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.excerpts import Excerpts
    from kesbang_desktop.paperwork.papers import Papers

# In the order in which accounts ask for them.
_ALWAYS = (DocumentKind.INVITATION, DocumentKind.ATTENDANCE_LIST, DocumentKind.NOTULA)
_PDF = ".pdf"
ATTACHMENTS, EXCERPTS = "Lampiran", "Petikan"


class Bundles:
    """Makes the folder that proves that a meeting took place."""

    def __init__(self, desk: Desk, papers: Papers, excerpts: Excerpts, kept: Attachments) -> None:
        self._desk = desk
        self._papers = papers
        self._excerpts = excerpts
        self._kept = kept

    def make(self, meeting_id: UUID, folder: Path) -> Path:
        """Make ``folder``, whole or not at all, and return it.

        In it are the papers in Word (undangan, daftar hadir, notula; photos, matriks and the
        receipt where there is anything for them; an excerpt for each agency that anything
        concerns), each as PDF too and all of them in one PDF with bookmarks where an office program
        is installed, and the attachments; signed copies in PDF are in the one PDF as well. Raises
        ExportError where the folder is there already, and what making papers raises.
        """
        if folder.exists():
            raise ExportError(f"“{folder.name}” sudah ada. Pilih nama folder lain, lalu coba lagi.")
        minutes = self._desk.minutes(meeting_id)
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            with self._desk.beside(folder) as made:
                made.mkdir()
                # Names fit both while it is made and afterwards.
                self._fill(minutes, made, max(made, folder, key=lambda one: len(str(one))))
                made.rename(folder)
        except OSError as error:
            raise ExportError(
                f"Folder “{folder}” tidak dapat dibuat. "
                f"{disk_trouble(error) or 'Pilih tempat lain'}, lalu coba lagi."
            ) from error
        return folder

    def _fill(self, minutes: Minutes, folder: Path, longest: Path) -> None:
        """Fill ``folder``; ``longest`` is the longest path that it has."""
        meeting, limit = minutes.meeting, longest_name(str(longest))
        kept = self._desk.read(attachments.list_attachments)(meeting.id)
        kinds = _kinds(minutes, kept)
        documents = []
        for number, kind in enumerate(kinds, 1):
            name = document_file_name(f"{number} {kind.file_stem}", meeting, WORD, limit)
            with part_of("Membuat dokumen…", number - 1, len(kinds)):
                path = self._papers.export(meeting.id, kind, folder / name)
            documents.append((kind.label, path))
        if DocumentKind.EXCERPT in papers_of(meeting.kind):
            documents += self._write_excerpts(meeting.id, folder, longest)
        signed = self._copy_attachments(kept, folder, longest)
        if self._papers.office_program():
            pages = []
            for number, (label, path) in enumerate(documents):
                with part_of("Membuat PDF…", number, len(documents)):
                    pages.append((label, self._to_pdf(path)))
            title = safe_file_name(f"Berkas lengkap {meeting.title}", _PDF, limit)
            self._join([*pages, *signed], folder / title)

    def _write_excerpts(
        self, meeting_id: UUID, folder: Path, longest: Path
    ) -> list[tuple[str, Path]]:
        """Write an excerpt for each agency that anything concerns, and return them with a name."""
        agencies = self._excerpts.agencies(meeting_id)
        if not agencies:
            return []
        limit = longest_name(str(longest / EXCERPTS))
        made = self._excerpts.write(meeting_id, folder / EXCERPTS, limit=limit)
        label = DocumentKind.EXCERPT.file_stem
        return [(f"{label} {one.name}", path) for one, path in zip(agencies, made, strict=True)]

    def _copy_attachments(
        self, kept: list[Attachment], folder: Path, longest: Path
    ) -> list[tuple[str, Path]]:
        """Copy what is kept of the meeting, and return the signed copies that have pages."""
        signed = []
        limit = longest_name(str(longest / ATTACHMENTS))
        for number, one in enumerate(kept, 1):
            tell("Menyalin lampiran…", number - 1, len(kept))
            name = Path(one.file_name)
            shown = safe_file_name(f"{number} {name.stem}", name.suffix, limit)
            target = folder / ATTACHMENTS / shown
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(self._kept.path(one), target)
            if one.kind is AttachmentKind.SIGNED_COPY and target.suffix.lower() == _PDF:
                signed.append((f"Salinan bertanda tangan: {one.caption or one.file_name}", target))
        return signed

    def _to_pdf(self, document: Path) -> Path:
        target = self._papers.to_pdf(document, document.with_suffix(_PDF), _is_given_up)
        # What was given up meanwhile is told here.
        tell()
        return target

    def _join(self, parts: list[tuple[str, Path]], target: Path) -> None:
        from kesbang_desktop.documents.pdf.joining import joined_pdf

        tell("Menggabung PDF…")
        self._desk.write_file(target, joined_pdf(parts, target.stem))


def _kinds(minutes: Minutes, kept: list[Attachment]) -> list[DocumentKind]:
    if minutes.meeting.kind.is_report:
        return list(papers_of(minutes.meeting.kind))
    kinds = list(_ALWAYS)
    if any(one.kind is AttachmentKind.PHOTO for one in kept):
        kinds.append(DocumentKind.PHOTO_ANNEX)
    if any(one.kind is EntryKind.ACTION for one in minutes.entries):
        kinds.append(DocumentKind.ACTION_MATRIX)
    if minutes.attendances:
        kinds.append(DocumentKind.RECEIPT)
    return kinds


def _is_given_up() -> bool:
    try:
        tell()
    except WorkStoppedError:
        return True
    return False
