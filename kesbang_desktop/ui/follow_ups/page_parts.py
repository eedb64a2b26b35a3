"""What stands around the list of follow-ups: its header, and what it says while it is empty."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kesbang_desktop.ui.commands import follow_ups as commands
from kesbang_desktop.ui.commands.binding import button_text, say_keys, with_keys
from kesbang_desktop.ui.follow_ups.choice_menu import MenuButton
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.page_header import PageHeader


class FollowUpsHeader(PageHeader):
    """``import_wanted()``, ``summary_wanted()`` and ``obligations_wanted()`` for its buttons.

    ``fill_export`` puts the forms of the list into the menu of ``export``; ``details`` shows
    whether the pane is open.
    """

    import_wanted = Signal()
    summary_wanted = Signal()
    obligations_wanted = Signal()

    def __init__(self, fill_export: Callable[[QMenu], object], parent: QWidget) -> None:
        super().__init__(self.tr("Tindak lanjut"), parent)
        bring = self.add_button(self.tr("Impor matriks terisi…"), self.tr("Impor matriks terisi"))
        bring.clicked.connect(self.import_wanted)
        copy = self.add_button(self.tr("Salin ringkasan"), self.tr("Salin ringkasan"))
        say_keys(copy, commands.COPY_SUMMARY)
        copy.clicked.connect(self.summary_wanted)
        obligations = self.add_button(
            self.tr("Kewajiban berkala"), self.tr("Buka kewajiban berkala")
        )
        obligations.clicked.connect(self.obligations_wanted)
        self.export = MenuButton(self.tr("Ekspor matriks"), fill_export, self)
        say_keys(self.export, commands.EXPORT)
        self.add_widget(self.export)
        self.details = self.add_button(
            button_text(commands.TOGGLE_SIDE, self.tr("Rincian")), self.tr("Rincian"), folds=False
        )
        self.details.setCheckable(True)
        self.details.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class EmptyFollowUps(EmptyState):
    """Says why there are no rows, and takes the keyboard while there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # A list that has just become empty keeps the keyboard: Ctrl+Z brings back what left it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.say_why(is_filtered=False)

    def say_why(self, is_filtered: bool) -> None:
        """Say that nothing fits what is asked for, else how follow-ups come here."""
        if is_filtered:
            words = self.tr("Ubah saringan, atau tekan {0} untuk mengosongkannya.")
            self.say(self.tr("Tidak ada yang cocok"), with_keys(words, commands.STEP_BACK))
            return
        self.say(
            self.tr("Tidak ada yang belum selesai"),
            self.tr(
                "Tindak lanjut dicatat di notula dengan “> ” di awal baris. Yang sudah "
                "selesai tampil bila tombol “Belum selesai” diganti “Semua”."
            ),
        )
