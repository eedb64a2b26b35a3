"""Checking a template before an office uses it: everything that is wrong, and where."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.templates.around_tags import (
    missing_styles,
    repeated_comments,
    styles_in,
)
from kesbang_desktop.documents.templates.blocks import pairs_are_known, read_part
from kesbang_desktop.documents.templates.fields import field_shapes
from kesbang_desktop.documents.templates.rendering import open_template
from kesbang_desktop.documents.templates.sample import sample_sources
from kesbang_desktop.documents.templates.scope import misused_fields
from kesbang_desktop.documents.templates.text import join_tags, paragraphs_of
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import KnownError, TemplateError
from kesbang_desktop.domain.template_report import TemplateProblem, TemplateReport

_FILE = "berkas"
_ODD = "Dokumen ini tidak dapat diisi; mulailah dari salinan templat bawaan."
_UNFILLED = {"footnotes": "catatan kaki", "endnotes": "catatan akhir", "comments": "komentar"}


def check_template(path: Path, kind: DocumentKind, scratch: Path) -> TemplateReport:
    """Return everything that is wrong with the file at ``path`` as a template of ``kind``.

    Where nothing is, it has been filled with meetings that are full and with an empty one;
    what that needs lies in the folder ``scratch`` meanwhile.
    """
    try:
        template = open_template(path)
    except TemplateError as error:
        return TemplateReport(path.name, (TemplateProblem(_FILE, error.sentence),))
    try:
        problems = [*_problems(template, kind), *_unfilled(template)]
    # What Word wrote can be odd in ways that python-docx does not expect.
    except Exception:
        problems = [TemplateProblem(_FILE, _ODD)]
    problems = problems or list(_tried(path, kind, scratch))
    return TemplateReport(path.name, tuple(dict.fromkeys(problems)))


def _problems(template: DocxTemplate, kind: DocumentKind) -> Iterator[TemplateProblem]:
    found_any = False
    shapes = field_shapes(kind)
    styles = styles_in(one.element for one in template.docx.styles)
    told: set[str] = set()
    for root in _parts(template):
        join_tags(root)
        tags, problems = read_part(root)
        found_any = found_any or bool(tags or problems)
        known = pairs_are_known(tags)
        problems.extend(misused_fields(tags, shapes, loops_are_known=known))
        problems.extend(missing_styles(root, styles, told))
        problems.extend(repeated_comments(root, tags))
        yield from sorted(problems, key=_in_the_order_of(root))
    if not found_any:
        yield TemplateProblem(
            _FILE, "Tidak ada isian di dalamnya; mulailah dari salinan templat bawaan."
        )


def _in_the_order_of(root: BaseOxmlElement) -> Callable[[TemplateProblem], int]:
    places = list(dict.fromkeys(paragraph.place for paragraph in paragraphs_of(root)))
    numbers = {place: number for number, place in enumerate(places)}
    return lambda problem: numbers.get(problem.place.partition(": ")[0], len(numbers))


def _parts(template: DocxTemplate) -> Iterator[BaseOxmlElement]:
    """Yield what is filled: the body, then headers and footers."""
    yield parse_xml(template.get_xml())
    for uri in (template.HEADER_URI, template.FOOTER_URI):
        for _, part in template.get_headers_footers(uri):
            yield parse_xml(template.get_part_xml(part))


def _unfilled(template: DocxTemplate) -> Iterator[TemplateProblem]:
    """Yield parts with fields in them that are printed as they are."""
    for part in template.docx.part.package.iter_parts():
        place = _UNFILLED.get(Path(str(part.partname)).stem)
        if place and any(mark in part.blob for mark in (b"{{", b"{%")):
            yield TemplateProblem(
                place, "Isian di sini tidak diisi; pindahkan ke dalam teks dokumen."
            )


def _tried(path: Path, kind: DocumentKind, scratch: Path) -> Iterator[TemplateProblem]:
    with TemporaryDirectory(dir=scratch) as folder:
        for sources in sample_sources(Path(folder), kind):
            try:
                render_paper(kind, sources, path)
            except KnownError as error:
                yield TemplateProblem(_FILE, error.sentence)
            except Exception:
                yield TemplateProblem(_FILE, _ODD)
