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
    pictures_below_title,
)
from kesbang_desktop.documents.package_parts import targets_of
from kesbang_desktop.domain.reports.report_forms import PoliticalForm

WORD_BODY = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PICTURES = ("blip", "imagedata")


def pictures_in_word(
    path: Path, package: zipfile.ZipFile, form: PoliticalForm
) -> Iterator[PlacedPicture]:
    """Return the pictures of the document at ``path``. Raises KnownError where it is none."""
    targets = targets_of(package, WORD_BODY)
    lines = [
        (
            "".join(one.itertext(f"{_W}t")).strip(),
            _may_head(one),
            [targets[id] for id in _pictures(one) if id in targets],
        )
        for one in open_corrected(path).body.iter(f"{_W}p")
    ]
    return pictures_below_title(lines, form)


def _pictures(paragraph: etree._Element) -> Iterator[str]:
    """Yield the relations of the pictures in a paragraph."""
    for picture in paragraph.iter(etree.Element):
        if etree.QName(picture).localname in _PICTURES:
            yield picture.get(f"{_RELATION}embed") or picture.get(f"{_RELATION}id") or ""


def _may_head(paragraph: etree._Element) -> bool:
    """Tell whether a paragraph stands alone: outside of tables, or in a row of one cell."""
    row: Any = next(paragraph.iterancestors(f"{_W}tr"), None)
    return row is None or len(row.findall(f"{_W}tc")) == 1
