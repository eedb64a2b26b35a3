"""Data: which data the program works on, a file of this computer or an office's on its server."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.moved_house import left_aside
from kesbang_desktop.ports.data import DataPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.safekeeping.address_dialog import AddressDialog
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.section_titles import data_title
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.question import Question, ask_before
from kesbang_desktop.ui.work.worker import Worker


class DataPage(Section):
    """``other_data_requested(DataChoice)`` once it was reached: the window is closed for it."""

    other_data_requested = Signal(object)

    def __init__(self, ports: DataPorts, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(data_title(), parent)
        self._ports = ports
        self._worker = worker
        self.banner = Banner(self)
        self.dialog: AddressDialog | None = None
        self.body.addWidget(self.make_heading())
        self.place = QLabel(translated(ports.place.sentence), self)
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(self.place)
        is_on_server = ports.place.address is not None
        self.add_hint(
            self.tr(
                "Yang diketik di sini terlihat di semua komputer kantor. Tampilan, nama Anda, dan "
                "tempat terakhir tetap milik komputer ini."
            )
            if is_on_server
            else self.tr(
                "Satu berkas untuk satu komputer, tanpa jaringan. Kalau beberapa orang bekerja "
                "pada data yang sama, pakai data kantor di server PostgreSQL."
            )
        )
        self.server_button, self.file_button, self.move_button = self.add_buttons(
            self.tr("&Ganti server…") if is_on_server else self.tr("Pakai data di &server…"),
            self.tr("Pakai &berkas data di komputer ini…"),
            self.tr("P&indahkan semua data ke berkas…")
            if is_on_server
            else self.tr("P&indahkan semua data ke server…"),
        )
        self.file_button.setVisible(is_on_server)
        self.body.addStretch(1)
        self.server_button.clicked.connect(self.ask_for_address)
        self.file_button.clicked.connect(self.ask_to_use_file)
        self.move_button.clicked.connect(
            self.ask_to_move_to_file if is_on_server else self.ask_where_to_move
        )

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        self.server_button.setFocus(Qt.FocusReason.TabFocusReason)

    def ask_for_address(self) -> None:
        """Ask where the database of the office is."""
        self.dialog = AddressDialog(self._ports.place.address, self._ports.use, self._worker, self)
        self.dialog.accepted.connect(self._go_to_server)
        self.dialog.open()

    def ask_to_use_file(self) -> None:
        """Ask, and work on the data file from now on."""
        self._ask(
            self.tr("Pakai berkas data di komputer ini?"),
            self.tr(
                "Jendela ditutup lalu dibuka pada berkas itu. Data kantor di server tetap ada; "
                "yang diketik sesudahnya hanya ada di komputer ini."
            ),
            self.tr("Pakai berkas"),
            self._use_file,
        )

    def ask_where_to_move(self) -> None:
        """Ask for an empty database, and have all data moved there."""
        self.dialog = AddressDialog(None, self._ports.reach, self._worker, self, moves=True)
        self.dialog.accepted.connect(self._move_to_server)
        self.dialog.open()

    def ask_to_move_to_file(self) -> None:
        """Ask, and have all data moved into the data file."""
        self._worker.run(self._ports.count_aside, self._ask_to_move, self._fail, awaited=True)

    def _ask_to_move(self, aside: int) -> None:
        choice = DataChoice(None, moves=True)
        words = self.tr(
            "Tutup dulu program ini di komputer lain: yang diketik di sana sesudahnya tidak "
            "ikut. Data di server tetap ada, dan berkas data yang sudah ada di komputer ini "
            "disimpan di folder sebelum-pemulihan."
        )
        self._ask(
            self.tr("Pindahkan semua data kantor ke berkas di komputer ini?"),
            "\n\n".join(filter(None, (words, translated(left_aside(aside))))),
            self.tr("Pindahkan"),
            lambda: self.other_data_requested.emit(choice),
        )

    def _ask(self, text: str, words: str, verb: str, agreed: Callable[[], object]) -> None:
        box = Question(self, self.title, text, QMessageBox.Icon.Question)
        ask_before(box, words, verb, agreed, QMessageBox.ButtonRole.AcceptRole)

    def _go_to_server(self) -> None:
        assert self.dialog is not None
        self.other_data_requested.emit(self.dialog.choice)

    def _move_to_server(self) -> None:
        assert self.dialog is not None and self.dialog.choice is not None
        self.other_data_requested.emit(replace(self.dialog.choice, moves=True))

    def _use_file(self) -> None:
        choice = DataChoice(None)
        self._worker.run(
            lambda: self._ports.use(choice),
            lambda _: self.other_data_requested.emit(choice),
            self._fail,
        )

    def _fail(self, error: KnownError) -> None:
        self.banner.show_failure(error)
