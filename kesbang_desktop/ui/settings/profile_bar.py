"""Which profile is shown, and what can be done with it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ui.follow_ups.choice_menu import with_menu_mark
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow


class ProfileBar(QWidget):
    """A choice of profiles beside ``heading``, and buttons.

    ``profile_chosen(UUID)`` when another profile is to be shown; the other signals ask for the
    rest.
    """

    profile_chosen = Signal(object)
    use_requested = Signal()
    new_requested = Signal()
    rename_requested = Signal()
    remove_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, heading: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ChoiceBox(self)
        self.box.setAccessibleName(self.tr("Profil yang ditampilkan"))
        self.box.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(24)
        heading.setBuddy(self.box)
        self.state = QLabel(self)
        self.state.setProperty("role", "muted")
        self.use_button = self._button(self.tr("Pakai profil ini"), self.use_requested)
        self.new_button = self._button(self.tr("Baru…"), self.new_requested)
        self.more_button = QPushButton(with_menu_mark(self.tr("Lainnya")), self)
        self.more_button.setAccessibleName(self.tr("Lainnya"))
        self.more_button.setProperty("role", "small")
        self._add_menu()
        row = WrappingRow(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(heading)
        row.addSpacing(8)
        row.addWidget(self.box)
        row.addWidget(self.state)
        row.addWidget(self.use_button)
        row.addStretch(1)
        row.addWidget(self.new_button)
        row.addWidget(self.more_button)
        self.box.currentIndexChanged.connect(
            lambda: self.profile_chosen.emit(UUID(self.box.currentData()))
        )

    def show_profiles(self, profiles: Sequence[OfficeProfile], shown: UUID, used: UUID) -> None:
        """Offer ``profiles``; ``shown`` is the one below, ``used`` the one papers are made with."""
        with QSignalBlocker(self.box):
            self.box.clear()
            for one in profiles:
                self.box.addItem(one.name, str(one.id))
        self.box.choose(str(shown))
        is_used = shown == used
        self.state.setText(self.tr("profil dipakai") if is_used else "")
        self.state.setVisible(is_used)
        self.use_button.setVisible(not is_used)
        self.remove_action.setEnabled(not is_used)

    def _button(self, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "small")
        button.clicked.connect(lambda: signal.emit())
        return button

    def _add_menu(self) -> None:
        menu = QMenu(self.more_button)
        self.rename_action = menu.addAction(self.tr("&Ganti nama…"))
        self.remove_action = menu.addAction(self.tr("&Hapus…"))
        menu.addSeparator()
        self.export_action = menu.addAction(self.tr("&Ekspor ke berkas…"))
        self.import_action = menu.addAction(self.tr("&Impor dari berkas…"))
        for action, signal in (
            (self.rename_action, self.rename_requested),
            (self.remove_action, self.remove_requested),
            (self.export_action, self.export_requested),
            (self.import_action, self.import_requested),
        ):
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit())
        self.more_button.setMenu(menu)
