"""How much room copies may take, and the second place they go to."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.copy_settings import CopySettings, CopyState
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.safekeeping.copy_words import moment_in_words
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.tab_order import follow_layout
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow

_LIMITS_GB = (0, 1, 2, 5, 10, 20, 50)


class CopyPlaces(QWidget):
    """``changed(CopySettings)`` when the person set something."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = CopySettings()
        self.limit = ChoiceBox(self)
        self.limit.setAccessibleName(self.tr("Ukuran paling banyak"))
        for size in _LIMITS_GB:
            words = self.tr("{0} GB").format(size) if size else self.tr("tanpa batas")
            self.limit.addItem(words, size)
        self.limit.currentIndexChanged.connect(self._set_limit)
        self.second = QLabel(self)
        self.second.setWordWrap(True)
        self.choose = QPushButton(self.tr("Pilih &folder…"), self)
        self.forget = QPushButton(self.tr("&Tanpa tempat kedua"), self)
        self.choose.clicked.connect(self._ask_for_folder)
        self.forget.clicked.connect(lambda: self.use_folder(""))
        limit_row = WrappingRow()
        limit_row.setSpacing(8)
        label = QLabel(self.tr("&Ukuran paling banyak"), self)
        label.setProperty("role", "muted")
        label.setBuddy(self.limit)
        for widget in (self.choose, self.forget, label, self.limit):
            limit_row.addWidget(widget)
        limit_row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.second)
        layout.addLayout(limit_row)
        follow_layout(self)

    def show_state(self, state: CopyState) -> None:
        """Show what is set, and how the second place stands."""
        self._settings = settings = state.settings
        self.limit.choose(settings.most_gb)
        self.forget.setVisible(bool(settings.second_place))
        self.second.setText(self._second_words(state))

    def use_folder(self, folder: str) -> None:
        """Set the second place; empty for none."""
        if folder != self._settings.second_place:
            self.changed.emit(replace(self._settings, second_place=folder))

    def _second_words(self, state: CopyState) -> str:
        settings = state.settings
        if not settings.second_place:
            return self.tr(
                "Tempat kedua: belum ada. Pilih folder pada stik atau jaringan; tiap salinan "
                "disalin juga ke sana bila ada."
            )
        words = self.tr("Tempat kedua: {0}.").format(settings.second_place)
        if state.problem:
            return f"{words} {translated(state.problem)}"
        if days := settings.days_unseen(datetime.now()):
            unseen = self.tr("Sudah {0} hari tidak terlihat; pasang stiknya.", "", days).format(
                days
            )
            return f"{words} {unseen}"
        if settings.second_seen is None:
            seen = self.tr("Belum ada salinan di sana.")
        else:
            seen = self.tr("Terakhir disalin {0}.").format(moment_in_words(settings.second_seen))
        away = self.tr("Sekarang tidak terlihat.") if state.second_is_away else ""
        return " ".join(filter(None, (words, away, seen)))

    def _set_limit(self) -> None:
        self.changed.emit(replace(self._settings, most_gb=int(self.limit.currentData())))

    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Tempat kedua untuk salinan"), self._settings.second_place
        )
        if folder:
            self.use_folder(folder)
