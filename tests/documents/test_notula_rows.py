"""The rows at the head of a notula."""

from dataclasses import replace
from datetime import time

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.notula_header import BY_HAND
from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.word_reader import Reading


def test_the_sample_meeting_has_the_rows_that_are_known() -> None:
    rows = Reading.of(m.sample(), m.profile()).rows()

    assert rows == {
        "Sidang/Rapat": "Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024",
        "Hari/Tanggal": "Kamis, 21 Maret 2024",
        "Waktu Sidang/Rapat": BY_HAND,
        "Tempat": "Hotel Puri Senyiur, Samarinda",
        "Acara": "1. Perkembangan politik di Kaltim pasca pemungutan suara 14 Februari 2024\n"
        "2. Persiapan Pilkada Serentak 27 November 2024",
        "Pimpinan Sidang/Rapat": "",
        "Ketua": "Ahmad Firdaus Kurniawan (Sekretaris, Kesbangpol Kaltim)",
        "Peserta Sidang/Rapat": "1. Ahmad Firdaus Kurniawan (Sekretaris, Kesbangpol Kaltim)\n"
        "2. Edi Hermawanto Noor (Sekretaris, Diskominfo Kaltim)\n"
        "3. Hari Dermanto (Ketua, Bawaslu Kaltim)\n4. Perwakilan Badan Intelijen Daerah\n"
        "5. Perwakilan TNI\n6. Perwakilan POLRI",
    }


def test_a_full_meeting_has_every_row_in_order() -> None:
    rows = Reading.of(m.everything(), m.profile()).rows()

    assert list(rows) == [
        "Nomor",
        "Sidang/Rapat",
        "Hari/Tanggal",
        "Surat Undangan",
        "Waktu Panggilan",
        "Waktu Sidang/Rapat",
        "Tempat",
        "Acara",
        "Pimpinan Sidang/Rapat",
        "Ketua",
        "Sekretaris",
        "Pencatat (notulis)",
        "Peserta Sidang/Rapat",
    ]
    assert rows["Waktu Panggilan"] == "08.30 WITA"
    assert rows["Waktu Sidang/Rapat"] == "09.00 WITA s.d. 12.15 WITA"
    assert rows["Ketua"].startswith("Dr. H. Raden Ahmad Nama Lengkap, S.Sos., M.Si. (Kepala Badan")
    assert rows["Pencatat (notulis)"] == "Siti Nur'aini, S.STP., M.A.P. (Analis Kebijakan)"


def test_resource_persons_come_first_and_whoever_stayed_away_is_not_listed() -> None:
    participants = Reading.of(m.everything(), m.profile()).rows()["Peserta Sidang/Rapat"]

    assert participants.splitlines() == [
        "1. Prof. Ir. Budi, Ph.D., narasumber",
        "2. Dr. H. Raden Ahmad Nama Lengkap, S.Sos., M.Si. (Kepala Badan, Kesbangpol Kaltim)",
        "3. Hari Dermanto (Bawaslu Kaltim)",
        "4. Siti Nur'aini, S.STP., M.A.P. (Analis Kebijakan)",
        "5. Edi Hermawanto Noor (Sekretaris, Diskominfo Kaltim)",
        "6. Rahmat, diwakili oleh Andi Wijaya, S.H.",
    ]


def test_empty_rows_are_left_out_and_those_the_form_always_has_get_a_line_to_write_on() -> None:
    rows = Reading.of(m.bare(), m.profile()).rows()

    assert rows == {
        "Sidang/Rapat": "Rapat Koordinasi",
        "Hari/Tanggal": "Kamis, 21 Maret 2024",
        "Waktu Sidang/Rapat": BY_HAND,
        "Acara": f"1. {BY_HAND}",
        "Pimpinan Sidang/Rapat": "",
        "Ketua": BY_HAND,
        "Peserta Sidang/Rapat": BY_HAND,
    }


def test_a_meeting_without_known_end_is_open() -> None:
    minutes = Minutes(m.meeting(started_at=time(9, 0)))

    assert Reading.of(minutes, m.profile()).rows()["Waktu Sidang/Rapat"] == (
        "09.00 WITA s.d. selesai"
    )


def test_an_end_without_a_start_is_still_told() -> None:
    minutes = Minutes(m.meeting(ended_at=time(12, 15)))

    assert Reading.of(minutes, m.profile()).rows()["Waktu Sidang/Rapat"] == "s.d. 12.15 WITA"


def test_many_participants_are_left_to_the_list_of_attendance() -> None:
    rows = Reading.of(m.crowded(120), m.profile()).rows()

    assert rows["Peserta Sidang/Rapat"] == "120 peserta, daftar hadir terlampir"


def test_participants_up_to_the_limit_are_listed() -> None:
    profile = m.profile(participants_limit=15)

    assert len(Reading.of(m.crowded(15), profile).rows()["Peserta Sidang/Rapat"].splitlines()) == 15
    assert "terlampir" in Reading.of(m.crowded(16), profile).rows()["Peserta Sidang/Rapat"]


def test_whoever_leads_or_takes_the_minutes_took_part_as_well() -> None:
    """What the row counts is what the annex lists: 17 beside a list of 20 is sent back."""
    leaders = tuple(
        m.attendance(m.person(f"Pejabat {role}"), roles=frozenset({role}))
        for role in (Role.CHAIR, Role.SECRETARY, Role.NOTE_TAKER)
    )
    few = Minutes(m.meeting(), leaders)
    assert Reading.of(few, m.profile()).rows()["Peserta Sidang/Rapat"].count("Pejabat") == 3

    crowd = replace(few, attendances=(*leaders, *m.crowded(17).attendances))
    for limit, annexes in ((15, False), (15, True), (20, True)):
        profile = m.profile(participants_limit=limit, annexes_attendance=annexes)
        reading = Reading.of(crowd, profile)
        row = reading.rows()["Peserta Sidang/Rapat"]
        listed = len(reading.table("Daftar hadir").rows) - 1
        assert listed == 20
        assert row == "20 peserta, daftar hadir terlampir" or len(row.splitlines()) == 20


def test_no_value_shows_a_trace_of_what_is_missing() -> None:
    for minutes in (m.sample(), m.bare(), m.everything(), m.crowded()):
        for text in Reading.of(minutes, m.profile()).texts():
            assert "None" not in text
            assert "  " not in text
            assert "()" not in text
            assert not text.rstrip().endswith(", ,")
