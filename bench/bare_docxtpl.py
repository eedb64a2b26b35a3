"""The floor of the benches of documents: what docxtpl asks for at the least.

A template of one loop that writes a paragraph for each text, rendered and saved to memory.
"""

import io
import time
from collections.abc import Callable
from pathlib import Path

from docx import Document
from docxtpl import DocxTemplate


def bare_template(path: Path) -> Path:
    """Write the template of one loop to ``path``."""
    document = Document()
    for text in ("{%p for text in texts %}", "{{ text }}", "{%p endfor %}"):
        document.add_paragraph(text)
    document.save(str(path))
    return path


def render_bare(path: Path, texts: list[str]) -> bytes:
    """Return the document that the template makes of ``texts``."""
    template = DocxTemplate(path)
    template.render({"texts": texts}, autoescape=True)
    buffer = io.BytesIO()
    template.save(buffer)
    return buffer.getvalue()


def seconds(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
