#!/usr/bin/env bash
# mammoth: a paragraph that was taken out of its list is still an item of it.
# mammoth 1.13.0, python-docx 1.2.0. The style is numbered, the paragraph says w:numId 0, which is
# how Word takes a number away from one paragraph (ECMA-376 part 1, 17.9.18). pandoc and LibreOffice
# show a plain paragraph between items 1 and 2; mammoth makes it item 2, and the next is 3.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mammoth==1.13.0 python-docx==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
from io import BytesIO

import mammoth
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

document = Document()
document.add_paragraph("satu", style="List Number")
plain = document.add_paragraph("lanjutan tanpa nomor", style="List Number")
plain._p.get_or_add_pPr().append(
    parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="0"/></w:numPr>')
)
document.add_paragraph("dua", style="List Number")
written = BytesIO()
document.save(written)
read = mammoth.convert_to_html(written)
print(read.value, read.messages)
assert read.value == "<ol><li>satu</li><li>lanjutan tanpa nomor</li><li>dua</li></ol>"
assert read.messages == []
PYTHON
