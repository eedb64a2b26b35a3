"""The quiet bar that offers to join lines with a name that has become known."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.editor.strangers import NamedLine
from kesbang_desktop.ui.widgets.banner import Banner


class NamedBar(Banner):
    """Stands below the text of ``edit``, so that nothing moves; undo takes back what it did."""

    def __init__(self, edit: MinutesEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._edit = edit
        edit.strangers.named.connect(self._offer)

    def _offer(self, named: Sequence[NamedLine]) -> None:
        if not named:
            self.dismiss()
        if not named or self._edit.isReadOnly():
            return
        names = ", ".join(dict.fromkeys(party.name for _, party in named))
        words = self.tr("{0} baris menyebut {1}, yang kini dikenal.").format(len(named), names)
        self.show_message(words, [(self.tr("Jadikan pembicaranya"), lambda: self._join(named))])

    def _join(self, named: Sequence[NamedLine]) -> None:
        self._edit.strangers.join(named)
        self._edit.setFocus()
        self.dismiss()
