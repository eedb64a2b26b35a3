"""A document that was changed since its export is recognised from the file alone."""

import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from openpyxl import load_workbook

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.documents.seal import SEAL, file_state, seal
from kesbang_desktop.documents.sheets.matrix_sheet import render_matrix_sheet
from kesbang_desktop.domain.action_matrix import MatrixGrouping, MatrixHeading, group_follow_ups
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.follow_up import follow_ups_of
from kesbang_desktop.domain.written_file import FileState

ORIGIN = "kantor/notula/rapat"
TEMPLATES = Path(__file__).parents[2] / "resources" / "templates"
TEMPLATE = TEMPLATES / DocumentKind.NOTULA.template_name
_PART = "docProps/custom.xml"
OFFICE_PROPERTIES = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="Unit">'
    "<vt:lpwstr>Poldagri</vt:lpwstr></property></Properties>"
)


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    path = tmp_path / "notula.docx"
    path.write_bytes(
        render_paper(DocumentKind.NOTULA, Sources(m.everything(), m.profile()), TEMPLATE, ORIGIN)
    )
    return path


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "matriks.xlsx"
    rows = group_follow_ups(follow_ups_of(m.everything()), MatrixGrouping.OWNER)
    path.write_bytes(render_matrix_sheet(rows, MatrixHeading(), m.profile(), ORIGIN))
    return path


@contextmanager
def edited(path: Path) -> Iterator[dict[str, bytes]]:
    """The parts of a file, written back as they are left."""
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    yield parts
    with zipfile.ZipFile(path, "w") as file:
        for name, part in parts.items():
            file.writestr(name, part)


def is_untouched(path: Path) -> bool:
    return file_state(path, ORIGIN) is FileState.OWN


def test_a_document_of_another_meeting_is_never_taken_for_this_one(
    exported: Path, workbook: Path
) -> None:
    for path in (exported, workbook):
        assert file_state(path, "kantor/notula/rapat lain") is FileState.OTHER
        assert file_state(path, "kantor lain/notula/rapat") is FileState.OTHER
        assert file_state(path, "kantor/laporan/rapat") is FileState.OTHER
        assert file_state(path, "") is FileState.OTHER


def test_whose_it_is_stays_known_when_it_was_changed(exported: Path) -> None:
    document = Document(str(exported))
    document.add_paragraph("Koreksi")
    document.save(str(exported))

    assert file_state(exported, ORIGIN) is FileState.CHANGED
    assert file_state(exported, "kantor/notula/rapat lain") is FileState.OTHER


def test_a_seal_without_an_origin_is_of_nothing_that_is_replaced(tmp_path: Path) -> None:
    document = Document(str(TEMPLATE))
    seal(document)
    document.save(str(tmp_path / "tanpa.docx"))

    assert file_state(tmp_path / "tanpa.docx", ORIGIN) is FileState.CHANGED
    assert file_state(tmp_path / "tanpa.docx", "") is FileState.CHANGED


def test_a_document_as_exported_is_untouched(exported: Path) -> None:
    assert is_untouched(exported)


def test_saving_it_again_without_a_change_in_its_content_is_no_touch(exported: Path) -> None:
    with edited(exported):
        pass

    assert is_untouched(exported)


def test_the_seal_is_a_custom_property_of_the_file(exported: Path) -> None:
    with zipfile.ZipFile(exported) as file:
        custom, types = file.read(_PART).decode(), file.read("[Content_Types].xml").decode()

    assert f'pid="2" name="{SEAL}"' in custom
    assert 'PartName="/docProps/custom.xml" ContentType="application/vnd.openxml' in types
    relations = Document(str(exported)).part.package.rels.values()
    kinds = [one.reltype for one in relations]
    assert kinds.count(RELATIONSHIP_TYPE.CUSTOM_PROPERTIES) == 1


def test_one_letter_more_is_a_touch(exported: Path) -> None:
    document = Document(str(exported))
    document.paragraphs[-1].add_run(".")
    document.save(str(exported))

    assert not is_untouched(exported)


@pytest.mark.parametrize(
    "part", ["word/document.xml", "word/header1.xml", "word/styles.xml", "word/numbering.xml"]
)
def test_a_touch_of_any_part_of_the_content_tells(exported: Path, part: str) -> None:
    with edited(exported) as parts:
        parts[part] += b"\n"

    assert not is_untouched(exported)


def test_a_part_more_or_less_tells(exported: Path) -> None:
    with edited(exported) as parts:
        parts["word/comments.xml"] = b"<w:comments/>"
    assert not is_untouched(exported)

    with edited(exported) as parts:
        del parts["word/comments.xml"]
    assert is_untouched(exported)

    with edited(exported) as parts:
        del parts["word/footer1.xml"]
    assert not is_untouched(exported)


def test_the_properties_of_the_offices_template_stay(tmp_path: Path) -> None:
    document = Document(str(TEMPLATE))
    seal(document, ORIGIN)
    template = tmp_path / "kantor.docx"
    document.save(str(template))
    with edited(template) as parts:
        parts[_PART] = OFFICE_PROPERTIES.encode()
    document = Document(str(template))
    seal(document, ORIGIN)
    document.save(str(template))

    assert is_untouched(template)
    with zipfile.ZipFile(template) as file:
        custom = file.read(_PART).decode()
        assert file.namelist().count(_PART) == 1
    assert 'pid="7" name="Unit"' in custom
    assert "<vt:lpwstr>Poldagri</vt:lpwstr>" in custom
    assert f'pid="8" name="{SEAL}"' in custom


def test_a_seal_in_the_template_is_replaced(tmp_path: Path) -> None:
    document = Document(str(TEMPLATE))
    seal(document, ORIGIN)
    document.add_paragraph("Tambahan")
    seal(document, ORIGIN)
    document.save(str(tmp_path / "dua.docx"))

    with zipfile.ZipFile(tmp_path / "dua.docx") as file:
        assert file.read(_PART).decode().count(SEAL) == 1
    assert is_untouched(tmp_path / "dua.docx")


@pytest.mark.parametrize("custom", [b"", b"<rusak", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'])
def test_broken_properties_in_the_template_are_replaced(tmp_path: Path, custom: bytes) -> None:
    document = Document(str(TEMPLATE))
    seal(document, ORIGIN)
    document.save(str(tmp_path / "kantor.docx"))
    with edited(tmp_path / "kantor.docx") as parts:
        parts[_PART] = custom
    document = Document(str(tmp_path / "kantor.docx"))
    seal(document, ORIGIN)
    document.save(str(tmp_path / "kantor.docx"))

    assert is_untouched(tmp_path / "kantor.docx")


def test_the_template_itself_has_no_seal() -> None:
    assert not is_untouched(TEMPLATE)


@pytest.mark.parametrize("content", [b"", b"bukan dokumen", b"PK\x03\x04 rusak"])
def test_what_is_no_document_is_not_ours(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "lain.docx").write_bytes(content)

    assert not is_untouched(tmp_path / "lain.docx")


def test_what_is_no_file_is_not_ours(tmp_path: Path) -> None:
    assert not is_untouched(tmp_path)
    assert not is_untouched(tmp_path / "tidak ada.docx")


def test_a_damaged_document_is_not_ours(exported: Path) -> None:
    whole = exported.read_bytes()
    for length in range(0, len(whole), 997):
        exported.write_bytes(whole[:length])
        assert not is_untouched(exported)
    for position in range(40, len(whole), 499):
        exported.write_bytes(whole[:position] + b"\xff\x00\xff" + whole[position + 3 :])
        is_untouched(exported)


def _bomb(parts: dict[str, bytes]) -> None:
    parts["word/media/image1.png"] = b"\0" * (65 * 1024 * 1024)


def _huge_seal(parts: dict[str, bytes]) -> None:
    parts[_PART] = b" " * (2 * 1024 * 1024) + parts[_PART]


def _no_seal(parts: dict[str, bytes]) -> None:
    parts[_PART] = OFFICE_PROPERTIES.encode()


def _entities(parts: dict[str, bytes]) -> None:
    declared = b'<!DOCTYPE x [<!ENTITY a "' + b"a" * 1000 + b'">]>'
    parts[_PART] = parts[_PART].replace(b"<Properties", declared + b"<Properties")


@pytest.mark.parametrize("change", [_bomb, _huge_seal, _no_seal, _entities])
def test_what_means_harm_is_not_ours(
    exported: Path, change: Callable[[dict[str, bytes]], None]
) -> None:
    with edited(exported) as parts:
        change(parts)

    assert not is_untouched(exported)


def test_two_parts_of_one_name_are_not_ours(exported: Path) -> None:
    with zipfile.ZipFile(exported, "a") as file, pytest.warns(UserWarning, match="Duplicate name"):
        file.writestr("word/document.xml", file.read("word/document.xml"))

    assert not is_untouched(exported)


def test_a_workbook_as_exported_is_untouched(workbook: Path) -> None:
    assert is_untouched(workbook)


def test_a_workbook_that_was_filled_in_is_touched(workbook: Path) -> None:
    book = load_workbook(workbook)
    book.active["G7"] = "Sudah dikirim."
    book.save(workbook)

    assert not is_untouched(workbook)


def test_a_workbook_saved_by_another_program_is_touched(workbook: Path) -> None:
    buffer = io.BytesIO()
    load_workbook(workbook).save(buffer)
    workbook.write_bytes(buffer.getvalue())

    assert not is_untouched(workbook)
