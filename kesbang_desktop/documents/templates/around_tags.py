"""What stands around the tags of a template: styles that are not there, comments in a loop."""

from collections.abc import Iterable, Iterator, Sequence

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.templates.tags import Tag, quoted
from kesbang_desktop.documents.templates.text import TemplateParagraph, paragraphs_of
from kesbang_desktop.domain.template_report import TemplateProblem

_VAL = qn("w:val")
_RUN, _NAMED = qn("w:r"), (qn("w:pStyle"), qn("w:rStyle"))
_COMMENTS = (qn("w:commentRangeStart"), qn("w:commentReference"))


def missing_styles(root: BaseOxmlElement, known: set[str]) -> Iterator[TemplateProblem]:
    """Yield each style that a paragraph of ``root`` names and ``known`` has not, the first time."""
    told: set[str] = set()
    for paragraph in paragraphs_of(root):
        for element in paragraph.element.iter(*_NAMED):
            name = element.get(_VAL, "")
            if name and name not in known and name not in told and not _is_of_comment(element):
                told.add(name)
                yield TemplateProblem(
                    quoted(paragraph),
                    f"Gaya “{name}” tidak ada di berkas ini; pilih gaya lain untuk paragraf itu.",
                )


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
