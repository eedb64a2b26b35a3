"""Labels as offices write them, with the real dictionary: who speaks, and what nobody says."""

from datetime import date
from pathlib import Path

import pytest

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.name_labels import as_name, is_one_name
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.shorthand import split_speaker, stranger_in
from kesbang_desktop.exchange.spelling_dictionary import SpellingDictionary

DATA = Path(__file__).parents[1] / "data"
DICTIONARY = SpellingDictionary(
    resource_path("dictionaries", "id_ID", "id_ID"), resource_path("words", "kata-kantor.txt")
)
MAHFUD = Person(new_id(), "Prof. Dr. H. Mahfud, M.Si.")
ANDI = Person(new_id(), "Andi Surya")
KPU = Organization(new_id(), "KPU")
ATTENDING = [Attendance(new_id(), new_id(), "V", one.party) for one in (MAHFUD, ANDI)]


def is_word(word: str) -> bool:
    return not DICTIONARY.check_words([word])


NOTATION = Notation(
    KnownParties(ATTENDING, Directory((MAHFUD, ANDI), (KPU,))), date(2026, 3, 16), (), is_word
)


def labels_of(name: str) -> list[str]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def share_asked(name: str) -> float:
    labels = labels_of(name)
    asked = [one for one in labels if stranger_in(f"{one}: kami siap", KnownParties(), is_word)]
    return len(asked) / len(labels)


def test_nearly_all_labels_of_somebody_are_asked_about() -> None:
    assert share_asked("label-orang.txt") > 0.98


def test_hardly_any_heading_of_a_remark_is_taken_for_somebody() -> None:
    assert share_asked("label-bukan-orang.txt") < 0.015


def test_whoever_is_made_an_attendee_of_a_label_says_its_line() -> None:
    for label in labels_of("label-orang.txt"):
        stranger = stranger_in(f"{label}: siap", KnownParties(), is_word)
        if stranger and is_one_name(stranger):
            person = Person(new_id(), as_name(stranger))
            attending = [Attendance(new_id(), new_id(), "V", person.party)]
            spoken = split_speaker(f"{label}: siap", KnownParties(attending), is_word)
            assert spoken is not None, label
            assert spoken[0].party == person.party


@pytest.mark.parametrize("label", ["mahfud", "MAHFUD", "pak mahfud", "prof mahfud", "bpk. mahfud"])
def test_small_letters_name_whoever_attends(label: str) -> None:
    assert NOTATION.read_line(f"{label}: siap").speaker == MAHFUD.party


@pytest.mark.parametrize(
    "label", ["Andi (KPU)", "Andi - KPU", "Andi KPU", "andi kpu", "Pak Andi dari KPU", "p. andi"]
)
def test_a_known_name_with_where_he_is_from_is_asked_about_and_claimed_by_him(label: str) -> None:
    line = f"{label}: siap"
    read = NOTATION.read_line(line)
    assert (read.text, read.speaker, read.unattributed) == (line, None, True)
    assert NOTATION.claimed_in(line) == (ANDI.party, line)


def test_without_a_dictionary_no_word_in_small_letters_is_taken_for_a_name() -> None:
    assert stranger_in("anggaran: belum cair", KnownParties()) == ""
    assert stranger_in("suryanto: siap", KnownParties(), is_word) == "suryanto"
