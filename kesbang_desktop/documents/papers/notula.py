"""The minutes as the office's own document: notula."""

from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.attendance_list import ATTENDANCE, annexed_rows
from kesbang_desktop.documents.papers.discussion_lines import BodyWords
from kesbang_desktop.documents.papers.entry_times import with_times
from kesbang_desktop.documents.papers.notula_body import AGENDA, BODY, body_fields
from kesbang_desktop.documents.papers.notula_header import (
    BY_HAND,
    MEETING,
    PARTICIPANTS,
    marked_field,
    marked_section,
    meeting_rows,
    people_rows,
    who_takes_part,
)
from kesbang_desktop.documents.papers.photo_annex import PHOTOS, photo_pairs
from kesbang_desktop.documents.papers.signature_fields import SIGNED, SIGNER, signature
from kesbang_desktop.documents.papers.word_paper import Meanings, Sources, WordPaper
from kesbang_desktop.documents.templates.shapes import record
from kesbang_desktop.domain.circulation import addenda_on_paper
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.proof import approval_on_paper
from kesbang_desktop.domain.ratification import ratified_on_paper

_WORDING: Meanings = {
    "judul": "Judul dokumen dari profil, seperti NOTULA",
    "judul_pembukaan": "Judul bagian pembukaan dari profil",
    "judul_pembahasan": "Judul bagian pembahasan dari profil",
    "judul_keputusan": "Judul bagian keputusan dari profil",
    "judul_tindak_lanjut": "Judul bagian tindak lanjut dari profil",
    "judul_penutup": "Judul bagian penutup dari profil",
}
# What both forms of the notula print.
MINUTES: Meanings = {
    "nomor": "Nomor notula",
    **MEETING,
    "surat_undangan": "Nomor dan tanggal surat undangan",
    "waktu_panggilan": "Waktu panggilan peserta",
    "acara": AGENDA,
    "ketua": "Pimpinan rapat dengan jabatannya",
    "sekretaris": "Sekretaris rapat",
    "pencatat": "Pencatat (notulis)",
    "peserta": PARTICIPANTS,
    "peserta_terlampir": "Jumlah peserta dan tulisan daftar hadir terlampir, bila melebihi batas",
    "kuorum": "Apakah kuorum tercapai; kosong bila rapat tidak memerlukannya",
    "pembukaan": "Kata pembukaan",
    **BODY,
    "penutup": "Kata penutup",
    "persetujuan": "Siapa menyetujui notula, dan kapan; kosong bila profil tidak memintanya",
    "tempat_tanggal": "Tempat dan tanggal penandatanganan; kosong bila profil tidak memintanya",
    **SIGNED,
    "ttd_notulis": record("Notulis; kosong bila ia tidak ikut menandatangani", SIGNER),
    "hadir": ATTENDANCE,
    "foto": PHOTOS,
}


def notula_fields(
    sources: Sources, opened: DocxTemplate, words: BodyWords | None = None
) -> dict[str, Any]:
    """Return what a notula prints by field; ``words`` are those of its body, else the profile's.

    Raises PictureError.
    """
    minutes, profile = sources.minutes, sources.profile
    sections = profile.sections
    # Minutes that point to the list of attendance carry it.
    points_to_list = len(who_takes_part(minutes)) > profile.participants_limit
    annexes_list = profile.annexes_attendance or points_to_list
    return {
        "judul": profile.notula_title,
        **meeting_rows(minutes.meeting),
        **_empty_rows(minutes.meeting, profile),
        **people_rows(minutes, profile.participants_limit),
        "judul_pembukaan": marked_section("pembukaan", sections.opening),
        "judul_pembahasan": marked_section("pembahasan", sections.discussion),
        "judul_keputusan": marked_section("keputusan", sections.decisions),
        "judul_tindak_lanjut": marked_section("tindak_lanjut", sections.actions),
        "judul_penutup": marked_section("penutup", sections.closing),
        **body_fields(
            with_times(minutes) if profile.shows_entry_times else minutes,
            words or BodyWords.of(sections),
        ),
        "persetujuan": _approval(sources),
        **signature(minutes, profile),
        "hadir": annexed_rows(minutes) if annexes_list else [],
        "foto": photo_pairs(sources.photos, profile, opened) if profile.annexes_photos else [],
    }


def _approval(sources: Sources) -> str:
    """Return that minutes were approved, ratified, added to; a draft may have changed since."""
    is_final = sources.minutes.meeting.status is MeetingStatus.FINAL
    wanted = is_final and sources.profile.signature_form.tells_approval
    if not wanted:
        return ""
    said = (
        approval_on_paper(sources.proofs),
        ratified_on_paper(sources.ratifications),
        addenda_on_paper(sources.reasons),
    )
    return " ".join(filter(None, said))


def _empty_rows(meeting: Meeting, profile: OfficeProfile) -> dict[str, str]:
    """Return the rows that some offices print to be filled in by hand, those of them not known."""
    known = meeting_rows(meeting)
    names = ("nomor", "waktu_panggilan", "tempat") if profile.empty_rows else ()
    return {name: marked_field(name, BY_HAND) for name in names if not known[name]}


PAPER = WordPaper(DocumentKind.NOTULA, {**_WORDING, **MINUTES}, notula_fields, prints_photos=True)
