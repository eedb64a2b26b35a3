"""Who signs a paper."""

from datetime import date
from typing import Any

from kesbang_desktop.documents.papers.word_paper import Meanings
from kesbang_desktop.documents.templates.shapes import listed, record
from kesbang_desktop.domain.attendance import Attendance, Role
from kesbang_desktop.domain.meeting_day import day_on_paper
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.office_profile import OfficeProfile, SignatureForm, Signer
from kesbang_desktop.domain.rank import format_rank
from kesbang_desktop.domain.role_titles import say_the_same, without_repeats
from kesbang_desktop.domain.signer_titles import signer_titles

# Room to write a name by hand where nobody is known to sign.
_NAME_BY_HAND = "." * 44
_DATE_BY_HAND = "." * 24
SIGNED_ELECTRONICALLY = "Ditandatangani secara elektronik oleh:"
# What stands at the foot of a paper that is signed by certificate (Balai Besar Sertifikasi
# Elektronik, Badan Siber dan Sandi Negara).
_SIGNED_BY_CERTIFICATE = (
    "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang "
    "diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara."
)

# What :func:`signer_block` gives.
SIGNER: Meanings = {
    "mandat": listed("Baris di atas jabatan, seperti a.n. Gubernur", "baris", "Satu baris mandat"),
    "jabatan": "Jabatan penanda tangan, dengan koma",
    "nama": "Nama penanda tangan",
    "pangkat": "Pangkat dan golongan penanda tangan",
    "nip": "NIP penanda tangan, dengan tulisan NIP di depannya",
}
# What :func:`signature` and :func:`letter_signature` give of whoever signs.
SIGNED: Meanings = {
    "ttd": record(
        "Penanda tangan",
        {**SIGNER, "tanda": "Variabel tanda tangan SRIKANDI; kosong bila tidak diminta"},
    ),
    "catatan_tte": "Catatan kaki naskah bertanda tangan elektronik; kosong bila tidak diminta",
}


def signature(minutes: Minutes, profile: OfficeProfile) -> dict[str, Any]:
    """Return the blocks of the minutes by field: ``ttd``, and ``ttd_notulis`` or None.

    Where the profile names no signer, whoever chairs the meeting signs.
    """
    writer = _holder(minutes.holder(Role.NOTE_TAKER))
    chair = minutes.holder(Role.CHAIR)
    form = profile.signature_form
    return {
        "tempat_tanggal": dated_on(profile, minutes.meeting.date),
        "ttd": _in_form(
            _with_chair(signer_block(profile.signer, _holder(chair)), chair, form), form
        ),
        "ttd_notulis": _in_form(_block(("", "Notulis"), *writer), form)
        if profile.note_taker_signs
        else None,
        **_certified(form),
    }


def writer_signature(minutes: Minutes, profile: OfficeProfile) -> dict[str, Any]:
    """Return ``ttd`` of whoever took the minutes, else of the secretary of the meeting.

    What is filled in over days is dated by hand: ``tempat_tanggal``.
    """
    roles = (Role.NOTE_TAKER, "Notulis"), (Role.SECRETARY, "Sekretaris")
    holders = ((minutes.holder(role), title) for role, title in roles)
    holder, title = next((one for one in holders if one[0] is not None), (None, roles[0][1]))
    form = profile.signature_form
    block = {**_block(("", title), *_holder(holder)), "tanda": ""}
    return {
        "tempat_tanggal": _place_by_hand(profile),
        "ttd": _in_form(block, form),
        **_certified(form),
    }


def _place_by_hand(profile: OfficeProfile) -> str:
    return ", ".join(filter(None, (profile.place_of_signing, _DATE_BY_HAND)))


def report_signature(profile: OfficeProfile) -> dict[str, Any]:
    """Return the block of a report over many days, as that of a letter but dated by hand."""
    dated = _place_by_hand(profile) if profile.show_signing_date else ""
    return {"tempat_tanggal": dated, **letter_signature(profile)}


def desk_signature(profile: OfficeProfile) -> dict[str, Any]:
    """Return the block of the daily reports of the desk by field: ``ttd``."""
    form = profile.signature_form
    return {"ttd": _in_form(signer_block(profile.desk_signer), form), **_certified(form)}


def dated_on(profile: OfficeProfile, day: date | None) -> str:
    """Return place and ``day`` above a signature; empty where the profile wants neither."""
    words = ", ".join(filter(None, (profile.place_of_signing, day_on_paper(day))))
    return words if profile.show_signing_date else ""


def note_taker_signature(minutes: Minutes, profile: OfficeProfile) -> dict[str, Any]:
    """Return the block of whoever took the minutes, under "Notulis," and his job title."""
    taker = minutes.holder(Role.NOTE_TAKER)
    position = taker.position if taker and taker.person else ""
    *above, title = without_repeats(tuple(filter(None, ("Notulis", position))))
    titles = *(f"{one}," for one in above), title
    return _in_form({**_block(titles, *_holder(taker)), "tanda": ""}, profile.signature_form)


def letter_signature(profile: OfficeProfile) -> dict[str, Any]:
    """Return the block of what is sent by field: ``ttd``.

    Nobody signs a letter for having chaired a meeting: without a name there is a line to write on.
    """
    form = profile.signature_form
    return {"ttd": _in_form(signer_block(profile.letter_signer), form), **_certified(form)}


def _certified(form: SignatureForm) -> dict[str, str]:
    return {"catatan_tte": _SIGNED_BY_CERTIFICATE if form.electronic else ""}


def _with_chair(
    block: dict[str, Any], chair: Attendance | None, form: SignatureForm
) -> dict[str, Any]:
    """Return the block under "Pimpinan Sidang/Rapat" where the profile asks for that line.

    Where the profile knows no other job title, it is that of whoever chairs.
    """
    if not form.names_chair:
        return block
    line = Signer().title
    title = block["jabatan"]
    if say_the_same(line, title):
        title = f"{chair.position}," if chair and chair.position else ""
    if not title or say_the_same(line, title):
        return block
    return {**block, "mandat": [line, *block["mandat"]], "jabatan": title}


def _in_form(block: dict[str, Any], form: SignatureForm) -> dict[str, Any]:
    if not form.electronic:
        return block
    return {**block, "mandat": [SIGNED_ELECTRONICALLY, *filter(None, block["mandat"])]}


def signer_block(signer: Signer, otherwise: tuple[str, str, str] = ("", "", "")) -> dict[str, Any]:
    """Return the block of ``signer``, or of ``otherwise`` (name, rank, NIP) where he has no name.

    ``mandat`` holds the lines above the job title ``jabatan``.
    """
    titles = signer_titles(signer)
    if signer.name.strip():
        otherwise = signer.name, format_rank(signer.rank, signer.grade), signer.nip
    return {**_block(titles, *otherwise), "tanda": ""}


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
