"""Lists read alike however they come: typed, pasted, or imported in notes."""

import pytest

from kesbang_desktop.domain.party import Directory
from kesbang_desktop.exchange.notes_reader import read_notes
from tests.ui.editor.editing import DISKOMINFO, EDI, FIRDAUS, KESBANGPOL, Editing
from tests.ui.editor.test_line_starts import paste

LISTS = [
    "logistik\n- kotak suara\nbilik suara masih kurang",
    "logistik\n- kotak suara\nbilik",
    "logistik\n- kotak suara\n- bilik suara\nkertas suara cukup\nlanjut saja",
    "1. satu hal\n2. dua hal\ndemikian hasilnya\ntutup",
    "1. satu hal\ndemikian hasilnya\n2. dua hal",
    "hasil:\n1. satu hal\n2. dua hal\n3. tiga hal",
    "hasil\na) satu hal\nb) dua hal\nitu saja",
    "hasil\n1. satu hal\na) anak satu\nb) anak dua\n2. dua hal\nitu saja",
    "hasil\n1. satu hal\na) anak satu\nitu saja",
    "hasil\n- satu hal\n: tidak disampaikan siapa pun",
    "hasil\n- satu hal\nFirdaus: sudah aman\nlanjut",
    "hasil\n- satu hal\nSukirman: belum aman\nlanjut",
    "hasil\n- satu hal\nTokoh Adat: belum aman",
    "hasil\n- satu hal\nCatatan: belum lengkap",
    "hasil\n- satu hal\nKPU - siap mendukung",
    "hasil\n- satu hal\n! dibentuk posko",
    "hasil\n- satu hal\n> siapkan posko",
    "hasil\n- Firdaus: sudah aman\n- Edi: belum aman\nitu saja",
    "- satu hal\n\nitu saja",
    "hasil\n- satu hal\n21 Maret dimulai",
    "hasil\n- satu hal\n5. butir lima",
    "hasil\n- satu hal\n5. butir lima\nitu saja",
    "hasil\n1. satu hal\n5. butir lima\nitu saja",
    "hasil\n1. satu hal\n5. butir lima\n6. butir enam\nitu saja",
    "hasil\n1. satu hal\n- Catatan: belum lengkap\nitu saja",
    "hasil\n- satu hal\nA. LOGISTIK\nitu saja",
    "hasil\n- satu hal\nitu saja\nsudah",
    "# agenda\n- satu hal\nitu saja",
    "! putusan\n- satu hal\nitu saja",
    "1. satu hal\n\n2. dua hal\n\nitu saja",
    "hasil\n1. satu hal\n- anak satu\n- anak dua\n2. dua hal\nitu saja",
    "- satu hal\n* anak\n- dua hal",
    "1. satu hal\nitu saja\n2. dua hal",
    "hasil\n- satu hal\nhttps://kaltim.go.id dibuka",
    'hasil\n- satu hal\n"kutipan" dari surat',
]


def shape(lines) -> list[tuple[str, int, str, str, bool]]:
    return [
        (
            line.kind,
            line.level,
            line.text,
            line.speaker.name if line.speaker else "",
            line.unattributed,
        )
        for line in lines
        if line.text
    ]


def imported(text: str):
    directory = Directory((FIRDAUS, EDI), (KESBANGPOL, DISKOMINFO))
    notes = f"Rapat: Uji\nTanggal: 21 Maret 2024\n\n{text}\n"
    return read_notes(notes, directory).minutes.entries


@pytest.mark.parametrize("text", LISTS)
def test_a_list_reads_alike_typed_pasted_and_imported(editing: Editing, text: str) -> None:
    editing.type(f"{text}\n")
    typed = shape(editing.lines)
    editing.edit.selectAll()
    editing.type("\b\b\b\b")
    paste(editing, text)
    assert typed == shape(editing.lines) == shape(imported(text))


def test_a_line_without_a_mark_ends_the_list_that_was_pasted(editing: Editing) -> None:
    paste(editing, "hasil\n- satu hal")
    editing.type("\nitu saja\n")
    assert [line.level for line in editing.lines][:3] == [0, 1, 0]


def test_what_was_put_back_into_the_list_stays_and_goes_on(editing: Editing) -> None:
    editing.type("hasil\n- satu hal\ndua ")
    editing.type("\t")
    editing.type("hal\ntiga hal\n")
    assert [line.level for line in editing.lines][:4] == [0, 1, 1, 1]


def test_undo_puts_a_line_back_into_the_list(editing: Editing) -> None:
    editing.type("hasil\n- satu hal\ndua")
    assert editing.lines[2].level == 1
    editing.type(" ")
    assert editing.lines[2].level == 0
    editing.edit.undo()
    editing.edit.undo()
    editing.type(" hal\n")
    assert editing.lines[2].level == 1
