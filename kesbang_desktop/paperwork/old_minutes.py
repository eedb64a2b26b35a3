"""The minutes that lie in a folder from before: read, shown, and taken in with their files."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.document_kind import MINUTES_KINDS, DocumentKind
from kesbang_desktop.domain.errors import KnownError, UnreadableOldMinutesError, WorkStoppedError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.long_work import part_of
from kesbang_desktop.domain.old_minutes import (
    OldFile,
    OldMinutes,
    SameMeeting,
    TakenOld,
    as_signed,
    mark_twins,
    with_past_settled,
)
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.store.deferred import directory, notes_imports, profiles

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kesbang_desktop.domain.corrections.paper import Paper
    from kesbang_desktop.domain.known_parties import WordTest
    from kesbang_desktop.domain.office_calendar import OfficeCalendar
    from kesbang_desktop.paperwork.desk import Desk

_MOST_FILES = 20_000
# What Word keeps beside a document that is open.
_LOCK_MARK = "~$"
_PARTS_OF_ORIGIN = 3
CAPTION = "Naskah asli"


@dataclass(frozen=True, slots=True)
class OldMinutesDesk:
    """``is_word`` tells words of the language from names."""

    desk: Desk
    holidays: Callable[[], OfficeCalendar]
    is_word: WordTest

    def read_folder(self, folder: Path) -> tuple[OldFile, ...]:
        """Return what each document in ``folder`` and below it would become; nothing is kept.

        Raises UnreadableOldMinutesError where there is no folder, no document, or too many.
        """
        paths, closed = _documents_in(folder)
        known = self.desk.read(directory.load_directory)()
        found = [_closed_folder(one) for one in closed]
        for number, path in enumerate(paths):
            with part_of(f"Membaca {path.name}…", number, len(paths)):
                found.append(self._read_file(path, known))
        return mark_twins(found)

    def take(self, paths: Sequence[str], settles_past: bool = True) -> TakenOld:
        """Take in the documents at ``paths``, one after the other, each with its file.

        Each is whole or not there at all; one that was taken before, or cannot be read any more,
        is told. ``settles_past`` closes actions that are history. Where it is stopped the meetings
        so far stay: the same folder read again goes on from there.
        """
        known = self.desk.read(directory.load_directory)()
        changes, count, problems = Changes(), 0, []
        left = len(paths)
        for number, path in enumerate(map(Path, paths)):
            try:
                with part_of(f"Memasukkan {path.name}…", number, len(paths)):
                    one = self._read_file(path, known)
                    if one.minutes is None or one.earlier is not None:
                        problems.append(one.told)
                    else:
                        changes |= self._take_one(path, one.minutes, settles_past)
                        known = _with_new(known, one.minutes)
                        count += 1
            except WorkStoppedError:
                break
            left -= 1
        return TakenOld(count, left, tuple(problems), changes)

    def _read_file(self, path: Path, known: Directory) -> OldFile:
        from kesbang_desktop.documents.old_files.reading import read_old_file
        from kesbang_desktop.exchange.old_minutes.reading import read_old_minutes

        try:
            paper = read_old_file(path, self.desk.scratch())
            _require_minutes(path, paper)
            zone = self.desk.read(profiles.zone_in_use)()
            read = read_old_minutes(
                paper.lines, path.name, known, self.holidays(), self.is_word, zone
            )
        except WorkStoppedError:
            raise
        except KnownError as error:
            return OldFile(str(path), path.name, problem=str(error))
        earlier = self._find_same(read)
        others = () if earlier else self._titles_of_day(read)
        return OldFile(str(path), path.name, read, earlier=earlier, others=others)

    def _titles_of_day(self, read: OldMinutes) -> tuple[str, ...]:
        day = read.reading.minutes.meeting.date
        return self.desk.read(notes_imports.titles_of_day)(day) if day is not None else ()

    def _find_same(self, read: OldMinutes) -> SameMeeting | None:
        """Return what the same document became, in the bin too; else a meeting just like it."""
        before = self.desk.read(notes_imports.find_import)(read.reading.digest)
        if before is not None:
            return SameMeeting(before.meeting_id, before.title, before.is_binned)
        return self.desk.read(notes_imports.find_same)(read.reading.minutes.meeting)

    def _take_one(self, path: Path, read: OldMinutes, settles_past: bool) -> Changes:

        now = datetime.now(UTC)
        minutes = as_signed(read.reading.minutes)
        if settles_past:
            minutes = with_past_settled(minutes, now.astimezone().date())
        sha256 = self.desk.files.keep_file(path)
        original = Attachment(
            new_id(),
            minutes.meeting.id,
            AttachmentKind.ANNEX,
            sha256,
            path.name,
            CAPTION,
            key_between(None, None),
            now,
        )
        reading = replace(read.reading, minutes=minutes)
        return self.desk.write_long(notes_imports.import_notes)(reading, now, (original,))


def _require_minutes(path: Path, paper: Paper) -> None:
    """Raise UnreadableOldMinutesError for a paper of this program that is no minutes."""
    parts = paper.origin.split("/")
    if len(parts) == _PARTS_OF_ORIGIN and parts[1] in set(DocumentKind):
        kind = DocumentKind(parts[1])
        if kind not in MINUTES_KINDS:
            raise UnreadableOldMinutesError(
                f"“{path.name}” adalah {kind.label.lower()} yang dibuat program ini, bukan notula."
            )


def _closed_folder(folder: Path) -> OldFile:
    words = f"Folder “{folder.name}” tidak dapat dibaca. Periksa izinnya, lalu coba lagi."
    return OldFile(str(folder), folder.name, problem=words)


def _documents_in(folder: Path) -> tuple[list[Path], list[Path]]:
    """Return the documents in ``folder`` and below it, and the folders that cannot be read."""
    from kesbang_desktop.documents.old_files.reading import SUFFIXES

    if not folder.is_dir():
        raise UnreadableOldMinutesError(
            f"Folder “{folder}” tidak ditemukan. Pilih folder notula lama."
        )
    closed: list[Path] = []
    paths = [
        Path(where, name)
        for where, _, names in os.walk(
            folder, onerror=lambda error: closed.append(Path(error.filename))
        )
        for name in names
        if Path(name).suffix.lower() in SUFFIXES and not name.startswith(_LOCK_MARK)
    ]
    if not paths and not closed:
        raise UnreadableOldMinutesError(
            f"Tidak ada dokumen Word atau PDF dalam “{folder}”. Pilih folder notula lama."
        )
    if len(paths) > _MOST_FILES:
        raise UnreadableOldMinutesError(
            f"“{folder}” berisi {len(paths)} dokumen, lebih dari {_MOST_FILES}. "
            "Pilih satu per satu folder di dalamnya."
        )
    # What is read best comes first: of a Word document and its PDF the former is taken.
    paths.sort(key=lambda path: (SUFFIXES.index(path.suffix.lower()), str(path)))
    return paths, closed


def _with_new(known: Directory, read: OldMinutes) -> Directory:
    """Return ``known`` with whoever is new in ``read``: the next file finds them there."""
    completed = {one.id for one in read.reading.completed}
    people = [one for one in known.people if one.id not in completed]
    return Directory(
        (*people, *read.reading.completed, *read.reading.people),
        (*known.organizations, *read.reading.organizations),
    )
