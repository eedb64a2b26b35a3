#!/usr/bin/env bash
# openpyxl: Workbook.save() into a BytesIO goes through files in the temporary folder of the system,
# in clear, also in the usual mode: where that folder is missing, a save that needs no disk fails.
# A sheet of write_only=True lies there from its first row on, and stays if nothing is saved, until
# the program ends. For lists that are kept encrypted this is a copy of their rows outside of what
# is protected: give tempfile a folder inside it, or write the sheet's part into memory yourself.
# Seen with openpyxl 3.1.5, Python 3.11.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import io
import tempfile
from pathlib import Path

from openpyxl import Workbook

place = Path("temporary").resolve()
tempfile.tempdir = str(place)

usual = Workbook()
usual.active.append(["Siapkan posko", "Kesbangpol"])
try:
    usual.save(io.BytesIO())
except FileNotFoundError as error:
    print("usual mode, into memory, no temporary folder:", type(error).__name__)
else:
    raise SystemExit("saved without a temporary folder")

place.mkdir()
lean = Workbook(write_only=True)
sheet = lean.create_sheet()
for number in range(20_000):
    sheet.append([f"Siapkan posko {number}", "Kesbangpol"])
left = list(place.iterdir())
in_clear = "Siapkan posko 7" in left[0].read_text("utf-8")
print("write_only, nothing saved: files", len(left), "rows in clear:", in_clear)
assert len(left) == 1 and in_clear
PYTHON
