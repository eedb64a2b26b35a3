"""The language of a document, which Word's speller goes by."""

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.layout.parts import defaults_of, header_and_footer_roots

_LANGUAGE = "id-ID"
_LANG, _VAL = qn("w:lang"), qn("w:val")


def set_language(document: Document) -> None:
    """Make all text of ``document`` Indonesian, whatever language Word kept in the template.

    Runs inherit the language of the defaults; those that carry their own are changed.
    """
    styles = document.styles.element
    run_defaults = defaults_of(styles)
    if run_defaults.find(_LANG) is None:
        run_defaults.append(OxmlElement("w:lang"))
    for root in (styles, document.element.body, *header_and_footer_roots(document)):
        _change(root)
    for theme_language in document.settings.element.iter(qn("w:themeFontLang")):
        theme_language.set(_VAL, _LANGUAGE)


def _change(root: BaseOxmlElement) -> None:
    for language in root.iter(_LANG):
        language.set(_VAL, _LANGUAGE)
