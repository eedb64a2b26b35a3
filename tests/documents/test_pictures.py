"""Logos and photos: what offices have, what telephones write, and what means harm."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Cm
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kesbang_desktop.documents.pictures.reading import fit_photo, read_logo
from kesbang_desktop.domain.errors import PictureError
from tests.documents import pictures

BOX = (8.0, 6.0)
BOX_PIXELS = (693, 520)
RED, BLUE = (220, 30, 30), (30, 30, 220)


def test_a_large_photo_is_scaled_to_its_box(tmp_path: Path) -> None:
    photo = fitted(saved(tmp_path / "a.jpg", Image.new("RGB", (4000, 3000), RED)))

    assert (photo.format, photo.mode) == ("JPEG", "RGB")
    assert photo.size == (693, 520)


def test_a_small_photo_is_never_scaled_up(tmp_path: Path) -> None:
    assert fitted(saved(tmp_path / "a.jpg", Image.new("RGB", (120, 90)))).size == (120, 90)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_taken_sideways_stands_upright(tmp_path: Path, orientation: int) -> None:
    upright = halves((900, 600))
    turned = {
        1: (),
        2: (Image.Transpose.FLIP_LEFT_RIGHT,),
        3: (Image.Transpose.ROTATE_180,),
        4: (Image.Transpose.FLIP_TOP_BOTTOM,),
        5: (Image.Transpose.TRANSPOSE,),
        6: (Image.Transpose.ROTATE_90,),
        7: (Image.Transpose.TRANSVERSE,),
        8: (Image.Transpose.ROTATE_270,),
    }
    stored = upright
    for step in turned[orientation]:
        stored = stored.transpose(step)
    exif = Image.Exif()
    exif[0x0112] = orientation
    for name in ("a.jpg", "a.png"):
        photo = fitted(saved(tmp_path / name, stored, exif=exif))

        assert photo.size == (693, 462)
        assert near(photo.getpixel((20, 20)), RED)
        assert near(photo.getpixel((20, 440)), RED)
        assert near(photo.getpixel((680, 20)), BLUE)
        assert not photo.getexif()


@pytest.mark.parametrize("mode", ["CMYK", "L", "1"])
def test_a_photo_in_other_colours_becomes_one_that_word_shows(tmp_path: Path, mode: str) -> None:
    suffix = "png" if mode == "1" else "jpg"
    source = Image.new("RGB", (300, 200), "white").convert(mode)
    photo = fitted(saved(tmp_path / f"a.{suffix}", source))

    assert photo.mode in ("RGB", "L")
    assert near(photo.convert("RGB").getpixel((5, 5)), (255, 255, 255))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_becomes_white(tmp_path: Path, mode: str) -> None:
    source = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    source.paste((*RED, 255), (0, 0, 150, 200))
    photo = fitted(saved(tmp_path / "a.png", source.convert(mode)))

    assert near(photo.convert("RGB").getpixel((290, 100)), (255, 255, 255))
    assert not near(photo.convert("RGB").getpixel((10, 100)), (255, 255, 255))


def test_a_scan_of_sixteen_bits_keeps_its_greys(tmp_path: Path) -> None:
    photo = fitted(saved(tmp_path / "a.png", Image.new("I;16", (300, 200), 32768)))

    assert abs(photo.getpixel((5, 5)) - 128) < 4


def test_a_photo_can_be_put_into_a_document(tmp_path: Path) -> None:
    photo = fit_photo(saved(tmp_path / "a.jpg", Image.new("CMYK", (900, 600))), BOX)
    picture = Document().add_picture(io.BytesIO(photo), width=Cm(8))

    assert picture.width.cm == pytest.approx(8, abs=0.01)


@pytest.mark.parametrize("suffix", ["HEIC", "dng"])
def test_a_photo_in_the_format_of_a_camera_is_told(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"IMG_1.{suffix}").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")

    with pytest.raises(PictureError, match="ubah dulu menjadi JPEG"):
        fit_photo(tmp_path / f"IMG_1.{suffix}", BOX)


@pytest.mark.parametrize("content", [b"", b"bukan gambar", b"%PDF-1.7 ...", b"\xff\xd8\xff\xe0"])
def test_a_file_that_is_no_photo_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.jpg").write_bytes(content)

    with pytest.raises(PictureError, match=r"“a\.jpg” rusak atau bukan gambar"):
        fit_photo(tmp_path / "a.jpg", BOX)


def test_a_photo_that_is_cut_off_is_told(tmp_path: Path) -> None:
    whole = saved(tmp_path / "a.jpg", halves((900, 600))).read_bytes()
    (tmp_path / "a.jpg").write_bytes(whole[: len(whole) // 2])

    with pytest.raises(PictureError, match="rusak"):
        fit_photo(tmp_path / "a.jpg", BOX)


def test_a_photo_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="tidak ditemukan"):
        fit_photo(tmp_path / "a.jpg", BOX)
    with pytest.raises(PictureError, match="tidak ditemukan"):
        read_logo(tmp_path / "a.png")


@pytest.mark.parametrize("size", [(20_000, 10_000), (65_000, 65_000), (8_000, 7_000)])
def test_a_picture_of_too_many_pixels_is_refused_unread(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    (tmp_path / "a.png").write_bytes(promising(*size))

    with pytest.raises(PictureError, match="terlalu besar"):
        read_logo(tmp_path / "a.png")
    with pytest.raises(PictureError, match="terlalu besar"):
        fit_photo(tmp_path / "a.png", BOX)


def test_a_photo_of_108_megapixels_is_scaled(tmp_path: Path) -> None:
    photo = fitted(saved(tmp_path / "a.jpg", Image.new("L", (12_000, 9_000), 90)))

    assert photo.size == BOX_PIXELS


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_a_png_logo_is_taken(tmp_path: Path, mode: str) -> None:
    base = Image.new("L" if mode == "I;16" else "RGBA", (300, 200), 90)
    source = Image.new("I;16", (300, 200), 900) if mode == "I;16" else base.convert(mode)
    logo = read_logo(saved(tmp_path / "a.png", source))

    assert not logo.is_svg
    with Image.open(io.BytesIO(logo.content)) as written:
        assert (written.format, written.size) == ("PNG", (300, 200))
    Document().add_picture(io.BytesIO(logo.content), width=Cm(2))


def test_a_transparent_logo_stays_transparent(tmp_path: Path) -> None:
    logo = read_logo(saved(tmp_path / "a.png", Image.new("RGBA", (3000, 2000), (9, 9, 9, 0))))

    with Image.open(io.BytesIO(logo.content)) as written:
        assert written.size == (1600, 1067)
        assert written.getpixel((5, 5))[3] == 0


def test_a_jpeg_logo_of_a_printer_becomes_one_that_word_shows(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    source = Image.new("CMYK", (300, 200), (255, 0, 0, 0))
    logo = read_logo(saved(tmp_path / "a.jpg", source, exif=exif))

    with Image.open(io.BytesIO(logo.content)) as written:
        assert (written.format, written.mode, written.size) == ("JPEG", "RGB", (200, 300))
        assert near(written.getpixel((5, 5)), (0, 255, 255))
    Document().add_picture(io.BytesIO(logo.content), width=Cm(2))


@pytest.mark.parametrize("content", [b"", b"bukan gambar", b"MZ\x90\0", b"\x89PNG\r\n\x1a\n"])
def test_a_file_that_is_no_logo_is_told_which_formats_are(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.png").write_bytes(content)

    with pytest.raises(PictureError, match="pilih berkas PNG, JPEG, atau SVG"):
        read_logo(tmp_path / "a.png")


def test_a_logo_of_another_format_is_told_which_formats_are(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="pilih berkas PNG, JPEG, atau SVG"):
        read_logo(saved(tmp_path / "a.gif", Image.new("RGB", (30, 20))))


def test_a_logo_is_not_read_where_its_file_is_huge(tmp_path: Path) -> None:
    with (tmp_path / "a.png").open("wb") as file:
        file.truncate(21_000_000)

    with pytest.raises(PictureError, match="lebih besar dari 20 MB"):
        read_logo(tmp_path / "a.png")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_picture_altered_anywhere_is_read_or_told(tmp_path_factory, data) -> None:
    folder = tmp_path_factory.mktemp("altered")
    content = bytearray(data.draw(st.sampled_from((PNG, JPEG))))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(2, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = folder / "a.png"
    path.write_bytes(bytes(content))
    for read in (read_logo, lambda one: fit_photo(one, BOX)):
        try:
            read(path)
        except PictureError as error:
            assert "a.png" in error.sentence


def saved(path: Path, image: Image.Image, **options: object) -> Path:
    image.save(path, **options)
    return path


def fitted(path: Path) -> Image.Image:
    return Image.open(io.BytesIO(fit_photo(path, BOX)))


def halves(size: tuple[int, int]) -> Image.Image:
    """Return a picture that is red on the left and blue on the right."""
    image = Image.new("RGB", size, BLUE)
    image.paste(RED, (0, 0, size[0] // 2, size[1]))
    return image


def near(pixel: tuple[int, ...], colour: tuple[int, int, int]) -> bool:
    return all(abs(one - other) < 12 for one, other in zip(pixel, colour, strict=True))


def promising(width: int, height: int) -> bytes:
    """Return a PNG file that says it is large and holds next to nothing."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = b"IHDR" + head
    chunk = struct.pack(">I", len(head)) + body + struct.pack(">I", zlib.crc32(body))
    return pictures.png(1, 1)[:8] + chunk + pictures.png(1, 1)[33:]


def _encoded(kind: str) -> bytes:
    buffer = io.BytesIO()
    halves((40, 30)).save(buffer, kind)
    return buffer.getvalue()


PNG, JPEG = _encoded("PNG"), _encoded("JPEG")
