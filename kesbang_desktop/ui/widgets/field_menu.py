"""The list of the fields (bidang): a letter chooses at once, Backspace takes the field away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from kesbang_desktop.domain.reports.field_tags import letter_at
from kesbang_desktop.domain.reports.report_forms import ReportField

_TAKING_AWAY = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class FieldMenu(QMenu):
    """``choose`` gets the key of the chosen field, empty for none. ``chosen`` is what holds now."""

    def __init__(
        self,
        fields: Sequence[ReportField],
        chosen: str,
        choose: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Bidang"))
        for place, one in enumerate(fields):
            title = one.title.replace("&", "&&")
            action = self.addAction(f"&{letter_at(place)}  {title}")
            action.setCheckable(True)
            action.setChecked(one.key == chosen)
            action.triggered.connect(lambda _=False, key=one.key: choose(key))
            if one.key == chosen:
                self.setActiveAction(action)
        self.addSeparator()
        self._none = self.addAction(self.tr("Tanpa bidang") + "\tBackspace")
        self._none.triggered.connect(lambda: choose(""))
        if self.activeAction() is None:
            self.setActiveAction(self.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the field away with the keys that take anything away."""
        if event.key() in _TAKING_AWAY:
            self.close()
            self._none.trigger()
        else:
            super().keyPressEvent(event)
