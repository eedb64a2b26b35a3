"""Lines of minutes in the notes format, read."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kesbang_desktop.domain.emphasis_marks import read_marks
from kesbang_desktop.domain.entry import MAX_LEVEL, EntryKind
from kesbang_desktop.domain.kept_text import UNSEEN, may_be_more, may_be_spoken
from kesbang_desktop.domain.line_reading import TABLE, LineReading, tell_once, with_senders
from kesbang_desktop.domain.list_marks import ListLevels, find_list_mark
from kesbang_desktop.domain.markers import split_marker
from kesbang_desktop.domain.planned_length import PLANS
from kesbang_desktop.domain.reports.field_phrase import FIELD_SAID
from kesbang_desktop.domain.review import decision_phrases, split_phrases
from kesbang_desktop.domain.row_notation import read_row
from kesbang_desktop.domain.shorthand import heads_section, split_nobody
from kesbang_desktop.domain.speaker_notation import SpeakerNotation
from kesbang_desktop.domain.table_rows import is_row, read_cells
from kesbang_desktop.domain.text import INVISIBLE, SPACE
from kesbang_desktop.domain.withholding import WITHHELD

_INDENT = "  "
_START = re.compile(rf"(?P<indent>(?:{INVISIBLE}|{SPACE})*)(?P<content>.*)", re.DOTALL)


def read_lines(notation: SpeakerNotation, lines: Iterable[str]) -> Iterator[LineReading]:
    """Yield what each of ``lines`` says; lists among them are known by the lines around."""
    reader = _LineReader(notation)
    return tell_once(with_senders(map(reader.read, lines), notation.known))


class _LineReader:
    """Reads lines one after another; ``_lists`` are those that the line may be of."""

    def __init__(self, notation: SpeakerNotation) -> None:
        self._notation = notation
        self._lists = ListLevels(notation.known.has_word)

    def read(self, line: str) -> LineReading:
        """Return what ``line`` says."""
        line, withheld = WITHHELD.split(line.rstrip())
        line, field = FIELD_SAID.split(line)
        read = self._read(line)
        if withheld or field:
            read = replace(read, withheld=bool(withheld), field=field or "")
        if read.kind is EntryKind.TABLE_ROW:
            return read
        text, emphasis = read_marks(read.text)
        return replace(read, text=text, emphasis=emphasis) if text != read.text else read

    def _read(self, line: str) -> LineReading:
        indent, content = _split_indent(line)
        level, lists = min(indent, MAX_LEVEL), self._lists
        if (cells := read_cells(content)) is not None:
            lists.pass_plain(indent)
            row = read_row(cells)
            return LineReading(EntryKind.TABLE_ROW, 0, row.text, emphasis=row.emphasis)
        if marked := split_marker(content):
            lists.pass_plain(indent)
            return self._read_marked(*marked, level)
        if sent := self._notation.split_sender(content):
            lists.pass_plain(indent)
            return self._read_sent(*sent, level)
        if listed := self._place(content, indent):
            mark = lists.style
            return replace(self._read_listed(*listed), mark=mark)
        return self._read_discussion(content, lists.pass_within(indent) or level)

    def _read_sent(self, sender: str, kind: EntryKind, text: str, level: int) -> LineReading:
        """Read what somebody wrote with a sign; who brings up a problem is kept with it."""
        if kind is EntryKind.ISSUE:
            return self._read_marked(kind, f"{sender}: {text}", level)
        return replace(self._read_marked(kind, text, level), sender=sender)

    def _place(self, content: str, indent: int) -> tuple[int, str] | None:
        """Return level and text of a line of a list; "a. rahman: ..." is a speaker."""
        mark = find_list_mark(content)
        if mark is None:
            return None
        spoken = self._notation.speaker_in(content) if mark.is_letter else None
        return None if spoken and spoken[0].party else self._lists.place(content, indent)

    def _read_listed(self, level: int, text: str) -> LineReading:
        if marked := split_marker(text):
            return self._read_marked(*marked, level)
        return self._read_discussion(text, level)

    def _read_marked(self, kind: EntryKind, text: str, level: int) -> LineReading:
        text = self._lists.without_number(kind, text)
        if kind is EntryKind.AGENDA:
            title, minutes = PLANS.split(text)
            return LineReading(kind, 0, title, planned_minutes=minutes)
        if kind is EntryKind.DECISION:
            phrases = decision_phrases(self._notation.meeting_date, self._notation.holidays)
            said, outcome, review = split_phrases(text, phrases)
            return LineReading(kind, level, said, outcome=outcome, review=review)
        if kind is EntryKind.ISSUE:
            return self._read_issue(text, level)
        if kind is not EntryKind.ACTION:
            return LineReading(kind, level, text)
        action = self._notation.split_action(text)
        return LineReading(
            kind, level, action.text, None, action.owners, action.due, action.problems
        )

    def _read_issue(self, text: str, level: int) -> LineReading:
        if text.startswith("\\") and may_be_spoken(text[1:]):
            return LineReading(EntryKind.ISSUE, level, text[1:])
        spoken = self._notation.speaker_in(text)
        if spoken and spoken[0].party:
            left_out = tuple(filter(None, (self._notation.left_out_of(text),)))
            return LineReading(
                EntryKind.ISSUE, level, spoken[1], spoken[0].party, problems=left_out
            )
        return LineReading(EntryKind.ISSUE, level, text, problems=self._notation.doubts(text))

    def _read_discussion(self, content: str, level: int) -> LineReading:
        kind = EntryKind.DISCUSSION
        if content.startswith("\\") and may_be_more(content[1:]):
            return LineReading(kind, level, content[1:])
        if (text := split_nobody(content)) is not None:
            return LineReading(kind, level, text, unattributed=True)
        spoken = self._notation.speaker_in(content)
        if spoken and spoken[0].party:
            text = spoken[1]
            is_escaped = text.startswith("\\") and split_marker(text.lstrip("\\"))
            left_out = tuple(filter(None, (self._notation.left_out_of(content),)))
            said = text[1:] if is_escaped else text
            return LineReading(kind, level, said, spoken[0].party, problems=left_out)
        if is_row(content):
            return LineReading(kind, level, content, None, (), None, (TABLE,), None, True)
        doubts = self._notation.doubts(content)
        is_nobodys = bool(doubts) or (level == 0 and heads_section(content))
        return LineReading(kind, level, content, problems=doubts, unattributed=is_nobodys)


def _split_indent(line: str) -> tuple[int, str]:
    """Return how many steps ``line`` is indented, and what stands behind."""
    match = _START.fullmatch(line)
    assert match is not None
    indent = UNSEEN.sub("", match["indent"])
    tabs = indent.count("\t")
    return tabs + (len(indent) - tabs) // len(_INDENT), match["content"].rstrip()
