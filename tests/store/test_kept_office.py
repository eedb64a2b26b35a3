"""Which data a folder uses, and the mark of its computer."""

import pytest

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.office_address import OfficeAddress
from kesbang_desktop.store.data_folder import OFFICE
from kesbang_desktop.store.kept_office import keep_office, read_office
from kesbang_desktop.store.station_mark import station_mark

ADDRESS = OfficeAddress("server-kantor", "notula", "budi", options=(("sslmode", "verify-full"),))


def test_a_choice_is_read_as_it_was_kept_and_goes_again(tmp_path) -> None:
    folder = tmp_path / "data"
    assert read_office(folder) is None
    keep_office(folder, ADDRESS)
    assert read_office(folder) == ADDRESS
    assert [one.name for one in folder.iterdir()] == [OFFICE]
    keep_office(folder, None)
    assert read_office(folder) is None
    keep_office(folder, None)


def test_a_choice_that_cannot_be_read_is_no_reason_to_open_the_file(tmp_path) -> None:
    (tmp_path / OFFICE).write_text("rusak", "utf-8")
    with pytest.raises(DatabaseError, match="tidak terbaca"):
        read_office(tmp_path)
    (tmp_path / OFFICE).write_bytes(b"\xff\xfe\xff")
    with pytest.raises(DatabaseError, match="tidak terbaca"):
        read_office(tmp_path)


def test_a_choice_that_cannot_be_written_is_told(tmp_path) -> None:
    (tmp_path / "data").write_text("", "utf-8")
    with pytest.raises(DatabaseError, match="tidak dapat ditulis"):
        keep_office(tmp_path / "data", ADDRESS)


def test_a_computer_keeps_its_mark_and_makes_another_for_one_that_is_damaged(tmp_path) -> None:
    first = station_mark(tmp_path / "satu")
    assert station_mark(tmp_path / "satu") == first != station_mark(tmp_path / "dua")
    (tmp_path / "satu" / "komputer.txt").write_text("?/!", "utf-8")
    assert station_mark(tmp_path / "satu") not in (first, "?/!")
