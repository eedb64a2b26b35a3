"""Names before a colon with a verb of speech, or the time, beside them."""

from datetime import date

import pytest

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Directory, Organization, Person

BUDI = Person(new_id(), "Budi Santoso")
HARI = Person(new_id(), "Hari Dermanto")
KPU = Organization(new_id(), "KPU")
DIRECTORY = Directory((BUDI, HARI), (KPU,))
WORDS = {"anggaran", "jawaban", "peserta", "moderator", "laporan", "hari"}
NOTATION = Notation(
    KnownParties((), DIRECTORY), date(2026, 3, 10), (), lambda word: word.casefold() in WORDS
)


@pytest.mark.parametrize(
    "label",
    [
        "Pak Budi bilang",
        "Sdr. Hari Dermanto menyampaikan",
        "09.15 Budi",
        "[09.15] Budi",
        "Budi (09.20)",
        "Budi (KPU), Dermanto (Bawaslu)",
        "Jawaban Budi",
        "Tanggapan KPU",
        "Pertanyaan dari Pak Fulanto",
        "Usulan Budi",
        "Moderator",
        "Pimpinan rapat",
        "Ketua Bawaslu",
        "Kepala Dinas Pekerjaan Umum dan Penataan Ruang",
        "Perwakilan Kodim 0901",
        "Anggota Bawaslu",
        "Pj. Gubernur",
        "Plh Sekda",
        "Wadir Intel",
        "Danrem 091/ASN",
        "Kalaksa BPBD",
        "BPBD",
        "PMI",
        "PWNU Kaltim",
        "Kanwil Kemenag Kaltim",
        "Ketum Laskar Kebangkitan",
        "LSM Gerak",
        "Gus Aziz",
        "Daeng Baso",
        "Pak Letkol",
        "pak mahfud",
        "bu camat",
        "Budi jwb",
        "Bu Fulanti mewakili Kadis",
        "Bu Fulanti a.n. Kadis Kominfo",
        "Menurut Bu Fulanti",
        "Dari Pak Budi",
        "Pak Budi terkait ormas",
        "Pak Budi & tim",
        "Pak Budi menyampaikan, bahwa",
        "Pak Budi menyampaikan sbb",
        "Lanjutan Pak Budi",
        "Pak Pendeta",
        "Dir Intel",
        "Ka BPBD",
        "Budi lagi",
        "Budi, via zoom",
        "Pak Budi kepada Hari",
        "Budi menjawab Dermanto",
        "Tanya Budi",
        "Pak Budi dari KPU",
    ],
)
def test_what_is_said_by_a_name_with_words_around_it_is_not_given_to_the_floor(label: str) -> None:
    read = list(NOTATION.read_lines(["KPU: kami mulai", f"{label}: dana kurang"]))[1]
    assert (read.text, read.speaker, read.unattributed) == (f"{label}: dana kurang", None, True)
    assert label in read.problems[0]


@pytest.mark.parametrize(
    "line",
    [
        "Satu, mohon dicek lagi: anggaran belum cair",
        "Laporan anggaran: belum cair",
        "Ketua panitia: belum ditunjuk",
        "Jawaban: belum",
        "Laporan Anggaran: belum cair",
        "09.15: istirahat",
        "ibu anggaran: 12 orang",
        "Yth. Pak Fulanto: mohon arahan",
        "dari anggaran: belum",
        "Pukul 09.00: rapat dibuka",
        "laporan ke KPU: belum",
        "Saran saya: dibentuk tim",
        "anggaran lagi: belum",
    ],
)
def test_verbs_and_times_without_a_name_stay_text_of_whoever_speaks(line: str) -> None:
    read = NOTATION.read_line(line)
    assert (read.text, read.unattributed, read.problems) == (line, False, ())


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("✅ Pak Budi: siap", "Pak Budi"),
        ("1 . Budi: siap", "Budi"),
        ("KPU - siap", "KPU"),
        ("KPU -siap", "KPU"),
        ("KPU => siap", "KPU"),
        ("Budi; dana kurang", "Budi"),
        ("Pak Fulanto – siap", "Pak Fulanto"),
        ("KPU - kotak suara: 5", "KPU"),
        ('"Budi: kutip"', "Budi"),
        ("“Budi: kutip”", "Budi"),
        ("(KPU: siap)", "KPU"),
    ],
)
def test_a_name_with_a_dash_or_in_quotation_marks_may_have_said_it(line: str, said: str) -> None:
    read = NOTATION.read_line(line)
    assert (read.text, read.speaker, read.unattributed) == (line, None, True)
    assert f"“{said}”" in read.problems[0]


@pytest.mark.parametrize(
    "line", ["Samarinda - Bontang macet", "Hari-hari ini", "anggaran; peserta", "Dana - belum"]
)
def test_a_dash_behind_other_words_is_text_of_whoever_speaks(line: str) -> None:
    read = NOTATION.read_line(line)
    assert (read.text, read.unattributed, read.problems) == (line, False, ())


def test_a_name_in_closed_quotation_marks_is_a_speaker() -> None:
    assert NOTATION.read_line('"Budi": siap').speaker == BUDI.party


@pytest.mark.parametrize(
    ("line", "party"),
    [
        ("KPU Budi: siap", BUDI),
        ("Ketua KPU, Budi Santoso: siap", BUDI),
        ("Budi/KPU: siap", BUDI),
        ("KPU (Pak Budi): siap", BUDI),
        ("Bu Kabid Budi: siap", BUDI),
        ("Pak Fulan Budi: siap", None),
        ("Budi dan Hari Dermanto: siap", None),
        ("KPU - siap", KPU),
        ("Jawaban Budi: ya", BUDI),
        ('"Budi: kutip"', BUDI),
        ("Ani - ya", None),
    ],
)
def test_it_is_told_whom_a_line_may_be_of(line: str, party: Person | None) -> None:
    claimed = NOTATION.claimed_in(line)
    assert (claimed[0] if claimed else None) == (party.party if party else None)


def test_an_agency_is_not_taken_for_the_particle_of_a_name() -> None:
    aziz = Person(new_id(), "H. Abdul Aziz bin Muhammad Saleh, Lc.")
    agency = Organization(new_id(), "BIN Daerah Kaltim")
    known = KnownParties((), Directory((aziz,), (agency,)))
    assert known.find_speaker("BIN").party == agency.party
    assert known.find_speaker("Aziz bin Muhammad").party == aziz.party
    assert KnownParties((), Directory((aziz,))).find_speaker("BIN").is_empty


def test_whoever_is_written_to_does_not_speak() -> None:
    read = NOTATION.read_line("Yth. Pak Budi: mohon arahan")
    assert (read.text, read.speaker) == ("Yth. Pak Budi: mohon arahan", None)
