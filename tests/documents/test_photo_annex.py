"""Photos, as a paper of their own and as an annex of the notula."""

import io
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from docx.shared import Cm
from PIL import Image

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import PrintedPhoto, Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import PictureError
from kesbang_desktop.domain.office_profile import Margins, Paper
from tests.documents.golden_meetings import GOLDEN, golden_sources, photo
from tests.documents.word_reader import Reading

PHOTOS = DocumentKind.PHOTO_ANNEX
_TEXT_CM = 16.0


def _sources(*photos: PrintedPhoto, **profile: object) -> Sources:
    return Sources(m.sample(), m.profile(**profile), photos)


def _pictures(reading: Reading) -> list[Image.Image]:
    names = sorted(one for one in reading.zip.namelist() if one.startswith("word/media/"))
    return [Image.open(io.BytesIO(reading.zip.read(name))) for name in names]


@pytest.mark.parametrize("name", GOLDEN)
def test_the_paper_shows_every_photo_with_its_caption(name: str, tmp_path: Path) -> None:
    sources = golden_sources(name, tmp_path)
    reading = Reading.paper(PHOTOS, sources)

    assert reading.lines()[0] == "Dokumentasi Foto"
    assert len(reading.document.inline_shapes) == len(sources.photos)
    if not sources.photos:
        assert reading.lines()[-1] == "Belum ada foto rapat ini."
        return
    cells = [text for row in reading.cells(reading.table("Dokumentasi foto")) for text in row]
    captions = [text.strip() for text in cells if text.strip()]
    assert captions == [one.caption for one in sources.photos]
    described = [one.get("descr") for one in reading.body.iter(qn("wp:docPr"))]
    assert described == [one.caption for one in sources.photos]


def test_photos_stand_in_two_columns_and_an_odd_one_on_the_left(tmp_path: Path) -> None:
    reading = Reading.paper(PHOTOS, golden_sources("photos", tmp_path))
    rows = reading.table("Dokumentasi foto").rows

    assert len(rows) == 4
    counts = [[len(cell._tc.xpath(".//w:drawing")) for cell in row.cells] for row in rows]
    assert counts == [[1, 0, 1]] * 3 + [[1, 0, 0]]


@pytest.mark.parametrize(
    ("size", "printed"),
    [
        ((1600, 1200), (5.6 * 4 / 3, 5.6)),
        ((1200, 1600), (5.6 * 3 / 4, 5.6)),
        ((3000, 500), (_TEXT_CM * 0.48, _TEXT_CM * 0.48 / 6)),
    ],
)
def test_a_photo_fills_its_column_and_keeps_its_proportions(
    size: tuple[int, int], printed: tuple[float, float], tmp_path: Path
) -> None:
    taken = PrintedPhoto(photo(tmp_path / "a.jpg", size), "Rapat")
    (shape,) = Reading.paper(PHOTOS, _sources(taken)).document.inline_shapes

    assert abs(shape.width - Cm(printed[0])) < Cm(0.05)
    assert abs(shape.height - Cm(printed[1])) < Cm(0.05)


def test_columns_share_what_other_paper_and_margins_leave(tmp_path: Path) -> None:
    taken = PrintedPhoto(photo(tmp_path / "a.jpg", (3000, 900)), "Rapat")
    profile = {"paper": Paper.F4, "margins": Margins(left=2.0, right=1.5)}
    reading = Reading.paper(PHOTOS, _sources(taken, **profile))
    left, _, right = (
        int(one.get(qn("w:w")))
        for one in reading.table("Dokumentasi foto")._tbl.iter(qn("w:gridCol"))
    )
    (shape,) = reading.document.inline_shapes

    assert abs(left - right) <= 1
    assert abs(shape.width - Cm(18.0 * 0.48)) < Cm(0.05)
    assert shape.width.twips < left


def test_a_large_photo_is_scaled_to_print_size(tmp_path: Path) -> None:
    taken = photo(tmp_path / "besar.jpg", (6000, 4500))
    reading = Reading.paper(PHOTOS, _sources(PrintedPhoto(taken, "Rapat")))
    (picture,) = _pictures(reading)

    assert picture.height == pytest.approx(5.6 / 2.54 * 220, abs=2)
    assert len(reading.zip.read("word/document.xml")) < 100_000


def test_a_photo_taken_sideways_in_print_colours_stands_upright_in_rgb(tmp_path: Path) -> None:
    # Turned by a quarter to the right to be seen: the red quarter goes to the upper right.
    taken = photo(tmp_path / "miring.jpg", (1600, 1200), "CMYK", orientation=6)
    reading = Reading.paper(PHOTOS, _sources(PrintedPhoto(taken, "Rapat")))
    (picture,) = _pictures(reading)
    (shape,) = reading.document.inline_shapes

    assert picture.mode == "RGB"
    assert picture.height > picture.width
    assert shape.height > shape.width
    upper_right = picture.getpixel((picture.width - 5, 5))
    upper_left = picture.getpixel((5, 5))
    assert upper_right[0] > upper_right[2]
    assert upper_left[2] > upper_left[0]


def test_a_photo_without_a_caption_still_says_what_it_is(tmp_path: Path) -> None:
    taken = photo(tmp_path / "a.jpg")
    reading = Reading.paper(PHOTOS, _sources(PrintedPhoto(taken, "Satu"), PrintedPhoto(taken, " ")))

    described = [one.get("descr") for one in reading.body.iter(qn("wp:docPr"))]
    assert described == ["Satu", "Foto kegiatan 2"]


@pytest.mark.parametrize("kind", [PHOTOS, DocumentKind.NOTULA, DocumentKind.NOTULA_2009])
def test_a_photo_that_cannot_be_read_is_named(kind: DocumentKind, tmp_path: Path) -> None:
    (tmp_path / "rusak.jpg").write_bytes(b"bukan gambar")

    with pytest.raises(PictureError, match=r"rusak\.jpg"):
        Reading.paper(kind, _sources(PrintedPhoto(tmp_path / "rusak.jpg", "Rapat")))


def test_the_notula_has_photos_on_a_new_page_where_the_profile_says_so(tmp_path: Path) -> None:
    taken = PrintedPhoto(photo(tmp_path / "a.jpg"), "Rapat")
    reading = Reading.paper(DocumentKind.NOTULA, _sources(taken))
    title = next(p for p in reading.document.paragraphs if p.text == "Dokumentasi Foto")

    assert title.paragraph_format.page_break_before
    assert reading.document.tables[-1]._tbl is reading.table("Dokumentasi foto")._tbl
    assert reading.outline()[-1] == (1, "Dokumentasi Foto")

    without = Reading.paper(DocumentKind.NOTULA, _sources(taken, annexes_photos=False))
    assert "Dokumentasi Foto" not in without.texts()
    assert len(without.document.inline_shapes) == 0
