"""Letterhead: the office, the lines, the logo and the rule."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.office_profile import Rule
from kesbang_desktop.ui.settings.inputs import ChoiceInput, LineInput
from kesbang_desktop.ui.settings.letterhead_lines import LetterheadLines
from kesbang_desktop.ui.settings.logo_input import LogoInput
from kesbang_desktop.ui.settings.number_input import NumberInput
from kesbang_desktop.ui.settings.profile_tab import ProfileTab


def rule_words() -> list[tuple[str, Rule]]:
    """Return the forms of the rule under the letterhead, with the words for them."""
    translate = QCoreApplication.translate
    return [
        (translate("LetterheadTab", "Satu garis tebal"), Rule.SOLID),
        (translate("LetterheadTab", "Tebal di atas tipis"), Rule.THICK_THIN),
        (translate("LetterheadTab", "Tanpa garis"), Rule.NONE),
    ]


class LetterheadTab(ProfileTab):
    """What stands at the top of every paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("Kop")
        lines = self.add_group(self.tr("Kop naskah dinas"))
        self.lines = self.add(
            lines, "letterhead", self.tr("Baris kop: teks, ukuran (pt), tebal"), LetterheadLines()
        )
        look = self.add_group(self.tr("Logo dan garis"))
        self.logo = self.add(look, "logo", self.tr("Logo"), LogoInput(), 12)
        self.add(
            look,
            "logo_height_cm",
            self.tr("Tin&ggi logo (cm)"),
            NumberInput(0.5, 6, 0.1),
            5,
        )
        self.add(look, "rule", self.tr("Gari&s di bawah kop"), ChoiceInput(rule_words()), 7)
        office = self.add_group(self.tr("Instansi"))
        self.add(office, "office", self.tr("Nama &instansi"), LineInput())
        office.add_note(self.tr("Dicatat sebagai penulis dalam sifat berkas Word."))
