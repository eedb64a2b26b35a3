"""A template laid out and compiled, kept so that the next paper has nothing left to do but fill it.

What no paper changes (styles, numbering, theme) is kept as the bytes that are written; reading and
compiling a template costs several times what filling it does.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from zipfile import BadZipFile

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.parts.coreprops import CorePropertiesPart
from docx.opc.rel import Relationships
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.package import Package
from docx.parts.document import DocumentPart
from docx.parts.image import ImagePart
from docx.parts.story import StoryPart
from docxtpl import DocxTemplate
from jinja2 import Template

from kesbang_desktop.documents.layout.own_lists import OwnLists, own_lists
from kesbang_desktop.documents.templates.blocks import read_part
from kesbang_desktop.documents.templates.engine import compile_template
from kesbang_desktop.documents.templates.lines_beside import PaperPart, drop_marks_of_lines
from kesbang_desktop.documents.templates.text import join_tags

# Puts a freshly opened document into the form of an office; equal ones do the same.
LayOut = Callable[[Document], None]
_Relation = tuple[str, str, str, bool]

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
# What a part is while it is filled: pictures ask it for the numbers that are taken.
_UNFILLED = f'<w:p xmlns:w="{_NAMESPACE}"/>'
_P, _ROW = qn("w:p"), qn("w:tr")
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_NUMBERS = (f"{_W14}paraId", f"{_W14}textId")
_REPEATED = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)
# Parts that papers add to or write into; all others stay bytes.
_LIVING = (CorePropertiesPart, ImagePart)


class UnreadableTagError(Exception):
    """A tag is wrong; the message says where and what."""


class NoDocumentError(Exception):
    """The file is no whole Word document."""


@dataclass(frozen=True, slots=True)
class _KeptPart:
    """A part of the template; ``filled`` makes its XML, None where no paper changes it."""

    kind: type[Part]
    name: PackURI
    content_type: str
    blob: bytes
    relations: tuple[_Relation, ...]
    filled: Template | None = None

    def thawed(self, package: Package) -> Part:
        if self.filled is not None:
            assert issubclass(self.kind, StoryPart)
            return self.kind(self.name, self.content_type, parse_xml(_UNFILLED), package)
        made: Part = self.kind.load(self.name, self.content_type, self.blob, package)
        return made


@dataclass(frozen=True, slots=True)
class PreparedTemplate:
    """What is kept of a template: its parts and how they hang together."""

    parts: tuple[_KeptPart, ...]
    relations: tuple[_Relation, ...]
    has_bookmarks: bool
    lists: OwnLists | None

    def thawed(self) -> tuple[Package, list[tuple[StoryPart, Template]]]:
        """Return a package of its own, and the parts to fill with what fills them, body first."""
        package = Package()
        made = {kept.name: kept.thawed(package) for kept in self.parts}
        _relate(package, self.relations, made)
        for kept in self.parts:
            _relate(made[kept.name], kept.relations, made)
        package.after_unmarshal()  # type: ignore[no-untyped-call]
        to_fill = [
            (part, kept.filled)
            for kept in self.parts
            if kept.filled is not None and isinstance(part := made[kept.name], StoryPart)
        ]
        return package, to_fill


@lru_cache(maxsize=16)
def prepared_template(content: bytes, lay_out: LayOut) -> PreparedTemplate:
    """Return the template in the DOCX ``content``, laid out by ``lay_out`` and compiled.

    Raises NoDocumentError, UnreadableTagError, ForbiddenError, and Jinja's own errors.
    """
    document = opened_template(content).docx
    lay_out(document)
    lists = own_lists(document)
    main = document.part
    repeated = {one.target_part.partname for one in main.rels.values() if one.reltype in _REPEATED}
    parts = list(main.package.iter_parts())
    parts.sort(key=lambda part: part is not main)
    return PreparedTemplate(
        tuple(_kept(part, part is main or part.partname in repeated) for part in parts),
        _relations(main.package.rels),
        next(main.element.iter(qn("w:bookmarkStart")), None) is not None,
        lists,
    )


def opened_template(content: bytes) -> DocxTemplate:
    """Return the template in ``content``, open and not yet filled. Raises NoDocumentError."""
    template = DocxTemplate(io.BytesIO(content))
    try:
        template.render_init()
        has_body = template.docx.element.body is not None
    except (*(OpcError, OSError, BadZipFile, SyntaxError, LookupError, ValueError),
            *(AttributeError, TypeError)) as error:  # fmt: skip
        raise NoDocumentError from error
    if not has_body:
        raise NoDocumentError
    return template


def _relate(
    source: Package | Part, relations: tuple[_Relation, ...], parts: dict[PackURI, Part]
) -> None:
    for kind, target, key, is_external in relations:
        source.load_rel(kind, target if is_external else parts[PackURI(target)], key, is_external)


def _kept(part: Part, is_filled: bool) -> _KeptPart:
    kind: type[Part] = type(part) if is_filled or isinstance(part, _LIVING) else Part
    if isinstance(part, DocumentPart):
        kind = PaperPart
    return _KeptPart(
        kind,
        part.partname,
        part.content_type,
        b"" if is_filled else part.blob,
        _relations(part.rels),
        _compiled(part.blob) if is_filled else None,
    )


def _relations(relations: Relationships) -> tuple[_Relation, ...]:
    return tuple(
        (
            one.reltype,
            one.target_ref if one.is_external else one.target_part.partname,
            one.rId,
            one.is_external,
        )
        for one in relations.values()
    )


def _drop_numbers(root: BaseOxmlElement) -> None:
    """Take out the numbers that Word gives what it writes: a loop would repeat them.

    Word numbers anew whatever has none ([MS-DOCX] 2.2.3; ISO/IEC 29500-1, 17.5.2.18).
    """
    for element in root.iter(_P, _ROW):
        for name in _NUMBERS:
            element.attrib.pop(name, None)
    for control in root.iter(qn("w:sdtPr")):
        for number in control.findall(qn("w:id")):
            control.remove(number)


@lru_cache(maxsize=64)
def _compiled(xml: bytes) -> Template:
    """Return the engine's template in ``xml``; headers are the same in many layouts."""
    root = parse_xml(xml)
    _drop_numbers(root)
    drop_marks_of_lines(root)
    join_tags(root)
    _, problems = read_part(root)
    if problems:
        raise UnreadableTagError(f"{problems[0].place}: {problems[0].sentence}")
    patcher = DocxTemplate("")
    return compile_template(patcher.patch_xml(patcher.xml_to_string(root)))
