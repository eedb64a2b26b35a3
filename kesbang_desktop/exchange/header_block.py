"""Where the header of notes ends: at a blank line, a marker, a message, or after its last key."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.chat_stamp import split_stamp
from kesbang_desktop.domain.list_marks import find_list_mark
from kesbang_desktop.domain.markers import split_marker
from kesbang_desktop.domain.names import fold, is_address
from kesbang_desktop.exchange.header_when import read_when
from kesbang_desktop.exchange.notes_keys import PAPER_HEADINGS, PLACE_WORDS, Key, key_of
from kesbang_desktop.exchange.people.personal_data import holds_contact

_KEY_VALUE = re.compile(r"([^\W\d_][\w /.,()&-]{0,40}?)\s*:(?:\s+(.*)|(\S.*)|\s*)$", re.DOTALL)
_TORN = re.compile(r"\([^()]*,[^()]*\)")
_WRAPS = re.compile(r"^[*_]++|(?<![*_])[*_]++(?=\s*+:)|(?<=:)[*_]++")

_UNDER_TITLE = (Key.DATE, Key.TIME, Key.PLACE)
_MOST_PLACE_WORDS = 12
_SMALL_IN_PLACES = frozenset(("dan", "di", "lantai", "lt", "no", "dengan", "rapat", "zoom"))

Lines = Sequence[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """One line of a header: a key (in its one form) with its value, an attendee, or plain text.

    ``shown`` is the key as it was written. An unknown key is empty, and so is that of other lines.
    ``is_exact`` marks an attendee as the notes format has it, between commas behind a dash.
    """

    number: int
    text: str
    key: str = ""
    shown: str = ""
    value: str = ""
    is_attendee: bool = False
    is_exact: bool = False


def split_header(lines: Lines, is_name: Callable[[str], bool]) -> tuple[list[HeaderLine], Lines]:
    """Return the header of ``lines`` and what comes after it.

    A line that is no key belongs to the header where it is the title, at the very beginning, or
    where a key follows; so does an unknown key under known ones before a blank line, unless it is
    somebody who speaks: ``is_name`` knows it, or it begins with Bu, Pak and the like.
    """
    end = _end_of(lines)
    block = _read_block([one for one in lines[:end] if one[1].strip()])
    # What the last newline of a file leaves behind it is no blank line.
    is_closed = end + 1 < len(lines) and not lines[end][1].strip()
    known = [at for at, one in enumerate(block) if one.key or one.is_attendee]
    last = max(known, default=-1)
    if known and is_closed:
        while last + 1 < len(block) and _is_unknown_key(block[last + 1], is_name):
            last += 1
    if last < 0 and block and _may_be_title(block[0], is_name):
        last = 0
    kept = {one.number for one in block[: last + 1]}
    rest = [one for one in lines[:end] if one[1].strip() and one[0] not in kept]
    return block[: last + 1], [*rest, *lines[end:]]


def split_paper_heading(lines: Lines) -> tuple[str, Lines]:
    """Return ``NOTULEN`` or ``NOTULA RAPAT`` over ``lines``, which is no title, and what follows.

    It is empty where the first line is another one.
    """
    first = _without_wraps(lines[0][1].strip()) if lines else ""
    if fold(first) not in PAPER_HEADINGS or split_key(first)[0]:
        return "", lines
    behind = next((at for at, (_, line) in enumerate(lines) if at and line.strip()), len(lines))
    return first, lines[behind:]


def _end_of(lines: Lines) -> int:
    """Return where the header of ``lines`` ends; a list of attendees may stand below a blank line.

    Many leave a blank line before ``Peserta:``; people who came are nothing that was said.
    """
    at = 0
    while at < len(lines) and not (_ends(lines[at][1]) and lines[at][1].strip()):
        filled = at
        while filled < len(lines) and not lines[filled][1].strip():
            filled += 1
        if filled > at and not _lists_attendees(lines, filled):
            break
        at = filled + 1
    return min(at, len(lines))


def _lists_attendees(lines: Lines, at: int) -> bool:
    """Tell whether ``Peserta:`` and a list under it begin at ``at``."""
    below = (lines[place][1].strip() for place in range(at, len(lines)))
    written = filter(None, below)
    key, _, value = split_key(next(written, ""))
    return key == Key.ATTENDEES and not value and find_list_mark(next(written, "")) is not None


def split_key(line: str) -> tuple[str, str, str]:
    """Return the key of ``line`` in its one form (empty where unknown), as written, and its value.

    All are empty where the line has no key.
    """
    content = line.strip()
    mark = find_list_mark(content)
    for text in (content, _WRAPS.sub("", content), *((mark.text,) if mark else ())):
        match = _KEY_VALUE.match(text)
        if match is None:
            continue
        key, value = key_of(match[1]), (match[2] or match[3] or "").strip()
        if key:
            return key, match[1], value
        if text is content and match[3] is None:
            return "", match[1], value
    return "", "", ""


def _ends(line: str) -> bool:
    content = line.strip()
    return not content or split_marker(content) is not None or split_stamp(line) is not None


def _read_block(lines: Lines) -> list[HeaderLine]:
    found: list[HeaderLine] = []
    lists_people = False
    # The day, the time and the place may stand under the title without a key.
    is_title_above = True
    for number, line in lines:
        content = line.strip()
        mark = find_list_mark(content)
        if lists_people and (mark or content.startswith(("- ", "• ", "* "))):
            text = mark.text if mark else content[2:]
            found.append(HeaderLine(number, text, is_attendee=True, is_exact=_is_exact(content)))
            continue
        key, shown, value = split_key(line)
        if key:
            # "Peserta: 25 orang" may have a list below it, names on the line itself are all.
            is_open = not value or any(map(str.isdigit, value))
            lists_people = key == Key.ATTENDEES and is_open
        elif found and is_title_above and not shown and (key := _key_meant(content)):
            # A second place is no part of the first.
            key = "" if key in {one.key for one in found} & {Key.PLACE} else key
            value = content if key else ""
        is_title_above = is_title_above and (not found or key in _UNDER_TITLE)
        found.append(HeaderLine(number, _without_wraps(content), key, shown, value))
    return found


def _key_meant(text: str) -> str:
    """Return the key that a line would have which is but a day, a time or a place."""
    when = read_when(text)
    if not when.rest and (when.day is not None or when.span is not None):
        return Key.TIME if when.day is None else Key.DATE
    return Key.PLACE if _is_place(text) else ""


def _is_place(text: str) -> bool:
    """Tell whether ``text`` is the name of a place, no sentence: ``Ruang Rapat Lt. 2``."""
    words = text.split()
    begins = fold(" ".join(words[:2])).split()[:1]
    return (
        bool(begins)
        and begins[0] in PLACE_WORDS
        and len(words) <= _MOST_PLACE_WORDS
        and all(not word[0].islower() or fold(word) in _SMALL_IN_PLACES for word in words[1:])
    )


def _is_exact(content: str) -> bool:
    """Tell whether an attendee is written with a dash, no brackets torn apart by its commas.

    A telephone number or an address is no part of a name.
    """
    is_plain = _TORN.search(content) is None and not holds_contact(content)
    return content.startswith("- ") and ("\\" in content or is_plain)


def _without_wraps(text: str) -> str:
    """Return a line that is bold or italic as a whole without the marks of that."""
    bare = text.strip("*_").strip()
    is_wrapped = text[:1] in "*_" and text[:1] == text[-1:] and not set("*_") & set(bare)
    return bare if is_wrapped and bare else text


def _is_unknown_key(line: HeaderLine, is_name: Callable[[str], bool]) -> bool:
    is_addressed = is_address(line.shown.partition(" ")[0])
    return bool(line.shown) and not line.key and not is_addressed and not is_name(line.shown)


def _may_be_title(line: HeaderLine, is_name: Callable[[str], bool]) -> bool:
    """Tell whether a first line without a key is a title: no line of a list, nobody speaking."""
    label = fold(line.shown)
    return find_list_mark(line.text) is None and not (label and is_name(line.shown))
