"""Lines of notes put in where the caret stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kesbang_desktop.domain.editing.breaking import keep_fact
from kesbang_desktop.domain.editing.chips import with_chips
from kesbang_desktop.domain.editing.edit import Caret, Edit
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.places import in_places, spans_in_places
from kesbang_desktop.domain.editing.steps import Insert, Split, Step
from kesbang_desktop.domain.editing.table_keys import is_row
from kesbang_desktop.domain.editing.typed_line import Said, Shape, TypedLine, said_row
from kesbang_desktop.domain.emphasis import Words, cut
from kesbang_desktop.domain.emphasis_marks import read_marks
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.line_reading import LineReading
from kesbang_desktop.domain.reports.field_phrase import FIELD_SAID
from kesbang_desktop.domain.table_cells import BAR, is_empty_row
from kesbang_desktop.domain.withholding import WITHHELD

# A key in a line of a million characters takes half a second: longer ones become several entries.
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class PastedLines:
    """What pasting does, and which line each reading is then: None where it joined a sentence."""

    edit: Edit | None
    numbers: tuple[int | None, ...]


def paste(
    draft: LineDraft,
    readings: Sequence[LineReading],
    as_text: str,
    above: LineDraft | None = None,
    below: LineDraft | None = None,
) -> PastedLines:
    """Put ``readings`` in at the caret: several as entries, what follows the caret below them.

    A single one joins a sentence that stands there, ``as_text``. One that does not say what it is
    joins a line that says so, or goes on in its sentence. A table stays apart from those ``above``
    and ``below`` the line; a single row joins them.
    """
    if not readings:
        return PastedLines(draft.edit, ())
    if draft.shape.kind is EntryKind.TABLE_ROW:
        return _paste_in_table(draft, readings, as_text)
    goes_on = bool(draft.said.cut(draft.caret or 0, len(draft.text)).words)
    first, last = (_is_table(pair) for pair in (readings[:2], readings[-2:]))
    pasted = _paste_in_line(draft, readings, as_text, keeps_line=first and is_row(above))
    return _apart(pasted) if last and is_row(below) and not goes_on else pasted


def _is_table(readings: Sequence[LineReading]) -> bool:
    return len(readings) > 1 and all(one.kind is EntryKind.TABLE_ROW for one in readings)


def _apart(pasted: PastedLines) -> PastedLines:
    """Return ``pasted`` with an empty line behind it."""
    last = pasted.numbers[-1]
    if pasted.edit is None or last is None:
        return pasted
    steps = *pasted.edit.steps, Insert(last + 1, (TypedLine(),))
    return replace(pasted, edit=replace(pasted.edit, steps=steps))


def _paste_in_line(
    draft: LineDraft, readings: Sequence[LineReading], as_text: str, *, keeps_line: bool
) -> PastedLines:
    first, caret = readings[0], draft.caret or 0
    says_nothing = not draft.said.words and not draft.said.chips and not keeps_line
    is_plain = _is_plain(first)
    if len(readings) == 1 and (is_plain or not says_nothing):
        return _put_in_sentence(draft, first, as_text)
    number: int | None = None
    if says_nothing and not (is_plain and not draft.shape.is_bare):
        number = draft.number
        draft.replace(0, len(draft.text))
        draft.reshape(_shape_at(draft, first))
        draft.replace(0, 0, said_of(first))
        draft.caret = len(draft.text)
        readings = readings[1:]
    elif is_plain:
        _take_along(draft, first)
        draft.replace(caret, caret, said_of(first))
        readings = readings[1:]
    else:
        return PastedLines(*_below(draft, readings))
    edit, numbers = _below(draft, readings)
    return PastedLines(edit, (number, *numbers))


def _paste_in_table(draft: LineDraft, readings: Sequence[LineReading], as_text: str) -> PastedLines:
    """Put a single line into the cell of the caret, and what is more below the row.

    An empty row gives way to rows.
    """
    is_first_row = readings[0].kind is EntryKind.TABLE_ROW
    if len(readings) == 1 and not is_first_row:
        return _put_in_sentence(draft, readings[0], as_text.replace(BAR, "|"))
    number: int | None = None
    if is_first_row and is_empty_row(draft.text):
        number = draft.number
        _take_along(draft, readings[0])
        draft.replace(0, len(draft.text), said_of(readings[0]))
        readings = readings[1:]
    draft.caret = len(draft.text)
    edit, numbers = _below(draft, readings)
    return PastedLines(edit, numbers if number is None else (number, *numbers))


def in_pieces(reading: LineReading) -> Iterator[LineReading]:
    """Yield ``reading`` as entries that can be typed in, cut at spaces where there are any."""
    text, emphasis = reading.text, reading.emphasis
    while len(text) > _LONGEST:
        space = text.rfind(" ", 1, _LONGEST)
        end = space if space > 0 else _LONGEST
        yield LineReading(
            *(reading.kind, reading.level, text[:end], reading.speaker),
            emphasis=cut(emphasis, 0, end),
            withheld=reading.withheld,
            field=reading.field,
        )
        rest = text[end:].lstrip(" ")
        emphasis = cut(emphasis, len(text) - len(rest), len(text))
        text = rest
        reading = replace(reading, speaker=None, unattributed=False)
    yield replace(reading, text=text, emphasis=emphasis)


def shape_of(reading: LineReading) -> Shape:
    """Return what ``reading`` says that its line is."""
    return Shape(
        reading.kind,
        reading.level,
        reading.speaker,
        reading.unattributed,
        reading.withheld,
        reading.field,
    )


def _shape_at(draft: LineDraft, reading: LineReading) -> Shape:
    """Return the shape of ``reading`` where it is put in beside ``draft``.

    What is kept off the wall there stays so.
    """
    return replace(shape_of(reading), withheld=reading.withheld or draft.shape.withheld)


def _take_along(draft: LineDraft, reading: LineReading) -> None:
    """Keep ``draft`` off the wall where words are put in that are kept off, and in their field."""
    shape = draft.shape
    withheld, field = shape.withheld or reading.withheld, shape.field or reading.field
    draft.reshape(replace(shape, withheld=withheld, field=field))


def said_of(reading: LineReading) -> Said:
    """Return the words of ``reading`` with its owners, due date and planned length behind them."""
    if reading.kind is EntryKind.TABLE_ROW:
        return said_row(Words(reading.text, reading.emphasis))
    return with_chips(reading.text, reading.owners, reading.due, reading.facts, reading.emphasis)


def _put_in_sentence(draft: LineDraft, reading: LineReading, as_text: str) -> PastedLines:
    """Let ``as_text``, of which ``reading`` was read, go on in the sentence at the caret."""
    _take_along(draft, reading)
    as_text = WITHHELD.split(as_text)[0] if reading.withheld else as_text
    as_text = FIELD_SAID.split(as_text)[0] if reading.field else as_text
    caret = draft.caret or 0
    draft.replace(caret, caret, _in_sentence(as_text))
    return PastedLines(draft.edit, (None,))


def _in_sentence(text: str) -> str | Said:
    """Return ``text`` as it goes on in a sentence; without marks of its own it looks like that."""
    plain, emphasis = read_marks(text)
    return Said(in_places(plain), (), spans_in_places(emphasis, plain)) if emphasis else plain


def _below(
    draft: LineDraft, readings: Sequence[LineReading]
) -> tuple[Edit | None, tuple[int, ...]]:
    """Put ``readings`` in below the line; what is said behind the caret becomes the last of them.

    Chips that stand there alone stay where they are.
    """
    first, caret = draft.number + 1, draft.caret or 0
    lines = tuple(TypedLine(said_of(one), _shape_at(draft, one)) for one in readings)
    steps: list[Step] = [Insert(first, lines)] if lines else []
    if lines:
        after = Caret(draft.number + len(lines), len(lines[-1].said.text))
    else:
        after = Caret(draft.number, caret)
    if draft.said.cut(caret, len(draft.text)).words:
        keep_fact(draft)
        rest = draft.shape.beside(level=draft.shape.level)
        steps.insert(0, Split(draft.number, draft.caret or 0, rest))
        after = Caret(first + len(lines), 0)
    steps[:0] = draft.steps
    edit = Edit(tuple(steps), draft.before, after) if steps else None
    return edit, tuple(range(first, first + len(lines)))


def _is_plain(reading: LineReading) -> bool:
    return shape_of(reading).is_bare and not reading.level
