"""How far the text of a style stands from the edge and from what is above it."""

from collections.abc import Callable

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.layout.parts import filled_styles, style_name_of, style_of

_VAL, _LEFT = qn("w:val"), qn("w:left")


class StyleSpaces:
    """The room that paragraphs of a document have, in twentieths of a point."""

    def __init__(self, document: Document) -> None:
        self._styles = filled_styles(document)
        self._levels: dict[tuple[str, str], int] = {}
        related = document.part.rels.values()
        for one in related:
            if one.reltype == RELATIONSHIP_TYPE.NUMBERING:
                self._read_levels(parse_xml(one.target_part.blob))

    def known(self, style: str) -> str:
        """Return the id of a style where the template has it, else nothing."""
        return style if style_of(self._styles, style) is not None else ""

    def of(self, paragraph: BaseOxmlElement) -> int:
        """Return the left indent of ``paragraph``."""
        return self._first(paragraph, self._indent)

    def above(self, paragraph: BaseOxmlElement) -> int:
        """Return the room above ``paragraph``."""
        return self._first(paragraph, _room_above)

    def _first(
        self, paragraph: BaseOxmlElement, read: Callable[[BaseOxmlElement], int | None]
    ) -> int:
        """Return what the paragraph itself says, else the nearest of its styles; 0 for nothing."""
        element: BaseOxmlElement | None = paragraph
        style = style_name_of(paragraph)
        seen: set[str] = set()
        while element is not None:
            traits = element.find(qn("w:pPr"))
            if traits is not None and (said := read(traits)) is not None:
                return said
            element = style_of(self._styles, style) if style and style not in seen else None
            seen.add(style)
            based = element.find(qn("w:basedOn")) if element is not None else None
            style = based.get(_VAL, "") if based is not None else ""
        return 0

    def _indent(self, traits: BaseOxmlElement) -> int | None:
        indent = traits.find(qn("w:ind"))
        if indent is not None and indent.get(_LEFT):
            return int(indent.get(_LEFT))
        number = traits.find(f"{qn('w:numPr')}/{qn('w:numId')}")
        if number is None:
            return None
        level = traits.find(f"{qn('w:numPr')}/{qn('w:ilvl')}")
        key = number.get(_VAL, ""), level.get(_VAL, "0") if level is not None else "0"
        return self._levels.get(key)

    def _read_levels(self, numbering: BaseOxmlElement) -> None:
        lists = {one.get(qn("w:abstractNumId")): one for one in numbering.iter(qn("w:abstractNum"))}
        for one in numbering.iterchildren(qn("w:num")):
            named = one.find(qn("w:abstractNumId"))
            abstract = lists.get(named.get(_VAL)) if named is not None else None
            for level in abstract.iterchildren(qn("w:lvl")) if abstract is not None else ():
                indent = level.find(f"{qn('w:pPr')}/{qn('w:ind')}")
                if indent is not None and indent.get(_LEFT):
                    key = one.get(qn("w:numId"), ""), level.get(qn("w:ilvl"), "0")
                    self._levels[key] = int(indent.get(_LEFT))


def _room_above(traits: BaseOxmlElement) -> int | None:
    spacing = traits.find(qn("w:spacing"))
    before = spacing.get(qn("w:before")) if spacing is not None else None
    return int(before) if before and before.isdecimal() else None
