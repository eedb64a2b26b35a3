"""Edits of a DOCX as Word writes them: runs split at will, tracked changes, comments.

Word gives runs and paragraphs revision ids, splits runs where spelling was checked, and leaves
bookmarks where they were: what is typed at the end of a paragraph stands behind them.
"""

import copy
import io
import re
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentObject
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

AUTHOR = "Dr. H. Kepala Badan"
_WHEN = "2026-03-30T09:00:00Z"


class WordFile:
    """A document while it is corrected."""

    def __init__(self, content: bytes) -> None:
        self.document: DocumentObject = Document(io.BytesIO(content))
        self._number = 9000

    def save(self, path: Path) -> Path:
        """Write it as Word does, with its own marks all over."""
        for number, paragraph in enumerate(self.paragraphs()):
            paragraph.set(qn("w:rsidR"), f"00{number:06X}")
            for run in paragraph.findall(qn("w:r"))[:1]:
                proof = OxmlElement("w:proofErr")
                proof.set(qn("w:type"), "spellStart")
                run.addprevious(proof)
        self.document.save(str(path))
        return path

    def paragraphs(self) -> list[BaseOxmlElement]:
        return list(self.document.element.body.iter(qn("w:p")))

    def find(self, text: str, number: int = 0) -> BaseOxmlElement:
        """Return a paragraph that holds ``text``, the first, or as ``number`` says."""
        found = [one for one in self.paragraphs() if _pattern(text).search(_text(one))]
        assert found, text
        return found[number]

    def retype(self, old: str, new: str, number: int = 0) -> None:
        """Replace a part of a paragraph, the run split into three as Word leaves it."""
        run, before, after = self._cut(old, number)
        for one in (before, new, after):
            if one:
                run.addprevious(_like(run, one))
        run.getparent().remove(run)

    def type_behind(self, text: str, addition: str, number: int = 0) -> None:
        """Type at the end of a paragraph, behind its bookmark."""
        self.type_at_end(self.find(text, number), addition)

    def type_at_end(self, paragraph: BaseOxmlElement, addition: str) -> None:
        """Type at the end of ``paragraph``."""
        paragraph.append(_like(_runs(paragraph)[-1], addition))

    def new_line(self, after: str, text: str, number: int = 0) -> BaseOxmlElement:
        """Press Enter at the end of a paragraph and type."""
        home = self.find(after, number)
        made = OxmlElement("w:p")
        traits = home.find(qn("w:pPr"))
        if traits is not None:
            made.append(copy.deepcopy(traits))
        made.append(_like(_runs(home)[0], text))
        home.addnext(made)
        return made

    def new_speaker(self, like: str, name: str, after: str) -> None:
        """Write a name above what comes next, in the style of another name."""
        made = self.new_line(after, name)
        made.remove(made.find(qn("w:pPr")))
        made.insert(0, copy.deepcopy(self.find(like).find(qn("w:pPr"))))

    def delete_line(self, text: str, number: int = 0) -> None:
        """Select a paragraph and delete it, with its bookmark."""
        paragraph = self.find(text, number)
        paragraph.getparent().remove(paragraph)

    def cut_and_paste(self, text: str, after: str, *, with_bookmark: bool = True) -> None:
        """Move a paragraph behind another."""
        paragraph, target = self.find(text), self.find(after)
        if not with_bookmark:
            _drop_bookmarks(paragraph)
        target.addnext(paragraph)

    def new_row(self, after: str, *cells: str) -> None:
        """Insert a row below the one that holds ``after`` and fill its cells."""
        row = self._row(after)
        made = copy.deepcopy(row)
        _drop_bookmarks(made)
        for cell, text in zip(made.findall(qn("w:tc")), ("", *cells), strict=True):
            _fill(cell, text)
        row.addnext(made)

    def delete_row(self, text: str) -> None:
        row = self._row(text)
        row.getparent().remove(row)

    def track_row_deleted(self, text: str) -> None:
        row = self._row(text)
        row.find(qn("w:trPr")).append(self._noted("w:del"))
        for paragraph in row.iter(qn("w:p")):
            self._delete(paragraph, "w:del")

    def move_row(self, text: str, after: str) -> None:
        """Drag a row of a table below another."""
        self._row(after).addnext(self._row(text))

    def clear_line(self, text: str) -> None:
        """Delete what a paragraph says and leave it empty."""
        paragraph = self.find(text)
        for run in _runs(paragraph):
            run.getparent().remove(run)

    def number_by_hand(self, text: str, number: str) -> None:
        """Type a number in front of a paragraph, which is of no list any more."""
        paragraph = self.find(text)
        paragraph.find(qn("w:pPr")).clear()
        self.retype(text, f"{number} {text}")

    def set_cell(self, beside: str, column: int, text: str) -> None:
        """Select all in a cell of the row that holds ``beside`` and type: the bookmark goes."""
        _fill(self._row(beside).findall(qn("w:tc"))[column], text)

    def split(self, at: str) -> None:
        """Press Enter in the middle of a paragraph, in front of ``at``."""
        run, before, after = self._cut(at)
        paragraph = run.getparent()
        second = OxmlElement("w:p")
        traits = paragraph.find(qn("w:pPr"))
        if traits is not None:
            second.append(copy.deepcopy(traits))
        behind = list(run.itersiblings())
        run.addprevious(_like(run, before))
        second.append(_like(run, at + after))
        second.extend(behind)
        paragraph.remove(run)
        paragraph.addnext(second)

    def join_with_next(self, text: str) -> None:
        """Press Delete at the end of a paragraph."""
        paragraph = self.find(text)
        following = paragraph.getnext()
        for one in [one for one in following if one.tag != qn("w:pPr")]:
            paragraph.append(one)
        following.getparent().remove(following)

    def track_retype(self, old: str, new: str, number: int = 0, author: str = AUTHOR) -> None:
        """Replace a part of a paragraph while Word tracks changes."""
        run, before, after = self._cut(old, number)
        deleted, inserted = self._noted("w:del", author), self._noted("w:ins", author)
        gone = _like(run, old)
        _as_deleted(gone)
        deleted.append(gone)
        inserted.append(_like(run, new))
        middle = (*([deleted] if old else []), *([inserted] if new else []))
        for one in (_like(run, before), *middle, _like(run, after)):
            run.addprevious(one)
        run.getparent().remove(run)

    def track_new_line(self, after: str, text: str) -> None:
        made = self.new_line(after, text)
        self._wrap(made, "w:ins")
        self._mark(made, "w:ins")

    def track_delete_line(self, text: str) -> None:
        self._delete(self.find(text), "w:del")

    def track_move(self, text: str, after: str) -> None:
        """Move a paragraph: Word leaves it as moved away and writes it anew where it goes."""
        source, target = self.find(text), self.find(after)
        made = copy.deepcopy(source)
        _drop_bookmarks(made)
        self._wrap(made, "w:moveTo")
        self._mark(made, "w:moveTo")
        target.addnext(made)
        start = OxmlElement("w:moveToRangeStart")
        start.set(qn("w:id"), self._next())
        start.set(qn("w:name"), "move1")
        made.addprevious(start)
        self._delete(source, "w:moveFrom")

    def track_join(self, text: str) -> None:
        """Delete the mark at the end of a paragraph."""
        self._mark(self.find(text), "w:del")

    def comment(self, text: str, words: str) -> None:
        paragraph = Paragraph(self.find(text), self.document._body)
        self.document.add_comment(paragraph.runs, words, author=AUTHOR, initials="KB")

    def wrap_in_control(self, text: str) -> None:
        """Put the runs of a paragraph into a content control, as forms do."""
        paragraph = self.find(text)
        control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
        control.append(content)
        runs = paragraph.findall(qn("w:r"))
        runs[0].addprevious(control)
        for run in runs:
            content.append(run)

    def drop_anchors(self) -> None:
        """Copy everything into a new file: no bookmark and no property is left."""
        _drop_bookmarks(self.document.element.body)
        self.drop_properties()

    def drop_properties(self) -> None:
        """Save it with a program that keeps no custom properties."""
        rels = self.document.part.package.rels
        for key in [key for key, one in rels.items() if one.reltype.endswith("custom-properties")]:
            del rels[key]

    def _delete(self, paragraph: BaseOxmlElement, tag: str) -> None:
        self._wrap(paragraph, tag)
        self._mark(paragraph, tag)
        if tag == "w:del":
            _as_deleted(paragraph)

    def _wrap(self, paragraph: BaseOxmlElement, tag: str) -> None:
        for run in list(paragraph.findall(qn("w:r"))):
            around = self._noted(tag)
            run.addprevious(around)
            around.append(run)

    def _mark(self, paragraph: BaseOxmlElement, tag: str) -> None:
        traits = paragraph.get_or_add_pPr()
        look = traits.find(qn("w:rPr"))
        if look is None:
            look = OxmlElement("w:rPr")
            traits.append(look)
        look.insert(0, self._noted(tag))

    def _noted(self, tag: str, author: str = AUTHOR) -> BaseOxmlElement:
        made = OxmlElement(tag)
        made.set(qn("w:id"), self._next())
        made.set(qn("w:author"), author)
        made.set(qn("w:date"), _WHEN)
        return made

    def _next(self) -> str:
        self._number += 1
        return str(self._number)

    def _row(self, text: str) -> BaseOxmlElement:
        found: BaseOxmlElement = next(one for one in self.find(text, -1).iterancestors(qn("w:tr")))
        return found

    def _cut(self, text: str, number: int = 0) -> tuple[BaseOxmlElement, str, str]:
        for run in _runs(self.find(text, number)):
            if (found := _pattern(text).search(run.text or "")) is not None:
                return run, run.text[: found.start()], run.text[found.end() :]
        raise AssertionError(text)


def _pattern(text: str) -> re.Pattern[str]:
    """Return what finds ``text``, whose spaces and hyphens may keep words together."""
    wide = re.escape(text).replace(r"\ ", "[ \xa0]").replace(r"\-", "[-\u2011]")
    return re.compile(wide)


def _text(paragraph: BaseOxmlElement) -> str:
    return "".join(one.text or "" for one in paragraph.iter(qn("w:t")))


def _runs(paragraph: BaseOxmlElement) -> list[BaseOxmlElement]:
    return list(paragraph.iter(qn("w:r")))


def _drop_bookmarks(element: BaseOxmlElement) -> None:
    for mark in [*element.iter(qn("w:bookmarkStart")), *element.iter(qn("w:bookmarkEnd"))]:
        mark.getparent().remove(mark)


def _as_deleted(element: BaseOxmlElement) -> None:
    for one in list(element.iter(qn("w:t"))):
        one.tag = qn("w:delText")


def _fill(cell: BaseOxmlElement, text: str) -> None:
    first, *others = cell.findall(qn("w:p"))
    for one in others:
        cell.remove(one)
    for child in [one for one in first if one.tag != qn("w:pPr")]:
        first.remove(child)
    if text:
        first.append(_run(text))


def _like(run: BaseOxmlElement, text: str) -> BaseOxmlElement:
    made = _run(text)
    look = run.find(qn("w:rPr"))
    if look is not None:
        made.insert(0, copy.deepcopy(look))
    return made


def _run(text: str) -> BaseOxmlElement:
    run, said = OxmlElement("w:r"), OxmlElement("w:t")
    said.text = text
    said.set(qn("xml:space"), "preserve")
    run.append(said)
    return run
