"""``python -m tests.pages``: every length in every typeface; the exit code is 1 for any fault."""

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from time import monotonic

from kesbang_desktop.documents.pages.looking import whole_pdf
from kesbang_desktop.documents.pages.pdf_text import read_pdf
from kesbang_desktop.documents.pdf import libreoffice
from tests.pages.faults import CUT, LOST, TORN, faults_of
from tests.pages.lengths import papers

# LibreOffice 7.4 ends without a word after some two hundred documents.
_AT_ONCE = 60
_PATIENCE_S = 120


def main() -> int:
    """Make all papers, look at them, mend what the program would mend and say what is left."""
    program = libreoffice.find()
    if program is None:
        print("LibreOffice tidak ditemukan.", file=sys.stderr)
        return 1
    begun = monotonic()
    with tempfile.TemporaryDirectory(prefix="halaman-") as name:
        folder = Path(name)
        documents = [folder / f"{paper.name}.docx" for paper in papers()]
        for document, paper in zip(documents, papers(), strict=True):
            document.write_bytes(paper.content())
        for start in range(0, len(documents), _AT_ONCE):
            _make(program, folder, documents[start : start + _AT_ONCE])
        first, left = Counter[str](), Counter[str]()
        pages = 0
        for document in documents:
            original, pdf = document.read_bytes(), document.with_suffix(".pdf").read_bytes()
            found = faults_of(original, pdf)
            first.update(one.partition(":")[0] for one in found)
            if found:
                convert = partial(
                    libreoffice.convert, program, document, monotonic() + _PATIENCE_S, lambda: False
                )
                pdf = whole_pdf(document, convert, lambda: False)
                found = faults_of(document.read_bytes(), pdf)
            left.update(one.partition(":")[0] for one in found)
            pages += read_pdf(pdf).page_count
            for fault in found:
                print(f"{document.stem}: {fault}")
    print(f"{len(documents)} naskah, {pages} halaman, {monotonic() - begun:.0f} detik")
    for kind in (TORN, CUT, LOST):
        print(f"{kind}: {first[kind]} sebelum diperbaiki, {left[kind]} sesudahnya")
    return 1 if left else 0


def _make(program: Path, folder: Path, documents: Sequence[Path]) -> None:
    command = [
        *(str(program), f"-env:UserInstallation={(folder / 'profil').as_uri()}", "--headless"),
        *("--norestore", "--convert-to", libreoffice.FILTER, "--outdir", str(folder)),
        *map(str, documents),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE_S)


if __name__ == "__main__":
    sys.exit(main())
