"""How a row of a table goes from page to page."""

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.table import _Row


def keep_whole(row: _Row) -> None:
    """Let no page tear ``row`` apart: it is read at once."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def repeat(row: _Row) -> None:
    """Print ``row`` at the top of every page."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader", {qn("w:val"): "true"}))
