"""Tables of the minutes that were corrected in Word come home cell by cell."""

import copy
from datetime import datetime
from pathlib import Path
from typing import Never

import pytest
from docx.oxml.ns import qn

import tests.documents.meetings as m
from kesbang_desktop.documents.corrections.word_reader import paper_in, read_corrected
from kesbang_desktop.domain.corrections.comparing import compare
from kesbang_desktop.domain.corrections.taking import Surroundings, take
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory
from tests.documents.corrections.as_word import WordFile
from tests.documents.corrections.corrected import printed

ROW = EntryKind.TABLE_ROW
MINUTES = Minutes(
    m.meeting(),
    entries=m.entries(
        (m.AGENDA, "Anggaran"),
        (m.TALK, "Rincian:", 0, m.EDI),
        (ROW, "No │ Uraian │ Jumlah"),
        (ROW, "1 │ Konsumsi │ 1.500.000"),
        (ROW, "2 │ Sewa gedung │ 2.000.000"),
        (ROW, "3 │ Honor │ 500.000"),
        (m.TALK, "Disetujui."),
        (m.DECISION, "Jadwal berikut."),
        (ROW, "Waktu │ Kegiatan"),
        (ROW, "08.00 │ Registrasi"),
        (m.ACTION, "Belanja"),
        (ROW, "Barang │ Harga"),
        (ROW, "Kertas │ 55.000"),
        (ROW, "Tinta │ 95.000"),
        (m.TALK, "Dilaporkan tiap pekan", 1),
        (m.ACTION, "Undang camat"),
    ),
)


def _row(file: WordFile, text: str):
    paragraph = file.find(text)
    while paragraph.tag != qn("w:tr"):
        paragraph = paragraph.getparent()
    return paragraph


def _add_row(file: WordFile, after: str, *cells: str) -> None:
    home = _row(file, after)
    new = copy.deepcopy(home)
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        for mark in list(new.iter(qn(tag))):
            mark.getparent().remove(mark)
    for cell, text in zip(new.iter(qn("w:tc")), cells, strict=True):
        texts = list(cell.iter(qn("w:t")))
        texts[0].text = text
    home.addnext(new)


def _remove_row(file: WordFile, text: str) -> None:
    row = _row(file, text)
    row.getparent().remove(row)


def _forget_anchors(file: WordFile) -> None:
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        for mark in list(file.document.element.body.iter(qn(tag))):
            mark.getparent().remove(mark)


@pytest.mark.parametrize("is_anchored", [True, False])
@pytest.mark.parametrize(
    ("edit", "told", "rows"),
    [
        (lambda f: None, [], None),
        (
            lambda f: f.retype("2.000.000", "2.250.000"),
            [("text", "2 │ Sewa gedung │ 2.000.000", "2 │ Sewa gedung │ 2.250.000")],
            {4: "2 │ Sewa gedung │ 2.250.000"},
        ),
        (
            lambda f: f.retype("Registrasi", "Pendaftaran peserta"),
            [("text", "08.00 │ Registrasi", "08.00 │ Pendaftaran peserta")],
            {9: "08.00 │ Pendaftaran peserta"},
        ),
        (
            lambda f: _remove_row(f, "Honor"),
            [("removed", "3 │ Honor │ 500.000", "")],
            {5: None},
        ),
        (
            lambda f: _add_row(f, "Sewa gedung", "2a", "Taplak", "75.000"),
            [("added", "", "2a │ Taplak │ 75.000")],
            {5: "2a │ Taplak │ 75.000"},
        ),
        (
            lambda f: _add_row(f, "Honor", "4", "ATK", "75.000"),
            [("added", "", "4 │ ATK │ 75.000")],
            {6: "4 │ ATK │ 75.000"},
        ),
        (
            lambda f: f.retype("55.000", "60.000"),
            [("text", "Kertas │ 55.000", "Kertas │ 60.000")],
            {12: "Kertas │ 60.000"},
        ),
        (
            lambda f: _remove_row(f, "Kertas"),
            [("removed", "Kertas │ 55.000", "")],
            {12: None},
        ),
        (
            lambda f: _add_row(f, "Tinta", "Map", "15.000"),
            [("added", "", "Map │ 15.000")],
            {14: "Map │ 15.000"},
        ),
    ],
)
def test_changes_of_rows_are_found_and_taken(
    tmp_path: Path, edit, told, rows, is_anchored: bool
) -> None:
    content = printed(minutes=MINUTES)
    file = WordFile(content)
    edit(file)
    if not is_anchored:
        _forget_anchors(file)
    base = paper_in(content).lines
    found = read_corrected(file.save(tmp_path / "koreksi.docx")).lines

    comparison = compare(base, found, base, MINUTES.entries)

    assert [(one.what, one.before, one.after) for one in comparison.changes] == told
    assert comparison.untaken == ()
    revised = take(comparison.changes, MINUTES, _surroundings())
    entries = [(one.kind, one.text) for one in revised.after.entries]
    expected = [(one.kind, one.text) for one in MINUTES.entries]
    for at, text in (rows or {}).items():
        if text is None:
            del expected[at]
        elif told[0][0] == "added":
            expected.insert(at, (ROW, text))
        else:
            expected[at] = (ROW, text)
    assert entries == expected


def _no_attendee(text: str) -> Never:
    raise AssertionError(text)


def _surroundings() -> Surroundings:
    return Surroundings(
        DocumentKind.NOTULA,
        Directory((), ()),
        (),
        lambda _name, _text, meeting: meeting,
        _no_attendee,
        {},
        datetime(2026, 3, 30),
    )


@pytest.mark.parametrize("kind", [DocumentKind.NOTULA, DocumentKind.REPORT])
def test_a_table_under_an_action_is_no_correction_by_itself(kind, tmp_path: Path) -> None:
    """Nor where another table of the minutes says the same."""
    budget = ((ROW, "No │ Uraian"), (ROW, "1 │ Konsumsi"))
    minutes = Minutes(
        m.meeting(),
        entries=m.entries((m.TALK, "Rincian:"), *budget, (m.ACTION, "Belanja"), *budget),
    )
    content = printed(kind, minutes)
    base = paper_in(content).lines
    found = read_corrected(WordFile(content).save(tmp_path / "a.docx")).lines
    result = compare(base, found, base, minutes.entries)
    assert (result.changes, result.untaken) == ((), ())


@pytest.mark.parametrize("host", [m.TALK, m.DECISION, m.ACTION])
def test_two_tables_come_home_as_two(host: EntryKind, tmp_path: Path) -> None:
    first, second = ((ROW, "No │ Uraian"), (ROW, "1 │ Konsumsi")), ((ROW, "Hari │ Acara"),)
    level = 1 if host is m.ACTION else 0
    minutes = Minutes(
        m.meeting(),
        entries=m.entries((host, "Rincian"), *first, (m.TALK, "", level), *second),
    )
    content = printed(minutes=minutes)
    base = paper_in(content).lines
    file = WordFile(content)
    _add_row(file, "Konsumsi", "2", "Sewa")
    found = read_corrected(file.save(tmp_path / "a.docx")).lines
    result = compare(base, found, base, minutes.entries)
    revised = take(result.changes, minutes, _surroundings()).after
    assert [one.text for one in revised.entries] == [
        *("Rincian", "No │ Uraian", "1 │ Konsumsi", "2 │ Sewa", "", "Hari │ Acara")
    ]
