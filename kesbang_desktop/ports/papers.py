"""What the window may ask of everything that has to do with papers; see :mod:`.ports`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import date, datetime
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.corrections.change import Change, Corrections
    from kesbang_desktop.domain.corrections.taken import TakenCorrections
    from kesbang_desktop.domain.document_kind import DocumentKind
    from kesbang_desktop.domain.key_card import KeyGroup
    from kesbang_desktop.domain.left_blank import Blank
    from kesbang_desktop.domain.logo import LogoFile
    from kesbang_desktop.domain.office_profile import OfficeProfile
    from kesbang_desktop.domain.party import Party
    from kesbang_desktop.domain.proof import Proof
    from kesbang_desktop.domain.ratification import Ratifications
    from kesbang_desktop.domain.template_report import TemplateField, TemplateReport
    from kesbang_desktop.domain.version import Version
    from kesbang_desktop.domain.written_file import FileState
    from kesbang_desktop.ports.saving import SaveRecord, SaveRecords


@dataclass(frozen=True, slots=True)
class PaperPorts:
    """Papers of a meeting.

    ``export(meeting, kind, target, replace)`` writes DOCX, or XLSX or TXT where the suffix says so;
    it raises FileInTheWayError over a file that is not the same paper of the same meeting as it was
    written, unless ``replace``. So do ``export_notes(meeting, target, replace)``, for the notes as
    text, and ``save_pdf(meeting, kind, pages, target, replace)``. ``file_state(meeting, kind,
    path)`` tells what a file is to it. ``preview`` writes to a folder of its own. ``summary`` and
    ``notes`` are papers that are text. ``left_blank(meeting, kind)`` is what a paper has dots for.
    ``office_program`` is the name of the program that can make
    PDF, empty for none; it and ``to_pdf(source, target, is_cancelled)`` take seconds, so they run
    in a thread of their own, never in the one of the database. ``bundle(meeting, folder)`` makes
    the folder with all papers, long work that can be given up. ``excerpt_agencies(meeting)`` are
    those that anything concerns, ``excerpts(meeting, folder, some of them)`` writes a file for
    each. ``proofs(meeting)`` are its approval and receipts, ``save_proofs(meeting, all of them, as
    they were)`` notes them, also beside final minutes. ``ratifications(meeting)`` tells which
    minutes it ratifies and where its own were. ``write_file(target, content)`` writes what was made
    in the window, whole or not at all; it asks nothing of the data. ``key_card`` is the Word
    document of the keys.
    """

    export: Callable[[UUID, DocumentKind, Path, bool], Path]
    export_notes: Callable[[UUID, Path, bool], Path]
    save_pdf: Callable[[UUID, DocumentKind, bytes, Path, bool], Path]
    file_state: Callable[[UUID, DocumentKind, Path], FileState]
    preview: Callable[[UUID, DocumentKind], Path]
    summary: Callable[[UUID], str]
    notes: Callable[[UUID], str]
    left_blank: Callable[[UUID, DocumentKind], tuple[Blank, ...]]
    office_program: Callable[[], str]
    to_pdf: Callable[[Path, Path, Callable[[], bool]], Path]
    bundle: Callable[[UUID, Path], Path]
    excerpt_agencies: Callable[[UUID], Sequence[Party]]
    excerpts: Callable[[UUID, Path, Collection[UUID]], Sequence[Path]]
    proofs: Callable[[UUID], Sequence[Proof]]
    save_proofs: Callable[[UUID, Sequence[Proof], Sequence[Proof]], Changes]
    ratifications: Callable[[UUID], Ratifications]
    write_file: Callable[[Path, bytes], Path]
    key_card: Callable[[Sequence[KeyGroup]], bytes]


@dataclass(frozen=True, slots=True)
class ProfilePorts:
    """Office profiles; ``load`` returns the one in use."""

    list: Callable[[], list[OfficeProfile]]
    load: Callable[[], OfficeProfile]
    save: SaveRecord[OfficeProfile]
    use: Callable[[UUID], Changes]
    remove: Callable[[UUID], Changes]
    restore: Callable[[OfficeProfile, Collection[UUID]], Changes]
    write_file: Callable[[UUID, Path], Path]
    read_file: Callable[[Path], OfficeProfile]
    read_logo: Callable[[Path], LogoFile]
    check_logo: Callable[[bytes, str], LogoFile]


@dataclass(frozen=True, slots=True)
class TemplatePorts:
    """Own templates of a profile.

    ``copy(profile, kind)`` puts a copy of the shipped template into use and returns it, to be
    opened in Word. ``choose(profile, kind, file)`` takes a file into use where nothing is wrong
    with it.
    """

    fields: Callable[[DocumentKind], tuple[TemplateField, ...]]
    check: Callable[[Path, DocumentKind], TemplateReport]
    copy: Callable[[UUID, DocumentKind], Path]
    choose: Callable[[UUID, DocumentKind, Path], TemplateReport]
    path: Callable[[UUID, DocumentKind], Path]
    drop: Callable[[UUID, DocumentKind], Changes]


@dataclass(frozen=True, slots=True)
class AttachmentPorts:
    """Photos, signed copies and evidence.

    ``path`` is where the content can be read, ``scratch`` a folder for what other programs are
    given to show, which is swept.
    """

    list: Callable[[UUID], list[Attachment]]
    add: Callable[[UUID, AttachmentKind, Path], Attachment]
    save: SaveRecords[Attachment]
    remove: Callable[[UUID], Changes]
    path: Callable[[Attachment], Path]
    scratch: Callable[[], Path]


@dataclass(frozen=True, slots=True)
class VersionPorts:
    """Final minutes. ``corrected(day)`` are the drafts whose time for corrections is over by then.

    ``propose_number(meeting, kind, unit_code)`` is the next document number by the pattern of the
    profile. ``finalise(meeting, document number, at)`` freezes the minutes as they are stored;
    ``reopen(meeting, reason)`` lets them be edited again. ``document`` is a copy of the kept Word
    document of a version, to be opened.
    """

    list: Callable[[UUID], list[Version]]
    corrected: Callable[[date], Sequence[UUID]]
    propose_number: Callable[[UUID, DocumentKind, str], str]
    finalise: Callable[[UUID, str, datetime], Version]
    reopen: Callable[[UUID, str], Changes]
    document: Callable[[Version], Path]


@dataclass(frozen=True, slots=True)
class CorrectionPorts:
    """Documents that come back corrected.

    ``read(file, meeting)`` compares one with the minutes and writes nothing; without a meeting it
    is the one that the document names. ``take(corrections, some of their changes, reason)`` writes
    those, final minutes being opened with the reason; ``take_back`` undoes it.
    """

    read: Callable[[Path, UUID | None], Corrections]
    take: Callable[[Corrections, Collection[Change], str], TakenCorrections]
    take_back: Callable[[TakenCorrections], Changes]
