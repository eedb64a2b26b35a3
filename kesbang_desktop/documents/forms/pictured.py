"""Where a picture stands in a form that came back, and how parts of such a file are read."""

import posixpath
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.reports.form_headings import HeadingReader
from kesbang_desktop.domain.reports.form_row import FormRow
from kesbang_desktop.domain.reports.form_words import TITLE
from kesbang_desktop.domain.reports.report_forms import OVERVIEW, PoliticalForm
from kesbang_desktop.domain.text import shorten_line

_LONGEST_CAPTION = 160
_LARGEST_PART = 40 << 20


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture; ``name`` is that of its part of the file, ``field`` the key of the part of the
    form that it stands in, empty for none.
    """

    name: str
    field: str = ""
    caption: str = ""


def kept_field(key: str, form: PoliticalForm) -> str:
    """Return ``key`` where photos are printed under it, else empty."""
    return key if key == OVERVIEW or key in {one.key for one in form.fields} else ""


def caption_of(text: str, below: Iterable[str]) -> str:
    """Return what is seen on a picture: the words beside it, else the line below that says so."""
    begins = ("foto", "gambar", "keterangan")
    told = next((one for one in below if one.casefold().startswith(begins)), "")
    return shorten_line(text or told, _LONGEST_CAPTION)


def pictures_below_title(
    lines: Sequence[tuple[str, bool, Sequence[str]]], form: PoliticalForm
) -> Iterator[PlacedPicture]:
    """Yield the pictures of a text, each in the part of the form that it stands in.

    Of a line its words, whether it may head a part, and the names of its pictures are given. What
    stands above the title of the form is no part of it.
    """
    headings = HeadingReader(form)
    texts = [text for text, _, _ in lines]
    titled = next((at for at, text in enumerate(texts) if fold(text) == fold(TITLE)), -1)
    part = ""
    for at, (text, may_head, names) in enumerate(lines):
        if text and may_head:
            heading = headings.find(FormRow((text,), is_strong=True), part)
            part = heading.key if heading else part
        if at > titled:
            caption = caption_of(text, texts[at + 1 : at + 2])
            for name in names:
                yield PlacedPicture(name, kept_field(part, form), caption)


def read_xml(package: zipfile.ZipFile, name: str) -> etree._Element:
    """Return the root of a part. Raises KeyError without it, ValueError where it is too large."""
    if package.getinfo(name).file_size > _LARGEST_PART:
        raise ValueError(name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring(package.read(name), parser)


def relations(package: zipfile.ZipFile, part: str) -> dict[str, str]:
    """Return what ``part`` is related to inside of the file, by the ids of relations."""
    folder, _, file = part.rpartition("/")
    name = f"{folder}/_rels/{file}.rels"
    if name not in package.namelist():
        return {}
    return {
        one.get("Id", ""): _inside(folder, one.get("Target", ""))
        for one in read_xml(package, name)
        if one.get("TargetMode") != "External"
    }


def _inside(folder: str, target: str) -> str:
    path = target.removeprefix("/") if target.startswith("/") else f"{folder}/{target}"
    return posixpath.normpath(path)
