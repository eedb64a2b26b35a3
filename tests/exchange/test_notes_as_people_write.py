"""Notes as they come from phones and chats: no blank line, other words for keys, stamps."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.floor import with_floor
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.domain.party import Directory, Person
from kesbang_desktop.exchange.attendee_line import read_attendee
from kesbang_desktop.exchange.notes_reader import read_notes

BUDI = Person(new_id(), "Budi Contoh")


def read(text: str) -> NotesReading:
    return read_notes(text, Directory((BUDI,)))


def body(reading: NotesReading) -> list[tuple[EntryKind, str]]:
    return [(one.kind, one.text) for one in reading.minutes.entries]


@pytest.mark.parametrize("first", ["# Pembukaan", "! Disepakati", "> siapkan posko", "? kurang"])
def test_a_line_with_a_marker_is_never_a_title(first: str) -> None:
    reading = read(f"{first}\nBudi: setuju")
    assert reading.minutes.meeting.title == "Rapat tanpa judul"
    assert [one.text for one in reading.minutes.entries] == [first[2:], "setuju"]
    assert reading.minutes.meeting.remarks == ""


def test_a_marker_ends_a_header_without_a_blank_line() -> None:
    reading = read("Rapat: x\nTanggal: 10 Maret 2026\n# Satu\nBudi: halo\n> kirim surat")
    assert [one.kind for one in reading.minutes.entries] == [
        EntryKind.AGENDA,
        EntryKind.DISCUSSION,
        EntryKind.ACTION,
    ]
    assert reading.minutes.meeting.remarks == ""


def test_a_line_that_is_no_key_is_discussion() -> None:
    reading = read("Rapat Koordinasi\nTanggal: 10 Maret 2026\nBudi: kami setuju\nSemua siap.")
    assert reading.minutes.meeting.title == "Rapat Koordinasi"
    assert [one.text for one in reading.minutes.entries] == ["kami setuju", "Semua siap."]
    assert reading.minutes.entries[0].speaker == BUDI.party


def test_who_speaks_right_under_the_header_is_no_unknown_key() -> None:
    reading = read("Rapat: x\nTanggal: 10 Maret 2026\nPeserta:\n- Ani Baru, KPU\nAni: setuju\n\nya")
    assert [one.text for one in reading.minutes.entries] == ["setuju", "ya"]
    assert [one.party.name for one in reading.minutes.attendances] == ["Ani Baru"]


@pytest.mark.parametrize(
    "line",
    [
        "Hari/Tanggal: Selasa, 10 Maret 2026",
        "Hari, tanggal : Selasa, 10 Maret 2026",
        "*Hari/Tgl* : Selasa, 10-3-2026",
        "1. Hari/Tanggal: Selasa, 10 Maret 2026",
        "HARI TANGGAL: Selasa, 10 Maret 2026",
        "Hari: Selasa\nTanggal: 10 Maret 2026",
        "Hari: Selasa, 10 Maret 2026",
        "Waktu: Selasa, 10 Maret 2026, pukul 09.00 s.d. selesai",
        "Hari/Tanggal/Jam: Selasa, 10 Maret 2026 / 09.00 WITA",
    ],
)
def test_the_date_is_read_from_the_words_people_use(line: str) -> None:
    reading = read(f"Rapat: x\n{line}\n\nhalo")
    assert reading.minutes.meeting.date == date(2026, 3, 10)
    assert reading.warnings == ()


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Jam: 09.00 WITA", "started_at", time(9)),
        ("Pukul:09.00", "started_at", time(9)),
        ("Waktu: pukul 09.00 WITA s.d. selesai", "started_at", time(9)),
        ("Lokasi: Aula", "place", "Aula"),
        ("Ruang Rapat: Aula", "place", "Aula"),
        ("Dasar: surat 005/1", "invitation", "surat 005/1"),
        ("Nomor Notula: 12", "number", "12"),
        ("Diselenggarakan oleh: KPU", "organizer", "KPU"),
    ],
)
def test_other_words_for_a_key_are_understood(line: str, field: str, value: object) -> None:
    reading = read(f"Rapat: x\nTanggal: 10 Maret 2026\n{line}\n\nhalo")
    assert getattr(reading.minutes.meeting, field) == value
    assert reading.warnings == ()


@pytest.mark.parametrize(
    ("line", "start", "remarks", "said"),
    [
        ("Tanggal: Selasa 10 Maret 2026 (jam 9)", time(9), "", ""),
        ("Hari/Tanggal/Jam: Selasa / 10 Maret 2026 / 09.00 s.d. selesai", time(9), "", ""),
        ("Waktu: 09.00 Wita, Selasa 10 Maret 2026", time(9), "", ""),
        (
            "Tanggal: Rabu 10 Maret 2026 (jam 9)",
            time(9),
            "Tanggal: Rabu 10 Maret 2026 (jam 9)",
            "10 Maret 2026 jatuh pada hari Selasa; hari pada catatan keliru",
        ),
        (
            "Tanggal: Selasa 10 Maret 2026 jam 9 di Aula",
            time(9),
            "Tanggal: Selasa 10 Maret 2026 jam 9 di Aula",
            "“di Aula” di belakang tanggal disimpan di keterangan",
        ),
        (
            "Waktu: Selasa, 10 Maret 2026, jam 2",
            None,
            "Waktu: Selasa, 10 Maret 2026, jam 2",
            "jam 2.00 dapat berarti 02.00 atau 14.00",
        ),
    ],
)
def test_a_date_with_a_time_beside_it_gives_both(line, start, remarks, said) -> None:
    reading = read(f"Rapat: x\n{line}\n\nhalo")
    meeting = reading.minutes.meeting
    assert (meeting.date, meeting.started_at, meeting.remarks) == (
        date(2026, 3, 10),
        start,
        remarks,
    )
    assert [said in one for one in reading.warnings] == ([True] if said else [])


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("10 Maret", "belum bertahun"),
        ("31 Februari 2026", "bukan tanggal yang ada di kalender"),
        ("besok", "tidak terbaca sebagai satu tanggal"),
        ("10 Maret 2026 atau 11 Maret 2026", "tidak terbaca sebagai satu tanggal"),
    ],
)
def test_why_a_date_was_not_understood_is_told_truly(value: str, why: str) -> None:
    reading = read(f"Rapat: x\nTanggal: {value}\n\nhalo")
    assert reading.minutes.meeting.date is None
    assert reading.minutes.meeting.remarks == f"Tanggal: {value}"
    assert why in reading.warnings[0]


@pytest.mark.parametrize("value", ["jam 9 pagi s/d selesai", "pukul 09.00 wita - selesai"])
def test_a_time_is_read_as_it_is_said(value: str) -> None:
    reading = read(f"Rapat: x\nTanggal: 10 Maret 2026\nWaktu: {value}\n\nhalo")
    assert reading.minutes.meeting.started_at == time(9)
    assert reading.warnings == ()


def test_messages_of_one_day_propose_it_as_the_date_of_the_meeting() -> None:
    stamped = "[10/03/26 09.15.23] Budi: kami siap\n[10/03/26 09.16.00] Budi: > lapor /besok"
    system = "01/02/24 08.00 - Anda membuat grup ini"
    reading = read(f"Rapat: x\n{system}\n{stamped}")
    assert reading.minutes.meeting.date == date(2026, 3, 10)
    assert any(
        "dipakai tanggal semua pesan, Selasa, 10 Maret 2026. Periksa di Data rapat." in one
        for one in reading.warnings
    )


def test_a_date_that_is_written_is_not_overruled_by_messages() -> None:
    reading = read("Rapat: x\nTanggal: 9 Maret 2026\n[10/03/26 09.15.23] Budi: kami siap")
    assert reading.minutes.meeting.date == date(2026, 3, 9)


def test_a_weekday_alone_that_does_not_fit_is_told_and_kept() -> None:
    reading = read("Rapat: x\nHari: Senin\nTanggal: 10 Maret 2026\n\nhalo")
    assert any("Selasa" in one for one in reading.warnings)
    assert "Hari: Senin" in reading.minutes.meeting.remarks


def test_a_topic_is_an_agenda_item_and_the_title_where_nothing_else_is() -> None:
    with_title = read("Rapat: x\nAgenda: Kesiapan\nAcara: Lain-lain\n\nhalo")
    assert body(with_title)[:2] == [
        (EntryKind.AGENDA, "Kesiapan"),
        (EntryKind.AGENDA, "Lain-lain"),
    ]
    without = read("Topik: Kesiapan Pemilu\nTanggal: 10 Maret 2026\n\nhalo")
    assert without.minutes.meeting.title == "Kesiapan Pemilu"


def test_who_leads_writes_and_came_is_read_from_the_words_people_use() -> None:
    reading = read(
        "Rapat: x\nTanggal: 10 Maret 2026\nPemimpin rapat: Ani\nNotulen: Edi\nYang hadir:\n"
        "1. Budi Contoh, KPU\n2) Cici, Bawaslu\n• Dedi, TNI\n\nhalo"
    )
    roles = {role for one in reading.minutes.attendances for role in one.roles}
    assert len(roles) == 2
    names = {one.party.name for one in reading.minutes.attendances}
    assert names == {"Ani", "Edi", "Budi Contoh", "Cici", "Dedi"}


CHAT = (
    "[10/03/26 09.15.23] Budi: kami siap\nsemuanya\n> siapkan posko\n"
    "\u200e[10/03/26 09.16.00] Budi: \u200egambar tidak disertakan\n"
    "10/03/26 09.18 - Pesan dan panggilan terenkripsi secara end-to-end.\n"
    "11/03/26, 8:00\u202fAM - Budi: menyusul"
)


def test_a_chat_is_notes_with_the_time_of_each_message() -> None:
    reading = read(f"Rapat: x\nTanggal: 10 Maret 2026\n{CHAT}")
    entries = reading.minutes.entries
    assert [one.text for one in entries] == ["kami siap", "semuanya", "siapkan posko", "menyusul"]
    at = datetime(2026, 3, 10, 9, 15)
    assert [one.noted_at for one in entries] == [at, at, at, None]
    assert entries[0].speaker == entries[3].speaker == BUDI.party
    said = " ".join(reading.warnings)
    assert "Baris 6" in said
    assert "Baris 7" in said
    assert "Baris 8: pesan tanggal 11 Maret 2026" in said


def test_a_chat_alone_has_no_title_and_loses_no_message() -> None:
    reading = read(CHAT)
    assert reading.minutes.meeting.title == "Rapat tanpa judul"
    assert reading.minutes.meeting.date is None
    assert reading.minutes.entries[0].text == "kami siap"


@pytest.mark.parametrize(
    "text",
    [
        "Rapat A\nKonsumsi: 30 kotak\nTanggal: 10 Maret 2026\nbaris bebas\n\nHari ini: baik",
        "Budi: halo\nTanggal: besok\n- satu\n- dua",
        "- satu\n- dua\nRapat: z",
        "Judul\nJudul kedua\nTempat: Aula\nHobi: x\n\nPeserta: Ani",
    ],
)
def test_every_line_stands_in_the_result_or_in_a_warning(text: str) -> None:
    reading = read(text)
    minutes = reading.minutes
    shown = " ".join(
        [
            repr(minutes.meeting),
            *(one.text for one in minutes.entries),
            *(one.speaker.name for one in minutes.entries if one.speaker),
            *(one.party.name for one in minutes.attendances),
            *reading.warnings,
        ]
    )
    for line in text.splitlines():
        value = line.split(": ")[-1].lstrip("- ")
        assert value in shown or value == "10 Maret 2026", line


def test_a_title_in_bold_is_the_title_without_the_marks() -> None:
    assert read("*Rapat Desk*\nTanggal: 10 Maret 2026\n\nx").minutes.meeting.title == "Rapat Desk"
    assert read("*a* dan *b*\n\nx").minutes.meeting.title == "*a* dan *b*"


@pytest.mark.parametrize("mark", ["1. ", "• ", "- "])
def test_attendees_in_notes_may_be_written_as_in_a_chat(mark: str) -> None:
    reading = read(
        f"Rapat: x\nTanggal: 10 Maret 2026\nYang hadir:\n{mark}*Contoh Satu, M.Si* (Kabid, KPU) "
        "0812-3456-7890\n\nhalo"
    )
    (one,) = reading.minutes.attendances
    assert (one.party.name, one.position) == ("Contoh Satu, M.Si", "Kabid")
    assert one.organization is not None
    assert one.organization.name == "KPU"
    assert [person.phone for person in reading.people] == ["0812-3456-7890"]


STARTS = st.sampled_from(
    [
        *("", "Rapat: ", "Judul: ", "Agenda: ", "Acara: ", "Hari/Tanggal: ", "Hari: ", "Jam: "),
        *("Waktu: ", "Lokasi: ", "Pemimpin rapat: ", "Notulen: ", "Peserta:", "Yang hadir: "),
        *("Catatan: ", "Sifat: ", "Zona: ", "Konsumsi: ", "Budi: ", "# ", "! ", "> ", "? ", "- "),
        *("1. ", "• ", "  ", "[10/03/26 09.15.23] Budi: ", "10/03/26 09.18 - ", "*", ": "),
        "10/03/26 09.18 - Budi: ",
    ]
)


@given(st.lists(st.tuples(STARTS, st.booleans()), max_size=8))
def test_every_word_of_notes_stands_in_the_result_or_in_a_warning(starts) -> None:
    lines = [f"{start}kata{n}a" if has else start for n, (start, has) in enumerate(starts)]
    text = "\n".join(lines)
    if not text.strip():
        return
    reading = read(text)
    shown = repr(reading.minutes) + " ".join(reading.warnings) + repr(reading.organizations)
    for n, (_, has) in enumerate(starts):
        assert not has or f"kata{n}a" in shown, text


PASTED_HEADER = (
    "Rapat: Persiapan\nTanggal: 13 Maret 2026\nTempat: Aula\nBu Ani: anggaran kurang\n"
    "kesimpulan: lanjut minggu depan\n"
)


@pytest.mark.parametrize("behind", ["", "\n", "\n\n# Penutup\n"])
def test_who_is_addressed_under_the_header_speaks_and_is_no_key_of_it(behind: str) -> None:
    reading = read(PASTED_HEADER + behind)

    texts = [entry.text for entry in reading.minutes.entries]
    assert texts[:2] == ["Bu Ani: anggaran kurang", "kesimpulan: lanjut minggu depan"]
    assert reading.minutes.meeting.remarks == ""


def test_the_end_of_a_file_closes_no_header() -> None:
    reading = read("Rapat: Persiapan\nTanggal: 13 Maret 2026\nkesimpulan: lanjut minggu depan\n")

    assert [entry.text for entry in reading.minutes.entries] == ["kesimpulan: lanjut minggu depan"]


def test_attendees_in_one_line_stand_between_semicolons() -> None:
    reading = read("Rapat: R\nPeserta: Andi, Kabid, Bappeda; Cici, Staf, Dinkes;\n\nAndi: setuju\n")

    names = [person.name for person in reading.people]
    assert names == ["Andi", "Cici"]


def test_an_attendance_list_that_is_attached_is_nobody() -> None:
    reading = read("Rapat: R\nPeserta: daftar hadir terlampir\n\nsetuju\n")

    assert not reading.minutes.attendances
    assert reading.minutes.meeting.remarks == "Peserta: daftar hadir terlampir"
    assert "bukan nama peserta" in " ".join(reading.warnings)


ROLL = (
    "Peserta:\n- Andi Surya, Kepala Badan, Kesbangpol\n"
    "- Ibu Siti Aminah, Sekretaris Daerah, Setda\n"
)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Bpk. Drs. Andi Surya, M.Si", "Drs. Andi Surya, M.Si"),
        ("Drs. Andi Surya, M.Si, Kepala Badan Kesbangpol", "Drs. Andi Surya, M.Si"),
        ("Pak Andi", "Andi Surya"),
        ("Bapak Sekda", "Siti Aminah"),
    ],
)
def test_who_leads_is_joined_with_the_list_and_keeps_the_gelar(said: str, name: str) -> None:
    reading = read(f"Rapat: x\nTanggal: 10 Maret 2026\nPimpinan: {said}\n{ROLL}\nhalo")
    assert len(reading.minutes.attendances) == 2
    assert [one.party.name for one in reading.minutes.attendances if one.roles] == [name]
    assert name in [one.name for one in reading.people]


def test_several_names_for_a_role_are_told_and_a_dash_is_nobody() -> None:
    head = "Rapat: x\nTanggal: 10 Maret 2026\nNotulis: Ani dan Edi\nPimpinan: -\n"
    reading = read(f"{head}{ROLL}\nhalo")
    assert len(reading.minutes.attendances) == 2
    assert reading.minutes.meeting.remarks == "Notulis: Ani dan Edi"
    assert any("lebih dari satu orang" in one for one in reading.warnings)


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_a_list_of_attendees_below_a_blank_line_is_no_discussion(blank: str) -> None:
    reading = read(f"Rapat: R\nTanggal: 10 Maret 2026\n{blank}Peserta:\n- Ani Baru, KPU\n\nAni: ya")
    assert [one.party.name for one in reading.minutes.attendances] == ["Ani Baru"]
    assert [one.text for one in reading.minutes.entries] == ["ya"]
    assert reading.minutes.entries[0].speaker == reading.minutes.attendances[0].party


def test_attendees_that_are_spoken_of_stay_discussion() -> None:
    reading = read("Rapat: R\n\nPeserta: 40 orang\nBudi: ya\n\nPeserta:\n- Ani Baru, KPU")
    assert not reading.minutes.attendances
    assert [one.text for one in reading.minutes.entries][:2] == ["Peserta: 40 orang", "ya"]


def test_a_telephone_number_and_an_address_are_no_part_of_a_name() -> None:
    reading = read("Rapat: R\nPeserta:\n- Sri Contoh (Bappeda) 0812-3456-7890 sri@x.id\n\nya")
    assert [one.party.name for one in reading.minutes.attendances] == ["Sri Contoh"]
    assert (reading.people[0].phone, reading.people[0].email) == ("0812-3456-7890", "sri@x.id")


@pytest.mark.parametrize("others", ["- dll", "3. dll.", "- dan lain-lain"])
def test_what_ends_a_list_that_is_not_whole_is_nobody(others: str) -> None:
    reading = read(f"Rapat: R\nPeserta:\n- Ani Baru, KPU\n{others}\n\nya")
    assert [one.party.name for one in reading.minutes.attendances] == ["Ani Baru"]
    assert "bukan nama peserta" in " ".join(reading.warnings)
    assert "lain" in reading.minutes.meeting.remarks or "dll" in reading.minutes.meeting.remarks


@pytest.mark.parametrize("heading", ["NOTULEN", "*NOTULA RAPAT*", "Notulensi"])
@pytest.mark.parametrize("blank", ["", "\n"])
def test_what_says_only_that_these_are_notes_is_no_title(heading: str, blank: str) -> None:
    text = f"{heading}\n{blank}Rakor Desk\nSelasa, 10 Maret 2026\nPukul 09.00 - selesai\n\nhalo"
    reading = read(text)
    meeting = reading.minutes.meeting
    assert (meeting.title, meeting.date) == ("Rakor Desk", date(2026, 3, 10))
    assert meeting.started_at == time(9)
    assert [one.text for one in reading.minutes.entries] == ["halo"]
    assert heading.strip("*") in reading.warnings[0]


def test_a_date_that_stands_among_what_was_said_is_no_header() -> None:
    reading = read("Rapat: R\nTanggal: 9 Maret 2026\nPak Budi: ya\n10 Maret 2026\nlanjut")
    assert reading.minutes.meeting.date == date(2026, 3, 9)
    assert [one.text for one in reading.minutes.entries][1:] == ["10 Maret 2026", "lanjut"]


def test_short_words_for_keys_and_bare_hours_are_read() -> None:
    reading = read(
        "Rapat: R\nTgl: 10-3-26\nPkl: 9-12\nTmpt: Aula\nPimp. rapat: Ani\n"
        "Yg hadir: Ani dan Edi\n\nya"
    )
    meeting = reading.minutes.meeting
    assert (meeting.started_at, meeting.ended_at, meeting.place) == (time(9), time(12), "Aula")
    assert [one.party.name for one in reading.minutes.attendances] == ["Ani", "Edi"]
    assert reading.minutes.attendances[0].roles == frozenset({Role.CHAIR})


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Budi Santoso, Hari Dermanto, dan Siti", ["Budi Santoso", "Hari Dermanto", "Siti"]),
        ("Budi Santoso, S.H., Hari Dermanto", ["Budi Santoso, S.H.", "Hari Dermanto"]),
        ("KPU, Bawaslu", ["KPU", "Bawaslu"]),
        ("Budi Santoso, Kabid Politik, Kesbangpol", ["Budi Santoso"]),
        ("Budi, KPU; Ani, Bawaslu", ["Budi", "Ani"]),
        ("Dinas Komunikasi dan Informatika", ["Dinas Komunikasi dan Informatika"]),
    ],
)
def test_people_between_commas_are_several_where_they_can_be_nothing_else(value, names) -> None:
    reading = read(f"Rapat: R\nYang hadir: {value}\n1. Pak Edi: siap\nya")
    assert [one.party.name for one in reading.minutes.attendances] == names
    assert reading.minutes.entries[0].text == "Pak Edi: siap"


@pytest.mark.parametrize(
    ("line", "name", "position", "agency"),
    [
        (
            "- Ani, S.H., Kasubbag Umum, dan Umum, KPU",
            "Ani, S.H.",
            "Kasubbag Umum, dan Umum",
            "KPU",
        ),
        (
            "2. dr. Ani, Sp.OG(K), M.Kes., Direktur, RSUD",
            "dr. Ani, Sp.OG(K), M.Kes.",
            "Direktur",
            "RSUD",
        ),
        ("- dr. Ani, Sp.OG(K), Direktur, RSUD", "dr. Ani, Sp.OG(K)", "Direktur", "RSUD"),
        ("- KPU", "KPU", "", "KPU"),
        ("- Perwakilan BIN", "BIN", "", "BIN"),
    ],
)
def test_an_attendee_is_read_with_all_that_stands_behind_the_name(
    line: str, name: str, position: str, agency: str
) -> None:
    (one,) = read(f"Rapat: R\nPeserta:\n{line}\n\nya").minutes.attendances
    assert (one.party.name, one.position) == (name, position)
    assert one.organization is not None
    assert one.organization.name == agency
    assert (one.person is None) == (name == agency)


@pytest.mark.parametrize(
    "head",
    [
        "Selasa, 10 Maret 2026\n09.00 WITA s.d. selesai\nRuang Rapat Lt. 2\n",
        "Ruang Rapat Lt. 2\nSelasa, 10 Maret 2026 pukul 09.00 WITA\n",
        "Selasa, 10 Maret 2026 pukul 09.00\nRuang Rapat Lt. 2\nPimpinan: Budi Contoh\n",
    ],
)
def test_a_place_under_the_title_needs_no_key(head: str) -> None:
    reading = read(f"Rapat Koordinasi Forkopimda\n{head}\n# Pembukaan")
    meeting = reading.minutes.meeting
    assert (meeting.place, meeting.date) == ("Ruang Rapat Lt. 2", date(2026, 3, 10))
    assert (body(reading), meeting.remarks) == ([(EntryKind.AGENDA, "Pembukaan")], "")


@pytest.mark.parametrize(
    "line", ["Ruang rapat terlalu kecil untuk semua", "Kantor belum siap menampung pengungsi"]
)
def test_a_sentence_about_a_place_is_no_place(line: str) -> None:
    reading = read(f"Rapat x\n10 Maret 2026\n{line}\n\nBudi: siap")
    assert reading.minutes.meeting.place == ""
    assert (EntryKind.DISCUSSION, line) in body(reading)


def test_a_second_place_is_kept_apart() -> None:
    reading = read("Rapat x\nTanggal: 10 Maret 2026\nTempat: Aula A\nGedung B\n\nBudi: siap")
    assert reading.minutes.meeting.place == "Aula A"
    assert "Gedung B" in reading.minutes.meeting.remarks or body(reading)[0][1] == "Gedung B"


def test_what_attendees_are_and_of_which_agency_reaches_whoever_lacks_it() -> None:
    chair = Person(new_id(), "Andi Contoh", position="Ketua")
    reading = read_notes(
        "Rapat: x\nPeserta:\n- Budi Contoh, Kabid Poldagri, Kesbangpol\n"
        "- Andi Contoh, Plt. Kepala, Kesbangpol\n\nisi",
        Directory((BUDI, chair)),
    )
    held = {one.id: (one.position, one.organization_id) for one in reading.people}
    assert reading.completed == reading.people
    agency = reading.organizations[0].id
    assert held == {BUDI.id: ("Kabid Poldagri", agency), chair.id: ("Ketua", agency)}
    positions = [one.position for one in reading.minutes.attendances]
    assert positions == ["Kabid Poldagri", "Plt. Kepala"]


@pytest.mark.parametrize(
    "name", ["PMI", "KNPI", "MUI Kaltim", "FKUB", "Bawaslu", "KPU", "BNN", "BIN", "PWNU", "Polda"]
)
def test_an_agency_by_its_short_name_is_an_agency_in_a_list(name: str) -> None:
    read = read_attendee(name)
    assert (read.name, read.organization) == ("", name)


@pytest.mark.parametrize("name", ["Bin Abdullah", "Nu Ratnasari", "Dad Sutrisno"])
def test_a_person_whose_name_begins_like_an_agency_stays_one(name: str) -> None:
    assert read_attendee(name).name == name


def test_a_role_of_somebody_with_other_gelar_is_told_and_given_to_nobody() -> None:
    roll = "Peserta:\n- Agus Salim, S.E., Kabid, KPU"
    head = "Rapat: x\nTanggal: 10 Maret 2026\nPimpinan: Agus, S.Pd.\n"
    reading = read(f"{head}{roll}\n\nhalo")
    (warning,) = [one for one in map(str, reading.warnings) if "Agus, S.Pd." in one]
    assert "Agus Salim, S.E." in warning
    assert not any(one.roles for one in reading.minutes.attendances)


def test_whoever_sent_a_message_said_it_however_he_is_called_in_the_chat() -> None:
    senders = ["Kesbang Samarinda 🌸", "Mama Ayu", "Admin Grup", "anggaran 2026", "Toko Jaya Abadi"]
    chat = "".join(f"[16/03/26 09.16.00] {one}: siap hadir\nlanjutan\n" for one in senders)
    notes = "Rapat: Uji\nTanggal: 16 Maret 2026\nPeserta:\n- Andi Surya, Ketua, KPU\n\n"
    reading = read_notes(f"{notes}[16/03/26 09.15.23] Andi Surya: mulai\n{chat}", Directory())
    said = list(with_floor(reading.minutes.entries))
    assert [speaker.name if speaker else "" for _, speaker in said] == ["Andi Surya", *[""] * 10]
    assert [entry.text for entry, _ in said[1::2]] == [f"{one}: siap hadir" for one in senders]
    assert all(any(f"“{one}”" in told for told in reading.warnings) for one in senders)


def test_whoever_sent_a_message_may_note_an_action_however_he_is_called() -> None:
    notes = (
        "Rapat: Uji\nTanggal: 16 Maret 2026\n\n"
        "[16/03/26 09.15.23] Kantor: > Siapkan posko /besok\n"
        "[16/03/26 09.16.23] Mbak admin: setuju\n[16/03/26 09.17.23] ~ Budi & Co: # Anggaran\n"
    )
    reading = read_notes(notes, Directory())
    kinds = [(one.kind, one.text) for one in reading.minutes.entries]
    assert kinds == [
        (EntryKind.ACTION, "Siapkan posko"),
        (EntryKind.DISCUSSION, "Mbak admin: setuju"),
        (EntryKind.AGENDA, "Anggaran"),
    ]
    assert reading.senders == {"kantor", "mbak admin", "budi co"}
