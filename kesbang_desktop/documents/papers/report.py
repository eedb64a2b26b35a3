"""The report on a meeting to a superior (laporan hasil rapat), a nota dinas.

Form: nota dinas of tata naskah dinas (Permendagri 1/2023).
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.discussion_lines import BodyWords, Line
from kesbang_desktop.documents.papers.invitation import LETTER_CLASSES, URGENCY
from kesbang_desktop.documents.papers.notula_body import AGENDA, BODY, body_fields
from kesbang_desktop.documents.papers.notula_header import (
    BY_HAND,
    MEETING,
    PARTICIPANTS,
    marked_section,
    meeting_rows,
    people_rows,
    who_takes_part,
)
from kesbang_desktop.documents.papers.signature_fields import SIGNED, letter_signature
from kesbang_desktop.documents.papers.word_paper import Meanings, Sources, WordPaper
from kesbang_desktop.documents.templates.shapes import listed
from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.invitation import parse_invitation, why_undated
from kesbang_desktop.domain.meeting_day import day_on_paper
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.number_words import counted
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.sections import placed
from kesbang_desktop.domain.signer_titles import signer_titles

# Where the follow-ups stand.
_ACTIONS = "Tindak Lanjut"
_SECTIONS = ("acara", "pembahasan_umum", "pembahasan", "keputusan", "tindak_lanjut")
_LETTER_BY_HAND = f"Surat undangan nomor {'.' * 24} tanggal {'.' * 24}"

_POINT: Meanings = {
    "teks": "Isi pokok pembahasan, atau judul acara",
    "acara": "Ya, bila baris ini judul acara",
    "keterangan": "Ya, bila baris ini pengganti pembahasan, seperti Tidak dibahas",
    "permasalahan": "Ya, bila baris ini judul daftar permasalahan",
    "masalah": "Angka 1 pada sebuah permasalahan; 0 untuk baris lain",
    "sisa": "Ya, bila baris ini menyebut berapa pokok yang tidak ditulis",
}
# What counts as a point where it is of the first level, and what it is called.
_POINTS = {"tingkat": "pokok", "masalah": "permasalahan"}
# A page or two: the wide lines of minutes are for those who read them out.
_MOST_SPACING = 1.0
# How many points of one agenda item, and problems under it, the report tells.
_MOST = 3
# A report of a page or two names no more people than this, whatever the notula does.
_MOST_NAMED = 6

_MEANINGS: Meanings = {
    "kepada": "Penerima laporan",
    "dari": "Jabatan pengirim",
    "tembusan": listed("Tembusan, bila beberapa", "nama", "Satu tembusan"),
    "tembusan_tunggal": "Tembusan, bila hanya satu",
    "tanggal": "Tanggal laporan",
    "nomor": "Nomor laporan",
    "sifat_surat": "Sifat laporan, seperti Biasa",
    "urgensi": URGENCY,
    "lampiran": "Jumlah lampiran, atau garis",
    "hal": "Hal laporan",
    **MEETING,
    "dasar": "Surat undangan yang menjadi dasar rapat",
    "pimpinan": "Pimpinan rapat dengan jabatannya",
    "peserta": PARTICIPANTS,
    "peserta_ringkas": "Jumlah peserta, bila melebihi batas profil",
    "acara": AGENDA,
    **BODY,
    "judul_keputusan": "Judul bagian keputusan dari profil",
    "simpulan": "Kalimat tentang jumlah keputusan dan tindak lanjut",
    "pokok_umum": listed("Pokok pembahasan sebelum acara pertama", "butir", _POINT),
    "pokok": listed("Pokok pembahasan menurut acara", "butir", _POINT),
    "pembahasan_terlampir": "Ya, bila profil meminta seluruh pembahasan sebagai lampiran",
    **SIGNED,
}


def report_fields(sources: Sources, _: DocxTemplate) -> dict[str, Any]:
    """Return what the report prints by field; what is not known is a line to write on."""
    minutes, profile = sources.minutes, sources.profile
    rows = meeting_rows(minutes.meeting)
    sections = profile.sections
    words = BodyWords(sections.undiscussed, sections.decisions, _ACTIONS)
    body = body_fields(minutes, words)
    return {
        **_head(minutes, profile),
        "rapat": rows["rapat"],
        "dasar": _basis(minutes.meeting.invitation),
        "hari_tanggal": rows["hari_tanggal"],
        "waktu": rows["waktu"],
        "tempat": rows["tempat"] or BY_HAND,
        **_people(minutes, min(profile.participants_limit, _MOST_NAMED)),
        **{name: body[name] for name in _SECTIONS},
        "judul_keputusan": marked_section("keputusan", sections.decisions),
        "simpulan": _conclusion(minutes, body),
        "pokok_umum": _points(body["pembahasan_umum"]),
        "pokok": _points(body["pembahasan"]),
        "pembahasan_terlampir": _is_annexed(body, profile),
        "lampiran": counted(1, "berkas") if _is_annexed(body, profile) else "-",
        **letter_signature(profile),
    }


def _head(minutes: Minutes, profile: OfficeProfile) -> dict[str, Any]:
    meeting = minutes.meeting
    copies = [one for one in profile.report_copies if one.strip()]
    return {
        "kepada": profile.report_to.strip() or BY_HAND,
        "dari": signer_titles(profile.letter_signer)[-1] or BY_HAND,
        "tembusan": copies if len(copies) > 1 else [],
        "tembusan_tunggal": copies[0] if len(copies) == 1 else "",
        "tanggal": day_on_paper(meeting.date) if profile.show_signing_date else BY_HAND,
        # The number of the meeting is that of its minutes.
        "nomor": BY_HAND,
        "sifat_surat": LETTER_CLASSES[minutes.classification],
        "urgensi": meeting.urgency or profile.letter_form.urgency,
        "hal": f"Laporan Hasil {meeting.title}",
    }


def _basis(invitation: str) -> str:
    """Return what the meeting was held on the strength of: the letter that called it."""
    letter = parse_invitation(invitation)
    # What was written for a date stays, also where no calendar has it.
    if letter.number and not why_undated(invitation):
        dated = f" tanggal {format_date(letter.dated)}" if letter.dated else ""
        return f"Surat undangan nomor {letter.number}{dated}"
    text = invitation.strip()
    return text[:1].upper() + text[1:] if text else _LETTER_BY_HAND


def _people(minutes: Minutes, limit: int) -> dict[str, Any]:
    people = people_rows(minutes, limit)
    taking_part = who_takes_part(minutes)
    short = _counted(taking_part) if taking_part else BY_HAND
    return {
        "pimpinan": people["ketua"],
        "peserta": people["peserta"],
        "peserta_ringkas": "" if people["peserta"] else short,
    }


def _counted(taking_part: Sequence[Attendance]) -> str:
    """Return how many took part, and from how many agencies: the report carries no list."""
    agencies = {one.organization.id for one in taking_part if one.organization}
    people = counted(len(taking_part), "peserta")
    return f"{people} dari {counted(len(agencies), 'instansi')}" if len(agencies) > 1 else people


def _is_annexed(body: dict[str, Any], profile: OfficeProfile) -> bool:
    said = bool(body["pembahasan_umum"] or body["pembahasan"])
    return profile.report_annexes_discussion and said


def _points(lines: list[Line]) -> list[Line]:
    """Return what ``lines`` of the discussion come to: the first points under each heading.

    Who said them, tables and what belongs to a point are left to the notula; how many more points
    there are is told.
    """
    points: list[Line] = []
    told: Counter[str] = Counter()

    def tell_rest() -> None:
        for kind, name in _POINTS.items():
            more = told[kind] - _MOST
            if more > 0:
                rest = f"dan {counted(more, f'{name} lain')} dalam notula"
                points.append({**dict.fromkeys(_POINT, 0), "teks": rest, "sisa": True})
        told.clear()

    for line in lines:
        if line["tabel"]:
            continue
        kind = "masalah" if line["masalah"] else "tingkat"
        if line["acara"] or line["permasalahan"]:
            tell_rest()
        if line[kind] == 1:
            told[kind] += 1
        is_point = line[kind] == 1 and told[kind] <= _MOST
        if is_point or line["acara"] or line["keterangan"] or line["permasalahan"]:
            points.append({part: line.get(part, False) for part in _POINT})
    tell_rest()
    return points


def _conclusion(minutes: Minutes, body: dict[str, Any]) -> str:
    """Return how many decisions and follow-ups came out of the meeting; empty for none.

    What a decision goes into does not count.
    """
    taken = [
        one
        for one in placed(minutes.entries)
        if one.entry.kind is EntryKind.DECISION and one.entry.text.strip()
    ]
    decisions = [one for one in taken if not one.level] or taken
    counts = ((len(decisions), "keputusan"), (len(body["tindak_lanjut"]), "tindak lanjut"))
    parts = [counted(count, word) for count, word in counts if count]
    return f"Rapat menghasilkan {' dan '.join(parts)}." if parts else ""


PAPER = WordPaper(DocumentKind.REPORT, _MEANINGS, report_fields, most_spacing=_MOST_SPACING)
