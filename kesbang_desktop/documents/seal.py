"""A seal inside a document that tells what it was made from, and whether it is still as it was.

It is a custom property of the file (ISO/IEC 29500-1, section 22.3), which office programs carry
along unchanged when they save what was edited; so it is enough to compare it with the content.
It holds the digest of the content, a space, and the origin (:mod:`..domain.written_file`).
"""

import hashlib
import io
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile, ZipInfo

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.stable_zip import write_member
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.written_file import FileState

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer
    from openpyxl.workbook import Workbook

SEAL = "Sidik Notula Kesbang"
_PART = "docProps/custom.xml"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_ROOT = f"{{{_PROPERTIES}}}Properties"
_PROPERTY = f"{{{_PROPERTIES}}}property"
# The format id of properties that a user defines ([MS-OSHARED] 2.3.3.2.2.2), and the first number
# that they may have.
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_NUMBER = 2
_CONTENT = ("word/", "xl/")
_LARGEST = 64 * 1024 * 1024
_CHUNK = 1024 * 1024
# What a file that is no whole DOCX can fail with while it is read: damaged, encrypted, packed in a
# way that zipfile does not know.
_UNREADABLE = (
    *(OSError, BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, SyntaxError),
    *(LookupError, DefusedXmlException),
)


def seal(document: Document, origin: str = "") -> dict[PackURI, bytes]:
    """Put the digest of the content of ``document`` among its custom properties.

    Return what is to be written of each part, by its name: call it right before that. Other custom
    properties, which the template of an office may have, stay. Without an ``origin`` the file is
    never replaced unasked.
    """
    package = document.part.package
    contents = {part.partname: part.blob for part in package.iter_parts()}
    named = ((name.lstrip("/"), blob) for name, blob in contents.items())
    digest = content_digest((name, [blob]) for name, blob in named if is_content(name))
    sealed = f"{digest} {origin}"
    relations = package.rels.values()
    kept = [one for one in relations if one.reltype == RELATIONSHIP_TYPE.CUSTOM_PROPERTIES]
    if kept:
        part = kept[0].target_part
        # Parts of a kind that python-docx does not know hold their bytes and nothing else.
        part._blob = with_property(part.blob, sealed)
    else:
        content_type = CONTENT_TYPE.OFC_CUSTOM_PROPERTIES
        custom = with_property(b"", sealed)
        part = Part(PackURI(f"/{_PART}"), content_type, custom, package)
        package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
    contents[part.partname] = part.blob
    return contents


def sealed_workbook(book: "Workbook", origin: str = "") -> bytes:
    """Return ``book``, a streamed one, as the bytes of an XLSX file with the seal in it."""
    from openpyxl.packaging.custom import StringProperty

    from kesbang_desktop.documents.sheets.streamed_book import save_streamed

    # With a property in it, openpyxl makes the part and all that refers to it.
    book.custom_doc_props.append(StringProperty(SEAL, ""))
    saved, sealed = _ToldStream(), _ToldStream()
    save_streamed(book, saved)
    with ZipFile(saved) as old, ZipFile(sealed, "w") as new:
        parts = {one.filename: old.read(one) for one in old.infolist()}
        digest = content_digest((name, [part]) for name, part in parts.items() if is_content(name))
        parts[_PART] = with_property(parts[_PART], f"{digest} {origin}")
        for name, part in parts.items():
            write_member(new, name, part)
    return sealed.getvalue()


class _ToldStream(io.BytesIO):
    """Bytes in memory; the work that writes them can be given up between two parts."""

    def write(self, part: "ReadableBuffer", /) -> int:
        tell("Menyusun berkas…")
        return super().write(part)


def file_state(path: Path, origin: str) -> FileState:
    """Tell what the document at ``path`` is to a paper of that ``origin``, by its own seal.

    CHANGED also for one without a seal, a file that is no document or cannot be read, and one of
    more than 64 MB.
    """
    try:
        with ZipFile(path) as file:
            members = file.infolist()
            content = [one for one in members if is_content(one.filename)]
            if len({one.filename for one in members}) < len(members):
                return FileState.CHANGED
            sealed, _, named = _read_seal(file).partition(" ")
            if named and named != origin:
                return FileState.OTHER
            if not named or sum(one.file_size for one in content) > _LARGEST:
                return FileState.CHANGED
            digest = content_digest((one.filename, _chunks(file, one)) for one in content)
            return FileState.OWN if sealed == digest else FileState.CHANGED
    except _UNREADABLE:
        return FileState.CHANGED


def is_content(name: str) -> bool:
    """Tell whether the part of that name (without a leading slash) is under the seal."""
    return name.startswith(_CONTENT) and not name.endswith(".rels")


def content_digest(parts: Iterable[tuple[str, Iterable[bytes]]]) -> str:
    """Return the SHA-256 over the names and contents of ``parts``, whatever their order."""
    whole = hashlib.sha256()
    for name, digest in sorted((name, _digest(content)) for name, content in parts):
        whole.update(f"{name}\n{digest}\n".encode())
    return whole.hexdigest()


def with_property(custom: bytes, sealed: str) -> bytes:
    """Return the part of custom properties with the seal in it; ``custom`` is empty for none."""
    root = _root_of(custom)
    for old in root.findall(_PROPERTY):
        if old.get("name") == SEAL:
            root.remove(old)
    numbers = [int(one.get("pid", "0")) for one in root.findall(_PROPERTY)]
    number = str(max([_FIRST_NUMBER - 1, *numbers]) + 1)
    attributes = {"fmtid": _FORMAT_ID, "pid": number, "name": SEAL}
    added = root.makeelement(_PROPERTY, attributes)
    value = root.makeelement(f"{{{_VALUES}}}lpwstr", nsmap={"vt": _VALUES})
    value.text = sealed
    added.append(value)
    root.append(added)
    return bytes(serialize_part_xml(root))


def _root_of(custom: bytes) -> BaseOxmlElement:
    """Return the properties in ``custom``; none where an office's template has broken ones."""
    try:
        root = parse_xml(custom)
        [int(one.get("pid", "0")) for one in root.findall(_PROPERTY)]
        whole = root.tag == _ROOT and not root.getroottree().docinfo.doctype
    except (SyntaxError, ValueError):
        whole = False
    return root if whole else parse_xml(f'<Properties xmlns="{_PROPERTIES}"/>')


def _read_seal(file: ZipFile) -> str:
    """Return what the seal says. Raises LookupError where there is none."""
    if file.getinfo(_PART).file_size > _CHUNK:
        raise LookupError(_PART)
    root = ElementTree.fromstring(file.read(_PART), forbid_dtd=True)
    found = [one for one in root.findall(_PROPERTY) if one.get("name") == SEAL]
    return "".join(found[0].itertext())


def _chunks(file: ZipFile, member: ZipInfo) -> Iterator[bytes]:
    """Yield the content of ``member``; zipfile never reads more than the directory says."""
    with file.open(member) as opened:
        while chunk := opened.read(_CHUNK):
            yield chunk


def _digest(content: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for chunk in content:
        digest.update(chunk)
    return digest.hexdigest()
