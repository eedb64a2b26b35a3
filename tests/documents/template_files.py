"""Templates made on the spot: the shipped one with something added, or its package altered."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from docx import Document

from tests.documents.word_reader import TEMPLATE


def with_paragraphs(path: Path, *texts: str) -> Path:
    """Write the shipped notula with ``texts`` as paragraphs at its end, and return its path."""
    document = Document(str(TEMPLATE))
    for text in texts:
        document.add_paragraph(text)
    document.save(str(path))
    return path


def plain(path: Path, *texts: str) -> Path:
    """Write a document that holds ``texts`` and nothing else."""
    document = Document()
    for text in texts:
        document.add_paragraph(text)
    document.save(str(path))
    return path


def parts_of(path: Path = TEMPLATE) -> dict[str, bytes]:
    """Return the parts of the file at ``path`` by name."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(path: Path, parts: Mapping[str, bytes]) -> Path:
    """Write ``parts`` as a package."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    path.write_bytes(buffer.getvalue())
    return path
