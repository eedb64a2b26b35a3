"""Templates that are no whole document: one sentence, whatever of it is missing."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kesbang_desktop.documents.templates.check import check_template
from kesbang_desktop.documents.templates.rendering import open_template
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import TemplateError
from tests.documents.template_files import packed, parts_of

_BODY = "word/document.xml"
_ELEMENT = re.compile(rb"<(w:\w+)(?: [^<>]*)?(?:/>|>)")


def with_body(path: Path, body: bytes) -> Path:
    return packed(path, parts_of() | {_BODY: body})


@pytest.mark.parametrize("wanted", [b"", b"<w:p/>"], ids=["empty", "paragraph"])
def test_a_document_without_a_body_is_refused(tmp_path: Path, wanted: bytes) -> None:
    start = re.search(rb"<w:document[^>]*>", parts_of()[_BODY])
    assert start is not None
    path = with_body(tmp_path / "a.docx", start[0] + wanted + b"</w:document>")
    with pytest.raises(TemplateError, match="bukan dokumen Word yang utuh"):
        open_template(path)
    report = check_template(path, DocumentKind.NOTULA, path.parent)
    assert not report.is_usable
    assert "bukan dokumen Word yang utuh" in report.problems[0].sentence


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_template_with_a_part_renamed_or_gone_gives_a_report(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    parts = parts_of()
    name = data.draw(st.sampled_from(sorted(parts)))
    if data.draw(st.booleans()):
        del parts[name]
    else:
        marks = list(_ELEMENT.finditer(parts[name]))
        if marks:
            mark = data.draw(st.sampled_from(marks))
            parts[name] = parts[name].replace(mark[1], b"w:lain")
    path = packed(tmp_path_factory.mktemp("templat") / "a.docx", parts)
    report = check_template(path, DocumentKind.NOTULA, path.parent)
    assert all(problem.sentence.endswith((".", "!")) for problem in report.problems)
