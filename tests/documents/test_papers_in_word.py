"""What holds of every paper once it is opened in Word."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from docx.shared import Cm, Emu

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from tests.documents.golden_meetings import GOLDEN, golden_sources
from tests.documents.word_reader import Reading

KINDS = (
    DocumentKind.NOTULA,
    DocumentKind.NOTULA_2009,
    DocumentKind.NOTULA_MINISTRY,
    DocumentKind.INVITATION,
    DocumentKind.ATTENDANCE_SHEET,
    DocumentKind.ATTENDANCE_LIST,
    DocumentKind.REPORT,
    DocumentKind.ACTION_MATRIX,
    DocumentKind.EXCERPT,
    DocumentKind.RECEIPT,
    DocumentKind.PHOTO_ANNEX,
)
_VAL, _W = qn("w:val"), qn("w:w")


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Reading]:
    made = {}
    for name in GOLDEN:
        sources = golden_sources(name, tmp_path_factory.mktemp("photos"))
        for kind in KINDS:
            made[kind, name] = Reading.paper(kind, sources)
    return made


each_paper = pytest.mark.parametrize(
    ("kind", "name"), [(kind, name) for kind in KINDS for name in GOLDEN]
)


@each_paper
def test_every_table_says_what_it_is(readings: dict, kind: DocumentKind, name: str) -> None:
    for table in readings[kind, name].body.iter(qn("w:tbl")):
        for tag in ("w:tblCaption", "w:tblDescription"):
            said = table.find(f"{qn('w:tblPr')}/{qn(tag)}")
            assert said is not None
            assert said.get(_VAL)


@each_paper
def test_rows_stay_whole_and_headings_of_ruled_tables_repeat(
    readings: dict, kind: DocumentKind, name: str
) -> None:
    for table in readings[kind, name].body.iter(qn("w:tbl")):
        rows = table.findall(qn("w:tr"))
        assert rows
        for row in rows:
            assert row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None
        if table.find(f"{qn('w:tblPr')}/{qn('w:tblBorders')}") is not None:
            assert rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
            assert all(row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None for row in rows[1:])


@each_paper
def test_tables_fit_the_text(readings: dict, kind: DocumentKind, name: str) -> None:
    reading = readings[kind, name]
    section = reading.document.sections[0]
    text = Emu(section.page_width - section.left_margin - section.right_margin).twips
    for table in reading.body.iter(qn("w:tbl")):
        columns = [int(one.get(_W)) for one in table.iter(qn("w:gridCol"))]
        assert sum(columns) <= text + len(columns)
        for row in table.findall(qn("w:tr")):
            assert sum(int(cell.get(_W)) for cell in row.iter(qn("w:tcW"))) == sum(columns)


@each_paper
def test_the_title_leads_the_navigation_pane(readings: dict, kind: DocumentKind, name: str) -> None:
    outline = readings[kind, name].outline()

    assert outline[0][0] == 1
    assert all(0 < level <= before + 1 for (before, _), (level, _) in pairwise(outline))
    assert all(text.strip() for _, text in outline)


@each_paper
def test_every_picture_has_a_number_of_its_own_and_a_text(
    readings: dict, kind: DocumentKind, name: str
) -> None:
    drawings = [one.find(qn("wp:docPr")) for one in readings[kind, name].body.iter(qn("wp:inline"))]

    assert len({one.get("id") for one in drawings}) == len(drawings)
    assert all(one.get("descr") for one in drawings)


@each_paper
def test_all_text_is_indonesian(readings: dict, kind: DocumentKind, name: str) -> None:
    reading = readings[kind, name]
    for run in reading.body.iter(qn("w:r")):
        if run.find(qn("w:t")) is not None and "".join(run.itertext()).strip():
            assert run.find(f"{qn('w:rPr')}/{qn('w:lang')}").get(_VAL) == "id-ID"
    defaults = reading.document.styles.element.find(qn("w:docDefaults"))
    assert {one.get(_VAL) for one in defaults.iter(qn("w:lang"))} == {"id-ID"}


@each_paper
def test_no_mark_and_no_style_of_the_template_is_left(
    readings: dict, kind: DocumentKind, name: str
) -> None:
    reading = readings[kind, name]
    used = Counter(
        one.get(_VAL) for one in reading.body.iter(qn("w:pStyle")) if one.get(_VAL) is not None
    )

    assert "Perintah" not in used
    assert set(used) <= {style.style_id for style in reading.document.styles}
    if name != "hostile":
        for text in reading.texts():
            assert not any(mark in text for mark in ("{{", "{%", "None", "  "))


@each_paper
def test_page_and_classification_are_the_meetings(
    readings: dict, kind: DocumentKind, name: str
) -> None:
    reading, profile = readings[kind, name], GOLDEN[name].profile
    section = reading.document.sections[0]
    mark = "SANGAT RAHASIA" if name == "classified" else ""

    lies = kind is DocumentKind.ACTION_MATRIX
    assert abs(section.page_width - Cm(profile.paper.size_cm[lies])) < Cm(0.01)
    assert abs(section.page_height - Cm(profile.paper.size_cm[not lies])) < Cm(0.01)
    for first in (True, False):
        above, below = reading.header_and_footer(first=first)
        assert above.startswith(mark)
        assert below.endswith(mark)
        if not mark:
            assert "RAHASIA" not in above + below


@each_paper
def test_properties_name_the_paper(readings: dict, kind: DocumentKind, name: str) -> None:
    properties = readings[kind, name].document.core_properties

    assert properties.title == GOLDEN[name].minutes.meeting.title[:255]
    assert properties.subject.startswith(kind.label)
    assert properties.author == GOLDEN[name].profile.office


@pytest.mark.parametrize("kind", KINDS)
def test_a_photo_is_not_taken_for_the_logo(kind: DocumentKind, tmp_path: Path) -> None:
    sources = golden_sources("photos", tmp_path)
    bare = Sources(sources.minutes, m.profile(letterhead=()), sources.photos)
    reading = Reading.paper(kind, bare)

    assert "Logo instansi" not in {one.get("descr") for one in reading.body.iter(qn("wp:docPr"))}
