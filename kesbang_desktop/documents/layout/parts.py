"""Places in a document that several modules reach for."""

from functools import lru_cache

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement, parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

_PROPERTIES, _STYLE, _VAL = qn("w:pPr"), qn("w:pStyle"), qn("w:val")
_HEADER_AND_FOOTER = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)


def header_and_footer_roots(document: Document) -> list[BaseOxmlElement]:
    """Return the root element of every header and footer that the document has."""
    return [
        relation.target_part.element
        for relation in document.part.rels.values()
        if relation.reltype in _HEADER_AND_FOOTER
    ]


def defaults_of(styles: BaseOxmlElement) -> BaseOxmlElement:
    """Return the run properties that all text starts from, made where styles.xml has none."""
    defaults = styles.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = OxmlElement("w:docDefaults")
        styles.insert(0, defaults)
    return child(child(defaults, "w:rPrDefault", first=True), "w:rPr", first=True)


def filled_styles(document: Document) -> BaseOxmlElement:
    """Return the styles of a filled document, which keeps them as bytes.

    They are to be read only: those of all papers of one form are the same.
    """
    return _parsed(document.part.part_related_by(RELATIONSHIP_TYPE.STYLES).blob)


@lru_cache(maxsize=16)
def _parsed(styles: bytes) -> BaseOxmlElement:
    root: BaseOxmlElement = parse_xml(styles)
    return root


def style_of(styles: BaseOxmlElement, style_id: str) -> BaseOxmlElement | None:
    """Return the style with that id, or None where an office has removed it."""
    for style in styles.iterchildren(qn("w:style")):
        if style.get(qn("w:styleId")) == style_id:
            found: BaseOxmlElement = style
            return found
    return None


def child(parent: BaseOxmlElement, tag: str, *, first: bool = False) -> BaseOxmlElement:
    """Return the child of ``parent`` with that tag, made (as the first or last) if missing."""
    found: BaseOxmlElement | None = parent.find(qn(tag))
    if found is None:
        found = OxmlElement(tag)
        parent.insert(0, found) if first else parent.append(found)
    return found


def insert_before(parent: BaseOxmlElement, element: BaseOxmlElement, *tags: str) -> None:
    """Put ``element`` into ``parent`` before the first of ``tags``, as the schema orders them."""
    names = {qn(tag) for tag in tags}
    following = next((one for one in parent if one.tag in names), None)
    parent.append(element) if following is None else following.addprevious(element)


def first_child(parent: BaseOxmlElement, name: str) -> BaseOxmlElement | None:
    """Return the first child called ``name``, with its namespace; ``find`` takes thrice as long."""
    return next(parent.iterchildren(name), None)


def style_name_of(paragraph: BaseOxmlElement) -> str:
    """Return the id of the style that the paragraph names, empty for the default."""
    properties = first_child(paragraph, _PROPERTIES)
    bound = first_child(properties, _STYLE) if properties is not None else None
    return str(bound.get(_VAL)) if bound is not None else ""
