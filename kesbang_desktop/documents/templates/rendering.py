"""Filling a Word template that an office may have changed in Word."""

import io
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docxtpl import DocxTemplate
from jinja2 import Template, UndefinedError
from jinja2.exceptions import TemplateError as JinjaError

from kesbang_desktop.documents.seal import seal
from kesbang_desktop.documents.templates.blocks import read_part
from kesbang_desktop.documents.templates.bookmarks import drop_marks, place_bookmarks
from kesbang_desktop.documents.templates.engine import (
    ForbiddenError,
    TooMuchError,
    compile_template,
    fill,
)
from kesbang_desktop.documents.templates.package import read_package
from kesbang_desktop.documents.templates.text import join_tags
from kesbang_desktop.domain.errors import TemplateError
from kesbang_desktop.domain.long_work import tell

Context = Mapping[str, Any]

# Pictures that an office has put into its template have lower ones.
_PICTURE_IDS = 1001
_FAILURES = (
    *(JinjaError, SyntaxError, ArithmeticError, LookupError, TypeError, ValueError),
    *(AttributeError, RecursionError, MemoryError),
)


class _UnreadableError(Exception):
    """A tag is wrong; the message says where and what."""


def render_template(path: Path, prepare: Callable[[DocxTemplate], Context]) -> Document:
    """Return the document that the template at ``path`` gives, not yet saved.

    ``prepare`` gets the open template, may lay it out, and returns the fields by name. Their text
    is data: it is escaped, and Jinja marks in it mean nothing. Raises TemplateError where the
    template is missing, is no Word document, could do harm, or uses unknown fields.
    """
    template = open_template(path)
    context = prepare(template)
    try:
        _fill(template, context)
    except UndefinedError as error:
        raise TemplateError(_undefined(error, path)) from error
    except _UnreadableError as error:
        raise TemplateError(f"Templat “{path.name}”, {error}") from error
    except ForbiddenError as error:
        raise TemplateError(
            f"Templat “{path.name}” memakai {error}, yang tidak boleh dalam templat; "
            "perbaiki di Word atau pakai templat bawaan."
        ) from error
    except TooMuchError as error:
        raise TemplateError(
            f"Templat “{path.name}” mengulang atau menulis tanpa batas; "
            "kurangi pengulangan “for” di dalamnya atau pakai templat bawaan."
        ) from error
    # What a template computes can go wrong in any of these ways; lxml's own is a SyntaxError.
    except _FAILURES as error:
        raise TemplateError(
            f"Susunan isian dalam templat “{path.name}” salah; "
            "perbaiki isian itu di Word atau pakai templat bawaan."
        ) from error
    document: Document = template.docx
    return document


def document_bytes(document: Document, origin: str = "") -> bytes:
    """Return ``document`` as the bytes of a DOCX file, sealed with its ``origin``.

    See :mod:`kesbang_desktop.documents.seal`.
    """
    tell("Menyusun berkas…")
    seal(document, origin)
    tell()
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def open_template(path: Path) -> DocxTemplate:
    """Return the template at ``path``, open and not yet filled. Raises TemplateError."""
    template = DocxTemplate(io.BytesIO(read_package(path)))
    try:
        template.render_init()
        has_body = template.docx.element.body is not None
    except (*(OpcError, OSError, BadZipFile, SyntaxError, LookupError, ValueError),
            *(AttributeError, TypeError)) as error:  # fmt: skip
        raise _broken(path) from error
    if not has_body:
        raise _broken(path)
    return template


def _fill(template: DocxTemplate, context: Context) -> None:
    """Do what ``DocxTemplate.render`` does, but refuse a body that is not well-formed.

    docxtpl would repair such a body by dropping what it cannot read, and minutes would go missing.
    It would also search every text for marks of its own, which for us is text like any other.
    """
    template.current_rendering_part = template.docx.part
    xml = place_bookmarks(_rendered(template.get_xml(), context))
    tell("Menyusun berkas…")
    body = parse_xml(xml)
    tell()
    for number, picture in enumerate(body.iter(qn("wp:inline")), _PICTURE_IDS):
        picture.find(qn("wp:docPr")).set("id", str(number))
        for side in ("distT", "distB", "distL", "distR"):
            picture.set(side, "0")
    template.map_tree(body)
    for uri in (template.HEADER_URI, template.FOOTER_URI):
        for key, part in template.get_headers_footers(uri):
            template.current_rendering_part = part
            xml = drop_marks(_rendered(template.get_part_xml(part), context))
            template.map_headers_footers_xml(key, xml.encode())


def _rendered(xml: str, context: Context) -> str:
    return fill(_compiled(xml), context)


@lru_cache(maxsize=64)
def _compiled(xml: str) -> Template:
    """Return the engine's template in ``xml``; making it costs more than a usual notula itself."""
    root = parse_xml(xml)
    join_tags(root)
    _, problems = read_part(root)
    if problems:
        raise _UnreadableError(f"{problems[0].place}: {problems[0].sentence}")
    patcher = DocxTemplate("")
    return compile_template(patcher.patch_xml(patcher.xml_to_string(root)))


def _broken(path: Path) -> TemplateError:
    return TemplateError(
        f"Templat “{path.name}” bukan dokumen Word yang utuh; pakai templat bawaan."
    )


def _undefined(error: UndefinedError, path: Path) -> str:
    """Return what to say where there is nothing; Jinja's message quotes a name that is missing."""
    names = re.findall(r"'([^']*)'", error.message or "")
    if names:
        return (
            f"Templat “{path.name}” memakai isian yang tidak dikenal ({names[-1]}); "
            "perbaiki isian itu di Word atau pakai templat bawaan."
        )
    return (
        f"Templat “{path.name}” mengambil isi dari daftar yang sedang kosong; "
        "beri “if” di depannya atau pakai templat bawaan."
    )
