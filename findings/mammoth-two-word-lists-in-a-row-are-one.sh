#!/usr/bin/env bash
# mammoth: two numbered lists of Word that follow one another become one list.
# mammoth 1.13.0, python-docx 1.2.0. The second list has a w:num and a w:abstractNum of its own and
# begins at 1 in Word; in the HTML its items are 3 and 4 of the first, without a message. "Butir 1"
# of a decision then means another line than in the document.
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

W = nsdecls("w")
document = Document()
numbering = document.part.numbering_part.element
levels = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    f'<w:lvlText w:val="%{level + 1}."/></w:lvl>'
    for level in range(9)
)
for number in (90, 91):
    numbering.insert(
        0, parse_xml(f'<w:abstractNum {W} w:abstractNumId="{number}">{levels}</w:abstractNum>')
    )
    numbering.append(
        parse_xml(
            f'<w:num {W} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        )
    )


def add_item(text: str, number: int, level: int = 0) -> None:
    properties = document.add_paragraph(text)._p.get_or_add_pPr()
    properties.append(
        parse_xml(
            f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        )
    )


for text, number in (("satu", 90), ("dua", 90), ("satu lagi", 91), ("dua lagi", 91)):
    add_item(text, number)
written = BytesIO()
document.save(written)
read = mammoth.convert_to_html(written)
print(read.value, read.messages)
assert read.value == "<ol><li>satu</li><li>dua</li><li>satu lagi</li><li>dua lagi</li></ol>"
assert read.messages == []
PYTHON
