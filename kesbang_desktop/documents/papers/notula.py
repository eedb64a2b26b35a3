"""The minutes as the office's own document: notula."""

from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.attendance_list import annexed_rows
from kesbang_desktop.documents.papers.entry_times import with_times
from kesbang_desktop.documents.papers.notula_body import body_fields
from kesbang_desktop.documents.papers.notula_header import meeting_rows, people_rows, who_takes_part
from kesbang_desktop.documents.papers.photo_annex import photo_pairs
from kesbang_desktop.documents.papers.rendering import Sources
from kesbang_desktop.documents.papers.signature_fields import signature


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
