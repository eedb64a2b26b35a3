"""Pictures below the title of a form that came back as a Word document.

Element names are those of ISO/IEC 29500-1: pictures of section 20.1 (``a:blip``), and of section
19.1 (``v:imagedata``) as older programs write them.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from kesbang_desktop.documents.corrections.corrected_file import open_corrected
from kesbang_desktop.documents.forms.pictured import (
    PlacedPicture,
    caption_of,
    kept_field,
    relations,
)
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.reports.form_headings import HeadingReader
from kesbang_desktop.domain.reports.form_row import FormRow
from kesbang_desktop.domain.reports.form_words import TITLE
from kesbang_desktop.domain.reports.report_forms import PoliticalForm

WORD_BODY = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PICTURES = ("blip", "imagedata")


def pictures_in_word(
    path: Path, package: zipfile.ZipFile, form: PoliticalForm
) -> Iterator[PlacedPicture]:
    """Yield the pictures of the document at ``path``. Raises KnownError where it is none."""
    targets = relations(package, WORD_BODY)
    for id, field, caption in _places(open_corrected(path).body, form):
        if id in targets:
            yield PlacedPicture(targets[id], field, caption)


def _places(body: etree._Element, form: PoliticalForm) -> Iterator[tuple[str, str, str]]:
    """Yield the relation, the part and the caption of each picture below the title."""
    headings = HeadingReader(form)
    paragraphs = list(body.iter(f"{_W}p"))
    texts = ["".join(one.itertext(f"{_W}t")).strip() for one in paragraphs]
    titled = next((at for at, text in enumerate(texts) if fold(text) == fold(TITLE)), -1)
    part = ""
    for at, (paragraph, text) in enumerate(zip(paragraphs, texts, strict=True)):
        if text and _may_head(paragraph):
            heading = headings.find(FormRow((text,), is_strong=True), part)
            part = heading.key if heading else part
        if at <= titled:
            continue
        for picture in paragraph.iter(etree.Element):
            if etree.QName(picture).localname in _PICTURES:
                id = picture.get(f"{_RELATION}embed") or picture.get(f"{_RELATION}id") or ""
                yield id, kept_field(part, form), caption_of(text, texts[at + 1 : at + 2])


def _may_head(paragraph: etree._Element) -> bool:
    """Tell whether a paragraph stands alone: outside of tables, or in a row of one cell."""
    row: Any = next(paragraph.iterancestors(f"{_W}tr"), None)
    return row is None or len(row.findall(f"{_W}tc")) == 1
