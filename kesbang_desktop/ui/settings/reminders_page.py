"""Reminders: on or off, in the window and in the tray."""

from PySide6.QtWidgets import QCheckBox, QWidget

from kesbang_desktop.ui.follow_ups.reminder_keeper import ReminderKeeper
from kesbang_desktop.ui.settings.section import SwitchedSection


class RemindersPage(SwitchedSection):
    """Two switches, written at once."""

    def __init__(self, keeper: ReminderKeeper, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Pengingat"),
            self.tr("Ingatkan sekali sehari bila ada yang lewat atau jatuh tempo"),
            parent,
        )
        self._keeper = keeper
        self.tray = QCheckBox(self.tr("Tampilkan jumlahnya di baki sistem (tray)"), self)
        self.body.addWidget(self.tray)
        self.add_hint(
            self.tr(
                "Pengingat muncul di kaki jendela saat program dibuka dan setelah tengah malam, "
                "tidak pernah saat notula rapat yang berlangsung sedang diketik. Semuanya dari "
                "data di komputer ini, tanpa jaringan. Menutup jendela tetap menutup program."
            )
        )
        self.body.addStretch(1)
        self.switch.clicked.connect(keeper.set_on)
        self.tray.clicked.connect(keeper.set_tray_on)
        keeper.settings_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.switch.setChecked(self._keeper.is_on)
        self.tray.setChecked(self._keeper.tray_is_on)
