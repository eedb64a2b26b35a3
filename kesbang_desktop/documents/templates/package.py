"""Whether a template file may be opened at all: a whole DOCX that runs and loads nothing.

Only the file is judged here, before any library for documents sees it. The parts of the format are
those of ISO/IEC 29500 (Office Open XML).
"""

import io
import re
import zlib
from functools import lru_cache
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from kesbang_desktop.documents.templates.field_codes import forbidden_field_code
from kesbang_desktop.domain.errors import TemplateError

_FILE_BYTES = 20_000_000
_ENTRIES = 1_000
_ENTRY_BYTES = 25_000_000
_TOTAL_BYTES = 60_000_000
_XML_BYTES = 4_000_000
# Text of a document shrinks to a tenth or a thirtieth; a bomb to a thousandth.
_RATIO = 200
_RATIO_FROM = 1_000_000
_CONTENT_TYPES = "[Content_Types].xml"
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_WORD_TEMPLATE = _DOCUMENT.replace("document.main", "template.main")
# Word before 2007, and what Word writes when it sets a password.
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MACRO = re.compile(r"macroenabled|vbaproject|vbadata|wordvba", re.I)
_OBJECT = re.compile(r"activex|oleobject|embeddings/|/package$|/control$|/afchunk$", re.I)
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_WEB = ("http://", "https://", "mailto:")


def read_package(path: Path) -> bytes:
    """Return the bytes of the template at ``path`` once nothing in it can do harm.

    Raises TemplateError with what is wrong: missing, too large, no whole DOCX, macros, embedded
    objects, links to other files, or XML that declares entities.
    """
    try:
        size = path.stat().st_size
        if size > _FILE_BYTES:
            raise _refusal(path, "lebih besar dari 20 MB; perkecil gambar di dalamnya")
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise TemplateError(
            f"Templat “{path.name}” tidak ditemukan; "
            "pilih templat lain atau pasang ulang aplikasi ini."
        ) from error
    except OSError as error:
        raise _refusal(
            path, "tidak dapat dibaca; tutup berkas itu di Word lalu coba lagi"
        ) from error
    if content.startswith(_COMPOUND_FILE):
        raise _refusal(
            path, "berformat Word lama atau bersandi; simpan di Word sebagai .docx tanpa sandi"
        )
    fault = _fault(content)
    if fault:
        raise _refusal(path, fault)
    return _as_document(content)


@lru_cache(maxsize=8)
def _as_document(content: bytes) -> bytes:
    """Return a template of Word (.dotx) as the document that it gives; a document as it is."""
    with ZipFile(io.BytesIO(content)) as package:
        types = package.read(_CONTENT_TYPES)
        if _WORD_TEMPLATE.encode() not in types:
            return content
        made = io.BytesIO()
        with ZipFile(made, "w", ZIP_DEFLATED) as document:
            for name in package.namelist():
                part = package.read(name)
                if name == _CONTENT_TYPES:
                    part = part.replace(_WORD_TEMPLATE.encode(), _DOCUMENT.encode())
                document.writestr(name, part)
    return made.getvalue()


@lru_cache(maxsize=8)
def _fault(content: bytes) -> str:
    """Return what is wrong with the file ``content`` and what to do, empty for nothing."""
    try:
        with ZipFile(io.BytesIO(content)) as package:
            return _fault_of_size(package) or _fault_of_parts(package)
    except DefusedXmlException:
        return "memuat DOCTYPE atau entitas XML, yang tidak pernah ditulis Word; pakai templat lain"
    # zipfile says "not implemented" of unknown compression, and "runtime" of a password.
    except (BadZipFile, EOFError, OSError, ParseError, LookupError, ValueError, zlib.error):
        return _BROKEN
    except (NotImplementedError, RuntimeError):
        return _BROKEN


def _fault_of_size(package: ZipFile) -> str:
    entries = package.infolist()
    names = [entry.filename for entry in entries]
    if len(set(names)) != len(names) or _CONTENT_TYPES not in names:
        return _BROKEN
    if any(_leaves_the_package(name) for name in names):
        return "memuat nama berkas yang keluar dari foldernya; pakai templat lain"
    shrunk = (e for e in entries if e.file_size > _RATIO_FROM)
    if (
        len(entries) > _ENTRIES
        or sum(entry.file_size for entry in entries) > _TOTAL_BYTES
        or any(entry.file_size > _entry_limit(entry.filename) for entry in entries)
        or any(entry.file_size > _RATIO * max(entry.compress_size, 1) for entry in shrunk)
    ):
        return "mengembang terlalu besar ketika dibuka; pakai templat lain"
    return ""


def _fault_of_parts(package: ZipFile) -> str:
    names = package.namelist()
    fault = _fault_of_names(names, package.read(_CONTENT_TYPES))
    if fault:
        return fault
    for name in names:
        # Reading checks the sum of every entry; an entry never gives more than it declares.
        content = package.read(name)
        if not _is_xml(name):
            continue
        root = fromstring(content, forbid_dtd=True)
        if name.lower().endswith(".rels"):
            fault = _fault_of_relations(root)
        else:
            code = forbidden_field_code(root)
            fault = f"memakai kode bidang {code}, yang memuat isi dari luar; hapus" if code else ""
        if fault:
            return fault
    return ""


def _fault_of_names(names: list[str], content_types: bytes) -> str:
    root = fromstring(content_types, forbid_dtd=True)
    types = [element.get("ContentType", "") for element in root]
    everything = [*names, *types]
    if any(_MACRO.search(one) for one in everything):
        return "memuat makro; simpan di Word sebagai .docx tanpa makro"
    if any(_OBJECT.search(one) for one in everything):
        return "memuat objek tertanam atau ActiveX; hapus objek itu di Word"
    if _DOCUMENT not in types and _WORD_TEMPLATE not in types:
        return _BROKEN
    return ""


def _fault_of_relations(root: Element) -> str:
    for relation in root.iter(_RELATION):
        kind, target = relation.get("Type", ""), relation.get("Target", "")
        if _MACRO.search(kind):
            return "memuat makro; simpan di Word sebagai .docx tanpa makro"
        if _OBJECT.search(kind):
            return "memuat objek tertanam atau ActiveX; hapus objek itu di Word"
        is_outside = relation.get("TargetMode", "").lower() == "external" or ":" in target
        is_link = kind.endswith("/hyperlink") and target.lower().startswith(_WEB)
        if is_outside and not is_link:
            shown = kind.rpartition("/")[2]
            return f"menunjuk ke berkas di luar ({shown}); sematkan atau hapus tautan itu di Word"
    return ""


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels", ".vml"))


def _entry_limit(name: str) -> int:
    return _XML_BYTES if _is_xml(name) else _ENTRY_BYTES


def _leaves_the_package(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")


def _refusal(path: Path, fault: str) -> TemplateError:
    return TemplateError(f"Templat “{path.name}” {fault}.")


_BROKEN = "bukan dokumen Word yang utuh; pakai templat bawaan"
