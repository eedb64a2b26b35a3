#!/usr/bin/env bash
# LibreOffice: rows of a table vanish where it should break behind a heading kept with it.
# LibreOffice Writer 7.4.7 (Debian 12), python-docx 1.2.0. A paragraph that keeps with the next
# stands before a table whose heading row repeats and whose rows may not be split. Where the page
# ends at a certain height (here behind 41 lines, not 40 or 42), one row of four is printed and three
# are on no page at all; the paragraphs behind the table go on. The DOCX holds the rows, the PDF does
# not, and nothing is said. Who prints such tables has to look for each row in the PDF.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fc-match "Liberation Sans" | grep -q "Liberation Sans" || { echo "Liberation Sans is needed"; exit 1; }
version=$(soffice --version)
echo "$version"
case "$version" in *" 7.4."*) ;; *) echo "another LibreOffice: look again"; exit 1 ;; esac
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 pypdfium2==5.0.0
"$folder/venv/bin/python" - "$folder" <<'PYTHON'
import sys

from docx import Document
from docx.oxml import OxmlElement
from docx.shared import Pt

for before in (40, 41, 42):
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Liberation Sans", Pt(11)
    normal.paragraph_format.space_after = Pt(0)
    for number in range(before):
        document.add_paragraph(f"Baris {number}")
    document.add_paragraph("Judul").paragraph_format.keep_with_next = True
    table = document.add_table(0, 2)
    table.style = "Table Grid"
    for number in range(5):
        row = table.add_row()
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        texts = (f"Uraian {number}\nbaris kedua", "Pihak")
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))
            texts = ("Kepala", "Kepala")
        for cell, text in zip(row.cells, texts):
            cell.text = text
            cell.paragraphs[0].paragraph_format.keep_with_next = number == 0
    for number in range(60):
        document.add_paragraph(f"Sesudah {number}")
    document.save(f"{sys.argv[1]}/{before}.docx")
PYTHON
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf \
    --outdir "$folder" "$folder"/*.docx >/dev/null 2>&1
"$folder/venv/bin/python" - "$folder" <<'PYTHON'
import sys

from pypdfium2 import PdfDocument

shown = {}
for before in (40, 41, 42):
    pages = PdfDocument(f"{sys.argv[1]}/{before}.pdf")
    text = "".join(page.get_textpage().get_text_bounded() for page in pages)
    shown[before] = text.count("Uraian")
print("rows printed, of 4, by the lines before the table:", shown)
assert shown == {40: 4, 41: 1, 42: 4}
PYTHON
