"""A Word document as bytes: sealed, and the same every time for the same content."""

import io
from zipfile import ZipFile

from docx.document import Document
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI

# What python-docx itself writes the list of parts with; it has no public name.
from docx.opc.pkgwriter import _ContentTypesItem

from kesbang_desktop.documents.seal import seal
from kesbang_desktop.documents.stable_zip import write_member
from kesbang_desktop.domain.long_work import tell


def document_bytes(document: Document, origin: str = "") -> bytes:
    """Return ``document`` as the bytes of a DOCX file, sealed with its ``origin``.

    See :mod:`kesbang_desktop.documents.seal`. Equal documents give equal bytes, whenever and
    wherever they are written.
    """
    tell("Menyusun berkas…")
    contents = seal(document, origin)
    tell()
    package = document.part.package
    parts = list(package.iter_parts())
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as file:
        types = _ContentTypesItem.from_parts(parts)  # type: ignore[no-untyped-call]
        write_member(file, CONTENT_TYPES_URI.membername, types.blob)
        write_member(file, PACKAGE_URI.rels_uri.membername, package.rels.xml)
        for part in parts:
            write_member(file, part.partname.membername, contents[part.partname])
            if part.rels:
                write_member(file, part.partname.rels_uri.membername, part.rels.xml)
    return buffer.getvalue()
