"""Comments on a paper that came back, kept until somebody has seen to them.

A comment asks for something and is no text of the minutes: printed it would be a sentence that
nobody said. So it is a line of the remarks of the meeting, which no paper prints, and is left to
complete at the entry beside which it stood, until that line is deleted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kesbang_desktop.domain.text import clean_line, shorten_line

_LINE = re.compile(r"Komentar (?P<author>.+?) di “(?P<beside>.*?)”: (?P<text>.+)")
_LONGEST_BESIDE = 60
_CUT = "…"
_UNNAMED = "tanpa nama"


@dataclass(frozen=True, slots=True)
class NotedComment:
    """What ``author`` asks for beside the line that begins with ``beside``."""

    author: str
    beside: str
    text: str

    @property
    def line(self) -> str:
        """The comment as a line of the remarks."""
        beside = shorten_line(self.beside.replace("”", '"'), _LONGEST_BESIDE)
        author = clean_line(self.author) or _UNNAMED
        return f"Komentar {author} di “{beside}”: {clean_line(self.text)}"

    def is_beside(self, text: str) -> bool:
        """Tell whether it stands beside an entry of ``text``."""
        line = clean_line(text.replace("”", '"'))
        if self.beside.endswith(_CUT):
            return line.startswith(self.beside.removesuffix(_CUT))
        return bool(line) and line == self.beside


def noted_comments(remarks: str) -> Iterator[NotedComment]:
    """Yield the comments among the lines of ``remarks``."""
    for line in remarks.split("\n"):
        if match := _LINE.fullmatch(line.strip()):
            yield NotedComment(match["author"], match["beside"], match["text"])


def with_comment(remarks: str, comment: NotedComment) -> str:
    """Return ``remarks`` with ``comment`` as their last line, unless they have it."""
    if comment.line in remarks.split("\n"):
        return remarks
    return f"{remarks}\n{comment.line}".strip()
