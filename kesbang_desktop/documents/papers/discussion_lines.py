"""What was said of one agenda item, line by line as papers print it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Self

from kesbang_desktop.documents.papers.entry_words import marked, marked_named
from kesbang_desktop.documents.papers.word_paper import Meanings
from kesbang_desktop.documents.templates.xml_text import with_bookmark
from kesbang_desktop.domain.corrections.anchor import Part, anchor_name
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.office_profile import SectionTitles
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.sections import ClosedUp, Placed

Line = dict[str, Any]

# Named once: Python 3.11 takes ten times as long to find a member in its Enum.
_DISCUSSION, _ISSUE, _ROW = EntryKind.DISCUSSION, EntryKind.ISSUE, EntryKind.TABLE_ROW

_ISSUES = "Permasalahan:"
# What a line to nobody stands under where it would otherwise read as words of the speaker before.
_IN_THE_MEETING = "Disampaikan dalam rapat"

_CEREMONY = re.compile(
    r"\W*(?:pembukaan|penutup|penutupan|doa|pembacaan doa|istirahat|ishoma|foto bersama"
    r"|menyanyikan .*|lagu .*|mengheningkan cipta)\W*$",
    re.IGNORECASE,
)

# The parts of a line.
SAID: Meanings = {
    "teks": "Isi baris",
    "tingkat": "Tingkat butir: 1 sampai 5; 0 untuk judul acara, nama pembicara, dan permasalahan",
    "acara": "Ya, bila baris ini judul acara",
    "pembicara": "Ya, bila baris ini nama pembicara",
    "permasalahan": "Ya, bila baris ini judul daftar permasalahan",
    "masalah": "Tingkat permasalahan: 1 sampai 4; 0 untuk baris lain",
    "keterangan": "Ya, bila baris ini keterangan di bawah judul acara, seperti tidak dibahas",
    "tabel": "Ya, bila baris ini baris tabel; baris yang berurutan dicetak sebagai tabel Word",
}
_NO_LINE: Line = {
    "teks": "",
    "tingkat": 0,
    "acara": False,
    "pembicara": False,
    "permasalahan": False,
    "masalah": 0,
    "keterangan": False,
    "tabel": False,
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
class Topic:
    """What belongs to one agenda item; ``agenda`` is None for what came before the first.

    ``outcome`` holds the kinds of what it came to.
    """

    agenda: Entry | None = None
    outcome: set[EntryKind] = field(default_factory=set)
    _said: list[Line] = field(default_factory=list)
    _issues: list[Line] = field(default_factory=list)
    _floor: Party | None = None
    _levels: ClosedUp = field(default_factory=ClosedUp)
    _issue_levels: ClosedUp = field(default_factory=ClosedUp)

    @property
    def is_discussed(self) -> bool:
        """Whether something stands under it in the discussion."""
        return bool(self._said or self._issues)

    def take(self, one: Placed, speaker: Party | None) -> None:
        """Put an entry under it, said by ``speaker``."""
        if one.kind is _DISCUSSION:
            self._say(one, speaker)
        elif one.kind is _ISSUE:
            self._add_issue(one)
        else:
            self.outcome.add(one.kind)

    def _say(self, one: Placed, speaker: Party | None) -> None:
        entry, floor = one.entry, self._floor
        if speaker is not floor:
            if speaker is None:
                self._said.append(_speaker_line(_IN_THE_MEETING, entry))
            elif floor is None or speaker.id != floor.id:
                self._said.append(_speaker_line(speaker.name, entry))
            self._floor = speaker
        self._said.append(
            {
                **_NO_LINE,
                "teks": marked(entry),
                "tingkat": self._levels.level(one.level) + 1,
                "tabel": entry.kind is _ROW,
            }
        )

    def _add_issue(self, one: Placed) -> None:
        level = self._issue_levels.level(one.level)
        self._issues.append(
            {
                **_NO_LINE,
                "teks": marked_named(one.entry),
                # By this go templates that know no list of problems.
                "tingkat": level + 2,
                "masalah": level + 1,
                "tabel": one.entry.kind is _ROW,
            }
        )

    def discussion(self) -> Iterator[Line]:
        """Yield what was said, by speaker, and then its problems under their heading."""
        yield from self._said
        if self._issues:
            yield {**_NO_LINE, "teks": _ISSUES, "permasalahan": True}
            yield from self._issues

    def lines(self, words: BodyWords) -> Iterator[Line]:
        """Yield the heading of the agenda item and what stands under it."""
        if self.agenda is not None:
            yield {**_NO_LINE, "teks": marked(self.agenda, Part.AGENDA), "acara": True}
        if self.is_discussed:
            yield from self.discussion()
        elif remark := self._remark(words):
            yield {**_NO_LINE, "teks": remark, "keterangan": True}

    def _remark(self, words: BodyWords) -> str:
        """Return what is said of an agenda item that nobody spoke to, empty for nothing."""
        kinds = ((EntryKind.DECISION, words.decisions), (EntryKind.ACTION, words.actions))
        titles = dict.fromkeys(title for kind, title in kinds if kind in self.outcome)
        if titles:
            return f"Lihat {' dan '.join(titles)}."
        # An opening or a prayer is held, not discussed.
        title = self.agenda.text if self.agenda else ""
        return "" if _CEREMONY.match(title) else words.undiscussed


def _speaker_line(name: str, first: Entry) -> Line:
    """Return the line that names who speaks; ``first`` is the first entry under it."""
    text = with_bookmark(name, anchor_name(Part.SPEAKER, first.id))
    return {**_NO_LINE, "teks": text, "pembicara": True}
