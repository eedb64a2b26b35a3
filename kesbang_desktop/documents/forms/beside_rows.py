"""What a returned file holds beside its words: photos, and macros that nobody starts."""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from kesbang_desktop.documents.forms.photos import photos_in
from kesbang_desktop.domain.reports.report_forms import PoliticalForm

_MACROS = "vbaProject.bin"


def doubts_beside(path: Path, form: PoliticalForm) -> Iterator[str]:
    """Yield sentences about the file at ``path``; none where it is no archive."""
    try:
        with zipfile.ZipFile(path) as package:
            names = package.namelist()
    except (OSError, zipfile.BadZipFile, zlib.error, ValueError):
        return
    if any(name.endswith(_MACROS) for name in names):
        yield "Berkas ini berisi makro. Makronya tidak dijalankan; hanya tulisannya yang dibaca."
    photos = photos_in(path, form)
    taken = sum(bool(one.suffix) for one in photos)
    if taken:
        yield f"Berkas ini memuat {taken} foto, yang ikut diterima sebagai lampiran."
    if left := len(photos) - taken:
        yield (
            f"{left} foto tidak dapat dikeluarkan (terlalu besar, atau bukan JPEG dan PNG); "
            "fotonya tetap ada dalam berkas terlampir."
        )
