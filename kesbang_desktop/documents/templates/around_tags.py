"""What stands around the tags of a template: styles that are not there, comments in a loop."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.templates.tags import Tag, quoted
from kesbang_desktop.documents.templates.text import TemplateParagraph, paragraphs_of
from kesbang_desktop.domain.template_report import TemplateProblem

_VAL = qn("w:val")
_TABLE, _PARAGRAPH, _TABLE_STYLE = qn("w:tbl"), qn("w:p"), qn("w:tblStyle")
_STYLE_ID = qn("w:styleId")
_RUN, _NAMED = qn("w:r"), (qn("w:pStyle"), qn("w:rStyle"))
_COMMENTS = (qn("w:commentRangeStart"), qn("w:commentReference"))


@dataclass(frozen=True, slots=True)
class KnownStyle:
    """A style of a template: what Word shows it as, and the id of the one it is based on."""

    name: str
    based_on: str


def styles_in(styles: Iterable[BaseOxmlElement]) -> dict[str, KnownStyle]:
    """Return the ``styles`` of a template by their ids."""
    return {
        one.get(_STYLE_ID, ""): KnownStyle(_said(one, "w:name"), _said(one, "w:basedOn"))
        for one in styles
    }


def missing_styles(
    root: BaseOxmlElement, known: Mapping[str, KnownStyle], told: set[str]
) -> Iterator[TemplateProblem]:
    """Yield each style that is named in ``root`` and not ``known``, where it is named first.

    Of paragraphs, runs and tables, and what these are based on. Those ``told`` of other parts of
    the template are left out; what is told here is added to them.
    """
    for paragraph in paragraphs_of(root):
        for element in _style_names(paragraph.element):
            of_table = element.tag == _TABLE_STYLE
            name, child = _first_missing(element.get(_VAL, ""), known)
            if name and name not in told and not _is_of_comment(element):
                told.add(name)
                yield TemplateProblem(quoted(paragraph), _advice(name, child, of_table=of_table))


def _style_names(paragraph: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """Yield what names a style: of the table, in the first of its paragraphs, and in this one."""
    for table in paragraph.iterancestors(_TABLE):
        if next(table.iter(_PARAGRAPH)) is paragraph:
            yield from table.iterfind(f"{qn('w:tblPr')}/{_TABLE_STYLE}")
    yield from paragraph.iter(*_NAMED)


def _first_missing(name: str, known: Mapping[str, KnownStyle]) -> tuple[str, str]:
    """Return the first style that is not there, and what is based on it; both may be empty."""
    child, seen = "", set[str]()
    while name and name in known and name not in seen:
        seen.add(name)
        child, name = known[name].name, known[name].based_on
    return ("", "") if name in seen else (name, child)


def _advice(name: str, child: str, *, of_table: bool) -> str:
    if child:
        return (
            f"Gaya “{child}” didasarkan pada gaya “{name}”, yang tidak ada di berkas ini; pilih "
            "gaya dasar lain untuknya."
        )
    what = "tabel" if of_table else "paragraf"
    return f"Gaya “{name}” tidak ada di berkas ini; pilih gaya lain untuk {what} itu."


def _said(style: BaseOxmlElement, tag: str) -> str:
    found = style.find(qn(tag))
    return str(found.get(_VAL, "")) if found is not None else ""


def _is_of_comment(style: BaseOxmlElement) -> bool:
    """Tell whether ``style`` is that of the mark of a comment, which is not printed."""
    run = next(style.iterancestors(_RUN), None)
    return run is not None and run.find(_COMMENTS[1]) is not None


def repeated_comments(root: BaseOxmlElement, tags: Iterable[Tag]) -> Iterator[TemplateProblem]:
    """Yield the comments that a loop would repeat: Word knows each only once."""
    paragraphs = list(paragraphs_of(root))
    repeated = _repeated(paragraphs, list(tags))
    for paragraph in paragraphs:
        if paragraph.element not in repeated:
            continue
        if next(paragraph.element.iter(*_COMMENTS), None) is not None:
            yield TemplateProblem(
                quoted(paragraph),
                "Komentar tidak boleh ada di pengulangan “for”; hapus di Word.",
            )


def _repeated(paragraphs: Sequence[TemplateParagraph], tags: list[Tag]) -> set[BaseOxmlElement]:
    """Return the paragraphs between each ``for`` and its end, those of the two included."""
    of_paragraph: dict[BaseOxmlElement, list[str]] = {}
    for tag in tags:
        of_paragraph.setdefault(tag.paragraph, []).append(tag.word)
    found: set[BaseOxmlElement] = set()
    depth = 0
    for paragraph in paragraphs:
        words = of_paragraph.get(paragraph.element, [])
        if depth or "for" in words:
            found.add(paragraph.element)
        depth = max(0, depth + words.count("for") - words.count("endfor"))
    return found
