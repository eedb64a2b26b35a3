"""The question before a copy takes the place of the data."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.ui.safekeeping.copy_words import moment_in_words
from kesbang_desktop.ui.widgets.dialog_opening import open_over


def ask_to_restore(
    parent: QWidget, one: CopyRecord | OldCopy, since: str, agreed: Callable[[], object]
) -> None:
    """Ask whether ``one`` takes the place of the data; ``since`` tells what would go aside."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(_tr("Pulihkan salinan"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(_tr("Pulihkan salinan {0}?").format(moment_in_words(one.made_at)))
    words = _tr(
        "Data sekarang disalin dulu, lalu disisihkan, tidak dihapus. Jendela ditutup dan dibuka "
        "lagi dengan isi salinan itu."
    )
    box.setInformativeText(f"{since} {words}".strip())
    restore = box.addButton(_tr("Pulihkan"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(_tr("Batal"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    restore.clicked.connect(lambda: agreed())
    open_over(box)


def _tr(text: str) -> str:
    return QCoreApplication.translate("safekeeping", text)
