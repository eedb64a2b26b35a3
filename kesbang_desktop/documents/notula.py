"""The minutes as the office's own document: notula."""

from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.atomic_file import write_atomically
from kesbang_desktop.documents.attendance_list import annexed_rows
from kesbang_desktop.documents.entry_times import with_times
from kesbang_desktop.documents.notula_body import body_fields
from kesbang_desktop.documents.notula_header import meeting_rows, people_rows, who_takes_part
from kesbang_desktop.documents.papers import Sources, render_paper
from kesbang_desktop.documents.photo_annex import photo_pairs
from kesbang_desktop.documents.signature_fields import signature
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile


def write_notula(minutes: Minutes, profile: OfficeProfile, template: Path, target: Path) -> None:
    """Write the notula of ``minutes`` to ``target``, whole or not at all.

    Raises TemplateError where ``template`` cannot be used, ExportError where the logo of the
    profile cannot be read or ``target`` cannot be written.
    """
    write_atomically(target, render_notula(minutes, profile, template))


def render_notula(minutes: Minutes, profile: OfficeProfile, template: Path) -> bytes:
    """Return the notula of ``minutes`` without photos; see :func:`papers.render_paper`."""
    return render_paper(DocumentKind.NOTULA, Sources(minutes, profile), template)


def notula_fields(sources: Sources, opened: DocxTemplate) -> dict[str, Any]:
    """Return what a notula prints by field. Raises PictureError."""
    minutes, profile = sources.minutes, sources.profile
    sections = profile.sections
    # Minutes that point to the list of attendance carry it.
    points_to_list = len(who_takes_part(minutes)) > profile.participants_limit
    annexes_list = profile.annexes_attendance or points_to_list
    return {
        "judul": profile.notula_title,
        **meeting_rows(minutes.meeting),
        **people_rows(minutes, profile.participants_limit),
        "judul_pembukaan": sections.opening,
        "judul_pembahasan": sections.discussion,
        "judul_keputusan": sections.decisions,
        "judul_tindak_lanjut": sections.actions,
        "judul_penutup": sections.closing,
        **body_fields(with_times(minutes) if profile.shows_entry_times else minutes),
        **signature(minutes, profile),
        "hadir": annexed_rows(minutes) if annexes_list else [],
        "foto": photo_pairs(sources, opened) if profile.annexes_photos else [],
    }
