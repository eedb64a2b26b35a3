"""The name of an office: short where there is little room for it, in full over a letter."""

import re

_SHORT = (
    (re.compile(r"\bKesatuan Bangsa dan Politik\b", re.IGNORECASE), "Kesbangpol"),
    (re.compile(r"\bProvinsi\b", re.IGNORECASE), "Prov."),
    (re.compile(r"\bKabupaten\b", re.IGNORECASE), "Kab."),
)
_SPOKEN = re.compile(r"(?P<first>^\s*)?\b(?P<badan>Ba)?Kesbangpol\b", re.IGNORECASE)


def short_office_name(office: str) -> str:
    """Return ``office`` with the usual short forms: ``Badan Kesbangpol Kab. Berau``."""
    for words, short in _SHORT:
        office = words.sub(short, office)
    return office


def full_office_name(office: str) -> str:
    """Return ``office`` with Kesbangpol in full, a ``Badan`` where nothing stands before it.

    What stands there stays: ``Kantor Kesbangpol`` is a ``Kantor Kesatuan Bangsa dan Politik``.
    """

    def in_full(found: re.Match[str]) -> str:
        is_badan = found["badan"] or found["first"] is not None
        return f"{'Badan ' if is_badan else ''}Kesatuan Bangsa dan Politik"

    return _SPOKEN.sub(in_full, office)
