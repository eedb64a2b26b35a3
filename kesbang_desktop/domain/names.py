"""Names of people and organizations: titles aside, case aside.

Academic and religious titles (gelar) are kept as typed and ignored when names are compared.
"""

import re
import unicodedata

# fmt: off
_TITLES_BEFORE = frozenset((
    "dr", "drs", "dra", "drg", "drh", "ir", "h", "hj", "hjh", "prof", "kh", "apt", "ns", "ust",
    "ustadz", "r", "rr", "pak", "bapak", "bpk", "bu", "ibu", "sdr", "sdri", "saudara",
    "saudari", "yth",
))
_BARE_DEGREES = frozenset((
    "SE", "SH", "SS", "ST", "SIP", "SKM", "SSos", "SPd", "SKom", "SSi", "SAg", "SP", "SPt",
    "SSTP", "SFarm", "SPsi", "AMd", "MM", "MT", "MH", "MSi", "MAP", "MPd", "MKes", "MKom", "MA",
    "MBA", "MSc", "MAg", "MPA", "MIP", "PhD", "AK", "CA", "CPA", "CGCAE", "QIA", "CRMP",
))
# fmt: on
_DEGREE = re.compile(r"[A-Z][A-Za-z]{0,3}\.(?:\s?[A-Za-z]{1,5}\.)*[A-Za-z]{0,6}(?:-[A-Z]{2,6})?\.?")


def is_degree(text: str) -> bool:
    """Tell whether ``text`` reads as a degree after a name: ``S.Sos.``, ``M.Si``, ``SE``."""
    text = text.strip()
    return bool(_DEGREE.fullmatch(text)) or text in _BARE_DEGREES


def bare_name(name: str) -> str:
    """Return ``name`` without titles before it or degrees after a comma."""
    words = name.split(",", 1)[0].split()
    while len(words) > 1 and words[0].rstrip(".").casefold() in _TITLES_BEFORE:
        words.pop(0)
    return " ".join(words) or name.strip()


def fold(text: str) -> str:
    """Return ``text`` for comparing: no case, accents or punctuation, single spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(kept.split())


def name_key(name: str) -> str:
    """Return what two spellings of one name have in common; never empty for a non-empty name."""
    return fold(bare_name(name)) or fold(name) or name.strip()
