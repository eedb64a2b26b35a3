"""How the tags of a template belong together: every ``if`` and ``for`` with its end."""

from collections.abc import Iterator

from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.templates.tags import Tag, tags_of
from kesbang_desktop.documents.templates.text import paragraphs_of
from kesbang_desktop.domain.template_report import TemplateProblem

_MOST = 5_000
_OPENS = {"endif": ("if",), "elif": ("if",), "else": ("if", "for"), "endfor": ("for",)}
_MARKS = ("{{", "{%", "{#")
_T = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def read_part(root: BaseOxmlElement) -> tuple[list[Tag], list[TemplateProblem]]:
    """Return the tags of a body, header or footer, and everything that is wrong with them."""
    tags: list[Tag] = []
    problems: list[TemplateProblem] = []
    halves = 0
    for paragraph in paragraphs_of(root):
        for one in tags_of(paragraph) if _has_marks(paragraph.text) else ():
            if isinstance(one, TemplateProblem):
                problems.append(one)
                halves += 1
                continue
            tags.append(one)
            if one.fault:
                problems.append(TemplateProblem(one.place, one.fault))
            if len(tags) + halves > _MOST:
                return [], [TemplateProblem(paragraph.place, "Isian dalam templat terlalu banyak.")]
    # Where a mark has no other half, what belongs together cannot be told.
    if not halves:
        problems.extend(_unpaired(tags))
    problems.extend(_misplaced(root))
    # Word keeps a second copy of what stands in text boxes.
    return tags, list(dict.fromkeys(problems))


def _has_marks(text: str) -> bool:
    return any(mark in text for mark in (*_MARKS, "}}", "%}"))


def _unpaired(tags: list[Tag]) -> Iterator[TemplateProblem]:
    waiting: list[Tag] = []
    after_else: list[Tag] = []
    for tag in tags:
        if tag.word in ("if", "for"):
            waiting.append(tag)
        if tag.word not in _OPENS:
            continue
        opening = waiting[-1] if waiting else None
        if opening is None or opening.word not in _OPENS[tag.word]:
            words = " atau ".join(f"“{word}”" for word in _OPENS[tag.word])
            yield TemplateProblem(tag.place, f"“{tag.text}” tidak ada pembukanya ({words}).")
            continue
        if tag.word in ("elif", "else") and opening in after_else:
            yield TemplateProblem(tag.place, f"“{tag.text}” tidak boleh sesudah “else”.")
        if tag.word == "else":
            after_else.append(opening)
        sentence = _unlike(opening, tag)
        if sentence:
            yield TemplateProblem(tag.place, sentence)
        if tag.word.startswith("end"):
            waiting.pop()
    for tag in waiting:
        yield TemplateProblem(tag.place, f"“{tag.text}” tidak ditutup dengan “end{tag.word}”.")


def _unlike(opening: Tag, tag: Tag) -> str:
    """Return why the two cannot belong together: what is between them would be torn apart."""
    if opening.level != tag.level:
        return f"“{tag.text}” harus sejenis dengan pembukanya “{opening.text}” (p, tr, atau tanpa)."
    if opening.container is not tag.container:
        return f"“{tag.text}” harus di tempat yang sama (sel, tabel) dengan “{opening.text}”."
    return ""


def _misplaced(root: BaseOxmlElement) -> Iterator[TemplateProblem]:
    """Yield tags that stand where data would become part of the document's own workings."""
    for text in _outside_text(root):
        if any(mark in text for mark in _MARKS):
            yield TemplateProblem(
                f"“{text[:60]}”",
                "Isian hanya boleh dalam teks biasa, bukan dalam kode bidang, teks alternatif, "
                "atau teks yang dihapus dengan Lacak Perubahan.",
            )


def _outside_text(root: BaseOxmlElement) -> Iterator[str]:
    for element in root.iter():
        yield from element.attrib.values()
    for text in root.xpath("//text()"):
        if text.is_tail or text.getparent().tag != _T:
            yield text
