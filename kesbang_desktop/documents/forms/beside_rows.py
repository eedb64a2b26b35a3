"""What a returned file holds beside its words: photos, and macros that nobody starts."""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from kesbang_desktop.documents.corrections.corrected_file import open_corrected
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.reports.form_words import TITLE

_MACROS = "vbaProject.bin"
_MEDIA = ("xl/media/", "Pictures/")
_BODY = "word/document.xml"
# A picture as Word has written it since 2007, and as it and others did before.
_PICTURES = ("blip", "imagedata")
_LARGE = 10_000_000
_MEGABYTE = 1_000_000


def doubts_beside(path: Path) -> Iterator[str]:
    """Yield sentences about the file at ``path``; none where it is no archive."""
    try:
        with zipfile.ZipFile(path) as package:
            members = package.infolist()
    except (OSError, zipfile.BadZipFile, zlib.error, ValueError):
        return
    names = [one.filename for one in members]
    if any(name.endswith(_MACROS) for name in names):
        yield "Berkas ini berisi makro. Makronya tidak dijalankan; hanya tulisannya yang dibaca."
    count = _in_word(path) if _BODY in names else sum(name.startswith(_MEDIA) for name in names)
    if count:
        size = path.stat().st_size
        heavy = f" Besarnya {size // _MEGABYTE} MB." if size > _LARGE else ""
        yield f"Berkas ini memuat {count} foto, yang tetap ada dalam berkas terlampir.{heavy}"


def _in_word(path: Path) -> int:
    """Return how many pictures stand below the title: those above it are of the letterhead."""
    try:
        body = open_corrected(path).body
    except KnownError:
        return 0
    all_of_it, below, has_title = 0, 0, False
    for one in body.iter(etree.Element):
        name = etree.QName(one).localname
        if name in _PICTURES:
            all_of_it += 1
            below += has_title
        elif name == "p" and not has_title:
            has_title = fold("".join(one.itertext())) == fold(TITLE)
    return below if has_title else all_of_it
