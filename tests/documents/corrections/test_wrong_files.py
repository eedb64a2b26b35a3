"""What is no corrected paper is told in one sentence that says what to do."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from kesbang_desktop.documents.corrections.word_reader import read_corrected
from kesbang_desktop.domain.errors import UnreadableCorrectionError
from tests.documents.corrections.corrected import printed

WHOLE = printed()
WRONG: dict[str, tuple[bytes, str]] = {
    "kosong.docx": (b"", "kosong. Salin lagi"),
    "notula.pdf": (b"%PDF-1.7\n%...", "adalah PDF"),
    "notula.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "Word lama (.doc)"),
    "~$tula.docx": (b"\x05Budi" + bytes(157), "sedang dibuka di Word"),
    "terpotong.docx": (WHOLE[: len(WHOLE) // 2], "bukan dokumen Word (.docx) yang utuh"),
    "catatan.docx": (b"Catatan biasa", "bukan dokumen Word (.docx) yang utuh"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_file_that_is_no_word_document_is_told_with_what_to_do(name: str, tmp_path: Path) -> None:
    content, words = WRONG[name]
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UnreadableCorrectionError) as caught:
        read_corrected(path)
    said = caught.value.sentence
    assert words in said and name in said
    assert "\n" not in said and said.endswith(".")


def test_what_libreoffice_kept_in_its_own_formats_is_told_as_that(tmp_path: Path) -> None:
    (tmp_path / "notula.docx").write_bytes(WHOLE)
    for kind, words in (("odt", "OpenDocument"), ("doc", "Word lama"), ("pdf", "adalah PDF")):
        _convert(tmp_path / "notula.docx", kind)
        with pytest.raises(UnreadableCorrectionError, match=words):
            read_corrected(tmp_path / f"notula.{kind}")


def _convert(path: Path, kind: str) -> None:
    profile = (path.parent / "profil").as_uri()
    subprocess.run(
        [
            *("soffice", "--headless", f"-env:UserInstallation={profile}"),
            *("--convert-to", kind, "--outdir", str(path.parent), str(path)),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )


@pytest.mark.parametrize("make", [lambda path: path.chmod(0o444), lambda path: None])
def test_a_document_that_is_only_to_be_read_is_read(
    make: Callable[[Path], object], tmp_path: Path
) -> None:
    path = tmp_path / "notula.docx"
    path.write_bytes(WHOLE)
    # What Word leaves beside a document that is open says nothing of the document.
    (tmp_path / "~$tula.docx").write_bytes(bytes(162))
    make(path)
    assert read_corrected(path).lines
