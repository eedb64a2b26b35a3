#!/usr/bin/env bash
# pandoc: the text of a simple field of Word is dropped, that of a complex field is kept.
# pandoc 3.9 as bundled in pypandoc_binary 1.17, python-docx 1.2.0. Word writes either form for the
# same field, and shows the stored text of both. A number of a letter that stands in a w:fldSimple
# (mail merge, document property) is missing in what pandoc makes of it, without a warning.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17 python-docx==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
import tempfile
from pathlib import Path

import pypandoc
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

W = nsdecls("w")
document = Document()
simple = document.add_paragraph("Nomor A: ")
simple._p.append(
    parse_xml(
        f'<w:fldSimple {W} w:instr=" MERGEFIELD nomor "><w:r><w:t>800.1/12</w:t></w:r></w:fldSimple>'
    )
)
complex_ = document.add_paragraph("Nomor B: ")
for part in (
    '<w:fldChar w:fldCharType="begin"/>',
    "<w:instrText> MERGEFIELD nomor </w:instrText>",
    '<w:fldChar w:fldCharType="separate"/>',
    "<w:t>800.1/13</w:t>",
    '<w:fldChar w:fldCharType="end"/>',
):
    complex_._p.append(parse_xml(f"<w:r {W}>{part}</w:r>"))
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "surat.docx")
    document.save(file)
    read = pypandoc.convert_file(file, "plain").split("\n\n")
print(pypandoc.get_pandoc_version(), read)
assert [line.strip() for line in read] == ["Nomor A:", "Nomor B: 800.1/13"]
PYTHON
