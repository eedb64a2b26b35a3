"""The record of a safety copy as a file: ``salinan-20240321-083000.json``."""

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from kesbang_desktop.domain.copy_record import (
    NAME_FORMAT,
    CopyCounts,
    CopyReason,
    CopyRecord,
    DataMark,
)
from kesbang_desktop.store.private_files import create_private_file

_PREFIX = "salinan-"
_SUFFIX = ".json"
_FORMAT = 1


class DamagedRecordError(Exception):
    """The file is no record of a copy, or not as it was written."""


def record_path(place: Path, name: str) -> Path:
    """Return where the record of the copy ``name`` is."""
    return place / f"{_PREFIX}{name}{_SUFFIX}"


def record_paths(place: Path) -> Iterator[Path]:
    """Yield the records in ``place``, oldest first."""
    yield from sorted(place.glob(f"{_PREFIX}*{_SUFFIX}"))


def moment_of_record(path: Path) -> datetime:
    """Return when the copy of the record at ``path`` was made; the earliest for a foreign name."""
    try:
        return datetime.strptime(path.stem.removeprefix(_PREFIX), NAME_FORMAT)
    except ValueError:
        return datetime.min


def write_record(place: Path, record: CopyRecord) -> Path:
    """Write ``record`` so that it is there whole or not at all. Raises OSError."""
    content = json.dumps(_to_json(record), ensure_ascii=False, sort_keys=True)
    digest = hashlib.sha256(content.encode()).hexdigest()
    target = record_path(place, record.name)
    temporary = target.with_name(f".{target.name}.tmp")
    try:
        temporary.unlink(missing_ok=True)
        with create_private_file(temporary) as writing:
            writing.write(f"{content}\n{digest}\n".encode())
            writing.flush()
            os.fsync(writing.fileno())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    return target


def read_record(path: Path) -> CopyRecord:
    """Read a record. Raises DamagedRecordError where it is not as it was written."""
    try:
        content, digest = path.read_text(encoding="utf-8").splitlines()
        if hashlib.sha256(content.encode()).hexdigest() != digest:
            raise DamagedRecordError(path.name)
        return _from_json(json.loads(content))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DamagedRecordError(path.name) from error


def _to_json(record: CopyRecord) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "made_at": record.made_at.isoformat(),
        "reason": record.reason.value,
        "revision": record.revision,
        "size": record.size,
        "sha256": record.sha256,
        "pieces": list(record.pieces),
        "counts": asdict(record.counts),
        "attachments": list(record.attachments),
        "files": record.files,
        "lost": list(record.lost),
        "mark": asdict(record.mark) if record.mark else None,
        "altered": record.altered,
    }


def _from_json(found: dict[str, Any]) -> CopyRecord:
    if found["format"] != _FORMAT:
        raise ValueError(found["format"])
    if not all(_stays_inside(name) for name in found["files"]):
        raise ValueError("a path leads out of the data folder")
    return CopyRecord(
        datetime.fromisoformat(found["made_at"]),
        CopyReason(found["reason"]),
        found["revision"],
        int(found["size"]),
        found["sha256"],
        tuple(found["pieces"]),
        CopyCounts(**found["counts"]),
        tuple(found["attachments"]),
        dict(found["files"]),
        tuple(found["lost"]),
        DataMark(**found["mark"]) if found["mark"] else None,
        # Records of copies that were made without digests of rows say nothing of it.
        int(found.get("altered", 0)),
    )


def _stays_inside(name: str) -> bool:
    """Tell whether a path with ``/`` names something below the folder it is joined to."""
    path = PurePosixPath(name)
    return not path.is_absolute() and not {"..", ""} & set(name.split("/")) and "\\" not in name
