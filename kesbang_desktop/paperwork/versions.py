"""Finalising minutes: the record, its text and its Word document together."""

from __future__ import annotations

import hashlib
import shutil
import stat
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.document_kind import DocumentKind, minutes_paper
from kesbang_desktop.domain.document_number import format_number, sequence_of
from kesbang_desktop.domain.errors import ExportError, InvalidRecordError
from kesbang_desktop.domain.file_name import document_file_name
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store.deferred import exported_papers, finalising, meetings, versions
from kesbang_desktop.store.taking_turns import in_turn

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kesbang_desktop.domain.office_profile import OfficeProfile
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.kept_exports import KeptExports
    from kesbang_desktop.paperwork.papers import Papers

_OPENED = "dibuka"
# What is typed at another seat while the notula is made has it made anew.
_TRIES = 3
_IS_WRITTEN = (
    "Notula ini sedang ditulis di meja lain. Tunggu sampai selesai mengetik, lalu sahkan lagi."
)


class _ChangedError(Exception):
    """The minutes are others than those that the version was made of."""


class Versions:
    """Freezes minutes as they are stored."""

    def __init__(self, desk: Desk, papers: Papers, exports: KeptExports) -> None:
        self._desk = desk
        self._papers = papers
        self._exports = exports

    def propose_number(self, meeting_id: UUID, kind: DocumentKind, unit_code: str) -> str:
        """Return the number that comes next in the year of the meeting, by the profile's pattern.

        A meeting that has a number keeps it; one without a date has none yet.
        """
        meeting = self._desk.minutes(meeting_id).meeting
        if meeting.number and kind is DocumentKind.NOTULA:
            return meeting.number
        if meeting.date is None:
            return ""
        profile = self._desk.profile(meeting.profile_id)
        pattern = _pattern(profile, kind)
        given = self._desk.read(finalising.numbers_of_year)(meeting.date.year)
        sequences = (sequence_of(one, pattern) for one in given)
        return format_number(
            pattern,
            code=profile.archive_code,
            sequence=max((one for one in sequences if one is not None), default=0) + 1,
            unit=unit_code or profile.unit_code,
            day=meeting.date,
        )

    def finalise(self, meeting_id: UUID, number: str, at: datetime) -> Version:
        """Freeze the minutes as a version and return it.

        Raises InvalidRecordError where they are final already or another seat writes them all the
        while, TemplateError and what else can keep the notula from being written: minutes without
        a printable notula are not final.
        """
        for _ in range(_TRIES):
            with suppress(_ChangedError):
                return self._freeze(meeting_id, number, at)
        raise InvalidRecordError(_IS_WRITTEN)

    def _freeze(self, meeting_id: UUID, number: str, at: datetime) -> Version:

        minutes = self._desk.minutes(meeting_id)
        header = replace(
            minutes.meeting, number=number.strip(), status=MeetingStatus.FINAL, revision_reason=""
        )
        final = replace(minutes, meeting=header)
        notes = self._desk.write_notes(final)
        reason = minutes.meeting.revision_reason
        paper = minutes_paper(minutes.meeting.kind)
        printed = self._papers.render(final, paper, made_for=reason)
        document = self._desk.files.keep_bytes(printed)
        digest = hashlib.sha256(notes.encode()).hexdigest()
        count = self._desk.read(versions.next_version_number)(meeting_id)
        version = Version(new_id(), meeting_id, count, at, reason, notes, digest, document)
        exported = self._exports.record_of(meeting_id, paper, printed)

        @in_turn
        def write(session: Session) -> None:
            finalising.take_turn(session, meeting_id)
            finalising.require_open(session, meeting_id)
            if meetings.load_minutes(session, meeting_id) != minutes:
                raise _ChangedError
            finalising.finalise_meeting(session, version, header.number)
            exported_papers.keep_exported(session, exported)

        self._desk.write(write)()
        return version

    def document(self, version: Version) -> Path:
        """Return a copy of the kept Word document, only to be read. Raises ExportError."""

        meeting = self._desk.minutes(version.meeting_id).meeting
        name = document_file_name(f"Notula versi {version.number}", meeting)
        # Two meetings may give one name; and what was changed in a copy would be lost.
        target = self._desk.scratch() / _OPENED / version.document / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.exists():
                shutil.copyfile(self._desk.files.readable(version.document), target)
                target.chmod(stat.S_IREAD)
        except OSError as error:
            advice = (
                "Kalau masih terbuka di Word, tutup dulu; kalau hilang dari folder data, ambil "
                "dari cadangan"
            )
            raise ExportError(
                f"Dokumen versi {version.number} tidak dapat dibuka. "
                f"{disk_trouble(error) or advice}."
            ) from error
        return target


def _pattern(profile: OfficeProfile, kind: DocumentKind) -> str:
    patterns = profile.number_patterns
    by_kind = {DocumentKind.INVITATION: patterns.invitation, DocumentKind.REPORT: patterns.report}
    return by_kind.get(kind, patterns.notula)
