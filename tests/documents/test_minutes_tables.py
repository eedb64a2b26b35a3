"""Tables of the minutes as tables of Word."""

import io
from dataclasses import replace

import pytest
from docx import Document
from docx.document import Document as DocumentObject
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from hypothesis import given, settings
from hypothesis import strategies as st

import tests.documents.meetings as m
from kesbang_desktop.documents.layout.text_width import text_width
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.emphasis import Emphasis
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.no_break import with_plain_spaces
from kesbang_desktop.domain.table_cells import clean_cell, join_cells
from tests.documents.word_reader import TEMPLATE

ROW = EntryKind.TABLE_ROW
BUDGET = (
    (ROW, "No │ Uraian │ Jumlah (Rp)"),
    (ROW, "1 │ Konsumsi <b> & {{ rapat }} │ 1.500.000"),
    (ROW, "2 │ │ 250.000"),
    (ROW, "│ Jumlah │ 1.750.000"),
)


def minutes(*entries: tuple) -> Minutes:
    return Minutes(m.meeting(), entries=m.entries(*entries))


def printed(given: Minutes, kind: DocumentKind = DocumentKind.NOTULA, **profile) -> DocumentObject:
    template = TEMPLATE.parent / kind.template_name
    sources = Sources(given, m.profile(**profile))
    return Document(io.BytesIO(render_paper(kind, sources, template)))


def tables(document: DocumentObject) -> list[list[list[str]]]:
    """Return the tables of the minutes, which say so."""
    described = qn("w:tblCaption")
    return [
        [[cell.text for cell in row.cells] for row in table.rows]
        for table in document.tables
        if any(one.get(qn("w:val")) == "Tabel" for one in table._tbl.iter(described))
    ]


WITH_TALK = minutes(
    (m.AGENDA, "Anggaran"), (m.TALK, "Rincian:", 0, m.EDI), *BUDGET, (m.TALK, "Disetujui.")
)


def test_rows_are_a_table_with_a_header_that_repeats_and_rows_that_stay_whole() -> None:
    document = printed(WITH_TALK)
    assert tables(document) == [
        [
            ["No", "Uraian", "Jumlah (Rp)"],
            ["1", "Konsumsi <b> & {{ rapat }}", "1.500.000"],
            ["2", "", "250.000"],
            ["", "Jumlah", "1.750.000"],
        ]
    ]
    table = next(one for one in document.tables if one.cell(0, 0).text == "No")
    assert [
        row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows
    ] == [
        True,
        *[False] * 3,
    ]
    assert all(
        row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in table.rows
    )
    assert all(cell.paragraphs[0].alignment == 2 for cell in table.columns[2].cells[1:])
    assert not any(cell.paragraphs[0].alignment for cell in table.columns[1].cells[1:])


def test_lines_around_a_table_count_on_under_their_speaker() -> None:
    document = printed(WITH_TALK)
    said = [one.text for one in document.paragraphs if one.text]
    start = said.index("Edi Hermawanto Noor:")
    assert said[start : start + 3] == ["Edi Hermawanto Noor:", "Rincian:", "Disetujui."]


@pytest.mark.parametrize("host", [m.DECISION, m.ISSUE])
def test_a_table_stands_under_what_it_was_noted_under(host: EntryKind) -> None:
    document = printed(minutes((m.AGENDA, "Anggaran"), (host, "Pagu berikut"), *BUDGET))
    assert len(tables(document)) == 1
    table = next(one for one in document.tables if one.cell(0, 0).text == "No")
    above = table._tbl.getprevious()
    assert "".join(one.text or "" for one in above.iter(qn("w:t"))) == "Pagu berikut"


def in_cell(cell) -> list:
    """What stands in a cell in its order: texts, and tables as lists of rows."""
    return [
        one.text
        if isinstance(one, Paragraph)
        else [[c.text for c in row.cells] for row in one.rows]
        for one in cell.iter_inner_content()
    ]


def test_a_table_under_an_action_is_a_table_in_its_cell() -> None:
    given_ = minutes((m.ACTION, "Belanja"), *BUDGET, (m.TALK, "Dilaporkan tiap pekan", 1))
    document = printed(given_)
    cell = next(one for one in document.tables if one.cell(0, 0).text == "No.").cell(1, 1)
    above, table, below = in_cell(cell)
    assert (above, below) == ("Belanja", "– Dilaporkan tiap pekan")
    assert table[1] == ["1", "Konsumsi <b> & {{ rapat }}", "1.500.000"]
    assert "│" not in document.element.body.xml
    named = qn("w:name")
    marks = [one.get(named) for one in cell._tc.iter(qn("w:bookmarkStart"))]
    assert [mark.partition("_")[0] for mark in marks if mark] == ["butir", *["baris"] * 4]
    assert len([*cell._tc.iter(qn("w:bookmarkEnd"))]) == len(marks)


@pytest.mark.parametrize(
    ("kind", "host"),
    [
        (DocumentKind.NOTULA, m.TALK),
        (DocumentKind.NOTULA, m.DECISION),
        (DocumentKind.NOTULA, m.ACTION),
        (DocumentKind.REPORT, m.ACTION),
        (DocumentKind.EXCERPT, m.DECISION),
    ],
)
def test_tables_with_an_empty_line_between_are_two(kind: DocumentKind, host: EntryKind) -> None:
    head = (host, "Belanja Diskominfo Kaltim")
    between = (m.TALK, "", 0 if host is m.TALK else 1)
    given_ = minutes(head, *BUDGET, between, (ROW, "Hari │ Acara"), (ROW, "1 │ x"))
    given_ = replace(given_, attendances=m.sample().attendances)
    body = printed(given_, kind).element.body
    ours = [
        one.getparent().getparent()
        for one in body.iter(qn("w:tblCaption"))
        if one.get(qn("w:val")) == "Tabel"
    ]
    assert [len(one.findall(qn("w:tr"))) for one in ours] == [len(BUDGET), 2]
    assert ours[0].getnext().tag == qn("w:p")
    assert ours[1].getprevious().tag == qn("w:p")


@pytest.mark.parametrize("host", [m.TALK, m.DECISION, m.ACTION])
def test_bold_and_italic_words_of_cells_are_printed_so(host: EntryKind) -> None:
    given_ = minutes((host, "Belanja"), (ROW, "No │ Uraian"), (ROW, "1 │ Sewa gedung, aula"))
    spans = (Emphasis(4, 8, bold=True), Emphasis(9, 15, italic=True))
    entries = (*given_.entries[:2], replace(given_.entries[2], emphasis=spans))
    document = printed(replace(given_, entries=entries))
    looks = {
        run.text: [one.tag for one in run.rPr] if run.rPr is not None else []
        for run in document.element.body.iter(qn("w:r"))
    }
    assert qn("w:b") in looks["Sewa"]
    assert qn("w:i") in looks["gedung"]
    assert not {qn("w:b"), qn("w:i")}.intersection(looks[", aula"])


def test_a_table_in_a_cell_is_as_wide_as_the_cell_and_breaks_no_amount() -> None:
    document = printed(minutes((m.ACTION, "Belanja"), *BUDGET))
    outer = next(one for one in document.tables if one.cell(0, 0).text == "No.")
    [inner] = outer.cell(1, 1).tables
    widths = [int(one.get(qn("w:w"))) for one in inner._tbl.tblGrid]
    assert sum(widths) < outer.cell(1, 1).width.twips <= sum(widths) + 300
    # Seven digits and two full stops of 12 points in Arial, and what Word keeps free beside them.
    assert widths[2] > 56 * 20 + 170


def test_a_cell_ends_with_a_paragraph_behind_a_table() -> None:
    document = printed(minutes((m.ACTION, "Belanja"), *BUDGET[:2]))
    cell = next(one for one in document.tables if one.cell(0, 0).text == "No.").cell(1, 1)
    assert [type(one) for one in in_cell(cell)] == [str, list, str]


def test_an_excerpt_prints_the_table_of_a_decision_and_numbers_on_as_the_notula_does() -> None:
    given_ = minutes(
        (m.DECISION, "Pagu berikut bagi Diskominfo Kaltim"), *BUDGET,
        (m.DECISION, "Diskominfo Kaltim memantau"),
    )  # fmt: skip
    document = printed(replace(given_, attendances=m.sample().attendances), DocumentKind.EXCERPT)
    assert "│" not in document.element.body.xml
    texts = [one.text or "" for one in document.element.body.iter(qn("w:t"))]
    assert texts.count("Jumlah (Rp)") == 1
    assert [one for one in texts if one in ("a.", "b.", "f.")] == ["a.", "b."]


@pytest.mark.parametrize("kind", [DocumentKind.NOTULA_2009, DocumentKind.REPORT])
def test_other_papers_print_tables_too(kind: DocumentKind) -> None:
    document = printed(WITH_TALK, kind, report_annexes_discussion=True)
    assert len(tables(document)) == 1


def test_empty_rows_and_tables_are_not_printed() -> None:
    given = minutes((m.TALK, "x"), (ROW, "│"), (ROW, ""), (m.TALK, "y"), *BUDGET[:2], (ROW, "│ │"))
    assert [len(table) for table in tables(printed(given))] == [2]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.lists(st.text(max_size=12).map(clean_cell).filter(bool), min_size=2, max_size=3),
        min_size=1,
        max_size=4,
    )
)
def test_any_cells_come_out_verbatim(rows: list[list[str]]) -> None:
    given_ = minutes((m.TALK, "x"), *((ROW, join_cells(row)) for row in rows))
    width = max(map(len, rows))
    [found] = tables(printed(given_))
    said = [[with_plain_spaces(cell) for cell in row] for row in found]
    full = [
        [with_plain_spaces(cell) for cell in [*row, *[""] * (width - len(row))]] for row in rows
    ]
    assert said == full


def widths_of(table) -> list[int]:
    return [int(one.get(qn("w:w"))) for one in table._tbl.tblGrid]


def test_a_table_of_many_columns_breaks_no_amount() -> None:
    head = join_cells(["No", "Kabupaten/Kota", *(f"Bulan {n}" for n in range(10))])
    amounts = join_cells(["1", "Kutai Kartanegara", *["1.050.000"] * 10])
    table = printed(minutes((m.TALK, "x"), (ROW, head), (ROW, amounts)))
    wide = next(one for one in table.tables if len(one.columns) == 12)
    size = wide.rows[1].cells[2].paragraphs[0].runs[0].font.size.pt

    assert 6.5 <= size < 12
    for cell, width in zip(wide.rows[1].cells, widths_of(wide), strict=True):
        for word in cell.text.split():
            assert text_width(word, "Arial", size) < width


def test_a_table_under_an_action_leaves_owners_and_dates_whole() -> None:
    table = ["Nomor", "Kegiatan", "Volume", "Anggaran (Rp)"], ["1", "Posko", "24", "1.250.000.000"]
    document = printed(minutes((m.ACTION, "Susun"), *((ROW, join_cells(row)) for row in table)))
    outer = next(one for one in document.tables if one.rows[0].cells[-1].text == "Tenggat")
    inner = outer.rows[1].cells[1].tables[0]
    size = inner.rows[1].cells[3].paragraphs[0].runs[0].font.size
    points = size.pt if size else 12

    assert text_width("1.250.000.000", "Arial", points) < widths_of(inner)[-1]
    assert text_width("Penanggung", "Arial", 12) < widths_of(outer)[2]
