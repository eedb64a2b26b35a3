"""The 18-digit number of a civil servant (NIP).

Structure: birth YYYYMMDD, appointment YYYYMM, sex 1 or 2, serial of three digits. A PPPK number
also has 18 digits with another meaning, so a number that does not fit is worth a hint, never a no.
"""

import re

from kesbang_desktop.domain.dates import MONTHS, format_date, make_date

_GROUPS = (8, 6, 1, 3)


def format_nip(nip: str) -> str:
    """Return 18 digits in groups of 8-6-1-3; anything else as it was typed."""
    digits = re.sub(r"\D", "", nip)
    if len(digits) != 18:
        return nip.strip()
    parts, start = [], 0
    for length in _GROUPS:
        parts.append(digits[start : start + length])
        start += length
    return " ".join(parts)


def nip_words(nip: str) -> str:
    """Return what a NIP of the usual structure tells of its holder: birth, appointment and sex.

    Empty for any other number.
    """
    digits = re.sub(r"\D", "", nip)
    if not digits or nip_hint(nip):
        return ""
    birth = make_date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    assert birth is not None
    since = f"{MONTHS[int(digits[12:14]) - 1]} {digits[8:12]}"
    sex = "laki-laki" if digits[14] == "1" else "perempuan"
    return f"Lahir {format_date(birth)}, TMT {since}, {sex}"


def nip_hint(nip: str) -> str:
    """Return an Indonesian sentence on what looks wrong with ``nip``, empty where nothing does."""
    digits = re.sub(r"[\s.-]", "", nip)
    if not digits:
        return ""
    if not digits.isdecimal() or len(digits) != 18:
        return "NIP biasanya 18 angka. Periksa lagi; nomor ini tetap disimpan."
    birth = make_date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    if birth is None or not 1 <= int(digits[12:14]) <= 12 or digits[14] not in "12":
        return "Susunan NIP tidak seperti NIP PNS. Abaikan bila ini nomor PPPK."
    return ""
