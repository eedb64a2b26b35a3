"""Edits of lines, done to the text surface: the same as on plain lines, and one step for undo."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.edit import Edit
from kesbang_desktop.domain.editing.steps import Insert, Join, Remove, Split
from kesbang_desktop.domain.editing.typed_line import TypedLine
from kesbang_desktop.domain.emphasis import Emphasis
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.outcome import Outcome, Votes
from kesbang_desktop.domain.party import Party
from kesbang_desktop.ui.editor.filling import fill_document
from kesbang_desktop.ui.editor.line import Line, agree, block_id
from kesbang_desktop.ui.editor.text_edits import apply_edit
from kesbang_desktop.ui.editor.typed_blocks import draft_at, read_typed
from tests.ui.editor.editing import EDI, FIRDAUS, Editing

CONTROL = Qt.KeyboardModifier.ControlModifier
BOLD = Emphasis(1, 5, bold=True)
LINES = (
    Line(
        *(new_id(), EntryKind.AGENDA),
        text="Pembukaan 😀",
        planned_minutes=15,
        emphasis=(Emphasis(2, 11, italic=True),),
    ),
    Line(
        *(new_id(), EntryKind.DISCUSSION, 2, "kami siap", FIRDAUS.party),
        emphasis=(Emphasis(0, 4, bold=True), Emphasis(4, 6, bold=True, italic=True)),
    ),
    Line(new_id(), EntryKind.DISCUSSION, text="Pak Bambang: siap", unattributed=True),
    Line(new_id(), EntryKind.ISSUE, 1, "posko", EDI.party, withheld=True),
    Line(new_id(), EntryKind.DECISION, text="posko dibuka", outcome=Outcome(Votes(12, 3, 1))),
    agree(
        Line(new_id(), EntryKind.ACTION, text="lapor", owners=(EDI.party,), emphasis=(BOLD,)),
        Due(date(2024, 3, 29), urgent=True),
    ),
)
CHANGES = st.one_of(
    st.tuples(
        st.just("replace"), st.integers(0, 30), st.integers(0, 30), st.text("a 😀", max_size=3)
    ),
    st.tuples(st.just("set_kind"), st.sampled_from(EntryKind)),
    st.tuples(st.just("set_level"), st.integers(0, 3)),
    st.tuples(st.just("set_speaker"), st.sampled_from((None, EDI.party))),
    st.tuples(st.just("set_nobody")),
)


def _document() -> QTextDocument:
    document = QTextDocument()
    fill_document(document, list(LINES))
    return document


def _typed(document: QTextDocument) -> tuple[TypedLine, ...]:
    return tuple(
        read_typed(document.findBlockByNumber(number)) for number in range(document.blockCount())
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@example(0, [("set_kind", EntryKind.TABLE_ROW), ("replace", 0, 3, "")])
@given(st.integers(0, len(LINES) - 1), st.lists(CHANGES, max_size=4))
def test_an_edit_does_to_the_text_what_it_does_to_plain_lines(qtbot, number, changes) -> None:
    document = _document()
    before = _typed(document)
    cursor = QTextCursor(document.findBlockByNumber(number))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    draft = draft_at(cursor)
    for name, *given_ in changes:
        _change(draft, name, given_)
    edit = draft.edit
    if edit is None:
        return

    apply_edit(cursor, edit)

    assert _typed(document) == edit.apply(before)
    assert draft_at(cursor).caret == draft.caret
    apply_edit(cursor, edit.inverted())
    assert _typed(document) == before
    document.undo()
    assert _typed(document) == edit.apply(before)
    document.undo(cursor)
    assert _typed(document) == before
    assert cursor.atBlockEnd()
    assert cursor.blockNumber() == number


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data(), st.integers(0, len(LINES)), st.integers(0, len(LINES) - 1), st.integers(0, 30))
def test_lines_are_parted_joined_put_in_and_taken_out_as_on_plain_lines(
    qtbot, data, stop, number, place
) -> None:
    document = _document()
    before, ids = _typed(document), _ids(document)
    place = _between_letters(before[number].said.text, place, place)[0]
    place = min(place, len(before[number].said.text))
    new = before[data.draw(st.integers(0, len(LINES) - 1))]
    steps = [Split(number, place, new.shape), Insert(stop, (new, new))]
    if number < stop and stop - number < len(LINES):
        steps.append(Remove(number, before[number:stop]))
    if number + 1 < len(LINES):
        steps.append(Join(number, len(before[number].said.text), before[number + 1].shape))
    edit = Edit((data.draw(st.sampled_from(steps)),))
    cursor = QTextCursor(document.findBlockByNumber(number))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    stood = cursor.position()

    apply_edit(cursor, edit)

    after = _ids(document)
    assert _typed(document) == edit.apply(before)
    assert len(set(after)) == len(after)
    assert [one for one in after if one in ids] == [one for one in ids if one in after]
    assert len(set(after) & set(ids)) == min(len(after), len(ids))
    apply_edit(cursor, edit.inverted())
    assert _typed(document) == before
    document.undo()
    assert _typed(document) == edit.apply(before)
    document.undo(cursor)
    assert _typed(document) == before
    assert _ids(document) == ids
    assert cursor.position() == stood


def _ids(document: QTextDocument) -> list[UUID]:
    return [block_id(document.findBlockByNumber(one)) for one in range(document.blockCount())]


def _change(draft, name: str, given_: list) -> None:
    is_spoken = draft.shape.kind in (EntryKind.DISCUSSION, EntryKind.ISSUE)
    match name, given_:
        case "replace", [start, length, text]:
            start = min(start, len(draft.text))
            draft.replace(*_between_letters(draft.text, start, start + length), text)
        case "set_speaker", [Party() | None as party] if is_spoken:
            draft.set_speaker(party)
        case "set_nobody", [] if draft.shape.kind is EntryKind.DISCUSSION:
            draft.set_nobody()
        case "set_kind" | "set_level", [value]:
            getattr(draft, name)(value)


def _between_letters(places: str, start: int, end: int) -> tuple[int, int]:
    """Return ``start`` and ``end`` where no emoji is cut in two."""
    end = min(end, len(places))
    while 0 < start < len(places) and "\udc00" <= places[start] <= "\udfff":
        start -= 1
    while end < len(places) and "\udc00" <= places[end] <= "\udfff":
        end += 1
    return start, max(start, end)


@pytest.mark.parametrize(
    "typed", ["Edi:", "1. Kesiapan", "-", ">siapkan", "Bu Ani: >", "a. rahman"]
)
def test_what_is_turned_and_taken_back_has_the_caret_where_it_was(
    editing: Editing, typed: str
) -> None:
    editing.type(f"{typed} ").press(Qt.Key.Key_Z, CONTROL)

    assert [said[2] for said in editing.said] == [typed]
    assert editing.edit.textCursor().atEnd()


def test_an_entry_that_is_moved_says_what_it_said_word_for_word(editing: Editing) -> None:
    editing.type("satu\n> siapkan @Edi\t posko /besok\t di kantor \ndua")
    before = _typed(editing.edit.document())
    lines = editing.lines
    assert [type(chip) for chip in before[1].said.chips] == [Party, Due]

    editing.press(Qt.Key.Key_Up).press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert _typed(editing.edit.document()) == (before[1], before[0], before[2])
    assert editing.lines == [lines[1], lines[0], lines[2]]
    assert editing.edit.textCursor().blockNumber() == 0
    editing.press(Qt.Key.Key_Z, CONTROL)
    assert _typed(editing.edit.document()) == before
    assert editing.lines == lines
