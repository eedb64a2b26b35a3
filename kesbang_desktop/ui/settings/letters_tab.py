"""What letters, reports and attendance lists need besides."""

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.meeting import Urgency
from kesbang_desktop.ui.settings.inputs import ChoiceInput, LineInput, ParagraphInput
from kesbang_desktop.ui.settings.number_input import NumberInput
from kesbang_desktop.ui.settings.profile_tab import ProfileTab

_COPIES_SHOWN = 5


class LettersTab(ProfileTab):
    """Invitation, report and attendance list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("Surat")
        report = self.add_group(self.tr("Laporan hasil rapat"))
        self.add(report, "report_to", self.tr("&Kepada (Yth.)"), LineInput())
        copies = ParagraphInput(_COPIES_SHOWN)
        self.add(report, "report_copies", self.tr("&Tembusan, satu per baris"), copies)
        self.add_check(
            report,
            "report_annexes_discussion",
            self.tr("&Lampirkan seluruh pembahasan pada laporan"),
        )
        self._add_letters()
        lists = self.add_group(self.tr("Undangan dan daftar hadir"))
        invitees = NumberInput(0, 500, whole=True)
        self.add(lists, "invitees_limit", self.tr("&Undangan disebut paling banyak"), invitees)
        spare = NumberInput(0, 200, whole=True)
        self.add(lists, "spare_rows", self.tr("&Baris kosong daftar hadir"), spare)
        lists.add_note(self.tr("Undangan yang lebih banyak ditulis pada lampiran surat."))

    def _add_letters(self) -> None:
        letters = self.add_group(self.tr("Undangan rapat"))
        none = self.tr("– tidak dicetak –")
        urgency = ChoiceInput([(one.value or none, one) for one in Urgency])
        self.add(letters, "letter_form.urgency", self.tr("Tingkat ur&gensi"), urgency, 6)
        self.add(letters, "letter_form.dress", self.tr("&Pakaian"), LineInput(), 6)
        self.add(letters, "letter_form.contact", self.tr("&Narahubung"), LineInput(), 12)
        self.add(letters, "letter_form.remark", self.tr("&Catatan"), LineInput(), 12)
        copies = ParagraphInput(_COPIES_SHOWN)
        label = self.tr("Tembusan undangan, satu per baris")
        self.add(letters, "letter_form.copies", label, copies)
        self.add_check(
            letters,
            "letter_form.other_matters",
            self.tr("Acara terakhir “Hal-hal lain yang dianggap perlu”"),
        )
        letters.add_note(self.tr("Yang kosong tidak dicetak."))
