"""The list of agencies to start with is read as offices keep lists."""

from pathlib import Path

import pytest

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.errors import UnreadableListError
from kesbang_desktop.domain.official_words import spelled_out
from kesbang_desktop.domain.starter_agencies import StarterAgency
from kesbang_desktop.exchange.agency_list import read_agencies


def written(folder: Path, text: str) -> Path:
    path = folder / "instansi.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_lines_are_agencies_and_what_has_no_name_is_told(tmp_path) -> None:
    path = written(
        tmp_path,
        "kelompok,nama,nama pendek,sebutan lain,induk,kabupaten/kota\n"
        'Dinas,"Dinas Pangan, Tanaman Pangan",DPTPH,DPTPH Uji; Dinas Pangan,Pemda Uji,Kota Uji\n'
        "Dinas,,Tanpa nama\nBadan,Badan Uji\n",
    )
    reading = read_agencies(path)
    assert reading.value == (
        StarterAgency(
            "Dinas Pangan, Tanaman Pangan",
            "DPTPH",
            ("DPTPH Uji", "Dinas Pangan"),
            "Pemda Uji",
            "Kota Uji",
            "Dinas",
        ),
        StarterAgency("Badan Uji", group="Badan"),
    )
    assert [row.number for row in reading.unread] == [3]


def test_a_list_of_nothing_says_what_to_write(tmp_path) -> None:
    with pytest.raises(UnreadableListError, match="Tulis satu instansi sebaris"):
        read_agencies(written(tmp_path, "kelompok,nama\n"))


def test_the_shipped_list_is_whole() -> None:
    reading = read_agencies(resource_path("agencies", "kalimantan-timur.csv"))
    agencies = reading.value
    assert not reading.unread
    names = [one.name for one in agencies]
    assert len(set(names)) == len(names) > 60
    assert {one.parent for one in agencies} <= {"", *names}
    sources = resource_path("agencies", "README.md").read_text(encoding="utf-8")
    assert all(one.group in sources for one in agencies)


def test_no_two_agencies_of_the_shipped_list_go_by_one_name() -> None:
    called: dict[tuple[str, ...], str] = {}
    for one in read_agencies(resource_path("agencies", "kalimantan-timur.csv")).value:
        for name in one.names:
            assert called.setdefault(spelled_out(name), one.name) == one.name, name
