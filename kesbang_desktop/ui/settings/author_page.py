"""The name that stands with notes on follow-ups and problems."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kesbang_desktop.domain.author import SETTING, author_name
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.section_titles import author_title
from kesbang_desktop.ui.work.worker import Worker

_PAUSE_MS = 250
_RETRY_MS = 1500


class AuthorPage(Section):
    """One name, written soon after it was typed."""

    def __init__(
        self, settings: SettingPorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(author_title(), parent)
        self._settings = settings
        self._worker = worker
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
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._write)
        self._pending = 0
        self.name.textEdited.connect(self._wait)
        worker.run(lambda: settings.get(SETTING), self._show)

    @property
    def is_settled(self) -> bool:
        """Whether the name is on disk."""
        return not self._timer.isActive() and not self._pending

    def flush(self) -> None:
        """Write the name now."""
        if self._timer.isActive():
            self._write()

    def focus_first(self) -> None:
        """Put the keyboard on the name."""
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    def _wait(self) -> None:
        self._timer.start(_PAUSE_MS)
        self._worker.expect_write()

    def _write(self) -> None:
        self._timer.stop()
        name = author_name(self.name.text())
        self._pending += 1
        self._worker.run(
            lambda: self._settings.put(SETTING, name), self._finish, self._fail, writes=True
        )

    def _finish(self, _: object) -> None:
        self._pending -= 1

    def _fail(self, error: KnownError) -> None:
        self._pending -= 1
        # What stands in the field is written again, as long as it takes.
        self._timer.start(_RETRY_MS)
        self._worker.known_error_raised.emit(error.sentence)

    def _show(self, setting: object) -> None:
        if not self._timer.isActive():
            self.name.setText(author_name(setting))
