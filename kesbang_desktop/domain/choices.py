"""What the settings let somebody choose: under which key it is kept, and what it may be.

Choices are put back to how they were at first, page by page or all, and carried to another
computer. What was typed into the settings (abbreviations, words, days, a name) is carried too, and
never put back: it would be lost.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kesbang_desktop.domain.errors import UnreadableChoicesError

SUFFIX = ".notula-pengaturan"
_KIND, _FORMAT = "pengaturan-notula-kesbang", 1
_LARGEST = 4 << 20

THEME = "theme"
INTERFACE_SIZE = "interface_size"
TEXT_SCALE = "text_scale"
SHOWS_TIMES = "shows_times"
WALL_SIZE = "wall_size"
WALL_COLOURS = "wall_colours"
ABBREVIATIONS_ON = "abbreviations_on"
OWN_ABBREVIATIONS = "abbreviations"
SPELLING_ON = "spelling_on"
PERSONAL_WORDS = "personal_words"
NAMED_DAYS = "named_days"
AUTHOR = "author"
CALENDAR_REMINDER = "calendar_reminder"
REMINDERS_ON = "reminders_on"
TRAY_ON = "tray_on"


class ChoicePage(StrEnum):
    """The page of the settings that a choice is made on."""

    APPEARANCE = "appearance"
    WALL = "wall"
    ABBREVIATIONS = "abbreviations"
    SPELLING = "spelling"
    NAMED_DAYS = "named_days"
    AUTHOR = "author"
    CALENDAR = "calendar"
    REMINDERS = "reminders"


@dataclass(frozen=True, slots=True)
class Choice:
    """``key`` is what it is kept under; ``is_typed`` where it holds what somebody typed."""

    key: str
    page: ChoicePage
    fits: Callable[[object], bool]
    is_typed: bool = False


def _of(kind: type) -> Callable[[object], bool]:
    return lambda value: isinstance(value, kind) and (kind is bool or not isinstance(value, bool))


CHOICES = (
    Choice(THEME, ChoicePage.APPEARANCE, _of(str)),
    Choice(INTERFACE_SIZE, ChoicePage.APPEARANCE, _of(int)),
    Choice(TEXT_SCALE, ChoicePage.APPEARANCE, _of(int)),
    Choice(SHOWS_TIMES, ChoicePage.APPEARANCE, _of(bool)),
    Choice(WALL_SIZE, ChoicePage.WALL, _of(int)),
    Choice(WALL_COLOURS, ChoicePage.WALL, _of(str)),
    Choice(ABBREVIATIONS_ON, ChoicePage.ABBREVIATIONS, _of(bool)),
    Choice(OWN_ABBREVIATIONS, ChoicePage.ABBREVIATIONS, _of(dict), is_typed=True),
    Choice(SPELLING_ON, ChoicePage.SPELLING, _of(bool)),
    Choice(PERSONAL_WORDS, ChoicePage.SPELLING, _of(list), is_typed=True),
    Choice(NAMED_DAYS, ChoicePage.NAMED_DAYS, _of(dict), is_typed=True),
    Choice(AUTHOR, ChoicePage.AUTHOR, _of(str), is_typed=True),
    Choice(CALENDAR_REMINDER, ChoicePage.CALENDAR, _of(dict)),
    Choice(REMINDERS_ON, ChoicePage.REMINDERS, _of(bool)),
    Choice(TRAY_ON, ChoicePage.REMINDERS, _of(bool)),
)
_BY_KEY = {one.key: one for one in CHOICES}


def keys_to_put_back(page: ChoicePage | None = None) -> tuple[str, ...]:
    """Return what is kept under when ``page``, or every page, is put back."""
    found = (one for one in CHOICES if not one.is_typed and page in (None, one.page))
    return tuple(one.key for one in found)


def choices_bytes(values: Mapping[str, object]) -> bytes:
    """Return the file that carries ``values``, by key; what was never chosen is None there."""
    chosen = {key: value for key, value in values.items() if key in _BY_KEY and value is not None}
    made = {"kind": _KIND, "format": _FORMAT, "values": chosen}
    return json.dumps(made, ensure_ascii=False, indent=1, sort_keys=True).encode()


def read_choices(content: bytes) -> dict[str, object]:
    """Return what a file carries, by key; what is no choice of this program is left out.

    Raises UnreadableChoicesError where it is no such file, or none of this program.
    """
    try:
        if len(content) > _LARGEST:
            raise ValueError("too large")
        read = json.loads(content)
        if read["kind"] != _KIND:
            raise ValueError("another file")
        made_by, values = int(read["format"]), dict(read["values"])
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise UnreadableChoicesError(
            "Berkas itu bukan berkas pengaturan Notula Kesbang yang utuh. Ekspor lagi dari "
            "Pengaturan di laptop asalnya, lalu impor berkas yang baru."
        ) from error
    if made_by > _FORMAT:
        raise UnreadableChoicesError(
            "Berkas pengaturan itu dibuat program yang lebih baru. Perbarui program ini dahulu."
        )
    return {
        key: value for key, value in values.items() if key in _BY_KEY and _BY_KEY[key].fits(value)
    }
