"""Which language the window speaks is known before the data is opened."""

from pathlib import Path

import pytest

from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.store.data_folder import LANGUAGE
from kesbang_desktop.store.kept_language import keep_language, read_language


def test_a_new_folder_speaks_indonesian(tmp_path: Path) -> None:
    assert read_language(tmp_path / "belum ada") is WindowLanguage.INDONESIAN


@pytest.mark.parametrize("language", WindowLanguage)
def test_what_was_chosen_is_remembered(tmp_path: Path, language: WindowLanguage) -> None:
    keep_language(tmp_path, language)
    assert read_language(tmp_path) is language


@pytest.mark.parametrize("written", [b"", b"\xff\xfe", b"fr\n", b"en\nid\n", b"\x00" * 99])
def test_what_cannot_be_read_is_indonesian(tmp_path: Path, written: bytes) -> None:
    (tmp_path / LANGUAGE).write_bytes(written)
    assert read_language(tmp_path) is WindowLanguage.INDONESIAN


def test_a_folder_that_cannot_be_written_to_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / LANGUAGE).mkdir()
    keep_language(tmp_path, WindowLanguage.ENGLISH)
    assert read_language(tmp_path) is WindowLanguage.INDONESIAN
