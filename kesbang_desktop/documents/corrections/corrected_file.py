"""The parts of a Word file that somebody sent back: opened with care, and no more than needed."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from kesbang_desktop.documents.package_parts import read_part, relations_of
from kesbang_desktop.documents.seal import SEAL
from kesbang_desktop.domain.errors import UnreadableCorrectionError

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# Word writes the same under this name where a file is kept as "Strict Open XML".
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_CUSTOM = "docProps/custom.xml"
_CORE = "docProps/core.xml"
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Word puts a file of this name beside a document that it has open, in place of its first letters.
_OWNER_FILE = "~$"
# The first member of an OpenDocument package says what it is (ODF 1.3, part 2, section 3.3).
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"
_FIRST_BYTES = 128
_LARGEST_FILE = 100_000_000
_UNREADABLE = (
    *(BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError),
    *(ValueError, LookupError, etree.XMLSyntaxError),
)


@dataclass(frozen=True, slots=True)
class CorrectedFile:
    """What is read of a document; ``comments`` and ``styles`` are None where it has none.

    ``saved_by`` is who saved it last, as Word was told his name; empty where that is who made it.
    """

    body: etree._Element
    comments: etree._Element | None
    styles: etree._Element | None
    seal: str
    saved_by: str = ""


def open_corrected(path: Path) -> CorrectedFile:
    """Return the parts of the document at ``path``. Raises UnreadableCorrectionError."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise UnreadableCorrectionError(
                f"“{path.name}” lebih besar dari 100 MB. Perkecil gambarnya, lalu coba lagi."
            )
        with path.open("rb") as file:
            why = _why_no_document(path.name, file.read(_FIRST_BYTES))
            if why:
                raise UnreadableCorrectionError(f"“{path.name}” {why}")
            file.seek(0)
            return parts_of(file)
    except FileNotFoundError as error:
        raise UnreadableCorrectionError(
            f"Berkas “{path.name}” tidak ditemukan. Pilih berkas yang lain."
        ) from error
    except OSError as error:
        raise UnreadableCorrectionError(
            f"“{path.name}” tidak dapat dibaca. Tutup berkas itu di Word, lalu coba lagi."
        ) from error
    except _UNREADABLE as error:
        raise UnreadableCorrectionError(
            f"“{path.name}” bukan dokumen Word (.docx) yang utuh. "
            "Simpan lagi sebagai .docx, lalu coba lagi."
        ) from error


def _why_no_document(name: str, first: bytes) -> str:
    """Return what is told of a file that begins with ``first``; empty for what may be a DOCX."""
    if name.startswith(_OWNER_FILE):
        return (
            "hanya penanda bahwa dokumennya sedang dibuka di Word. "
            f"Pilih “{name.removeprefix(_OWNER_FILE)}” atau berkas senama di sebelahnya."
        )
    if not first:
        return "kosong. Salin lagi berkasnya dari pengirim, lalu coba lagi."
    if first.startswith(_COMPOUND_FILE):
        return (
            "bersandi atau berformat Word lama (.doc). "
            "Simpan di Word sebagai .docx tanpa sandi, lalu coba lagi."
        )
    if first.startswith(b"%PDF"):
        return "adalah PDF; koreksi dibaca dari dokumen Word. Minta berkas .docx yang dikoreksi."
    if _OPEN_DOCUMENT in first:
        return "berformat OpenDocument (.odt). Simpan sebagai .docx, lalu coba lagi."
    return ""


def parts_of(file: IO[bytes]) -> CorrectedFile:
    """Return the parts of an open document; it fails in many ways where it is none."""
    with ZipFile(file) as package:
        return _parts(package)


def _parts(package: ZipFile) -> CorrectedFile:
    main = _targets(package, "")["officeDocument"]
    others = _targets(package, main)
    body = read_part(package, main)
    comments, styles = (
        read_part(package, others[kind]) if others.get(kind) in package.namelist() else None
        for kind in ("comments", "styles")
    )
    return CorrectedFile(body, comments, styles, _seal(package), _saved_by(package))


def _targets(package: ZipFile, part: str) -> Mapping[str, str]:
    """Return the parts that ``part`` leads to, by the last word of the kind of relation."""
    found: dict[str, str] = {}
    for one in relations_of(package, part):
        if one.kind.startswith((_RELATIONS, _STRICT)):
            found.setdefault(one.kind.rpartition("/")[2], one.target)
    return found


def _seal(package: ZipFile) -> str:
    """Return what the seal says (:mod:`..seal`), empty where the document has none."""
    if _CUSTOM not in package.namelist():
        return ""
    for one in read_part(package, _CUSTOM):
        if one.get("name") == SEAL:
            return "".join(one.itertext()).strip()
    return ""


def _saved_by(package: ZipFile) -> str:
    if _CORE not in package.namelist():
        return ""
    core = read_part(package, _CORE)
    made, saved = (
        " ".join((core.findtext(f"{{*}}{name}") or "").split())
        for name in ("creator", "lastModifiedBy")
    )
    return "" if saved == made else saved
