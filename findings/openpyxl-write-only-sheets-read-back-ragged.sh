#!/usr/bin/env bash
# openpyxl: a sheet written by write_only=True names no used range, and openpyxl's own
# read_only=True then gives rows of different lengths: an empty row is (), one with a single cell has
# one value, max_row and max_column are None. The same file read in the usual mode, and the same
# sheet written in the usual mode, give rows that are all of one length. Code that unpacks a row
# works on a sheet saved by Excel and fails on one that the program itself exported: pad each row
# to the width of the heading.
# Seen with openpyxl 3.1.5, Python 3.11.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
from openpyxl import Workbook, load_workbook

ROWS = [["Tindak lanjut", "Penanggung jawab", "Tenggat"], [], ["Siapkan posko"]]


def rows(name, read_only):
    sheet = load_workbook(name, read_only=read_only).worksheets[0]
    return [len(row) for row in sheet.iter_rows(values_only=True)]


for name, write_only in (("usual.xlsx", False), ("write_only.xlsx", True)):
    book = Workbook(write_only=write_only)
    sheet = book.create_sheet(index=0)
    for row in ROWS:
        sheet.append(row)
    book.save(name)

seen = {
    (name, read_only): rows(name, read_only)
    for name in ("usual.xlsx", "write_only.xlsx")
    for read_only in (False, True)
}
for (name, read_only), lengths in seen.items():
    print(f"{name:16} read_only={read_only!s:5} lengths of the rows: {lengths}")
assert seen.pop(("write_only.xlsx", True)) == [3, 0, 1]
assert all(lengths == [3, 3, 3] for lengths in seen.values()), seen
PYTHON
