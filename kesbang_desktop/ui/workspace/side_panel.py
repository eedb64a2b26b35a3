"""What stands beside the text: who is there, what was decided, what has to be done."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.workspace.panel_delegate import PanelDelegate
from kesbang_desktop.ui.workspace.side_panel_model import SidePanelModel


class PanelList(QListView):
    """A list of rows beside the text; ``entry_requested(UUID)`` on Enter or click."""

    entry_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self._delegate = PanelDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._request)
        self.activated.connect(self._request)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap rows to the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _request(self, index: QModelIndex) -> None:
        row = index.data(RowRole.RECORD)
        if row is not None and row.entry_id is not None:
            self.entry_requested.emit(row.entry_id)


class SidePanel(PanelList):
    """A list that never needs the mouse."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(
            self.tr("Yang perlu dilengkapi, peserta, keputusan, dan tindak lanjut")
        )
        self.setMinimumWidth(300)
        self.rows = SidePanelModel(self)
        self.setModel(self.rows)
