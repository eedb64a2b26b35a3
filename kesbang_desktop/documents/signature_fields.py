"""Who signs a paper, and in what capacity.

Source of the forms ``a.n.`` (atas nama), ``u.b.`` (untuk beliau), ``Plt.``, ``Plh.`` and ``Pjs.``:
tata naskah dinas (Permendagri 54/2009 and 1/2023).
"""

from typing import Any

from kesbang_desktop.domain.attendance import Attendance, Role
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.office_profile import OfficeProfile, Signer
from kesbang_desktop.domain.rank import format_rank

# Room to write a name by hand where nobody is known to sign.
_NAME_BY_HAND = "." * 44
_FOR, _FOR_HIM = "a.n.", "u.b."


def signature(minutes: Minutes, profile: OfficeProfile) -> dict[str, Any]:
    """Return the blocks of the minutes by field: ``ttd``, and ``ttd_notulis`` or None.

    Where the profile names no signer, whoever chairs the meeting signs.
    """
    day = format_date(minutes.meeting.date)
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
    titles = _titles(signer)
    if not signer.name.strip():
        return _block(titles, *otherwise)
    return _block(titles, signer.name, format_rank(signer.rank, signer.grade), signer.nip)


def _titles(signer: Signer) -> tuple[str, ...]:
    """Return the lines of the title, the last one without its comma."""
    principal = signer.on_behalf_of.strip()
    if signer.capacity == _FOR and principal:
        return (_on_behalf(principal), signer.title)
    if signer.capacity == _FOR_HIM:
        return (_on_behalf(principal) if principal else "", _FOR_HIM, signer.title)
    return (" ".join(filter(None, (signer.capacity, signer.title))),)


def _on_behalf(principal: str) -> str:
    return principal if principal.startswith(_FOR) else f"{_FOR} {principal}"


def _holder(one: Attendance | None) -> tuple[str, str, str]:
    if one is None or one.person is None:
        return ("", "", "")
    return one.person.name, format_rank(one.rank, one.grade), one.nip


def _block(titles: tuple[str, ...], name: str, rank: str, nip: str) -> dict[str, Any]:
    *mandate, title = titles
    return {
        "mandat": [line for line in mandate if line],
        "jabatan": f"{title}," if title else "",
        "nama": name or _NAME_BY_HAND,
        "pangkat": rank,
        "nip": f"NIP {format_nip(nip)}" if nip.strip() else "",
    }
