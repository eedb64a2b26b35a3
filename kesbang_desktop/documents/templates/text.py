"""The paragraphs of a template and where they stand, and tags that Word has split up."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

_P, _T, _TABLE, _ROW = qn("w:p"), qn("w:t"), qn("w:tbl"), qn("w:tr")
_TITLES = {qn("w:hdr"): "kepala halaman", qn("w:ftr"): "kaki halaman"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# Word puts typographic quotes while one types; in a tag they mean the plain ones.
_QUOTES = str.maketrans("“”„‟″‘’‚‛′", '"' * 5 + "'" * 5)
# docxtpl would put such text between runs, where Word shows none; all our fields are plain text.
_RICH = re.compile(r"\{\{r\s")
# No opening mark stands in a tag; so nothing is read twice in a text full of them.
_TAG = re.compile(
    "|".join(rf"\{{{a}(?:(?!\{{[{{%#]).)*?{b}\}}" for a, b in ((r"\{", r"\}"), "%%", "##")),
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class TemplateParagraph:
    """One paragraph; ``place`` is such as ``paragraf 12`` or ``tabel 2, baris 3``."""

    element: BaseOxmlElement
    text: str
    place: str


def paragraphs_of(root: BaseOxmlElement) -> Iterator[TemplateParagraph]:
    """Yield every paragraph of ``root``, a body, header or footer, in the order of the file."""
    for place, element in _placed(root, _TITLES.get(root.tag, "")):
        yield TemplateParagraph(element, "".join(t.text or "" for t in _texts(element)), place)


def join_tags(root: BaseOxmlElement) -> None:
    """Put every tag of ``root`` into the text where it begins, its quotes made plain ones.

    Word splits tags wherever it has checked their spelling or someone has corrected a letter.
    """
    for element in root.iter(_P):
        texts = _texts(element)
        whole = "".join(text.text or "" for text in texts)
        if "{" in whole:
            _join(texts, whole)


def _join(texts: list[BaseOxmlElement], whole: str) -> None:
    """Give the text in which a tag begins all of it, and the others what is left of theirs."""
    ends = list(accumulate(len(text.text or "") for text in texts))
    pieces: list[list[str]] = [[] for _ in texts]
    done = 0

    def keep(until: int) -> None:
        nonlocal done
        while done < until:
            owner = bisect_right(ends, done)
            stop = min(ends[owner], until)
            pieces[owner].append(whole[done:stop])
            done = stop

    for tag in _TAG.finditer(whole):
        keep(tag.start())
        joined = _RICH.sub("{{ ", tag.group().translate(_QUOTES))
        pieces[bisect_right(ends, done)].append(joined)
        done = tag.end()
    keep(len(whole))
    for text, parts in zip(texts, pieces, strict=True):
        joined = "".join(parts)
        if text.text != joined:
            text.text = joined
            text.set(_SPACE, "preserve")


def _texts(paragraph: BaseOxmlElement) -> list[BaseOxmlElement]:
    """Return the texts of ``paragraph`` itself, not those of a text box that stands in it."""
    return [t for t in paragraph.iter(_T) if next(t.iterancestors(_P)) is paragraph]


def _placed(root: BaseOxmlElement, title: str) -> Iterator[tuple[str, BaseOxmlElement]]:
    paragraph = table = 0
    for block in _blocks(root):
        if block.tag == _P:
            paragraph += 1
            for element in block.iter(_P):
                yield title or f"paragraf {paragraph}", element
            continue
        table += 1
        for number, row in enumerate(_rows(block), 1):
            for element in row.iter(_P):
                yield title or f"tabel {table}, baris {number}", element


def _blocks(root: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """Yield paragraphs and tables, those in content controls and tracked changes too."""
    for child in root.iterchildren():
        if child.tag in (_P, _TABLE):
            yield child
        else:
            yield from _blocks(child)


def _rows(table: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    for child in table.iterchildren():
        if child.tag == _ROW:
            yield child
        else:
            yield from _rows(child)
