"""The list of agencies to start with, from the command line."""

import json

from tests.app.command_line import CommandLine
from tests.app.test_command_line_errors import assert_one_sentence


def test_the_list_is_shown_with_what_is_known(kesbang: CommandLine) -> None:
    lines = kesbang("agencies").out.splitlines()
    diskominfo = "Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur"
    assert f"Dinas | {diskominfo} | Diskominfo Kaltim | belum ada" in lines
    kesbang("agencies", "--take", "diskominfo")
    lines = kesbang("agencies").out.splitlines()
    assert f"Dinas | {diskominfo} | Diskominfo Kaltim | sudah ada: {diskominfo}" in lines


def test_all_are_taken_once(kesbang: CommandLine) -> None:
    count = len(kesbang("agencies").out.splitlines())
    assert kesbang("agencies", "--take").err == f"{count} instansi ditambahkan, 0 sudah ada.\n"
    assert kesbang("agencies", "--take").err == f"0 instansi ditambahkan, {count} sudah ada.\n"
    offered = json.loads(kesbang("agencies", "--json").out)
    assert all(one["known"] for one in offered)


def test_a_group_is_taken(kesbang: CommandLine) -> None:
    added = json.loads(kesbang("agencies", "--json", "--take", "Badan").out)
    assert [one["name"].split()[0] for one in added] == ["Badan"] * len(added)
    assert added


def test_a_name_of_none_is_told(kesbang: CommandLine) -> None:
    assert_one_sentence(kesbang("agencies", "--take", "Dinas Sihir"), 1)
