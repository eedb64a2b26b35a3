"""The form of ministries: number under the title, three parts, signed by the note-taker."""

from dataclasses import replace

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import SignatureForm
from tests.documents.word_reader import Reading

KIND = DocumentKind.NOTULA_MINISTRY


def reading(minutes: Minutes, **profile: object) -> Reading:
    return Reading.paper(KIND, Sources(minutes, m.profile(**profile)))


def test_it_has_the_parts_of_the_form_in_order() -> None:
    paper = reading(m.everything())
    lines = paper.lines()
    head = paper.table("Keterangan rapat")

    assert lines[:2] == ["Notula", "NOMOR: 200.1.5/1461/Kesbangpol"]
    assert [cells[0] for cells in paper.cells(head)] == [
        *("Judul Rapat", "Hari/Tanggal", "Nomor Surat Undangan", "Pukul", "Tempat", "Agenda"),
        *("Ketua/Pimpinan Rapat", "Pencatat", "Peserta Rapat"),
    ]
    parts = [line for line in lines if line[:3] in ("1. ", "2. ", "3. ", "4. ")]
    assert parts == [
        "1. Substansi Inti Pembahasan Rapat",
        "2. Kesimpulan",
        "3. Tindak Lanjut",
        "4. Penutup",
    ]
    # Nothing is lost that the form has no place for.
    assert "Rapat dibuka pukul 09.00 WITA.\nPimpinan rapat menyampaikan terima kasih." in lines
    assert "Rapat ditutup pukul 12.15 WITA." in lines
    assert "Lihat Kesimpulan dan Tindak Lanjut." in lines


def test_whoever_took_the_minutes_signs_and_nobody_else() -> None:
    left, right = reading(m.everything(), note_taker_signs=True).signatures()

    assert left == []
    assert right == [
        *("Samarinda, 21 Maret 2024", "Notulis,", "Analis Kebijakan,", m.WRITER.name),
        *("Penata (III/c)", "NIP 19900101 201502 2 001"),
    ]


def test_nobody_known_leaves_lines_to_write_on() -> None:
    paper = reading(m.bare())
    _, right = paper.signatures()

    assert paper.lines()[1].startswith("NOMOR: ....")
    assert right[-2] == "Notulis,"
    assert set(right[-1]) == {"."}


def test_it_can_be_signed_by_certificate() -> None:
    minutes = m.everything()
    _, right = reading(minutes, signature_form=SignatureForm(electronic=True)).signatures()

    assert right[1:4] == [
        *("Ditandatangani secara elektronik oleh:", "Notulis,", "Analis Kebijakan,"),
    ]


@pytest.mark.parametrize("position", ["", "Notulis", "notulen", "Notulis Rapat", "Pencatat"])
def test_a_note_taker_without_another_job_title_signs_as_that_alone(position: str) -> None:
    minutes = m.everything()
    roll = tuple(
        replace(one, position=position) if Role.NOTE_TAKER in one.roles else one
        for one in minutes.attendances
    )
    _, right = reading(replace(minutes, attendances=roll)).signatures()

    assert right[1:3] == ["Notulis,", m.WRITER.name]
