"""A `` /phrase`` at the very end of a line: what is said of the line beside its text.

A backslash in front of the slash keeps it text.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

# A slash between digits is of a date.
_AT_END = re.compile(r"(?<!\S)(\\*)/(?=[ \xa0]{0,2}\S)((?:[^/\n]|(?<=\d)/(?=\d))*)\Z")
Meant = TypeVar("Meant")


@dataclass(frozen=True, slots=True)
class EndPhrase(Generic[Meant]):
    """Phrases of one kind: ``parse`` gives what one means, None for other words; ``write`` it."""

    parse: Callable[[str], Meant | None]
    write: Callable[[Meant], str]

    def find(self, text: str) -> tuple[int, Meant] | None:
        """Return where the phrase at the end of ``text`` starts, slash included, and its meaning.

        None where ``text`` ends in none, or in one that a backslash keeps as text.
        """
        match = _AT_END.search(text)
        meant = self.parse(match[2]) if match and not match[1] else None
        return (match.start(), meant) if match and meant is not None else None

    def split(self, text: str) -> tuple[str, Meant | None]:
        """Return ``text`` without the phrase at its end, and what that means, if there is one."""
        if found := self.find(text):
            return text[: found[0]].rstrip(), found[1]
        escaped = self._read_as_phrase(text)
        if escaped is not None:
            return text[:escaped] + text[escaped + 1 :], None
        return text, None

    def join(self, text: str, meant: Meant | None) -> str:
        """Return the text that :meth:`split` takes apart into ``text`` and ``meant``."""
        if meant is not None:
            return f"{text} /{self.write(meant)}"
        start = self._read_as_phrase(text)
        return text if start is None else f"{text[:start]}\\{text[start:]}"

    def _read_as_phrase(self, text: str) -> int | None:
        """Return where a phrase at the end of ``text`` begins, its backslashes included."""
        match = _AT_END.search(text)
        return match.start() if match and self.parse(match[2]) is not None else None
