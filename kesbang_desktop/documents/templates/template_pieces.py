"""What a template itself says of a body: few pieces of XML that come again and again.

Each is read once, for what is put into it later: where its runs begin and end, and which of its
paragraphs may be numbered.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from kesbang_desktop.documents.layout.entry_numbers import cut_at_styles
from kesbang_desktop.documents.layout.style_names import LETTERHEAD
from kesbang_desktop.documents.templates.lines_beside import stays_as_written

_RUN_END, LINE_END = "</w:r>", "</w:p>"
_IN_LINE = "x"
# A paragraph of one run with one text: up to what is filled in, and from there on.
_BEGINS = re.compile(
    r"<w:p(?: [^>]*)?>(?:<w:pPr>(?:(?!<w:sectPr|</w:pPr>).)*</w:pPr>)?"
    r'<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t xml:space="preserve">[^<]*'
)
_ENDS = re.compile(r"[^<]*</w:t></w:r></w:p>")
# Its paragraphs are laid out one by one.
_LETTERHEAD = f'<w:pStyle w:val="{LETTERHEAD}"/>'


class Cut(NamedTuple):
    """XML in which the number of a style goes behind each of ``texts`` but the last."""

    texts: tuple[str, ...]
    styles: tuple[str, ...]


class Piece(NamedTuple):
    """A piece of a template.

    ``run`` is it from where its last run begins, None for none, and ``before`` all in front of
    that. ``ending`` is it up to the end of its first run, None for none, and ``rest`` what follows.
    ``depth`` is how many elements more are open behind it.
    """

    before: Cut
    run: Cut | None
    ending: Cut | None
    rest: str
    depth: int
    begins_line: bool


class LineForm(NamedTuple):
    """A paragraph that holds one text and nothing else.

    Its ``style`` is empty for one that is in no list. The number in a list goes between ``before``
    and ``start``, the text between ``run`` and ``run_end``; the bookmark is around ``run`` and
    ``run_end``.
    """

    style: str
    before: str
    start: str
    run: str
    run_end: str


@lru_cache(maxsize=4096)
def read_piece(text: str) -> Piece:
    """Return what there is to know of ``text``, a piece of XML."""
    run, end = _last_run(text), text.find(_RUN_END)
    end = end + len(_RUN_END) if end >= 0 else 0
    return Piece(
        _cut(text if run < 0 else text[:run]),
        _cut(text[run:]) if run >= 0 else None,
        _cut(text[:end]) if end else None,
        text[end:],
        _depth(text),
        _BEGINS.fullmatch(text) is not None and _LETTERHEAD not in text,
    )


@lru_cache(maxsize=512)
def read_line(root: str, begin: str, end: str) -> LineForm | None:
    """Return the line that begins and ends so in a document that begins with ``root``.

    None where that is no line, or would be written otherwise once it was parsed.
    """
    if not (_BEGINS.fullmatch(begin) and _ENDS.fullmatch(end)):
        return None
    if not stays_as_written(root, f"{begin}{_IN_LINE}{end}"):
        return None
    run = _last_run(begin)
    (before, *others), styles = _cut(begin[:run])
    if len(styles) > 1:
        return None
    run_end = end.removesuffix(LINE_END)
    return LineForm("".join(styles), before, "".join(others), begin[run:], run_end)


def _cut(text: str) -> Cut:
    return Cut(*cut_at_styles(text))


def _last_run(text: str) -> int:
    """Return where the last run in ``text`` begins, -1 for none."""
    return max(text.rfind("<w:r>"), text.rfind("<w:r "))


def _depth(text: str) -> int:
    """Return how many elements more are open behind ``text``, which may end within a tag."""
    asides = text.count("<?") + text.count("<!")
    return text.count("<") - 2 * text.count("</") - text.count("/>") - asides
