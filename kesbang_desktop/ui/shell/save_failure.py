"""Says that what was typed is not on disk, and offers the way out."""

from PySide6.QtCore import QObject

from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.workspace.rescue_copy import RescueCopy


class SaveFailure(QObject):
    """In ``banner``, with the way out that ``rescue`` is."""

    def __init__(self, banner: Banner, rescue: RescueCopy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banner = banner
        self._rescue = rescue
        self._said = ""

    def take_back(self) -> None:
        """Take back what was said: all is written."""
        if self._said and self._banner.text == self._said:
            self._banner.dismiss()
        self._said = ""

    def show(self, sentence: str) -> None:
        """Say that the last change could not be written."""
        if self._said == sentence and self._banner.text.startswith(sentence):
            # Said already; the button stays under the finger at every further try.
            return
        self._said = sentence
        self._banner.show_error(sentence, [(self._rescue.label, self._rescue.ask_where_to_save)])
