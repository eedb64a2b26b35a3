"""Puts a template together: a DOCX with the parts that Word expects and none that nobody needs."""

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm

from resources.templates.blocks import FIRST_HEADER, FOOTER, HEADER, SIGNED_FOOTER
from resources.templates.common_styles import COMMON_STYLES
from resources.templates.word_xml import (
    Level,
    R,
    Style,
    W,
    font_table,
    numbered_styles,
    numbering_part,
    styles_part,
)

FOLDER = Path(__file__).parent

_SETTINGS = (
    f'<w:settings {W}><w:defaultTabStop w:val="425"/><w:characterSpacingControl '
    'w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/><w:compatSetting '
    'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/>'
    '<w:listSeparator w:val=";"/></w:settings>'
)
_TYPEFACES = {
    "Arial": "Liberation Sans",
    "Times New Roman": "Liberation Serif",
    "Bookman Old Style": "URW Bookman",
    "Symbol": "",
}
_PARTS = {
    RELATIONSHIP_TYPE.STYLES,
    RELATIONSHIP_TYPE.NUMBERING,
    RELATIONSHIP_TYPE.SETTINGS,
    RELATIONSHIP_TYPE.FONT_TABLE,
    RELATIONSHIP_TYPE.THEME,
}
_PACKAGE_PARTS = {RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES}


@dataclass(frozen=True)
class Template:
    """A template that ships.

    ``body`` is XML, ``styles`` and ``lists`` are those it has besides the common styles; a style
    of the same id or name takes the place of a common one.
    """

    file_name: str
    title: str
    body: str
    styles: tuple[Style, ...] = ()
    lists: tuple[Sequence[Level], ...] = ()
    landscape: bool = False


def template_bytes(template: Template) -> bytes:
    """Return the DOCX file of ``template``."""
    document = Document()
    _drop_unused_parts(document)
    own = {style.id for style in template.styles} | {style.name for style in template.styles}
    common = (one for one in COMMON_STYLES if not own & {one.id, one.name})
    styles = (*common, *template.styles)
    _replace(document.styles.element, styles_part(styles, numbered_styles(template.lists)))
    _replace(document.part.numbering_part.element, numbering_part(template.lists))
    _replace(document.settings.element, _SETTINGS)
    _set_typefaces(document)
    _set_page(document, landscape=template.landscape)
    section = document.sections[0]
    _fill(section.header._element, HEADER)
    _fill(section.first_page_header._element, FIRST_HEADER)
    footer = SIGNED_FOOTER if "ttd." in template.body else FOOTER
    _fill(section.footer._element, footer)
    _fill(section.first_page_footer._element, footer)
    _fill(document.element.body, template.body)
    document.core_properties.title = template.title
    document.core_properties.author = "Notula Kesbang"
    document.core_properties.comments = ""
    document.core_properties.language = "id-ID"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def write_template(template: Template, folder: Path = FOLDER) -> bool:
    """Write ``template`` into ``folder`` where it is not there yet; tell whether it was written."""
    content, target = template_bytes(template), folder / template.file_name
    if target.is_file() and contents(target.read_bytes()) == contents(content):
        return False
    target.write_bytes(content)
    return True


def contents(docx: bytes) -> dict[str, bytes]:
    """Return the parts of a DOCX file by name; the file itself also tells when it was written."""
    with zipfile.ZipFile(io.BytesIO(docx)) as file:
        return {name: file.read(name) for name in file.namelist()}


def _set_page(document: DocumentObject, *, landscape: bool) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    if landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.top_margin, section.bottom_margin = Cm(2.0), Cm(2.5)
    section.left_margin, section.right_margin = Cm(3.0), Cm(2.0)
    section.header_distance, section.footer_distance = Cm(1.0), Cm(1.0)
    section.different_first_page_header_footer = True


def _set_typefaces(document: DocumentObject) -> None:
    """Let the list of typefaces and the theme, which are python-docx's, name those in use."""
    for relation in document.part.rels.values():
        part = relation.target_part
        if relation.reltype == RELATIONSHIP_TYPE.FONT_TABLE:
            part._blob = font_table(_TYPEFACES).encode()
        if relation.reltype == RELATIONSHIP_TYPE.THEME:
            part._blob = re.sub(
                rb'<a:latin typeface="[^"]*"', b'<a:latin typeface="Arial"', part.blob
            )


def _drop_unused_parts(document: DocumentObject) -> None:
    """Take out what python-docx brings along and no paper needs."""
    for part, kept in ((document.part, _PARTS), (document.part.package, _PACKAGE_PARTS)):
        for key in [key for key, one in part.rels.items() if one.reltype not in kept]:
            del part.rels[key]


def _replace(element: BaseOxmlElement, xml: str) -> None:
    """Put the children of ``xml`` in place of those of ``element``."""
    element[:] = list(parse_xml(xml))


def _fill(element: BaseOxmlElement, xml: str) -> None:
    """Put ``xml`` in front of the section properties of ``element`` and nothing else."""
    kept = [one for one in element if one.tag.endswith("}sectPr")]
    element[:] = [*parse_xml(f"<w:body {W} {R}>{xml}</w:body>"), *kept]
