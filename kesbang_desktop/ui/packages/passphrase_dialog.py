"""The passphrase of a package that comes in."""

from PySide6.QtWidgets import QLineEdit, QWidget

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.ui.directory.record_dialog import RecordDialog


class PackagePassphraseDialog(RecordDialog):
    """Asks for it; ``problem`` is why the one before did not do."""

    characters = 56

    def __init__(self, file_name: str, problem: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Paket bersandi"))
        label = self.tr("Kata sandi untuk “{0}”").format(file_name)
        line = self.add_line("name", label, "", (0, 0, 1))
        line.setEchoMode(QLineEdit.EchoMode.Password)
        self.fields["name"].set_error(problem)

    def keep_text(self) -> str:
        """Return what the main button says."""
        return self.tr("Buka")

    def make(self) -> str:
        """Return the passphrase. Raises InvalidRecordError where there is none."""
        words = self.text("name")
        if not words:
            raise InvalidRecordError(self.tr("Ketik kata sandi yang diberikan pengirim paket ini."))
        return words
