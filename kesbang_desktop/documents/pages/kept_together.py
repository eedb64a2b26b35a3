"""Which paragraphs of a document stay with the next one: headings, speakers, what is signed."""

from collections.abc import Iterator
from dataclasses import dataclass

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.layout.parts import style_name_of

_P, _T, _BOX = qn("w:p"), qn("w:t"), qn("w:txbxContent")
_VAL = qn("w:val")
_KEEP = f"{qn('w:pPr')}/{qn('w:keepNext')}"
_OFF = ("0", "false", "off")


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """A paragraph of the body; ``keeps`` tells whether it stays with the one after it."""

    element: BaseOxmlElement
    text: str
    keeps: bool


def kept_paragraphs(document: Document) -> list[Kept]:
    """Return every paragraph of the body, those in tables included, in order."""
    keeping = _keeping_styles(document.styles.element)
    found = []
    for element in document.element.body.iter(_P):
        if next(element.iterancestors(_BOX), None) is not None:
            continue
        own = element.find(_KEEP)
        keeps = style_name_of(element) in keeping if own is None else _is_on(own)
        found.append(Kept(element, "".join(t.text or "" for t in element.iter(_T)), keeps))
    return found


def _keeping_styles(styles: BaseOxmlElement) -> set[str]:
    named = {one.get(qn("w:styleId")): one for one in styles.iterchildren(qn("w:style"))}
    return {name for name in named if _keeps(list(_with_parents(name, named)))}


def _with_parents(name: str, named: dict[str, BaseOxmlElement]) -> Iterator[BaseOxmlElement]:
    seen: set[str] = set()
    while name in named and name not in seen:
        seen.add(name)
        yield named[name]
        based = named[name].find(qn("w:basedOn"))
        name = based.get(_VAL) if based is not None else ""


def _keeps(family: list[BaseOxmlElement]) -> bool:
    says = (style.find(_KEEP) for style in family)
    first = next((one for one in says if one is not None), None)
    return first is not None and _is_on(first)


def _is_on(element: BaseOxmlElement) -> bool:
    return element.get(_VAL, "1") not in _OFF
