"""The process that holds the dictionary.

The library is pure Python and looks words up for up to half a second: in a thread of the window
it would take the interpreter away from the keys, so it has a process of its own.
"""

import os
from difflib import get_close_matches
from multiprocessing.connection import Connection
from pathlib import Path

_MOST = 6
_CLOSE = 0.75


class WordBook:
    """The Hunspell dictionary ``base`` (.aff and .dic) with the words listed in ``extra``."""

    def __init__(self, base: Path, extra: Path) -> None:
        from spylls.hunspell import Dictionary

        self._dictionary = Dictionary.from_files(str(base))
        lines = extra.read_text(encoding="utf-8").splitlines() if extra.is_file() else []
        words = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
        self._extra = {word.casefold(): word for word in words}

    def wrong_ones(self, words: list[str]) -> list[str]:
        """Return those of ``words`` that are spelled wrong."""
        return [
            word
            for word in words
            if word.casefold() not in self._extra and not self._dictionary.lookup(word)
        ]

    def suggest(self, word: str) -> list[str]:
        """Return at most six words that may be meant, the likeliest first."""
        near = get_close_matches(word.casefold(), self._extra, n=2, cutoff=_CLOSE)
        found = [_in_case_of(word, self._extra[key]) for key in near]
        # Two words in place of one are hardly ever what was meant.
        found += [one for one in self._dictionary.suggest(word) if one.isalpha() or "-" in word]
        return list(dict.fromkeys(found))[:_MOST]


def serve(connection: Connection, base: Path, extra: Path) -> None:
    """Answer requests on ``connection`` until it is closed: a list of words, or a single word."""
    if hasattr(os, "nice"):
        os.nice(5)
    try:
        book = WordBook(base, extra)
        connection.send(None)
        while True:
            asked = connection.recv()
            if isinstance(asked, str):
                connection.send(book.suggest(asked))
            else:
                connection.send(book.wrong_ones(asked))
    except (EOFError, OSError, KeyboardInterrupt):
        connection.close()


def _in_case_of(word: str, found: str) -> str:
    return found[0].upper() + found[1:] if word[0].isupper() else found
