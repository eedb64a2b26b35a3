"""The quiet offer to join lines with a name that has become known."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.editor.strangers import NamedLine
from kesbang_desktop.ui.widgets.banner import Banner


class NameOffer(QObject):
    """Offers in ``banner`` what concerns the text of ``edit``; undo takes back what it did."""

    def __init__(self, edit: MinutesEdit, banner: Banner) -> None:
        super().__init__(edit)
        self._edit = edit
        self._banner = banner
        self._words = ""
        edit.strangers.named.connect(self._offer)

    def _offer(self, named: Sequence[NamedLine]) -> None:
        if not named:
            self._take_back()
        if not named or self._edit.isReadOnly():
            return
        names = ", ".join(dict.fromkeys(party.name for _, party in named))
        self._words = self.tr("{0} baris menyebut {1}, yang kini dikenal.", "", len(named)).format(
            len(named), names
        )
        join = (self.tr("Jadikan pembicaranya"), lambda: self._join(named))
        self._banner.show_message(self._words, [join])

    def _join(self, named: Sequence[NamedLine]) -> None:
        self._edit.strangers.join(named)
        self._edit.setFocus()
        self._take_back()

    def _take_back(self) -> None:
        if self._words and self._banner.text == self._words:
            self._banner.dismiss()
