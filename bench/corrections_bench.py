"""How long a corrected notula of 300 entries takes to be read, against python-docx.

Ours reads lines, anchors, tracked changes and comments; the floor is what python-docx takes to open
the same file and give the text of its paragraphs.
"""

import tempfile
from pathlib import Path

from docx import Document

from bench.bare_docxtpl import seconds
from bench.measuring import Figure, alternate
from bench.notula_bench import TEMPLATE, minutes_of
from kesbang_desktop.documents.corrections.word_reader import read_corrected
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.corrections.comparing import compare
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.sample_profile import sample_profile

_ENTRIES = 300
RUNS = 9


def measure() -> dict[str, Figure]:
    """Return seconds of ours, reading and comparing, and of the floor, each a median."""
    minutes = minutes_of(_ENTRIES)
    content = render_paper(
        DocumentKind.NOTULA, Sources(minutes, sample_profile(new_id())), TEMPLATE, "a/notula/b"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "koreksi.docx"
        path.write_bytes(content)
        base = read_corrected(path).lines

        def ours() -> None:
            compare(base, read_corrected(path).lines, base, minutes.entries)

        def floor() -> None:
            [one.text for one in Document(str(path)).paragraphs]

        return {
            "correct_300": alternate(lambda: seconds(ours), lambda: seconds(floor), RUNS),
        }
