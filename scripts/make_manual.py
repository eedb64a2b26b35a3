"""Writes the manual as one Word document and as PDF: ``python -m scripts.make_manual``.

It is made of the same chapters that the program shows. Qt reads their Markdown, python-docx writes
what it read, and an office program, where there is one, makes the PDF of it.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from docx import Document
from docx.enum.text import WD_BREAK
from docx.shared import Cm, Pt
from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextTable

from kesbang_desktop import __version__
from kesbang_desktop.assets import manual_folder
from kesbang_desktop.documents.layout.rows_on_pages import keep_whole, repeat
from kesbang_desktop.documents.pdf.conversion import office_program, pdf_of
from kesbang_desktop.ui.help.chapters import key_table, read_chapters
from kesbang_desktop.ui.help.key_rows import rows_by_group
from kesbang_desktop.window import make_application

TITLE = "Notula Kesbang: panduan"
NAME = "panduan-notula-kesbang"
_OBJECT = "\ufffc"
_TEXT_WIDTH = Cm(16)
# Of the tables, each of which has two.
_FIRST_COLUMN = Cm(5)
_CODE_FONT = "Courier New"
_CODE_BLOCK = QTextFormat.Property.BlockCodeFence


def main(arguments: Sequence[str] | None = None) -> int:
    """Write both files and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=Path("out/panduan"))
    folder = parser.parse_args(arguments).folder
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    target = folder / f"{NAME}.docx"
    _write(target)
    print(target)
    if office_program():
        with tempfile.TemporaryDirectory() as scratch:
            content = pdf_of(target, Path(scratch))
        target.with_suffix(".pdf").write_bytes(content)
        print(target.with_suffix(".pdf"))
    application.quit()
    return 0


def _write(target: Path) -> None:
    document = _make_document()
    table = partial(key_table, rows=rows_by_group([]))
    for number, chapter in enumerate(read_chapters()):
        read = QTextDocument()
        read.setMarkdown(chapter.with_keys(table))
        if number:
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        for part in _parts(read):
            if isinstance(part, QTextTable):
                _add_table(document, part)
            else:
                _add_block(document, part)
    document.save(str(target))


def _make_document() -> Any:
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(10.5)
    normal.paragraph_format.space_after = Pt(6)
    document.core_properties.title = TITLE
    document.core_properties.language = "id-ID"
    document.add_heading(TITLE, 0)
    document.add_paragraph(f"Versi {__version__}")
    _add_contents(document)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    return document


def _add_contents(document: Any) -> None:
    for chapter in read_chapters():
        document.add_paragraph(chapter.title, style="List Number")


def _parts(read: QTextDocument) -> Iterator[QTextBlock | QTextTable]:
    """Yield the blocks of ``read`` in their order, each table once in the place of its cells."""
    block, last = read.begin(), None
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if table is None:
            yield block
        elif table is not last:
            yield table
        last = table
        block = block.next()


def _add_block(document: Any, block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    if not block.text().strip():
        return
    if level:
        paragraph = document.add_heading(level=level)
    elif (items := block.textList()) is not None:
        is_ordered = items.itemText(block).strip("().").isdigit()
        number = items.itemNumber(block) + 1
        paragraph = document.add_paragraph(style=None if is_ordered else "List Bullet")
        if is_ordered:
            form = paragraph.paragraph_format
            form.left_indent, form.first_line_indent = Cm(0.8), Cm(-0.8)
            form.tab_stops.add_tab_stop(Cm(0.8))
            paragraph.add_run(f"{number}.\t")
    else:
        paragraph = document.add_paragraph()
    _add_runs(paragraph, block)


def _add_runs(paragraph: Any, block: QTextBlock) -> None:
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        form = fragment.charFormat()
        if form.isImageFormat() or _OBJECT in fragment.text():
            path = manual_folder() / form.toImageFormat().name()
            paragraph.add_run().add_picture(str(path), width=_TEXT_WIDTH)
        else:
            run = paragraph.add_run(fragment.text())
            if not block.blockFormat().headingLevel():
                run.bold = form.fontWeight() >= QFont.Weight.Bold or None
                run.italic = form.fontItalic() or None
                if form.fontFixedPitch() or block.blockFormat().hasProperty(_CODE_BLOCK):
                    run.font.name = _CODE_FONT
        at += 1


def _add_table(document: Any, read: QTextTable) -> None:
    table = document.add_table(rows=read.rows(), cols=read.columns(), style="Table Grid")
    table.autofit = False
    for row in range(read.rows()):
        for column in range(read.columns()):
            cell = table.cell(row, column)
            block = read.cellAt(row, column).firstCursorPosition().block()
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(1)
            _add_runs(paragraph, block)
            if row == 0:
                for run in paragraph.runs:
                    run.bold = True
            cell.width = _FIRST_COLUMN if column == 0 else _TEXT_WIDTH - _FIRST_COLUMN
        keep_whole(table.rows[row])
    repeat(table.rows[0])
    document.add_paragraph().paragraph_format.space_after = Pt(2)


if __name__ == "__main__":
    sys.exit(main())
