"""What a document is known by beside its words, as tokens behind those.

FTS5 finds a word and a facet together as fast as two words. No word that anybody types holds the
sign that facets begin with, so neither is taken for the other.
"""

from collections.abc import Iterable
from datetime import date

from kesbang_desktop.domain.dates import search_key
from kesbang_desktop.domain.decision_standings import Standing
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.search.query import SearchKind

_SIGN = "§"
_REGION = f"{_SIGN}w"
_REVIEW = f"{_SIGN}t"


def kind_facet(kind: SearchKind) -> str:
    """Return the facet of what a document is."""
    return f"{_SIGN}k{kind.value.replace('_', '')}"


def class_facets(classification: str) -> tuple[str, ...]:
    """Return the facet of how secret its meeting is; what is not secret has none."""
    is_usual = classification == Classification.NORMAL
    return () if is_usual else (f"{_SIGN}c{_letters(classification)}",)


def speaker_facet(kind: str, key: object) -> str:
    """Return the facet of whose words it is: a party of that kind by the key of its row."""
    return f"{_SIGN}s{kind[0]}{key}"


def owner_facet(kind: str, key: object) -> str:
    """Return the facet of who has to do it."""
    return f"{_SIGN}o{kind[0]}{key}"


def mover_facet(kind: str, key: object) -> str:
    """Return the facet of whose words a decision was taken upon."""
    return f"{_SIGN}m{kind[0]}{key}"


def follower_facet(kind: str, key: object) -> str:
    """Return the facet of who has to do what follows from a decision."""
    return f"{_SIGN}f{kind[0]}{key}"


def region_facet(region: str) -> str:
    """Return the facet of a kabupaten or kota."""
    return f"{_REGION}{_letters(region)}"


def standing_facet(standing: Standing) -> str:
    """Return the facet of a decision that is in force, or replaced."""
    return f"{_SIGN}d{_letters(standing)}"


def review_facet(day: date) -> str:
    """Return the facet of the day on which a decision is looked at again; later ones sort later."""
    return f"{_REVIEW}{day.toordinal():07}"


def reviews_between(first: date | None, last: date | None) -> tuple[str, str]:
    """Return between which two all facets of these days lie, the last not among them."""
    after = f"{_REVIEW}{last.toordinal() + 1:07}" if last else f"{_REVIEW}:"
    return review_facet(first or date.min), after


def regions_named(regions: Iterable[str], parts: Iterable[str]) -> list[str]:
    """Return those of the facets of ``regions`` whose name has one of ``parts`` in it."""
    wanted = [_letters(part) for part in parts]
    return [one for one in regions if any(part in one[len(_REGION) :] for part in wanted)]


# Between these lie all facets of regions in the order of SQLite.
REGIONS = (_REGION, f"{_SIGN}x")
# What the facets begin with that are looked up among all there are.
LISTED = (_REGION, _REVIEW)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, search_key(words)))
