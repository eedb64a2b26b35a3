"""Texts that people bring and take along: notes, lists of people, words and days of the office."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.errors import DatabaseError, SpellingError
from kesbang_desktop.store.deferred import directory, profiles, settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kesbang_desktop.domain.abbreviation_reading import AbbreviationReading
    from kesbang_desktop.domain.attendee_line import ListedLine
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.domain.named_days import NamedDays
    from kesbang_desktop.domain.notes_reading import NotesReading
    from kesbang_desktop.domain.office_calendar import OfficeCalendar
    from kesbang_desktop.domain.party import Directory
    from kesbang_desktop.domain.search.language import Language
    from kesbang_desktop.exchange.spelling_dictionary import SpellingDictionary
    from kesbang_desktop.paperwork.desk import Binding
    from kesbang_desktop.ports.words import WordPorts

_HOLIDAYS_NAME = "hari-libur.csv"


class Texts:
    """Reads and writes texts with the names, words and days that this office knows."""

    def __init__(
        self, data_dir: Path, read: Binding, write_file: Callable[[Path, bytes], Path]
    ) -> None:
        """``read`` binds verbs of the store that only read, ``write_file`` writes for somebody."""
        self._data_dir = data_dir
        self._read = read
        self._write_file = write_file

    @property
    def holidays(self) -> OfficeCalendar:
        """Those of the office; read at the first question, one calendar for all."""
        return self._holiday_list[0]

    @property
    def holiday_problem(self) -> str:
        """Why the shipped ones are used although the office has its own, empty where it is well."""
        return self._holiday_list[1]

    @cached_property
    def _holiday_list(self) -> tuple[OfficeCalendar, str]:
        from kesbang_desktop.exchange.holiday_list import read_holidays
        from kesbang_desktop.exchange.office_list import own_or_shipped

        shipped = resource_path("holidays", "indonesia.csv")
        return own_or_shipped(self._data_dir / _HOLIDAYS_NAME, shipped, read_holidays)

    @cached_property
    def spelling(self) -> SpellingDictionary:
        """The dictionary; it is read at the first question."""
        from kesbang_desktop.exchange.spelling_dictionary import SpellingDictionary

        return SpellingDictionary(
            resource_path("dictionaries", "id_ID", "id_ID"),
            resource_path("words", "kata-kantor.txt"),
        )

    @property
    def search_language(self) -> Language:
        """The words that the search knows; they are read at the first question."""
        return _search_language()

    def read_notes_file(self, path: Path) -> NotesReading:
        """Read a notes file with the directory's names known. Raises UnreadableNotesError."""
        from kesbang_desktop.exchange.notes_file import read_notes_file

        known = self._read(directory.load_directory)()
        self.learn_named_days()
        return self.read_notes(read_notes_file(path), known)

    def read_notes(self, data: bytes | str, directory: Directory) -> NotesReading:
        """Read notes with this office's holidays and time zone. Raises DatabaseError."""
        from kesbang_desktop.exchange.notes_reader import read_notes

        zone = self._read(profiles.zone_in_use)()
        return read_notes(data, directory, self.holidays, self.is_word, zone)

    def is_word(self, word: str) -> bool:
        """Tell whether ``word`` is one of the language; without a dictionary none is known."""
        try:
            return not self.spelling.check_words([word])
        except SpellingError:
            return False

    def read_people(self, text: str, directory: Directory) -> tuple[ListedLine, ...]:
        """Read a pasted list of people."""
        from kesbang_desktop.exchange.people.odd_values import with_odd_told
        from kesbang_desktop.exchange.people.reading import read_people

        return tuple(map(with_odd_told, read_people(text, directory)))

    def write_notes(self, minutes: Minutes) -> str:
        """Write notes with the directory's names known, if it can be read: a copy matters more."""
        from kesbang_desktop.domain.party import Directory
        from kesbang_desktop.exchange.notes_writer import write_notes

        try:
            known = self._read(directory.load_directory)()
        except DatabaseError:
            known = Directory()
        return write_notes(minutes, known, self.holidays, self.is_word)

    def shipped_named_days(self) -> NamedDays:
        """Return the named days that come with the program. Raises UnreadableListError."""
        from kesbang_desktop.exchange.named_day_list import read_named_days

        return read_named_days(resource_path("holidays", "hari-bernama.csv"))

    def learn_named_days(self) -> None:
        """Let due phrases know the named days of the office; the window does so by itself."""
        from kesbang_desktop.domain.choices import NAMED_DAYS

        own = self._read(settings.get_setting)(NAMED_DAYS)
        self.holidays.name_days(self.shipped_named_days().with_own(own).days)

    def shipped_abbreviations(self) -> Mapping[str, str]:
        """Return the list of abbreviations that comes with the program."""
        return _abbreviations()

    def read_abbreviations(self, path: Path) -> AbbreviationReading:
        """Read a list of abbreviations. Raises UnreadableListError."""
        from kesbang_desktop.exchange.abbreviation_list import read_abbreviations

        return read_abbreviations(path)

    def write_abbreviations(self, entries: Mapping[str, str], target: Path) -> Path:
        """Write a list of abbreviations to ``target`` and return it. Raises ExportError."""
        from kesbang_desktop.exchange.abbreviation_list import abbreviations_csv

        return self._write_file(target, abbreviations_csv(entries))

    def word_ports(self) -> WordPorts:
        """Return the verbs for spelling, abbreviations and named days."""
        from kesbang_desktop.ports.words import WordPorts

        return WordPorts(
            check=lambda words: self.spelling.check_words(words),
            suggest=lambda word: self.spelling.suggest(word),
            is_word=self.is_word,
            shipped_abbreviations=self.shipped_abbreviations,
            read_abbreviations=self.read_abbreviations,
            write_abbreviations=self.write_abbreviations,
            shipped_named_days=self.shipped_named_days,
        )


def _abbreviations() -> Mapping[str, str]:
    from kesbang_desktop.exchange.abbreviation_list import read_abbreviations

    return read_abbreviations(resource_path("words", "singkatan.csv")).entries


@cache
def _search_language() -> Language:
    from kesbang_desktop.exchange.search_language import read_language

    return read_language(
        resource_path("dictionaries", "id_ID", "id_ID.dic"),
        resource_path("words", "kata-kantor.txt"),
        resource_path("regions", "kalimantan-timur.csv"),
        _abbreviations(),
    )
