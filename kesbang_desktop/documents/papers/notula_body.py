"""The sections of a notula: what was discussed, decided and agreed to do."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Self
from uuid import UUID

from kesbang_desktop.documents.papers.line_marks import with_line_marks
from kesbang_desktop.documents.papers.notula_header import BLANK, BY_HAND, marked_field
from kesbang_desktop.documents.papers.word_paper import Meanings
from kesbang_desktop.documents.templates.shapes import listed
from kesbang_desktop.documents.templates.xml_text import with_bookmark
from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.corrections.anchor import Anchor, Part
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.due_date import NO_DUE
from kesbang_desktop.domain.emphasis import Words, follow
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.floor import with_floor
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import SectionTitles
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.review import with_decision_words
from kesbang_desktop.domain.sections import Placed, closed_up, placed
from kesbang_desktop.domain.table_cells import is_empty_row
from kesbang_desktop.domain.unresolved import printed_words, waits_for_due, waits_for_owner

Line = dict[str, Any]

# Named once: Python 3.11 takes ten times as long to find a member in its Enum.
_AGENDA, _DISCUSSION, _ISSUE = EntryKind.AGENDA, EntryKind.DISCUSSION, EntryKind.ISSUE
_DECISION, _ACTION, _ENTRY = EntryKind.DECISION, EntryKind.ACTION, Part.ENTRY
_ROW = EntryKind.TABLE_ROW

_NOTHING = "–"
_UNTITLED = "(tanpa judul)"
_ISSUES = "Permasalahan:"
# What a line to nobody stands under where it would otherwise read as words of the speaker before.
_IN_THE_MEETING = "Disampaikan dalam rapat"

_CEREMONY = re.compile(
    r"\W*(?:pembukaan|penutup|penutupan|doa|pembacaan doa|istirahat|ishoma|foto bersama"
    r"|menyanyikan .*|lagu .*|mengheningkan cipta)\W*$",
    re.IGNORECASE,
)

_SAID: Meanings = {
    "teks": "Isi baris",
    "tingkat": "Tingkat butir: 1 sampai 5; 0 untuk judul acara, nama pembicara, dan permasalahan",
    "acara": "Ya, bila baris ini judul acara",
    "pembicara": "Ya, bila baris ini nama pembicara",
    "permasalahan": "Ya, bila baris ini judul daftar permasalahan",
    "masalah": "Tingkat permasalahan: 1 sampai 4; 0 untuk baris lain",
    "keterangan": "Ya, bila baris ini keterangan di bawah judul acara, seperti tidak dibahas",
    "tabel": "Ya, bila baris ini baris tabel; baris yang berurutan dicetak sebagai tabel Word",
}
# What :func:`body_fields` gives between opening and closing.
AGENDA = listed("Judul-judul acara", "butir", "Satu judul acara")
BODY: Meanings = {
    "pembahasan_umum": listed("Pembahasan sebelum acara pertama", "butir", _SAID),
    "pembahasan": listed("Pembahasan menurut acara", "butir", _SAID),
    "keputusan": listed(
        "Keputusan", "butir", {"teks": "Isi keputusan", "tingkat": "Tingkat butir, mulai dari 1"}
    ),
    "tindak_lanjut": listed(
        "Tindak lanjut",
        "butir",
        {
            "teks": "Isi tindak lanjut",
            "penanggung_jawab": "Penanggung jawab",
            "tenggat": "Tenggat",
        },
    ),
}


@dataclass(frozen=True, slots=True)
class BodyWords:
    """What stands under an agenda item of which nothing was noted but what it came to.

    ``undiscussed`` stands where nothing came of it either, empty for nothing; ``decisions`` and
    ``actions`` are the titles of the sections that hold what did.
    """

    undiscussed: str
    decisions: str
    actions: str

    @classmethod
    def of(cls, sections: SectionTitles) -> Self:
        """Return the words of a profile."""
        return cls(sections.undiscussed, sections.decisions, sections.actions)


@dataclass(slots=True)
class _Group:
    """What belongs to one agenda item; ``agenda`` is None for what came before the first.

    ``outcome`` holds the kinds of what it came to.
    """

    agenda: Entry | None = None
    discussion: list[tuple[Placed, Party | None]] = field(default_factory=list)
    issues: list[Placed] = field(default_factory=list)
    outcome: set[EntryKind] = field(default_factory=set)

    @property
    def is_discussed(self) -> bool:
        """Whether something stands under it in the discussion."""
        return bool(self.discussion or self.issues)


def body_fields(minutes: Minutes, words: BodyWords | None = None) -> dict[str, Any]:
    """Return the sections by field, the texts of entries carrying their bookmarks.

    An entry without text is left out, unless it is an action that somebody owns or that is due, a
    decision of which is known how it was taken, or something was noted under it that goes with it.
    The sub-points of an action are further lines of its text: a row is one action.
    Where anything was discussed, every agenda item has its place in the discussion, so that it has
    the same number there as in the agenda.
    """
    words = words or BodyWords.of(SectionTitles())
    minutes = with_line_marks(minutes)
    kept = _kept(minutes)
    entries = [one.entry for one in kept]
    points: dict[UUID, list[Entry]] = defaultdict(list)
    for one in kept:
        if one.host:
            points[one.host.id].append(one.entry)
    decisions = [one for one in kept if one.kind is _DECISION]
    unassigned, *assigned = groups = _grouped(kept)
    if not any(group.is_discussed for group in groups):
        assigned = []
    return {
        "pembukaan": marked_field("pembukaan", minutes.meeting.opening.strip()),
        "acara": [_marked(entry) for entry in entries if entry.kind is _AGENDA] or [BY_HAND],
        "pembahasan_umum": list(_discussion(unassigned)),
        "pembahasan": [line for group in assigned for line in _of_agenda(group, words)],
        "keputusan": [
            {"tingkat": level + 1, "teks": _marked_named(one.entry)}
            for one, level in _levelled(decisions)
        ],
        "tindak_lanjut": [
            {"teks": _marked_action(entry, points[entry.id]), **_owed(entry, minutes.action(entry))}
            for entry in entries
            if entry.kind is _ACTION
        ],
        "penutup": marked_field("penutup", minutes.meeting.closing.strip()),
    }


def _marked(entry: Entry, part: Part = _ENTRY) -> str:
    if entry.kind is _ROW:
        part = Part.ROW
    return with_bookmark(_text(entry), Anchor.of(part, entry.id))


def _marked_named(entry: Entry) -> str:
    if entry.kind is _ROW:
        return _marked(entry)
    return with_bookmark(_named(entry), Anchor.of(_ENTRY, entry.id))


def _marked_action(entry: Entry, points: Iterable[Entry]) -> str:
    """Return an action with its sub-points as lines of their own."""
    said = [_text(entry)]
    for point in points:
        said += [Words("\n"), _point(point, entry.level)]
    return with_bookmark(Words.of(said), Anchor.of(_ENTRY, entry.id))


def _point(point: Entry, level: int) -> Words:
    """Return a sub-point of an action at ``level``; rows of a table become one."""
    if point.kind is _ROW:
        return Words(point.text)
    return Words(f"{'  ' * (point.level - level - 1)}– ") + _named(point)


def _named(entry: Entry) -> Words:
    """Return what stands under no speaker, with whoever said it where its line names somebody.

    A decision says how it was taken and when it is looked at again.
    """
    said = f" (disampaikan {entry.speaker.name})" if entry.speaker else ""
    return _text(entry) + with_decision_words(said, entry.outcome, entry.review)


def _text(entry: Entry) -> Words:
    if entry.text.strip():
        said = printed_words(entry.kind, entry.text)
        return Words(said, follow(entry.emphasis, entry.text, said))
    return Words(_UNTITLED if entry.kind is _AGENDA else _NOTHING)


def _is_printed(entry: Entry, minutes: Minutes) -> bool:
    if not is_empty_row(entry.text) or entry.kind is _AGENDA or entry.outcome or entry.review:
        return True
    action = minutes.action(entry)
    return bool(action.owners or action.agreed != NO_DUE)


def _kept(minutes: Minutes) -> list[Placed]:
    """Return what is printed, and where."""
    found = list(placed(minutes.entries))
    hosts = {one.host.id for one in found if one.host and not is_empty_row(one.entry.text)}
    return [one for one in found if _is_printed(one.entry, minutes) or one.entry.id in hosts]


def _grouped(kept: Sequence[Placed]) -> list[_Group]:
    """Return what was said before the first agenda item, and then under each of them."""
    groups = [_Group()]
    spoken = with_floor(one.entry for one in kept)
    for one, (entry, speaker) in zip(kept, spoken, strict=True):
        if entry.kind is _AGENDA:
            groups.append(_Group(entry))
        elif one.kind is _DISCUSSION:
            groups[-1].discussion.append((one, speaker))
        elif one.kind is _ISSUE:
            groups[-1].issues.append(one)
        else:
            groups[-1].outcome.add(one.kind)
    return groups


def _of_agenda(group: _Group, words: BodyWords) -> Iterator[Line]:
    """Yield the heading of an agenda item and what stands under it."""
    if group.agenda is not None:
        yield _line(_marked(group.agenda, Part.AGENDA), agenda=True)
    if group.is_discussed:
        yield from _discussion(group)
    elif remark := _remark(group, words):
        yield _line(remark, remark=True)


def _remark(group: _Group, words: BodyWords) -> str:
    """Return what is said of an agenda item that nobody spoke to, empty for nothing."""
    kinds = ((_DECISION, words.decisions), (_ACTION, words.actions))
    titles = dict.fromkeys(title for kind, title in kinds if kind in group.outcome)
    if titles:
        return f"Lihat {' dan '.join(titles)}."
    # An opening or a prayer is held, not discussed.
    title = group.agenda.text if group.agenda else ""
    return "" if _CEREMONY.match(title) else words.undiscussed


def _discussion(group: _Group) -> Iterator[Line]:
    """Yield what was said in one group, by speaker, and then its problems under their heading."""
    floor: Party | None = None
    levels = closed_up(one.level for one, _ in group.discussion)
    for (one, speaker), level in zip(group.discussion, levels, strict=True):
        entry = one.entry
        if speaker is None and floor is not None:
            yield _speaker_line(_IN_THE_MEETING, entry)
        elif speaker is not None and (floor is None or speaker.id != floor.id):
            yield _speaker_line(speaker.name, entry)
        floor = speaker
        yield _line(_marked(entry), level + 1, row=entry.kind is _ROW)
    if group.issues:
        yield _line(_ISSUES, issues=True)
    for one, level in _levelled(group.issues):
        # Templates from before the problems had a list of their own go by the level.
        is_row = one.entry.kind is _ROW
        yield _line(_marked_named(one.entry), level + 2, issue=level + 1, row=is_row)


def _levelled(some: Sequence[Placed]) -> Iterator[tuple[Placed, int]]:
    return zip(some, closed_up(one.level for one in some), strict=True)


def _speaker_line(name: str, first: Entry) -> Line:
    """Return the line that names who speaks; ``first`` is the first entry under it."""
    return _line(with_bookmark(name, Anchor.of(Part.SPEAKER, first.id)), speaker=True)


def _line(
    text: str,
    level: int = 0,
    *,
    agenda: bool = False,
    speaker: bool = False,
    issues: bool = False,
    issue: int = 0,
    remark: bool = False,
    row: bool = False,
) -> Line:
    """Return one line: an entry at ``level`` counted from 1, or what leads to entries under it.

    ``issues`` is the heading of the issues, ``issue`` the level of one, ``remark`` stands in place
    of what was said, ``row`` is a row of a table: those below one another become a table.
    """
    return {
        "teks": text,
        "tingkat": level,
        "acara": agenda,
        "pembicara": speaker,
        "permasalahan": issues,
        "masalah": issue,
        "keterangan": remark,
        "tabel": row,
    }


def _owed(entry: Entry, action: ActionItem) -> dict[str, str]:
    """Return who owes an action and by when. Names hold commas, so semicolons stand between.

    Where a name or a time was given that is not known, a place to write it in is left.
    """
    unowned = BLANK if waits_for_owner(entry.kind, entry.text) else _NOTHING
    undated = BLANK if waits_for_due(entry.kind, entry.text) else _NOTHING
    return {
        "penanggung_jawab": with_bookmark(
            "; ".join(owner.name for owner in action.owners) or unowned,
            Anchor.of(Part.OWNERS, entry.id),
        ),
        "tenggat": with_bookmark(
            action.agreed.in_words(format_long_date) or undated, Anchor.of(Part.DUE, entry.id)
        ),
    }
