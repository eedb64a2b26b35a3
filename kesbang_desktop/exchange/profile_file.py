"""An office profile as one file: a ZIP with its settings, logo and templates."""

import io
import json
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import InvalidRecordError, UnreadableProfileError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.office_profile import OfficeProfile, require_printable
from kesbang_desktop.domain.record_json import from_json, to_json
from kesbang_desktop.domain.text import clean_text

SUFFIX = ".notula-profil"

_SETTINGS = "profil.json"
_LOGO = "logo"
_TEMPLATES = "templat/"
_KINDS = frozenset(DocumentKind)
# Far above what offices have, far below what fills a disk or the memory.
_LIMITS = {_SETTINGS: 1 << 20, _LOGO: 10 << 20}
_TEMPLATE_LIMIT = 20 << 20
_MOST_ENTRIES = 50
_MOST_ITEMS = 200
_LONGEST_TEXT = 1_000


def profile_bytes(profile: OfficeProfile, templates: Mapping[str, bytes]) -> bytes:
    """Return the file of ``profile``; ``templates`` are its own ones, by file name."""
    settings = to_json(profile)
    del settings["id"]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_SETTINGS, json.dumps(settings, ensure_ascii=False, indent=1))
        if profile.logo:
            archive.writestr(_LOGO, profile.logo)
        for name, content in templates.items():
            archive.writestr(_TEMPLATES + name, content)
    return buffer.getvalue()


def read_profile_file(path: Path) -> tuple[OfficeProfile, dict[str, bytes]]:
    """Return the profile in ``path``, with a new id, and its templates by file name.

    Templates and logo are as they were in the file: not checked yet. A template that the settings
    name but the file does not hold is left out. Raises UnreadableProfileError.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            contents = _read_all(archive)
        settings = json.loads(contents[_SETTINGS])
    except FileNotFoundError as error:
        raise UnreadableProfileError(
            f"Berkas “{path.name}” tidak ditemukan. Pilih berkas profil yang lain."
        ) from error
    # What a damaged archive raises depends on where the damage is.
    except (OSError, zipfile.BadZipFile, zlib.error, LookupError, ValueError, RuntimeError,
            NotImplementedError, EOFError) as error:  # fmt: skip
        raise UnreadableProfileError(_unreadable(path)) from error
    try:
        profile = from_json(
            OfficeProfile,
            _tidy(_require_object(settings)),
            id=new_id(),
            logo=contents.get(_LOGO, b""),
        )
    except (InvalidRecordError, TypeError, ValueError, RecursionError) as error:
        raise UnreadableProfileError(_unreadable(path)) from error
    try:
        require_printable(profile)
    except InvalidRecordError as error:
        raise UnreadableProfileError(
            f"Berkas “{path.name}” tidak dapat dipakai. {error.sentence}"
        ) from error
    own = [one for one in profile.own_templates if one.document in _KINDS]
    held = [one for one in own if _TEMPLATES + one.file_name in contents]
    files = {one.file_name: contents[_TEMPLATES + one.file_name] for one in held}
    return replace(profile, own_templates=tuple(held)), files


def _read_all(archive: zipfile.ZipFile) -> dict[str, bytes]:
    infos = archive.infolist()
    if len(infos) > _MOST_ENTRIES:
        raise ValueError("too many entries")
    return {info.filename: _read(archive, info) for info in infos}


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Return one entry, reading no more than its limit whatever size it claims."""
    limit = _LIMITS.get(info.filename, _TEMPLATE_LIMIT)
    with archive.open(info) as entry:
        content = entry.read(limit + 1)
    if len(content) > limit:
        raise ValueError("entry too large")
    return content


def _require_object(settings: Any) -> dict[str, Any]:
    if not isinstance(settings, dict):
        raise TypeError("settings are no object")
    return settings


def _tidy(value: Any) -> Any:
    """Return what JSON held without control characters. Raises ValueError for absurd lengths."""
    if isinstance(value, dict):
        return {name: _tidy(one) for name, one in value.items()}
    most = _MOST_ITEMS if isinstance(value, list) else _LONGEST_TEXT
    if isinstance(value, list | str) and len(value) > most:
        raise ValueError("too long")
    if isinstance(value, list):
        return [_tidy(one) for one in value]
    return clean_text(value) if isinstance(value, str) else value


def _unreadable(path: Path) -> str:
    return (
        f"Berkas “{path.name}” bukan berkas profil yang utuh. "
        "Ekspor lagi profil itu di laptop asalnya, lalu impor berkas yang baru."
    )
