"""One line of minutes in the notes format, read and written.

Used for notes files, for paste and for copy. Reading and writing are inverse to one another. A
backslash in front of text that would be read as something else keeps it plain text; it is only an
escape there, so that ``\\\\server\\folder`` stays what it is.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.chat_senders import sender_key
from kesbang_desktop.domain.chat_stamp import ChatLine
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.line_reading import LineReading, as_sent, keep_sender
from kesbang_desktop.domain.long_work import told
from kesbang_desktop.domain.notation_reading import read_lines
from kesbang_desktop.domain.notation_writing import write_line
from kesbang_desktop.domain.speaker_notation import SpeakerNotation


@dataclass(frozen=True, slots=True)
class Notation(SpeakerNotation):
    """The notation as it reads for one meeting."""

    def read_line(self, line: str) -> LineReading:
        """Return what ``line`` (without its line end) says; anything else is discussion."""
        return next(self.read_lines([line]))

    def read_lines(self, lines: Iterable[str]) -> Iterator[LineReading]:
        """Yield what each of ``lines`` says; lists among them are known by the lines around."""
        return read_lines(self, lines)

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

    def write_line(self, entry: Entry, action: ActionItem | None = None) -> str:
        """Return the line that reads as ``entry``, with the owners and due date of ``action``."""
        return write_line(self, entry, action)
