"""The name that stands with notes on follow-ups and problems."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kesbang_desktop.domain.author import SETTING, author_name
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.settings.kept_section import KeptSection
from kesbang_desktop.ui.settings.section_titles import author_title
from kesbang_desktop.ui.work.worker import Worker


class AuthorPage(KeptSection):
    """One name."""

    def __init__(
        self, settings: SettingPorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(author_title(), SETTING, settings, worker, parent)
        self.name = QLineEdit(self)
        self.name.setMaximumWidth(420)
        label = QLabel(self.tr("&Nama pencatat"), self)
        self.name.setAccessibleName(self.tr("Nama pencatat"))
        label.setBuddy(self.name)
        self.body.addWidget(self.make_heading())
        self.body.addWidget(label)
        self.body.addWidget(self.name)
        self.add_hint(
            self.tr(
                "Tercantum pada catatan perkembangan, perubahan tenggat, dan catatan permasalahan "
                "yang dibuat di komputer ini. Kosong berarti tanpa nama."
            )
        )
        self.body.addStretch(1)
        self.name.textEdited.connect(self.expect_write)
        self.read()

    def focus_first(self) -> None:
        """Put the keyboard on the name."""
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    def typed(self) -> object:
        """Return the name on one line."""
        return author_name(self.name.text())

    def show_setting(self, setting: object) -> None:
        """Show the name that is kept."""
        self.name.setText(author_name(setting))
