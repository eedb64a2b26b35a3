"""What of a hit goes into lists that are handed on."""

import pytest

from kesbang_desktop.domain.search.marking import Snippet
from kesbang_desktop.domain.search.query import SearchKind
from kesbang_desktop.domain.search_hit import SearchHit

TEXT = "Ahmad Fauzi\n197001011990031001\nKepala Badan"


@pytest.mark.parametrize(
    ("kind", "listed"),
    [(SearchKind.PERSON, "Ahmad Fauzi\nKepala Badan"), (SearchKind.DISCUSSION, TEXT)],
)
def test_a_person_is_listed_without_the_nip(kind, listed) -> None:
    assert SearchHit(kind, bytes(16), Snippet(TEXT, ()), TEXT).listed_text == listed
