"""Finding and replacing in a document."""

import pytest
from PySide6.QtGui import QTextCursor

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.editor.finding import (
    Match,
    find_all,
    match_before,
    match_from,
    replace_matches,
    searchable,
)
from tests.ui.editor.editing import EDI, Editing


def found_texts(editing: Editing, text: str, match_case: bool = False) -> list[str]:
    cursor = QTextCursor(editing.edit.document())
    texts = []
    for match in find_all(editing.edit.document(), text, match_case):
        cursor.setPosition(match.start)
        cursor.setPosition(match.end, QTextCursor.MoveMode.KeepAnchor)
        texts.append(cursor.selectedText())
    return texts


def test_every_match_is_found_whatever_its_case(editing: Editing) -> None:
    editing.type("Rapat dibuka\n# Hasil RAPAT\nrapat ditutup")
    assert found_texts(editing, "rapat") == ["Rapat", "RAPAT", "rapat"]
    assert found_texts(editing, "rapat", match_case=True) == ["rapat"]


def test_signs_of_patterns_are_plain_text(editing: Editing) -> None:
    editing.type("Biaya (perkiraan) 1.000\nBiaya 1x000")
    assert found_texts(editing, "(perkiraan) 1.000") == ["(perkiraan) 1.000"]


def test_objects_are_never_found(editing: Editing) -> None:
    editing.type("Edi: halo\n> Tugas @Kesbangpol Kaltim\nakhir")
    assert find_all(editing.edit.document(), "\ufffc") == []
    assert found_texts(editing, "Edi") == []
    assert searchable("\ufffchalo \ufffc") == "halo"


def test_a_space_finds_a_line_break_inside_an_entry(editing: Editing) -> None:
    editing.edit.textCursor().insertText("satu\u2028dua\u00a0tiga")
    assert found_texts(editing, "satu dua tiga") == ["satu\u2028dua\u00a0tiga"]


def test_places_are_right_behind_an_emoji(editing: Editing) -> None:
    editing.edit.textCursor().insertText("🙂 rapat 🙂🙂 rapat")
    assert found_texts(editing, "rapat") == ["rapat", "rapat"]


@pytest.mark.parametrize(("position", "after", "before"), [(0, 0, 2), (5, 1, 0), (21, 0, 2)])
def test_next_and_previous_go_round_the_ends(position: int, after: int, before: int) -> None:
    matches = [Match(0, 3), Match(10, 13), Match(20, 23)]
    assert match_from(matches, position) == after
    assert match_before(matches, position) == before
    assert match_from([], position) is None
    assert match_before([], position) is None


def test_replacing_keeps_entries_and_objects_and_undoes_in_one_step(editing: Editing) -> None:
    editing.type("# Rapat awal\nEdi: rapat ini rapat\n> rapat @Kesbangpol Kaltim\nakhir")
    before = editing.lines
    document = editing.edit.document()
    replace_matches(document, find_all(document, "rapat"), "sidang")
    after = editing.lines
    assert [line.text for line in after] == ["sidang awal", "sidang ini sidang", "sidang", "akhir"]
    assert [(line.id, line.kind, line.level) for line in after] == [
        (line.id, line.kind, line.level) for line in before
    ]
    assert after[1].speaker == EDI.party
    assert after[2].kind is EntryKind.ACTION
    assert after[2].owners == before[2].owners
    assert editing.document_lines() == after
    document.undo()
    assert editing.lines == before


def test_text_may_be_replaced_by_longer_text_that_holds_it(editing: Editing) -> None:
    editing.type("aaa aa\nbaa")
    document = editing.edit.document()
    replace_matches(document, find_all(document, "a"), "aa")
    assert [line.text for line in editing.lines] == ["aaaaaa aaaa", "baaaa"]
