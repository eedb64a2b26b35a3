"""The list of attendance as an annex of the notula."""

from dataclasses import replace

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.word_reader import Reading

each_form = pytest.mark.parametrize("kind", [DocumentKind.NOTULA, DocumentKind.NOTULA_2009])


def _notula(kind: DocumentKind, minutes: Minutes, **profile: object) -> Reading:
    return Reading.paper(kind, Sources(minutes, m.profile(**profile)))


@each_form
def test_a_notula_that_points_to_the_list_carries_it(kind: DocumentKind) -> None:
    reading = _notula(kind, m.crowded(16))
    rows = reading.cells(reading.table("Daftar hadir"))

    assert reading.rows()["Peserta Sidang/Rapat"] == "16 peserta, daftar hadir terlampir"
    assert [row[1] for row in rows[1:]] == [f"Peserta {n}" for n in range(1, 17)]
    title = next(p for p in reading.document.paragraphs if p.text == "Daftar Hadir")
    assert title.paragraph_format.page_break_before


@each_form
def test_a_notula_that_lists_its_participants_has_no_annex_unless_the_office_wants_it(
    kind: DocumentKind,
) -> None:
    assert "Daftar Hadir" not in _notula(kind, m.crowded(15)).texts()
    assert "Daftar Hadir" in _notula(kind, m.crowded(15), annexes_attendance=True).texts()
    assert "Daftar Hadir" not in _notula(kind, m.bare(), annexes_attendance=True).texts()


def test_the_annex_has_whoever_leads_but_nobody_who_stayed_away() -> None:
    crowd = m.crowded(16)
    others = (
        m.attendance(m.CHAIR, roles=frozenset({Role.CHAIR})),
        m.attendance(m.EDI, presence=Presence.EXCUSED),
        m.attendance(m.HARI, presence=Presence.ABSENT),
    )
    reading = _notula(
        DocumentKind.NOTULA, replace(crowd, attendances=(*others, *crowd.attendances))
    )
    names = [row[1] for row in reading.cells(reading.table("Daftar hadir"))[1:]]

    assert names == [m.CHAIR.name, *(f"Peserta {n}" for n in range(1, 17))]


def test_tables_of_one_notula_count_by_themselves() -> None:
    reading = _notula(DocumentKind.NOTULA, m.everything(), annexes_attendance=True)
    numbers = {
        title: [row[0] for row in reading.cells(reading.table(title))[1:]]
        for title in ("Tindak lanjut", "Daftar hadir")
    }

    assert numbers["Tindak lanjut"] == ["1.", "2.", "3."]
    assert numbers["Daftar hadir"] == [f"{n}." for n in range(1, 7)]
