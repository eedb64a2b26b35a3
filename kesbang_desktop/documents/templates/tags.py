"""The tags of a template, each by itself: ``{{ nomor }}``, ``{%p if nomor %}``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from jinja2 import nodes
from jinja2.exceptions import TemplateError as JinjaError

from kesbang_desktop.documents.templates.engine import parse_tag
from kesbang_desktop.documents.templates.rules import forbidden
from kesbang_desktop.documents.templates.text import TemplateParagraph
from kesbang_desktop.domain.template_report import TemplateProblem

# More than any paper needs; each takes time to read.
_LONGEST = 300
_TOO_LONG = "Isian ini terlalu panjang; pendekkan."
_QUOTED = 60
_MARKS = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}")
_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
# A letter right after the opening names what docxtpl takes out around the tag.
_INSIDE = re.compile(r"(?P<level>(?:tr|tc|p|r)(?=\s))?\s*[-+]?\s*(?P<said>.*?)\s*[-+]?", re.DOTALL)
_SPACED_LEVEL = re.compile(r"(tr|tc|p|r)\s+(if|elif|else|endif|for|endfor)\b")
_WITH_EXPRESSION = ("if", "elif", "for")
_ALONE = ("else", "endif", "endfor", "vm", "hm")
_OF_CELLS = ("cellbg", "colspan")
KNOWN_WORDS = (*_WITH_EXPRESSION, *_ALONE, *_OF_CELLS)
_SHOWN = (qn("w:drawing"), qn("w:pict"), qn("w:object"))
_WHOLE = {
    "p": (qn("w:p"), "paragrafnya"),
    "tr": (qn("w:tr"), "barisnya"),
    "tc": (qn("w:tc"), "selnya"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """A tag from its opening to its closing mark.

    ``word`` is ``if``, ``for`` and so on, empty for a field; ``level`` is what docxtpl takes out
    around it: ``p``, ``tr``, ``tc``, ``r`` or nothing. ``tree`` is what it says, None for nothing;
    ``fault`` is a sentence on what is wrong with it, empty for nothing.
    """

    text: str
    word: str
    level: str
    place: str
    paragraph: BaseOxmlElement
    tree: nodes.Template | None = None
    fault: str = ""

    @property
    def container(self) -> BaseOxmlElement | None:
        """What holds the paragraph, row or cell that the tag stands for; None where none does."""
        held: BaseOxmlElement | None = self.paragraph
        if self.level in ("tr", "tc"):
            held = next(self.paragraph.iterancestors(_WHOLE[self.level][0]), None)
        holder: BaseOxmlElement | None = held.getparent() if held is not None else None
        return holder


def tags_of(paragraph: TemplateParagraph) -> Iterator[Tag | TemplateProblem]:
    """Yield each tag of ``paragraph`` in order, and every mark without its other half."""
    opened: re.Match[str] | None = None
    for mark in _MARKS.finditer(paragraph.text):
        closing = _CLOSING.get(opened.group()) if opened else None
        if mark.group() == closing and opened:
            text = paragraph.text[opened.start() : mark.end()]
            opened = None
            if not text.startswith("{#"):
                yield _read(text, paragraph)
        elif mark.group() in _CLOSING:
            if opened:
                yield _unclosed(opened, paragraph)
            opened = mark
        elif opened is None and mark.group() != "#}":
            yield _problem(paragraph, mark.start(), f"“{mark.group()}” tidak ada pembukanya.")
    if opened:
        yield _unclosed(opened, paragraph)


def quoted(paragraph: TemplateParagraph, at: int = 0) -> str:
    """Return where ``paragraph`` is, with its text around ``at``."""
    text = paragraph.text
    start = max(0, min(at - _QUOTED // 3, len(text) - _QUOTED))
    shown = " ".join(text[start : start + _QUOTED].split())
    before, after = "…" * (start > 0), "…" * (start + _QUOTED < len(text))
    return f"{paragraph.place}: “{before}{shown}{after}”" if shown else paragraph.place


def _problem(paragraph: TemplateParagraph, at: int, sentence: str) -> TemplateProblem:
    return TemplateProblem(quoted(paragraph, at), sentence)


def _unclosed(opened: re.Match[str], paragraph: TemplateParagraph) -> TemplateProblem:
    return _problem(
        paragraph,
        opened.start(),
        f"“{opened.group()}” tidak ditutup dengan “{_CLOSING[opened.group()]}” "
        "dalam paragraf yang sama.",
    )


def _read(text: str, paragraph: TemplateParagraph) -> Tag:
    inside = _INSIDE.fullmatch(text[2:-2])
    level, said = (inside["level"] or "", inside["said"]) if inside else ("", "")
    is_field = text.startswith("{{")
    word, _, rest = ("", "", said) if is_field else said.partition(" ")
    place = quoted(paragraph, paragraph.text.find(text))
    if len(text) > _LONGEST:
        return Tag(text, word, level, place, paragraph.element, fault=_TOO_LONG)
    fault = _fault_of_level(level, said, is_field) or _fault_of_word(text, word, rest)
    tree = None
    if not fault:
        # A loop beside something else is a loop all the same: what it repeats is known.
        tree, fault = _understood(text, word, rest)
        fault = _fault_of_company(text, level, paragraph) or fault
    return Tag(text, word, level, place, paragraph.element, tree, fault)


def _understood(text: str, word: str, rest: str) -> tuple[nodes.Template | None, str]:
    """Return what the tag says, and what is wrong with it."""
    try:
        tree = _tree(word, rest)
    # Brackets in brackets make Jinja's reader go deeper than Python lets it.
    except (JinjaError, SyntaxError, ValueError, RecursionError, MemoryError):
        return None, f"Susunan “{text}” salah; periksa ejaan, tanda kutip dan kurungnya."
    words = forbidden(tree) if tree is not None else ""
    return tree, f"“{text}” memakai {words}, yang tidak boleh dalam templat." if words else ""


def _fault_of_level(level: str, said: str, is_field: bool) -> str:
    if is_field and level in _WHOLE:
        return f"Tulis “{{{{ {said} }}}}” tanpa huruf “{level}” di belakang kurungnya."
    if not is_field and not level and _SPACED_LEVEL.match(said):
        return f"Tulis “{{%{said} %}}” tanpa spasi sesudah “{{%”."
    return ""


def _fault_of_word(text: str, word: str, rest: str) -> str:
    if not word:
        return "" if text.startswith("{{") and rest else f"“{text}” kosong; isi atau hapus."
    if word in _ALONE:
        return f"“{text}” tidak boleh berisi apa pun sesudah “{word}”." if rest.strip() else ""
    if word in _WITH_EXPRESSION or word in _OF_CELLS:
        return "" if rest.strip() else f"“{text}” belum menyebut isian."
    return f"“{text}” tidak dikenal; yang ada: if, elif, else, endif, for, endfor."


def _fault_of_company(text: str, level: str, paragraph: TemplateParagraph) -> str:
    if level not in _WHOLE:
        return ""
    tag, name = _WHOLE[level]
    whole = next((one for one in _with_ancestors(paragraph.element) if one.tag == tag), None)
    if whole is None:
        return f"“{text}” hanya dapat dipakai dalam tabel."
    others = "".join(t.text or "" for t in whole.iter(qn("w:t"))).replace(text, "", 1)
    if others.strip():
        return f"“{text}” harus sendirian dalam {name}."
    # docxtpl takes the whole out, and would take them along without a word.
    if next(whole.iter(*_SHOWN), None) is not None:
        return f"“{text}” harus sendirian dalam {name}; gambar di situ tidak akan tercetak."
    return ""


def _with_ancestors(element: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    yield element
    yield from element.iterancestors()


def _tree(word: str, rest: str) -> nodes.Template | None:
    match word:
        case "":
            return parse_tag(f"{{{{ {rest} }}}}")
        case "if" | "elif":
            return parse_tag(f"{{% if {rest} %}}{{% endif %}}")
        case "for":
            return parse_tag(f"{{% for {rest} %}}{{% endfor %}}")
        case "cellbg" | "colspan":
            return parse_tag(f"{{{{ {rest} }}}}")
    return None
