"""What is said to stand as dots on a paper is what stands there as dots."""

import re
from collections import Counter
from dataclasses import replace

import pytest

from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.left_blank import Blank, dots_sentence, left_blank
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.golden_meetings import golden_sources
from tests.documents.reports import desk_day
from tests.documents.test_papers_in_word import KINDS
from tests.documents.word_reader import Reading

ROLES = {
    Blank.CHAIR: Role.CHAIR,
    Blank.SECRETARY: Role.SECRETARY,
    Blank.NOTE_TAKER: Role.NOTE_TAKER,
}
FIELDS = {
    Blank.DATE: {"date": None},
    Blank.CALLED: {"called_at": None},
    Blank.START: {"called_at": None, "started_at": None, "ended_at": None},
    Blank.PLACE: {"place": ""},
}


PEOPLE = {
    Blank.PARTICIPANTS: {"presence": Presence.ABSENT},
    Blank.INVITED: {"invited": False},
}


def without(minutes: Minutes, blank: Blank) -> Minutes:
    """``minutes`` where nobody filled that in."""
    if blank in FIELDS:
        return replace(minutes, meeting=replace(minutes.meeting, **FIELDS[blank]))
    taken = frozenset((ROLES[blank],) if blank in ROLES else ())
    changes = PEOPLE.get(blank, {})
    people = (replace(one, roles=one.roles - taken, **changes) for one in minutes.attendances)
    return replace(minutes, attendances=tuple(people))


def dots(kind: DocumentKind, sources: Sources) -> Counter[str]:
    """The rows of dots on a paper, by what stands before them."""
    return Counter(
        text for text in Reading.paper(kind, sources).texts() if re.search(r"\.{16,}", text)
    )


@pytest.mark.parametrize("kind", [*KINDS, DocumentKind.DESK_REPORT])
def test_a_paper_has_dots_for_what_is_said_to_be_left_blank(kind: DocumentKind, tmp_path) -> None:
    is_desk = kind is DocumentKind.DESK_REPORT
    whole = desk_day() if is_desk else golden_sources("two signers", tmp_path)
    assert left_blank(kind, whole.minutes, whole.profile) == ()
    written = dots(kind, whole).total()
    for blank in Blank:
        sources = replace(whole, minutes=without(whole.minutes, blank))
        said = blank in left_blank(kind, sources.minutes, sources.profile)
        assert (dots(kind, sources).total() > written) == said, blank


def test_what_has_dots_is_said_in_one_sentence() -> None:
    assert dots_sentence(()) == ""
    assert dots_sentence((Blank.CHAIR, Blank.START)) == (
        "Pimpinan rapat, waktu mulai belum diisi; di dokumen ini tertulis titik-titik."
    )
