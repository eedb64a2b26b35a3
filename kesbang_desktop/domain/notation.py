"""One line of minutes in the notes format, read and written.

Used for notes files, for paste and for copy. Reading and writing are inverse to one another. A
backslash in front of text that would be read as something else keeps it plain text; it is only an
escape there, so that ``\\\\server\\folder`` stays what it is.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import MAX_LEVEL, Entry, EntryKind
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.list_marks import ListLevels, escape_number, find_list_mark
from kesbang_desktop.domain.markers import MARKER_OF, split_marker
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.planned_length import join_plan, split_plan
from kesbang_desktop.domain.shorthand import escape_mentions, split_action, split_speaker
from kesbang_desktop.domain.text import INVISIBLE, SPACE

_ONGOING_PHRASE = "berkelanjutan"
_INDENT = "  "
_START = re.compile(rf"(?P<indent>(?:{INVISIBLE}|{SPACE})*)(?P<content>.*)", re.DOTALL)
_UNSEEN = re.compile(INVISIBLE)


@dataclass(frozen=True, slots=True)
class LineReading:
    """What a line says. ``problems`` are sentences on what was left as text."""

    kind: EntryKind
    level: int
    text: str
    speaker: Party | None = None
    owners: tuple[Party, ...] = ()
    due: Due | None = None
    problems: tuple[str, ...] = ()
    planned_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Notation:
    """The notation as it reads for one meeting: who is known, and from when phrases count."""

    known: KnownParties
    meeting_date: date | None
    holidays: Collection[date] = ()

    def read_line(self, line: str) -> LineReading:
        """Return what ``line`` (without its line end) says; anything else is discussion."""
        return next(self.read_lines([line]))

    def read_lines(self, lines: Iterable[str]) -> Iterator[LineReading]:
        """Yield what each of ``lines`` says; lists among them are known by the lines around."""
        lists = ListLevels(self.known.has_word)
        for line in lines:
            indent, content = _split_indent(line)
            if marked := split_marker(content):
                lists.pass_plain(indent)
                yield self._read_marked(*marked, min(indent, MAX_LEVEL), lists)
            elif listed := self._place(content, indent, lists):
                yield self._read_listed(*listed, lists)
            else:
                lists.pass_plain(indent)
                yield self._read_discussion(content, min(indent, MAX_LEVEL))

    def write_line(self, entry: Entry, action: ActionItem | None = None) -> str:
        """Return the line that reads as ``entry``, with the owners and due date of ``action``."""
        indent = _INDENT * entry.level
        if entry.kind is EntryKind.DISCUSSION:
            if entry.speaker is not None:
                return f"{indent}{entry.speaker.name}: {entry.text}"
            escape = "\\" if self._reads_as_more(entry.text) else ""
            return f"{indent}{escape}{entry.text}"
        text = entry.text
        if entry.kind is EntryKind.ACTION:
            text = self._write_action(text, action or ActionItem(entry.id))
        elif entry.kind is EntryKind.AGENDA:
            text = join_plan(text, entry.planned_minutes)
        return f"{indent}{MARKER_OF[entry.kind]} {escape_number(text)}"

    def _place(self, content: str, indent: int, lists: ListLevels) -> tuple[int, str] | None:
        """Return level and text of a line of a list; "a. rahman: ..." is a speaker."""
        mark = find_list_mark(content)
        if mark is None:
            return None
        spoken = split_speaker(content, self.known) if mark.is_letter else None
        return None if spoken and spoken[0].party else lists.place(content, indent)

    def _read_listed(self, level: int, text: str, lists: ListLevels) -> LineReading:
        if marked := split_marker(text):
            return self._read_marked(*marked, level, lists)
        return self._read_discussion(text, level)

    def _read_marked(
        self, kind: EntryKind, text: str, level: int, lists: ListLevels
    ) -> LineReading:
        text = lists.without_number(kind, text)
        if kind is EntryKind.AGENDA:
            title, minutes = split_plan(text)
            return LineReading(kind, 0, title, planned_minutes=minutes)
        if kind is not EntryKind.ACTION:
            return LineReading(kind, level, text)
        action = split_action(text, self.known, self.meeting_date, self.holidays)
        return LineReading(
            kind, level, action.text, None, action.owners, action.due, action.problems
        )

    def _read_discussion(self, content: str, level: int) -> LineReading:
        if content.startswith("\\") and self._reads_as_more(content[1:]):
            return LineReading(EntryKind.DISCUSSION, level, content[1:])
        if spoken := split_speaker(content, self.known):
            match, text = spoken
            if match.party is not None:
                return LineReading(EntryKind.DISCUSSION, level, text, match.party)
            rivals = " atau ".join(party.name for party in match.rivals)
            problem = f"pembicara cocok dengan lebih dari satu nama ({rivals})"
            return LineReading(EntryKind.DISCUSSION, level, content, problems=(problem,))
        return LineReading(EntryKind.DISCUSSION, level, content)

    def _reads_as_more(self, text: str) -> bool:
        """Tell whether ``text`` at the start of a line would not be read as plain text."""
        return (
            _UNSEEN.match(text) is not None
            or split_marker(text) is not None
            or find_list_mark(text) is not None
            or split_speaker(text, self.known) is not None
            or (text.startswith("\\") and self._reads_as_more(text[1:]))
        )

    def _write_action(self, text: str, action: ActionItem) -> str:
        read = split_action(text, self.known, self.meeting_date, self.holidays)
        if read.text != text or read.owners or read.due or read.problems:
            text = escape_mentions(text)
        mentions = [f"@{owner.name}" for owner in action.owners]
        if action.ongoing:
            mentions.append(f"/{_ONGOING_PHRASE}")
        elif action.due is not None:
            mentions.append(f"/{format_date(action.due)}")
        return " ".join([text, *mentions])


def _split_indent(line: str) -> tuple[int, str]:
    """Return how many steps ``line`` is indented, and what stands behind."""
    match = _START.fullmatch(line)
    assert match is not None
    indent = _UNSEEN.sub("", match["indent"])
    tabs = indent.count("\t")
    return tabs + (len(indent) - tabs) // len(_INDENT), match["content"].rstrip()
