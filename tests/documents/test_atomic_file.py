"""A document is written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents.atomic_file import write_atomically
from kesbang_desktop.domain.errors import ExportError
from tests.documents.word_reader import TEMPLATE, Reading, render_notula


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


def test_what_an_export_that_was_killed_left_behind_goes_with_the_next(tmp_path):
    target = tmp_path / "notula [1].docx"
    left, alike, other = (
        tmp_path / f".{name}-{'0a' * 8}.tmp" for name in ("notula [1]", "notula [1]x", "surat")
    )
    busy = tmp_path / f".notula [1]-{'0b' * 8}.tmp"
    for path in (left, alike, other, busy):
        path.write_bytes(b"setengah")
    for path in (left, alike, other):
        os.utime(path, (0, 0))
    write_atomically(target, b"isi")
    assert set(tmp_path.iterdir()) == {target, alike, other, busy}
