"""Indonesian spelling: the bundled Hunspell dictionary, words of the office, and their forms."""

from collections.abc import Sequence
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from kesbang_desktop.domain.errors import SpellingError
from kesbang_desktop.domain.word_forms import WordForms

if TYPE_CHECKING:
    from hunspell import HunspellWrap

_CACHE_LIMIT = 50_000
_MOST = 6
_CLOSE = 0.75
# Written as one word these are a slip for two: dimana, kedalam, darisana.
_PREPOSITIONS = frozenset(("di", "ke", "dari"))
_ENCODING = "iso8859-1"


class SpellingDictionary:
    """Judges words and finds better ones; every method may raise SpellingError.

    ``base`` is the path of the dictionary without ``.aff`` and ``.dic``, ``extra`` a file with one
    more word a line. The dictionary is loaded at the first call (25 ms); a word costs some
    microseconds, a suggestion 10 to 40 ms.
    """

    def __init__(self, base: Path, extra: Path) -> None:
        self._base = base
        self._extra = extra
        self._lock = Lock()
        self._known: dict[str, bool] = {}

    def check_words(self, words: Sequence[str]) -> frozenset[str]:
        """Return those of ``words`` that are spelled wrong."""
        with self._lock:
            if len(self._known) > _CACHE_LIMIT:
                self._known.clear()
            return frozenset(word for word in words if not self._is_right(word))

    def suggest(self, word: str) -> list[str]:
        """Return at most six words that may be meant by ``word``, the likeliest first."""
        with self._lock:
            plain = _plain(word)
            near = get_close_matches(plain.casefold(), self._office_words, n=2, cutoff=_CLOSE)
            found = [_in_case_of(word, self._office_words[key]) for key in near]
            listed = self._hunspell.suggest(plain) if _is_encodable(plain) else ()
            apart = [one for one in listed if one.partition(" ")[0].lower() in _PREPOSITIONS]
            whole = [one for one in listed if one.isalpha() or ("-" in word and " " not in one)]
            return list(dict.fromkeys([*apart, *found, *whole]))[:_MOST]

    def _is_right(self, word: str) -> bool:
        if word not in self._known:
            plain = _plain(word)
            self._known[word] = self._is_word(plain) or self._forms.is_form(plain)
        return self._known[word]

    def _is_word(self, word: str) -> bool:
        if word.casefold() in self._office_words:
            return True
        return _is_encodable(word) and bool(self._hunspell.spell(word))

    @cached_property
    def _hunspell(self) -> "HunspellWrap":
        try:
            from hunspell import Hunspell

            # The path as UTF-8 is what Hunspell wants on Windows too, whatever its code page.
            return Hunspell(
                self._base.name,
                hunspell_data_dir=str(self._base.parent),
                system_encoding="utf-8",
            )
        except (ImportError, OSError) as error:
            raise _unusable() from error

    @cached_property
    def _office_words(self) -> dict[str, str]:
        """The extra words by their folded form."""
        lines = (
            self._extra.read_text(encoding="utf-8").splitlines() if self._extra.is_file() else []
        )
        words = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
        return {word.casefold(): word for word in words}

    @cached_property
    def _forms(self) -> WordForms:
        try:
            entries = self._base.with_suffix(".dic").read_text(encoding=_ENCODING).splitlines()
        except OSError as error:
            raise _unusable() from error
        roots = {entry.partition("/")[0].strip().lower() for entry in entries[1:]}
        # Of the office's words those in -an are forms themselves: anggaran, laporan.
        roots.update(word for word in self._office_words if not word.endswith("an"))
        return WordForms(self._is_word, roots.__contains__)


def _unusable() -> SpellingError:
    return SpellingError(
        "Kamus ejaan tidak dapat dibaca. Mengetik tetap berjalan; pasang ulang program agar ejaan "
        "diperiksa lagi."
    )


def _plain(word: str) -> str:
    """Return ``word`` with the apostrophe that dictionaries use."""
    return word.replace("’", "'")


def _is_encodable(word: str) -> bool:
    try:
        word.encode(_ENCODING)
    except UnicodeEncodeError:
        return False
    return True


def _in_case_of(word: str, found: str) -> str:
    return found[0].upper() + found[1:] if word[0].isupper() else found
