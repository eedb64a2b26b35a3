"""The inventory of problems as CSV."""

import csv
import io
from datetime import date, datetime

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import Issue
from kesbang_desktop.exchange.issue_data import COLUMNS, issues_csv

SOLVED = Issue(
    new_id(),
    new_id(),
    "Rapat “Pemantauan”; lanjutan",
    date(2024, 3, 21),
    "=1+1 di\nKota Bontang",
    "Kota Bontang",
    is_solved=True,
    speaker="Hari Dermanto",
    last_note="Sudah; selesai",
    noted_at=datetime(2024, 4, 2, 9, 30),
    series="Pemantauan",
    field="politik",
    is_field_taken=True,
)
BARE = Issue(new_id(), None, "", None, "Jalan rusak", field="pembangunan")


def test_rows_are_read_back_as_they_are():
    text = issues_csv([SOLVED, BARE])
    assert text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}")
    rows = list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))
    assert tuple(rows[0]) == COLUMNS
    assert rows[1] == [
        "1",
        "'=1+1 di\nKota Bontang",
        "Kota Bontang",
        "politik",
        "",
        "Hari Dermanto",
        "Rapat “Pemantauan”; lanjutan",
        "2024-03-21",
        "Pemantauan",
        "",
        "teratasi",
        "Sudah; selesai",
        "2024-04-02",
        str(SOLVED.entry_id),
    ]
    # What nobody took is told as what the words suggest.
    bare = ["2", "Jalan rusak", "", "", "pembangunan", *[""] * 5, "terbuka", "", ""]
    assert rows[2] == [*bare, str(BARE.entry_id)]
