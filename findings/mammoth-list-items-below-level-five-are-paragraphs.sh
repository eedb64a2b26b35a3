#!/usr/bin/env bash
# mammoth: list items below the fifth level are plain paragraphs, without a message.
# mammoth 1.13.0, python-docx 1.2.0. Word has nine levels; minutes with "I. A. 1. a. 1) a)" use six.
# The sixth loses its number and its place in the tree, and nothing in result.messages says so.
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


for level in range(7):
    add_item(f"tingkat {level + 1}", 90, level)
written = BytesIO()
document.save(written)
read = mammoth.convert_to_html(written)
print(read.value, read.messages)
assert "<li>tingkat 5</li>" in read.value
assert read.value.endswith("<p>tingkat 6</p><p>tingkat 7</p>")
assert read.messages == []
PYTHON
