"""Filling a Word template that an office may have changed in Word."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docxtpl import DocxTemplate
from jinja2 import UndefinedError
from jinja2.exceptions import TemplateError as JinjaError

from kesbang_desktop.documents.layout.entry_numbers import EntryNumbers
from kesbang_desktop.documents.layout.own_lists import with_lists
from kesbang_desktop.documents.templates.body_text import body_text
from kesbang_desktop.documents.templates.bookmarks import number_bookmarks, without_marks
from kesbang_desktop.documents.templates.engine import ForbiddenError, TooMuchError, fill
from kesbang_desktop.documents.templates.lines_beside import PaperPart
from kesbang_desktop.documents.templates.looks import place_looks, without_looks
from kesbang_desktop.documents.templates.package import read_package
from kesbang_desktop.documents.templates.prepared import (
    LayOut,
    NoDocumentError,
    PreparedTemplate,
    UnreadableTagError,
    opened_template,
    prepared_template,
)
from kesbang_desktop.domain.errors import TemplateError
from kesbang_desktop.domain.long_work import tell

Context = Mapping[str, Any]

# Pictures in headers and footers have lower ones.
_PICTURE_IDS = 1001
_NUMBERED, _OLD_SHAPE = b"<wp:docPr", b"<v:"
_VML = "{urn:schemas-microsoft-com:vml}"
_SHAPE_ID = "{urn:schemas-microsoft-com:office:office}spid"
_FAILURES = (
    *(JinjaError, SyntaxError, ArithmeticError, LookupError, TypeError, ValueError),
    *(AttributeError, RecursionError, MemoryError),
)


def render_template(
    path: Path, lay_out: LayOut, fields: Callable[[DocxTemplate], Context]
) -> Document:
    """Return the document that the template at ``path`` gives, not yet saved.

    ``lay_out`` gives the template its form; what it has become is kept, and equal ones find it.
    ``fields`` gets what takes up the pictures and returns the fields by name. Their text is data:
    it is escaped, and Jinja marks in it mean nothing. Raises TemplateError where the template is
    missing, is no Word document, could do harm, or uses unknown fields.
    """
    content = read_package(path)
    opened = DocxTemplate("")
    context = fields(opened)
    try:
        return _filled(prepared_template(content, lay_out), opened, context)
    except NoDocumentError as error:
        raise _broken(path) from error
    except UndefinedError as error:
        raise TemplateError(_undefined(error, path)) from error
    except UnreadableTagError as error:
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


def open_template(path: Path) -> DocxTemplate:
    """Return the template at ``path``, open and not yet filled. Raises TemplateError."""
    try:
        return opened_template(read_package(path))
    except NoDocumentError as error:
        raise _broken(path) from error


def _filled(template: PreparedTemplate, opened: DocxTemplate, context: Context) -> Document:
    """Do what ``DocxTemplate.render`` does, but refuse a body that is not well-formed.

    docxtpl would repair such a body by dropping what it cannot read, and minutes would go missing.
    It would also search every text for marks of its own, which for us is text like any other.
    """
    package, to_fill = template.thawed()
    for part, filled in to_fill:
        opened.current_rendering_part = part
        pieces = fill(filled, context)
        if isinstance(part, PaperPart):
            xml = _body(part, pieces, template)
        else:
            xml = without_looks(without_marks("".join(pieces))).encode()
        tell("Menyusun berkas…")
        part._element = parse_xml(xml)
        tell()
        if _NUMBERED in xml:
            _number_drawings(part.element)
        if _OLD_SHAPE in xml:
            _name_old_shapes(part.element)
        if isinstance(part, PaperPart) and template.has_bookmarks:
            number_bookmarks(part.element)
    main = package.main_document_part
    return Document(main.element, main)


def _body(part: PaperPart, pieces: Sequence[str], template: PreparedTemplate) -> bytes:
    """Return the body that ``pieces`` give; ``part`` takes the lines beside it, and its lists."""
    numbers = EntryNumbers(template.lists) if template.lists else None
    # Where the office has bookmarks, all are numbered anew.
    body = body_text(pieces, numbers, lines_beside=not template.has_bookmarks)
    part.beside = body.beside
    if numbers:
        lists = part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
        lists._blob = with_lists(lists.blob, numbers.uses)
    return place_looks(body.xml)


def _number_drawings(root: BaseOxmlElement) -> None:
    """Give pictures and shapes numbers of their own; in a loop they have come out with the same."""
    for number, properties in enumerate(root.iter(qn("wp:docPr")), _PICTURE_IDS):
        properties.set("id", str(number))
    for picture in root.iter(qn("wp:inline")):
        for side in ("distT", "distB", "distL", "distR"):
            picture.set(side, "0")


def _name_old_shapes(root: BaseOxmlElement) -> None:
    """Leave each name of a shape in VML, which Word writes for older programs, only once."""
    names: set[str] = set()
    for number, shape in enumerate(list(root.iter(f"{_VML}*")), _PICTURE_IDS):
        name = shape.get("id", "")
        if name and name in names:
            if shape.tag == f"{_VML}shapetype":
                # Shapes name their type; the first serves them all.
                shape.getparent().remove(shape)
                continue
            shape.set("id", f"{name}_{number}")
            if shape.get(_SHAPE_ID):
                shape.set(_SHAPE_ID, f"_x0000_s{number}")
        names.add(name)


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
