"""No paper makes Word or Excel ask for a repair."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.documents.sheets.matrix_sheet import render_matrix_sheet
from kesbang_desktop.domain.action_matrix import MatrixGrouping, MatrixHeading, group_follow_ups
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.follow_up import follow_ups_of
from resources.templates.build import TEMPLATES
from tests.documents.golden_meetings import GOLDEN, golden_sources, some_papers
from tests.documents.open_xml import faults
from tests.documents.pictures import png
from tests.documents.word_reader import TEMPLATE

KINDS = tuple(kind for kind in DocumentKind if kind.is_word)
DOCUMENT, RELATIONS = "word/document.xml", "word/_rels/document.xml.rels"
Change = Callable[[bytes], bytes]


def paper(kind: DocumentKind, sources: Sources, path: Path) -> Path:
    path.write_bytes(render_paper(kind, sources, TEMPLATE.parent / kind.template_name))
    return path


@pytest.mark.parametrize(("kind", "name"), some_papers(KINDS))
def test_papers_of_meetings_are_without_a_fault(
    tmp_path: Path, kind: DocumentKind, name: str
) -> None:
    assert faults(paper(kind, golden_sources(name, tmp_path), tmp_path / "naskah.docx")) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_with_a_logo_is_without_a_fault(tmp_path: Path, kind: DocumentKind) -> None:
    sources = golden_sources("photos", tmp_path)
    with_logo = Sources(sources.minutes, m.profile(logo=png(300, 360)), sources.photos)

    assert faults(paper(kind, with_logo, tmp_path / "naskah.docx")) == []


@pytest.mark.parametrize("name", GOLDEN)
@pytest.mark.parametrize("grouping", MatrixGrouping)
def test_every_workbook_is_without_a_fault(
    tmp_path: Path, name: str, grouping: MatrixGrouping
) -> None:
    golden = GOLDEN[name]
    heading = MatrixHeading.of(golden.minutes.meeting)
    groups = group_follow_ups(follow_ups_of(golden.minutes), grouping)
    content = render_matrix_sheet(groups, heading, golden.profile)
    (tmp_path / "matriks.xlsx").write_bytes(content)

    assert faults(tmp_path / "matriks.xlsx") == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda one: one.file_name)
def test_every_template_that_ships_is_without_a_fault(template: object) -> None:
    assert faults(TEMPLATE.parent / template.file_name) == []


def replaced(old: str, new: str) -> Change:
    """Put ``new`` in place of the first match of ``old``."""

    def change(part: bytes) -> bytes:
        return re.sub(old.encode(), new.encode(), part, count=1, flags=re.DOTALL)

    return change


def same_name(part: bytes) -> bytes:
    first, second = re.findall(rb'<w:bookmarkStart [^>]*w:name="([^"]*)"', part)[:2]
    return part.replace(second, first)


def same_drawing(part: bytes) -> bytes:
    first, second = re.findall(rb'<wp:docPr [^>]*?id="(\d+)"', part)[:2]
    return part.replace(b'id="' + second + b'"', b'id="' + first + b'"')


BROKEN: dict[str, tuple[str, Change]] = {
    "children out of order": (
        DOCUMENT,
        replaced("<w:p><w:pPr>", '<w:p><w:pPr><w:jc w:val="left"/>'),
    ),
    "an element that is none": (DOCUMENT, replaced("<w:body>", "<w:body><w:foo/>")),
    "a value that is none": (DOCUMENT, replaced('w:type="dxa"', 'w:type="cm"')),
    "a number that is none": (DOCUMENT, replaced('<w:gridSpan w:val="', '<w:gridSpan w:val="x')),
    "a cell without a paragraph": (
        DOCUMENT,
        replaced("(<w:tc><w:tcPr>(?:(?!</w:tc>).)*?</w:tcPr>).*?</w:tc>", r"\1</w:tc>"),
    ),
    "a row without a cell": (DOCUMENT, replaced("<w:tr>.*?</w:tr>", "<w:tr/>")),
    "two bookmarks of one number": (
        DOCUMENT,
        replaced('<w:bookmarkStart w:id="2"', '<w:bookmarkStart w:id="1"'),
    ),
    "two bookmarks of one name": (DOCUMENT, same_name),
    "a bookmark without an end": (DOCUMENT, replaced('<w:bookmarkEnd w:id="2"/>', "")),
    "two drawings of one number": (DOCUMENT, same_drawing),
    "a style that is nowhere": (DOCUMENT, replaced('<w:pStyle w:val="', '<w:pStyle w:val="Tiada')),
    "two styles of one id": ("word/styles.xml", replaced('w:styleId="Kop"', 'w:styleId="Normal"')),
    "styles out of order": (
        "word/styles.xml",
        replaced("<w:keepNext/><w:keepLines/>", "<w:keepLines/><w:keepNext/>"),
    ),
    "a list that is nowhere": (
        "word/styles.xml",
        replaced('<w:numId w:val="1"/>', '<w:numId w:val="99"/>'),
    ),
    "a list of no kind": (
        "word/numbering.xml",
        replaced('<w:abstractNumId w:val="1"/>', '<w:abstractNumId w:val="99"/>'),
    ),
    "a part that is nowhere": (RELATIONS, replaced('Target="styles.xml"', 'Target="tiada.xml"')),
    "a header that is nowhere": (RELATIONS, replaced("<Relationship [^>]*header1[^>]*/>", "")),
    "a part of no type": (
        "[Content_Types].xml",
        replaced(r"<Override [^>]*styles\.xml[^>]*/>", ""),
    ),
    "a header with an element that is none": (
        "word/header1.xml",
        replaced("<w:p>", "<w:p><w:foo/>"),
    ),
    "XML that is cut off": (DOCUMENT, lambda part: part[:-9]),
    "a property of no type": (
        "docProps/custom.xml",
        replaced("<vt:lpwstr[^>]*>.*?</vt:lpwstr>", ""),
    ),
}


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("good")
    path = paper(DocumentKind.NOTULA, golden_sources("everything", folder), folder / "utuh.docx")
    assert faults(path) == []
    return path


@pytest.mark.parametrize("fault", BROKEN)
def test_a_fault_is_found(good: Path, tmp_path: Path, fault: str) -> None:
    part, change = BROKEN[fault]
    _change(good, tmp_path / "rusak.docx", part, change)

    assert faults(tmp_path / "rusak.docx") != []


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("xl/worksheets/sheet1.xml", replaced("<sheetData>", "<foo/><sheetData>")),
        ("xl/worksheets/sheet1.xml", replaced('<c r="A1"', '<c r="satu"')),
        ("xl/worksheets/sheet1.xml", replaced('<c r="A2"', '<c r="A1"')),
        ("xl/worksheets/sheet1.xml", replaced('<row r="2"', '<row r="1"')),
        ("xl/worksheets/sheet1.xml", replaced('orientation="landscape"', 'orientation="rebah"')),
        ("xl/styles.xml", replaced("(<b [^>]*/>)(<sz [^>]*/>)", r"\2\1")),
        ("xl/_rels/workbook.xml.rels", replaced("sheet1.xml", "sheet9.xml")),
        ("[Content_Types].xml", replaced(r"<Override [^>]*sheet1\.xml[^>]*/>", "")),
    ],
)
def test_a_fault_of_a_workbook_is_found(tmp_path: Path, part: str, change: Change) -> None:
    rows = group_follow_ups(follow_ups_of(m.everything()), MatrixGrouping.OWNER)
    good = tmp_path / "utuh.xlsx"
    good.write_bytes(render_matrix_sheet(rows, MatrixHeading(), m.profile()))
    _change(good, tmp_path / "rusak.xlsx", part, change)

    assert faults(good) == []
    assert faults(tmp_path / "rusak.xlsx") != []


def _change(good: Path, bad: Path, part: str, change: Change) -> None:
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(bad, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == part:
                content = change(content)
                assert content != old.read(name)
            new.writestr(name, content)
