"""The name of a profile."""

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.ui.directory.record_dialog import RecordDialog


class ProfileNameDialog(RecordDialog):
    """Asks for a name; makes the text."""

    characters = 50

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        line = self.add_line("name", self.tr("Nama profil, misalnya bidangnya"), name, (0, 0, 1))
        line.selectAll()

    def make(self) -> str:
        """Return the name. Raises InvalidRecordError where there is none."""
        name = self.text("name")
        if not name:
            raise InvalidRecordError(self.tr("Nama profil belum diisi. Ketik namanya."))
        return name
