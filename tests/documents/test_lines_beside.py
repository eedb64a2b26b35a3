"""Lines that are written beside the tree of a paper are there, as if they had been in it."""

from pathlib import Path

import pytest
from docx import Document
from docx.opc.oxml import serialize_part_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from hypothesis import given
from hypothesis import strategies as st

import tests.documents.meetings as m
from kesbang_desktop.documents.templates.lines_beside import BESIDE
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.no_break import with_plain_spaces
from kesbang_desktop.domain.text import clean_text
from tests.documents.golden_meetings import GOLDEN
from tests.documents.template_files import packed, parts_of, plain
from tests.documents.word_reader import TEMPLATE, Reading

_PART = "word/document.xml"
_TYPED = st.text(st.sampled_from("ab \"&<>'\n-Z9\u00a0\u2011\u0301{%}🙂"), min_size=1, max_size=8)


def talk(*texts: str) -> Minutes:
    return Minutes(m.meeting(), (), m.entries(*((m.TALK, text) for text in texts)))


@given(st.lists(_TYPED.map(clean_text).filter(bool), min_size=4, max_size=9))
def test_any_text_is_written_as_it_would_be_once_it_was_parsed(texts: list[str]) -> None:
    reading = Reading.of(talk(*texts), m.profile())
    xml = reading.zip.read(_PART)

    assert serialize_part_xml(parse_xml(xml)) == xml
    printed = [with_plain_spaces(text) for text in reading.bookmarks().values()]
    assert printed == [with_plain_spaces(text) for text in texts]


@pytest.mark.parametrize("name", GOLDEN)
def test_a_paper_is_the_same_where_all_its_lines_are_in_the_tree(name: str, tmp_path: Path) -> None:
    """They are where an office has a bookmark in its template; here one at the very end."""
    document = Document(str(TEMPLATE))
    last = document.paragraphs[-1]._p
    for mark in ("Start", "End"):
        named = ' w:name="kantor"' if mark == "Start" else ""
        last.append(parse_xml(f'<w:bookmark{mark} {nsdecls("w")} w:id="1"{named}/>'))
    document.save(str(tmp_path / "kantor.docx"))
    golden = GOLDEN[name]
    all_in_tree = Reading.of(golden.minutes, golden.profile, tmp_path / "kantor.docx").body
    office = next(one for one in all_in_tree.iter(qn("w:bookmarkStart"))
                  if one.get(qn("w:name")) == "kantor")  # fmt: skip
    for mark in (office.getnext(), office):
        mark.getparent().remove(mark)

    usual = Reading.of(golden.minutes, golden.profile).body
    assert serialize_part_xml(usual) == serialize_part_xml(all_in_tree)


def test_lines_in_a_table_of_the_office_are_measured_with_it(tmp_path: Path) -> None:
    """The columns of a ruled table are as wide as their text needs, however many lines that is."""
    document = Document(str(TEMPLATE))
    table = document.add_table(1, 2, "Table Grid" if "Table Grid" in document.styles else None)
    borders = parse_xml(f"<w:tblBorders {nsdecls('w')}><w:top w:val='single'/></w:tblBorders>")
    table._tbl.tblPr.append(borders)
    # In front of all, where the bookmarks are.
    document.element.body.insert(0, table._tbl)
    cell = table.cell(0, 0)
    for text in ("{%p for butir in pembahasan_umum %}", "{{ butir.teks }}", "{%p endfor %}"):
        cell.add_paragraph(text)
    table.cell(0, 1).text = "Satu baris"
    document.save(str(tmp_path / "kantor.docx"))
    texts = [f"Baris {number}." for number in range(9)]
    texts[4] = "Satu baris yang jauh lebih panjang dari semua yang lain dalam tabel ini."

    reading = Reading.of(talk(*texts), m.profile(), tmp_path / "kantor.docx")
    made = next(reading.body.iterchildren(qn("w:tbl")))
    wide, narrow = (int(one.get(qn("w:w"))) for one in made.iter(qn("w:gridCol")))
    assert wide > narrow
    assert [one.text for one in made.iter(qn("w:t"))] == [*texts, "Satu baris"]


def test_a_template_cannot_name_a_place_for_lines(tmp_path: Path) -> None:
    parts = parts_of()
    parts[_PART] = parts[_PART].replace(b"<w:body>", f"<w:body>{BESIDE}".encode(), 1)
    template = packed(tmp_path / "kantor.docx", parts)
    texts = [f"Baris {number}." for number in range(9)]

    reading = Reading.of(talk(*texts), m.profile(), template)
    assert list(reading.bookmarks().values()) == texts
    assert BESIDE.encode() not in reading.zip.read(_PART)


def test_tables_under_actions_are_made_where_an_office_prints_them_as_lines(tmp_path: Path) -> None:
    loop = ("{%p for butir in tindak_lanjut %}", "{{ butir.teks }}", "{%p endfor %}")
    rows = [
        (m.ACTION, "Menyusun anggaran"),
        (EntryKind.TABLE_ROW, "Barang│Harga"),
        (EntryKind.TABLE_ROW, "Kertas│5.000"),
    ]
    minutes = Minutes(m.meeting(), (), m.entries(*rows * 5))

    reading = Reading.of(minutes, m.profile(), plain(tmp_path / "kantor.docx", *loop))
    tables = [
        [one.text for one in table.iter(qn("w:t"))] for table in reading.body.iter(qn("w:tbl"))
    ]
    assert tables == [["Barang", "Harga", "Kertas", "5.000"]] * 5
