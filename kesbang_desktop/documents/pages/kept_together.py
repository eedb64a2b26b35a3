"""Which paragraphs of a document stay with the next one: headings, speakers, what is signed."""

from collections.abc import Iterator
from dataclasses import dataclass

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.layout.parts import style_name_of

_P, _T, _BOX = qn("w:p"), qn("w:t"), qn("w:txbxContent")
_VAL = qn("w:val")
_KEEP, _BEGIN = (f"{qn('w:pPr')}/{qn(tag)}" for tag in ("w:keepNext", "w:pageBreakBefore"))
_OFF = ("0", "false", "off")


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """A paragraph of the body; ``keeps`` tells whether it stays with the one after it.

    One that ``begins_page`` stays with nothing above it.
    """

    element: BaseOxmlElement
    text: str
    keeps: bool
    begins_page: bool = False


def kept_paragraphs(document: Document) -> list[Kept]:
    """Return every paragraph of the body, those in tables included, in order."""
    styles = document.styles.element
    keeping, beginning = _styles_with(styles, _KEEP), _styles_with(styles, _BEGIN)
    found = []
    for element in document.element.body.iter(_P):
        if next(element.iterancestors(_BOX), None) is not None:
            continue
        text = "".join(t.text or "" for t in element.iter(_T))
        keeps, begins = _is_so(element, _KEEP, keeping), _is_so(element, _BEGIN, beginning)
        found.append(Kept(element, text, keeps, begins))
    return found


def _is_so(paragraph: BaseOxmlElement, trait: str, styles: set[str]) -> bool:
    own = paragraph.find(trait)
    return style_name_of(paragraph) in styles if own is None else _is_on(own)


def _styles_with(styles: BaseOxmlElement, trait: str) -> set[str]:
    """Return the styles that have ``trait``, of their own or of their parents."""
    named = {one.get(qn("w:styleId")): one for one in styles.iterchildren(qn("w:style"))}
    return {name for name in named if _have(list(_with_parents(name, named)), trait)}


def _with_parents(name: str, named: dict[str, BaseOxmlElement]) -> Iterator[BaseOxmlElement]:
    seen: set[str] = set()
    while name in named and name not in seen:
        seen.add(name)
        yield named[name]
        based = named[name].find(qn("w:basedOn"))
        name = based.get(_VAL) if based is not None else ""


def _have(family: list[BaseOxmlElement], trait: str) -> bool:
    says = (style.find(trait) for style in family)
    first = next((one for one in says if one is not None), None)
    return first is not None and _is_on(first)


def _is_on(element: BaseOxmlElement) -> bool:
    return element.get(_VAL, "1") not in _OFF
