"""Bold and italic words on papers: in runs of their own, in the look of the template."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.emphasis import Emphasis
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.no_break import with_plain_spaces
from tests.documents.open_xml import faults
from tests.documents.word_reader import ROOT

PAPERS = (
    DocumentKind.NOTULA,
    DocumentKind.NOTULA_2009,
    DocumentKind.REPORT,
    DocumentKind.ACTION_MATRIX,
    DocumentKind.EXCERPT,
    DocumentKind.NOTULA_MINISTRY,
)
TEMPLATES = ROOT / "resources" / "templates"


def emphasised(minutes: Minutes) -> Minutes:
    """Return ``minutes`` with a bold and an italic stretch in every entry."""
    return replace(minutes, entries=tuple(map(_emphasised, minutes.entries)))


def _emphasised(entry: Entry) -> Entry:
    third = len(entry.text) // 3
    spans = (
        Emphasis(third, 2 * third, bold=True),
        Emphasis(2 * third, len(entry.text), italic=True),
    )
    return replace(entry, emphasis=spans if third else ())


def paper(kind: DocumentKind, minutes: Minutes, template: Path | None = None) -> bytes:
    profile = m.profile(report_annexes_discussion=True, shows_entry_times=True)
    return render_paper(kind, Sources(minutes, profile), template or TEMPLATES / kind.template_name)


def paragraphs(content: bytes) -> Iterator[tuple[str, str, str, str]]:
    """Yield (style, text, what of it is bold, what is italic) of each paragraph of the body."""
    body = Document(io.BytesIO(content)).element.body
    for paragraph in body.iter(qn("w:p")):
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        said = {"": "", "b": "", "i": ""}
        for run in paragraph.iter(qn("w:r")):
            text = "".join(_letters(run))
            said[""] += text
            for name in ("b", "i"):
                if run.find(f"{qn('w:rPr')}/{qn(f'w:{name}')}") is not None:
                    said[name] += text
        name = style.get(qn("w:val")) if style is not None else ""
        yield name, *map(with_plain_spaces, said.values())


def _letters(run) -> Iterator[str]:
    for one in run:
        if one.tag == qn("w:t"):
            yield one.text or ""
        elif one.tag in (qn("w:br"), qn("w:noBreakHyphen")):
            yield "\n" if one.tag == qn("w:br") else "-"


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize("minutes", [m.sample(), m.everything(), m.hostile(), m.decided()])
def test_letters_are_printed_in_their_look_and_nothing_else_changes(
    kind: DocumentKind, minutes: Minutes, tmp_path: Path
) -> None:
    marked = emphasised(minutes)
    content = paper(kind, marked)
    plain, bold = list(paragraphs(paper(kind, minutes))), list(paragraphs(content))
    assert [one[:2] for one in bold] == [one[:2] for one in plain]
    changed = [(was, now) for was, now in zip(plain, bold, strict=True) if was != now]
    printed = {entry.text for entry in marked.entries if entry.emphasis}
    for _, (_, text, is_bold, is_italic) in changed:
        assert is_italic and f"{is_bold}{is_italic}" in text
        assert any(said.endswith(is_italic) for said in printed)
    kinds = {entry.kind for entry in marked.entries}
    tells_actions = kind in (DocumentKind.ACTION_MATRIX, DocumentKind.EXCERPT)
    assert changed or (tells_actions and m.ACTION not in kinds)
    path = tmp_path / "a.docx"
    path.write_bytes(content)
    assert faults(path) == []


def test_the_look_of_the_template_stays_beside_it(tmp_path: Path) -> None:
    document = Document()
    run = document.add_paragraph().add_run("{% for butir in keputusan %}{{ butir.teks }}")
    run.font.size = 152400
    run.font.name = "Bookman Old Style"
    run.font.bold = False
    document.paragraphs[-1].add_run("; {% endfor %}")
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "{%tr for butir in tindak_lanjut %}"
    table.cell(1, 0).text = "{{ butir.teks }} lagi"
    table.add_row().cells[0].text = "{%tr endfor %}"
    document.save(str(tmp_path / "kantor.docx"))
    marked = emphasised(m.sample())
    made = Document(io.BytesIO(paper(DocumentKind.NOTULA, marked, tmp_path / "kantor.docx")))
    runs = [run for one in made.paragraphs for run in one.runs if run.text.strip(" ;")]
    assert runs and {run.font.name for run in runs} == {"Bookman Old Style"}
    assert {run.font.size for run in runs} == {152400}
    looks = {(bool(run.bold), bool(run.italic)) for run in runs}
    assert looks == {(False, False), (True, False), (False, True)}
    cells = [one for row in made.tables[0].rows for one in row.cells[:1]]
    actions = m.with_text(marked, m.ACTION)
    assert [with_plain_spaces(one.text) for one in cells] == [f"{e.text} lagi" for e in actions]
    for cell, entry in zip(cells, actions, strict=True):
        italic = "".join(r.text for r in cell.paragraphs[0].runs if r.italic)
        assert with_plain_spaces(italic) == entry.text[entry.emphasis[1].start :]


def test_a_paper_without_emphasis_has_the_runs_that_it_had() -> None:
    assert b"tekanan" not in paper(DocumentKind.NOTULA, emphasised(m.sample()))


def test_what_a_template_does_with_the_text_makes_it_plain(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("{% for butir in keputusan %}{{ butir.teks|upper }}{% endfor %}")
    document.sections[0].header.paragraphs[0].text = "{% for one in acara %}{{ one }}{% endfor %}"
    document.save(str(tmp_path / "kantor.docx"))
    minutes = m.sample()
    made = Document(
        io.BytesIO(paper(DocumentKind.NOTULA, emphasised(minutes), tmp_path / "kantor.docx"))
    )
    titles = "".join(entry.text for entry in m.with_text(minutes, m.AGENDA))
    assert with_plain_spaces(made.sections[0].header.paragraphs[0].text) == titles
    assert not any(run.bold for one in made.paragraphs for run in one.runs)
