"""The form for a kabupaten/kota as a workbook: a sheet to fill in for each part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kesbang_desktop.documents.seal import sealed_workbook
from kesbang_desktop.documents.sheets.row_height import set_height
from kesbang_desktop.documents.sheets.sheet_look import (
    SheetLook,
    opened_book,
    set_properties,
    sheet_look,
)
from kesbang_desktop.documents.sheets.sheet_text import set_text
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.domain.reports.form_contents import (
    FormPart,
    Row,
    answers_of,
    fields_of,
    overview_of,
    suggestions_of,
)
from kesbang_desktop.domain.reports.form_words import (
    CHOICES,
    HEAD_SHEET,
    HOW_TO,
    TITLE,
    Ask,
    Column,
    FormMark,
    field_titles,
    part_titles,
)
from kesbang_desktop.domain.reports.region_report import RegionReport

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

# What is a heading for the reader as well, and short enough for the tab of a sheet.
OVERVIEW_SHEET, FIELDS_SHEET, SUGGESTIONS_SHEET = "I Gambaran umum", "II Permasalahan", "III Saran"
_CHOICES_SHEET = "Daftar"
_WIDTHS = {Column.NUMBER: 5, Column.FIELD: 38, Column.DAY: 20, Column.TITLE: 36, Column.TEXT: 80}
_HEAD_WIDTHS = (30, 80)
_SPARE_EVENTS, _SPARE_MATTERS, _SPARE_SUGGESTIONS = 15, 3, 10
_AS_TEXT = "@"
# ISO/IEC 29500-1, 18.3.1.63.
_A4 = 9
_HEAD_HEIGHT, _ROW_HEIGHT = 24, 32


def render_form_sheet(
    report: RegionReport, profile: OfficeProfile, regions: Sequence[str], origin: str = ""
) -> bytes:
    """Return the form with what ``report`` fills in as the bytes of an XLSX file.

    What is typed into it stays as it is typed: no formula, and no date by the rules of another
    language. ``regions`` are offered where it asks for the kabupaten/kota.
    """
    look, form = sheet_look(profile), profile.political_form
    fields = fields_of(report, form)
    with opened_book(look) as book:
        lists = [list(regions), list(field_titles(form).values())]
        _write_head(book, look, report, profile, len(regions))
        _write_part(book, look, OVERVIEW_SHEET, overview_of(report, form), _SPARE_EVENTS)
        _write_fields(book, look, part_titles(form)[""], fields, len(lists[1]))
        _write_part(book, look, SUGGESTIONS_SHEET, suggestions_of(report, form), _SPARE_SUGGESTIONS)
        _write_choices(book, lists)
        period = report.period.label if report.period else ""
        set_properties(book, TITLE, f"{period} {report.region}".strip(), profile, None)
        return sealed_workbook(book, origin)


def _write_head(
    book: Workbook, look: SheetLook, report: RegionReport, profile: OfficeProfile, known: int
) -> None:
    page = _Page(book, HEAD_SHEET, _HEAD_WIDTHS, look, frozen=0)
    page.write_line(TITLE.upper(), look.title)
    page.write_line(FormMark(profile.office, report.period).written(), look.subtitle)
    for line in HOW_TO:
        page.write_line(line, look.subtitle)
    page.write_line("", look.subtitle)
    for ask, said in answers_of(report).items():
        page.write([(ask.label, look.head), (said, look.plain)])
        if ask is Ask.REGION and known:
            page.choose(f"B{page.row}", f"{_CHOICES_SHEET}!$A$2:$A${known + 1}", is_strict=False)
        elif ask is Ask.CONDITION:
            page.choose(f"B{page.row}", f'"{",".join(Safety)}"', is_strict=True)
    page.end(is_upright=True)


def _write_part(book: Workbook, look: SheetLook, name: str, part: FormPart, spare: int) -> None:
    page = _Page(book, name, [_WIDTHS[one] for one in part.columns], look)
    page.write_line(part.title, look.group)
    page.write([(column.value, look.head) for column in part.columns])
    rows = [*part.rows, *[Row()] * max(spare - len(part.rows), 0)]
    for number, row in enumerate(rows, 1):
        page.write_row(part.columns, {Column.NUMBER: str(number)} | row)
    page.end()


def _write_fields(
    book: Workbook, look: SheetLook, title: str, parts: Sequence[FormPart], known: int
) -> None:
    columns = (Column.NUMBER, Column.FIELD, Column.DAY, Column.TEXT)
    page = _Page(book, FIELDS_SHEET, [_WIDTHS[one] for one in columns], look)
    page.write_line(title, look.group)
    page.write([(column.value, look.head) for column in columns])
    first = page.row + 1
    for part in parts:
        rows = [*part.rows, *[Row()] * max(_SPARE_MATTERS - len(part.rows), 0)]
        for number, row in enumerate(rows, 1):
            named = {Column.NUMBER: str(number), Column.FIELD: part.title}
            page.write_row(columns, named | row)
    area = f"B{first}:B{page.row + 200}"
    page.choose(area, f"{_CHOICES_SHEET}!$B$2:$B${known + 1}", is_strict=False)
    page.end()


def _write_choices(book: Workbook, lists: Sequence[Sequence[str]]) -> None:
    """Write what can be chosen, on a sheet that nobody has to see."""
    from kesbang_desktop.documents.sheets.streamed_book import begin_rows

    sheet = book.create_sheet(_CHOICES_SHEET)
    sheet.sheet_state = "hidden"
    begin_rows(sheet)
    sheet.append([CHOICES])
    for at in range(max(map(len, lists), default=0)):
        sheet.append([one[at] if at < len(one) else "" for one in lists])


class _Page:
    """A sheet to fill in; ``row`` is the last that is written."""

    def __init__(
        self,
        book: Workbook,
        name: str,
        widths: Sequence[int],
        look: SheetLook,
        frozen: int = 2,
    ) -> None:
        """Begin it; its first ``frozen`` rows stay in sight."""
        from openpyxl.utils import get_column_letter

        from kesbang_desktop.documents.sheets.streamed_book import begin_rows

        self._sheet: WriteOnlyWorksheet = book.create_sheet(name)
        self._look, self._widths = look, widths
        self._frozen = frozen
        self.row = 0
        for column, width in enumerate(widths, 1):
            self._sheet.column_dimensions[get_column_letter(column)].width = width
        if frozen:
            self._sheet.freeze_panes = f"A{frozen + 1}"
        self._sheet.sheet_view.showGridLines = False
        self._sheet.sheet_properties.pageSetUpPr.fitToPage = True
        begin_rows(self._sheet)

    def write_line(self, text: str, style: dict[str, Any]) -> None:
        """Write a line over all columns."""
        self.write([(text, style), *[("", style)] * (len(self._widths) - 1)], height=_HEAD_HEIGHT)

    def write_row(self, columns: Sequence[Column], row: Row) -> None:
        """Write a row to be filled in, with what is in it already."""
        look = self._look
        centred = (Column.NUMBER, Column.DAY)
        cells = [
            (row.get(column, ""), look.centred if column in centred else look.plain)
            for column in columns
        ]
        self.write(cells)

    def write(self, cells: Sequence[tuple[str, dict[str, Any]]], height: float = 0) -> None:
        """Write texts, each in its style."""
        from openpyxl.cell import WriteOnlyCell

        self.row += 1
        made = []
        for text, style in cells:
            cell = WriteOnlyCell(self._sheet)
            for name, one in style.items():
                setattr(cell, name, one)
            cell.number_format = _AS_TEXT
            set_text(cell, text)
            made.append(cell)
        dimension = self._sheet.row_dimensions[self.row]
        if height:
            dimension.height = height
        else:
            texts = zip((text for text, _ in cells), self._widths, strict=True)
            set_height(self._sheet, self.row, texts)
            dimension.height = max(dimension.height, _ROW_HEIGHT)
        self._sheet.append(made)

    def choose(self, area: str, formula: str, *, is_strict: bool) -> None:
        """Let the cells of ``area`` be filled from a list; ``is_strict`` takes nothing else."""
        from openpyxl.worksheet.datavalidation import DataValidation

        choice = DataValidation(
            "list",
            formula1=formula,
            allow_blank=True,
            showErrorMessage=is_strict,
            errorTitle=TITLE,
            error="Pilih dari daftar, atau biarkan kosong.",
        )
        choice.add(area)
        self._sheet.data_validations.append(choice)

    def end(self, *, is_upright: bool = False) -> None:
        """Lay it out for the printer."""
        sheet = self._sheet
        sheet.page_setup.orientation = "portrait" if is_upright else "landscape"
        sheet.page_setup.paperSize = _A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        if self._frozen:
            sheet.print_title_rows = f"1:{self._frozen}"
