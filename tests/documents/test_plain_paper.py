import io

from docx import Document

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.plain_paper import render_plain
from kesbang_desktop.domain.office_profile import Paper


def test_every_line_is_a_paragraph_in_the_type_of_the_office() -> None:
    content = render_plain("*Judul*\n\n1. Satu\x0b", m.profile(paper=Paper.F4, typeface="Cambria"))
    document = Document(io.BytesIO(content))
    assert [p.text for p in document.paragraphs] == ["*Judul*", "", "1. Satu"]
    assert document.styles["Normal"].font.name == "Cambria"
    assert round(document.sections[0].page_height.cm, 1) == 33.0
