"""Lines of a paper that are written as they are, beside the tree of its body.

Nearly all of minutes is lines that nothing lays out once they are filled in: of a paper of 3,000 to
parse and write them takes half the time. In the tree a mark stands for each group of them.
"""

from docx.opc.oxml import serialize_part_xml
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.document import DocumentPart
from lxml import etree

_TARGET = "lines-beside"
BESIDE = f"<?{_TARGET}?>"
# A text that is empty is written otherwise.
_EMPTY = '"></w:t>'


class PaperPart(DocumentPart):
    """The main part of a paper, with groups of lines ``beside`` its tree."""

    beside: tuple[bytes, ...] = ()

    @property
    def blob(self) -> bytes:
        """The XML of it, with all of its lines."""
        first, *others = super().blob.split(BESIDE.encode())
        parts = [first]
        for lines, other in zip(self.beside, others, strict=True):
            parts += (lines, other)
        return b"".join(parts)


def drop_marks_of_lines(root: BaseOxmlElement) -> None:
    """Take out of a template what would be read as the place of lines."""
    for one in list(root.iter(etree.ProcessingInstruction)):
        if one.target == _TARGET:
            one.getparent().remove(one)


def stays_as_written(root: str, line: str) -> bool:
    """Tell whether ``line``, parsed and written, is the same in a document that begins so."""
    closed = f"{line}</w:document>"
    parsed = parse_xml(f"{root}{closed}".encode())
    return len(parsed) == 1 and serialize_part_xml(parsed).endswith(closed.encode())


def as_written(text: str) -> str | None:
    """Return ``text``, escaped for XML, as it is written once it was parsed.

    None where it says more than text: marks, or line breaks with nothing beside them.
    """
    if not text or ("<" in text and (text[0] == "<" or text[-1] == ">" or _EMPTY in text)):
        return None
    return text.replace("&quot;", '"')
