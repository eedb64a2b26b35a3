"""The matrix of follow-ups as a Word document."""

from collections.abc import Sequence
from datetime import date

import pytest
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.action_matrix import render_action_matrix
from kesbang_desktop.documents.papers.notula_header import BLANK
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.action_matrix import MatrixGrouping, MatrixHeading, group_follow_ups
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile, Paper
from tests.documents.golden_meetings import GOLDEN
from tests.documents.word_reader import TEMPLATE, Reading

HEAD = [
    *("No.", "Tindak Lanjut", "Asal Rapat", "Penanggung Jawab", "Tenggat", "Status"),
    "Perkembangan/Keterangan",
]
# The meeting of all rows stands above the table, once.
HEAD_OF_ONE = [title for title in HEAD if title != "Asal Rapat"]


def of_meeting(minutes: Minutes, profile: OfficeProfile | None = None) -> Reading:
    return Reading.paper(DocumentKind.ACTION_MATRIX, Sources(minutes, profile or m.profile()))


def of_many(
    follow_ups: Sequence[FollowUp],
    grouping: MatrixGrouping = MatrixGrouping.OWNER,
    heading: MatrixHeading | None = None,
    profile: OfficeProfile | None = None,
) -> Reading:
    template = TEMPLATE.with_name("matriks.docx")
    heading = heading or MatrixHeading("Tahun 2024", date(2024, 12, 31))
    return Reading(
        render_action_matrix(
            group_follow_ups(follow_ups, grouping), heading, profile or m.profile(), template
        )
    )


def rows(reading: Reading) -> list[list[str]]:
    """The rows of the matrix; one that is a single cell has one text."""
    table = reading.table("Matriks tindak lanjut")
    return [
        found[:1] if len(row._tr.tc_lst) == 1 else found
        for row, found in zip(table.rows, reading.cells(table), strict=True)
    ]


def follow_up(text: str, meeting: str = "Rapat", **fields: object) -> FollowUp:
    known: dict[str, object] = {"meeting_key": new_id().bytes, "meeting_date": date(2024, 3, 21)}
    return FollowUp(new_id().bytes, meeting_title=meeting, text=text, **(known | fields))


def test_the_sample_by_whoever_is_responsible() -> None:
    reading = of_meeting(m.sample())
    meeting = "Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024"
    texts = [one.text for one in follow_ups_of(m.sample())]

    assert reading.lines() == [
        "Matriks Tindak Lanjut Hasil Rapat",
        f"{meeting}, Kamis, 21 Maret 2024",
    ]
    assert rows(reading) == [
        HEAD_OF_ONE,
        ["Diskominfo Kaltim"],
        ["1.", texts[2], "Diskominfo Kaltim", "–", "Belum", ""],
        ["2.", texts[3], "Diskominfo Kaltim", "–", "Belum", ""],
        ["Kesbangpol Kaltim"],
        ["3.", texts[0], "Kesbangpol Kaltim", "–", "Belum", ""],
        ["4.", texts[1], "Kesbangpol Kaltim", "27 November 2024", "Belum", ""],
    ]


def test_an_action_of_two_agencies_stands_once_under_both_names() -> None:
    entries = m.entries((m.ACTION, "Menyusun peta"), (m.ACTION, "Melapor"))
    owed = ({"owners": (m.EDI, m.BAWASLU)}, {"owners": (m.DISKOMINFO,)})
    people = (m.attendance(m.EDI, organization=m.DISKOMINFO),)
    minutes = Minutes(m.meeting(), people, entries, m.actions(entries, *owed))

    assert [row[:2] for row in rows(of_meeting(minutes))[1:]] == [
        ["Diskominfo Kaltim"],
        ["1.", "Melapor"],
        ["Diskominfo Kaltim; Bawaslu Kaltim"],
        ["2.", "Menyusun peta"],
    ]


def test_many_meetings_by_meeting() -> None:
    found = [
        follow_up(
            "Melapor",
            "Rapat B",
            owners=(m.EDI, m.BAWASLU),
            ongoing=True,
            status=ActionStatus.IN_PROGRESS,
            last_progress="Surat dikirim.\nMenunggu jawaban.",
        ),
        follow_up(" ", "Rapat A", meeting_date=date(2024, 1, 3), due=date(2024, 2, 1)),
    ]
    reading = of_many(found, MatrixGrouping.MEETING)

    assert reading.lines()[1:] == ["Tahun 2024", "Keadaan per 31 Desember 2024"]
    assert rows(reading)[1:] == [
        ["Rapat A, Rabu, 3 Januari 2024"],
        ["1.", "–", "Rapat A\n3 Januari 2024", "–", "1 Februari 2024", "Belum", ""],
        ["Rapat B, Kamis, 21 Maret 2024"],
        [
            *("2.", "Melapor", "Rapat B\n21 Maret 2024"),
            "Edi Hermawanto Noor; Bawaslu Kaltim",
            *("berkelanjutan", "Proses", "Surat dikirim.\nMenunggu jawaban."),
        ],
    ]


@pytest.mark.parametrize("minutes", [m.bare(), m.decided(60), m.decided(0), m.crowded(120)])
def test_a_meeting_without_follow_ups_says_so(minutes: Minutes) -> None:
    assert rows(of_meeting(minutes)) == [HEAD_OF_ONE, ["Tidak ada tindak lanjut."]]


@pytest.mark.parametrize("paper", Paper)
def test_the_page_lies_on_any_paper(paper: Paper) -> None:
    reading = of_meeting(m.sample(), m.profile(paper=paper))
    section = reading.document.sections[0]
    height, width = paper.size_cm

    assert section.orientation == 1
    assert abs(section.page_width - Cm(width)) < Cm(0.01)
    assert abs(section.page_height - Cm(height)) < Cm(0.01)
    columns = reading.table("Matriks tindak lanjut")._tbl.iter(qn("w:gridCol"))
    total = sum(int(column.get(qn("w:w"))) for column in columns)
    assert abs(total - Cm(width - 5).twips) <= 4


def test_a_group_goes_with_its_first_row_and_no_row_breaks() -> None:
    found = [follow_up(f"Butir {n}", owners=(m.EDI,)) for n in range(300)]
    table = of_many(found).table("Matriks tindak lanjut")._tbl
    head, group, *items = table.findall(qn("w:tr"))
    keeps = f"{qn('w:pPr')}/{qn('w:pStyle')}"

    assert head.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    assert {p.find(keeps).get(qn("w:val")) for p in group.iter(qn("w:p"))} == {"KelompokTabel"}
    assert group.find(f"{qn('w:tc')}/{qn('w:tcPr')}/{qn('w:gridSpan')}").get(qn("w:val")) == "7"
    assert len(items) == 300
    for row in (head, group, *items):
        assert row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None


def test_the_style_of_groups_keeps_with_what_follows() -> None:
    styles = of_meeting(m.sample()).document.styles

    assert styles["Kelompok Tabel"].paragraph_format.keep_with_next
    assert styles["Isi Tabel"].font.size == Pt(10)


def test_three_hundred_rows_are_numbered_on_over_the_groups() -> None:
    owners = (m.EDI, m.BAWASLU, m.DISKOMINFO)
    found = [follow_up(f"Butir {n}", owners=(owners[n % 3],)) for n in range(300)]
    items = [row for row in rows(of_many(found))[1:] if len(row) > 1]

    assert [row[0] for row in items] == [f"{n}." for n in range(1, 301)]
    assert {row[1] for row in items} == {f"Butir {n}" for n in range(300)}


def test_every_row_keeps_the_id_of_its_entry() -> None:
    minutes = m.everything()
    found = of_meeting(minutes).bookmarks()

    assert found == {f"butir_{one.id.hex}": one.text for one in m.with_text(minutes, m.ACTION)}


def test_a_classified_matrix_says_so_on_every_page() -> None:
    heading = MatrixHeading(classification=Classification.SECRET)
    reading = of_many([], heading=heading)

    assert reading.header_and_footer(first=True) == ("RAHASIA", "RAHASIA")
    assert of_meeting(GOLDEN["classified"].minutes).header_and_footer(first=True) == (
        "SANGAT RAHASIA",
        "SANGAT RAHASIA",
    )


def test_properties_tell_what_the_matrix_is() -> None:
    properties = of_many([]).document.core_properties

    assert properties.title == "Matriks Tindak Lanjut Hasil Rapat"
    assert properties.subject == "Tahun 2024, Keadaan per 31 Desember 2024"
    assert properties.language == "id-ID"


def test_hostile_text_comes_out_as_typed() -> None:
    reading = of_meeting(GOLDEN["hostile"].minutes)

    assert rows(reading)[1:] == [
        [m.HOSTILE],
        ["1.", m.HOSTILE, m.HOSTILE, "–", "Belum", ""],
    ]


def test_text_that_no_xml_can_hold_is_cleaned() -> None:
    found = [follow_up("a\x00b\ud800", last_progress="c\x0bd", owners=(m.person("\x1fEdi"),))]
    (group, row) = rows(of_many(found))[1:]

    assert group == ["Edi"]
    assert (row[1], row[3], row[6]) == ("ab", "Edi", "c\nd")


def test_what_was_not_found_is_a_place_to_fill_in() -> None:
    found = [follow_up("Siapkan posko @dinkes /H-berapa", "Rapat A")]
    (row,) = rows(of_many(found, MatrixGrouping.MEETING))[2:]
    assert (row[1], row[3], row[4]) == ("Siapkan posko dinkes (tenggat: H-berapa)", BLANK, BLANK)
