"""Templates: the one that ships, those that offices change, those that are broken."""

import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docxtpl import DocxTemplate

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.rendering import paper_fields
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import TemplateError
from resources.templates.assembly import Template, contents, template_bytes
from resources.templates.build import TEMPLATES
from tests.documents.word_reader import TEMPLATE, Reading, render_notula

KINDS = (
    DocumentKind.NOTULA,
    DocumentKind.NOTULA_2009,
    DocumentKind.NOTULA_MINISTRY,
    DocumentKind.INVITATION,
    DocumentKind.ATTENDANCE_SHEET,
    DocumentKind.ATTENDANCE_LIST,
    DocumentKind.REPORT,
    DocumentKind.ACTION_MATRIX,
    DocumentKind.PHOTO_ANNEX,
)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda one: one.file_name)
def test_the_template_that_ships_is_what_its_script_makes(template: Template) -> None:
    assert contents(template_bytes(template)) == contents(
        (TEMPLATE.parent / template.file_name).read_bytes()
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_uses_every_field_there_is(kind: DocumentKind) -> None:
    opened = DocxTemplate(TEMPLATE.parent / kind.template_name)
    used = opened.get_undeclared_template_variables()

    assert used == set(paper_fields(kind, Sources(m.everything(), m.profile()), opened))


def test_an_office_may_change_wording_and_look(tmp_path: Path) -> None:
    document = Document(str(TEMPLATE))
    for row in document.tables[2].rows:
        for paragraph in row.cells[0].paragraphs:
            if paragraph.text == "Sidang/Rapat":
                paragraph.runs[0].text = "Nama Rapat"
    document.styles["Tingkat 3"].font.italic = True
    document.save(str(tmp_path / "office.docx"))
    reading = Reading.of(m.sample(), m.profile(), tmp_path / "office.docx")

    assert reading.rows()["Nama Rapat"].startswith("Rapat Pemantauan")
    assert reading.document.styles["Tingkat 3"].font.italic


def test_a_template_may_be_as_plain_as_can_be(tmp_path: Path) -> None:
    document = Document()
    for text in (
        "{{ rapat }}",
        "{%p for butir in keputusan %}",
        "{{ butir.teks }}",
        "{%p endfor %}",
    ):
        document.add_paragraph(text)
    body = document.element.body
    body.remove(body.sectPr)
    for key, relation in list(document.part.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING:
            del document.part.rels[key]
    document.save(str(tmp_path / "polos.docx"))
    reading = Reading.of(m.sample(), m.profile(), tmp_path / "polos.docx")

    assert reading.texts() == [
        "Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024",
        "Membentuk Tim Desk Pilkada sesuai Permendagri Nomor 9 Tahun 2005.",
    ]
    assert reading.document.sections[0].page_width.cm == pytest.approx(21.0, abs=0.01)


def test_a_template_kept_in_english_still_gives_an_indonesian_document(tmp_path: Path) -> None:
    with zipfile.ZipFile(TEMPLATE) as old, zipfile.ZipFile(tmp_path / "en.docx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'w:val="id-ID"', b'w:val="en-US"'))
    reading = Reading.of(m.sample(), m.profile(), tmp_path / "en.docx")

    for name in ("document.xml", "styles.xml", "header1.xml", "settings.xml"):
        assert b'w:val="en-US"' not in reading.zip.read(f"word/{name}")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{{ tidak_ada }}", r"isian yang tidak dikenal \(tidak_ada\)"),
        ("{{ ttd.tidak_ada }}", r"isian yang tidak dikenal \(tidak_ada\)"),
        ("{{ judul", r"paragraf \d+: “{{ judul”: “{{” tidak ditutup"),
        ("{% if judul %}", "tidak ditutup dengan “endif”"),
        ("{{ 1 / 0 }}", "memakai pembagian, yang tidak boleh dalam templat"),
        ("{{ judul.__class__.__mro__ }}", "memakai nama “__mro__”, yang tidak boleh"),
        ("{{ judul + 1 }}", "Susunan isian"),
        ("{%p if judul %}", "tidak ditutup dengan “endif”"),
    ],
)
def test_a_template_with_a_mistake_is_told_in_a_sentence(
    tmp_path: Path, text: str, sentence: str
) -> None:
    document = Document(str(TEMPLATE))
    document.add_paragraph(text)
    document.save(str(tmp_path / "salah.docx"))

    with pytest.raises(TemplateError, match=sentence) as told:
        render_notula(m.sample(), m.profile(), tmp_path / "salah.docx")
    assert "salah.docx" in told.value.sentence


def test_a_template_whose_marks_break_the_document_is_refused(tmp_path: Path) -> None:
    document = Document(str(TEMPLATE))
    cell = document.tables[2].rows[-2].cells[0]
    cell.add_paragraph("{%tr if nomor %}")
    cell.add_paragraph("{%p endif %}")
    document.save(str(tmp_path / "salah.docx"))

    with pytest.raises(TemplateError):
        render_notula(m.bare(), m.profile(), tmp_path / "salah.docx")


def test_a_missing_template_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"“hilang\.docx” tidak ditemukan"):
        render_notula(m.sample(), m.profile(), tmp_path / "hilang.docx")


@pytest.mark.parametrize("content", [b"", b"bukan dokumen", b"PK\x03\x04 rusak"])
def test_a_file_that_is_no_word_document_is_told_in_a_sentence(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "rusak.docx").write_bytes(content)

    with pytest.raises(TemplateError, match="bukan dokumen Word yang utuh"):
        render_notula(m.sample(), m.profile(), tmp_path / "rusak.docx")


def test_a_cut_off_document_is_told_in_a_sentence(tmp_path: Path) -> None:
    whole = TEMPLATE.read_bytes()
    for length in range(200, len(whole), 700):
        (tmp_path / "rusak.docx").write_bytes(whole[:length])
        with pytest.raises(TemplateError, match="bukan dokumen Word yang utuh"):
            render_notula(m.sample(), m.profile(), tmp_path / "rusak.docx")


def test_a_zip_file_that_is_no_document_is_told_in_a_sentence(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "lain.docx", "w") as other:
        other.writestr("a.txt", "a")

    with pytest.raises(TemplateError, match="bukan dokumen Word yang utuh"):
        render_notula(m.sample(), m.profile(), tmp_path / "lain.docx")
