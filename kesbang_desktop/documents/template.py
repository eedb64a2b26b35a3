"""Filling a Word template that an office may have changed in Word."""

import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, UndefinedError
from jinja2.exceptions import TemplateError as JinjaError
from jinja2.sandbox import SandboxedEnvironment

from kesbang_desktop.documents.xml_text import as_xml
from kesbang_desktop.domain.errors import TemplateError

Context = Mapping[str, Any]


def render_template(path: Path, build_context: Callable[[DocxTemplate], Context]) -> Document:
    """Return the document that the template at ``path`` gives, not yet saved.

    ``build_context`` gets the open template, which pictures have to be bound to, and returns the
    fields by name. Their text is data: it is escaped, and Jinja marks in it mean nothing. Raises
    TemplateError where the template is missing, is no Word document, or uses unknown fields.
    """
    template = _open(path)
    context = build_context(template)
    try:
        _fill(template, context)
    except UndefinedError as error:
        raise TemplateError(
            f"Templat “{path.name}” memakai isian yang tidak dikenal ({error.message}); "
            "perbaiki isian itu di Word atau pakai templat bawaan."
        ) from error
    # What a template computes can go wrong in any of these ways; lxml's own is a SyntaxError.
    except (JinjaError, SyntaxError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise TemplateError(
            f"Susunan isian dalam templat “{path.name}” salah; "
            "perbaiki isian itu di Word atau pakai templat bawaan."
        ) from error
    document: Document = template.docx
    return document


def document_bytes(document: Document) -> bytes:
    """Return ``document`` as the bytes of a DOCX file."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _open(path: Path) -> DocxTemplate:
    template = DocxTemplate(path)
    try:
        template.render_init()
    except FileNotFoundError as error:
        raise TemplateError(_missing(path)) from error
    except OpcError as error:
        # python-docx says "package not found" of a file that is no ZIP file, too.
        sentence = _broken(path) if path.is_file() else _missing(path)
        raise TemplateError(sentence) from error
    except (OSError, BadZipFile, SyntaxError, LookupError, ValueError) as error:
        raise TemplateError(_broken(path)) from error
    return template


def _fill(template: DocxTemplate, context: Context) -> None:
    """Do what ``DocxTemplate.render`` does, but refuse a body that is not well-formed.

    docxtpl would repair such a body by dropping what it cannot read, and minutes would go missing.
    """
    environment = SandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=as_xml, keep_trailing_newline=True
    )
    body = parse_xml(template.build_xml(context, environment))
    for number, picture in enumerate(body.iter(qn("wp:docPr")), 1):
        picture.set("id", str(number))
    template.map_tree(body)
    for uri in (template.HEADER_URI, template.FOOTER_URI):
        for key, xml in template.build_headers_footers_xml(context, uri, environment):
            template.map_headers_footers_xml(key, xml)


def _missing(path: Path) -> str:
    return (
        f"Templat “{path.name}” tidak ditemukan; pilih templat lain atau pasang ulang aplikasi ini."
    )


def _broken(path: Path) -> str:
    return f"Templat “{path.name}” bukan dokumen Word yang utuh; pakai templat bawaan."
