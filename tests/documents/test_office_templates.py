"""What offices do to their own templates in Word: it works, or the check names it."""

import io
import re
from collections import Counter
from pathlib import Path

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.shared import Cm, Emu, Pt

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.documents.templates.check import check_template
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.office_profile import Margins, Paper
from tests.documents.open_xml import faults
from tests.documents.pictures import png
from tests.documents.template_files import packed, parts_of, plain, with_paragraphs
from tests.documents.word_reader import TEMPLATE, Reading, render_notula

_LOOP = ("{%p for butir in keputusan %}", "{{ butir.teks }}", "{%p endfor %}")
_VML = "{urn:schemas-microsoft-com:vml}"
_SHAPE = (
    '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">'
    '<w:pict><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" '
    'path="m,l,21600r21600,l21600,xe"/><v:shape id="Kotak 7" o:spid="_x0000_s1026" '
    'type="#_x0000_t202" style="width:28pt;height:28pt"><v:textbox><w:txbxContent><w:p><w:r>'
    "<w:t>Stempel</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def sentences(path: Path) -> list[str]:
    report = check_template(path, DocumentKind.NOTULA, path.parent)
    return [f"{one.place} {one.sentence}" for one in report.problems]


def test_a_picture_beside_the_mark_of_a_loop_is_the_one_problem(tmp_path: Path) -> None:
    document = Document(str(TEMPLATE))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    mark = next(cell for cell in cells if cell.text.startswith("{%tr for butir in tindak_lanjut"))
    mark.paragraphs[0].add_run().add_picture(io.BytesIO(png(20, 20)))
    document.save(str(tmp_path / "kami.docx"))

    found = sentences(tmp_path / "kami.docx")
    assert len(found) == 1, found
    assert re.match(r"tabel \d+, baris 2: .*gambar di situ tidak akan tercetak", found[0])


def rendered(path: Path, target: Path) -> Path:
    """The notula that the template at ``path`` gives, written to ``target``."""
    target.write_bytes(render_notula(m.everything(), m.profile(), path))
    return target


def test_margins_that_an_office_has_set_stay_and_the_others_are_the_profiles(
    tmp_path: Path,
) -> None:
    document = Document(str(TEMPLATE))
    document.sections[0].left_margin = Cm(4)
    document.save(str(tmp_path / "kami.docx"))
    profile = m.profile(margins=Margins(2.5, 2.0, 2.5, 1.5), paper=Paper.F4)
    section = Reading.of(m.sample(), profile, tmp_path / "kami.docx").document.sections[0]

    assert section.left_margin == pytest.approx(Cm(4), abs=Cm(0.01))
    assert section.right_margin == pytest.approx(Cm(1.5), abs=Cm(0.01))
    assert section.page_height == pytest.approx(Cm(33), abs=Cm(0.01))


def test_no_table_runs_off_the_page_where_an_office_has_moved_a_margin(tmp_path: Path) -> None:
    document = Document(str(TEMPLATE))
    document.sections[0].left_margin, document.sections[0].right_margin = Cm(4.5), Cm(3)
    document.save(str(tmp_path / "kami.docx"))
    reading = Reading.of(m.everything(), m.profile(), tmp_path / "kami.docx")
    text = Emu(Cm(21) - Cm(4.5) - Cm(3)).twips

    for table in reading.body.iterchildren(qn("w:tbl")):
        widths = [int(one.get(qn("w:w"))) for one in table.iter(qn("w:gridCol"))]
        assert sum(widths) <= text + len(widths)


def test_the_typeface_that_an_office_has_set_stays(tmp_path: Path) -> None:
    document = Document(str(TEMPLATE))
    document.styles["Normal"].font.name = "Cambria"
    document.save(str(tmp_path / "kami.docx"))
    profile = m.profile(typeface="Bookman Old Style", size_pt=11.0)
    font = Reading.of(m.sample(), profile, tmp_path / "kami.docx").document.styles["Normal"].font

    assert (font.name, font.size) == ("Cambria", Pt(11))


@pytest.mark.parametrize("kind", [one for one in DocumentKind if one.is_word])
def test_every_paper_keeps_margin_and_typeface_and_its_tables_on_the_page(
    tmp_path: Path, kind: DocumentKind
) -> None:
    document = Document(str(TEMPLATE.parent / kind.template_name))
    document.sections[0].left_margin = Cm(4.5)
    document.styles["Normal"].font.name = "Cambria"
    document.save(str(tmp_path / "kami.docx"))
    sources = Sources(m.everything(), m.profile(typeface="Bookman Old Style"))
    reading = Reading(render_paper(kind, sources, tmp_path / "kami.docx"))
    section = reading.document.sections[0]
    text = Emu(section.page_width - section.left_margin - section.right_margin).twips

    assert section.left_margin == pytest.approx(Cm(4.5), abs=Cm(0.01))
    assert reading.document.styles["Normal"].font.name == "Cambria"
    parts = (name for name in reading.zip.namelist() if re.match(r"word/\w+\d*\.xml", name))
    assert not any(b"Bookman" in reading.zip.read(one) for one in parts if "font" not in one)
    for table in reading.body.iterchildren(qn("w:tbl")):
        widths = [int(one.get(qn("w:w"))) for one in table.iter(qn("w:gridCol"))]
        assert sum(widths) <= text + len(widths)


def test_columns_are_as_wide_as_the_typeface_of_the_office_needs(tmp_path: Path) -> None:
    document = Document(str(TEMPLATE))
    normal = document.styles["Normal"].font
    normal.name, normal.size = "Bookman Old Style", Pt(14)
    document.save(str(tmp_path / "kami.docx"))
    own = Reading.of(m.everything(), m.profile(), tmp_path / "kami.docx")
    same = m.profile(typeface="Bookman Old Style", size_pt=14.0)
    shipped = Reading.of(m.everything(), same)
    grids = [
        [[one.get(qn("w:w")) for one in table.iter(qn("w:gridCol"))] for table in tables]
        for tables in (reading.body.iterchildren(qn("w:tbl")) for reading in (own, shipped))
    ]

    assert grids[0] == grids[1]


@pytest.mark.parametrize("beside", ["picture", "shape"])
def test_what_is_shown_in_the_paragraph_of_a_mark_is_named(tmp_path: Path, beside: str) -> None:
    path = plain(tmp_path / "a.docx", "{%p if nomor %}", "{{ nomor }}", "{%p endif %}")
    document = Document(str(path))
    if beside == "picture":
        document.paragraphs[0].add_run().add_picture(io.BytesIO(png(20, 20)))
    else:
        document.paragraphs[0].add_run()._r.append(parse_xml(f"<w:pict {_W}/>"))
    document.save(str(path))

    assert sentences(path) == [
        "paragraf 1: “{%p if nomor %}” “{%p if nomor %}” harus sendirian dalam paragrafnya; "
        "gambar di situ tidak akan tercetak."
    ]


def test_a_missing_style_is_named_with_its_paragraph(tmp_path: Path) -> None:
    parts = parts_of(plain(tmp_path / "a.docx", "Satu", "{{ nomor }}"))
    parts["word/document.xml"] = re.sub(
        rb"<w:p>(?=<w:r><w:t>\{\{)",
        b'<w:p><w:pPr><w:pStyle w:val="GayaKami"/></w:pPr>',
        parts["word/document.xml"],
    )
    path = packed(tmp_path / "b.docx", parts)

    assert sentences(path) == [
        "paragraf 2: “{{ nomor }}” Gaya “GayaKami” tidak ada di berkas ini; "
        "pilih gaya lain untuk paragraf itu."
    ]


def test_a_missing_style_of_a_table_is_named_with_its_first_paragraph(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("{{ nomor }}")
    table = document.add_table(2, 2)
    table.cell(0, 1).text = "Isi"
    table._tbl.tblPr.get_or_add_tblStyle().set(qn("w:val"), "TabelKami")
    document.save(str(tmp_path / "a.docx"))

    assert sentences(tmp_path / "a.docx") == [
        "tabel 1, baris 1 Gaya “TabelKami” tidak ada di berkas ini; pilih gaya lain untuk tabel "
        "itu."
    ]


def test_a_style_that_is_based_on_a_missing_one_is_named_where_it_is_used(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("{{ nomor }}")
    for based_on, name in (("Hilang", "Isi Kami"), ("IsiKami", "Isi Kedua")):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.element.get_or_add_basedOn().set(qn("w:val"), based_on)
    for text in ("Satu", "Dua"):
        document.add_paragraph(text, "Isi Kedua")
    document.styles.add_style("Tak Dipakai", WD_STYLE_TYPE.PARAGRAPH).element.get_or_add_basedOn(
    ).set(qn("w:val"), "Entah")  # fmt: skip
    document.save(str(tmp_path / "a.docx"))

    assert sentences(tmp_path / "a.docx") == [
        "paragraf 2: “Satu” Gaya “Isi Kami” didasarkan pada gaya “Hilang”, yang tidak ada di "
        "berkas ini; pilih gaya dasar lain untuknya."
    ]


def test_styles_based_on_each_other_do_not_stop_the_check(tmp_path: Path) -> None:
    document = Document()
    style = document.styles.add_style("Lingkaran", WD_STYLE_TYPE.PARAGRAPH)
    style.element.get_or_add_basedOn().set(qn("w:val"), "Lingkaran")
    document.add_paragraph("{{ nomor }}", "Lingkaran")
    document.save(str(tmp_path / "a.docx"))
    assert sentences(tmp_path / "a.docx") == []


@pytest.mark.parametrize("style", ["Tingkat1", "Pemisah", "IsiTabel", "Keputusan1", "Normal"])
def test_a_style_taken_out_of_the_shipped_template_is_the_one_problem(
    tmp_path: Path, style: str
) -> None:
    document = Document(str(TEMPLATE))
    styles = document.styles.element
    styles.remove(next(one for one in styles if one.get(qn("w:styleId")) == style))
    document.save(str(tmp_path / "kami.docx"))
    found = sentences(tmp_path / "kami.docx")

    assert len(found) == 1, found
    assert re.match(rf"(paragraf|tabel) \d+.* gaya “{style}”.* tidak ada", found[0], re.IGNORECASE)


def test_a_comment_in_a_loop_is_named_and_one_outside_is_none_of_its_business(
    tmp_path: Path,
) -> None:
    for number, wanted in ((1, True), (3, False)):
        document = Document(str(plain(tmp_path / "a.docx", *_LOOP, "{{ nomor }}")))
        document.add_comment(document.paragraphs[number].runs, "Periksa", "Kami", "K")
        document.save(str(tmp_path / "a.docx"))

        assert (
            any("Komentar tidak boleh" in one for one in sentences(tmp_path / "a.docx")) == wanted
        )


def test_a_bookmark_in_a_loop_is_there_once(tmp_path: Path) -> None:
    document = Document(str(with_paragraphs(tmp_path / "a.docx", *_LOOP)))
    paragraph = document.paragraphs[-2]._p
    paragraph.insert(0, parse_xml(f'<w:bookmarkStart {_W} w:id="1" w:name="kami"/>'))
    paragraph.append(parse_xml(f'<w:bookmarkEnd {_W} w:id="1"/>'))
    document.save(str(tmp_path / "a.docx"))

    assert sentences(tmp_path / "a.docx") == []
    made = rendered(tmp_path / "a.docx", tmp_path / "b.docx")
    assert faults(made) == []
    marks = Document(str(made)).element.body.iter(qn("w:bookmarkStart"))
    names = Counter(one.get(qn("w:name")) for one in marks)
    assert names["kami"] == 1
    assert max(names.values()) == 1


@pytest.mark.parametrize(
    ("start", "end"), [(-2, -1), (-3, -2), (-3, -1), (-3, -3), (-4, -2), (-1, -1)]
)
def test_a_bookmark_that_runs_into_a_mark_leaves_no_half(
    tmp_path: Path, start: int, end: int
) -> None:
    document = Document(str(with_paragraphs(tmp_path / "a.docx", "Satu", *_LOOP)))
    beginning = parse_xml(f'<w:bookmarkStart {_W} w:id="901" w:name="kami"/>')
    document.paragraphs[start]._p.append(beginning)
    document.paragraphs[end]._p.append(parse_xml(f'<w:bookmarkEnd {_W} w:id="901"/>'))
    document.save(str(tmp_path / "a.docx"))

    assert sentences(tmp_path / "a.docx") == []
    assert faults(rendered(tmp_path / "a.docx", tmp_path / "b.docx")) == []


def test_a_comment_outside_of_loops_stays(tmp_path: Path) -> None:
    document = Document(str(with_paragraphs(tmp_path / "a.docx", "Satu")))
    document.add_comment(document.paragraphs[-1].runs, "Periksa", "Kami", "K")
    document.save(str(tmp_path / "a.docx"))

    assert sentences(tmp_path / "a.docx") == []
    made = Document(str(rendered(tmp_path / "a.docx", tmp_path / "b.docx")))
    assert [one.text for one in made.comments] == ["Periksa"]


def test_pictures_in_a_loop_have_numbers_of_their_own(tmp_path: Path) -> None:
    document = Document(str(with_paragraphs(tmp_path / "a.docx", *_LOOP)))
    document.paragraphs[-2].add_run().add_picture(io.BytesIO(png(20, 20)))
    document.save(str(tmp_path / "a.docx"))

    assert sentences(tmp_path / "a.docx") == []
    made = rendered(tmp_path / "a.docx", tmp_path / "b.docx")
    numbers = [one.get("id") for one in Document(str(made)).element.body.iter(qn("wp:docPr"))]
    assert len(numbers) == len(set(numbers)) == 3
    assert faults(made) == []


def test_shapes_in_a_loop_have_names_of_their_own(tmp_path: Path) -> None:
    document = Document(str(with_paragraphs(tmp_path / "a.docx", *_LOOP)))
    document.paragraphs[-2]._p.append(parse_xml(_SHAPE))
    document.save(str(tmp_path / "a.docx"))

    assert sentences(tmp_path / "a.docx") == []
    made = rendered(tmp_path / "a.docx", tmp_path / "b.docx")
    body = Document(str(made)).element.body
    assert [one.get("id") for one in body.iter(f"{_VML}shapetype")] == ["_x0000_t202"]
    shapes = list(body.iter(f"{_VML}shape"))
    assert len(shapes) == len({one.get("id") for one in shapes}) == 3
    assert {one.get("type") for one in shapes} == {"#_x0000_t202"}
    assert faults(made) == []


def test_numbers_that_word_gives_paragraphs_are_not_repeated(tmp_path: Path) -> None:
    parts = parts_of(plain(tmp_path / "a.docx", *_LOOP))
    parts["word/document.xml"] = re.sub(
        rb"<w:p>(?=<w:r><w:t>\{\{)",
        b'<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
        b'w14:paraId="1A2B3C4D">',
        parts["word/document.xml"],
    )
    made = rendered(packed(tmp_path / "b.docx", parts), tmp_path / "c.docx")

    assert parts_of(made)["word/document.xml"].count(b"1A2B3C4D") == 0


def test_a_template_of_word_is_taken_as_a_document(tmp_path: Path) -> None:
    parts = parts_of(TEMPLATE)
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"document.main+xml", b"template.main+xml"
    )
    path = packed(tmp_path / "kami.dotx", parts)

    assert sentences(path) == []
    made = rendered(path, tmp_path / "notula.docx")
    assert faults(made) == []
    assert b"document.main+xml" in parts_of(made)["[Content_Types].xml"]


@pytest.mark.parametrize(
    ("texts", "cause"),
    [
        (("{%p fro butir in keputusan %}", "{{ butir.teks }}", "{%p endfor %}"), "tidak dikenal"),
        (("{%p for butir in keputusan %}", "{{ butir.teks }}"), "tidak ditutup"),
        (("{{ butir.teks }}", "{%p endfor %}"), "tidak ada pembukanya"),
        (
            ("{%p if nomor %}", "{%p for butir in acara %}", "{{ butir }}", "{%p endif %}"),
            "“{%p for butir in acara %}” tidak ditutup",
        ),
        (("{%p for butir in keputusann %}", "{{ butir.teks }}", "{%p endfor %}"), "keputusann"),
        (("{%p for butir in %}", "{{ butir.teks }}", "{%p endfor %}"), "salah"),
        (("{%p for kami in keputusan) %}", "{{ kami.teks }}", "{%p endfor %}"), "salah"),
        (("Isi {%p for butir in keputusan %}", "{{ butir.teks }}", "{%p endfor %}"), "sendirian"),
    ],
)
def test_one_cause_gives_one_problem(tmp_path: Path, texts: tuple[str, ...], cause: str) -> None:
    found = sentences(plain(tmp_path / "a.docx", *texts))

    assert len(found) == 1, found
    assert cause in found[0]
