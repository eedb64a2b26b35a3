"""What stands beside a line, or in a list, of the field (bidang) that it is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.reports.report_forms import (
    CONCLUSIONS,
    OVERVIEW,
    SUGGESTIONS,
    ReportField,
)

SECTIONS = frozenset((OVERVIEW, CONCLUSIONS, SUGGESTIONS))


@dataclass(frozen=True, slots=True)
class FieldTag:
    """A field in short: ``letter`` is that of its place, empty where the office has it no more."""

    key: str
    letter: str
    title: str
    is_guess: bool = False

    @property
    def short(self) -> str:
        """The letter, with a question mark behind what nobody took."""
        return (self.letter or self.title[:1]) + self._mark

    @property
    def words(self) -> str:
        """Letter and title, with a question mark behind what nobody took."""
        return f"{self.letter} {self.title}".lstrip() + self._mark

    @property
    def _mark(self) -> str:
        return "?" if self.is_guess else ""


def letter_at(place: int) -> str:
    """Return the letter of the field in ``place``: A for the first, AA behind Z."""
    round_, at = divmod(place, 26)
    return (letter_at(round_ - 1) if round_ else "") + chr(ord("A") + at)


def field_tag(fields: Sequence[ReportField], key: str, is_guess: bool = False) -> FieldTag | None:
    """Return the tag of the field ``key``; None for no field, and for a section that is none."""
    if not key or key in SECTIONS:
        return None
    for place, one in enumerate(fields):
        if one.key == key:
            return FieldTag(key, letter_at(place), short_title(one), is_guess)
    return FieldTag(key, "", key, is_guess)


def short_title(field: ReportField) -> str:
    """Return the title as room beside a line has it: the words that the key is made of."""
    words = field.key.replace("-", " ").split()
    if all(word in field.title.casefold().split() for word in words):
        return " ".join(words).title()
    return field.title
