"""The workbook of follow-ups, read back by openpyxl, by calamine and from its XML."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

import tests.documents.meetings as m
from kesbang_desktop.documents.sheets.matrix_sheet import (
    COLUMNS,
    SHEET_NAME,
    render_matrix_sheet,
    render_matrix_sheets,
)
from kesbang_desktop.documents.sheets.sheet_text import LIMIT
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.action_matrix import (
    NOTHING_TO_DO,
    MatrixGroup,
    MatrixGrouping,
    MatrixHeading,
    group_by_agency,
    group_follow_ups,
)
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import Paper
from kesbang_desktop.domain.row_mark import row_mark
from kesbang_desktop.domain.text import clean_text, is_clean

HEADINGS = [name for name, _ in COLUMNS]
# What Excel would compute, run, or turn into something else.
DANGEROUS = (
    "=cmd|' /C calc'!A0",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "'sudah",
    '=HYPERLINK("http://x.id","klik")',
    "#N/A",
    "TRUE",
    "0012",
    "1-2-2024",
    "1e9",
    "_x0041_ dan _x000D_",
    "{=1}",
    "<b>&amp;",
    "–",
)
TYPED = st.text(
    st.one_of(
        st.sampled_from("=+-@'_x0041\n\t\r\x00<&"), st.characters(exclude_categories=("Cs",))
    ),
    max_size=30,
)


def sheet_bytes(
    follow_ups: Sequence[FollowUp], grouping: MatrixGrouping = MatrixGrouping.OWNER
) -> bytes:
    groups = group_follow_ups(follow_ups, grouping)
    return render_matrix_sheet(groups, MatrixHeading("Tahun 2024"), m.profile())


def opened(content: bytes) -> Worksheet:
    return load_workbook(io.BytesIO(content))[SHEET_NAME]


def header_row(sheet: Worksheet) -> int:
    return next(row[0].row for row in sheet.iter_rows() if row[0].value == "No.")


def rows(content: bytes) -> list[list[object]]:
    """The rows under the header, by calamine; empty cells are empty strings."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    found = book.get_sheet_by_name(SHEET_NAME).to_python(skip_empty_area=False)
    return found[found.index(HEADINGS) + 1 :]


def one(**fields: object) -> FollowUp:
    known: dict[str, object] = {
        "text": "Melapor",
        "meeting_title": "Rapat",
        "meeting_key": new_id().bytes,
    }
    known |= {"key": new_id().bytes, "meeting_date": date(2024, 3, 21)}
    return FollowUp(**(known | fields))


def test_the_sample_meeting_by_owner() -> None:
    follow_ups = follow_ups_of(m.sample())
    meeting = "Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024\n21 Maret 2024"
    texts = [one.text for one in follow_ups]
    ids = [row_mark(one.entry_id, one.printed_text) for one in follow_ups]

    assert rows(sheet_bytes(follow_ups)) == [
        ["Diskominfo Kaltim", *[""] * 7],
        [1, texts[2], meeting, "Diskominfo Kaltim", "", "Belum", "", ids[2]],
        [2, texts[3], meeting, "Diskominfo Kaltim", "", "Belum", "", ids[3]],
        ["Kesbangpol Kaltim", *[""] * 7],
        [3, texts[0], meeting, "Kesbangpol Kaltim", "", "Belum", "", ids[0]],
        [4, texts[1], meeting, "Kesbangpol Kaltim", date(2024, 11, 27), "Belum", "", ids[1]],
    ]


def test_the_matrix_of_one_meeting_names_it_once_and_groups_by_agency() -> None:
    """As its Word form does: co-owners stand together, under all their names."""
    minutes = m.everything()
    follow_ups = follow_ups_of(minutes)
    heading = MatrixHeading.of(minutes.meeting, date(2024, 4, 1))
    groups = group_by_agency(minutes, follow_ups)
    sheet = opened(render_matrix_sheet(groups, heading, m.profile()))
    top = header_row(sheet)
    said = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value]
    written = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=top)]

    assert sum(minutes.meeting.title in one for one in said) == 1
    assert written[0] == [
        *("No.", "Tindak lanjut", "Penanggung jawab", "Tenggat", "Status"),
        *("Perkembangan/keterangan", "ID butir"),
    ]
    assert [row[0] for row in written[1:]] == [
        *("Kesbangpol Kaltim", 1, "Kesbangpol Kaltim; Diskominfo Kaltim", 2),
        *("Belum ada penanggung jawab", 3),
    ]
    assert sheet.column_dimensions["G"].hidden
    assert [row[6] for row in written[1:] if row[6]] == [
        row_mark(follow_ups[at].entry_id, follow_ups[at].printed_text) for at in (1, 0, 2)
    ]
    (choice,) = sheet.data_validations.dataValidation
    chosen = [row for row in range(top + 1, sheet.max_row + 1) if f"E{row}" in choice]
    assert chosen == [row for row in range(top + 1, sheet.max_row + 1) if sheet.cell(row, 7).value]


def test_everything_by_meeting() -> None:
    found = rows(sheet_bytes(follow_ups_of(m.everything()), MatrixGrouping.MEETING))

    assert [row[0] for row in found] == [
        "Rapat Koordinasi Pemetaan Kerawanan, Kamis, 21 Maret 2024",
        *(1, 2, 3),
    ]
    assert found[1][1] == "Menyusun peta kerawanan\nbersama kabupaten/kota"
    assert found[1][3] == "Kesbangpol Kaltim; Diskominfo Kaltim"
    assert [row[4] for row in found[1:]] == [date(2024, 3, 29), "berkelanjutan", ""]


def test_what_stands_above_the_table() -> None:
    heading = MatrixHeading(
        "Rapat\nKoordinasi", date(2024, 8, 1), Classification.SECRET, "Matriks Tindak Lanjut"
    )
    sheet = opened(render_matrix_sheet([], heading, m.profile(office="Badan Kesbangpol")))

    assert [sheet.cell(row, 1).value for row in range(1, 7)] == [
        "RAHASIA",
        "MATRIKS TINDAK LANJUT",
        "Badan Kesbangpol",
        "Rapat Koordinasi",
        "Keadaan per 1 Agustus 2024",
        None,
    ]
    assert sheet.oddHeader.center.text == "RAHASIA"
    assert header_row(sheet) == 7
    assert sheet["A8"].value == "Tidak ada tindak lanjut."


def test_a_due_date_is_a_date_in_indonesian() -> None:
    sheet = opened(sheet_bytes([one(due=date(2024, 11, 27))]))
    cell = sheet.cell(header_row(sheet) + 2, 5)

    assert cell.value == datetime(2024, 11, 27)
    assert cell.is_date
    assert cell.number_format == "[$-421]d mmmm yyyy"


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1899, 12, 31), date(1900, 2, 28)])
def test_a_day_that_excel_cannot_count_is_text(day: date) -> None:
    (_, row) = rows(sheet_bytes([one(due=day)]))

    assert isinstance(row[4], str)
    assert row[4].endswith(str(day.year))


@pytest.mark.parametrize("day", [date(1900, 3, 1), date(9999, 12, 31)])
def test_the_first_and_last_day_that_excel_counts(day: date) -> None:
    (_, row) = rows(sheet_bytes([one(due=day)]))

    assert row[4] == day


@pytest.mark.parametrize("text", DANGEROUS)
def test_text_stays_text(text: str) -> None:
    who = m.person(text)
    follow_up = one(text=text, owners=(who,), meeting_title=text, last_progress=text)
    content = sheet_bytes([follow_up])
    sheet = opened(content)
    top = header_row(sheet)

    for cell in (sheet.cell(top + 1, 1), *(sheet.cell(top + 2, c) for c in (2, 3, 4, 7))):
        assert cell.data_type == "s"
        assert cell.quotePrefix == cell.value.startswith(tuple("=+-@'"))
    group, row = rows(content)
    assert group[0] == text
    # A sign that begins a word is not printed.
    said = follow_up.printed_text
    assert [row[1], row[2], row[3], row[6]] == [said, f"{text}\n21 Maret 2024", text, text]
    xml = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml")
    assert not re.search(rb"<f[ >/]", xml)


@settings(max_examples=100, deadline=None)
@given(TYPED)
def test_any_text_comes_back(text: str) -> None:
    follow_up = one(text=text)
    (_, row) = rows(sheet_bytes([follow_up]))

    # A sign that begins a word is not printed.
    said = follow_up.printed_text
    assert row[1] == (said if is_clean(said) else clean_text(said))


@pytest.mark.parametrize("letter", ["x", "é", "🙂"])
def test_text_too_long_for_a_cell_is_cut_visibly(letter: str) -> None:
    text = letter * (LIMIT + 5)
    (_, row) = rows(sheet_bytes([one(text=text)]))

    assert LIMIT - 1 <= len(row[1].encode("utf-16-le")) // 2 <= LIMIT
    assert row[1] == letter * row[1].count(letter) + " … (dipotong)"


def test_text_that_just_fits_is_whole() -> None:
    (_, row) = rows(sheet_bytes([one(text="x" * LIMIT)]))

    assert row[1] == "x" * LIMIT


def test_status_is_chosen_from_a_list_of_indonesian_words() -> None:
    found = [one(status=status, text=status) for status in ActionStatus]
    sheet = opened(sheet_bytes(found))
    top = header_row(sheet)
    (choice,) = sheet.data_validations.dataValidation

    assert [sheet.cell(top + 2 + n, 6).value for n in range(4)] == [
        *("Belum", "Proses", "Selesai", "Batal"),
    ]
    assert choice.type == "list"
    assert choice.formula1 == '"Belum,Proses,Selesai,Batal"'
    assert choice.showErrorMessage
    for row in range(top + 2, top + 6):
        assert f"F{row}" in choice
    assert f"F{top + 1}" not in choice


def test_the_id_of_every_entry_travels_in_a_hidden_column() -> None:
    follow_ups = follow_ups_of(m.sample())
    content = sheet_bytes(follow_ups)
    sheet = opened(content)

    assert sheet.column_dimensions["H"].hidden
    marks = {row_mark(one.entry_id, one.printed_text) for one in follow_ups}
    assert {row[7] for row in rows(content)} - {""} == marks


def test_what_is_typed_as_progress_stays_as_typed() -> None:
    sheet = opened(sheet_bytes([one()]))

    assert sheet.cell(header_row(sheet) + 2, 7).number_format == "@"


@pytest.mark.parametrize(
    ("paper", "number"), [(Paper.A4, 9), (Paper.F4, 14), (Paper.F4_NARROW, 14)]
)
def test_it_prints_on_pages_that_lie(paper: Paper, number: int) -> None:
    content = render_matrix_sheet(
        group_follow_ups([one()], MatrixGrouping.OWNER), MatrixHeading(), m.profile(paper=paper)
    )
    sheet = opened(content)
    top = header_row(sheet)

    assert sheet.page_setup.orientation == "landscape"
    assert int(sheet.page_setup.paperSize) == number
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == f"${top}:${top}"
    assert sheet.freeze_panes == f"A{top + 1}"
    assert sheet.oddFooter.center.text == "Halaman &P dari &N"


def test_rows_are_high_enough_for_their_text_and_may_grow() -> None:
    content = sheet_bytes([one(text="Menyusun bahan " * 20), one(text="Pendek")])
    sheet = opened(content)
    top = header_row(sheet)
    xml = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml").decode()

    assert sheet.row_dimensions[top + 2].height > 7 * 12
    assert sheet.row_dimensions[top + 3].height < 3 * 15
    (row,) = re.findall(rf'<row r="{top + 2}"[^>]*>', xml)
    assert "customHeight" not in row
    assert sheet.cell(top + 2, 2).alignment.wrap_text


def test_the_longest_text_stays_within_the_highest_row() -> None:
    sheet = opened(sheet_bytes([one(text="x" * 10_000)]))

    assert sheet.row_dimensions[header_row(sheet) + 2].height == 409


def test_properties_tell_what_the_workbook_is() -> None:
    content = render_matrix_sheet([], MatrixHeading("Tahun 2024"), m.profile(office="y" * 300))
    properties = load_workbook(io.BytesIO(content)).properties

    assert properties.title == "Matriks Tindak Lanjut Hasil Rapat"
    assert properties.subject == "Tahun 2024"
    assert properties.creator == "y" * 255
    assert properties.language == "id-ID"


def test_hostile_text_comes_out_as_typed() -> None:
    (_, row) = rows(sheet_bytes(follow_ups_of(m.hostile())))

    assert row[1] == row[3] == m.HOSTILE


def test_three_hundred_rows_are_all_there_and_numbered_on() -> None:
    said = m.entries(*((m.ACTION, f"Butir {n}") for n in range(300)))
    owed = [{"owners": (m.KESBANGPOL if n % 2 else m.BAWASLU,)} for n in range(300)]
    minutes = Minutes(m.meeting(), (), said, m.actions(said, *owed))
    found = [row for row in rows(sheet_bytes(follow_ups_of(minutes))) if row[7]]

    assert [row[0] for row in found] == list(range(1, 301))
    assert {row[1] for row in found} == {f"Butir {n}" for n in range(300)}


def test_each_group_can_have_a_sheet_of_its_own_with_the_numbers_of_the_whole() -> None:
    titles = ("Dinas A/B: *1*", "dinas a b   1", "x" * 40, "x" * 40 + "y", "History", "[]")
    groups = [MatrixGroup(title, (one(), one())) for title in titles]
    content = render_matrix_sheets(groups, MatrixHeading("Tahun 2024"), m.profile())
    book = load_workbook(io.BytesIO(content))

    assert len({name.casefold() for name in book.sheetnames}) == len(titles)
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in book.sheetnames)
    numbers = [
        row[0].value for sheet in book for row in sheet.iter_rows() if isinstance(row[0].value, int)
    ]
    assert numbers == list(range(1, 13))


def test_a_row_has_one_number_on_all_its_sheets() -> None:
    first, second, third = one(), one(), one()
    groups = [MatrixGroup("Bawaslu", (first, second)), MatrixGroup("Polda", (third, second))]
    content = render_matrix_sheets(groups, MatrixHeading(), m.profile())

    numbers = [
        [row[0].value for row in sheet.iter_rows() if isinstance(row[0].value, int)]
        for sheet in load_workbook(io.BytesIO(content))
    ]
    assert numbers == [[1, 2], [3, 2]]


def test_sheets_of_an_empty_list_are_one_that_says_so() -> None:
    content = render_matrix_sheets([], MatrixHeading(), m.profile())
    (sheet,) = load_workbook(io.BytesIO(content))
    assert NOTHING_TO_DO in {cell.value for row in sheet.iter_rows() for cell in row}
