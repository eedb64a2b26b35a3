"""A package as one file: a ZIP with a manifest that names every other member and its digest.

The form is described in docs/paket-knotula.md. What comes in is trusted with nothing: only members
of the known names are read, none beyond the size that was looked at before, and no member decides
where it is written.
"""

import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, BinaryIO

from kesbang_desktop.domain.errors import PackageError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.package import PackageCounts, PackageInfo
from kesbang_desktop.domain.text import clean_line

MANIFEST = "paket.json"
DATA = "data.sqlite"
FILES = "lampiran/"
TEMPLATES = "templat/"
FORMAT = 1

_KIND = "notula-kesbang"
_BLOCK = 1 << 20
# Far above what offices have, far below what fills a disk or the memory.
_MOST_MEMBERS = 200_000
_LONGEST_MANIFEST = 64 << 20
_LARGEST_DATA = 8 << 30
_LARGEST = 64 << 30
_LARGEST_TEMPLATE = 20 << 20
_MARK_DIGITS = 12
_OFFICE_LENGTH = 200
_FILE_NAME = re.compile(r"lampiran/[0-9a-f]{64}")
_TEMPLATE_NAME = re.compile(r"templat/[^/\\:*?\"<>|\x00-\x1f]{1,150}\.docx")

_DAMAGED = (
    "“{name}” bukan paket Notula Kesbang yang utuh, jadi tidak ada yang diambil. Salin lagi "
    "berkasnya dari pengirim, atau minta paket baru."
)
_NEWER = (
    "“{name}” dibuat oleh Notula Kesbang yang lebih baru. Perbarui program ini, lalu buka lagi "
    "paketnya."
)
_TOO_LARGE = (
    "Isi “{name}” lebih besar daripada yang mungkin ditulis oleh Notula Kesbang, jadi tidak "
    "dibuka. Minta pengirimnya membuat paket baru."
)


@dataclass(frozen=True, slots=True)
class Member:
    """A member beside the manifest: its size in bytes and its SHA-256."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PackageReader:
    """An open package whose members have been counted and measured, not read yet."""

    name: str
    info: PackageInfo
    members: Mapping[str, Member]
    _archive: zipfile.ZipFile

    @property
    def files(self) -> frozenset[str]:
        """The digests of the files that the package holds."""
        return frozenset(
            name.removeprefix(FILES) for name in self.members if name.startswith(FILES)
        )

    @property
    def templates(self) -> frozenset[str]:
        """The file names of the templates that the package holds."""
        held = (name for name in self.members if name.startswith(TEMPLATES))
        return frozenset(name.removeprefix(TEMPLATES) for name in held)

    def prove(self, words: str = "") -> None:
        """Read every member, telling ``words``.

        Raises PackageError where one is not what the manifest says.
        """
        done, total = 0, sum(member.size for member in self.members.values())
        for name in self.members:
            for block in self.blocks(name):
                done += len(block)
                tell(words, done, total)

    def blocks(self, name: str) -> Iterator[bytes]:
        """Yield the content of a member block by block.

        Raises PackageError, at the latest after the last block, where it is not what it should be.
        """
        member = self.members[name]
        digest, size = hashlib.sha256(), 0
        with damage_told(self.name), self._archive.open(name) as reading:
            while block := reading.read(_BLOCK):
                size += len(block)
                if size > member.size:
                    raise PackageError(_TOO_LARGE.format(name=self.name))
                digest.update(block)
                yield block
        if size != member.size or digest.hexdigest() != member.sha256:
            raise PackageError(_DAMAGED.format(name=self.name))


def write_package(
    target: BinaryIO, info: PackageInfo, contents: Mapping[str, Path], words: str = ""
) -> str:
    """Write ``contents``, paths by the names of their members, and return the mark. Raises OSError.

    What is a picture or a document already is packed: only the data is worth packing again.
    """
    done, total = 0, sum(path.stat().st_size for path in contents.values())
    members: dict[str, Member] = {}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        for name, path in contents.items():
            digest, size = hashlib.sha256(), 0
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED if name == DATA else zipfile.ZIP_STORED
            with path.open("rb") as reading, archive.open(entry, "w", force_zip64=True) as writing:
                while block := reading.read(_BLOCK):
                    digest.update(block)
                    size += len(block)
                    writing.write(block)
                    done += len(block)
                    tell(words, done, total)
            members[name] = Member(size, digest.hexdigest())
        manifest = json.dumps(_to_json(info, members), ensure_ascii=False, indent=1).encode()
        archive.writestr(zipfile.ZipInfo(MANIFEST), manifest)
    return _mark(manifest)


@contextmanager
def opened_package(source: IO[bytes], name: str, size: int) -> Iterator[PackageReader]:
    """Lend the package in ``source``, a stream of ``size`` bytes. Raises PackageError.

    ``name`` is what it is called in sentences.
    """
    with damage_told(name), zipfile.ZipFile(source) as archive:
        entries = _measured(archive, name, size)
        manifest = _read_manifest(archive, entries)
        said = json.loads(manifest)
        if said["kind"] != _KIND:
            raise ValueError("a ZIP of something else")
        if int(said["format"]) > FORMAT:
            raise PackageError(_NEWER.format(name=name))
        members = {
            str(one): Member(int(what["size"]), str(what["sha256"]))
            for one, what in said["members"].items()
        }
        _require_same(entries, members)
        yield PackageReader(name, _from_json(said, _mark(manifest), size), members, archive)


@contextmanager
def damage_told(name: str) -> Iterator[None]:
    """Tell as damage what reading a broken archive raises, which depends on where it broke."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, LookupError, ValueError, TypeError, RuntimeError,
            NotImplementedError, EOFError, RecursionError, AttributeError,
            OverflowError) as error:  # fmt: skip
        raise PackageError(_DAMAGED.format(name=name)) from error


def _measured(archive: zipfile.ZipFile, name: str, size: int) -> dict[str, zipfile.ZipInfo]:
    """Return the entries, after their names and sizes were looked at; nothing is read yet."""
    infos = archive.infolist()
    if len(infos) > _MOST_MEMBERS:
        raise PackageError(_TOO_LARGE.format(name=name))
    entries = {info.filename: info for info in infos}
    if len(entries) != len(infos):
        raise ValueError("two members of one name")
    for info in infos:
        if info.flag_bits & 0x1 or info.compress_type not in (
            zipfile.ZIP_STORED,
            zipfile.ZIP_DEFLATED,
        ):
            raise ValueError("encrypted or oddly packed")
        if info.file_size > _limit_of(info.filename):
            raise PackageError(_TOO_LARGE.format(name=name))
    # Members that share bytes would be more than the file.
    if sum(info.compress_size for info in infos) > size:
        raise ValueError("members overlap")
    if sum(info.file_size for info in infos) > _LARGEST:
        raise PackageError(_TOO_LARGE.format(name=name))
    return entries


def _limit_of(name: str) -> int:
    """Return how large a member may be. Raises ValueError for a name that is none of ours."""
    if name == MANIFEST:
        return _LONGEST_MANIFEST
    if name == DATA:
        return _LARGEST_DATA
    if _FILE_NAME.fullmatch(name):
        return _LARGEST
    if _TEMPLATE_NAME.fullmatch(name) and ".." not in name:
        return _LARGEST_TEMPLATE
    raise ValueError(f"a member of another kind: {name!r}")


def _read_manifest(archive: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo]) -> bytes:
    with archive.open(entries[MANIFEST]) as reading:
        manifest = reading.read(_LONGEST_MANIFEST + 1)
    if len(manifest) > _LONGEST_MANIFEST:
        raise ValueError("manifest too long")
    return manifest


def _require_same(entries: Mapping[str, zipfile.ZipInfo], members: Mapping[str, Member]) -> None:
    """Raise ValueError where archive and manifest do not speak of the same members."""
    if entries.keys() - {MANIFEST} != members.keys() or DATA not in members:
        raise ValueError("members that the manifest does not know, or too few")
    for name, member in members.items():
        if member.size != entries[name].file_size:
            raise ValueError("a size is not what the manifest says")
        if name.startswith(FILES) and name.removeprefix(FILES) != member.sha256:
            raise ValueError("a file goes by the digest of another")


def _mark(manifest: bytes) -> str:
    digits = hashlib.sha256(manifest).hexdigest()[:_MARK_DIGITS]
    return "-".join(digits[start : start + 4] for start in range(0, _MARK_DIGITS, 4))


def _to_json(info: PackageInfo, members: Mapping[str, Member]) -> dict[str, Any]:
    return {
        "kind": _KIND,
        "format": FORMAT,
        "office": info.office,
        "made_at": info.made_at.isoformat(),
        "is_whole": info.is_whole,
        "counts": asdict(info.counts),
        "members": {name: asdict(member) for name, member in members.items()},
    }


def _from_json(said: dict[str, Any], mark: str, size: int) -> PackageInfo:
    return PackageInfo(
        clean_line(str(said["office"]))[:_OFFICE_LENGTH],
        datetime.fromisoformat(said["made_at"]),
        bool(said["is_whole"]),
        PackageCounts(**{name: int(count) for name, count in said["counts"].items()}),
        mark,
        size,
    )
