"""Small pictures stand upright, whatever the file says."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kesbang_desktop.ui.attachments.thumbnails import make_thumbnail
from tests.ui.attachments.pictures import write_photo, write_scan, write_sideways_photo

SIZE = QSize(216, 150)


def test_a_photo_is_scaled_into_its_room(qapp, tmp_path):
    image = make_thumbnail(write_photo(tmp_path, size=(4000, 3000)), SIZE)
    assert image.size() == QSize(200, 150)


def test_a_small_picture_is_not_blown_up(qapp, tmp_path):
    assert make_thumbnail(write_photo(tmp_path, size=(40, 30)), SIZE).size() == QSize(40, 30)


def test_a_photo_taken_sideways_stands_upright(qapp, tmp_path):
    image = make_thumbnail(write_sideways_photo(tmp_path), SIZE)
    assert image.width() < image.height() <= 150
    assert image.pixelColor(image.width() // 2, 10).red() > 200
    assert image.pixelColor(image.width() // 2, image.height() - 10).blue() > 200


def test_a_scan_shows_its_first_page(qapp, tmp_path):
    image = make_thumbnail(write_scan(tmp_path), SIZE)
    assert image.height() == 150
    assert image.pixelColor(image.width() // 2, 40).green() > 200
    assert image.pixelColor(image.width() // 2, 145) == QColor("white")


def test_what_cannot_be_shown_is_a_null_picture(qapp, tmp_path):
    broken = tmp_path / "rusak.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    torn = tmp_path / "rusak.pdf"
    torn.write_bytes(b"%PDF-1.7\nrusak")
    for path in (broken, torn, tmp_path / "hilang.jpg"):
        assert make_thumbnail(path, SIZE).isNull()
