"""Who has the floor."""

import pytest

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.floor import with_floor
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Party, PartyKind

SATU = Party(PartyKind.PERSON, new_id(), "Contoh Satu")
DUA = Party(PartyKind.PERSON, new_id(), "Contoh Dua")
KINDS = {
    "#": EntryKind.AGENDA,
    "!": EntryKind.DECISION,
    ">": EntryKind.ACTION,
    "?": EntryKind.ISSUE,
}


def entry(line: str) -> Entry:
    """Return the entry of ``line``: two spaces a level, a sign, ``1:`` or ``2:`` for a speaker."""
    text = line.lstrip(" ")
    level = (len(line) - len(text)) // 2
    kind = KINDS.get(text[0], EntryKind.DISCUSSION)
    text = text.lstrip("#!>? ")
    speaker = {"1:": SATU, "2:": DUA}.get(text[:2])
    return Entry(
        *(new_id(), new_id(), "V", kind, text, level, speaker), unattributed=text.startswith(":")
    )


def said_by(*lines: str) -> list[str]:
    names = {None: "", SATU: "1", DUA: "2"}
    return [names[speaker] for _, speaker in with_floor(map(entry, lines))]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["1: a", "b", "2: c", "d"], ["1", "1", "2", "2"]),
        (["1: a", "# agenda", "b"], ["1", "", ""]),
        (["1: a", "! putusan", "b", "1: c"], ["1", "", "", "1"]),
        (["1: a", ": b", "c", "2: d"], ["1", "", "", "2"]),
        (["1: a", "> tugas", "b"], ["1", "", "1"]),
        (["1: a", "? masalah", "b"], ["1", "", "1"]),
        (["1: a", "? 2: masalah", "b"], ["1", "2", "2"]),
        (["a", "1: b"], ["", "1"]),
    ],
)
def test_a_speaker_keeps_the_floor_until_something_ends_it(lines, expected) -> None:
    assert said_by(*lines) == expected


@pytest.mark.parametrize(
    ("kind", "speaker"), [(EntryKind.DISCUSSION, SATU), (EntryKind.ISSUE, None)]
)
def test_only_discussion_without_a_speaker_is_given_to_nobody(kind, speaker) -> None:
    with pytest.raises(InvalidRecordError, match="ucapan tanpa nama"):
        Entry(new_id(), new_id(), "V", kind, "x", 0, speaker, unattributed=True)
