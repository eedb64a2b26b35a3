"""One line of minutes in the notes format, read and written.

Used for notes files, for paste and for copy. Reading and writing are inverse to one another. A
backslash in front of text that would be read as something else keeps it plain text; it is only an
escape there, so that ``\\\\server\\folder`` stays what it is.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.action_sentence import ActionText, split_action
from kesbang_desktop.domain.action_signs import escape_signs
from kesbang_desktop.domain.chat_senders import sender_key
from kesbang_desktop.domain.chat_stamp import ChatLine, split_stamp
from kesbang_desktop.domain.claimed_labels import party_within
from kesbang_desktop.domain.due_date import URGENT
from kesbang_desktop.domain.entry import MAX_LEVEL, SPOKEN_KINDS, Entry, EntryKind
from kesbang_desktop.domain.known_parties import KnownParties, NameMatch, WordTest, no_words
from kesbang_desktop.domain.line_reading import (
    TABLE,
    LineReading,
    as_sent,
    gelar_left_out,
    keep_sender,
    tell_once,
    with_senders,
)
from kesbang_desktop.domain.list_marks import ListLevels, escape_number, find_list_mark
from kesbang_desktop.domain.long_work import told
from kesbang_desktop.domain.markers import MARKER_OF, split_marker
from kesbang_desktop.domain.name_labels import is_one_name
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.planned_length import join_plan, split_plan
from kesbang_desktop.domain.shorthand import (
    has_label,
    heads_section,
    is_doubtful,
    split_dashed,
    split_label,
    split_nobody,
    split_speaker,
    stranger_in,
)
from kesbang_desktop.domain.speaking_roles import names_part
from kesbang_desktop.domain.speech_labels import name_in_speech
from kesbang_desktop.domain.table_rows import is_row, row_words
from kesbang_desktop.domain.text import INVISIBLE, SPACE

_INDENT = "  "
_ESCAPE = "\\"
_START = re.compile(rf"(?P<indent>(?:{INVISIBLE}|{SPACE})*)(?P<content>.*)", re.DOTALL)
_UNSEEN = re.compile(INVISIBLE)


@dataclass(frozen=True, slots=True)
class Notation:
    """The notation as it reads for one meeting: who is known, and from when phrases count.

    ``is_word`` tells the words of the language, so that a name is told from a word.
    """

    known: KnownParties
    meeting_date: date | None
    holidays: Collection[date] = ()
    is_word: WordTest = no_words

    def read_line(self, line: str) -> LineReading:
        """Return what ``line`` (without its line end) says; anything else is discussion."""
        return next(self.read_lines([line]))

    def read_lines(self, lines: Iterable[str]) -> Iterator[LineReading]:
        """Yield what each of ``lines`` says; lists among them are known by the lines around."""
        return tell_once(with_senders(self._read_each(lines), self.known))

    def read_messages(self, lines: Sequence[ChatLine]) -> list[LineReading]:
        """Return what each of ``lines`` says; who wrote a message is told apart from its text.

        Of all messages of a chat that is known; in other lines whoever is named is part of it.
        """
        senders = {sender_key(one.sender) for one in lines if one.sender}
        sent = replace(self, known=self.known.with_senders(senders))
        reads = sent.read_lines(one.text for one in told(lines, total=len(lines)))
        return [
            keep_sender(read) if line.at is None else as_sent(read, line.sender)
            for read, line in zip(reads, lines, strict=True)
        ]

    def _read_each(self, lines: Iterable[str]) -> Iterator[LineReading]:
        lists = ListLevels(self.known.has_word)
        for line in lines:
            indent, content = _split_indent(line)
            if marked := split_marker(content):
                lists.pass_plain(indent)
                yield self._read_marked(*marked, min(indent, MAX_LEVEL), lists)
            elif sent := self.split_sender(content):
                lists.pass_plain(indent)
                yield self._read_sent(*sent, min(indent, MAX_LEVEL), lists)
            elif listed := self._place(content, indent, lists):
                mark = lists.style
                yield replace(self._read_listed(*listed, lists), mark=mark)
            else:
                level = lists.pass_within(indent) or min(indent, MAX_LEVEL)
                yield self._read_discussion(content, level)

    def write_line(self, entry: Entry, action: ActionItem | None = None) -> str:
        """Return the line that reads as ``entry``, with the owners and due date of ``action``."""
        indent, text = _INDENT * entry.level, self._write_text(entry, action)
        if entry.kind is EntryKind.DISCUSSION:
            return f"{indent}{text}"
        return f"{indent}{MARKER_OF[entry.kind]} {escape_number(text)}"

    def stranger_in(self, text: str) -> str:
        """Return the label of ``text`` where it reads as a name that is not known, else ``''``."""
        return stranger_in(text, self.known, self.is_word)

    def speaker_in(self, text: str) -> tuple[NameMatch, str] | None:
        """Return whom the label of ``text`` names and the rest, None where it names nobody."""
        return split_speaker(text, self.known, self.is_word)

    def left_out_of(self, text: str) -> str:
        """Return a sentence on gelar in the label of ``text`` that its speaker is not known by.

        Empty where nothing is left out.
        """
        label, spoken = split_label(text), self.speaker_in(text)
        party = spoken[0].party if spoken else None
        return gelar_left_out(label[0], party) if label and party else ""

    def claimed_in(self, text: str) -> tuple[Party, str] | None:
        """Return whom the label of ``text`` names without being sure to, and what is left of it.

        None where that is nobody who is known. Words beside the name stay with what is said.
        """
        stranger = self.stranger_in(text)
        party = self._party_within(stranger) if stranger else None
        if party is None:
            return None
        dashed = split_dashed(text)
        return party, dashed[1] if dashed and dashed[0] == stranger else text

    def _party_within(self, stranger: str) -> Party | None:
        return party_within(stranger, self.known, self.is_word)

    def strangers_among(self, lines: Iterable[ChatLine]) -> frozenset[str]:
        """Return the keys of those who sent ``lines`` and are nobody who is known."""
        senders = {one.sender for one in lines if one.sender and not one.is_system}
        return frozenset(
            sender_key(one)
            for one in senders
            if self.known.find_speaker(one, self.is_word).is_empty
        )

    def doubts(self, text: str) -> tuple[str, ...]:
        """Return what is not known of whoever the label of ``text`` names."""
        stranger = self.stranger_in(text)
        if not stranger:
            return ()
        party = self.known.find_speaker(stranger, self.is_word).party
        if party is not None and is_doubtful(stranger, party):
            return (f"belum tentu “{stranger}” adalah {party.name}: gelarnya lain",)
        if party is not None:
            return (f"belum jelas apakah “{stranger}” yang berbicara",)
        if (party := self._party_within(stranger)) and not name_in_speech(stranger):
            return (f"belum jelas apakah “{stranger}” adalah {party.name}",)
        if self.known.has_sent(stranger):
            return (f"pengirim “{stranger}” bukan peserta yang dikenal",)
        if names_part(stranger):
            return (f"siapa yang dimaksud “{stranger}” belum jelas",)
        if name_in_speech(stranger):
            return (f"“{stranger}” memuat nama dan kata lain; pembicaranya belum jelas",)
        if not is_one_name(stranger):
            return (f"“{stranger}” menyebut lebih dari satu pembicara",)
        rivals = " atau ".join(party.name for party in self.known.find_speaker(stranger).rivals)
        if rivals:
            return (f"pembicara “{stranger}” cocok dengan lebih dari satu nama ({rivals})",)
        return (f"pembicara “{stranger}” bukan peserta yang dikenal",)

    def _write_text(self, entry: Entry, action: ActionItem | None) -> str:
        if entry.kind is EntryKind.ACTION:
            return self._write_action(entry.text, action or ActionItem(entry.id))
        if entry.kind is EntryKind.AGENDA:
            return join_plan(entry.text, entry.planned_minutes)
        if entry.speaker is not None and entry.kind in SPOKEN_KINDS:
            text = entry.text
            is_sign = entry.kind is EntryKind.DISCUSSION and split_marker(text.lstrip("\\"))
            return f"{entry.speaker.name}: {_ESCAPE if is_sign else ''}{text}"
        if entry.unattributed:
            is_heading = not entry.level and heads_section(entry.text)
            is_read_so = is_heading and self.speaker_in(entry.text) is None
            return entry.text if is_read_so else f": {entry.text}"
        if entry.kind is EntryKind.DISCUSSION:
            return f"\\{entry.text}" if self._reads_as_more(entry.text) else entry.text
        if entry.kind is EntryKind.ISSUE:
            return f"\\{entry.text}" if self._reads_as_spoken(entry.text) else entry.text
        return entry.text

    def split_sender(self, content: str) -> tuple[str, EntryKind, str] | None:
        """Return who stands before a sign, the kind and the text: ``Nama: > lapor``."""
        split = None if content.startswith("\\") else split_label(content)
        marked = split_marker(split[1]) if split else None
        if split is None or marked is None or not marked[1]:
            return None
        is_somebody = self.speaker_in(content) is not None or self.stranger_in(content)
        return (split[0], *marked) if is_somebody else None

    def _read_sent(
        self, sender: str, kind: EntryKind, text: str, level: int, lists: ListLevels
    ) -> LineReading:
        """Read what somebody wrote with a sign; who brings up a problem is kept with it."""
        if kind is EntryKind.ISSUE:
            return self._read_marked(kind, f"{sender}: {text}", level, lists)
        return replace(self._read_marked(kind, text, level, lists), sender=sender)

    def _place(self, content: str, indent: int, lists: ListLevels) -> tuple[int, str] | None:
        """Return level and text of a line of a list; "a. rahman: ..." is a speaker."""
        mark = find_list_mark(content)
        if mark is None:
            return None
        spoken = self.speaker_in(content) if mark.is_letter else None
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
        if kind is EntryKind.ISSUE:
            return self._read_issue(text, level)
        if kind is not EntryKind.ACTION:
            return LineReading(kind, level, text)
        action = self._split_action(text)
        return LineReading(
            kind, level, action.text, None, action.owners, action.due, action.problems
        )

    def _read_issue(self, text: str, level: int) -> LineReading:
        if text.startswith("\\") and _may_be_spoken(text[1:]):
            return LineReading(EntryKind.ISSUE, level, text[1:])
        spoken = self.speaker_in(text)
        if spoken and spoken[0].party:
            left_out = tuple(filter(None, (self.left_out_of(text),)))
            return LineReading(
                EntryKind.ISSUE, level, spoken[1], spoken[0].party, problems=left_out
            )
        return LineReading(EntryKind.ISSUE, level, text, problems=self.doubts(text))

    def _read_discussion(self, content: str, level: int) -> LineReading:
        kind = EntryKind.DISCUSSION
        if content.startswith("\\") and _may_be_more(content[1:]):
            return LineReading(kind, level, content[1:])
        if (text := split_nobody(content)) is not None:
            return LineReading(kind, level, text, unattributed=True)
        spoken = self.speaker_in(content)
        if spoken and spoken[0].party:
            text = spoken[1]
            is_escaped = text.startswith("\\") and split_marker(text.lstrip("\\"))
            left_out = tuple(filter(None, (self.left_out_of(content),)))
            said = text[1:] if is_escaped else text
            return LineReading(kind, level, said, spoken[0].party, problems=left_out)
        if is_row(content):
            return LineReading(
                kind, level, row_words(content), None, (), None, (TABLE,), None, True
            )
        doubts = self.doubts(content)
        is_nobodys = bool(doubts) or (level == 0 and heads_section(content))
        return LineReading(kind, level, content, problems=doubts, unattributed=is_nobodys)

    def _reads_as_more(self, text: str) -> bool:
        """Tell whether ``text`` at the start of a line would not be read as plain text."""
        return (
            _is_marked(text)
            or self._names_somebody(text)
            or (text.startswith("\\") and _may_be_more(text[1:]))
        )

    def _reads_as_spoken(self, text: str) -> bool:
        """Tell whether ``text`` behind the sign of a problem would be read as said by somebody."""
        return self._names_somebody(text) or (text.startswith("\\") and _may_be_spoken(text[1:]))

    def _names_somebody(self, text: str) -> bool:
        return self.speaker_in(text) is not None or bool(self.stranger_in(text))

    def _write_action(self, text: str, action: ActionItem) -> str:
        read = self._split_action(text)
        written = text
        if read.text != text or read.owners or read.due or read.problems:
            written = escape_signs(text)
        mentions = [f"@{owner.name}" for owner in action.owners]
        if action.agreed.urgent:
            mentions.append(f"/{URGENT}")
        if phrase := action.agreed.phrase:
            mentions.append(f"/{phrase}")
        if mentions and self._split_action(" ".join([written, *mentions])).text != text:
            # Its end would go with the names.
            mentions.insert(0, "\\")
        return " ".join([written, *mentions])

    def _split_action(self, text: str) -> ActionText:
        return split_action(text, self.known, self.meeting_date, self.holidays)


def _is_marked(text: str) -> bool:
    return (
        _UNSEEN.match(text) is not None
        or split_marker(text) is not None
        or find_list_mark(text) is not None
        or split_nobody(text) is not None
        or split_stamp(text) is not None
        or heads_section(text)
        or is_row(text)
    )


def _may_be_more(text: str) -> bool:
    """Tell whether a backslash before ``text`` is there to keep it text, whoever is known today.

    Backslashes before it are looked through: each keeps the next one.
    """
    bare = text.lstrip("\\")
    return _is_marked(bare) or has_label(bare) or (bare != text and has_label(text))


def _may_be_spoken(text: str) -> bool:
    return has_label(text) or (text.startswith("\\") and _may_be_more(text[1:]))


def _split_indent(line: str) -> tuple[int, str]:
    """Return how many steps ``line`` is indented, and what stands behind."""
    match = _START.fullmatch(line)
    assert match is not None
    indent = _UNSEEN.sub("", match["indent"])
    tabs = indent.count("\t")
    return tabs + (len(indent) - tabs) // len(_INDENT), match["content"].rstrip()
