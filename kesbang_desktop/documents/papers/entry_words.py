"""What is printed of an entry: its words, with their anchor."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from uuid import UUID

from kesbang_desktop.documents.templates.xml_text import MarkedText, with_bookmark
from kesbang_desktop.domain.corrections.anchor import Part, anchor_name
from kesbang_desktop.domain.emphasis import Words, follow
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.review import with_decision_words
from kesbang_desktop.domain.unresolved import printed_words

# Named once: Python 3.11 takes ten times as long to find a member in its Enum.
_ENTRY, _ROW_PART, _ROW, _AGENDA = Part.ENTRY, Part.ROW, EntryKind.TABLE_ROW, EntryKind.AGENDA

NOTHING = "–"
_UNTITLED = "(tanpa judul)"


def marked(entry: Entry, part: Part = _ENTRY) -> MarkedText:
    """Return what ``entry`` says; a row is known again as one, whatever ``part`` it is."""
    return with_bookmark(_said(entry), anchor_name(_part(entry, part), entry.id))


def marked_named(entry: Entry) -> MarkedText:
    """Return what stands under no speaker, with whoever said it where its line names somebody.

    A decision says how it was taken and when it is looked at again.
    """
    said = _said(entry) if entry.kind is _ROW else _named(entry)
    return with_bookmark(said, anchor_name(_part(entry), entry.id))


def marked_sourced(entry: Entry, source: str, *, says_who: bool = True) -> MarkedText:
    """Return what a line of a report says, with what it was taken from in brackets.

    With ``says_who`` it names whoever said it, as :func:`marked_named` does.
    """
    if entry.kind is _ROW:
        return marked(entry)
    said = _named(entry) if says_who else _said(entry)
    words = Words.of((said, f" ({source})")) if source else said
    return with_bookmark(words, anchor_name(_ENTRY, entry.id))


def marked_action(entry: Entry, points: Sequence[Entry], heads: Collection[UUID]) -> MarkedText:
    """Return an action with its sub-points as lines of their own; see :func:`point_lines`."""
    said = Words.of((_said(entry), *point_lines(points, entry.level, _named, heads)))
    return with_bookmark(said, anchor_name(_ENTRY, entry.id))


def point_lines(
    points: Iterable[Entry],
    level: int,
    words: Callable[[Entry], str | Words],
    heads: Collection[UUID],
) -> Iterator[str | Words]:
    """Yield the lines below an entry at ``level``, each with the line end before it.

    ``words`` says what is printed of a sub-point, ``heads`` are rows that begin a table: what ends
    one before is an empty line.
    """
    goes_on = False
    for point in points:
        yield "\n\n" if goes_on and point.id in heads else "\n"
        yield _point_line(point, level, words(point))
        goes_on = point.kind is _ROW


def _point_line(point: Entry, level: int, said: str | Words) -> str | Words:
    if point.kind is _ROW:
        return Words(point.text, point.emphasis)
    return Words.of((f"{'  ' * (point.level - level - 1)}– ", said))


def _part(entry: Entry, part: Part = _ENTRY) -> Part:
    return _ROW_PART if entry.kind is _ROW else part


def _said(entry: Entry) -> str | Words:
    if not entry.text.strip():
        return _UNTITLED if entry.kind is _AGENDA else NOTHING
    said = printed_words(entry.kind, entry.text)
    return Words(said, follow(entry.emphasis, entry.text, said)) if entry.emphasis else said


def _named(entry: Entry) -> str | Words:
    if not (entry.speaker or entry.outcome or entry.review):
        return _said(entry)
    said = f" (disampaikan {entry.speaker.name})" if entry.speaker else ""
    return Words.of((_said(entry), with_decision_words(said, entry.outcome, entry.review)))
