"""Errors a person can do something about.

Everything raised on purpose derives from :class:`KnownError`; any other exception is a bug.
"""


class KnownError(Exception):
    """A failure with one Indonesian sentence that says what happened and what to do next."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class InvalidRecordError(KnownError):
    """A record was given a value it cannot hold."""


class NotFoundError(KnownError):
    """The meeting (or another record) that was asked for is not in the data."""


class UnreadableNotesError(KnownError):
    """A notes file cannot be read at all: empty, too large, or not text."""


class UnreadableListError(KnownError):
    """A list of words or abbreviations cannot be read."""


class SpellingError(KnownError):
    """The dictionary cannot be asked."""


class DatabaseError(KnownError):
    """The data file cannot be opened, read or written."""


class ExportError(KnownError):
    """A document could not be written to the place that was asked for."""


class TemplateError(KnownError):
    """A document template cannot be used."""
