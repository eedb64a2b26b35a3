"""What a document is known by beside its words, as tokens behind those.

FTS5 finds a word and a facet together as fast as two words. No word that anybody types holds the
sign that facets begin with, so neither is taken for the other.
"""

from kesbang_desktop.domain.dates import search_key
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.search.query import SearchKind

_SIGN = "§"
_REGION = f"{_SIGN}w"


def kind_facet(kind: SearchKind) -> str:
    """Return the facet of what a document is."""
    return f"{_SIGN}k{kind.value.replace('_', '')}"


def class_facets(classification: str) -> tuple[str, ...]:
    """Return the facet of how secret its meeting is; what is not secret has none."""
    is_usual = classification == Classification.NORMAL
    return () if is_usual else (f"{_SIGN}c{_letters(classification)}",)


def speaker_facet(kind: str, rowid: int) -> str:
    """Return the facet of whose words it is: a party of that kind by its rowid."""
    return f"{_SIGN}s{kind[0]}{rowid}"


def owner_facet(kind: str, rowid: int) -> str:
    """Return the facet of who has to do it."""
    return f"{_SIGN}o{kind[0]}{rowid}"


def region_facet(region: str) -> str:
    """Return the facet of a kabupaten or kota."""
    return f"{_REGION}{_letters(region)}"


def is_region(facet: str, part: str) -> bool:
    """Tell whether ``facet`` is of a region whose name has ``part`` in it."""
    return facet.startswith(_REGION) and _letters(part) in facet.removeprefix(_REGION)


# Between these lie all facets of regions in the order of SQLite.
REGIONS = (_REGION, f"{_SIGN}x")


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, search_key(words)))
