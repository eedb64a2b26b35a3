"""Says whether what was typed is on disk."""

from datetime import datetime

from PySide6.QtCore import QObject

from kesbang_desktop.ui.status_line import StatusLine
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.workspace.rescue_copy import RescueCopy


class SaveDisplay(QObject):
    """In ``status``, and in ``banner`` where it is not, with the way out that ``rescue`` is."""

    def __init__(
        self, status: StatusLine, banner: Banner, rescue: RescueCopy, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._status = status
        self._banner = banner
        self._rescue = rescue
        self._said = ""

    def show_saved(self, moment: datetime) -> None:
        """Say when the last change was written, and take back what was said of a failure."""
        self._status.show_saved(moment)
        if self._said and self._banner.text == self._said:
            self._banner.dismiss()
        self._said = ""

    def show_failure(self, sentence: str) -> None:
        """Say that the last change could not be written."""
        self._status.show_unsaved()
        if self._said == sentence and self._banner.text.startswith(sentence):
            # Said already; the button stays under the finger at every further try.
            return
        self._said = sentence
        self._banner.show_error(sentence, [(self._rescue.label, self._rescue.ask_where_to_save)])
