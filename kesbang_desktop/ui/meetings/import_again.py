"""What is asked where the same notes have become a meeting before."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from kesbang_desktop.domain.meeting_clock import wall_clock
from kesbang_desktop.domain.notes_reading import EarlierImport
from kesbang_desktop.ui.language.formats import format_date, format_time
from kesbang_desktop.ui.widgets.dialog_opening import open_over
from kesbang_desktop.ui.widgets.question import Question


def ask_to_import_again(
    earlier: EarlierImport,
    parent: QWidget,
    open_earlier: Callable[[], object],
    go_on: Callable[[], object],
) -> None:
    """Say what the notes became before, and do what is chosen; Esc does nothing."""
    at = wall_clock(earlier.imported_at)
    when = _tr("{0} pukul {1}").format(format_date(at.date()), format_time(at.time()))
    words = _tr("Catatan yang sama sudah diimpor pada {0} sebagai “{1}”.")
    if earlier.is_binned:
        words = _tr("Catatan yang sama sudah diimpor pada {0} sebagai “{1}”, kini di Sampah.")
    box = Question(parent, _tr("Impor catatan"), words.format(when, earlier.title))
    box.setInformativeText(_tr("Mengimpor lagi membuat rapat kedua dengan isi yang sama."))
    again = box.addButton(_tr("Impor lagi"), QMessageBox.ButtonRole.DestructiveRole)
    again.clicked.connect(go_on)
    cancel = box.addButton(_tr("Batal"), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(cancel)
    box.setDefaultButton(cancel)
    if not earlier.is_binned:
        show = box.addButton(_tr("Buka rapat itu"), QMessageBox.ButtonRole.AcceptRole)
        show.clicked.connect(open_earlier)
        box.setDefaultButton(show)
    open_over(box)


def _tr(text: str) -> str:
    return QCoreApplication.translate("import_again", text)
