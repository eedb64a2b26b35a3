"""Opening minutes: nothing is laid out before it has a width."""

from dataclasses import replace

from PySide6.QtGui import QTextCharFormat

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.look.theme import LIGHT
from tests.ui.editor.editing import empty_minutes, notation


def long_minutes(count: int = 100) -> Minutes:
    minutes = empty_minutes()
    kinds = [EntryKind.DISCUSSION if number % 10 else EntryKind.AGENDA for number in range(count)]
    entries = tuple(
        Entry(new_id(), minutes.meeting.id, key, kind=kind, text="Pembahasan tentang rapat")
        for kind, key in zip(kinds, keys_after(None, len(kinds)), strict=True)
    )
    return replace(minutes, entries=entries)


def test_a_text_is_laid_out_once_it_is_shown_in_lines_that_have_room(qtbot) -> None:
    edit = MinutesEdit(LIGHT, notation())
    qtbot.addWidget(edit)
    edit.open_minutes(long_minutes(), {})
    block = edit.document().findBlockByNumber(5)
    assert block.layout().lineCount() == 0

    edit.resize(900, 600)
    edit.show()

    qtbot.waitUntil(lambda: block.layout().lineCount() == 1)


def test_lines_look_from_the_start_as_they_do_once_they_are_looked_at_again(qtbot) -> None:
    minutes = long_minutes()
    first, second, *rest = minutes.entries
    odd = replace(second, kind=EntryKind.ACTION, text="Lapor @siapa /kapan-kapan")
    minutes = replace(minutes, entries=(first, odd, *rest))
    edit = MinutesEdit(LIGHT, notation())
    qtbot.addWidget(edit)
    edit.open_minutes(minutes, {})
    looks = looks_of(edit)
    assert [len(one) for one in looks[:3]] == [1, 2, 0]
    edit.spelling.highlighter.rehighlight()
    assert looks_of(edit) == looks


def looks_of(edit: MinutesEdit) -> list[list[tuple[int, int, QTextCharFormat]]]:
    document = edit.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    # Copies: the formats go with the layout.
    return [
        [(one.start, one.length, QTextCharFormat(one.format)) for one in block.layout().formats()]
        for block in blocks
    ]


def test_agenda_items_are_bold_from_the_start(qtbot) -> None:
    edit = MinutesEdit(LIGHT, notation())
    qtbot.addWidget(edit)
    edit.open_minutes(long_minutes(), {})
    blocks = [edit.document().findBlockByNumber(number) for number in range(12)]
    bold = [bool(block.layout().formats()) for block in blocks]
    assert [number for number, is_bold in enumerate(bold) if is_bold] == [0, 10]
