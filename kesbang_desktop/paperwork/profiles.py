"""Office profiles as files, for the next laptop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import UnreadableProfileError
from kesbang_desktop.exchange.profile_file import profile_bytes, read_profile_file
from kesbang_desktop.store.deferred import profiles

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.office_profile import OfficeProfile
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.own_templates import OwnTemplates


class Profiles:
    """Writes a profile with its logo and templates to one file, and takes such a file in."""

    def __init__(self, desk: Desk, templates: OwnTemplates) -> None:
        self._desk = desk
        self._templates = templates

    def write_file(self, profile_id: UUID, target: Path) -> Path:
        """Write a profile to ``target`` and return it. Raises ExportError."""
        profile = self._desk.profile(profile_id)
        templates = self._desk.templates
        files = {one.file_name: templates.path(one.file_name) for one in profile.own_templates}
        content = {name: path.read_bytes() for name, path in files.items() if path.is_file()}
        return self._desk.write_file(target, profile_bytes(profile, content))

    def read_file(self, path: Path) -> OfficeProfile:
        """Take the profile in ``path`` in as a new one and return it.

        Raises UnreadableProfileError; nothing is kept then.
        """
        profile, files = read_profile_file(path)
        self.require_logo(profile)
        own = profile.own_templates
        profile = replace(profile, own_templates=())
        checked = [(DocumentKind(one.document), files[one.file_name]) for one in own]
        staged = [(kind, self._staged(kind, content)) for kind, content in checked]
        self._desk.write(profiles.save_profile)(profile)
        for kind, file in staged:
            self._templates.choose(profile.id, kind, file)
        return self._desk.profile(profile.id)

    def _staged(self, kind: DocumentKind, content: bytes) -> Path:
        """Return a checked template as a file in the scratch folder."""
        file = self._desk.scratch() / f"templat-{kind}.docx"
        file.write_bytes(content)
        report = self._templates.check(file, kind)
        if not report.is_usable:
            raise UnreadableProfileError(
                f"Templat {kind.label} dalam berkas profil itu tidak dapat dipakai: "
                f"{report.problems[0].sentence} Perbaiki di laptop asalnya lalu ekspor lagi."
            )
        return file

    def require_logo(self, profile: OfficeProfile) -> None:
        """Raise UnreadableProfileError where the logo of a profile from outside is none."""
        from kesbang_desktop.documents.pictures.reading import check_logo
        from kesbang_desktop.domain.errors import PictureError

        if not profile.logo:
            return
        try:
            if not check_logo(profile.logo, "logo.png").is_svg:
                return
        except PictureError as error:
            raise UnreadableProfileError(
                f"Logo dalam berkas profil itu tidak dapat dipakai. {error.sentence}"
            ) from error
        raise UnreadableProfileError(
            "Logo dalam berkas profil itu bukan PNG atau JPEG. Ekspor lagi profilnya."
        )
