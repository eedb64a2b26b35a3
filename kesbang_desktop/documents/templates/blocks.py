"""How the tags of a template belong together: every ``if`` and ``for`` with its end."""

from collections.abc import Iterator

from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.templates.tags import KNOWN_WORDS, Tag, tags_of
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
    # Where a mark has no other half or an unknown word, what belongs together cannot be told.
    if not halves and all(map(_is_known, tags)):
        problems.extend(_unpaired(tags))
    problems.extend(_misplaced(root))
    # Word keeps a second copy of what stands in text boxes.
    return tags, list(dict.fromkeys(problems))


def _has_marks(text: str) -> bool:
    return any(mark in text for mark in (*_MARKS, "}}", "%}"))


def pairs_are_known(tags: list[Tag]) -> bool:
    """Tell whether every ``for`` and ``if`` of ``tags`` has its end, so that loops are known."""
    return all(map(_is_known, tags)) and next(_unpaired(tags), None) is None


def _is_known(tag: Tag) -> bool:
    return not tag.text.startswith("{%") or tag.word in KNOWN_WORDS


def _unpaired(tags: list[Tag]) -> Iterator[TemplateProblem]:
    """Yield what has no other half, each cause once."""
    waiting: list[Tag] = []
    after_else: list[Tag] = []
    for tag in tags:
        if tag.word in ("if", "for"):
            waiting.append(tag)
        if tag.word not in _OPENS:
            continue
        if all(one.word not in _OPENS[tag.word] for one in waiting):
            words = " atau ".join(f"“{word}”" for word in _OPENS[tag.word])
            yield TemplateProblem(tag.place, f"“{tag.text}” tidak ada pembukanya ({words}).")
            continue
        # What has been opened inside and not closed is the cause, not this tag.
        while waiting[-1].word not in _OPENS[tag.word]:
            yield _unclosed(waiting.pop())
        opening = waiting[-1]
        if tag.word in ("elif", "else") and opening in after_else:
            yield TemplateProblem(tag.place, f"“{tag.text}” tidak boleh sesudah “else”.")
        if tag.word == "else":
            after_else.append(opening)
        sentence = _unlike(opening, tag)
        if sentence:
            yield TemplateProblem(tag.place, sentence)
        if tag.word.startswith("end"):
            waiting.pop()
    yield from map(_unclosed, waiting)


def _unclosed(tag: Tag) -> TemplateProblem:
    return TemplateProblem(tag.place, f"“{tag.text}” tidak ditutup dengan “end{tag.word}”.")


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
