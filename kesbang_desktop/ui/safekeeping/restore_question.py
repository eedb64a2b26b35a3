"""The question before a copy takes the place of the data."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.ui.safekeeping.copy_words import moment_in_words
from kesbang_desktop.ui.widgets.question import Question


class RestoreQuestion(Question):
    """Asks whether ``one`` takes the place of the data, and says what becomes of its ``lock``.

    ``agreed()`` where it shall.
    """

    agreed = Signal()

    def __init__(self, one: CopyRecord | OldCopy, lock: str, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("RestoreQuestion", "Pulihkan salinan")
        words = translate("RestoreQuestion", "Pulihkan salinan {0}?")
        asked = words.format(moment_in_words(one.made_at))
        super().__init__(parent, title, asked, QMessageBox.Icon.Warning)
        self._lock = lock
        restore = self.addButton(self.tr("Pulihkan"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = self.addButton(self.tr("Batal"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(cancel)
        self.setEscapeButton(cancel)
        restore.clicked.connect(self.agreed)

    def show_since(self, since: str) -> None:
        """Tell what would go aside; nothing where it was answered already."""
        if isValid(self):
            words = self.tr(
                "Data sekarang disalin dulu, lalu disisihkan, tidak dihapus. Jendela ditutup dan "
                "dibuka lagi dengan isi salinan itu."
            )
            parts = (since, self._lock, words)
            self.setInformativeText(" ".join(filter(None, parts)))
