"""Minutes of other offices and years become the meeting that they tell of; no word goes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.corrections.paper import Cell, PaperLine
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import UnreadableNotesError
from kesbang_desktop.domain.old_minutes import OldFile, OldMinutes, Sureness
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.exchange.notes_writer import write_notes
from kesbang_desktop.exchange.old_minutes.reading import read_old_minutes
from tests.every_word import words_of

NARROW = """PEMERINTAH PROVINSI KALIMANTAN TIMUR
BADAN KESATUAN BANGSA DAN POLITIK
NOTULEN RAPAT
RAPAT KOORDINASI TIM KEWASPADAAN DINI PEMERINTAH DAERAH
Hari/Tanggal\t: Selasa, 12 Maret 2019
Waktu\t\t: 09.00 WITA s/d selesai
Tempat\t: Ruang Rapat Tepian Lantai 2
Pimpinan Rapat\t: Drs. Contoh Satu, M.Si (Kepala Bidang Kewaspadaan Nasional)
Peserta Rapat\t: 15 orang (daftar hadir terlampir)
Agenda\t: Situasi jelang Pemilu Serentak 2019
A. PEMBUKAAN
Rapat dibuka oleh Kepala Bidang.
B. JALANNYA RAPAT
1. Pimpinan rapat menyampaikan situasi kondusif.
2. Perwakilan Polda: pengamanan TPS melibatkan 3.200 personel.
> 5 orang tidak hadir
C. KESIMPULAN
Dari hasil rapat dapat disimpulkan:
1. Situasi Kalimantan Timur kondusif.
2. Tim melaporkan perkembangan setiap minggu.
D. RENCANA TINDAK LANJUT
1. Membuat peta kerawanan
E. PENUTUP
Rapat ditutup pukul 11.30 WITA.
Samarinda, 12 Maret 2019
Notulis,
Contoh Dua, S.Sos
NIP. 19800101 200501 1 001"""


def paragraphs(text: str) -> list[PaperLine]:
    return [PaperLine(line) for line in text.split("\n")]


def table(number: int, *rows: tuple[str, ...]) -> list[PaperLine]:
    return [
        PaperLine(line, cell=Cell(number, at, column))
        for at, row in enumerate(rows)
        for column, cell in enumerate(row)
        for line in cell.split("\n")
    ]


def read(lines: list[PaperLine], name: str = "lama.docx") -> OldMinutes:
    return read_old_minutes(lines, name, Directory())


def texts(old: OldMinutes, kind: EntryKind) -> list[str]:
    return [one.text for one in old.reading.minutes.entries if one.kind is kind]


def held_by(old: OldMinutes, role: Role) -> list[str]:
    return [
        one.person.name
        for one in old.reading.minutes.attendances
        if one.person and role in one.roles
    ]


def test_the_form_in_paragraphs_gives_head_decisions_actions_and_who_signed() -> None:
    old = read(paragraphs(NARROW))
    meeting = old.reading.minutes.meeting
    assert old.sureness is Sureness.FORM
    assert meeting.title == "Rapat koordinasi tim kewaspadaan dini pemerintah daerah"
    assert (meeting.date and meeting.date.isoformat(), meeting.place) == (
        "2019-03-12",
        "Ruang Rapat Tepian Lantai 2",
    )
    assert meeting.opening == "Rapat dibuka oleh Kepala Bidang."
    assert meeting.closing == "Rapat ditutup pukul 11.30 WITA."
    assert texts(old, EntryKind.AGENDA) == ["Situasi jelang Pemilu Serentak 2019"]
    assert texts(old, EntryKind.DECISION) == [
        "Situasi Kalimantan Timur kondusif.",
        "Tim melaporkan perkembangan setiap minggu.",
    ]
    assert texts(old, EntryKind.ACTION) == ["Membuat peta kerawanan"]
    assert held_by(old, Role.CHAIR) == ["Drs. Contoh Satu, M.Si"]
    assert held_by(old, Role.NOTE_TAKER) == ["Contoh Dua, S.Sos"]


def test_what_no_known_speaker_said_is_given_to_nobody_and_signs_in_it_are_text() -> None:
    said = [
        one
        for one in read(paragraphs(NARROW)).reading.minutes.entries
        if one.kind is EntryKind.DISCUSSION
    ]
    assert all(one.unattributed and one.speaker is None for one in said)
    assert "> 5 orang tidak hadir" in [one.text for one in said]
    assert "Perwakilan Polda: pengamanan TPS melibatkan 3.200 personel." in [
        one.text for one in said
    ]


def test_a_form_in_tables_gives_attendees_and_actions_with_owners_and_due_dates() -> None:
    head = table(
        0,
        ("Hari / Tanggal", ":", "Rabu / 7 Februari 2018"),
        ("Pukul", ":", "13.30 - 15.45 Wita"),
        ("Peserta Rapat", ":", "1. Bawaslu Prov. Kaltim\n2. KPU Prov. Kaltim"),
    )
    matrix = table(
        1,
        ("No", "Pembahasan", "Tindak Lanjut", "PIC", "Target Waktu"),
        ("1", "Posko belum ada", "Menyiapkan posko", "KPU Prov. Kaltim", "14 Februari 2018"),
        ("2", "Data DPT", "Meminta data", "Bidang Politik", "bila perlu"),
        ("3", "Anggaran", "", "", ""),
    )
    present = table(
        2,
        ("NO", "NAMA", "JABATAN", "INSTANSI", "TANDA TANGAN"),
        ("1", "Contoh Tiga, S.H.", "Ketua", "Bawaslu Prov. Kaltim", ""),
    )
    old = read(
        [
            PaperLine("NOTULA RAPAT PERSIAPAN DESK PILKADA TAHUN 2018"),
            *head,
            *matrix,
            PaperLine("Daftar Hadir"),
            *present,
        ]
    )
    minutes = old.reading.minutes
    assert minutes.meeting.title == "Rapat persiapan desk pilkada tahun 2018"
    assert [
        (one.person.name if one.person else "", one.organization and one.organization.name)
        for one in minutes.attendances
    ] == [
        ("", "Bawaslu Prov. Kaltim"),
        ("", "KPU Prov. Kaltim"),
        ("Contoh Tiga, S.H.", "Bawaslu Prov. Kaltim"),
    ]
    assert texts(old, EntryKind.ACTION) == [
        "Menyiapkan posko",
        "Meminta data (penanggung jawab: Bidang Politik; tenggat: bila perlu)",
    ]
    first = next(iter(minutes.actions.values()))
    assert [owner.name for owner in first.owners] == ["KPU Prov. Kaltim"]
    assert first.due is not None
    assert first.due.isoformat() == "2018-02-14"
    assert texts(old, EntryKind.DISCUSSION) == ["Posko belum ada", "Data DPT", "Anggaran"]


def test_whoever_stands_over_lines_and_is_known_said_them_until_the_next() -> None:
    old = read(
        paragraphs(
            "NOTULA\nHari/Tanggal: 3 Mei 2021\nPeserta:\n- Contoh Satu\n- Contoh Dua\n"
            "Pembahasan\nContoh Satu:\nkalimat pertama\nkalimat kedua\n"
            "Orang Lain:\nkalimat ketiga\nContoh Dua: kalimat keempat\nkalimat kelima"
        )
    )
    assert [
        (one.speaker.name if one.speaker else "", one.text) for one in old.reading.minutes.entries
    ] == [
        ("Contoh Satu", "kalimat pertama"),
        ("Contoh Satu", "kalimat kedua"),
        ("", "Orang Lain:"),
        ("", "kalimat ketiga"),
        ("Contoh Dua", "kalimat keempat"),
        ("", "kalimat kelima"),
    ]


@pytest.mark.parametrize(
    ("line", "style"),
    [
        ("Kepala Bidang menanggapi bahwa Pemkab diundang lagi.", "list bullet"),
        ("BINDA Kaltim: ada potensi unjuk rasa.", "list bullet"),
        ("Pemkab diundang lagi.", "normal"),
    ],
)
def test_no_line_stays_under_a_speaker_whose_list_ended_or_that_names_another(
    line: str, style: str
) -> None:
    old = read(
        [
            *paragraphs("NOTULA\nHari/Tanggal: 3 Mei 2021\nPeserta:\n- Polda Kaltim\nPembahasan"),
            PaperLine("Polda Kaltim:"),
            PaperLine("Kami menyampaikan mediasi dua kali.", style="list bullet"),
            PaperLine(line, style=style),
        ]
    )
    assert [(one.unattributed, one.text) for one in old.reading.minutes.entries] == [
        (False, "Kami menyampaikan mediasi dua kali."),
        (True, line),
    ]


def test_a_form_that_is_one_table_gives_each_part_what_stands_beside_its_heading() -> None:
    rows = table(
        0,
        ("Judul Rapat", "Evaluasi FKUB"),
        ("Hari, Tanggal", "Rabu, 22 Mei 2024"),
        ("Pimpinan", "Asisten I"),
        ("Peserta", "1. FKUB Kaltim\n2. Kesbangpol Kaltim"),
        ("Pembahasan", "FKUB Kaltim: dana hibah belum cair.\nDiminta dipercepat."),
        ("Keputusan", "1. Dana dicairkan.\n2. Evaluasi tiap triwulan."),
        ("Tindak Lanjut", "1. Verifikasi proposal."),
        ("Penutup", "Rapat selesai pukul 12.00."),
    )
    old = read([PaperLine("NOTULEN RAPAT"), *rows])
    assert held_by(old, Role.CHAIR) == ["Asisten I"]
    assert texts(old, EntryKind.DISCUSSION) == ["dana hibah belum cair.", "Diminta dipercepat."]
    assert texts(old, EntryKind.DECISION) == ["Dana dicairkan.", "Evaluasi tiap triwulan."]
    assert texts(old, EntryKind.ACTION) == ["Verifikasi proposal."]
    assert old.reading.minutes.meeting.closing == "Rapat selesai pukul 12.00."


def test_what_is_annexed_behind_the_signatures_is_nobody_and_the_list_there_is_read() -> None:
    present = table(0, ("No", "Nama", "Instansi", "Tanda Tangan"), ("1", "Contoh Tiga", "GMKI", ""))
    old = read(
        [
            *paragraphs(NARROW.replace("NIP. 19800101 200501 1 001", "NIP. 1\nDAFTAR HADIR")),
            *present,
            *paragraphs("DOKUMENTASI\nFoto 1. Suasana rapat"),
        ]
    )
    assert held_by(old, Role.NOTE_TAKER) == ["Contoh Dua, S.Sos"]
    assert old.reading.minutes.meeting.closing == "Rapat ditutup pukul 11.30 WITA."
    names = [one.person.name for one in old.reading.minutes.attendances if one.person]
    assert sorted(names) == ["Contoh Dua, S.Sos", "Contoh Tiga", "Drs. Contoh Satu, M.Si"]
    assert texts(old, EntryKind.DISCUSSION)[-1] == "Foto 1. Suasana rapat"


def test_what_the_chair_said_is_no_name_of_a_chair() -> None:
    old = read(paragraphs("NOTULEN\nSambutan dibacakan.\nKetua: Modul disusun bersama."))
    assert held_by(old, Role.CHAIR) == []
    assert texts(old, EntryKind.DISCUSSION)[-1] == "Ketua: Modul disusun bersama."


def test_text_alone_has_title_and_day_from_the_name_of_the_file_and_says_so() -> None:
    old = read(paragraphs("Rapat membahas anggaran.\nDisepakati."), "2017-05-03 internal ormas.doc")
    meeting = old.reading.minutes.meeting
    assert (meeting.title, meeting.date and meeting.date.isoformat()) == (
        "internal ormas",
        "2017-05-03",
    )
    assert old.sureness is Sureness.TEXT
    assert old.doubts == (
        "Judul rapat tidak ditemukan; dipakai nama berkasnya.",
        "Tanggal Rabu, 3 Mei 2017 diambil dari nama berkas.",
    )
    assert texts(old, EntryKind.DISCUSSION) == ["Rapat membahas anggaran.", "Disepakati."]


def test_names_on_the_line_end_the_list_and_a_heading_ends_every_part() -> None:
    old = read(
        paragraphs(
            "NOTULA RAPAT KONFLIK SOSIAL\nHari/tanggal : Kamis, 5 September 2019\n"
            "Peserta : Polda Kaltim, BIN Daerah, Kesbangpol Kaltim\nA. PENGARAHAN UMUM\n"
            "Konflik lahan perlu perhatian.\nKESEPAKATAN\n1) Membentuk posko;\nC. LAIN-LAIN\n"
            "Rapat berikutnya 12 September.\nDemikian notula ini dibuat."
        )
    )
    minutes = old.reading.minutes
    assert [one.organization and one.organization.name for one in minutes.attendances] == [
        "Polda Kaltim",
        "BIN Daerah",
        "Kesbangpol Kaltim",
    ]
    assert texts(old, EntryKind.AGENDA) == ["PENGARAHAN UMUM", "LAIN-LAIN"]
    assert texts(old, EntryKind.DECISION) == ["Membentuk posko;"]
    assert texts(old, EntryKind.DISCUSSION) == [
        "Konflik lahan perlu perhatian.",
        "Rapat berikutnya 12 September.",
    ]
    assert minutes.meeting.closing == "Demikian notula ini dibuat."


def test_two_owners_in_one_cell_are_two_where_both_are_known() -> None:
    rows = table(
        0,
        ("Tindak Lanjut", "Penanggung Jawab", "Batas Waktu"),
        ("Sinkronisasi", "Imigrasi dan Disnakertrans", "28 Februari 2020"),
        ("Jadwal", "Imigrasi dan Orang Lain", "-"),
    )
    head = "RISALAH RAPAT\nRapat Orang Asing\nTanggal: 20 Februari 2020\nPeserta:\n"
    old = read([*paragraphs(head + "- Imigrasi\n- Disnakertrans"), *rows])
    assert old.reading.minutes.meeting.title == "Rapat Orang Asing"
    assert [
        [owner.name for owner in one.owners] for one in old.reading.minutes.actions.values()
    ] == [["Imigrasi", "Disnakertrans"], []]
    assert texts(old, EntryKind.ACTION)[1] == "Jadwal (penanggung jawab: Imigrasi dan Orang Lain)"


def test_the_same_lines_have_the_same_digest_and_others_another() -> None:
    first, again = (read(paragraphs(NARROW)).reading.digest for _ in range(2))
    other = read(paragraphs(NARROW + "\nTembusan")).reading.digest
    assert first == again != other


@pytest.mark.parametrize(
    "text",
    [
        "Nomor: 005/1\nHal: Undangan\nMengharap kehadiran Saudara pada:\nHari/Tanggal: 3 Mei 2021\n"
        "Acara: Rapat koordinasi",
        "Nomor: 005/1\nHal: Undangan Rapat\nSehubungan dengan hasil rapat kemarin:\nTempat: Aula",
        "LAPORAN PERJALANAN DINAS\nHasil Kegiatan\n1. Kondusif.\nKesimpulan\nPerlu dilanjutkan.",
        "DAFTAR HADIR\nHari/Tanggal: 3 Mei 2021\n1. Contoh Satu",
        "SURAT TUGAS\nMenugaskan Contoh Satu untuk hadir.",
    ],
)
def test_what_is_no_minutes_is_said_to_be_none(text: str) -> None:
    assert read(paragraphs(text)).sureness is Sureness.OTHER


def test_minutes_of_two_meetings_in_one_file_are_told_and_not_proposed() -> None:
    one = "NOTULA\nRapat: {0}\nHari/Tanggal: {0} Mei 2021\nKeputusan\n1. Putusan {0}\n"
    old = read(paragraphs(one.format(3) + one.format(4)))
    assert old.sureness is Sureness.SEVERAL
    assert "Berisi 2 notula. Pisahkan menjadi satu berkas untuk tiap rapat." in old.doubts
    assert not OldFile("lama.docx", "lama.docx", old).is_proposed
    assert OldFile("lama.docx", "lama.docx", read(paragraphs(one.format(3)))).is_proposed


def test_the_heading_of_a_table_of_decisions_is_none() -> None:
    rows = table(0, ("No", "Keputusan", "Oleh"), ("1", "Data diperbarui", "Bidang Ormas"))
    old = read([*paragraphs("NOTULA\nHari/Tanggal: 3 Mei 2021\nKeputusan"), *rows])
    assert texts(old, EntryKind.DECISION) == ["Data diperbarui | Bidang Ormas"]
    assert texts(old, EntryKind.DISCUSSION) == ["No | Keputusan | Oleh"]


def test_a_table_that_came_as_lines_is_text_and_its_heading_is_nobody() -> None:
    old = read(
        paragraphs(
            "NOTULA\nHari/Tanggal: 3 Mei 2021\nPeserta\nNo Nama Jabatan\n1 Contoh Satu\nKeputusan\n"
            "1. Posko dibuka.\nTindak Lanjut\nNo Uraian Penanggung\nJawab\n1 Menyusun\njadwal"
        )
    )
    assert [one.person and one.person.name for one in old.reading.minutes.attendances] == [
        "Contoh Satu"
    ]
    assert texts(old, EntryKind.ACTION) == []
    assert texts(old, EntryKind.DECISION) == ["Posko dibuka."]
    assert texts(old, EntryKind.DISCUSSION) == [
        "No Uraian Penanggung",
        "Jawab",
        "1 Menyusun",
        "jadwal",
    ]


def test_an_annex_named_in_the_head_does_not_end_it() -> None:
    old = read(
        paragraphs("NOTULA\nLampiran : -\nTanggal: 3 Mei 2021\nTempat: Aula\nKeputusan\n1. Ya")
    )
    meeting = old.reading.minutes.meeting
    assert (meeting.date and meeting.date.isoformat(), meeting.place) == ("2021-05-03", "Aula")


def test_numbered_headings_are_no_title_and_a_head_may_stand_below_the_basis() -> None:
    old = read(
        paragraphs(
            "LAPORAN HASIL RAPAT\nI. DASAR\nSurat Gubernur.\nII. WAKTU DAN TEMPAT\n"
            "Hari/Tanggal: 1 Februari 2024\nTempat: Tepian I\nIII. KESIMPULAN DAN TINDAK LANJUT\n"
            "1. Polda membuka posko."
        ),
        "rapat posko.docx",
    )
    meeting = old.reading.minutes.meeting
    assert (meeting.title, meeting.place, meeting.opening) == (
        "rapat posko",
        "Tepian I",
        "Surat Gubernur.",
    )
    assert texts(old, EntryKind.DECISION) == ["Polda membuka posko."]


def test_a_file_without_text_is_refused_in_a_sentence() -> None:
    with pytest.raises(UnreadableNotesError, match="tidak berisi teks"):
        read(paragraphs("\n \n"))


WORDS = st.integers(100, 999).map("kata{}".format)
HEADINGS = st.sampled_from(
    (
        *("PEMBAHASAN", "II. KEPUTUSAN", "C. Tindak Lanjut", "Permasalahan:", "PENUTUP", "Agenda"),
        *("Peserta:", "Pembukaan", "Tempat: kata105 kata106", "Hari/Tanggal: 3 Mei 2021", "Ketua:"),
        *("Notulis: kata107", "Rapat: kata108 kata109", "Waktu: kata103"),
    )
)
TEXTS = st.tuples(
    st.sampled_from(("", "1. ", "- ", "a) ", "> ", "# ", "! ", "? ", "Ketua: ", "@", "/")),
    st.lists(WORDS, min_size=1, max_size=6).map(" ".join),
    st.sampled_from(("", ".", ":", ";", " /besok", " @kata103")),
).map("".join)
ROWS = st.lists(st.lists(TEXTS | st.just(""), min_size=2, max_size=4), min_size=1, max_size=3)
PARTS = st.lists(HEADINGS.map(lambda one: [[one]]) | TEXTS.map(lambda one: [[one]]) | ROWS)


@settings(max_examples=300)
@given(PARTS)
def test_every_word_stands_in_the_meeting_or_in_a_doubt(parts: list[list[list[str]]]) -> None:
    lines: list[PaperLine] = []
    for number, rows in enumerate(parts):
        is_paragraph = len(rows) == 1 and len(rows[0]) == 1
        made = table(number, *map(tuple, rows))
        lines += [PaperLine(made[0].text)] if is_paragraph else made
    try:
        old = read(lines)
    except UnreadableNotesError:
        assert not any(line.text.strip() for line in lines)
        return
    kept = [
        write_notes(old.reading.minutes, Directory()),
        *old.doubts,
        *old.reading.warnings,
    ]
    kept_words = {word for text in kept for word in words_of(text)}
    assert {word for line in lines for word in words_of(line.text)} <= kept_words


def test_an_agenda_may_begin_and_end_with_what_heads_parts() -> None:
    text = """NOTULEN
Sidang Rapat : Rapat Tim
Hari/Tanggal : Selasa, 14 Mei 2013
Acara : {0}
Pimpinan Sidang Rapat
Ketua : Drs. Contoh Satu, M.Si.
Pencatat : Contoh Dua
Kegiatan Sidang Rapat
1. Kata Pembukaan
Rapat dibuka oleh Ketua.
2. Pembahasan
Situasi kondusif.
3. Peraturan
a. Laporan dikirim setiap bulan."""
    for agenda in (
        "1. Laporan situasi\n2. Rencana kerja\n3. Penutup",
        "\n1. Pembukaan\n2. Diskusi\n3. Penutup",
    ):
        found = read(paragraphs(text.format(agenda))).reading.minutes
        kinds = [one.kind for one in found.entries]
        assert kinds == [EntryKind.AGENDA] * 3 + [EntryKind.DISCUSSION, EntryKind.DECISION]
        assert found.meeting.opening == "Rapat dibuka oleh Ketua."
        assert found.meeting.closing == ""
        assert [one.party.name for one in found.attendances] == [
            "Drs. Contoh Satu, M.Si.",
            "Contoh Dua",
        ]


def test_who_is_named_in_the_head_alone_has_said_what_stands_behind_the_name() -> None:
    text = """NOTULA RAPAT
Tanggal : 7 Oktober 2015
Pimpinan Rapat : Drs. Contoh Satu, M.Si.
Pembahasan :
Contoh Satu : Camat diminta memfasilitasi.
Ketua FKUB : Syarat belum lengkap."""
    first, second = read(paragraphs(text)).reading.minutes.entries
    assert (first.speaker.name, first.text) == (
        "Drs. Contoh Satu, M.Si.",
        "Camat diminta memfasilitasi.",
    )
    assert (second.speaker, second.text) == (None, "Ketua FKUB : Syarat belum lengkap.")


def test_a_table_of_who_said_what_gives_each_the_words() -> None:
    lines = [
        *paragraphs("NOTULENSI RAPAT\nTanggal : 12/8/2021\nNotulis : Contoh Dua\nPembahasan"),
        *table(
            0,
            ("No", "Pembicara", "Uraian", "Ket"),
            ("1", "Contoh Dua", "- SKT habis.\n- Data dikirim.", ""),
            ("2", "Warga", "Setuju.", "lisan"),
        ),
    ]
    found = read(lines).reading.minutes.entries
    assert [(one.speaker.name if one.speaker else "", one.text) for one in found] == [
        ("Contoh Dua", "SKT habis."),
        ("Contoh Dua", "Data dikirim."),
        ("", "lisan"),
        ("", "Warga: Setuju."),
    ]


def test_an_agency_is_not_who_leads_it() -> None:
    lines = [
        *paragraphs(
            "NOTULA\nTanggal : 12/8/2021\nPimpinan Rapat : Kepala Badan Contoh\nTindak Lanjut"
        ),
        *table(0, ("No", "Kegiatan", "PIC"), ("1", "Menyusun SK", "Contoh")),
    ]
    found = read(lines).reading.minutes
    (action,) = found.actions.values()
    assert action.owners == ()
    assert found.entries[0].text == "Menyusun SK (penanggung jawab: Contoh)"


@pytest.mark.parametrize("name", ["Sekretaris Badan", "Drs. Contoh Satu, M.Si."])
def test_who_leads_is_read_below_a_stray_line_too(name: str) -> None:
    text = f"NOTULEN RAPAT TIM\nsalinan arsip\nTanggal : 12/8/2021\nPimpinan : {name}\nPembahasan"
    (chair,) = read(paragraphs(text)).reading.minutes.attendances
    assert (chair.party.name, chair.roles) == (name, {Role.CHAIR})


def test_attendees_may_begin_behind_the_colon() -> None:
    text = "NOTULEN\nTanggal : 12/8/2021\nPeserta : 1. Polda Contoh\n2. Kodam Contoh\nPembahasan"
    found = read(paragraphs(text)).reading.minutes
    assert [one.party.name for one in found.attendances] == ["Polda Contoh", "Kodam Contoh"]
