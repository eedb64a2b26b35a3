"""Notes files to minutes."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import UnreadableNotesError
from kesbang_desktop.domain.floor import with_floor
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification, TimeZone
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.domain.office_calendar import OfficeCalendar
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.exchange.decoding import SIZE_LIMIT
from kesbang_desktop.exchange.holiday_list import read_holidays
from kesbang_desktop.exchange.named_day_list import read_named_days
from kesbang_desktop.exchange.notes_file import read_notes_file
from kesbang_desktop.exchange.notes_reader import read_notes


def read(text: str | bytes, directory: Directory | None = None) -> NotesReading:
    return read_notes(text, directory or Directory())


@pytest.fixture(scope="module")
def sample() -> NotesReading:
    return read(resource_path("samples", "rapat-2024-03-21.txt").read_bytes())


def test_the_sample_has_the_counts_that_the_press_report_gives(sample: NotesReading) -> None:
    counts = sample.minutes.count()
    assert len(sample.minutes.attendances) == 6
    assert [counts[kind] for kind in EntryKind] == [2, 5, 1, 1, 4, 0]
    assert sample.warnings == ()


def test_firdaus_keeps_the_floor_in_the_sample(sample: NotesReading) -> None:
    speakers = [speaker.name for _, speaker in with_floor(sample.minutes.entries) if speaker]
    assert speakers.count("Ahmad Firdaus Kurniawan") == 4
    assert speakers.count("Edi Hermawanto Noor") == 1


def test_owners_and_due_date_of_the_sample_are_known(sample: NotesReading) -> None:
    actions = sample.minutes.actions.values()
    owners = [owner.name for action in actions for owner in action.owners]
    assert sorted(owners) == ["Diskominfo Kaltim"] * 2 + ["Kesbangpol Kaltim"] * 2
    assert [action.due for action in actions if action.due] == [date(2024, 11, 27)]


def test_three_people_and_three_agencies_attend_the_sample(sample: NotesReading) -> None:
    attendances = sample.minutes.attendances
    assert sum(one.person is None for one in attendances) == 3
    chair = sample.minutes.holder(Role.CHAIR)
    assert chair is not None
    assert (chair.party.name, chair.position) == ("Ahmad Firdaus Kurniawan", "Sekretaris")


def test_every_header_key_is_read() -> None:
    meeting = read(
        "RAPAT: Rapat Koordinasi\nNomor: 005/1\nSeri: Pemantauan\n"
        "Undangan: 005/12 tanggal 1 Maret\n"
        "Sifat: Sangat Rahasia\nPenyelenggara: Kesbangpol\nTanggal: 2024-03-21\n"
        "Panggilan: 08:30\nWaktu: 09.00-12.15 WIB\nTempat: Aula\n\nisi"
    ).minutes.meeting
    assert (meeting.title, meeting.number, meeting.series) == (
        "Rapat Koordinasi",
        "005/1",
        "Pemantauan",
    )
    assert meeting.invitation == "005/12 tanggal 1 Maret"
    assert meeting.classification is Classification.TOP_SECRET
    assert (meeting.organizer, meeting.place) == ("Kesbangpol", "Aula")
    assert (meeting.called_at, meeting.started_at, meeting.ended_at) == (
        time(8, 30),
        time(9),
        time(12, 15),
    )
    assert meeting.zone is TimeZone.WIB


@pytest.mark.parametrize(
    ("value", "times"),
    [
        ("09.00 s.d. selesai", (time(9), None)),
        ("09.00 WITA s.d. 12.15 WITA", (time(9), time(12, 15))),
        ("pukul 9:00 sampai dengan 10.30", (time(9), time(10, 30))),
        ("09.00 - selesai", (time(9), None)),
        ("09.00", (time(9), None)),
    ],
)
def test_times_are_read_in_the_usual_forms(value: str, times: tuple) -> None:
    meeting = read(f"Rapat: x\nTanggal: 2024-03-21\nWaktu: {value}\n").minutes.meeting
    assert (meeting.started_at, meeting.ended_at) == times


def test_the_first_line_is_the_title_where_no_key_gives_one() -> None:
    reading = read("Rapat Staf Mingguan\nTanggal: 2024-03-21\n\nHalo")
    assert reading.minutes.meeting.title == "Rapat Staf Mingguan"
    assert [entry.text for entry in reading.minutes.entries] == ["Halo"]


def test_a_day_that_does_not_exist_is_told_and_kept_in_the_remarks() -> None:
    reading = read("Rapat: x\nTanggal: 31 Februari 2024\n")
    assert reading.minutes.meeting.date is None
    assert reading.minutes.meeting.remarks == "Tanggal: 31 Februari 2024"
    assert reading.warnings[0].startswith("Baris 2:")
    assert "kalender" in reading.warnings[0]


@pytest.mark.parametrize("line", ["", "Tanggal:\n", "Tanggal:   \n"])
def test_notes_without_a_date_have_none_and_say_where_to_fill_it_in(line: str) -> None:
    reading = read(f"Rapat: x\n{line}\n> Kirim surat /besok\n> Lapor /29 Maret 2024\n")
    assert reading.minutes.meeting.date is None
    missing, waiting = reading.warnings
    assert missing == "Tanggal rapat tidak tertulis. Isi di Data rapat."
    assert "“/besok” belum dapat dihitung" in waiting
    first, second = reading.minutes.entries
    assert first.text == "Kirim surat /besok"
    assert reading.minutes.actions[second.id].due == date(2024, 3, 29)


def test_notes_without_a_title_say_what_stands_in_for_it() -> None:
    reading = read("Rapat:\nTanggal: 2024-03-21\n\n! Putus")
    assert reading.minutes.meeting.title == "Rapat tanpa judul"
    assert reading.warnings == (
        "Judul rapat tidak tertulis; sementara dipakai “Rapat tanpa judul”. Isi di Data rapat.",
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Rapat: x", "Rapat: y"),
        ("Tanggal: 2024-03-21", "Tanggal: 22 Maret 2024"),
        ("Waktu: 09.00", "Waktu: 10.00"),
        ("Panggilan: 08.30", "Panggilan: 08.45"),
        ("Zona: WIB", "Zona: WIT"),
        ("Sifat: Terbatas", "Sifat: Rahasia"),
        ("Pimpinan: Budi", "Pimpinan: Siti"),
    ],
)
def test_what_is_said_twice_counts_once_and_is_kept(first: str, second: str) -> None:
    head = "" if first.startswith("Rapat") else "Rapat: x\n"
    day = "" if first.startswith("Tanggal") else "Tanggal: 2024-03-21\n"
    once = read(f"{head}{day}{first}\n").minutes
    twice = read(f"{head}{day}{first}\n{second}\n")
    meeting = twice.minutes.meeting
    assert replace(meeting, id=once.meeting.id, remarks="") == once.meeting
    assert meeting.remarks == second
    (warning,) = twice.warnings
    assert "sudah tertulis lebih dulu" in warning
    names = [one.party.name for one in twice.minutes.attendances]
    assert names == [one.party.name for one in once.attendances]


def test_a_second_zone_is_told_and_kept() -> None:
    reading = read("Rapat: x\nTanggal: 2024-03-21\nPanggilan: 08.30 WIB\nWaktu: 09.00 WITA\n")
    meeting = reading.minutes.meeting
    assert (meeting.zone, meeting.started_at) == (TimeZone.WIB, time(9))
    assert meeting.remarks == "Waktu: 09.00 WITA"
    assert reading.warnings == (
        "Baris 4: zona WITA berbeda dari WIB yang tertulis lebih dulu; dipakai WIB.",
    )


def test_a_weekday_that_does_not_fit_is_told() -> None:
    reading = read("Rapat: x\nTanggal: Jumat, 21 Maret 2024\n")
    assert reading.minutes.meeting.date == date(2024, 3, 21)
    assert "Kamis" in reading.warnings[0]


def test_unknown_keys_are_told_and_kept_in_the_remarks() -> None:
    reading = read("Rapat: x\nTanggal: 2024-03-21\nKonsumsi: 30 kotak\n\n")
    assert reading.minutes.meeting.remarks == "Konsumsi: 30 kotak"
    assert reading.warnings == (
        "Baris 3: “Konsumsi” bukan isian yang dikenal; disimpan di keterangan.",
    )


def test_a_title_that_is_too_long_is_shortened_and_kept_whole_in_the_remarks() -> None:
    whole = read(f"Rapat: {'panjang ' * 60}\nTanggal: 2024-03-21\n").minutes.meeting
    assert (whole.title, whole.remarks) == (("panjang " * 60).strip(), "")
    reading = read(f"Rapat: {'panjang ' * 200}\nTanggal: 2024-03-21\n")
    assert len(reading.minutes.meeting.title) <= 1000
    assert reading.minutes.meeting.remarks == f"Rapat: {'panjang ' * 200}".strip()
    assert "dipendekkan" in reading.warnings[0]


@pytest.mark.parametrize(
    ("line", "name", "position", "organization"),
    [
        (
            "Dr. H. Nama Lengkap, S.Sos., M.Si., Kepala Bidang, Diskominfo",
            "Dr. H. Nama Lengkap, S.Sos., M.Si.",
            "Kepala Bidang",
            "Diskominfo",
        ),
        (
            "Prof. Dr. Ir. H. A B, S.T., M.T., M.M., Ph.D., IPU, Rektor, Unmul",
            "Prof. Dr. Ir. H. A B, S.T., M.T., M.M., Ph.D., IPU",
            "Rektor",
            "Unmul",
        ),
        ("Siti, Bawaslu", "Siti", "", "Bawaslu"),
        ("Siti, S.H.", "Siti, S.H.", "", ""),
        ("Siti, S.H., M.H., Bawaslu", "Siti, S.H., M.H.", "", "Bawaslu"),
    ],
)
def test_attendees_are_read_from_the_right(line, name, position, organization) -> None:
    (one,) = read(f"Rapat: x\nTanggal: 2024-03-21\nPeserta:\n- {line}\n").minutes.attendances
    assert (one.party.name, one.position) == (name, position)
    assert (one.organization.name if one.organization else "") == organization


def test_two_people_of_one_name_are_two_people_and_their_speech_stays_text() -> None:
    reading = read(
        "Rapat: x\nTanggal: 2024-03-21\nPeserta:\n- Budi, Kabid, Kesbangpol\n- Budi, Staf, KPU\n\n"
        "Budi: saya setuju\n"
    )
    assert len({one.party.id for one in reading.minutes.attendances}) == 2
    assert reading.minutes.entries[0].text == "Budi: saya setuju"
    assert reading.warnings[0].startswith(
        "Baris 7: pembicara “Budi” cocok dengan lebih dari satu nama"
    )
    assert reading.minutes.entries[0].unattributed


def test_people_already_in_the_directory_are_not_made_twice() -> None:
    agency = Organization(new_id(), "Diskominfo Kaltim")
    edi = Person(new_id(), "Dr. Edi Noor, M.Si.", organization_id=agency.id)
    reading = read(
        "Rapat: x\nTanggal: 2024-03-21\nPimpinan: edi noor\nPeserta:\n"
        "- Edi Noor, Diskominfo Kaltim\n",
        Directory((edi,), (agency,)),
    )
    assert (reading.people, reading.organizations) == ((), ())
    assert reading.minutes.attendances[0].party == edi.party
    assert reading.minutes.attendances[0].role is Role.CHAIR


def test_a_chair_who_is_not_on_the_list_is_added() -> None:
    reading = read("Rapat: x\nTanggal: 2024-03-21\nPimpinan: Hj. Siti\nNotulis: Hj. Siti\n")
    (one,) = reading.minutes.attendances
    assert one.roles == {Role.CHAIR, Role.NOTE_TAKER}


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_any_line_ending_and_byte_order_mark_is_read(mark: str, ending: str) -> None:
    text = mark + ending.join(["Rapat: Rapat é", "Tanggal: 2024-03-21", "", "! putus", ""])
    minutes = read(text.encode("utf-8")).minutes
    assert minutes.meeting.title == "Rapat é"
    assert [entry.kind for entry in minutes.entries] == [EntryKind.DECISION]


def test_windows_1252_and_utf_16_are_recognised() -> None:
    text = "Rapat: “Sinergi” — é\nTanggal: 2024-03-21\n"
    assert read(text.encode("cp1252")).minutes.meeting.title == "“Sinergi” — é"
    assert read(text.encode("utf-16")).minutes.meeting.title == "“Sinergi” — é"


@pytest.mark.parametrize("data", [b"", b"  \n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_told(data: bytes) -> None:
    with pytest.raises(UnreadableNotesError, match="kosong"):
        read(data)


def test_a_file_that_is_no_text_is_told() -> None:
    with pytest.raises(UnreadableNotesError, match="bukan teks"):
        read(b"PK\x03\x04\x00\x00\x00\x08")


def test_a_file_of_fifty_megabytes_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = tmp_path / "besar.txt"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    data = read_notes_file(path)
    assert len(data) == SIZE_LIMIT + 1
    with pytest.raises(UnreadableNotesError, match="terlalu besar"):
        read(data)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableNotesError, match="tidak dapat dibaca"):
        read_notes_file(tmp_path / "tidak ada.txt")


def test_control_characters_and_lone_surrogates_go_and_the_text_stays() -> None:
    minutes = read(
        "Rapat: a\x07b\nTanggal: 2024-03-21\n\nx\ud800y\x00z\n".replace("\x00", "")
    ).minutes
    assert minutes.meeting.title == "ab"
    assert minutes.entries[0].text == "x?yz"


def test_emoji_rtl_markup_and_long_lines_come_through_as_typed() -> None:
    lines = ["👍🏽 setuju", "مرحبا שלום", "{{ x }} {% y %} <w:p>&amp;", "a" * 10_000]
    minutes = read("Rapat: x\nTanggal: 2024-03-21\n\n" + "\n".join(lines)).minutes
    assert [entry.text for entry in minutes.entries] == lines


def test_lines_are_known_by_their_number() -> None:
    reading = read("Rapat: x\nTanggal: 2024-03-21\n\nsatu\n\n> dua @Entah\n")
    assert list(reading.line_numbers.values()) == [4, 6]
    assert reading.warnings == ("Baris 6: “@Entah” bukan nama yang dikenal; tetap sebagai teks.",)


@pytest.mark.parametrize(
    "value",
    ["21 s.d. 22 Maret 2024", "Kamis-Jumat, 21-22 Maret 2024", "21 s.d. 22 Maret 2024 jam 8"],
)
def test_what_a_date_says_beside_its_day_is_kept_in_the_remarks(value: str) -> None:
    reading = read(f"Rapat: x\nTanggal: {value}\n\nHalo")
    assert reading.minutes.meeting.date == date(2024, 3, 21)
    assert reading.minutes.meeting.remarks == f"Tanggal: {value}"
    assert reading.warnings == ()


def test_working_days_of_a_year_without_a_decree_are_doubted() -> None:
    calendar = OfficeCalendar((), decreed_until=2027)
    text = "Rapat: x\nTanggal: 30 Desember 2027\n\n> kirim /5 hari kerja\n> lapor /besok"
    reading = read_notes(text, Directory(), calendar)
    assert reading.warnings == (
        "Baris 4: tenggat dihitung sampai Kamis, 6 Januari 2028, tetapi cuti bersama 2028 belum "
        "ditetapkan.",
    )


def test_the_shipped_lists_know_joint_leave_and_the_day_of_the_vote() -> None:
    calendar = read_holidays(resource_path("holidays", "indonesia.csv")).value
    assert calendar.decreed_until == 2027
    assert {date(2025, 3, 28), date(2025, 4, 7), date(2026, 3, 20)} <= calendar
    days = read_named_days(resource_path("holidays", "hari-bernama.csv")).days
    assert ("pencoblosan", date(2024, 11, 27)) in days


def test_the_bundled_holidays_hold_the_day_of_the_vote() -> None:
    days = read_holidays(resource_path("holidays", "indonesia.csv")).value
    assert {date(2024, 11, 27), date(2026, 8, 17)} <= days


@pytest.mark.parametrize(
    "line",
    [
        "Kombes Pol. Drs. Contoh Satu, Direktur, Polda",
        "AKBP Contoh Satu, Direktur, Polda",
        "Contoh Satu S.Sos., M.Si., Direktur, Polda",
        "H.Contoh Satu, Psikolog, Direktur, Polda",
        "K.H. Contoh Satu, CFrA, Direktur, Polda",
    ],
)
def test_a_rank_or_a_gelar_makes_no_second_person(line: str) -> None:
    known = Directory((Person(new_id(), "Drs. Contoh Satu, M.Si."),))
    reading = read(f"Rapat: x\nTanggal: 2024-03-21\nPeserta:\n- {line}\n\n", known)
    assert [one.id for one in reading.people] == [known.people[0].id]
    assert reading.minutes.attendances[0].person == known.people[0].party
    assert reading.minutes.attendances[0].position == "Direktur"


def test_gelar_that_a_speaker_is_not_known_by_are_told_and_not_called_text() -> None:
    notes = "Rapat: Uji\nPeserta:\n- Andi Surya, Ketua, KPU\n\nAndi Surya, S.E.: kami siap\n"
    (warning,) = [one for one in read_notes(notes, Directory()).warnings if "S.E." in one]
    assert warning.startswith("Baris 5: “S.E.” belum tercatat pada Andi Surya")
    assert "tetap sebagai teks" not in warning


REPORT = """\
Rapat: Laporan Berau
Jenis: laporan kabupaten/kota
Kabupaten/Kota: Kabupaten Berau
Periode: November 2024

# Politik /bidang politik
? Baliho roboh /bidang hankam /jangan tayang
"""


def test_a_report_says_its_kind_region_and_days() -> None:
    reading = read_notes(REPORT, Directory())
    meeting = reading.minutes.meeting
    assert (meeting.kind, meeting.region) == (MeetingKind.REGION_REPORT, "Kabupaten Berau")
    assert (meeting.date, meeting.until) == (date(2024, 11, 1), date(2024, 11, 30))
    assert reading.warnings == ()
    assert [(one.text, one.field, one.withheld) for one in reading.minutes.entries] == [
        ("Politik", "politik", False),
        ("Baliho roboh", "hankam", True),
    ]


def test_what_only_a_report_says_is_kept_in_the_remarks_of_a_meeting() -> None:
    reading = read_notes(
        "Rapat: R\nTanggal: 1/11/2024\nWilayah: Berau\nPeriode: 2024\n", Directory()
    )
    meeting = reading.minutes.meeting
    assert (meeting.region, meeting.until) == ("", None)
    assert meeting.remarks == "Wilayah: Berau\nPeriode: 2024"
    assert len(reading.warnings) == 2


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Jenis: Laporan apa saja", "tidak dikenal"),
        ("Jenis: Laporan kabupaten/kota\nPeriode: kapan-kapan", "tidak terbaca sebagai periode"),
        (
            "Jenis: Laporan kabupaten/kota\nPeriode: Desember 2024",
            "mulai pada hari lain",
        ),
    ],
)
def test_what_is_odd_about_a_report_is_told_and_kept(line: str, said: str) -> None:
    reading = read_notes(f"Rapat: R\nTanggal: 1/11/2024\n{line}\n", Directory())
    assert any(said in warning for warning in reading.warnings)
    assert line.rpartition("\n")[2] in reading.minutes.meeting.remarks
