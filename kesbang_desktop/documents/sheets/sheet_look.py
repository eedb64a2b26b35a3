"""What the workbooks of this program look like on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kesbang_desktop.domain.office_profile import OfficeProfile

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_PROPERTY_LIMIT = 255
# The order that the schema wants (ISO/IEC 29500-1, 18.8.22); openpyxl has one of its own.
_FONT_ORDER = ("b", "sz", "name")
# openpyxl always writes a day; this is the first that ZIP files know.
_NO_DAY = datetime(1980, 1, 1)
_GREY, _PALE = "FFD9D9D9", "FFF2F2F2"


@dataclass(frozen=True, slots=True)
class SheetLook:
    """What cells look like, as openpyxl's own styles."""

    plain: dict[str, Any]
    centred: dict[str, Any]
    head: dict[str, Any]
    group: dict[str, Any]
    title: dict[str, Any]
    subtitle: dict[str, Any]


def sheet_look(profile: OfficeProfile) -> SheetLook:
    """Return the look in the typeface of ``profile``."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    def font(size: int, *, bold: bool = False) -> Any:
        made = Font(profile.typeface, size, bold=bold)
        made.__elements__ = _FONT_ORDER
        return made

    text, strong = font(10), font(10, bold=True)
    # Centred over the table without merging cells, which could not be sorted any more.
    across_all = Alignment("centerContinuous", "center")
    line = Side("thin")
    box = Border(line, line, line, line)
    across = Border(top=line, bottom=line)
    return SheetLook(
        {"font": text, "border": box, "alignment": Alignment(vertical="top", wrap_text=True)},
        {
            "font": text,
            "border": box,
            "alignment": Alignment("center", "top", wrap_text=True),
        },
        {
            "font": strong,
            "border": box,
            "alignment": Alignment("center", "center", wrap_text=True),
            "fill": PatternFill("solid", _GREY),
        },
        {
            "font": strong,
            "border": across,
            "alignment": Alignment(vertical="center"),
            "fill": PatternFill("solid", _PALE),
        },
        {"font": font(14, bold=True), "alignment": across_all},
        {"font": text, "alignment": across_all},
    )


def sheet_head(
    look: SheetLook, profile: OfficeProfile, mark: str, title: str, *lines: str
) -> list[tuple[str, dict[str, Any]]]:
    """Return what stands above a table, each line with its style.

    ``mark`` is how secret it is; ``lines`` stand below the title and the office.
    """
    below = [(line, look.subtitle) for line in (profile.office, *lines)]
    return [(mark, look.title), (title.upper(), look.title), *below]


@contextmanager
def opened_book(look: SheetLook) -> Iterator[Workbook]:
    """Lend a workbook without sheets whose plain text is as ``look`` has it."""
    from openpyxl.utils.indexed_list import IndexedList

    from kesbang_desktop.documents.sheets.streamed_book import streamed_book

    with streamed_book() as book:
        book._fonts = IndexedList([look.plain["font"]])
        yield book


def set_properties(
    book: Workbook, title: str, subject: str, profile: OfficeProfile, made: datetime | None
) -> None:
    """Say in the properties of the file what it is and whose, and of when (in UTC)."""
    properties = book.properties
    properties.title = title[:_PROPERTY_LIMIT]
    properties.subject = subject[:_PROPERTY_LIMIT]
    properties.creator = properties.lastModifiedBy = profile.office[:_PROPERTY_LIMIT]
    properties.language = "id-ID"
    properties.created = properties.modified = (made or _NO_DAY).replace(tzinfo=None)
