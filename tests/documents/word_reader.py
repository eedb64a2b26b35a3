"""Reads a written notula the way Word shows it: with list numbers, rows and fields."""

import io
import zipfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.table import Table
from docx.text.paragraph import Paragraph

from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.corrections.anchor import Part
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.no_break import with_plain_spaces
from kesbang_desktop.domain.numbering import letter
from kesbang_desktop.domain.office_profile import OfficeProfile

ROOT = Path(__file__).parents[2]
TEMPLATE = ROOT / "resources" / "templates" / "notula.docx"
_ROMAN = ("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_DIGITS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "lowerLetter": letter,
    "upperLetter": lambda number: letter(number).upper(),
    "upperRoman": lambda number: _ROMAN[number],
    "lowerRoman": lambda number: _ROMAN[number].lower(),
}


def render_notula(minutes: Minutes, profile: OfficeProfile, template: Path) -> bytes:
    """The notula of ``minutes`` without photos."""
    return render_paper(DocumentKind.NOTULA, Sources(minutes, profile), template)


class Reading:
    """An open DOCX."""

    def __init__(self, content: bytes) -> None:
        self.zip = zipfile.ZipFile(io.BytesIO(content))
        self.document = Document(io.BytesIO(content))
        self.body = self.document.element.body
        # Where no line ends is seen in the spaces alone (test_no_break.py reads them).
        for text in self.body.iter(qn("w:t")):
            text.text = with_plain_spaces(text.text or "")

    @classmethod
    def of(cls, minutes: Minutes, profile: OfficeProfile, template: Path = TEMPLATE) -> "Reading":
        return cls(render_notula(minutes, profile, template))

    @classmethod
    def paper(cls, kind: DocumentKind, sources: Sources) -> "Reading":
        """The paper as the template that ships gives it."""
        template = TEMPLATE.parent / kind.template_name
        return cls(render_paper(kind, sources, template))

    def part(self, name: str) -> Any:
        return parse_xml(self.zip.read(f"word/{name}"))

    def texts(self) -> list[str]:
        """Every paragraph, those in tables included, in order."""
        return [Paragraph(p, self.document).text for p in self.body.iter(qn("w:p"))]

    def lines(self) -> list[str]:
        """The paragraphs outside tables with their numbers, as read down the page."""
        numbers = _Numbers(self)
        paragraphs = self.body.iterchildren(qn("w:p"))
        return [line for p in paragraphs if (line := numbers.label(p) + self._text(p))]

    def places(self) -> list[tuple[str, tuple[str, int] | None, str]]:
        """Style, list and level, and text of each paragraph outside tables that says something."""
        numbers = _Numbers(self)
        paragraphs = self.body.iterchildren(qn("w:p"))
        return [
            (_style_name(p), numbers.place(p), text) for p in paragraphs if (text := self._text(p))
        ]

    def rows(self) -> dict[str, str]:
        """The rows at the head by label; a value of several paragraphs has one on each line."""
        table = Table(self._table_after("Judul"), self.document)
        numbers = _Numbers(self)
        found = {}
        for row in table._tbl.findall(qn("w:tr")):
            cells = row.findall(qn("w:tc"))
            label, value = (
                "\n".join(numbers.label(p) + self._text(p) for p in cell.findall(qn("w:p")))
                for cell in (cells[0], cells[-1])
            )
            found[label] = value if len(cells) == 3 else ""
        return found

    def actions(self) -> list[list[str]]:
        """The cells of the action table, its heading included."""
        return self.cells(self.action_table())

    def cells(self, table: Table) -> list[list[str]]:
        """What stands in every cell of ``table``, with the numbers of lists, row by row."""
        numbers = _Numbers(self)
        return [
            [
                "\n".join((numbers.label(p._p) + p.text).rstrip() for p in cell.paragraphs)
                for cell in row.cells
            ]
            for row in table.rows
        ]

    def action_table(self) -> Table:
        return next(table for table in self.document.tables if table.rows[0].cells[0].text == "No.")

    def table(self, title: str) -> Table:
        """The first table that a screen reader announces as ``title``."""
        path = f"{qn('w:tblPr')}/{qn('w:tblCaption')}"
        return next(
            one for one in self.document.tables if one._tbl.find(path).get(qn("w:val")) == title
        )

    def outline(self) -> list[tuple[int, str]]:
        """Level, counted from 1, and text of what Word's navigation pane shows, in order.

        Word leaves out what stands in tables.
        """
        levels = self._outline_levels()
        return [
            (levels[name], Paragraph(p, self.document).text)
            for p in self.body.iterchildren(qn("w:p"))
            if (name := _style_name(p)) in levels
        ]

    def _outline_levels(self) -> dict[str, int]:
        """The outline level of every style that has one, of its own or inherited."""
        path = f"{qn('w:pPr')}/{qn('w:outlineLvl')}"
        styles = {
            one.get(qn("w:styleId")): one for one in self.part("styles.xml").iter(qn("w:style"))
        }
        levels = {}
        for name, style in styles.items():
            while style is not None and style.find(path) is None:
                based = style.find(qn("w:basedOn"))
                style = styles.get(based.get(qn("w:val"))) if based is not None else None
            if style is not None:
                levels[name] = int(style.find(path).get(qn("w:val"))) + 1
        return levels

    def signatures(self) -> tuple[list[str], list[str]]:
        """What stands in the left and right block, without empty lines."""
        table = self.table("Tanda tangan")
        columns: tuple[list[str], list[str]] = ([], [])
        for row in table.rows:
            for column, cell in zip(columns, row.cells, strict=True):
                column.extend(p.text for p in cell.paragraphs if p.text)
        return columns

    def bookmarks(self, part: Part = Part.ENTRY) -> dict[str, str]:
        """The text inside every bookmark of ``part``, by its name."""
        found = {}
        for start in self.body.iter(qn("w:bookmarkStart")):
            inside = []
            for element in start.itersiblings():
                if element.tag == qn("w:bookmarkEnd"):
                    assert element.get(qn("w:id")) == start.get(qn("w:id"))
                    break
                inside.append(_run_text(element))
            else:
                raise AssertionError("a bookmark that does not end in its paragraph")
            assert start.get(qn("w:name")) not in found
            found[start.get(qn("w:name"))] = "".join(inside)
        return {name: text for name, text in found.items() if name.startswith(f"{part}_")}

    def header_and_footer(self, *, first: bool) -> tuple[str, str]:
        """What stands above and below, fields shown as ‹PAGE›."""
        section = self.document.sections[0]
        pair = (
            (section.first_page_header, section.first_page_footer)
            if first
            else (section.header, section.footer)
        )
        above, below = (
            "\n".join(_with_fields(p._p) for p in part.paragraphs if p._p.findall(qn("w:r")))
            for part in pair
        )
        return above, below

    def _text(self, paragraph: Any) -> str:
        return Paragraph(paragraph, self.document).text

    def _table_after(self, style: str) -> Any:
        for paragraph in self.body.iterchildren(qn("w:p")):
            bound = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            if bound is not None and bound.get(qn("w:val")) == style:
                return paragraph.getnext()
        raise AssertionError(f"no paragraph of style {style}")


def _place(number: Any) -> tuple[str, int]:
    return (
        number.find(qn("w:numId")).get(qn("w:val")),
        int(number.find(qn("w:ilvl")).get(qn("w:val"))),
    )


class _Numbers:
    """Counts list items in order, each list by itself, deeper levels anew under a higher one."""

    def __init__(self, reading: Reading) -> None:
        styles = reading.part("styles.xml")
        self._bound = {}
        for style in styles.iter(qn("w:style")):
            number = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
            if number is not None:
                self._bound[style.get(qn("w:styleId"))] = _place(number)
        numbering = reading.part("numbering.xml")
        kinds = {
            kind.get(qn("w:abstractNumId")): kind for kind in numbering.iter(qn("w:abstractNum"))
        }
        self._levels = {
            use.get(qn("w:numId")): kinds[use.find(qn("w:abstractNumId")).get(qn("w:val"))].findall(
                qn("w:lvl")
            )
            for use in numbering.findall(qn("w:num"))
        }
        self._counts: defaultdict[str, list[int]] = defaultdict(lambda: [0] * 9)

    def place(self, paragraph: Any) -> tuple[str, int] | None:
        """The list that a paragraph is in, by itself or by its style, and its level there."""
        own = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        return _place(own) if own is not None else self._bound.get(_style_name(paragraph))

    def label(self, paragraph: Any) -> str:
        place = self.place(paragraph)
        if place is None:
            return ""
        number, position = place
        counts = self._counts[number]
        counts[position] += 1
        counts[position + 1 :] = [0] * (8 - position)
        level = self._levels[number][position]
        format = level.find(qn("w:numFmt")).get(qn("w:val"))
        if format == "none":
            return ""
        digits = _DIGITS[format](counts[position])
        text = level.find(qn("w:lvlText")).get(qn("w:val"))
        return str(text).replace(f"%{position + 1}", digits) + " "


def _style_name(paragraph: Any) -> str:
    bound = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return str(bound.get(qn("w:val"))) if bound is not None else ""


def _run_text(run: Any) -> str:
    pieces: dict[str, Callable[[Any], str]]
    pieces = {qn("w:t"): lambda element: element.text or "", qn("w:br"): lambda _: "\n"}
    pieces[qn("w:noBreakHyphen")] = lambda _: "-"
    return "".join(pieces[one.tag](one) for one in run if one.tag in pieces)


def _with_fields(paragraph: Any) -> str:
    shown, inside = [], False
    for element in paragraph.iter(qn("w:t"), qn("w:instrText"), qn("w:fldChar")):
        if element.tag == qn("w:fldChar"):
            inside = element.get(qn("w:fldCharType")) != "end"
        elif element.tag == qn("w:instrText"):
            shown.append(f"‹{element.text.strip()}›")
        elif not inside:
            shown.append(element.text or "")
    return "".join(shown)
