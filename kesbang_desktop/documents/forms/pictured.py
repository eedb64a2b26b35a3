"""Where a picture stands in a form that came back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.reports.form_headings import HeadingReader
from kesbang_desktop.domain.reports.form_row import FormRow
from kesbang_desktop.domain.reports.form_words import TITLE
from kesbang_desktop.domain.reports.report_forms import OVERVIEW, PoliticalForm
from kesbang_desktop.domain.text import shorten_line

_LONGEST_CAPTION = 160


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
