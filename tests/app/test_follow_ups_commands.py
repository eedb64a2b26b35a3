"""Follow-ups from the command line: listed, filtered, written, carried into the next meeting."""

import csv
import io
import json
from pathlib import Path

import pytest
import time_machine
from docx import Document
from icalendar import Calendar
from python_calamine import CalamineWorkbook

from tests.app.command_line import CommandLine
from tests.app.test_command_line_errors import assert_one_sentence

DESK = "Membentuk Tim Desk Pilkada"


@pytest.fixture
def meeting(kesbang: CommandLine) -> str:
    return kesbang.import_sample()


def texts(kesbang: CommandLine, *options: str) -> list[str]:
    return [one["text"] for one in kesbang("follow-ups", "--json", *options).json]


def test_they_are_listed_by_due_date(kesbang: CommandLine, meeting: str) -> None:
    rows = kesbang("follow-ups", "--json").json
    assert len(rows) == 4
    first = rows[0]
    assert (first["text"], first["due"], first["status"]) == (DESK, "2024-11-27", "open")
    assert first["owners"] == ["Kesbangpol Kaltim"]
    assert first["meeting"] == meeting
    assert first["progress"] == []


def test_people_read_numbers_owners_and_distance(kesbang: CommandLine, meeting: str) -> None:
    with time_machine.travel("2024-11-26 08:00"):
        lines = kesbang("follow-ups").out.splitlines()
    assert lines[0].startswith(f"1. {DESK} | Kesbangpol Kaltim | 27 Nov 2024 (besok) | Belum | ")
    assert [line.split(".")[0] for line in lines] == ["1", "2", "3", "4"]


def test_a_query_filters(kesbang: CommandLine, meeting: str) -> None:
    assert len(texts(kesbang, "--query", "pic:diskominfo")) == 2
    assert texts(kesbang, "--query", "desk status:terbuka") == [DESK]
    assert texts(kesbang, "--query", "status:selesai") == []
    with time_machine.travel("2024-11-28 08:00"):
        assert texts(kesbang, "--query", "lewat") == [DESK]


def test_what_is_not_understood_in_a_query_is_told(kesbang: CommandLine, meeting: str) -> None:
    answer = kesbang("follow-ups", "--json", "--query", "status:entah")
    assert answer.code == 0
    assert "“status:entah” tidak dikenal" in answer.err
    assert len(json.loads(answer.out)) == 4


def test_every_form_holds_the_same_rows(kesbang: CommandLine, meeting: str, tmp_path: Path) -> None:
    def write(form: str, suffix: str) -> Path:
        target = tmp_path / f"{form}{suffix}"
        answer = kesbang("follow-ups", "--as", form, "--to", target)
        assert (answer.code, answer.out.strip()) == (0, str(target))
        return target

    book = CalamineWorkbook.from_path(write("xlsx", ".xlsx"))
    numbered = [row for row in book.get_sheet_by_index(0).to_python() if _is_number(row[0])]
    assert [row[0] for row in numbered] == [1, 2, 3, 4]
    table = Document(str(write("matriks", ".docx"))).tables[-1]
    cells = [[cell.text for cell in row.cells] for row in table.rows[1:]]
    # The heading of a group is one cell over all columns.
    printed = [text for first, text, *_ in cells if first != text]
    assert [row[1] for row in numbered] == printed
    sheets = CalamineWorkbook.from_path(write("xlsx-instansi", ".xlsx"))
    assert sheets.sheet_names == ["Diskominfo Kaltim", "Kesbangpol Kaltim"]
    data = csv.reader(io.StringIO(write("csv", ".csv").read_text("utf-8-sig")), delimiter=";")
    assert [row[1] for row in data][1:] == [row[1] for row in numbered]
    assert len(json.loads(write("json", ".json").read_text("utf-8"))) == 4
    (event,) = Calendar.from_ical(write("ics", ".ics").read_bytes()).walk("VEVENT")
    assert str(event["summary"]) == f"Tenggat: {DESK}"


def _is_number(cell: object) -> bool:
    return isinstance(cell, float)


def test_a_form_and_a_file_go_together(kesbang: CommandLine, meeting: str, tmp_path: Path) -> None:
    assert_one_sentence(kesbang("follow-ups", "--as", "csv"), 1)
    assert_one_sentence(kesbang("follow-ups", "--to", tmp_path / "a.csv"), 1)
    answer = kesbang("follow-ups", "--as", "csv", "--to", tmp_path / "a.xlsx")
    assert_one_sentence(answer, 1)
    assert "akhiran" in answer.err


def test_a_matrix_that_was_filled_in_is_not_overwritten(
    kesbang: CommandLine, meeting: str, tmp_path: Path
) -> None:
    from openpyxl import load_workbook

    target = tmp_path / "matriks.xlsx"
    order = ("follow-ups", "--as", "xlsx", "--to", target)
    assert kesbang(*order).code == kesbang(*order).code == 0
    book = load_workbook(target)
    book.active["F9"] = "Selesai"
    book.save(target)
    assert_one_sentence(kesbang(*order), 1)
    assert kesbang(*order, "--replace").code == 0


def test_the_next_meeting_takes_over_what_is_open(kesbang: CommandLine, meeting: str) -> None:
    answer = kesbang("next", meeting)
    made = answer.out.strip()
    assert answer.code == 0
    notes = kesbang("notes", made).out
    assert "Tindak lanjut rapat sebelumnya" in notes
    assert notes.count(DESK) == 1
    shown = kesbang("show", made, "--json").json
    assert shown["date"] == "2024-04-22"
    # One action stays one record.
    assert len(kesbang("follow-ups", "--json").json) == 4


def test_the_next_meeting_of_one_that_is_not_there(kesbang: CommandLine, meeting: str) -> None:
    assert_one_sentence(kesbang("next", "ffff0000"), 1)


def test_the_next_meeting_is_not_made_twice_on_one_day(kesbang: CommandLine, meeting: str) -> None:
    assert kesbang("next", meeting).code == 0
    second = kesbang("next", meeting)
    assert second.code == 0
    assert kesbang("show", second.out.strip(), "--json").json["date"] > "2024-04-22"
