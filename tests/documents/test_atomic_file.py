"""A document is written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents import atomic_file
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.store.begun_files import BegunFiles
from tests.documents.word_reader import TEMPLATE, Reading, render_notula


def write_atomically(target: Path, content: bytes) -> None:
    """Write where no data folder is, so that nothing is noted."""
    atomic_file.write_atomically(target, content, BegunFiles(target.parent / "tiada").beside)


def test_the_notula_is_written_where_it_was_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "Notula.docx"
    write_atomically(target, render_notula(m.sample(), m.profile(), TEMPLATE))

    assert Reading(target.read_bytes()).lines()[0] == "NOTULA"
    assert list(tmp_path.iterdir()) == [target]


def test_what_was_there_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    write_atomically(target, b"new")

    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_the_content_is_on_the_disk_before_it_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    sync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (order.append("sync"), sync(handle)))
    monkeypatch.setattr(os, "replace", lambda *paths: (order.append("replace"), replace(*paths)))
    write_atomically(tmp_path / "a.docx", b"new")

    assert order == ["sync", "replace"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="tidak ditemukan; pilih folder lain"):
        write_atomically(tmp_path / "tiada" / "a.docx", b"new")


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_bytes(b"")

    with pytest.raises(ExportError, match="tidak ditemukan; pilih folder lain"):
        write_atomically(tmp_path / "berkas" / "a.docx", b"new")


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="terlalu panjang; pendekkan"):
        write_atomically(tmp_path / f"{'n' * 300}.docx", b"new")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_the_same_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.docx").mkdir()

    with pytest.raises(ExportError, match="adalah folder"):
        write_atomically(tmp_path / "a.docx", b"new")
    assert [one.name for one in tmp_path.iterdir()] == ["a.docx"]


@pytest.mark.parametrize(
    ("call", "number", "sentence"),
    [
        ("fsync", errno.ENOSPC, "Penyimpanan penuh"),
        ("fsync", errno.EDQUOT, "Penyimpanan penuh"),
        ("fsync", errno.EACCES, "tidak boleh ditulisi"),
        ("fsync", errno.EROFS, "hanya dapat dibaca"),
        ("fsync", errno.EIO, "Disk gagal"),
        ("replace", errno.EACCES, "sedang dibuka di Word"),
        ("replace", errno.ENOSPC, "Penyimpanan penuh"),
        ("replace", errno.EIO, "Disk gagal"),
    ],
)
def test_a_failure_is_told_and_leaves_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, sentence: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, call, fail)

    with pytest.raises(ExportError, match=sentence) as told:
        write_atomically(target, b"new")
    assert told.value.sentence.count(". ") == 0
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
