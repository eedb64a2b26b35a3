"""How an office looks, in a package: its profiles and templates, checked like any that come in."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import InvalidRecordError, PackageError, UnreadableProfileError
from kesbang_desktop.domain.office_profile import require_printable as require_measures
from kesbang_desktop.domain.record_json import to_json
from kesbang_desktop.domain.record_text import require_clean
from kesbang_desktop.store.own_template_files import free_beside

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from kesbang_desktop.domain.office_profile import OfficeProfile
    from kesbang_desktop.exchange.package_file import PackageReader
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.own_templates import OwnTemplates
    from kesbang_desktop.paperwork.profiles import Profiles
    from kesbang_desktop.store.database import Database

_LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class PackageLooks:
    """Checks profiles before a package is taken, and brings their templates after it."""

    desk: Desk
    templates: OwnTemplates
    profiles: Profiles

    def require_printable(self, data: Database) -> None:
        """Refuse a package whose profile could not be printed with."""
        from kesbang_desktop.store.profiles import read_profiles

        for profile in data.bind_reading(read_profiles)():
            try:
                require_measures(profile)
                self.profiles.require_logo(profile)
                _require_plain_names(profile)
                _require_plain_words(to_json(profile))
            except (InvalidRecordError, UnreadableProfileError) as error:
                raise PackageError(
                    f"Profil instansi dalam paket ini tidak dapat dipakai, jadi tidak ada yang "
                    f"diambil. {error.sentence}"
                ) from error

    def bring_templates(self, reader: PackageReader, profiles: Collection[UUID]) -> list[str]:
        """Lay the templates of profiles that came beside those that are here; say what was not."""
        from kesbang_desktop.exchange.package_file import TEMPLATES

        problems = []
        for profile_id in profiles:
            for own in self.desk.profile(profile_id).own_templates:
                if own.file_name not in reader.templates:
                    continue
                content = b"".join(reader.blocks(TEMPLATES + own.file_name))
                if problem := self._bring_template(own.document, own.file_name, content):
                    problems.append(problem)
        return problems

    def _bring_template(self, document: str, file_name: str, content: bytes) -> str:
        target = self.desk.templates.path(file_name)
        if target.is_file() and target.read_bytes() == content:
            return ""
        staged = self.desk.scratch() / f"paket-{secrets.token_hex(4)}.docx"
        try:
            staged.write_bytes(content)
            report = self.templates.check(staged, DocumentKind(document))
            if not report.is_usable:
                return f"Templat “{file_name}” dalam paket tidak dapat dipakai dan tidak diambil."
            if target.exists():
                # Whoever has worked on it finds it beside the one that came.
                target.replace(free_beside(target, "{0} (sebelum paket{1})"))
            staged.replace(target)
            self.desk.templates.hand_on(file_name)
        except OSError as error:
            if why := disk_trouble(error):
                return f"Templat “{file_name}” tidak diambil. {why}. Lalu ambil lagi paketnya."
            return f"Templat “{file_name}” sedang dibuka dan tidak diganti. Ambil lagi paketnya."
        finally:
            staged.unlink(missing_ok=True)
        return ""


def _require_plain_words(value: Any) -> None:
    """Refuse what no paper can hold: control characters, and texts and lists without an end."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, str):
        require_clean(value, "Isian profil")
    if isinstance(value, str | list) and len(value) > _LONGEST:
        raise InvalidRecordError("Isiannya terlalu panjang.")
    for one in value if isinstance(value, list) else ():
        _require_plain_words(one)


def _require_plain_names(profile: OfficeProfile) -> None:
    kinds = {kind.value for kind in DocumentKind}
    for own in profile.own_templates:
        is_plain = own.file_name and not set(own.file_name) & set("/\\:\0")
        if not is_plain or own.file_name.startswith(".") or own.document not in kinds:
            raise InvalidRecordError("Nama templatnya menunjuk ke tempat lain.")
