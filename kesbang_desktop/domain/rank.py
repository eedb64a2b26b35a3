"""Pangkat and golongan of civil servants, which come in pairs.

Source: PP 99/2000 on promotion of civil servants, annex. TNI and POLRI ranks are free text.
"""

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
    """Return an Indonesian sentence where pangkat and golongan do not belong together."""
    expected = GRADE_RANKS.get(grade.strip())
    if expected is None or not rank.strip() or expected.casefold() == rank.strip().casefold():
        return ""
    return f"Golongan {grade} berpangkat {expected}, bukan {rank}. Periksa lagi."
