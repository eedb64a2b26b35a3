"""Photos in forms that came back as workbooks and as OpenDocument."""

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.drawing.image import Image as SheetImage
from openpyxl.workbook import Workbook
from PIL import Image

from kesbang_desktop.documents.forms.beside_rows import doubts_beside
from kesbang_desktop.documents.forms.form_sheet import render_form_sheet
from kesbang_desktop.documents.forms.photos import photos_in
from kesbang_desktop.domain.reports.report_forms import OVERVIEW, POLITICAL_FORM
from tests.documents.forms.form_papers import EMPTY, PROFILE, REGIONS, picture

DATA = Path(__file__).parent / "data"
_PARTS, _PROBLEMS = "I Gambaran umum", "II Permasalahan"


def _book() -> Workbook:
    return load_workbook(io.BytesIO(render_form_sheet(EMPTY, PROFILE, REGIONS.names, "asal")))


def _saved(book: Workbook, folder: Path) -> Path:
    path = folder / "formulir.xlsx"
    book.save(path)
    return path


def _row_of(book: Workbook, field: str) -> int:
    rows = book[_PROBLEMS].iter_rows(min_col=2, max_col=2)
    return next(cell.row for (cell,) in rows if field in str(cell.value))


def test_a_photo_of_a_sheet_is_of_the_field_of_its_row(tmp_path: Path) -> None:
    book = _book()
    book[_PROBLEMS].add_image(SheetImage(picture()), f"E{_row_of(book, 'Ekonomi') + 1}")
    book[_PARTS].add_image(SheetImage(picture()), "C4")
    found = photos_in(_saved(book, tmp_path), POLITICAL_FORM)
    assert sorted((one.field, one.suffix) for one in found) == [
        ("ekonomi", ".png"),
        (OVERVIEW, ".png"),
    ]
    assert all(one.content == picture().getvalue() for one in found)


def test_rows_of_a_sheet_may_be_in_another_order(tmp_path: Path) -> None:
    book = _book()
    sheet = book[_PROBLEMS]
    economy = _row_of(book, "Ekonomi")
    sheet.cell(3, 2).value, sheet.cell(economy, 2).value = "F. Ekonomi", "Politik"
    sheet.add_image(SheetImage(picture()), "E3")
    sheet.add_image(SheetImage(picture()), f"A{economy}")
    found = photos_in(_saved(book, tmp_path), POLITICAL_FORM)
    assert [one.field for one in found] == ["ekonomi", "politik"]


def test_a_picture_in_a_cell_is_taken_without_a_field(tmp_path: Path) -> None:
    path = _saved(_book(), tmp_path)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("xl/media/image7.png", picture().getvalue())
    [photo] = photos_in(path, POLITICAL_FORM)
    assert (photo.field, photo.suffix) == ("", ".png")


@pytest.mark.parametrize(
    ("name", "places"),
    [
        (
            "libreoffice-foto.odt",
            [("politik", "Baliho rusak"), ("ekonomi", "Foto 1. Pasar Rawa Indah")],
        ),
        ("libreoffice-foto.ods", [(OVERVIEW, ""), ("politik", "")]),
    ],
)
def test_photos_of_open_document_stand_in_their_parts(
    name: str, places: list[tuple[str, str]]
) -> None:
    found = photos_in(DATA / name, POLITICAL_FORM)
    assert [(one.field, one.caption) for one in found] == places
    assert all(one.suffix == ".png" for one in found)
    [told] = doubts_beside(DATA / name, POLITICAL_FORM)
    assert told == "Berkas ini memuat 2 foto, yang ikut diterima sebagai lampiran."


def test_a_picture_of_a_sheet_that_no_paper_can_print_is_told(tmp_path: Path) -> None:
    content = io.BytesIO()
    Image.new("RGB", (40, 30), "grey").save(content, "BMP")
    path = _saved(_book(), tmp_path)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("xl/media/image1.bmp", content.getvalue())
    [told] = doubts_beside(path, POLITICAL_FORM)
    assert told.startswith("1 foto tidak dapat dikeluarkan")


@pytest.mark.parametrize("gone", ["content.xml", "Pictures/"])
def test_a_damaged_document_has_no_photos(tmp_path: Path, gone: str) -> None:
    path = tmp_path / "formulir.odt"
    with zipfile.ZipFile(DATA / "libreoffice-foto.odt") as whole, zipfile.ZipFile(path, "w") as cut:
        for name in whole.namelist():
            if name == "content.xml" and gone == name:
                cut.writestr(name, whole.read(name)[:500])
            elif not name.startswith(gone):
                cut.writestr(name, whole.read(name))
    assert photos_in(path, POLITICAL_FORM) == []
