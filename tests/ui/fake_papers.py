"""Papers, profiles, attachments and versions that are kept in dictionaries and a folder."""

import hashlib
import tempfile
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

from kesbang_desktop.documents.atomic_file import write_atomically
from kesbang_desktop.documents.key_card import key_card_docx
from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.circulation import is_over
from kesbang_desktop.domain.document_kind import SHEET, WORD, DocumentKind
from kesbang_desktop.domain.errors import (
    FileInTheWayError,
    OfficeProgramError,
    UnreadableProfileError,
)
from kesbang_desktop.domain.excerpt import excerpts_of
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.left_blank import Blank, left_blank
from kesbang_desktop.domain.logo import LogoFile
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus, TimeZone
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile, OwnTemplate
from kesbang_desktop.domain.office_setup import OfficeSetup
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.proof import Proof
from kesbang_desktop.domain.province import Province
from kesbang_desktop.domain.ratification import NO_RATIFICATIONS, Ratifications
from kesbang_desktop.domain.sample_profile import sample_profile
from kesbang_desktop.domain.template_report import TemplateField, TemplateReport
from kesbang_desktop.domain.together.fields import merge_fields, merge_records
from kesbang_desktop.domain.version import Version
from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.exchange.notes_writer import write_notes
from kesbang_desktop.ports.papers import (
    AttachmentPorts,
    PaperPorts,
    ProfilePorts,
    TemplatePorts,
    VersionPorts,
)
from kesbang_desktop.ports.setup import SetupPorts
from kesbang_desktop.store.begun_files import BegunFiles


class _Meetings(Protocol):
    def load_minutes(self, meeting_id: UUID) -> Minutes: ...

    def put_meeting(self, meeting: Meeting) -> Changes: ...


PROVINCES = (
    Province("Kalimantan Timur", TimeZone.WITA, ("Kabupaten Berau", "Kota Samarinda")),
    Province("Papua", TimeZone.WIT, ("Kabupaten Jayapura", "Kota Jayapura")),
)


@dataclass
class MemoryPapers:
    """``written`` names the files that this wrote; ``program`` is the office program, if any."""

    meetings: _Meetings
    profiles: list[OfficeProfile] = field(default_factory=lambda: [sample_profile(new_id())])
    attachments: dict[UUID, Attachment] = field(default_factory=dict)
    versions: list[Version] = field(default_factory=list)
    written: dict[Path, tuple[object, bytes]] = field(default_factory=dict)
    proofs: dict[UUID, list[Proof]] = field(default_factory=dict)
    ratifications: dict[UUID, Ratifications] = field(default_factory=dict)
    setup: OfficeSetup = field(default_factory=lambda: OfficeSetup(sample_profile(new_id())))
    entered: list[str] = field(default_factory=list)
    program: str = ""
    pdf: bytes = b""
    reports: dict[str, TemplateReport] = field(default_factory=dict)
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp()))

    def ports(self) -> PaperPorts:
        return PaperPorts(
            export=self.export,
            export_notes=self.export_notes,
            save_pdf=self.save_pdf,
            file_state=self.file_state,
            preview=lambda meeting_id, kind: self.export(
                meeting_id, kind, self.folder / f"{kind}.docx", True
            ),
            summary=lambda meeting_id: f"*{self.meetings.load_minutes(meeting_id).meeting.title}*",
            notes=lambda meeting_id: write_notes(self.meetings.load_minutes(meeting_id)),
            left_blank=self.left_blank,
            office_program=lambda: self.program,
            to_pdf=self.to_pdf,
            bundle=self.bundle,
            excerpt_agencies=lambda meeting_id: [
                one.agency for one in excerpts_of(self.meetings.load_minutes(meeting_id))
            ],
            excerpts=self.excerpts,
            proofs=lambda meeting_id: self.proofs.get(meeting_id, []),
            save_proofs=self.save_proofs,
            ratifications=lambda meeting_id: self.ratifications.get(meeting_id, NO_RATIFICATIONS),
            key_card=key_card_docx,
            write_file=self.write_file,
        )

    def left_blank(self, meeting_id: UUID, kind: DocumentKind) -> tuple[Blank, ...]:
        return left_blank(kind, self.meetings.load_minutes(meeting_id), self.profiles[0])

    def write_file(self, target: Path, content: bytes) -> Path:
        write_atomically(target, content, BegunFiles(self.folder).beside)
        return target

    def profile_ports(self) -> ProfilePorts:
        return ProfilePorts(
            list=lambda: list(self.profiles),
            load=lambda: self.profiles[0],
            save=self.save_profile,
            use=self.use_profile,
            remove=self.remove_profile,
            restore=lambda profile, _meetings: self.save_profile(profile),
            write_file=self.write_profile,
            read_file=self.read_profile,
            read_logo=lambda path: LogoFile(path.read_bytes(), path.suffix == ".svg"),
            check_logo=lambda content, name: LogoFile(content, name.endswith(".svg")),
        )

    def template_ports(self) -> TemplatePorts:
        return TemplatePorts(
            fields=lambda kind: (TemplateField("judul", f"Judul pada {kind.label}"),),
            check=lambda path, _: self.reports.get(path.name, TemplateReport(path.name)),
            copy=self.copy_template,
            choose=self.choose_template,
            path=lambda profile_id, kind: (
                self.folder / self._profile(profile_id).own_template(kind)
            ),
            drop=lambda profile_id, kind: self._set_template(profile_id, kind, ""),
        )

    def attachment_ports(self) -> AttachmentPorts:
        return AttachmentPorts(
            list=self.list_attachments,
            add=self.add_attachment,
            save=self.save_attachments,
            remove=self.remove_attachment,
            path=lambda one: self.folder / one.sha256,
            scratch=lambda: self.folder,
        )

    def version_ports(self) -> VersionPorts:
        return VersionPorts(
            list=lambda meeting_id: [
                one for one in reversed(self.versions) if one.meeting_id == meeting_id
            ],
            corrected=lambda day: [
                one for one, noted in self.proofs.items() if is_over(noted, day)
            ],
            propose_number=lambda _meeting, _kind, unit: f"200.1.5/{len(self.versions) + 1}/{unit}",
            finalise=self.finalise,
            reopen=self.reopen,
            document=lambda version: self.folder / f"{version.number}.docx",
        )

    def export(self, meeting_id: UUID, kind: DocumentKind, path: Path, replace: bool) -> Path:
        self.require_free(path, (meeting_id, kind), replace)
        content = f"{kind}\n{write_notes(self.meetings.load_minutes(meeting_id))}".encode()
        self.write(path, (meeting_id, kind), content)
        return path

    def export_notes(self, meeting_id: UUID, path: Path, replace: bool) -> Path:
        self.require_free(path, (meeting_id, None), replace)
        content = write_notes(self.meetings.load_minutes(meeting_id)).encode()
        self.write(path, (meeting_id, None), content)
        return path

    def save_pdf(
        self, meeting_id: UUID, kind: DocumentKind, pdf: bytes, path: Path, replace: bool
    ) -> Path:
        self.require_free(path, (meeting_id, kind), replace)
        self.write(path, (meeting_id, kind), pdf)
        return path

    def bundle(self, _meeting_id: UUID, folder: Path) -> Path:
        folder.mkdir(parents=True)
        return folder

    def save_proofs(
        self, meeting_id: UUID, proofs: Sequence[Proof], _known: Sequence[Proof] = ()
    ) -> Changes:
        self.proofs[meeting_id] = list(proofs)
        return Changes(frozenset({meeting_id}))

    def excerpts(self, meeting_id: UUID, folder: Path, chosen: Collection[UUID]) -> list[Path]:
        found = excerpts_of(self.meetings.load_minutes(meeting_id))
        agencies = [one.agency.name for one in found if one.agency.id in chosen]
        folder.mkdir(parents=True, exist_ok=True)
        return [
            self.export(meeting_id, DocumentKind.EXCERPT, folder / f"{name}.docx", False)
            for name in agencies
        ]

    def file_state(self, meeting_id: UUID, kind: DocumentKind, path: Path) -> FileState:
        return self.state(path, (meeting_id, kind))

    def state(self, path: Path, origin: object) -> FileState:
        """As the seal in a file tells it, or for text and PDF what was written is remembered."""
        named, content = self.written.get(path, (None, b""))
        is_changed = content != path.read_bytes()
        if path.suffix not in (WORD, SHEET) and (named is None or is_changed):
            return FileState.UNKNOWN
        if named is not None and named != origin:
            return FileState.OTHER
        return FileState.CHANGED if is_changed else FileState.OWN

    def require_free(self, path: Path, origin: object, replace: bool) -> None:
        if path.exists() and not replace:
            state = self.state(path, origin)
            if state is not FileState.OWN:
                raise FileInTheWayError(path.name, state)

    def write(self, path: Path, origin: object, content: bytes) -> None:
        self.write_file(path, content)
        self.written[path] = origin, content

    def to_pdf(self, _source: Path, target: Path, _is_cancelled: Callable[[], bool]) -> Path:
        if not self.program:
            raise OfficeProgramError("LibreOffice atau Word tidak ada. Pasang dulu, lalu ulangi.")
        target.write_bytes(self.pdf)
        return target

    def setup_ports(self) -> SetupPorts:
        return SetupPorts(
            load=lambda: replace(self.setup, profile=self.profiles[0]),
            save=self.save_setup,
            enter=self.enter_office,
            provinces=lambda: PROVINCES,
            data_dir=self.folder,
        )

    def enter_office(self) -> Changes:
        self.entered.append(self.profiles[0].office)
        return Changes()

    def save_setup(self, setup: OfficeSetup, known: OfficeSetup | None = None) -> Changes:
        self.setup = setup
        return self.save_profile(setup.profile, known.profile if known else None)

    def save_profile(self, profile: OfficeProfile, known: OfficeProfile | None = None) -> Changes:
        stored = next((one for one in self.profiles if one.id == profile.id), None)
        profile = merge_fields(known, profile, stored).record
        places = [place for place, one in enumerate(self.profiles) if one.id == profile.id]
        if places:
            self.profiles[places[0]] = profile
        else:
            self.profiles.append(profile)
        return Changes(profiles=frozenset({profile.id}))

    def use_profile(self, profile_id: UUID) -> Changes:
        self.profiles.sort(key=lambda one: one.id != profile_id)
        return Changes(profiles=frozenset({profile_id}))

    def remove_profile(self, profile_id: UUID) -> Changes:
        self.profiles = [one for one in self.profiles if one.id != profile_id]
        return Changes(profiles=frozenset({profile_id}))

    def write_profile(self, profile_id: UUID, path: Path) -> Path:
        path.write_text(self._profile(profile_id).name, encoding="utf-8")
        return path

    def read_profile(self, path: Path) -> OfficeProfile:
        name = path.read_text(encoding="utf-8")
        if not name:
            raise UnreadableProfileError(f"Berkas “{path.name}” kosong. Pilih berkas lain.")
        profile = replace(sample_profile(new_id()), name=name)
        self.save_profile(profile)
        return profile

    def copy_template(self, profile_id: UUID, kind: DocumentKind) -> Path:
        path = self.folder / f"{kind}.docx"
        path.write_bytes(b"templat")
        self._set_template(profile_id, kind, path.name)
        return path

    def choose_template(self, profile_id: UUID, kind: DocumentKind, path: Path) -> TemplateReport:
        report = self.reports.get(path.name, TemplateReport(path.name))
        if report.is_usable:
            self._set_template(profile_id, kind, path.name)
        return report

    def list_attachments(self, meeting_id: UUID) -> list[Attachment]:
        of_meeting = [one for one in self.attachments.values() if one.meeting_id == meeting_id]
        return sorted(of_meeting, key=lambda one: one.order_key)

    def add_attachment(self, meeting_id: UUID, kind: AttachmentKind, path: Path) -> Attachment:
        content = path.read_bytes()
        sha256 = hashlib.sha256(content).hexdigest()
        (self.folder / sha256).write_bytes(content)
        last = [one.order_key for one in self.list_attachments(meeting_id)][-1:]
        key = keys_after(last[0] if last else None, 1)[0]
        made = Attachment(new_id(), meeting_id, kind, sha256, path.name, "", key, datetime.now(UTC))
        self.attachments[made.id] = made
        return made

    def save_attachments(
        self, records: Sequence[Attachment], known: Sequence[Attachment] = ()
    ) -> Changes:
        records, _replaced = merge_records(known, records, self.attachments.values())
        self.attachments.update({one.id: one for one in records})
        return Changes(frozenset(one.meeting_id for one in records if one.meeting_id))

    def remove_attachment(self, attachment_id: UUID) -> Changes:
        gone = self.attachments.pop(attachment_id)
        return Changes(frozenset({gone.meeting_id} if gone.meeting_id else ()))

    def finalise(self, meeting_id: UUID, number: str, at: datetime) -> Version:
        minutes = self.meetings.load_minutes(meeting_id)
        notes = write_notes(minutes)
        count = sum(one.meeting_id == meeting_id for one in self.versions)
        reason = minutes.meeting.revision_reason
        digest = hashlib.sha256(notes.encode()).hexdigest()
        made = Version(new_id(), meeting_id, count + 1, at, reason, notes, digest)
        self.versions.append(made)
        final = replace(
            minutes.meeting, status=MeetingStatus.FINAL, number=number, revision_reason=""
        )
        self.meetings.put_meeting(final)
        return made

    def reopen(self, meeting_id: UUID, reason: str) -> Changes:
        meeting = self.meetings.load_minutes(meeting_id).meeting
        return self.meetings.put_meeting(
            replace(meeting, status=MeetingStatus.DRAFT, revision_reason=reason)
        )

    def _profile(self, profile_id: UUID) -> OfficeProfile:
        return next(one for one in self.profiles if one.id == profile_id)

    def _set_template(self, profile_id: UUID, kind: DocumentKind, file_name: str) -> Changes:
        profile = self._profile(profile_id)
        others = tuple(one for one in profile.own_templates if one.document != kind)
        own = (*others, OwnTemplate(kind, file_name)) if file_name else others
        return self.save_profile(replace(profile, own_templates=own))
