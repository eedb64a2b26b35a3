"""Two texts side by side: which lines are the same, and which words of the others differ."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby

# A word with its own characters, white space, or one sign: together they are the whole line.
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
# Share of words that two lines must have in common to be one line that was changed.
_ALIKE = 0.4
# Pairs of lines that are weighed against one another; a larger block is paired in its order.
_PAIRS_LIMIT = 10_000
# From here on frequent words are passed over: without that, time grows with the square.
_LONG_LINE = 600


class LineKind(StrEnum):
    """What became of a line from left to right."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line; ``differs`` where the other side says something else there."""

    text: str
    differs: bool = False


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A row of the comparison; a side that has no such line is None."""

    kind: LineKind
    left: Spans | None
    right: Spans | None

    @property
    def left_text(self) -> str:
        """The line on the left, empty where there is none."""
        return _joined(self.left)

    @property
    def right_text(self) -> str:
        """The line on the right, empty where there is none."""
        return _joined(self.right)


def compare_texts(left: str, right: str) -> tuple[ComparedLine, ...]:
    """Return ``left`` and ``right`` line by line, in their order.

    The left sides that are there, joined by line ends, are ``left``; so with the right ones.
    """
    before, after = left.split("\n"), right.split("\n")
    rows: list[ComparedLine] = []
    matcher = SequenceMatcher(None, before, after)
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag == "equal":
            rows += [_same(line) for line in before[start:end]]
        else:
            rows += _compare_block(before[start:end], after[other_start:other_end])
    return tuple(rows)


def compare_words(left: str, right: str) -> ComparedLine:
    """Return two texts that are one, changed: which words of each the other has not."""
    return _changed(left, right)


def likeness(one: str, other: str) -> float:
    """Return the share of words that two texts have in common, from 0 to 1."""
    return 1.0 if one == other else _likeness(_words(one), _words(other))


def differences(rows: Sequence[ComparedLine]) -> tuple[range, ...]:
    """Return where ``rows`` differ: rows that follow one another are one difference."""
    found = []
    numbered = groupby(enumerate(rows), key=lambda one: one[1].kind is not LineKind.SAME)
    for differs, group in numbered:
        if differs:
            places = [place for place, _ in group]
            found.append(range(places[0], places[-1] + 1))
    return tuple(found)


def _compare_block(before: Sequence[str], after: Sequence[str]) -> Iterator[ComparedLine]:
    """Yield the rows of lines that have no equal on the other side."""
    row = column = 0
    for left, right in [*_pairs(before, after), (len(before), len(after))]:
        yield from (_removed(line) for line in before[row:left])
        yield from (_added(line) for line in after[column:right])
        if left < len(before):
            yield _changed(before[left], after[right])
        row, column = left + 1, right + 1


def _pairs(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Return which lines are one another's, by place, ascending on both sides."""
    words, other_words = [_words(line) for line in before], [_words(line) for line in after]
    if len(before) * len(after) > _PAIRS_LIMIT:
        in_order = enumerate(zip(words, other_words, strict=False))
        return [(place, place) for place, two in in_order if _likeness(*two) >= _ALIKE]
    return _best_pairs([[_likeness(one, other) for other in other_words] for one in words])


def _best_pairs(likeness: list[list[float]]) -> list[tuple[int, int]]:
    """Return the ascending pairs of row and column that are most alike taken together."""
    rows, columns = len(likeness), len(likeness[0]) if likeness else 0
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            alone = max(best[row + 1][column], best[row][column + 1])
            one = likeness[row][column]
            paired = best[row + 1][column + 1] + one if one >= _ALIKE else 0.0
            best[row][column] = max(alone, paired)
    pairs = []
    row = column = 0
    while row < rows and column < columns:
        if best[row][column] == best[row + 1][column]:
            row += 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            pairs.append((row, column))
            row, column = row + 1, column + 1
    return pairs


def _words(line: str) -> Counter[str]:
    return Counter(token for token in _TOKEN.findall(line) if not token.isspace())


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of words in common, from 0 to 1."""
    return 2 * (one & other).total() / ((one.total() + other.total()) or 1)


def _changed(left: str, right: str) -> ComparedLine:
    tokens, others = _TOKEN.findall(left), _TOKEN.findall(right)
    is_long = max(len(tokens), len(others)) > _LONG_LINE
    matcher = SequenceMatcher(None, tokens, others, autojunk=is_long)
    left_pieces, right_pieces = [], []
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        differs = tag != "equal"
        left_pieces.append(("".join(tokens[start:end]), differs))
        right_pieces.append(("".join(others[other_start:other_end]), differs))
    return ComparedLine(LineKind.CHANGED, _spans(left_pieces), _spans(right_pieces))


def _spans(pieces: Sequence[tuple[str, bool]]) -> Spans:
    """Return ``pieces`` as spans: white space between two words that differ belongs to them."""
    filled = [(text, differs) for text, differs in pieces if text]
    marked = [
        differs or (text.isspace() and 0 < place < len(filled) - 1 and filled[place - 1][1])
        for place, (text, differs) in enumerate(filled)
    ]
    joined = groupby(zip(filled, marked, strict=True), key=lambda one: one[1])
    return tuple(Span("".join(text for (text, _), _ in group), mark) for mark, group in joined)


def _same(line: str) -> ComparedLine:
    return ComparedLine(LineKind.SAME, (Span(line),), (Span(line),))


def _added(line: str) -> ComparedLine:
    return ComparedLine(LineKind.ADDED, None, (Span(line, differs=True),))


def _removed(line: str) -> ComparedLine:
    return ComparedLine(LineKind.REMOVED, (Span(line, differs=True),), None)


def _joined(spans: Spans | None) -> str:
    return "".join(span.text for span in spans or ())
