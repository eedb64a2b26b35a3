"""Lines drawn by lot: words with chips between them, in every shape."""

from datetime import date

from hypothesis import strategies as st

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.places import in_places
from kesbang_desktop.domain.editing.typed_line import CHIP, Chip, Said, Shape, TypedLine
from kesbang_desktop.domain.emphasis import Emphasis, settled
from kesbang_desktop.domain.entry import FLAT_KINDS, MAX_LEVEL, SPOKEN_KINDS, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Party, PartyKind

EDI = Party(PartyKind.PERSON, new_id(), "Edi Hermawanto Noor")
CHIPS: st.SearchStrategy[Chip] = st.sampled_from(
    (EDI, Due(date(2024, 3, 29)), Due(urgent=True), 15)
)
WORDS = st.text("ab 😀é", max_size=6).map(in_places)

LOOSE = st.builds(Emphasis, st.integers(0, 8), st.integers(0, 8), st.booleans(), st.booleans())


@st.composite
def saids(draw: st.DrawFn) -> Said:
    pieces = draw(st.lists(WORDS, min_size=1, max_size=4))
    spans = []
    at = 0
    for piece in pieces:
        end = at + len(piece)
        spans += [
            Emphasis(max(one.start, at), min(one.end, end), *one.look)
            for one in draw(st.lists(LOOSE, max_size=2))
        ]
        at = end + 1
    text = CHIP.join(pieces)
    inside = settled((one for one in spans if one.start < one.end), len(text))
    return Said(text, tuple(draw(CHIPS) for _ in pieces[1:]), inside)


@st.composite
def shapes(draw: st.DrawFn) -> Shape:
    kind = draw(st.sampled_from(EntryKind))
    level = 0 if kind in FLAT_KINDS else draw(st.integers(0, MAX_LEVEL))
    speaker = draw(st.sampled_from((None, EDI))) if kind in SPOKEN_KINDS else None
    is_nobodys = kind is EntryKind.DISCUSSION and speaker is None and draw(st.booleans())
    return Shape(kind, level, speaker, is_nobodys, draw(st.booleans()))


LINES = st.builds(TypedLine, saids(), shapes())
PAGES = st.lists(LINES, min_size=1, max_size=4).map(tuple)
