"""The name of an office where there is little room for it."""

import re

_SHORT = (
    (re.compile(r"\bKesatuan Bangsa dan Politik\b", re.IGNORECASE), "Kesbangpol"),
    (re.compile(r"\bProvinsi\b", re.IGNORECASE), "Prov."),
    (re.compile(r"\bKabupaten\b", re.IGNORECASE), "Kab."),
)


def short_office_name(office: str) -> str:
    """Return ``office`` with the usual short forms: ``Badan Kesbangpol Kab. Berau``."""
    for words, short in _SHORT:
        office = words.sub(short, office)
    return office
