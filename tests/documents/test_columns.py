"""Columns are as wide as what stands in them, and no word is broken inside."""

from dataclasses import replace

import pytest
from docx import Document
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement, parse_xml
from docx.shared import Twips
from hypothesis import given
from hypothesis import strategies as st

import tests.documents.meetings as m
from kesbang_desktop.documents.layout.column_shares import PADDING, Column, fitted_widths
from kesbang_desktop.documents.layout.columns import fit_columns
from kesbang_desktop.documents.layout.page_setup import column_widths
from kesbang_desktop.documents.layout.text_width import text_width
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.golden_meetings import GOLDEN
from tests.documents.word_reader import Reading
from tests.pages.lengths import TYPEFACES


def _columns(rows: int) -> st.SearchStrategy[Column]:
    """Columns of so many ``rows`` of texts, none of them longer than its words and more."""
    cells = st.lists(st.integers(0, 9000), min_size=rows, max_size=rows)
    return st.builds(
        lambda width, word, said, kept: Column(
            width, word, max(said), said, has_text=any(said), is_kept=kept
        ),
        st.integers(300, 5000),
        st.integers(0, 3000),
        st.one_of(st.just([0] * rows), cells),
        st.booleans(),
    )


def widths(reading: Reading, title: str) -> dict[str, int]:
    """The width of each column, in twentieths of a point, by its heading."""
    table = reading.table(title)
    columns = [int(one.get(qn("w:w"))) for one in table._tbl.iter(qn("w:gridCol"))]
    return dict(zip((cell.text for cell in table.rows[0].cells), columns, strict=True))


def fitted_table(
    columns: tuple[int, ...], heads: tuple[str, ...], rows: list[tuple[str, ...]]
) -> list[int]:
    """The widths of a ruled table that had ``columns``, once it was fitted to what it holds."""
    document = Document()
    table = document.add_table(1 + len(rows), len(columns))
    table._tbl.tblPr.append(parse_xml(f"<w:tblBorders {nsdecls('w')}/>"))
    for column, width in zip(table.columns, columns, strict=True):
        column.width = Twips(width)
    for row, texts in zip(table.rows, [heads, *rows], strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    fit_columns(document, m.profile())
    return column_widths(table._tbl)


@pytest.mark.parametrize("typeface", TYPEFACES)
def test_no_word_is_wider_than_its_column(typeface: str) -> None:
    sources = Sources(GOLDEN["six titles"].minutes, m.profile(typeface=typeface))
    reading = Reading.paper(DocumentKind.ATTENDANCE_LIST, sources)
    columns = list(widths(reading, "Daftar hadir").values())

    for row in reading.table("Daftar hadir").rows[1:]:
        for cell, column in zip(row.cells, columns, strict=True):
            for word in cell.text.split():
                assert text_width(word, typeface, 9) < column


def test_a_column_without_text_gives_to_one_that_has_more() -> None:
    long = m.office("Dinas Komunikasi, Informatika, Statistik dan Persandian Kabupaten Penajam")
    people = tuple(
        m.attendance(m.person(f"Peserta {n}"), presence=Presence.PRESENT, organization=long)
        for n in range(3)
    )
    minutes = Minutes(m.meeting(), people)
    reading = Reading.paper(DocumentKind.ATTENDANCE_LIST, Sources(minutes, m.profile()))
    found = widths(reading, "Daftar hadir")

    assert found["Instansi"] > found["NIP, Pangkat/Gol."]
    assert found["Instansi"] > found["Jabatan"]
    assert sum(found.values()) == pytest.approx(16 / 2.54 * 1440, abs=10)


@pytest.mark.parametrize("typeface", TYPEFACES)
@pytest.mark.parametrize("names", [("TNI", "KPU"), ("Dinas Perhubungan", "Kesbangpol Kaltim")])
def test_an_empty_column_is_never_wider_than_that_of_the_agencies(typeface: str, names) -> None:
    people = tuple(
        m.attendance(
            m.person(f"Peserta {name}"), presence=Presence.PRESENT, organization=m.office(name)
        )
        for name in names
    )
    sources = Sources(Minutes(m.meeting(), people), m.profile(typeface=typeface))
    found = widths(Reading.paper(DocumentKind.ATTENDANCE_LIST, sources), "Daftar hadir")
    assert found["NIP, Pangkat/Gol."] <= found["Instansi"]


def test_the_text_of_actions_has_the_widest_column() -> None:
    owners = (
        "Yusuf Sutejo, S.I.K., M.Si.; Hendra Wirawan",
        "Nur Aini; Fauzi Rahman; Rina Wulandari, A.Md.",
        "Prof. Dr. Ir. H. Raden Mas Soerjo-Atmodjo, S.H., M.Hum., Ph.D.",
    )
    said = "susun rencana pengamanan terpadu yang memuat jumlah personel, titik pos dan alur lapor"
    rows = [(said, owner, "Selasa, 15\u00a0Desember\u00a02026") for owner in owners]
    text, owner, due = fitted_table((2900, 2500, 2700), ("Uraian", "Pemilik", "Tenggat"), rows)

    assert text > 1.3 * owner
    assert text > 1.3 * due
    assert text + owner + due == 8100


def test_a_bold_word_in_a_cell_is_not_broken() -> None:
    document = Document()
    table = document.add_table(1, 2)
    table._tbl.tblPr.append(parse_xml(f"<w:tblBorders {nsdecls('w')}/>"))
    for column, width in zip(table.columns, (500, 5000), strict=True):
        column.width = Twips(width)
    table.cell(0, 0).paragraphs[0].add_run("Penanggulangan").bold = True
    table.cell(0, 1).text = "kata " * 60
    profile = m.profile()
    fit_columns(document, profile)
    word = text_width("Penanggulangan", profile.typeface, profile.size_pt, bold=True)
    assert column_widths(table._tbl)[0] >= word + PADDING


@given(st.integers(1, 4).flatmap(lambda rows: st.lists(_columns(rows), min_size=1, max_size=5)))
def test_whatever_stands_in_a_table_it_keeps_its_width_and_breaks_no_word(columns) -> None:
    found = fitted_widths(columns)
    free = [one for one in columns if not one.is_kept]

    assert sum(found) == sum(one.width for one in columns)
    if any(one.has_text for one in free):
        for width, column in zip(found, columns, strict=True):
            if sum(one.least for one in free) <= sum(one.width for one in free):
                assert column.is_kept or width >= column.least


def test_a_heading_wider_than_the_column_of_its_template_is_not_broken() -> None:
    heads = ("Kabupaten/kota", "Uraian", "Ket.")
    found = fitted_table((500, 6000, 2000), heads, [("TNI", "x", "y")])
    profile = m.profile()

    heading = text_width("Kabupaten/kota", profile.typeface, profile.size_pt, bold=True)
    assert found[0] > heading
    assert sum(found) == 8500


def test_an_empty_sheet_keeps_the_columns_of_its_template() -> None:
    nobody = Reading.paper(DocumentKind.ATTENDANCE_SHEET, Sources(m.bare(), m.profile()))

    assert widths(nobody, "Daftar hadir")["Nama"] == pytest.approx(3.4 / 2.54 * 1440, abs=2)


def test_room_to_sign_and_numbers_never_get_narrower() -> None:
    for golden in ("six titles", "everything", "hostile"):
        sources = Sources(GOLDEN[golden].minutes, m.profile())
        found = widths(Reading.paper(DocumentKind.ATTENDANCE_LIST, sources), "Daftar hadir")

        assert found["Tanda tangan"] == round(3.0 / 2.54 * 1440)


@pytest.mark.parametrize("typeface", TYPEFACES)
def test_labels_of_the_head_stand_on_one_line(typeface: str) -> None:
    profile = replace(m.profile(), typeface=typeface)
    table = Reading.of(m.everything(), profile).table("Keterangan rapat")
    label = next(int(one.get(qn("w:w"))) for one in table._tbl.iter(qn("w:gridCol")))

    for row in table.rows:
        if row.cells[1].text == ":":
            assert text_width(row.cells[0].text, typeface, 12) < label
