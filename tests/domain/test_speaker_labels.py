"""Whom the label before a colon names, and when it names nobody."""

from dataclasses import replace

import pytest

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties, NameMatch
from kesbang_desktop.domain.name_labels import as_name, names_people
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.shorthand import heads_section, split_speaker, stranger_in

AGENCIES = {
    name: Organization(new_id(), full, short)
    for name, full, short in [
        (
            "kesbang",
            "Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Timur",
            "Kesbangpol Kaltim",
        ),
        ("kominfo", "Dinas Komunikasi dan Informatika", "Diskominfo Kaltim"),
        ("kpu", "Komisi Pemilihan Umum Provinsi Kalimantan Timur", "KPU Kaltim"),
        ("setda", "Sekretariat Daerah", "Setda"),
        ("disdik", "Dinas Pendidikan dan Kebudayaan", ""),
        ("tni", "TNI", ""),
        ("polda", "Kepolisian Daerah Kalimantan Timur", ""),
        ("satpol", "Satpol PP Kaltim", ""),
        ("bps", "BPS Provinsi Kalimantan Timur", ""),
    ]
}
ROLL = [
    ("Contoh Satu, S.Sos., M.Si.", "Kepala Bidang Politik Dalam Negeri", "kesbang"),
    ("Contoh Dua", "Kepala Bidang Ketahanan Ormas", "kesbang"),
    ("Kombes Pol. Drs. Contoh Tiga", "Sekretaris Daerah", "setda"),
    ("Ahmad Firdaus", "Ketua", "kpu"),
    ("H. Darmanto, SE", "Kepala Dinas", "kominfo"),
    ("Danang Empat", "", "disdik"),
]
PEOPLE = {name: Person(new_id(), name) for name, _, _ in ROLL}
FAR = Person(new_id(), "Lestari Jauh", position="Wakil Gubernur")
ATTENDING = [
    *(
        Attendance(*(new_id(), new_id(), "V", PEOPLE[name].party, AGENCIES[agency].party, position))
        for name, position, agency in ROLL
    ),
    Attendance(new_id(), new_id(), "V", organization=AGENCIES["tni"].party),
]
KNOWN = KnownParties(ATTENDING, Directory((*PEOPLE.values(), FAR), tuple(AGENCIES.values())))
WORDS = frozenset(
    ("dana", "pendidikan", "kebudayaan", "politik", "kepala", "catatan", "budi", "wahyu", "indah")
)


def is_word(word: str) -> bool:
    return word.casefold() in WORDS


def named(label: str) -> str:
    found = split_speaker(f"{label}: anggaran belum cair", KNOWN, is_word)
    if found is None:
        return ""
    match, text = found
    assert text == "anggaran belum cair"
    return match.party.name if match.party else "|".join(one.name for one in match.rivals)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Contoh Satu, S.Sos., M.Si.", "Contoh Satu, S.Sos., M.Si."),
        ("contoh satu", "Contoh Satu, S.Sos., M.Si."),
        ("Contoh Satu S.Sos.", "Contoh Satu, S.Sos., M.Si."),
        ("Satu", "Contoh Satu, S.Sos., M.Si."),
        ("Pak Satu", "Contoh Satu, S.Sos., M.Si."),
        ("Bu Dua", "Contoh Dua"),
        ("AKBP Contoh Tiga", "Kombes Pol. Drs. Contoh Tiga"),
        ("Fir", "Ahmad Firdaus"),
        ("Pak Dan", "Danang Empat"),
        ("H.Darmanto", "H. Darmanto, SE"),
        ("Lestari", "Lestari Jauh"),
    ],
)
def test_a_name_with_or_without_gelar_and_a_part_of_it_name_the_speaker(label, name) -> None:
    assert named(label) == name


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Ketua KPU", "Ahmad Firdaus"),
        ("Ketua KPU Kaltim", "Ahmad Firdaus"),
        ("Ketua", "Ahmad Firdaus"),
        ("Sekda", "Kombes Pol. Drs. Contoh Tiga"),
        ("Bapak Sekda", "Kombes Pol. Drs. Contoh Tiga"),
        ("Sekretaris Daerah", "Kombes Pol. Drs. Contoh Tiga"),
        ("Kabid Politik", "Contoh Satu, S.Sos., M.Si."),
        ("Kepala Bidang Politik Dalam Negeri", "Contoh Satu, S.Sos., M.Si."),
        ("Kabid Ormas", "Contoh Dua"),
        ("Kadis Kominfo", "H. Darmanto, SE"),
        ("Plt. Kepala Dinas Komunikasi dan Informatika", "H. Darmanto, SE"),
        ("Wagub", "Lestari Jauh"),
    ],
)
def test_a_jabatan_names_whoever_holds_it(label: str, name: str) -> None:
    assert named(label) == name


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Diskominfo", "Diskominfo Kaltim"),
        ("Diskominfo Kaltim", "Diskominfo Kaltim"),
        ("Dinas Komunikasi dan Informatika", "Diskominfo Kaltim"),
        ("perwakilan TNI", "TNI"),
        ("Pihak Polda Kaltim", "Kepolisian Daerah Kalimantan Timur"),
        ("Satpol PP", "Satpol PP Kaltim"),
        ("Satpol", "Satpol PP Kaltim"),
        ("BPS", "BPS Provinsi Kalimantan Timur"),
        ("Disdikbud", "Dinas Pendidikan dan Kebudayaan"),
        ("Badan Kesbangpol Prov. Kaltim", "Kesbangpol Kaltim"),
    ],
)
def test_an_agency_is_named_by_its_whole_name_its_short_one_or_its_abbreviation(
    label: str, name: str
) -> None:
    assert named(label) == name


@pytest.mark.parametrize("label", ["Kepala Bidang", "Kabid", "Contoh", "Pak Contoh"])
def test_what_fits_two_is_left_to_them_both(label: str) -> None:
    assert "|" in named(label)
    assert stranger_in(f"{label}: x", KNOWN, is_word) == label


@pytest.mark.parametrize(
    "label",
    [
        "Satu, mohon dicek lagi",
        "Pendidikan",
        "Kebudayaan",
        "Politik",
        "Daerah",
        "Dinas",
        "Badan",
        "Kepala",
        "Ketua ormas",
        "Dana",
        "Dan",
        "S",
        "Contoh Satu hadir",
        "Catatan",
        "Dinas terkait",
    ],
)
def test_one_word_that_does_not_belong_makes_it_a_sentence(label: str) -> None:
    assert named(label) == ""
    assert stranger_in(f"{label}: x", KNOWN, is_word) == ""


@pytest.mark.parametrize(
    "label",
    [
        "Fulan",
        "Fulan Anu Itu Lagi",
        "Pak Indah",
        "dr. Fulan, Sp.OG(K)",
        "Pak Satu, Bu Dua, dan Pak Tiga",
        "Contoh Satu dan Contoh Dua",
        "Satu & Fulan",
        "Mayjen TNI (Purn) Fulan",
        "Budi",
        "Wahyu Indah",
        "Bawaslu",
        "BNN",
        "Kepala desa",
        "Tokoh Adat",
        "tokoh adat",
        "RT 05",
        "Pak RT",
        "Ketua RT 05/RW 02",
        "GP Ansor",
        "Warga RT 05",
        "Penanya 2",
        "kabid sarpras",
        "Contoh Satu (KPU)",
    ],
)
def test_who_is_not_known_or_several_stay_text_and_are_told(label: str) -> None:
    assert named(label) == ""
    assert stranger_in(f"{label}: x", KNOWN, is_word) == label


@pytest.mark.parametrize(
    "line",
    [
        "fulan: x",
        "APBD: belum cair",
        "Zoom: menyusul",
        "Lima Kata Ini Bukan Nama: x",
        "Pukul 09.00: mulai",
        "https://x.id: y",
        "x",
    ],
)
def test_what_does_not_read_as_a_name_is_text(line: str) -> None:
    assert stranger_in(line, KNOWN, is_word) == ""


def test_namesakes_with_gelar_of_their_own_are_told_apart_by_them() -> None:
    one, other = Person(new_id(), "Budi, S.H."), Person(new_id(), "Budi, S.E.")
    known = KnownParties([Attendance(new_id(), new_id(), "V", it.party) for it in (one, other)])
    assert known.find_speaker("Budi, S.E.") == NameMatch(other.party)
    assert known.find_speaker("Budi").rivals == (one.party, other.party)


@pytest.mark.parametrize("label", ["Andi Surya (Bappeda)", "Andi/Ani", "Kapolres", "Kadis PUPR"])
def test_a_label_that_names_somebody_unknown_is_never_another_s(label):
    assert names_people(label, KnownParties(), str.islower)


@pytest.mark.parametrize("label", ["Hari/Tanggal", "Kepala", "Catatan (penting)", "S1/S2"])
def test_a_label_of_a_thing_names_nobody(label):
    assert not names_people(
        label, KnownParties(), lambda word: word.lower() in {"kepala", "penting"}
    )


@pytest.mark.parametrize(
    "line",
    [
        *("Ketua KPU:siap", "*Ketua KPU:* siap", "*Ketua KPU*: siap", "~Ahmad Firdaus: siap"),
        *("Pak Ketua KPU : siap", "+62 812-3456-7890: siap", "0812 3456 7890: siap"),
    ],
)
def test_a_label_is_read_as_telephones_write_it(line: str) -> None:
    holder = replace(PEOPLE["Ahmad Firdaus"], phone="081234567890")
    known = KnownParties(ATTENDING, Directory((*PEOPLE.values(), holder)[4:]))
    found = split_speaker(line, known, is_word)
    assert found is not None
    assert (found[0].party, found[1]) == (holder.party, "siap")


@pytest.mark.parametrize("label", ["+62 811-0000-1111", "0811 0000 1111", "Anda", "Saya", "You"])
def test_a_number_and_oneself_are_somebody_who_is_not_known(label: str) -> None:
    assert stranger_in(f"{label}: izin terlambat", KNOWN, is_word) == label


@pytest.mark.parametrize("label", ["2024-2025", "0901", "08.00", "https", "Rp 100.000.000"])
def test_other_figures_are_nobody(label: str) -> None:
    assert stranger_in(f"{label}: anggaran", KNOWN, is_word) == ""


@pytest.mark.parametrize(
    "label", ["Pak Kapolres", "Kapolres", "Kapolresta", "Pak Kapolresta Samarinda"]
)
def test_a_short_form_of_an_office_names_its_holder_where_he_is_the_only_one(label: str) -> None:
    chief = Attendance(
        *(new_id(), new_id(), "V", FAR.party, None, "Kapolresta Samarinda"),
    )
    found = split_speaker(f"{label}: siap", KnownParties([chief]), is_word)
    assert found is not None
    assert found[0].party == FAR.party
    other = replace(
        chief, id=new_id(), person=PEOPLE["Contoh Dua"].party, position="Kapolres Bontang"
    )
    if label == "Pak Kapolres":
        assert stranger_in(f"{label}: siap", KnownParties([chief, other]), is_word) == label


@pytest.mark.parametrize(
    "line",
    [
        *("Dasar hukum: UU 7", "Catatan:cek", "*Kesimpulan:* lanjut", "KESIMPULAN"),
        *(
            "Tindak lanjut:",
            "A. LOGISTIK",
            "II. Hasil Rapat",
            "B. Sarana dan Prasarana",
            "I. PENUTUP",
        ),
    ],
)
def test_what_heads_a_part_of_the_minutes_is_no_label_of_anybody(line: str) -> None:
    assert heads_section(line)


@pytest.mark.parametrize(
    "line",
    [
        *("# Catatan: x", "Anggaran: x", "Kesimpulan rapat kemarin", ": Catatan"),
        *("A. Kami siap", "I Gusti Ngurah", "A. Rahman: siap", "KAMI SIAP", "A. Siap. Lanjut"),
    ],
)
def test_other_lines_head_nothing(line: str) -> None:
    assert not heads_section(line)


def test_an_initial_stands_for_a_word_of_the_name() -> None:
    people = [Person(new_id(), name) for name in ("Siti Rahmawati", "Siti Aminah", "Timbul Ari")]
    known = KnownParties((), Directory(tuple(people)))
    for label, name in [("Siti A.", 1), ("Siti R", 0), ("S. Aminah", 1), ("T. Ari", 2)]:
        assert known.find_speaker(label).party == people[name].party
    assert known.find_speaker("Siti B.").is_empty
    assert stranger_in("Siti B.: ya", known, str.islower) == "Siti B."
    assert known.find_speaker("Tim A").is_empty
    assert stranger_in("Tim A: siap", known, lambda word: word == "Tim") == ""


def test_an_agency_is_named_by_its_number_and_is_an_agency_where_it_is_not_known() -> None:
    kodim = Organization(new_id(), "Kodim 0901/Samarinda")
    known = KnownParties((), Directory((), (kodim,)))
    for label in ("Kodim 0901", "Kodim 0901/Samarinda", "Kodim"):
        assert known.find_speaker(label).party == kodim.party
    for label in ("Kodim 0908", "Polres Bontang", "Dinas Perhubungan", "Badan Pusat Statistik"):
        assert stranger_in(f"{label}: aman", known, is_word) == label


@pytest.mark.parametrize(
    ("line", "stranger"),
    [
        ("Mahfud MD: kami siap", "Mahfud MD"),
        ("[Ahmad Firdaus] siap", "Ahmad Firdaus"),
        ("[Pak Fulan] siap", "Pak Fulan"),
        ("Ahmad Firdaus >> siap", "Ahmad Firdaus"),
        ("@Ahmad Firdaus siap", "Ahmad Firdaus"),
        ("@Firdaus, siap", "Firdaus"),
        ("Pak Fulan;1 SSK", "Pak Fulan"),
        ("Pendeta: kami siap", "Pendeta"),
        ("DAD: kami siap", "DAD"),
        *((one, "") for one in ("IKP Kaltim: 55", "APBD: Rp5 M", "[foto] terlampir")),
        *((one, "") for one in ("data >> laporan", "Dana;1 M", "@kpu_kaltim unggah")),
        *((one, "") for one in ("Catatan: ditunda", "Anggaran: cair", "Satu hal lagi: surat")),
        *((one, "") for one in ("mahfud: siap", "DPT;2 juta", "(tidak terdengar) lanjut")),
    ],
)
def test_a_name_in_another_form_is_not_printed_under_the_floor(line: str, stranger: str) -> None:
    words = WORDS | {"foto", "data", "anggaran", "satu", "hal", "lagi", "tidak", "pendeta", "dad"}
    assert stranger_in(line, KNOWN, lambda word: word.casefold() in words) == stranger


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("siti aminah", "Siti Aminah"),
        ("pak lurah", "Lurah"),
        ("Pak Kiai", "Pak Kiai"),
        ("rt 05", "RT 05"),
        ("ketua fkub", "Ketua FKUB"),
        ("diskominfo", "Diskominfo"),
        ("Mahfud MD", "Mahfud MD"),
    ],
)
def test_a_name_typed_small_is_written_large_where_it_becomes_an_attendee(label, name) -> None:
    assert as_name(label) == name
