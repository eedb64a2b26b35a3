"""Corrections compared three ways, on plain lines."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.corrections.anchor import Anchor, Part, read_anchor
from kesbang_desktop.domain.corrections.change import What
from kesbang_desktop.domain.corrections.comparing import compare
from kesbang_desktop.domain.corrections.paper import (
    Lines,
    PaperLine,
    lines_from_json,
    lines_to_json,
    plain_text,
)
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ordering import keys_after

MEETING = new_id()
IDS = [UUID(int=number + 1) for number in range(12)]
ENTRIES = [
    Entry(one, MEETING, key, EntryKind.DECISION, f"Keputusan nomor {number} tentang hal {number}")
    for number, (one, key) in enumerate(zip(IDS, keys_after(None, len(IDS)), strict=True))
]
HEAD = PaperLine("Keputusan", ("bagian_keputusan",), "heading 2")
PLACES = st.integers(0, len(IDS) - 1)


def line(entry: Entry, text: str | None = None) -> PaperLine:
    anchor = Anchor.of(Part.ENTRY, entry.id).name
    return PaperLine(entry.text if text is None else text, (anchor,), "keputusan 1")


BASE: Lines = (HEAD, *map(line, ENTRIES))


@given(st.sets(PLACES))
def test_exactly_the_lines_that_were_changed_are_found(changed: set[int]) -> None:
    found = list(BASE)
    for place in changed:
        found[place + 1] = line(ENTRIES[place], f"{ENTRIES[place].text}, segera")
    result = compare(BASE, tuple(found), BASE, ENTRIES)
    assert {one.entries[0] for one in result.changes} == {IDS[place] for place in changed}
    assert all(one.what is What.TEXT and one.is_sure for one in result.changes)
    assert result.untaken == ()


@given(st.sets(PLACES))
def test_exactly_the_lines_that_went_are_found(gone: set[int]) -> None:
    found = tuple(one for at, one in enumerate(BASE) if at - 1 not in gone)
    result = compare(BASE, found, BASE, ENTRIES)
    assert {one.entries[0] for one in result.changes} == {IDS[place] for place in gone}
    assert all(one.what is What.REMOVED for one in result.changes)


@given(st.permutations(range(len(IDS))))
def test_an_order_that_is_another_is_told_as_moves_and_as_nothing_else(order: list[int]) -> None:
    found = (HEAD, *(line(ENTRIES[place]) for place in order))
    result = compare(BASE, found, BASE, ENTRIES)
    assert all(one.what is What.MOVED for one in result.changes)
    assert bool(result.changes) == (list(order) != sorted(order))


@given(PLACES, st.sampled_from(("sama", "lain", "tetap")))
def test_what_the_minutes_changed_meanwhile_is_agreed_on_or_a_conflict(
    place: int, mine: str
) -> None:
    theirs = f"{ENTRIES[place].text} dan seterusnya"
    ours = {"sama": theirs, "lain": "Dicabut", "tetap": ENTRIES[place].text}[mine]

    def said(text: str) -> Lines:
        return tuple(line(ENTRIES[place], text) if at == place + 1 else one
                     for at, one in enumerate(BASE))  # fmt: skip

    changes = compare(BASE, said(theirs), said(ours), ENTRIES).changes
    assert [one.is_conflict for one in changes] == {"sama": [], "lain": [True], "tetap": [False]}[
        mine
    ]


def test_what_only_the_minutes_changed_is_no_correction() -> None:
    ours = (HEAD, *(line(one, f"{one.text}, segera") for one in ENTRIES))
    assert compare(BASE, BASE, ours, ENTRIES).changes == ()


@given(st.text(), st.lists(st.text(), max_size=3), st.text())
def test_lines_that_were_kept_read_as_they_were(text: str, anchors: list[str], style: str) -> None:
    lines = (PaperLine(text, tuple(anchors), style),)
    assert lines_from_json(lines_to_json(lines)) == lines


@given(st.text())
def test_plain_text_is_plain(text: str) -> None:
    assert plain_text(plain_text(text)) == plain_text(text)


@given(st.sampled_from(Part), st.uuids())
def test_an_anchor_is_read_by_its_name(part: Part, owner: UUID) -> None:
    anchor = Anchor.of(part, owner)
    assert read_anchor(anchor.name) == anchor
    assert len(anchor.name) <= 40
