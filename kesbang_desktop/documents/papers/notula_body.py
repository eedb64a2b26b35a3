"""The sections of a notula: what was discussed, decided and agreed to do."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from kesbang_desktop.documents.papers.discussion_lines import SAID, BodyWords, Line, Topic
from kesbang_desktop.documents.papers.entry_words import (
    NOTHING,
    marked,
    marked_action,
    marked_named,
)
from kesbang_desktop.documents.papers.line_marks import with_line_marks
from kesbang_desktop.documents.papers.notula_header import BLANK, BY_HAND, marked_field
from kesbang_desktop.documents.papers.word_paper import Meanings
from kesbang_desktop.documents.templates.shapes import listed
from kesbang_desktop.documents.templates.xml_text import with_bookmark
from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.corrections.anchor import Part, anchor_name
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.due_date import NO_DUE
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.floor import with_floor
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import SectionTitles
from kesbang_desktop.domain.printed_rows import heads_of
from kesbang_desktop.domain.sections import ClosedUp, Placed, placed
from kesbang_desktop.domain.table_cells import is_empty_row
from kesbang_desktop.domain.unresolved import waits_for_due, waits_for_owner

# Named once: Python 3.11 takes ten times as long to find a member in its Enum.
_AGENDA, _DECISION, _ACTION = EntryKind.AGENDA, EntryKind.DECISION, EntryKind.ACTION

# What :func:`body_fields` gives between opening and closing.
AGENDA = listed("Judul-judul acara", "butir", "Satu judul acara")
BODY: Meanings = {
    "pembahasan_umum": listed("Pembahasan sebelum acara pertama", "butir", SAID),
    "pembahasan": listed("Pembahasan menurut acara", "butir", SAID),
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


def body_fields(minutes: Minutes, words: BodyWords | None = None) -> dict[str, Any]:
    """Return the sections by field, the texts of entries carrying their bookmarks.

    An entry without text is left out, unless it is an action that somebody owns or that is due, a
    decision of which is known how it was taken, or something was noted under it that goes with it.
    The sub-points of an action are further lines of its text: a row is one action.
    Where anything was discussed, every agenda item has its place in the discussion, so that it has
    the same number there as in the agenda.
    """
    sections = _Sections(with_line_marks(minutes))
    unassigned, *assigned = sections.topics
    if not any(topic.is_discussed for topic in sections.topics):
        assigned = []
    words = words or BodyWords.of(SectionTitles())
    heads = heads_of(minutes.entries)
    return {
        "pembukaan": marked_field("pembukaan", minutes.meeting.opening.strip()),
        "acara": [marked(topic.agenda) for topic in sections.topics if topic.agenda] or [BY_HAND],
        "pembahasan_umum": list(unassigned.discussion()),
        "pembahasan": [line for topic in assigned for line in topic.lines(words)],
        "keputusan": sections.decisions,
        "tindak_lanjut": [
            {
                "teks": marked_action(entry, sections.points[entry.id], heads),
                **owed_fields(entry, minutes.action(entry)),
            }
            for entry in sections.actions
        ],
        "penutup": marked_field("penutup", minutes.meeting.closing.strip()),
    }


class _Sections:
    """The entries that are printed, each put where it stands; ``points`` by what they go with."""

    def __init__(self, minutes: Minutes) -> None:
        self.topics = [Topic()]
        self.decisions: list[Line] = []
        self.actions: list[Entry] = []
        self.points: dict[UUID, list[Entry]] = defaultdict(list)
        self._levels = ClosedUp()
        kept = _kept(minutes)
        spoken = with_floor(one.entry for one in kept)
        for one, (entry, speaker) in zip(kept, spoken, strict=True):
            if entry.kind is _AGENDA:
                self.topics.append(Topic(entry))
            else:
                self._take(one)
                self.topics[-1].take(one, speaker)

    def _take(self, one: Placed) -> None:
        if one.host:
            self.points[one.host.id].append(one.entry)
        if one.kind is _DECISION:
            level = self._levels.level(one.level)
            self.decisions.append({"tingkat": level + 1, "teks": marked_named(one.entry)})
        elif one.entry.kind is _ACTION:
            self.actions.append(one.entry)


def _kept(minutes: Minutes) -> list[Placed]:
    """Return what is printed, and where."""
    found = list(placed(minutes.entries))
    said = {one.entry.id for one in found if not is_empty_row(one.entry.text)}
    if len(said) == len(found):
        return found
    hosts = {one.host.id for one in found if one.host and one.entry.id in said}
    kept = said | hosts
    return [one for one in found if one.entry.id in kept or _is_printed(one.entry, minutes)]


def _is_printed(entry: Entry, minutes: Minutes) -> bool:
    """Tell whether something is printed of an entry without words."""
    if entry.kind is _AGENDA or entry.outcome or entry.review:
        return True
    action = minutes.action(entry)
    return bool(action.owners or action.agreed != NO_DUE)


def owed_fields(entry: Entry, action: ActionItem) -> dict[str, str]:
    """Return who owes an action and by when. Names hold commas, so semicolons stand between.

    Where a name or a time was given that is not known, a place to write it in is left.
    """
    unowned = BLANK if waits_for_owner(entry.kind, entry.text) else NOTHING
    undated = BLANK if waits_for_due(entry.kind, entry.text) else NOTHING
    return {
        "penanggung_jawab": with_bookmark(
            "; ".join(owner.name for owner in action.owners) or unowned,
            anchor_name(Part.OWNERS, entry.id),
        ),
        "tenggat": with_bookmark(
            action.agreed.in_words(format_long_date) or undated, anchor_name(Part.DUE, entry.id)
        ),
    }
