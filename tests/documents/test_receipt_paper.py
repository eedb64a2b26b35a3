"""The receipt of the minutes, read as Word shows it."""

from dataclasses import replace

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.word_reader import Reading


def receipt(minutes: Minutes) -> Reading:
    return Reading.paper(DocumentKind.RECEIPT, Sources(minutes, m.profile()))


def recipients(minutes: Minutes) -> list[str]:
    reading = receipt(minutes)
    return [row[1] for row in reading.cells(reading.table("Tanda terima"))][1:]


def test_an_agency_stands_once_and_empty_rows_follow() -> None:
    assert recipients(m.sample()) == [
        *("Kesbangpol Kaltim", "Diskominfo Kaltim", "Bawaslu Kaltim"),
        *("Badan Intelijen Daerah", "TNI", "POLRI", "", "", ""),
    ]


def test_whoever_has_no_agency_gets_his_own_copy() -> None:
    people = (m.attendance(m.person("Rahmat")), m.attendance(m.person("Sari")))
    assert recipients(Minutes(m.meeting(), people)) == ["Rahmat", "Sari", "", "", ""]


def test_the_columns_are_those_of_a_receipt_and_left_to_fill_in() -> None:
    reading = receipt(m.sample())
    head, first, *_ = reading.cells(reading.table("Tanda terima"))
    assert head == ["No.", "Nama/Instansi", "Tanggal", "Cara", "Tanda Tangan"]
    assert first[2:4] == ["", ""]


def test_whoever_took_the_notes_signs_else_the_secretary() -> None:
    minutes = m.everything()
    assert {"Notulis,", m.WRITER.name} <= set(receipt(minutes).texts())
    others = tuple(
        replace(one, roles=frozenset({Role.SECRETARY}) if Role.NOTE_TAKER in one.roles else ())
        for one in minutes.attendances
    )
    texts = receipt(replace(minutes, attendances=others)).texts()
    assert {"Sekretaris,", m.WRITER.name} <= set(texts)
