"""The manual: chapters of Markdown, each a file, with the keys of the program put in.

Where the keys of some groups belong a line says ``<!-- tombol: editing finding -->``; what stands
there for people comes from the commands themselves.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kesbang_desktop.domain.names import fold

_KEYS = re.compile(r"^<!-- tombol: ([a-z_ ]+) -->$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,3} +(.+)$")


@dataclass(frozen=True, slots=True)
class ManualSection:
    """A part of a chapter under its own heading, which is that of the chapter for the first."""

    heading: str
    text: str

    def holds(self, words: Iterable[str]) -> bool:
        """Tell whether all of ``words``, folded, stand in it."""
        folded = fold(f"{self.heading} {self.text}")
        return all(word in folded for word in words)


@dataclass(frozen=True, slots=True)
class Chapter:
    """``name`` is that of its file without number and ending, such as ``mengetik``."""

    name: str
    text: str

    @property
    def title(self) -> str:
        """Its first heading."""
        return self.sections[0].heading

    @property
    def key_groups(self) -> tuple[str, ...]:
        """Whose keys it tells."""
        return tuple(group for found in _KEYS.findall(self.text) for group in found.split())

    @property
    def sections(self) -> tuple[ManualSection, ...]:
        """Its parts from the top."""
        found: list[tuple[str, list[str]]] = []
        for line in self.text.splitlines():
            if heading := _HEADING.match(line):
                found.append((heading[1], []))
            elif found:
                found[-1][1].append(line)
        return tuple(ManualSection(heading, "\n".join(lines)) for heading, lines in found)

    def with_keys(self, table: Callable[[str], str]) -> str:
        """Return the text with what ``table`` gives for a group in the places of its keys."""

        def put_in(found: re.Match[str]) -> str:
            return "\n".join(map(table, found[1].split()))

        return _KEYS.sub(put_in, self.text)


def chapter_of(file_name: str, text: str) -> Chapter:
    """Return the chapter in a file such as ``03-mengetik.md``."""
    stem = file_name.removesuffix(".md")
    return Chapter(stem.partition("-")[2] or stem, text)
