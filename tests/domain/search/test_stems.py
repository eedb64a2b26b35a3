import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.stems import Stemmer
from tests.domain.search.shipped_language import shipped_language

FAMILIES = [
    "koordinasi berkoordinasi dikoordinasikan mengoordinasikan mengkoordinasikan pengoordinasian",
    "pantau pemantauan memantau dipantau terpantau pemantau",
    "lapor pelaporan laporan melaporkan dilaporkan pelapor",
    "masalah permasalahan dipermasalahkan masalahnya",
    "menteri kementerian",
    "susun menyusun penyusunan tersusun",
    "tertib ketertiban menertibkan penertiban",
    "awas pengawas pengawasan diawasi mengawasi",
    "urus pengurus kepengurusan diurus",
    "cek dicek pengecekan",
    "sah mengesahkan disahkan pengesahan",
    "kirim mengirim dikirim pengiriman kiriman",
    "netral netralitas",
    "izin perizinan ijin perijinan berizin mengizinkan",
    "pilih memilih pemilih pemilihan dipilih terpilih",
    "verifikasi memverifikasi diverifikasi",
    "laksana melaksanakan pelaksanaan terlaksana dilaksanakan",
    "sampaikan menyampaikan disampaikan penyampaian tersampaikan",
    "hadir menghadiri dihadiri kehadiran ketidakhadiran",
]
APART = [
    ("masa", "masalah"),
    ("teri", "menteri"),
    ("au", "berau"),
    ("kawasan", "pengawasan"),
    ("kurus", "pengurus"),
    ("pilih", "pulih"),
    ("makan", "keamanan"),
    ("anggaran", "pelanggaran"),
    ("evaluasi", "evakuasi"),
    ("fasilitas", "fasilitasi"),
    ("koordinasi", "koordinator"),
    ("sosial", "sosialisasi"),
    ("logis", "logistik"),
    ("toko", "tokoh"),
    ("kapas", "kapasitas"),
    ("mobil", "mobilitas"),
    ("layan", "nelayan"),
    ("data", "mendatangi"),
    ("cair", "pencarian"),
    ("lapar", "laporan"),
    ("rantau", "pantau"),
    ("serta", "peserta"),
    ("sama", "bersama"),
    ("pada", "kepada"),
    ("ada", "adalah"),
    ("sampai", "menyampaikan"),
    ("ada", "diadakan"),
    ("tara", "tarakan"),
    ("papan", "balikpapan"),
    ("dari", "dirinya"),
    ("muka", "pramuka"),
    ("hari", "matahari"),
    ("olah", "olahraga"),
]


@pytest.mark.parametrize("family", FAMILIES)
def test_forms_of_a_word_have_one_stem(family: str) -> None:
    first, *others = family.split()
    stem = shipped_language().stems(first)
    assert {word: shipped_language().stems(word) for word in others} == dict.fromkeys(others, stem)


@pytest.mark.parametrize(("one", "two"), APART)
def test_different_words_have_no_stem_in_common(one: str, two: str) -> None:
    assert not set(shipped_language().stems(one)) & set(shipped_language().stems(two))


@pytest.mark.parametrize(
    ("word", "stems"),
    [
        ("menindaklanjuti", ("tindak", "lanjut")),
        ("ditindaklanjuti", ("tindak", "lanjut")),
        ("mempertanggungjawabkan", ("tanggung", "jawab")),
        ("ditandatangani", ("tanda", "tangan")),
        ("antarkelompok", ("antar", "kelompok")),
        ("nonasn", ("nonasn",)),
        ("prabencana", ("pra", "bencana")),
    ],
)
def test_two_words_in_one_have_the_stems_of_both(word: str, stems: tuple[str, ...]) -> None:
    assert shipped_language().stems(word) == stems


def test_a_word_that_may_come_of_two_roots_has_a_reading_for_each() -> None:
    assert shipped_language().readings("pemungutan") == (("pungut",),)
    assert shipped_language().readings("mengarang") == (("arang",), ("karang",))
    assert shipped_language().readings("mengurus") == (("urus",), ("kurus",))
    assert ("cek",) in shipped_language().readings("mengecek")


@pytest.mark.parametrize("word", ["berau", "paser", "kutai", "kaltim", "samarinda", "2024", "rt"])
def test_names_figures_and_short_words_stay_whole(word: str) -> None:
    assert shipped_language().stems(word) == (word,)


def test_without_a_list_of_roots_the_rules_of_snowball_count() -> None:
    bare = Language()
    assert bare.stems("pemantauan") == bare.stems("memantau") == ("pantau",)


def test_names_that_are_kept_have_no_other_stem() -> None:
    assert Stemmer(shipped_language().roots, ["Kota Berasan"]).stems("berasan") == ("berasan",)


@given(st.text(st.characters(categories=("L", "N")), min_size=1, max_size=40))
def test_every_word_has_stems_and_a_root_is_its_own(word: str) -> None:
    stems = shipped_language().stems(word)
    assert stems and all(stems)


@given(st.sampled_from(sorted(shipped_language().roots.affixes)))
def test_a_root_is_never_taken_apart_into_many(root: str) -> None:
    for stem in shipped_language().stems(root):
        assert shipped_language().stems(stem) == (stem,)
