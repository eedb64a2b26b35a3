"""Names, titles and whom a name means."""

import pytest

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.completion import Candidate, NameIndex
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.names import bare_name, is_degree, name_key
from kesbang_desktop.domain.party import Directory, Organization, Person

FIRDAUS = Person(new_id(), "Ahmad Firdaus Kurniawan")
LONG = Person(new_id(), "Dr. H. Nama Lengkap, S.Sos., M.Si.")
TWIN_ONE = Person(new_id(), "Budi Santoso, S.H.")
TWIN_TWO = Person(new_id(), "Budi Hartono")
KESBANGPOL = Organization(
    new_id(), "Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Timur", "Kesbangpol Kaltim"
)


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Dr. H. Nama Lengkap, S.Sos., M.Si.", "Nama Lengkap"),
        ("Prof. Dr. Ir. Hj. Siti Aminah, S.T., M.T., Ph.D., IPU", "Siti Aminah"),
        ("Pak Edi", "Edi"),
        ("Muh. Firdaus", "Muh. Firdaus"),
        ("H.", "H."),
    ],
)
def test_titles_are_left_out(name: str, bare: str) -> None:
    assert bare_name(name) == bare


@pytest.mark.parametrize("text", ["S.Sos.", "M.Si", "SE", "S.H.", "Ph.D.", "S.STP", "M.A.P."])
def test_degrees_are_recognised(text: str) -> None:
    assert is_degree(text)


@pytest.mark.parametrize("text", ["Kepala Bidang", "Diskominfo", "TNI", "Sekretaris", "Kab. Paser"])
def test_jobs_and_agencies_are_no_degrees(text: str) -> None:
    assert not is_degree(text)


def test_case_accents_and_titles_do_not_matter() -> None:
    assert name_key("DR. H. Nàma  lengkap, S.Sos.") == name_key("Nama Lengkap")


def known(*people: Person, attending: tuple[Person, ...] = ()) -> KnownParties:
    present = [Attendance(new_id(), new_id(), "V", person=one.party) for one in attending]
    return KnownParties(present, Directory(people, (KESBANGPOL,)))


@pytest.mark.parametrize("name", ["firdaus", "Ahmad Firdaus", "FIRDAUS KURNIAWAN", "Pak Firdaus"])
def test_a_unique_part_of_a_name_is_enough(name: str) -> None:
    assert known(FIRDAUS, LONG).find(name).party == FIRDAUS.party


def test_part_of_a_word_is_not_enough_for_a_speaker() -> None:
    assert known(FIRDAUS).find("fir").party is None


def test_namesakes_are_told_apart_or_left_alone() -> None:
    found = known(TWIN_ONE, TWIN_TWO).find("Budi")
    assert found.party is None
    assert set(found.rivals) == {TWIN_ONE.party, TWIN_TWO.party}
    assert known(TWIN_ONE, TWIN_TWO).find("budi hartono").party == TWIN_TWO.party


def test_those_attending_come_before_the_directory() -> None:
    assert known(TWIN_ONE, TWIN_TWO, attending=(TWIN_TWO,)).find("Budi").party == TWIN_TWO.party


def test_an_agency_is_found_by_its_short_and_its_full_name() -> None:
    assert known().find("kesbangpol kaltim").party == KESBANGPOL.party
    assert known().find(KESBANGPOL.name).party == KESBANGPOL.party


def test_completion_finds_the_start_of_any_word_without_gelar() -> None:
    index = NameIndex([Candidate(one.party) for one in (LONG, FIRDAUS, TWIN_ONE)])
    assert [one.party for one in index.complete("nama leng")] == [LONG.party]
    assert [one.party for one in index.complete("fir")] == [FIRDAUS.party]
    assert index.complete("zzz") == []


def test_completion_puts_the_start_of_a_name_first() -> None:
    other = Person(new_id(), "Siti Budiarti")
    index = NameIndex([Candidate(one.party) for one in (other, TWIN_ONE)])
    assert [one.party for one in index.complete("bud")] == [TWIN_ONE.party, other.party]
