"""What letters, reports and attendance lists need besides."""

from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.settings.inputs import LineInput, ParagraphInput
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
        lists = self.add_group(self.tr("Undangan dan daftar hadir"))
        invitees = NumberInput(0, 500, whole=True)
        self.add(lists, "invitees_limit", self.tr("&Undangan disebut paling banyak"), invitees, 6)
        spare = NumberInput(0, 200, whole=True)
        self.add(lists, "spare_rows", self.tr("&Baris kosong daftar hadir"), spare, 6)
        lists.add_note(self.tr("Undangan yang lebih banyak ditulis pada lampiran surat."))
