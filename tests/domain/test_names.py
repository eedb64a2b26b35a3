"""Names, titles and whom a name means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.completion import Candidate, NameIndex, said_length
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.names import bare_name, is_degree, is_title_word, name_key
from kesbang_desktop.domain.party import Directory, Organization, Person

FIRDAUS = Person(new_id(), "Ahmad Firdaus Kurniawan")
LONG = Person(new_id(), "Dr. H. Nama Lengkap, S.Sos., M.Si.")
TWIN_ONE = Person(new_id(), "Budi Santoso, S.H.")
TWIN_TWO = Person(new_id(), "Budi Hartono")
KESBANGPOL = Organization(
    new_id(), "Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Timur", "Kesbangpol Kaltim"
)

_NAMES = ("Siti Aminah", "Siti Amelia", "Budi Santoso, S.H.", "Drs. Amin Sidik")
_SAMPLE = [Candidate(Person(new_id(), name).party) for name in _NAMES]


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Dr. H. Nama Lengkap, S.Sos., M.Si.", "Nama Lengkap"),
        ("Prof. Dr. Ir. Hj. Siti Aminah, S.T., M.T., Ph.D., IPU", "Siti Aminah"),
        ("Pak Edi", "Edi"),
        ("Muh. Firdaus", "Muh. Firdaus"),
        ("H.", "H."),
        ("Kombes Pol. Drs. Contoh Satu", "Contoh Satu"),
        ("AKBP Contoh Satu", "Contoh Satu"),
        ("Ajun Komisaris Besar Polisi Contoh Satu", "Contoh Satu"),
        ("Letkol Inf Contoh Satu", "Contoh Satu"),
        ("Kapten Laut (P) Contoh Satu", "Contoh Satu"),
        ("Brigjen TNI Contoh Satu", "Contoh Satu"),
        ("Mayjen TNI (Purn) Dr. H. Contoh Satu, S.I.P.", "Contoh Satu"),
        ("H.Contoh Satu", "Contoh Satu"),
        ("Dr.H.Contoh Satu,S.H.", "Contoh Satu"),
        ("Drs.Contoh Satu", "Contoh Satu"),
        ("K.H. Contoh Satu", "Contoh Satu"),
        ("K. H. Contoh Satu", "Contoh Satu"),
        ("Pdt. Contoh Satu", "Contoh Satu"),
        ("Prof. Dr. (H.C.) Contoh Satu", "Contoh Satu"),
        ("Contoh Satu S.Sos., M.Si.", "Contoh Satu"),
        ("Contoh Satu S. Sos, M. Si", "Contoh Satu"),
        ("Contoh Satu SE MM", "Contoh Satu"),
        ("CONTOH SATU SE", "CONTOH SATU"),
        ("Drs. H. M. Contoh", "M. Contoh"),
        ("St. Aminah", "St. Aminah"),
        ("A. M. Contoh", "A. M. Contoh"),
        ("Contoh S.", "Contoh S."),
        ("BUDI MA", "BUDI MA"),
        ("Letnan Satu", "Letnan Satu"),
        ("Pak", "Pak"),
    ],
)
def test_titles_are_left_out(name: str, bare: str) -> None:
    assert bare_name(name) == bare


@pytest.mark.parametrize(
    "text",
    [
        *("S.Sos.", "M.Si", "SE", "S.H.", "Ph.D.", "S.STP", "M.A.P.", "s.sos", "M.Tr.(Han)"),
        *("IPM", "Ners", "Psikolog", "SpOG", "Sp.OG(K)", "SpOG(K)", "CFrA", "B.Sc (Hons)"),
    ],
)
def test_degrees_are_recognised(text: str) -> None:
    assert is_degree(text)


@pytest.mark.parametrize(
    "text",
    ["Kepala Bidang", "Diskominfo", "TNI", "Sekretaris", "Kab. Paser", "Kabid", "St", "mohon"],
)
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


def test_three_letters_of_one_who_attends_are_enough_for_a_speaker() -> None:
    attending = known(FIRDAUS, LONG, attending=(FIRDAUS, LONG))
    assert attending.find_speaker("fir").party == FIRDAUS.party
    assert attending.find_speaker("fi").is_empty
    assert known(FIRDAUS).find_speaker("fir").is_empty


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


@pytest.mark.parametrize("query", ["Pak Fir", "Drs. H. Ahmad", "AKBP fir"])
def test_completion_passes_over_titles_and_address(query: str) -> None:
    index = NameIndex([Candidate(one.party) for one in (LONG, FIRDAUS, TWIN_ONE)])
    assert [one.party for one in index.complete(query)] == [FIRDAUS.party]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("Satu, lalu laporkan", "Satu"),
        ("Contoh Satu", "Contoh Satu"),
        ("Cnotoh Satu ", "Cnotoh Satu"),
        ("Contoh Satu, S.Sos., M.S", "Contoh Satu, S.Sos., M.S"),
        ("Satu, S.Sos., lalu", "Satu, S.Sos."),
        ("Satu,", "Satu"),
        ("", ""),
    ],
)
def test_only_what_is_of_the_name_is_taken_for_it(query, said):
    assert query[: said_length(query, "Dr. H. Contoh Satu, S.Sos., M.Si.")] == said


@pytest.mark.parametrize("word", ["Drs", "Dr", "Hj", "Ir", "Letkol", "Inf", "Pdt", "Sos", "Kombes"])
def test_words_around_names_are_known_with_their_capital(word: str) -> None:
    assert is_title_word(word)
    assert not is_title_word(word.lower())
    assert not is_title_word("Rapat")


@given(st.lists(st.sampled_from(_SAMPLE), max_size=8), st.lists(st.sampled_from(_SAMPLE)))
def test_names_beyond_others_are_found_as_if_they_stood_behind_them(
    near: list[Candidate], far: list[Candidate]
) -> None:
    parted, whole = NameIndex(near, NameIndex(far)), NameIndex([*near, *far])
    for query in ("", "si", "Siti", "am", "pak bud", "aminha", "zz", "siti aminah"):
        assert parted.complete(query, 3) == whole.complete(query, 3)
    for one in _SAMPLE:
        assert parted.knows(one.party) == whole.knows(one.party)
