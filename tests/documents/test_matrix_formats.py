"""A matrix that came back in another format than it was sent in."""

import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents.sheets.matrix_reader import read_matrix
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.due_date import Due, parse_due
from kesbang_desktop.domain.errors import UnreadableMatrixError
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.returned_matrix import Knowledge, RowMatch, compare_returned

# The matrix of the sample meeting, filled in and saved by LibreOffice 7.4.
FILES = Path(__file__).parent / "data"
MINUTES = m.sample()
FOLLOW_UPS = follow_ups_of(MINUTES)
BAWASLU = Party(PartyKind.ORGANIZATION, m.new_id(), "Bawaslu Kaltim")
ODS = "application/vnd.oasis.opendocument.spreadsheet"
NAMESPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (("office", "office"), ("table", "table"), ("text", "text"))
)


def by_text(text: str) -> list[FollowUp]:
    return [one for one in FOLLOW_UPS if fold(one.printed_text) == fold(text)]


KNOWLEDGE = Knowledge(
    {},
    by_text,
    lambda name: BAWASLU if fold(name) == "bawaslu kaltim" else None,
    lambda words, _one: parse_due(words, date(2024, 4, 1)),
)


@pytest.mark.parametrize("name", ["matriks.xls", "matriks.ods", "matriks.csv"])
def test_what_was_filled_in_is_found_in_every_format(name: str) -> None:
    reading = read_matrix(FILES / name)
    (change,) = compare_returned(name, reading.rows, KNOWLEDGE, reading.problems).changes
    assert change.follow_up == FOLLOW_UPS[0]
    # The ids are of another run.
    assert change.match is RowMatch.BY_TEXT
    assert change.status is ActionStatus.DONE
    assert change.note == "SK terbit\n3 April"
    assert change.due == Due(date(2024, 5, 2))
    assert change.owners == (BAWASLU,)


@pytest.mark.parametrize("name", ["matriks.xls", "matriks.ods", "matriks.csv"])
def test_a_format_is_known_by_what_it_holds(tmp_path: Path, name: str) -> None:
    path = shutil.copy(FILES / name, tmp_path / "kiriman.xlsx")
    assert read_matrix(path).rows[0].text == read_matrix(FILES / name).rows[0].text


def ods(path: Path, rows: str) -> Path:
    content = (
        f"<office:document-content {NAMESPACES}><office:body><office:spreadsheet>"
        f'<table:table table:name="Lembar">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", ODS)
        archive.writestr("content.xml", content)
    return path


def row(*cells: str, more: str = "") -> str:
    made = (f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
    return f"<table:table-row {more}>{''.join(made)}</table:table-row>"


def lines(*texts: str) -> str:
    return "".join(f"<text:p>{text}</text:p>" for text in texts)


HEADER = row(lines("Tindak lanjut"), lines("Status"), lines("Keterangan"))


def test_an_open_document_says_what_a_person_reads_in_it(tmp_path: Path) -> None:
    comment = f"<office:annotation>{lines('catatan orang')}</office:annotation>"
    note = comment + lines('satu<text:s text:c="2"/>dua', "tiga<text:line-break/>empat")
    path = ods(tmp_path / "a.ods", HEADER + row(lines("Lapor"), lines("Selesai"), note))
    (found,) = read_matrix(path).rows
    assert (found.row, found.text, found.note) == (2, "Lapor", "satu  dua\ntiga\nempat")


def test_a_rest_that_is_empty_is_passed_over(tmp_path: Path) -> None:
    rest = row("", more='table:number-rows-repeated="1048573"')
    said = row(lines("Lapor"), lines("Selesai"), lines("ya"))
    path = ods(tmp_path / "a.ods", HEADER + row("", more='table:number-rows-repeated="3"') + said)
    assert [one.row for one in read_matrix(path).rows] == [5]
    path = ods(tmp_path / "b.ods", HEADER + said + rest)
    assert [one.row for one in read_matrix(path).rows] == [2]


@pytest.mark.parametrize(
    ("repeated", "says"),
    [("9" * 12, "walau kosong"), ("30000", "lebih dari 20.000 baris")],
)
def test_rows_that_stand_for_many_end_in_a_sentence(
    tmp_path: Path, repeated: str, says: str
) -> None:
    many = f'table:number-rows-repeated="{repeated}"'
    said = (lines("Lapor"), lines("Selesai"), lines("ya"))
    filled = row(*said, more=many) if says.startswith("lebih") else row("", more=many) + row(*said)
    with pytest.raises(UnreadableMatrixError, match=says):
        read_matrix(ods(tmp_path / "a.ods", HEADER + filled))


@pytest.mark.parametrize("size", [0, 100, 600, 5000])
@pytest.mark.parametrize("name", ["matriks.xls", "matriks.ods"])
def test_a_file_that_was_cut_is_a_sentence(tmp_path: Path, name: str, size: int) -> None:
    path = tmp_path / name
    path.write_bytes((FILES / name).read_bytes()[:size])
    with pytest.raises(UnreadableMatrixError):
        read_matrix(path)


def test_a_web_page_that_calls_itself_a_workbook_is_told(tmp_path: Path) -> None:
    path = tmp_path / "matriks.xls"
    path.write_text("<html><body><table><tr><td>Status</td></tr></table></body></html>")
    with pytest.raises(UnreadableMatrixError, match="halaman web"):
        read_matrix(path)


def test_text_is_read_as_windows_writes_it(tmp_path: Path) -> None:
    path = tmp_path / "matriks.csv"
    path.write_bytes('Tindak lanjut;Status;Keterangan\nLapor;Sudah;"a – b\nc"\n'.encode("cp1252"))
    (found,) = read_matrix(path).rows
    assert (found.status, found.note) == (ActionStatus.DONE, "a – b\nc")
