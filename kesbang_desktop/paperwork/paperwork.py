"""Hands the work on papers to the window as ports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.documents.deferred import fields, key_card, reading
from kesbang_desktop.paperwork.attachments import Attachments
from kesbang_desktop.paperwork.bundles import Bundles
from kesbang_desktop.paperwork.calendars import Calendars
from kesbang_desktop.paperwork.corrections import CorrectionDesk
from kesbang_desktop.paperwork.excerpts import Excerpts
from kesbang_desktop.paperwork.follow_ups import FollowUpPapers
from kesbang_desktop.paperwork.issues import IssuePapers
from kesbang_desktop.paperwork.kept_exports import KeptExports
from kesbang_desktop.paperwork.office_setup import OfficeSetups
from kesbang_desktop.paperwork.own_templates import OwnTemplates
from kesbang_desktop.paperwork.papers import Papers
from kesbang_desktop.paperwork.profiles import Profiles
from kesbang_desktop.paperwork.region_forms import RegionForms
from kesbang_desktop.paperwork.report_files import ReportFiles
from kesbang_desktop.paperwork.report_sources import ReportSources
from kesbang_desktop.paperwork.reports import FieldGuesses, Reports
from kesbang_desktop.paperwork.versions import Versions
from kesbang_desktop.ports.follow_ups import IssuePorts
from kesbang_desktop.ports.lock import RecoveryPorts
from kesbang_desktop.ports.papers import (
    AttachmentPorts,
    CorrectionPorts,
    PaperPorts,
    ProfilePorts,
    TemplatePorts,
    VersionPorts,
)
from kesbang_desktop.ports.reports import RegionFormPorts, ReportPorts
from kesbang_desktop.store.deferred import (
    attachments,
    finalising,
    issues,
    profiles,
    proofs,
    ratifications,
    reports,
    versions,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kesbang_desktop.domain.office_calendar import OfficeCalendar
    from kesbang_desktop.domain.recovery_sheet import RecoverySheet
    from kesbang_desktop.domain.search.language import Language
    from kesbang_desktop.paperwork.desk import Desk


class Paperwork:
    """Every kind of work on papers, for one data folder."""

    def __init__(
        self,
        desk: Desk,
        holidays: Callable[[], OfficeCalendar],
        language: Callable[[], Language],
    ) -> None:
        self._desk = desk
        calendars, exports = Calendars(desk), KeptExports(desk)
        guesses = FieldGuesses(desk, language)
        self.issues = IssuePapers(desk, guesses.current)
        self.reports = Reports(desk, lambda: self.issues.regions, guesses)
        beside = ReportSources(
            desk, lambda: self.issues.regions, self.reports.basis, lambda word: guesses.stems(word)
        )
        self.papers = Papers(desk, calendars, exports, beside)
        self.corrections = CorrectionDesk(desk, self.papers.render, holidays)
        self.report_files = ReportFiles(desk, self.papers, self.reports)
        self.templates = OwnTemplates(desk)
        self.profiles = Profiles(desk, self.templates)
        self.attachments = Attachments(desk)
        self.excerpts = Excerpts(desk, self.papers)
        self.bundles = Bundles(desk, self.papers, self.excerpts, self.attachments)
        self.versions = Versions(desk, self.papers, exports)
        self.follow_ups = FollowUpPapers(desk, self.papers, calendars)
        self.region_forms = RegionForms(desk, lambda: self.issues.regions)
        self.setups = OfficeSetups(desk, self.issues)

    def write_recovery_sheet(self, code: str, target: Path) -> Path:
        """Write the sheet with the recovery code as DOCX, and return it. Raises ExportError."""
        from kesbang_desktop.documents.recovery_sheet import recovery_docx

        return self._desk.write_file(target, recovery_docx(self.recovery_sheet(code)))

    def recovery_sheet(self, code: str) -> RecoverySheet:
        """Return what stands on the sheet with the recovery code of this office."""
        from datetime import date

        from kesbang_desktop.domain.office_profile import office_name
        from kesbang_desktop.domain.recovery_sheet import RecoverySheet

        return RecoverySheet(code, office_name(self._desk.profile().office), date.today())

    def recovery_ports(self) -> RecoveryPorts:
        """Return the verbs for the sheet with the recovery code."""
        return RecoveryPorts(self.recovery_sheet, self.write_recovery_sheet, self._desk.write_file)

    def paper_ports(self) -> PaperPorts:
        """Return the verbs for papers of a meeting."""
        return PaperPorts(
            export=self.papers.export,
            export_notes=self.papers.export_notes,
            save_pdf=self.papers.save_pdf,
            file_state=self.papers.file_state,
            preview=self.papers.preview,
            summary=self.papers.summary,
            notes=self.papers.notes,
            left_blank=self.papers.left_blank,
            office_program=self.papers.office_program,
            to_pdf=self.papers.to_pdf,
            bundle=self.bundles.make,
            excerpt_agencies=self.excerpts.agencies,
            excerpts=self.excerpts.write,
            proofs=self._desk.read(proofs.list_proofs),
            save_proofs=self._desk.write(proofs.save_proofs),
            ratifications=self._desk.read(ratifications.read_ratifications),
            write_file=self._desk.write_file,
            key_card=key_card.key_card_docx,
        )

    def correction_ports(self) -> CorrectionPorts:
        """Return the verbs for documents that come back corrected."""
        return CorrectionPorts(
            read=self.corrections.read,
            take=self.corrections.take,
            take_back=self.corrections.take_back,
        )

    def profile_ports(self) -> ProfilePorts:
        """Return the verbs for office profiles."""
        write = self._desk.write
        return ProfilePorts(
            list=self._desk.profiles,
            load=self._desk.profile,
            save=write(profiles.save_profile),
            use=write(profiles.use_profile),
            remove=write(profiles.remove_profile),
            restore=write(profiles.restore_profile),
            write_file=self.profiles.write_file,
            read_file=self.profiles.read_file,
            read_logo=reading.read_logo,
            check_logo=reading.check_logo,
        )

    def template_ports(self) -> TemplatePorts:
        """Return the verbs for the office's own templates."""
        return TemplatePorts(
            fields=fields.template_fields,
            check=self.templates.check,
            copy=self.templates.copy,
            choose=self.templates.choose,
            path=self.templates.path,
            drop=self.templates.drop,
        )

    def attachment_ports(self) -> AttachmentPorts:
        """Return the verbs for files kept beside the minutes."""
        return AttachmentPorts(
            list=self._desk.read(attachments.list_attachments),
            add=self.attachments.add,
            save=self._desk.write(attachments.save_attachments),
            remove=self._desk.write(attachments.remove_attachment),
            path=self.attachments.path,
            scratch=self._desk.scratch,
        )

    def version_ports(self) -> VersionPorts:
        """Return the verbs for final minutes."""
        return VersionPorts(
            list=self._desk.read(versions.list_versions),
            corrected=self._desk.read(proofs.corrected_meetings),
            propose_number=self.versions.propose_number,
            finalise=self.versions.finalise,
            reopen=self._desk.write(finalising.reopen_meeting),
            document=self.versions.document,
        )

    def report_ports(self) -> ReportPorts:
        """Return the verbs for reports."""
        made, write = self.reports, self._desk.write
        list_conditions = self._desk.read(reports.list_conditions)
        return ReportPorts(
            list=made.list,
            begin=made.begin,
            lines=made.lines,
            take=made.take,
            conditions=lambda period: list_conditions(period.until),
            save_condition=write(reports.save_condition),
            remove_condition=write(reports.remove_condition),
            received=made.received,
            stored=made.stored,
            receive=made.receive,
            guesser=made.guesses.current,
            tiles=lambda: self.issues.regions.tiles,
        )

    def region_form_ports(self) -> RegionFormPorts:
        """Return the verbs for the forms that the kabupaten/kota fill in."""
        forms = self.region_forms
        return RegionFormPorts(
            write=forms.write_form,
            text=forms.form_text,
            read=forms.read_form,
            read_texts=forms.read_texts,
        )

    def issue_ports(self) -> IssuePorts:
        """Return the verbs for the inventory of problems."""
        write, signed = self._desk.write, self._desk.signed
        set_solved = write(issues.set_issue_solved)
        return IssuePorts(
            list=self.issues.list,
            newest=self.issues.newest,
            set_region=write(issues.set_issue_region),
            set_field=write(issues.set_issue_field),
            set_solved=lambda ids, solved, at, note, author: set_solved(
                ids, solved, at, note, signed(author)
            ),
            add_note=self._desk.signed_note(issues.add_issue_note),
            take_back_solved=write(issues.take_back_solved),
            withdraw_notes=write(issues.withdraw_issue_notes),
            notes=self._desk.read(issues.issue_notes),
            rewrite_note=write(issues.rewrite_issue_note),
            export=self.issues.export,
            region_names=lambda: self.issues.regions.names,
        )
