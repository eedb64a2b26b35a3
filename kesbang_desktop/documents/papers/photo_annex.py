"""Photos of a meeting, two beside each other, as an annex or a paper of their own."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from docx.image.image import Image
from docx.shared import Cm, Length
from docxtpl import DocxTemplate

from kesbang_desktop.documents.layout.inline_picture import InlinePicture
from kesbang_desktop.documents.papers.notula_header import MEETING, meeting_rows
from kesbang_desktop.documents.papers.word_paper import Meanings, PrintedPhoto, Sources, WordPaper
from kesbang_desktop.documents.pictures.reading import fit_photo
from kesbang_desktop.documents.templates.shapes import listed, record
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.office_profile import OfficeProfile

# Each of the two columns takes 48 % of the text; so photos of 4 : 3 are as high.
_COLUMN, _HEIGHT_CM = 0.48, 5.6
_NO_CAPTION = "Foto kegiatan"

_PHOTO: Meanings = {"gambar": "Foto", "keterangan": "Keterangan foto"}
PHOTOS = listed(
    "Foto-foto rapat, berpasangan",
    "baris",
    {
        "kiri": record("Foto di kiri", _PHOTO),
        "kanan": record("Foto di kanan; kosong bila jumlah foto ganjil", _PHOTO),
    },
)
_PLACED = {name: meaning for name, meaning in MEETING.items() if name != "waktu"}


def photo_annex_fields(sources: Sources, opened: DocxTemplate) -> dict[str, Any]:
    """Return what the paper of photos prints by field. Raises PictureError."""
    rows = meeting_rows(sources.minutes.meeting)
    return {
        **{name: rows[name] for name in ("rapat", "hari_tanggal", "tempat")},
        "foto": photo_pairs(sources.photos, sources.profile, opened),
    }


def photo_pairs(
    photos: Sequence[PrintedPhoto], profile: OfficeProfile, opened: DocxTemplate
) -> list[dict[str, Any]]:
    """Return ``photos`` in pairs ``kiri`` and ``kanan``; the last one on the right may be None.

    Raises PictureError where a photo cannot be read.
    """
    return photo_rows(photos, ("kiri", "kanan"), _box_cm(profile), opened)


def photo_rows(
    photos: Sequence[PrintedPhoto],
    sides: Sequence[str],
    box_cm: tuple[float, float],
    opened: DocxTemplate,
) -> list[dict[str, Any]]:
    """Return ``photos`` in rows with one for each of ``sides``, None where there are no more.

    Each is at most as wide and as high as ``box_cm``. Raises PictureError.
    """
    printed = [_printed(photo, number, opened, box_cm) for number, photo in enumerate(photos, 1)]
    columns = (printed[at :: len(sides)] for at in range(len(sides)))
    return [dict(zip(sides, row, strict=True)) for row in zip_longest(*columns)]


def _box_cm(profile: OfficeProfile) -> tuple[float, float]:
    """Return how wide and how high a photo may be."""
    width, _ = profile.paper.size_cm
    text = width - profile.margins.left - profile.margins.right
    return text * _COLUMN, _HEIGHT_CM


def _printed(
    photo: PrintedPhoto, number: int, opened: DocxTemplate, box: tuple[float, float]
) -> dict[str, Any]:
    content, caption = fit_photo(photo.path, box), photo.caption.strip()
    name = f"Foto {number}"
    picture = InlinePicture.of(
        opened, content, _size(content, box), name, caption or f"{_NO_CAPTION} {number}"
    )
    return {"gambar": picture, "keterangan": caption}


def _size(content: bytes, box: tuple[float, float]) -> tuple[Length, Length]:
    """Return the largest size with the proportions of the picture that fits the box."""
    picture = Image.from_blob(content)
    scale = min(box[0] / picture.px_width, box[1] / picture.px_height)
    return Cm(picture.px_width * scale), Cm(picture.px_height * scale)


PAPER = WordPaper(
    DocumentKind.PHOTO_ANNEX,
    {**_PLACED, "foto": PHOTOS},
    photo_annex_fields,
    prints_photos=True,
)
