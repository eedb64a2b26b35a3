"""Hard things to type: nothing is lost, and typing goes on."""

from datetime import datetime, timedelta

import pytest
import time_machine
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from tests.ui.editor.editing import EDI, FIRDAUS, KESBANGPOL, empty_minutes
from tests.ui.editor.minutes_desk import MinutesDesk
from tests.work_counting import MOST_GROWTH, growth

CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


@pytest.fixture
def sit_down(qtbot, tmp_path):
    """Open a meeting at a desk."""
    desks: list[MinutesDesk] = []

    def open_desk(minutes: Minutes | None = None, **more) -> MinutesDesk:
        people, agencies = (FIRDAUS, EDI), (KESBANGPOL,)
        minutes = minutes or empty_minutes()
        desks.append(MinutesDesk(qtbot, tmp_path, minutes, people, agencies, **more))
        return desks[-1]

    yield open_desk
    for desk in desks:
        desk.leave()


@pytest.fixture
def desk(sit_down) -> MinutesDesk:
    return sit_down()


def compose(desk: MinutesDesk, preedit: str, commit: str = "") -> None:
    """Send what an input method sends: ``preedit`` is shown, ``commit`` is meant."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(desk.edit, event)


def long_minutes(count: int) -> Minutes:
    minutes = empty_minutes()
    entries = tuple(
        Entry(new_id(), minutes.meeting.id, key, EntryKind.DISCUSSION, f"Butir nomor {number}")
        for number, key in enumerate(keys_after(None, count))
    )
    return Minutes(minutes.meeting, entries=entries)


def test_a_line_of_ten_thousand_characters_is_pasted_and_edited(desk):
    sentence = "Koordinasi lintas instansi menjaga kondusivitas daerah. "
    line = (sentence * 200)[:10_000].strip()
    desk.paste(line)
    desk.type(" Selesai.")
    cursor = desk.edit.textCursor()
    cursor.setPosition(5_000)
    desk.edit.setTextCursor(cursor)
    desk.type("XYZ")
    desk.press(KEY.Key_Backspace)
    assert desk.texts == [f"{line[:5000]}XY{line[5000:]} Selesai."]
    desk.check_saved()


def test_a_long_line_is_split_and_joined_again(desk):
    line = "kata " * 2_000
    desk.paste(line)
    cursor = desk.edit.textCursor()
    cursor.setPosition(5_000)
    desk.edit.setTextCursor(cursor)
    desk.press(KEY.Key_Return)
    assert list(map(len, desk.texts)) == [4_999, 4_999]
    desk.check_saved()
    desk.press(KEY.Key_Backspace)
    assert desk.texts == [line.strip()]
    desk.check_saved()


def test_one_more_is_typed_amid_ten_thousand_entries(sit_down):
    desk = sit_down(long_minutes(10_000))
    middle = desk.edit.table.lines[5_000].id
    desk.edit.go_to_entry(middle)
    desk.press(KEY.Key_Return)
    desk.type("! Disepakati di tengah")
    desk.check_saved()
    entries = desk.stored().entries
    assert len(entries) == 10_001
    assert (entries[5_001].kind, entries[5_001].text) == (
        EntryKind.DECISION,
        "Disepakati di tengah",
    )
    assert entries[5_000].id == middle


def test_five_megabytes_are_pasted_and_typed_on(desk):
    lines = [f"Baris {number}: {'situasi wilayah kondusif ' * 35}" for number in range(6_000)]
    text = "\n".join(lines)
    assert len(text) > 5_000_000
    desk.enter("awal")
    desk.paste(text)
    desk.type(" akhir")
    desk.settle()
    expected = ["awal", *(line.strip() for line in lines)]
    expected[-1] += " akhir"
    assert desk.texts == expected
    desk.check_saved()
    desk.press(KEY.Key_Z, CONTROL)
    assert len(desk.texts) == len(expected)
    desk.press(KEY.Key_Z, CONTROL)
    assert desk.texts == ["awal", ""]
    desk.check_saved()


@pytest.mark.parametrize("key", [KEY.Key_1, KEY.Key_9, KEY.Key_Q, KEY.Key_Comma])
def test_a_key_with_alt_that_means_nothing_types_nothing(desk, key):
    desk.type("siap")
    desk.press(key, Qt.KeyboardModifier.AltModifier)
    desk.type(" 1")
    assert desk.texts == ["siap 1"]
    desk.check_saved()


def test_what_the_other_alt_key_gives_is_typed(desk):
    alt_gr = Qt.KeyboardModifier.AltModifier | CONTROL
    QApplication.sendEvent(desk.edit, QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Q, alt_gr, "@"))
    assert desk.texts == ["@"]


def test_pasting_is_work_that_grows_with_what_is_pasted(desk):
    def paste(count: int) -> None:
        lines = [f"Baris {number}: situasi wilayah kondusif" for number in range(count)]
        desk.paste("\n".join(lines))
        desk.settle()

    assert growth(paste, 300) < MOST_GROWTH
    desk.check_saved()


def test_one_line_of_five_megabytes_becomes_entries_that_can_be_typed_in(desk):
    words = [f"kata{number}" for number in range(500_000)]
    desk.paste(" ".join(words))
    desk.type(" akhir")
    assert max(map(len, desk.texts)) <= 20_010
    assert " ".join(desk.texts).split() == [*words, "akhir"]
    desk.check_saved()


def test_a_long_line_without_a_space_is_kept_whole_over_its_entries(desk):
    desk.paste("! " + "x" * 50_000)
    assert [(kind, len(text)) for kind, _, text in desk.shown] == [
        (EntryKind.DECISION, 20_000),
        (EntryKind.DECISION, 20_000),
        (EntryKind.DECISION, 10_000),
    ]


def test_what_is_typed_after_a_paste_is_undone_without_it(desk):
    desk.paste("satu\ndua")
    desk.type(" akhir")
    desk.press(KEY.Key_Z, CONTROL)
    assert desk.texts == ["satu", "dua"]
    desk.press(KEY.Key_Z, CONTROL)
    assert desk.texts == [""]


@pytest.mark.parametrize(
    ("start", "kind", "speaker"),
    [("Edi: ", EntryKind.DISCUSSION, EDI.party), ("! ", EntryKind.DECISION, None)],
)
def test_lines_pasted_behind_a_speaker_or_a_label_leave_it(desk, start, kind, speaker):
    desk.type(start)
    desk.paste("satu\n- dua")
    first = desk.edit.table.lines[0]
    assert (first.kind, first.speaker) == (kind, speaker)
    assert desk.shown == [(kind, 0, "satu"), (EntryKind.DISCUSSION, 1, "dua")]
    desk.check_saved()


def test_what_an_input_method_composes_counts_once_it_is_meant(desk):
    desk.type("Rapat ")
    compose(desk, "zhong")
    assert desk.texts == ["Rapat"]
    compose(desk, "", "中文")
    desk.type(" lancar")
    assert desk.texts == ["Rapat 中文 lancar"]
    desk.check_saved()


def test_an_input_method_may_commit_several_lines(desk):
    desk.type("awal")
    compose(desk, "", " satu\ndua\ntiga")
    desk.type(" akhir")
    assert desk.texts == ["awal satu", "dua", "tiga akhir"]
    desk.check_saved()


@pytest.mark.parametrize(
    ("start", "kind", "speaker"),
    [("Edi: ", EntryKind.DISCUSSION, EDI.party), ("! ", EntryKind.DECISION, None)],
)
def test_an_input_method_writes_behind_a_speaker_or_a_label(desk, start, kind, speaker):
    desk.type(start)
    compose(desk, "ka")
    compose(desk, "", "かな")
    line = desk.edit.table.lines[0]
    assert (line.kind, line.speaker, line.text) == (kind, speaker, "かな")
    desk.check_saved()


def test_lines_committed_behind_a_label_are_entries_of_their_own(desk):
    desk.type("! ")
    compose(desk, "", "satu\ndua")
    assert desk.shown == [(EntryKind.DECISION, 0, "satu"), (EntryKind.DISCUSSION, 0, "dua")]
    desk.check_saved()


def test_a_marker_may_come_from_an_input_method(desk):
    compose(desk, "", "!")
    desk.type(" Disepakati")
    assert desk.shown == [(EntryKind.DECISION, 0, "Disepakati")]


def test_a_dead_key_joins_the_next_letter(desk):
    desk.type("Caf")
    compose(desk, "´")
    compose(desk, "", "é")
    desk.type(" André")
    assert desk.texts == ["Café André"]
    desk.check_saved()


def test_an_accent_that_comes_on_its_own_is_kept_joined(desk):
    desk.type("cafe\u0301 ok")
    assert desk.texts == ["café ok"]
    desk.check_saved()


@pytest.mark.parametrize(
    "text",
    ["Setuju 👍🏽 bersama 👨‍👩‍👧", "kata العربية di tengah", "שלום", "Zwolle \u200bnol"],
)
def test_signs_of_every_script_are_kept(desk, text):
    desk.enter(text)
    desk.type("lanjut")
    assert desk.texts == [text, "lanjut"]
    desk.check_saved()


def test_backspace_takes_an_emoji_away_in_one_piece(desk):
    desk.type("ya 👍")
    desk.press(KEY.Key_Backspace)
    desk.type("!")
    assert desk.texts == ["ya !"]
    desk.check_saved()


def test_a_clock_that_jumps_back_changes_no_order(desk):
    with time_machine.travel(datetime(2024, 3, 21, 9, 0), tick=True) as clock:
        desk.enter("pertama")
        desk.enter("kedua")
        desk.settle()
        clock.shift(-timedelta(days=400))
        desk.enter("ketiga")
        desk.press(KEY.Key_Up)
        desk.press(KEY.Key_Up)
        desk.enter("sisipan")
        desk.check_saved()
    ids = [line.id for line in desk.edit.table.lines]
    assert len(set(ids)) == len(ids)
    assert desk.stored_texts() == ["pertama", "sisipan", "kedua", "ketiga", ""]


def test_undo_joins_what_an_input_method_split(desk):
    desk.type("awal")
    compose(desk, "", " satu\ndua")
    desk.check_saved()
    while desk.edit.document().isUndoAvailable():
        desk.edit.undo()
    desk.check_saved()
    while desk.edit.document().isRedoAvailable():
        desk.edit.redo()
    assert desk.texts == ["awal satu", "dua"]
    assert desk.edit.textCursor().position() <= desk.edit.document().characterCount()
    desk.edit.moveCursor(QTextCursor.MoveOperation.End)
    desk.check_saved()
