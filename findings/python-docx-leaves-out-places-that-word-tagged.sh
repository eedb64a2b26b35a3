#!/usr/bin/env bash
# python-docx: Paragraph.text leaves out what stands in a smart tag.
# python-docx 1.2.0. Word 2003 to 2007 tagged names of places and people by themselves (w:smartTag),
# and kept the tags on saving as DOCX. "Rapat di Samarinda" of such a document reads "Rapat di ",
# without an error. Runs inside have to be looked for in the XML.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
from io import BytesIO

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

document = Document()
paragraph = document.add_paragraph("Rapat di ")
paragraph._p.append(
    parse_xml(
        f'<w:smartTag {nsdecls("w")} w:uri="urn:schemas-microsoft-com:office:smarttags"'
        ' w:element="place"><w:r><w:t>Samarinda</w:t></w:r></w:smartTag>'
    )
)
paragraph.add_run(", 21 Maret")
written = BytesIO()
document.save(written)
read = Document(written).paragraphs[0]
print(repr(read.text), [run.text for run in read.runs])
assert read.text == "Rapat di , 21 Maret"
assert [run.text for run in read.runs] == ["Rapat di ", ", 21 Maret"]
PYTHON
