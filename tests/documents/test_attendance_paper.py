"""The lists of attendance, as Word shows them."""

from pathlib import Path

import pytest
from docx.oxml.ns import qn
from docx.shared import Cm
from docxtpl import DocxTemplate
from hypothesis import given, settings
from hypothesis import strategies as st

import tests.documents.meetings as m
from kesbang_desktop.assets import resource_path
from kesbang_desktop.documents.papers.notula_header import people_rows
from kesbang_desktop.documents.papers.registry import word_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.number_words import counted
from tests.documents.golden_meetings import GOLDEN, SIX_TITLES, golden_sources
from tests.documents.word_reader import Reading

SHEET, LIST = DocumentKind.ATTENDANCE_SHEET, DocumentKind.ATTENDANCE_LIST
_HEADINGS = ["No.", "Nama", "NIP, Pangkat/Gol.", "Jabatan", "Instansi", "Tanda tangan"]


def _rows(kind: DocumentKind, minutes: Minutes, **profile: object) -> list[list[str]]:
    reading = Reading.paper(kind, Sources(minutes, m.profile(**profile)))
    return reading.cells(reading.table("Daftar hadir"))[1:]


def _roll(*presences: Presence) -> Minutes:
    people = (
        m.attendance(m.person(f"Orang {n}"), presence=presence, represented_by="Wakil Orang")
        for n, presence in enumerate(presences, 1)
    )
    return Minutes(m.meeting(), tuple(people))


def test_the_sheet_has_the_invited_and_spare_rows_numbered_on() -> None:
    minutes = Minutes(
        m.meeting(),
        (
            m.attendance(m.CHAIR, position="Kepala Badan", organization=m.KESBANGPOL,
                         nip="196804111993031009", rank="Pembina Tingkat I", grade="IV/b"),
            m.attendance(m.person("Tamu"), invited=False),
            m.attendance(m.office("TNI")),
        ),
    )  # fmt: skip

    assert _rows(SHEET, minutes, spare_rows=2) == [
        [
            "1.",
            m.CHAIR.name,
            "19680411 199303 1 009\nPembina Tingkat I (IV/b)",
            "Kepala Badan",
            "Kesbangpol Kaltim",
            "1.",
        ],
        ["2.", "", "", "", "TNI", "2."],
        ["3.", "", "", "", "", "3."],
        ["4.", "", "", "", "", "4."],
    ]


def test_a_sheet_for_nobody_has_rows_to_write_on() -> None:
    assert len(_rows(SHEET, m.bare(), spare_rows=0)) == 10
    assert len(_rows(SHEET, m.bare(), spare_rows=25)) == 25
    assert _rows(SHEET, m.crowded(3), spare_rows=0)[-1][0] == "3."


def test_the_list_has_those_who_came() -> None:
    minutes = _roll(
        Presence.PRESENT,
        Presence.ABSENT,
        Presence.UNKNOWN,
        Presence.EXCUSED,
        Presence.REPRESENTED,
        Presence.PRESENT,
    )

    assert [row[1] for row in _rows(LIST, minutes)] == [
        "Orang 1",
        "Wakil Orang\n(mewakili Orang 5)",
        "Orang 6",
    ]


def test_a_stand_in_signs_without_the_number_of_whom_he_stands_in_for() -> None:
    absent = m.attendance(
        m.EDI,
        presence=Presence.REPRESENTED,
        organization=m.DISKOMINFO,
        position="Sekretaris",
        nip="196804111993031009",
    )

    assert _rows(LIST, Minutes(m.meeting(), (absent,))) == [
        ["1.", f"Wakil\n(mewakili {m.EDI.name})", "", "", "Diskominfo Kaltim", "1."]
    ]


def test_an_instansi_that_came_is_there_by_a_representative() -> None:
    minutes = Minutes(m.meeting(), (m.attendance(m.BAWASLU, presence=Presence.PRESENT),))

    assert _rows(LIST, minutes)[0][1:5] == ["Perwakilan", "", "", "Bawaslu Kaltim"]


def test_without_any_presence_the_list_is_the_sheet_without_spare_rows() -> None:
    assert _rows(LIST, m.sample()) == _rows(SHEET, m.sample(), spare_rows=0)


def test_odd_numbers_sign_on_the_left_and_even_ones_on_the_right() -> None:
    reading = Reading.paper(SHEET, Sources(m.crowded(5), m.profile(spare_rows=0)))
    indents = [
        row.cells[-1].paragraphs[0].paragraph_format.left_indent
        for row in reading.table("Daftar hadir").rows[1:]
    ]

    assert indents[::2] == [None] * 3
    assert all(abs(one - Cm(1.5)) < Cm(0.01) for one in indents[1::2])


def test_rows_are_high_enough_to_sign_in() -> None:
    reading = Reading.paper(SHEET, Sources(m.crowded(2), m.profile()))
    for row in reading.table("Daftar hadir").rows[1:]:
        assert abs(row.height - Cm(1.0)) < Cm(0.01)
        assert row._tr.find(f"{qn('w:trPr')}/{qn('w:trHeight')}").get(qn("w:hRule")) == "atLeast"


@pytest.mark.parametrize("kind", [SHEET, LIST])
@pytest.mark.parametrize("name", GOLDEN)
def test_the_paper_has_its_parts_in_order(kind: DocumentKind, name: str, tmp_path: Path) -> None:
    reading = Reading.paper(kind, golden_sources(name, tmp_path))
    title = reading.lines()[0]
    head = {cells[0]: cells[-1] for cells in reading.cells(reading.table("Keterangan rapat"))}
    rows = reading.cells(reading.table("Daftar hadir"))

    assert title == "Daftar Hadir"
    assert list(head)[:3] == ["Rapat", "Hari/Tanggal", "Waktu"]
    assert rows[0] == _HEADINGS
    assert [row[0] for row in rows[1:]] == [f"{n}." for n in range(1, len(rows))]
    assert [row[5] for row in rows[1:]] == [row[0] for row in rows[1:]]
    assert reading.document.tables[-1]._tbl is reading.table("Daftar hadir")._tbl


def test_120_people_and_names_with_six_titles_are_listed_whole(tmp_path: Path) -> None:
    crowd = Reading.paper(LIST, golden_sources("120 participants", tmp_path))
    assert len(crowd.table("Daftar hadir").rows) == 121

    titled = Reading.paper(LIST, golden_sources("six titles", tmp_path))
    assert titled.cells(titled.table("Daftar hadir"))[1][1] == SIX_TITLES


def test_the_line_after_the_table_never_makes_a_page_of_its_own() -> None:
    reading = Reading.paper(LIST, Sources(m.crowded(30), m.profile()))
    table = reading.document.tables[-1]

    assert table._tbl.getnext().tag == qn("w:p")
    assert table._tbl.getnext().getnext().tag == qn("w:sectPr")
    for cell in table.rows[-1].cells:
        assert all(p.paragraph_format.keep_with_next for p in cell.paragraphs)


@given(st.lists(st.sampled_from(Presence), min_size=1, max_size=12))
@settings(max_examples=60, deadline=None)
def test_all_papers_of_a_meeting_count_the_same_people(presences: list[Presence]) -> None:
    minutes = _roll(*presences)
    sources = Sources(minutes, m.profile(participants_limit=0))
    opened = DocxTemplate(resource_path("templates", "notula.docx"))
    notula = word_paper(DocumentKind.NOTULA).fill(sources, opened)
    report = word_paper(DocumentKind.REPORT).fill(sources, opened)
    listed = word_paper(LIST).fill(sources, opened)["hadir"]

    assert notula["hadir"] == listed
    if listed:
        assert notula["peserta_terlampir"] == f"{len(listed)} peserta, daftar hadir terlampir"
        assert report["peserta_ringkas"] == counted(len(listed), "peserta")


def test_who_came_online_is_told_where_others_sign_and_a_stand_in_has_his_own_jabatan() -> None:
    here = m.attendance(m.person("Ada"), presence=Presence.PRESENT)
    online = m.attendance(m.person("Jauh"), presence=Presence.PRESENT, online=True)
    sent = m.attendance(
        m.person("Atasan"),
        presence=Presence.REPRESENTED,
        represented_by="Wakil Orang",
        stand_in_position="Kepala Bidang",
    )
    rows = _rows(DocumentKind.ATTENDANCE_LIST, Minutes(m.meeting(), (here, online, sent)))
    assert [row[-1] for row in rows] == ["1.", "2.  daring", "3."]
    assert (rows[2][1], rows[2][3]) == ("Wakil Orang\n(mewakili Atasan)", "Kepala Bidang")


def test_a_notula_says_who_came_online_and_whether_there_was_a_quorum() -> None:
    came = [m.attendance(m.person(f"Orang {n}"), presence=Presence.PRESENT) for n in range(2)]
    online = m.attendance(m.person("Jauh"), presence=Presence.PRESENT, online=True)
    minutes = Minutes(m.meeting(quorum="2/3"), (*came, online, m.attendance(m.person("Absen"))))
    fields = people_rows(minutes, 10)
    assert fields["kuorum"] == "Kuorum tercapai: 3 dari 4"
    assert str(fields["peserta"][2]).endswith("Jauh, hadir secara daring")
    assert people_rows(Minutes(m.meeting()), 10)["kuorum"] == ""
