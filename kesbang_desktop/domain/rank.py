"""Pangkat and golongan of civil servants, which come in pairs.

Source: PP 99/2000 on promotion of civil servants, annex. TNI and POLRI ranks are free text.
"""

import re

from kesbang_desktop.domain.names import fold

GRADE_RANKS = {
    "I/a": "Juru Muda",
    "I/b": "Juru Muda Tingkat I",
    "I/c": "Juru",
    "I/d": "Juru Tingkat I",
    "II/a": "Pengatur Muda",
    "II/b": "Pengatur Muda Tingkat I",
    "II/c": "Pengatur",
    "II/d": "Pengatur Tingkat I",
    "III/a": "Penata Muda",
    "III/b": "Penata Muda Tingkat I",
    "III/c": "Penata",
    "III/d": "Penata Tingkat I",
    "IV/a": "Pembina",
    "IV/b": "Pembina Tingkat I",
    "IV/c": "Pembina Utama Muda",
    "IV/d": "Pembina Utama Madya",
    "IV/e": "Pembina Utama",
}


def format_rank(rank: str, grade: str) -> str:
    """Return ``Pembina Tingkat I (IV/b)``, or whichever of the two is known."""
    if rank and grade:
        return f"{rank} ({grade})"
    return rank or grade


def rank_hint(rank: str, grade: str) -> str:
    """Return an Indonesian sentence where pangkat and golongan do not belong together.

    A golongan that is none is pointed out too, but for the numbers of PPPK (I to XVII).
    """
    expected = GRADE_RANKS.get(grade.strip())
    if grade.strip() and expected is None and not _PPPK_GRADE.fullmatch(grade.strip()):
        return f"“{grade.strip()}” bukan golongan seperti III/d. Periksa lagi; tetap disimpan."
    if expected is None or not rank.strip() or expected.casefold() == rank.strip().casefold():
        return ""
    return f"Golongan {grade} berpangkat {expected}, bukan {rank}. Periksa lagi."


_PPPK_GRADE = re.compile(r"X{0,1}(IX|IV|V?I{0,3})")
_GRADE = re.compile(r"\(?(?<!\w)(IV|I{1,3})\s?[/.\s]?\s?([a-eA-E])(?!\w)\)?")
_LEVEL = re.compile(r"\btkt?\b", re.IGNORECASE)
_RANKS = {fold(rank) for rank in GRADE_RANKS.values()}


def is_rank(text: str) -> bool:
    """Tell whether ``text`` is a pangkat of civil servants, ``Penata Tk. I`` included."""
    return fold(_LEVEL.sub("Tingkat", text)) in _RANKS


def split_rank(text: str) -> tuple[str, str]:
    """Return pangkat and golongan of what was written together: ``Penata Tk. I / III d``."""
    match = _GRADE.search(text)
    if match is None:
        return " ".join(text.split()), ""
    rest = f"{text[: match.start()]} {text[match.end() :]}"
    return " ".join(rest.split()).strip(" /,-()"), f"{match[1]}/{match[2].lower()}"
