from datetime import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.check_in import (
    CheckInLine,
    Nearness,
    check_in,
    find_on_roll,
    names_stranger,
    nearness,
    read_check_in,
)
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Party, PartyKind

NOW = time(9, 12)


def somebody(name: str, agency: str = "Diskominfo", **values: Any) -> Attendance:
    person = Party(PartyKind.PERSON, new_id(), name)
    sent_by = Party(PartyKind.ORGANIZATION, new_id(), agency)
    return Attendance(new_id(), new_id(), "V", person, sent_by, **values)


def envoy(name: str, position: str = "", **values: Any) -> CheckInLine:
    return CheckInLine("sek", Presence.REPRESENTED, stand_in=name, position=position, **values)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("sek", CheckInLine("sek")),
        ("sek ~", CheckInLine("sek", online=True)),
        ("sek~", CheckInLine("sek", online=True)),
        ("sek daring 09.40", CheckInLine("sek", online=True, at=time(9, 40))),
        ("sek 9:40", CheckInLine("sek", at=time(9, 40))),
        ("sek 09.40 ~", CheckInLine("sek", online=True, at=time(9, 40))),
        ("sek 25.40", CheckInLine("sek 25.40")),
        ("sek > Budi, S.H., Kabid IKP", envoy("Budi, S.H.", "Kabid IKP")),
        ("sek diwakili oleh Budi", envoy("Budi")),
        ("Budi, Kabid mewakili sek", envoy("Budi", "Kabid")),
        ("Budi mewakili sek ~ 9.05", envoy("Budi", online=True, at=time(9, 5))),
        ("sek - sakit", CheckInLine("sek", Presence.EXCUSED, reason="sakit")),
        ("sek izin: ke Jakarta", CheckInLine("sek", Presence.EXCUSED, reason="ke Jakarta")),
        ("sek izin", CheckInLine("sek", Presence.EXCUSED)),
        ("sek /", CheckInLine("sek", leaves=True)),
        ("sek pulang 11.15", CheckInLine("sek", leaves=True, at=time(11, 15))),
        ("Dwi-Sari", CheckInLine("Dwi-Sari")),
        ("Izin Sari", CheckInLine("Izin Sari")),
        ("Nama, Kabid Izin Usaha, DPMPTSP", CheckInLine("Nama, Kabid Izin Usaha, DPMPTSP")),
        ("", CheckInLine("")),
    ],
)
def test_what_a_line_says(text: str, line: CheckInLine) -> None:
    assert read_check_in(text) == line


@given(st.text(max_size=60))
def test_every_line_is_read(text: str) -> None:
    line = read_check_in(text)
    assert line.who == line.who.strip()
    assert "\n" not in line.who


@pytest.mark.parametrize(
    ("query", "near"),
    [
        ("muh", Nearness.NAME),
        ("Bpk. Muhammad", Nearness.NAME),
        ("rid", Nearness.WORDS),
        ("rid muh", Nearness.WORDS),
        ("mri", Nearness.INITIALS),
        ("mr", Nearness.INITIALS),
        ("dis", Nearness.AGENCY),
        ("kab", Nearness.AGENCY),
        ("rim", None),
        ("xyz", None),
        ("", None),
    ],
)
def test_how_letters_fit(query: str, near: Nearness | None) -> None:
    assert nearness(query, "Dr. Muhammad Ridwan, M.Si.", "Kabid", "Diskominfo") is near


def test_who_is_awaited_comes_first_and_who_leaves_where_somebody_leaves() -> None:
    came = somebody("Andi Wijaya", presence=Presence.PRESENT)
    later, other = somebody("Andi Ishak"), somebody("Sri Andini")
    roll = (came, other, later)
    assert find_on_roll("and", roll) == [later, other, came]
    assert find_on_roll("and", roll, leaving=True) == [came, later, other]


def test_gelar_alone_make_nobody_new() -> None:
    assert not names_stranger("Andi Wijaya, S.H.")
    assert not names_stranger(", Kabid")
    assert names_stranger("Andi Wijaya, S.H., Kabid")


def test_what_is_noted() -> None:
    one = somebody("Andi")
    assert check_in(one, CheckInLine("and"), NOW).time_in == NOW
    excused = check_in(one, CheckInLine("and", Presence.EXCUSED, reason="sakit"), NOW)
    assert (excused.reason, excused.time_in) == ("sakit", None)
    came = check_in(excused, CheckInLine("and", online=True), NOW)
    assert (came.presence, came.reason, came.online) == (Presence.PRESENT, "", True)
    left = check_in(came, CheckInLine("and", leaves=True, at=time(11)), NOW)
    assert (left.time_in, left.time_out, left.online) == (NOW, time(11), True)
