"""Template files that mean harm, or are none: each is told in one sentence before it is opened."""

import tracemalloc
import zipfile
from pathlib import Path

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents.templates.package import read_package
from kesbang_desktop.domain.errors import TemplateError
from tests.documents.template_files import packed, parts_of
from tests.documents.word_reader import TEMPLATE, render_notula

DOCUMENT = "word/document.xml"
TYPES = "[Content_Types].xml"
RELATIONS = "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def relation(kind: str, target: str, mode: str = ' TargetMode="External"') -> bytes:
    return f'<Relationship Id="rId99" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'.encode()


def field(*instructions: str) -> bytes:
    """Return a paragraph with a field whose instruction is spread over several runs."""
    texts = "".join(f"<w:r><w:instrText>{one}</w:instrText></w:r>" for one in instructions)
    begin, end = (
        f'<w:r><w:fldChar w:fldCharType="{step}"/></w:r>' for step in ("begin", "separate")
    )
    return f"<w:p>{begin}{texts}{end}</w:p>".encode()


def altered(path: Path, name: str, old: bytes, new: bytes) -> Path:
    parts = parts_of()
    assert old in parts[name]
    return packed(path, parts | {name: parts[name].replace(old, new, 1)})


def with_relation(path: Path, added: bytes) -> Path:
    return altered(path, RELATIONS, b"</Relationships>", added + b"</Relationships>")


def told(path: Path) -> str:
    with pytest.raises(TemplateError) as error:
        render_notula(m.sample(), m.profile(), path)
    assert f"Templat “{path.name}”" in error.value.sentence
    return error.value.sentence


def test_the_shipped_template_is_let_in() -> None:
    assert read_package(TEMPLATE) == TEMPLATE.read_bytes()


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert "tidak ditemukan" in told(tmp_path / "hilang.docx")


@pytest.mark.parametrize(
    "content", [b"", b"bukan dokumen", b"PK\3\4 rusak", b"PK\5\6" + b"\0" * 18]
)
def test_a_file_that_is_no_package_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.docx").write_bytes(content)

    assert "bukan dokumen Word yang utuh" in told(tmp_path / "a.docx")


def test_a_package_altered_anywhere_is_told_or_let_in(tmp_path: Path) -> None:
    whole = TEMPLATE.read_bytes()
    for at in range(0, len(whole), 97):
        content = bytearray(whole)
        content[at] ^= 0xFF
        (tmp_path / "a.docx").write_bytes(bytes(content))
        try:
            render_notula(m.bare(), m.profile(), tmp_path / "a.docx")
        except TemplateError as error:
            assert "a.docx" in error.sentence


def test_word_before_2007_and_passwords_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)

    assert "simpan di Word sebagai .docx tanpa sandi" in told(tmp_path / "a.docx")


def test_another_kind_of_office_file_is_told(tmp_path: Path) -> None:
    kind = b"wordprocessingml.document.main+xml"
    path = altered(tmp_path / "a.docx", TYPES, kind, b"spreadsheetml.sheet.main+xml")

    assert "bukan dokumen Word yang utuh" in told(path)


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a.docx").open("wb") as file:
        file.truncate(21_000_000)

    assert "lebih besar dari 20 MB" in told(tmp_path / "a.docx")


@pytest.mark.parametrize(
    "parts",
    [
        {"word/media/a.png": b"\0" * 20_000_000},
        {"word/media/a.png": b"\0" * 26_000_000},
        {"word/styles2.xml": b"<a>" + b" " * 5_000_000 + b"</a>"},
        {f"word/media/{number}.png": b"\0" * 900_000 for number in range(80)},
        {f"word/media/{number}.png": b"" for number in range(1_100)},
    ],
)
def test_a_bomb_is_told_and_never_unpacked(tmp_path: Path, parts: dict[str, bytes]) -> None:
    path = packed(tmp_path / "a.docx", parts_of() | parts)
    tracemalloc.start()
    sentence = told(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert "mengembang terlalu besar" in sentence
    assert peak < 20_000_000


def test_an_entry_that_lies_about_its_size_is_told(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.docx", {"word/media/a.png": b"\0" * 900_000} | parts_of())
    content = path.read_bytes()
    size = (900_000).to_bytes(4, "little")
    assert content.count(size) == 2
    path.write_bytes(content.replace(size, (9_000).to_bytes(4, "little")))

    assert "bukan dokumen Word yang utuh" in told(path)


def test_two_entries_of_one_name_are_told(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.docx", parts_of())
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(path, "a") as package:
        package.writestr(DOCUMENT, b"<a/>")

    assert "bukan dokumen Word yang utuh" in told(path)


@pytest.mark.parametrize("name", ["../a.xml", "/etc/a", "word/../../a", "C:/a.txt", "word\\a.xml"])
def test_a_name_that_leaves_the_package_is_told(tmp_path: Path, name: str) -> None:
    path = packed(tmp_path / "a.docx", parts_of() | {name: b""})

    assert "nama berkas yang keluar dari foldernya" in told(path)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (
            TYPES,
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
        (TYPES, b"</Types>", b'<Default Extension="b" ContentType="x/vnd.ms-office.vbaProject"/>'),
        (
            RELATIONS,
            b"</Relationships>",
            relation("x/vbaProject", "vbaProject.bin", "") + b"</Relationships>",
        ),
    ],
)
def test_macros_are_told(tmp_path: Path, name: str, old: bytes, new: bytes) -> None:
    new += old if name == TYPES and old == b"</Types>" else b""

    assert "memuat makro" in told(altered(tmp_path / "a.docx", name, old, new))


@pytest.mark.parametrize("name", ["word/vbaProject.bin", "word/vbaData.xml", "customUI/vbaProject"])
def test_parts_that_hold_macros_are_told(tmp_path: Path, name: str) -> None:
    assert "memuat makro" in told(packed(tmp_path / "a.docx", parts_of() | {name: b"<a/>"}))


@pytest.mark.parametrize(
    "name",
    ["word/embeddings/oleObject1.bin", "word/activeX/activeX1.xml", "word/embeddings/a.xlsx"],
)
def test_embedded_objects_are_told(tmp_path: Path, name: str) -> None:
    path = packed(tmp_path / "a.docx", parts_of() | {name: b"<a/>"})

    assert "objek tertanam atau ActiveX" in told(path)


@pytest.mark.parametrize("kind", ["oleObject", "package", "control", "aFChunk"])
def test_relations_to_objects_are_told(tmp_path: Path, kind: str) -> None:
    path = with_relation(tmp_path / "a.docx", relation(kind, "media/a.bin", ""))

    assert "objek tertanam atau ActiveX" in told(path)


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("attachedTemplate", "http://x/a.dotm"),
        ("attachedTemplate", "file:///C:/a.dotx"),
        ("image", "http://x/a.png"),
        ("image", "\\\\server\\a.png"),
        ("frame", "http://x/a.htm"),
        ("subDocument", "a.docx"),
        ("mailMergeSource", "file:///C:/a.xlsx"),
        ("hyperlink", "file:///C:/a.exe"),
        ("hyperlink", "javascript:x()"),
        ("hyperlink", "\\\\server\\a"),
    ],
)
def test_links_to_other_files_are_told(tmp_path: Path, kind: str, target: str) -> None:
    path = with_relation(tmp_path / "a.docx", relation(kind, target))

    assert f"menunjuk ke berkas di luar ({kind})" in told(path)


def test_a_target_outside_that_does_not_say_so_is_told(tmp_path: Path) -> None:
    path = with_relation(tmp_path / "a.docx", relation("image", "http://x/a.png", ""))

    assert "menunjuk ke berkas di luar" in told(path)


@pytest.mark.parametrize("target", ["https://kaltimprov.go.id", "http://x/", "mailto:a@b.go.id"])
def test_links_that_people_follow_are_let_in(tmp_path: Path, target: str) -> None:
    path = with_relation(tmp_path / "a.docx", relation("hyperlink", target))

    assert render_notula(m.sample(), m.profile(), path)


@pytest.mark.parametrize(
    "name", [DOCUMENT, "word/styles.xml", TYPES, RELATIONS, "docProps/core.xml"]
)
@pytest.mark.parametrize(
    "declared",
    [
        b"<!DOCTYPE a>",
        b'<!DOCTYPE a [<!ENTITY b "c">]>',
        b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE a SYSTEM "http://x/a.dtd">',
    ],
)
def test_declarations_in_any_part_are_told(tmp_path: Path, name: str, declared: bytes) -> None:
    parts = parts_of()
    head, mark, rest = parts[name].partition(b"?>")
    path = packed(tmp_path / "a.docx", parts | {name: head + mark + declared + rest})

    assert "DOCTYPE atau entitas" in told(path)


@pytest.mark.parametrize(
    "instructions",
    [
        ("DDEAUTO c:\\\\a.exe",),
        ("DD", "E a b"),
        (" includepicture http://x/a.png",),
        ("INCLUDETEXT file:///a",),
        ("LINK Excel.Sheet",),
        ("MACROBUTTON a b",),
        ("QUOTE 68 68 69",),
    ],
)
def test_field_codes_that_load_or_run_are_told(
    tmp_path: Path, instructions: tuple[str, ...]
) -> None:
    path = altered(tmp_path / "a.docx", DOCUMENT, b"<w:body>", b"<w:body>" + field(*instructions))

    assert "memakai kode bidang" in told(path)


def test_a_simple_field_that_runs_is_told(tmp_path: Path) -> None:
    simple = b'<w:p><w:fldSimple w:instr=" DDE a b "/></w:p>'
    path = altered(tmp_path / "a.docx", DOCUMENT, b"<w:body>", b"<w:body>" + simple)

    assert "memakai kode bidang DDE" in told(path)


@pytest.mark.parametrize("instruction", [" PAGE ", "date \\@ yyyy", "TOC \\o", "= 1 + 1", ""])
def test_field_codes_that_count_or_repeat_are_let_in(tmp_path: Path, instruction: str) -> None:
    path = altered(tmp_path / "a.docx", DOCUMENT, b"<w:body>", b"<w:body>" + field(instruction))

    assert render_notula(m.sample(), m.profile(), path)
