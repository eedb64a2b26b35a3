"""Who signs a paper."""

from typing import Any

from kesbang_desktop.documents.papers.word_paper import Meanings
from kesbang_desktop.documents.templates.shapes import listed, record
from kesbang_desktop.domain.attendance import Attendance, Role
from kesbang_desktop.domain.meeting_day import day_on_paper
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.office_profile import OfficeProfile, Signer
from kesbang_desktop.domain.rank import format_rank
from kesbang_desktop.domain.signer_titles import signer_titles

# Room to write a name by hand where nobody is known to sign.
_NAME_BY_HAND = "." * 44

# What :func:`signer_block` gives.
SIGNER: Meanings = {
    "mandat": listed("Baris di atas jabatan, seperti a.n. Gubernur", "baris", "Satu baris mandat"),
    "jabatan": "Jabatan penanda tangan, dengan koma",
    "nama": "Nama penanda tangan",
    "pangkat": "Pangkat dan golongan penanda tangan",
    "nip": "NIP penanda tangan, dengan tulisan NIP di depannya",
}
SIGNED = record("Penanda tangan", SIGNER)


def signature(minutes: Minutes, profile: OfficeProfile) -> dict[str, Any]:
    """Return the blocks of the minutes by field: ``ttd``, and ``ttd_notulis`` or None.

    Where the profile names no signer, whoever chairs the meeting signs.
    """
    day = day_on_paper(minutes.meeting.date)
    place = profile.place_of_signing
    writer = _holder(minutes.holder(Role.NOTE_TAKER))
    return {
        "tempat_tanggal": ", ".join(filter(None, (place, day)))
        if profile.show_signing_date
        else "",
        "ttd": signer_block(profile.signer, _holder(minutes.holder(Role.CHAIR))),
        "ttd_notulis": _block(("", "Notulis"), *writer) if profile.note_taker_signs else None,
    }


def letter_signature(profile: OfficeProfile) -> dict[str, Any]:
    """Return the block of what is sent by field: ``ttd``.

    Nobody signs a letter for having chaired a meeting: without a name there is a line to write on.
    """
    return {"ttd": signer_block(profile.letter_signer)}


def signer_block(signer: Signer, otherwise: tuple[str, str, str] = ("", "", "")) -> dict[str, Any]:
    """Return the block of ``signer``, or of ``otherwise`` (name, rank, NIP) where he has no name.

    ``mandat`` holds the lines above the job title ``jabatan``.
    """
    titles = signer_titles(signer)
    if not signer.name.strip():
        return _block(titles, *otherwise)
    return _block(titles, signer.name, format_rank(signer.rank, signer.grade), signer.nip)


def _holder(one: Attendance | None) -> tuple[str, str, str]:
    if one is None or one.person is None:
        return ("", "", "")
    return one.person.name, format_rank(one.rank, one.grade), one.nip


def _block(titles: tuple[str, ...], name: str, rank: str, nip: str) -> dict[str, Any]:
    *mandate, title = titles
    return {
        "mandat": mandate,
        "jabatan": f"{title}," if title else "",
        "nama": name or _NAME_BY_HAND,
        "pangkat": rank,
        "nip": f"NIP {format_nip(nip)}" if nip.strip() else "",
    }
