"""What must not be torn apart at the end of a line: dates, numbers with units, gelar, names."""

import re

from kesbang_desktop.domain.dates import MONTHS

# A space and a hyphen at which no line ends (Unicode NO-BREAK SPACE, NON-BREAKING HYPHEN).
SPACE, HYPHEN = "\u00a0", "\u2011"
# What is held together never gets wider than a narrow column of a table.
_LONGEST = 16

_UNITS = (
    *("persen", "orang", "WIB", "WITA", "WIT", "ribu", "juta", "miliar", "triliun"),
    *(
        "hari",
        "minggu",
        "bulan",
        "tahun",
        "jam",
        "menit",
        "km",
        "km2",
        "m",
        "m2",
        "ha",
        "kg",
        "ton",
    ),
    *(
        "TPS",
        "kecamatan",
        "desa",
        "kelurahan",
        "kabupaten",
        "kota",
        "unit",
        "buah",
        "lembar",
        "ton",
    ),
)
# Gelar before a name, and words that lead to a number.
_BEFORE_NAME = "Prof|Dr|Drs|Dra|dr|drg|Ir|H|Hj|KH|Ust"
_BEFORE_NUMBER = "Rp|pukul|Pukul|Pasal|pasal|ayat|nomor|Nomor|No\\."
_GELAR = r"(?:[A-Z][A-Za-z]{0,5}\.)+(?:[A-Z][A-Za-z]{0,4}(?![\w.]))?"
_PLACES = re.compile(
    rf"(?P<date>\b\d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?\b)"
    rf"|(?P<unit>\b(?:{_BEFORE_NUMBER}) \d[\w.,]*(?: (?:{'|'.join(_UNITS)})\b)?"
    rf"|\b\d[\d.,]* (?:{'|'.join(_UNITS)})\b(?! [/-])"
    rf"|± \d[\d.,]*(?: (?:{'|'.join(_UNITS)})\b)?)"
    rf"|(?P<name>\b(?:(?:{_BEFORE_NAME})\. )+[A-Z][\w']*)"
    rf"|(?P<gelar>{_GELAR}(?:, {_GELAR})+)"
    r"|(?P<nip>\b\d{8} \d{6} \d \d{3}\b)"
    r"|(?P<hyphen>(?<=\w)-(?=[A-Z\d]))"
)


def unbroken(text: str) -> str:
    """Return ``text`` with no-break spaces and hyphens where a line must not end."""
    return _PLACES.sub(_joined, text)


def with_plain_spaces(text: str) -> str:
    """Return ``text`` with the plain spaces and hyphens that :func:`unbroken` replaces."""
    return text.replace(SPACE, " ").replace(HYPHEN, "-")


def _joined(match: re.Match[str]) -> str:
    said = match[0]
    if match.lastgroup == "hyphen":
        return HYPHEN
    if match.lastgroup in ("gelar", "name"):
        return _joined_from_the_end(said.split(" "))
    return said.replace(" ", SPACE)


def _joined_from_the_end(words: list[str]) -> str:
    """Join as many as stay short; a line may end between the groups."""
    groups = [words[-1]]
    for word in reversed(words[:-1]):
        if len(word) + len(groups[0]) < _LONGEST:
            groups[0] = word + SPACE + groups[0]
        else:
            groups.insert(0, word)
    return " ".join(groups)
