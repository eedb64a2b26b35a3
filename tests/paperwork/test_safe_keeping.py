"""Copies by the settings of the office: the limit, the second place, and what goes wrong there."""

import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.copy_settings import CopySettings
from kesbang_desktop.domain.errors import CopyError
from kesbang_desktop.store.copies.keeper import keeper_of
from kesbang_desktop.store.failures import explain_place


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[Backend]:
    found = Backend(tmp_path / "data")
    yield found
    found.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


def use(backend: Backend, folder: Path) -> None:
    backend.safe_keeping.save_settings(CopySettings(second_place=str(folder)))


def test_each_copy_goes_to_the_second_place_and_is_whole_there(backend, stick):
    use(backend, stick)
    state = backend.copy_data(CopyReason.HOUR)
    (there,) = keeper_of(backend.copies, stick).copies()
    assert there == state.newest
    assert keeper_of(backend.copies, stick).check(there).is_good
    assert state.settings.second_seen == state.newest.made_at
    assert state.problem == ""


def test_a_stick_that_is_not_there_keeps_no_copy_from_counting(backend, stick):
    use(backend, stick)
    stick.rmdir()
    state = backend.copy_data(CopyReason.HOUR)
    assert state.newest is not None
    assert state.problem == ""
    assert state.settings.second_seen is None
    assert not stick.exists()


def test_a_wrong_clock_does_not_keep_a_stick_from_being_missed(backend, stick):
    use(backend, stick)
    ahead = datetime.now() + timedelta(days=400)
    settings = backend.safe_keeping.state().settings
    backend.safe_keeping.save_settings(replace(settings, second_since=ahead, second_seen=ahead))
    stick.rmdir()
    settings = backend.copy_data(CopyReason.HOUR).settings
    assert settings.days_unseen(datetime.now()) == 0
    assert settings.days_unseen(datetime.now() + timedelta(days=8)) == 8


def test_what_goes_wrong_at_the_second_place_is_told_and_the_copy_at_home_counts(backend, stick):
    use(backend, stick)
    (stick / "cadangan-notula").write_text("berkas, bukan folder")
    state = backend.copy_data(CopyReason.HOUR)
    assert state.newest is not None
    assert str(stick) in state.problem


def test_copies_are_told_also_where_the_data_cannot_be_read(backend):
    made = backend.copy_data(CopyReason.START)
    backend.close()
    with (backend.data_dir / "notula.sqlite").open("r+b") as file:
        file.write(b"rusak")
    assert backend.safe_keeping.state().newest == made.newest


def test_a_place_that_is_no_folder_is_told_as_itself(backend):
    backend.copy_data(CopyReason.START)
    backend.copies.place.rename(backend.data_dir / "lain")
    backend.copies.place.write_text("berkas")
    with pytest.raises(CopyError, match="salinan cadangan"):
        backend.copy_data(CopyReason.HOUR)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "penuh"),
        (errno.EROFS, "hanya dapat dibaca"),
        (errno.EACCES, "hanya dapat dibaca"),
        (errno.ENOENT, "tidak ada"),
        (errno.EIO, "Disk gagal"),
        (errno.ENAMETOOLONG, "terlalu panjang"),
    ],
)
def test_each_failure_of_a_place_has_its_own_sentence(number, words, stick):
    told = explain_place(OSError(number, os.strerror(number)), stick)
    assert words in told.sentence
    assert str(stick) in told.sentence


def test_days_are_counted_from_the_last_copy_or_from_when_the_place_was_chosen():
    now = datetime(2026, 3, 21, 8)
    chosen = CopySettings(0, "/media/stik", now - timedelta(days=20))
    assert chosen.days_unseen(now) == 20
    assert replace(chosen, second_seen=now - timedelta(days=6)).days_unseen(now) == 0
    assert replace(chosen, second_seen=now - timedelta(days=8)).days_unseen(now) == 8
    assert replace(chosen, second_place="").days_unseen(now) == 0


@pytest.mark.parametrize("kept", [None, [], {"most_gb": "x"}, {"second_since": 3}])
def test_settings_that_cannot_be_read_are_as_at_first(kept):
    found = CopySettings.from_json(kept)
    assert (found.most_gb, found.second_place, found.second_since) == (0, "", None)


def test_settings_come_back_as_they_were_kept():
    now = datetime(2026, 3, 21, 8)
    settings = CopySettings(5, "/media/stik", now, now)
    assert CopySettings.from_json(settings.to_json()) == settings


def test_what_is_half_written_of_a_key_goes_with_the_next_start(backend: Backend) -> None:
    left = backend.data_dir / f".kunci-{'ab' * 16}.json.tmp"
    backend.data_dir.mkdir(exist_ok=True)
    left.write_bytes(b"{")
    backend.keep_house()
    assert not left.exists()


def test_a_second_place_that_is_not_there_is_noted_until_it_is(backend, tmp_path):
    stick = tmp_path / "stik-lain"
    keeping = backend.safe_keeping
    keeping.save_settings(CopySettings(second_place=str(stick)))
    assert keeping.make(CopyReason.ASKED).second_is_away
    stick.mkdir()
    assert not keeping.make(CopyReason.ASKED).second_is_away
