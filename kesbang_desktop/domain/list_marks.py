"""Bullets and numbers that people type or paste in front of a line of a list.

The program numbers entries itself, so a mark that says what the paper counts anyway goes and the
line gets a level of its own: the first of a list (``1.``, ``a)``) and each that counts on from the
one before. A number that says more stays in the text: a list that begins at 5, or skips, keeps its
numbers, because somebody may refer to "butir 5". What only looks like a mark is text: ``21 Maret``,
``1. 500 orang``, ``a. n. Kepala Dinas``, ``A. Rahman``.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kesbang_desktop.domain.date_reading import month_number
from kesbang_desktop.domain.entry import MAX_LEVEL, EntryKind
from kesbang_desktop.domain.text import INVISIBLE, SPACE

# The last ones are those of Word as they come without their symbol fonts. A tick (✅) says that
# something is done: it stays.
_BULLETS = "-–—•●▪▫‣◦∙·⁃■□◆◇○➢➤►▶▸❖❑⦁🔹🔸*§üØ\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf071"
_MARK = re.compile(
    rf"{INVISIBLE}*(?:(?P<bullet>[{_BULLETS}])\ufe0f?(?={SPACE})"
    rf"|(?P<round>[ovqw])(?=\t|{SPACE}{{2}})|(?P<keycap>[0-9]{{1,2}})\ufe0f?\u20e3"
    r"|\((?P<inner>[0-9]{1,3}|[a-z]|[ivx]{2,5})\)"
    r"|(?P<label>[0-9]{1,3}|[a-z]|[ivx]{2,5})(?P<end>\.\)|\.|\))"
    rf"|(?P<capital>[A-Z])\))(?P<gap>{SPACE}*)"
)
_AMOUNT = re.compile(r"[0-9]{3}\b")
_ABBREVIATED = re.compile(r"[A-Za-z]\.")
_WORD = re.compile(r"[^\W\d_]+")
_ROMAN = {"i": 1, "v": 5, "x": 10}

Numbers = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ListMark:
    """A mark and what follows it.

    ``bullet`` is the sign of a list without numbers, else empty. ``numbers`` are the ways to read
    the number, each a style (``1.``, ``a)``, ``(i)``) and what it counts: ``i.`` is the first of a
    roman list, or the ninth after ``h.``.
    """

    bullet: str
    numbers: Numbers
    text: str

    @property
    def begins(self) -> bool:
        """Whether it can be the first of a list."""
        return bool(self.bullet) or any(number == 1 for _, number in self.numbers)

    @property
    def is_letter(self) -> bool:
        """Whether it may be the initial of a name as well: ``a. rahman``."""
        return any(style == "a." for style, _ in self.numbers)


def find_list_mark(line: str) -> ListMark | None:
    """Return the mark that ``line`` begins with, wherever it stands, or None.

    A bullet needs a space behind it, a number a space or a word.
    """
    match = _MARK.match(line)
    if match is None:
        return None
    text = line[match.end() :].strip()
    bullet = match["bullet"] or match["round"]
    if bullet:
        return ListMark(bullet, (), text) if text else None
    word = _WORD.match(text)
    if not text or not (match["gap"] or (word and len(word[0]) > 1)):
        return None
    numbers = _numbers(match)
    return ListMark("", numbers, text) if numbers and not _is_something_else(match, text) else None


@dataclass(slots=True)
class _OpenList:
    indent: int
    style: str
    level: int
    count: int


class ListLevels:
    """Says which level each line has, one after another; where it stands depends on those before.

    ``is_name`` tells whether a word belongs to a known name.
    """

    def __init__(self, is_name: Callable[[str], bool] = lambda _word: False) -> None:
        self._is_name = is_name
        self._above = 0
        self._open: list[_OpenList] = []
        self._counted: dict[EntryKind, int] = {}

    @property
    def style(self) -> str:
        """How the line that was placed last was marked: ``-``, ``1.``, ``a)``."""
        return self._open[-1].style if self._open else ""

    def without_number(self, kind: EntryKind, text: str) -> str:
        """Return the text of an entry that is numbered with others of its ``kind``.

        Its own number goes where it is the first or counts on.
        """
        mark = find_list_mark(text)
        if mark is not None:
            fitting = {1, self._counted.get(kind, 0) + 1}
            for _, number in mark.numbers:
                if number in fitting:
                    self._counted[kind] = number
                    return mark.text
        return unescape_number(text)

    def pass_plain(self, indent: int) -> None:
        """Go past a line that is of no list, ``indent`` steps from the edge."""
        self._above = indent
        self._open = []

    def pass_within(self, indent: int) -> int:
        """Go past a line without a mark, and return its level below the item that it goes on.

        That is one further from the edge; any other line ends the lists, and 0 comes back.
        """
        around = [one for one in self._open if one.indent < indent]
        if not around:
            self.pass_plain(indent)
            return 0
        self._open = around
        return min(around[-1].level + 1, MAX_LEVEL)

    def place(self, line: str, indent: int) -> tuple[int, str] | None:
        """Return the level of ``line`` and its text without the mark; None for no line of a list.

        ``indent`` counts steps from the edge. A list stands one level below the text before it,
        however far it is indented; a list within a list is known by its indent or by another mark.
        """
        mark = find_list_mark(line)
        if mark is None or self._is_initial(mark):
            return None
        while self._open and self._open[-1].indent > indent:
            self._open.pop()
        if (known := self._known(mark, indent)) is not None:
            style, number = known
            return self._go_on(style, number, mark, line.strip())
        if not mark.begins:
            return None
        level = self._open[-1].level if self._open else min(indent, self._above)
        style = mark.bullet or next(style for style, number in mark.numbers if number == 1)
        self._open.append(_OpenList(indent, style, min(level + 1, MAX_LEVEL), 1))
        return self._open[-1].level, mark.text

    def _known(self, mark: ListMark, indent: int) -> tuple[str, int] | None:
        """Return how ``mark`` goes on in a list that is open, after closing those inside it."""
        ways = ((mark.bullet, 0),) if mark.bullet else mark.numbers
        for place in range(len(self._open) - 1, -1, -1):
            one = self._open[place]
            fitting = [way for way in ways if way[0] == one.style]
            # Other punctuation, where the number is what comes next anyway: "2)" after "1.".
            fitting += [
                (one.style, number)
                for style, number in mark.numbers
                if number == one.count + 1 and _goes_on(one.style, style, number)
            ]
            if one.indent == indent and fitting:
                del self._open[place + 1 :]
                return fitting[0]
        return None

    def _go_on(self, style: str, number: int, mark: ListMark, whole: str) -> tuple[int, str]:
        here = self._open[-1]
        here.count += 1
        counts = bool(mark.bullet) or number in (1, here.count)
        return here.level, mark.text if counts else whole

    def _is_initial(self, mark: ListMark) -> bool:
        word = _WORD.match(mark.text)
        return bool(mark.is_letter and mark.begins and word and self._is_name(word[0]))


@dataclass(frozen=True, slots=True)
class NextNumber:
    """What a line would be numbered at a level; ``style`` is how the one before was, if known."""

    number: int
    style: str = ""


def place_typed(
    mark: ListMark, level: int, next_at: Callable[[int], NextNumber]
) -> tuple[int, str] | None:
    """Return level and style of a line at ``level`` that was typed with ``mark``.

    None keeps it text. ``next_at`` tells what the line would be at a level.
    """
    if mark.bullet:
        return _place_bullet(mark.bullet, level, next_at), mark.bullet
    # After an empty line, which ended the list, its next number goes on in it.
    for one in range(max(level, 1), 0, -1):
        following = next_at(one)
        for style, number in mark.numbers:
            if number == following.number and _goes_on(following.style, style, number):
                return one, following.style or style
    if not level and ("a.", next_at(0).number) in mark.numbers and not mark.begins:
        # What the margin shows beside the line already.
        return 0, "a."
    for style, number in mark.numbers:
        if number == 1:
            return min(level + 1, MAX_LEVEL), style
    return None


def _place_bullet(bullet: str, level: int, next_at: Callable[[int], NextNumber]) -> int:
    """Return the level of the open list with that bullet; within a list with another, a new one."""
    here = next_at(level).style if level else ""
    if not here or here == bullet:
        return max(level, 1)
    outer = (one for one in range(level - 1, 0, -1) if next_at(one).style == bullet)
    return next(outer, min(level + 1, MAX_LEVEL))


def _goes_on(before: str, style: str, number: int) -> bool:
    """Tell whether ``number`` in ``style`` is of a list in the style ``before`` (empty: any).

    A first one in another style begins a list of its own.
    """
    same_kind = before.strip("().") == style.strip("().")
    return before in ("", style) or (number > 1 and same_kind)


def escape_number(text: str) -> str:
    """Return ``text`` so that :func:`unescape_number` gives it back with its number."""
    mark = find_list_mark(text.lstrip("\\"))
    return f"\\{text}" if mark and mark.numbers else text


def unescape_number(text: str) -> str:
    """Return ``text`` without the backslash that keeps a number before it."""
    mark = find_list_mark(text.lstrip("\\")) if text.startswith("\\") else None
    return text[1:] if mark and mark.numbers else text


def _numbers(match: re.Match[str]) -> Numbers:
    label = match["label"] or match["keycap"] or match["inner"] or match["capital"] or ""
    around = "({})" if match["inner"] else "{}" + (match["end"] or ")")
    if label.isdigit():
        return ((around.format("1"), int(label)),) if int(label) else ()
    return tuple((around.format(style), number) for style, number in _letters(label))


def _letters(label: str) -> Iterator[tuple[str, int]]:
    if roman := _roman(label):
        yield "i", roman
    if len(label) == 1:
        yield "a" if label.islower() else "A", ord(label.lower()) - ord("a") + 1


def _roman(label: str) -> int:
    """Return what the small roman numeral ``label`` says, 0 where it is none."""
    values = [_ROMAN.get(letter, 0) for letter in label]
    if not all(values):
        return 0
    total = sum(
        -one if one < following else one
        for one, following in zip(values, [*values[1:], 0], strict=True)
    )
    return total if _as_roman(total) == label else 0


def _as_roman(number: int) -> str:
    tens, ones = divmod(number, 10)
    return "x" * tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]


def _is_something_else(match: re.Match[str], text: str) -> bool:
    """Tell whether the mark is part of what is said: a date, an amount, an abbreviation."""
    if match["end"] != ".":
        return False
    if (match["label"] or "").isdigit():
        word = _WORD.match(text)
        return bool(_AMOUNT.match(text) or (word and month_number(word[0])))
    return bool(_ABBREVIATED.match(text))
