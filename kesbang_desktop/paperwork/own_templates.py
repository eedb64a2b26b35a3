"""The office's own templates, kept in the data folder."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.document_kind import TEMPLATE_KINDS, WORD_TEMPLATE, DocumentKind
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.file_name import safe_file_name
from kesbang_desktop.domain.office_profile import OfficeProfile, OwnTemplate
from kesbang_desktop.store.deferred import profiles

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.template_report import TemplateReport
    from kesbang_desktop.paperwork.desk import Desk


class OwnTemplates:
    """Takes templates into use, and out of it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def check(self, path: Path, kind: DocumentKind) -> TemplateReport:
        """Return what is wrong with the file at ``path`` as a template of ``kind``."""
        from kesbang_desktop.documents.templates.check import check_template

        return check_template(path, kind, self._desk.scratch())

    def best_check(self, path: Path) -> tuple[DocumentKind, TemplateReport]:
        """Check ``path`` as the kind of which it has the fewest problems, and return both."""
        reports = ((kind, self.check(path, kind)) for kind in TEMPLATE_KINDS)
        return min(reports, key=lambda pair: len(pair[1].problems))

    def copy(self, profile_id: UUID, kind: DocumentKind) -> Path:
        """Put a copy of the shipped template into use and return it. Raises ExportError."""
        return self._take(profile_id, kind, resource_path("templates", kind.template_name))

    def choose(self, profile_id: UUID, kind: DocumentKind, path: Path) -> TemplateReport:
        """Take a copy of ``path`` into use where nothing is wrong with it."""
        report = self.check(path, kind)
        if report.is_usable:
            self._take(profile_id, kind, path)
        return report

    def path(self, profile_id: UUID, kind: DocumentKind) -> Path:
        """Return the file of the own template, to be opened in Word."""
        name = self._desk.profile(profile_id).own_template(kind.template_kind)
        return self._desk.templates.path(name)

    def drop(self, profile_id: UUID, kind: DocumentKind) -> Changes:
        """Use the shipped template again; the file stays in the folder."""
        return self._save(self._desk.profile(profile_id), kind, ())

    def _take(self, profile_id: UUID, kind: DocumentKind, source: Path) -> Path:
        profile = self._desk.profile(profile_id)
        target = self._free(f"{kind.file_stem} {profile.name}")
        try:
            if source.suffix.lower() == WORD_TEMPLATE:
                from kesbang_desktop.documents.templates.package import read_package

                target.write_bytes(read_package(source))
            else:
                shutil.copyfile(source, target)
        except OSError as error:
            raise ExportError(
                f"Templat “{source.name}” tidak dapat disalin ke folder data. "
                f"{disk_trouble(error) or 'Tutup berkas itu di Word'}, lalu coba lagi."
            ) from error
        self._desk.templates.hand_on(target.name)
        self._save(profile, kind, [OwnTemplate(kind.template_kind, target.name)])
        return target

    def _save(
        self, profile: OfficeProfile, kind: DocumentKind, own: Iterable[OwnTemplate]
    ) -> Changes:
        others = [one for one in profile.own_templates if one.document != kind.template_kind]
        changed = replace(profile, own_templates=(*others, *own))
        return self._desk.write(profiles.save_profile)(changed)

    def _free(self, stem: str) -> Path:
        """Return a path no template has: one that is open in Word cannot be replaced."""
        templates = self._desk.templates
        target = templates.path(safe_file_name(stem, ".docx"))
        number = 2
        while target.exists():
            target = templates.path(safe_file_name(f"{stem} {number}", ".docx"))
            number += 1
        return target
