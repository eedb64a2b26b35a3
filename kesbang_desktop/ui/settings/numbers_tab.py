"""Numbers of papers: their patterns, the archive code, and the units with their codes."""

from datetime import date

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.document_number import PARTS, format_number, pattern_problem
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.settings.inputs import LineInput
from kesbang_desktop.ui.settings.profile_paths import value_at
from kesbang_desktop.ui.settings.profile_tab import ProfileTab
from kesbang_desktop.ui.settings.unit_rows import UnitRows

_EXAMPLE = 1461
_PATTERNS = ("number_patterns.notula", "number_patterns.invitation", "number_patterns.report")


def example_number(profile: OfficeProfile, path: str) -> str:
    """Return what the pattern at ``path`` makes of an ordinary number today."""
    return format_number(
        value_at(profile, path),
        code=profile.archive_code,
        sequence=_EXAMPLE,
        unit=profile.unit_code,
        day=date.today(),
    )


class NumbersTab(ProfileTab):
    """How numbers are made up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("Nomor")
        patterns = self.add_group(self.tr("Pola nomor"))
        labels = (self.tr("&Notula"), self.tr("&Undangan"), self.tr("&Laporan"))
        for path, label in zip(_PATTERNS, labels, strict=True):
            self.add(
                patterns,
                path,
                label,
                LineInput(check=lambda text: translated(pattern_problem(text))),
            )
        known = "   ".join(f"{{{part}}}" for part in PARTS)
        patterns.add_note(self.tr("Bagian yang diganti: {0}").format(known))
        codes = self.add_group(self.tr("Kode"))
        self.add(codes, "archive_code", self.tr("&Klasifikasi arsip"), LineInput(), 6)
        self.add(codes, "unit_code", self.tr("K&ode unit (bila tidak dipilih)"), LineInput(), 6)
        units = self.add_group(self.tr("Unit yang mengeluarkan surat"))
        self.units = self.add(units, "units", self.tr("Nama dan kode unit"), UnitRows())

    def show_hints(self, profile: OfficeProfile) -> None:
        """Show an example of every pattern."""
        for path in _PATTERNS:
            field = self.fields[path]
            words = self.tr("Contoh: {0}").format(example_number(profile, path))
            field.set_hint("" if field.error else words)
