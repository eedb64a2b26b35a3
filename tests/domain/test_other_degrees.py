"""Gelar that somebody does not have stay in the text, or leave open whether he is meant."""

from datetime import date

import pytest

from kesbang_desktop.domain.action_sentence import split_action
from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.names import has_other_degrees, unheld_degrees
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Directory, Person
from kesbang_desktop.domain.shorthand import is_doubtful

SINCE = date(2026, 3, 10)
AGUS = Person(new_id(), "Agus Salim, S.E.")
LOLO = Person(new_id(), "Pdt. Yohanes Lolo")
RATNA = Person(new_id(), "Dra. Ratna Dewi, S.Sos., M.Si.")
PEOPLE = (AGUS, LOLO, RATNA)
KNOWN = KnownParties(
    [Attendance(new_id(), new_id(), "V", one.party) for one in PEOPLE], Directory(PEOPLE)
)
NOTATION = Notation(KNOWN, SINCE)


@pytest.mark.parametrize(
    ("line", "owner", "text"),
    [
        ("kirim data @Yohanes, S.Th. /besok", LOLO, "kirim data, S.Th."),
        ("kirim data @Yohanes Lolo S.Th. /besok", LOLO, "kirim data S.Th."),
        ("kirim data @Ratna, S.Sos., M.Si., M.H. /besok", RATNA, "kirim data, M.H."),
        ("kirim data @Ratna, M.Si. /besok", RATNA, "kirim data"),
        ("kirim data @Agus Salim S.E. /besok", AGUS, "kirim data"),
    ],
)
def test_gelar_that_are_not_known_of_an_owner_stay(line: str, owner: Person, text: str) -> None:
    read = split_action(line, KNOWN, SINCE)
    assert (read.owners, read.text, read.problems) == ((owner.party,), text, ())
    assert read.due is not None


@pytest.mark.parametrize(
    ("said", "person"),
    [
        ("Agus, S.Pd.", AGUS),
        ("Agus Salim, S.Pd.", AGUS),
        ("Agus S.Pd.", AGUS),
        ("Ratna, M.Pd.", RATNA),
        ("Bu Ratna, S.H., M.H.", RATNA),
    ],
)
def test_who_has_other_gelar_is_not_taken_and_both_are_named(said: str, person: Person) -> None:
    read = split_action(f"kirim data @{said} /besok", KNOWN, SINCE)
    assert (read.owners, read.text) == ((), f"kirim data @{said}")
    (problem,) = read.problems
    assert said in problem
    assert person.name in problem
    line = NOTATION.read_line(f"{said}: kami setuju")
    assert (line.speaker, line.unattributed) == (None, True)
    assert line.text == f"{said}: kami setuju"
    (problem,) = line.problems
    assert said in problem
    assert person.name in problem


def test_a_part_of_a_name_with_gelar_that_are_not_known_is_kept_and_told() -> None:
    line = NOTATION.read_line("Yohanes, S.Th.: kami setuju")
    assert (line.speaker, line.text) == (None, "Yohanes, S.Th.: kami setuju")
    assert line.problems
    claimed = NOTATION.claimed_in(line.text)
    assert claimed is not None
    assert claimed[0] == LOLO.party


@pytest.mark.parametrize("said", ["Agus, S.E.", "Agus Salim SE", "Pak Agus", "Ratna, M.Si."])
def test_gelar_that_somebody_has_name_him(said: str) -> None:
    assert NOTATION.read_line(f"{said}: kami setuju").text == "kami setuju"


def test_gelar_are_compared_however_they_are_written() -> None:
    assert unheld_degrees("Satu, S. Sos., M.Si", "Contoh Satu, SSos, M.Si.") == ()
    assert unheld_degrees("Satu, M.H.", "Contoh Satu, S.H.") == ("M.H.",)
    assert not has_other_degrees("Satu, S.H., M.H.", "Contoh Satu, S.H.")
    assert not has_other_degrees("Satu, M.H.", "Contoh Satu")


def test_other_gelar_leave_open_who_is_meant() -> None:
    attendances = [Attendance(new_id(), new_id(), "V", AGUS.party)]
    known = KnownParties(attendances).find_speaker("Agus, S.Pd.").party
    assert known is not None
    assert is_doubtful("Agus, S.Pd.", known)
    assert not is_doubtful("Agus, S.E.", known)


def test_a_whole_name_with_gelar_that_are_not_known_names_him_and_the_gelar_are_told_once() -> None:
    lines = ["Yohanes Lolo, S.Th., M.Th.: buka", "Yohanes Lolo, S.Th., M.Th.: lanjut"]
    first, second = NOTATION.read_lines(lines)
    assert (first.speaker, first.text) == (LOLO.party, "buka")
    assert first.problems[0].startswith(f"“S.Th.”, “M.Th.” belum tercatat pada {LOLO.name}")
    assert (second.speaker, second.text, second.problems) == (LOLO.party, "lanjut", ())
    issue = NOTATION.read_line("? Yohanes Lolo, S.Th.: dana kurang")
    assert (issue.speaker, len(issue.problems)) == (LOLO.party, 1)
