"""Plain text as a Word document, so that it can be printed like any other paper."""

from collections.abc import Iterable

from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from kesbang_desktop.documents.docx_bytes import document_bytes
from kesbang_desktop.documents.layout.language import set_language
from kesbang_desktop.documents.layout.page_setup import set_page
from kesbang_desktop.domain.office_profile import Margins, OfficeProfile, Paper
from kesbang_desktop.domain.text import clean_text, is_clean

_LEFTOVERS = ("/stylesWithEffects", "/customXml")


def render_plain(text: str, profile: OfficeProfile) -> bytes:
    """Return ``text``, a paragraph for each line, as the bytes of a DOCX file."""
    document = plain_document(profile)
    for line in (text if is_clean(text) else clean_text(text)).splitlines():
        document.add_paragraph(line)
    return document_bytes(document)


def plain_document(profile: OfficeProfile, space_pt: float = 0) -> DocumentObject:
    """Return an empty document on the paper and in the typeface of ``profile``.

    ``space_pt`` is the room below each paragraph.
    """
    document = Document()
    _drop_leftovers(document)
    _set_usual_page(document)
    set_page(document, profile)
    set_language(document)
    style = document.styles["Normal"]
    style.font.name, style.font.size = profile.typeface, Pt(profile.size_pt)
    style.paragraph_format.space_after = Pt(space_pt)
    return document


def centred_lines(document: DocumentObject, bold: Iterable[str], plain: Iterable[str] = ()) -> None:
    """Write a heading: a centred paragraph for each line that says something."""
    for lines, is_bold in ((bold, True), (plain, False)):
        for line in filter(None, lines):
            heading = document.add_paragraph()
            heading.alignment = WD_ALIGN_PARAGRAPH.CENTER
            heading.add_run(line).bold = is_bold


def _drop_leftovers(document: DocumentObject) -> None:
    """Leave out parts of python-docx's own template that no longer agree with its styles."""
    relations = document.part.rels
    for id, one in list(relations.items()):
        if one.reltype.endswith(_LEFTOVERS):
            del relations[id]


def _set_usual_page(document: DocumentObject) -> None:
    """Begin with the page of the shipped templates: python-docx brings that of North America."""
    section, margins = document.sections[0], Margins()
    section.page_width, section.page_height = map(Cm, Paper.A4.size_cm)
    section.top_margin, section.bottom_margin = Cm(margins.top), Cm(margins.bottom)
    section.left_margin, section.right_margin = Cm(margins.left), Cm(margins.right)
