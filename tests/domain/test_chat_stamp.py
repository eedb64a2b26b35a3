"""Stamps of chat programs, in every form they are copied."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.chat_stamp import other_days, read_chat, split_stamp

AT = datetime(2026, 3, 10, 9, 15)


@pytest.mark.parametrize(
    "stamp",
    [
        "[10/03/26 09.15.23] ",
        "\u200e[10/03/26, 09.15.23] ",
        "[10/03/2026 09:15:23] ",
        "10/03/26 09.15 - ",
        "10/03/26, 9:15 AM - ",
        "10/03/26, 9:15\u202fAM - ",
        "10/03/2026 pukul 09.15 - ",
        "[09.15, 10/3/2026] ",
        "[9:15 am, 10/3/2026] ",
        "2026-03-10 09:15 - ",
        "\ufeff[10.03.26, 09:15:23] \u200e",
    ],
)
def test_every_form_of_a_stamp_is_read(stamp: str) -> None:
    found = split_stamp(f"{stamp}Budi Contoh: saya setuju: ya")
    assert found is not None
    assert (found.at, found.sender, found.text) == (
        AT.replace(second=0),
        "Budi Contoh",
        "saya setuju: ya",
    )


def test_the_afternoon_and_a_month_that_stands_first_are_understood() -> None:
    assert split_stamp("3/25/26, 12:05 AM - A: x").at == datetime(2026, 3, 25, 0, 5)
    assert split_stamp("25/3/26, 1:05 PM - A: x").at == datetime(2026, 3, 25, 13, 5)


@pytest.mark.parametrize(
    "line",
    [
        "Rapat 10/03/26 09.15 - selesai",
        "[catatan] 10/03/26",
        "32/13/26 09.15 - Budi: x",
        "10/03/26 25.15 - Budi: x",
        "10/03/26",
        "",
    ],
)
def test_what_is_no_stamp_stays_text(line: str) -> None:
    assert split_stamp(line) is None


def test_lines_that_go_on_have_the_time_of_their_message() -> None:
    lines = ["[10/03/26 09.15.23] Budi: satu", "> siapkan posko", "", "10/03/26 09.18 - Siti: dua"]
    read = list(read_chat(enumerate(lines, 1)))
    assert [(one.number, one.text, one.at and one.at.minute) for one in read] == [
        (1, "Budi: satu", 15),
        (2, "> siapkan posko", 15),
        (3, "", 15),
        (4, "Siti: dua", 18),
    ]


def test_a_message_of_telegram_stands_below_its_stamp() -> None:
    read = list(read_chat(enumerate(["Budi, [10/03/2026 09.15]", "kami siap", "dan mau"], 1)))
    assert [(one.text, one.at) for one in read] == [("Budi: kami siap", AT), ("dan mau", AT)]


@pytest.mark.parametrize(
    "line",
    [
        "10/03/26 09.18 - Pesan dan panggilan terenkripsi secara end-to-end. Ketuk untuk info.",
        "10/03/26 09.18 - Anda menambahkan +62 812-3456-7890",
        "10/03/26 09.18 - Budi: <Media tidak disertakan>",
        "[10/03/26 09.18.01] Budi: \u200egambar tidak disertakan",
        "[10/03/26 09.18.01] Budi: Pesan ini dihapus.",
    ],
)
def test_what_the_program_wrote_is_nobody_s_speech(line: str) -> None:
    (read,) = read_chat([(7, line)])
    assert read.is_system
    assert read.text


def test_messages_of_another_day_are_told_once_a_day() -> None:
    lines = [f"{day}/03/26 09.18 - Budi: x" for day in (9, 9, 10, 11)]
    read = list(read_chat(enumerate(lines, 1)))
    assert other_days(read, date(2026, 3, 10)) == [
        "Baris 1-2: pesan tanggal 9 Maret 2026, bukan hari rapat; jamnya tidak dicatat.",
        "Baris 4: pesan tanggal 11 Maret 2026, bukan hari rapat; jamnya tidak dicatat.",
    ]
    assert other_days(read, None) == []


@given(st.lists(st.text(alphabet="ab: []/-.0123456789,\u202fAPM<>", max_size=30), max_size=5))
def test_no_word_of_a_chat_is_lost(lines: list[str]) -> None:
    read = list(read_chat(enumerate(lines, 1)))
    shown = "".join("".join(one.text.split()) for one in read)
    for line in lines:
        stamp = split_stamp(line)
        kept = (stamp.sender + stamp.text) if stamp and stamp.text else ("" if stamp else line)
        for word in kept.split():
            assert word.strip(":") in shown


def test_what_the_program_put_behind_or_in_place_of_a_message_is_told() -> None:
    lines = [
        "[10/03/26 09.15.23] Kaban: <Media tidak disertakan>",
        "Foto posko",
        "[10/03/26 09.17.00] Budi: siap <Pesan ini diedit>",
        "Ani: <Media tidak disertakan>",
        "Ani: nilai <5>",
    ]
    read = list(read_chat(enumerate(lines, 1)))
    said = [one.text for one in read if not one.is_system]
    assert said == ["Kaban: Foto posko", "Budi: siap", "Ani: nilai <5>"]
    left = [one.text for one in read if one.is_system]
    assert left == [
        "Kaban: <Media tidak disertakan>",
        "<Pesan ini diedit>",
        "Ani: <Media tidak disertakan>",
    ]
