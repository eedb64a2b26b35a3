"""Where the database of an office is, typed by a person and tried at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.domain.errors import InvalidRecordError, KnownError
from kesbang_desktop.domain.office_address import USUAL_PORT, OfficeAddress, read_address
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.work.worker import Worker

_CHARACTERS = 64
_MODE, _CERTIFICATE = "sslmode", "sslrootcert"


class AddressDialog(FittingDialog):
    """Accepted once ``use`` took ``choice``; it runs off the Qt thread.

    A whole address that stands as the server fills all fields.
    """

    def __init__(
        self,
        address: OfficeAddress | None,
        use: Callable[[DataChoice], object],
        worker: Worker,
        parent: QWidget | None = None,
        moves: bool = False,
    ) -> None:
        """``moves`` where it is asked for to move all data there."""
        super().__init__(parent)
        self._use = use
        self._moves = moves
        self._worker = worker
        self._options = dict(address.options) if address else {}
        self.choice: DataChoice | None = None
        self.setWindowTitle(self.tr("Data kantor di server"))
        self._add_inputs()
        self._buttons = QDialogButtonBox(self)
        self.use_button = self._buttons.addButton(
            self._verb(), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_role(self.use_button, "primary")
        self.use_button.setDefault(True)
        self.leave = self._buttons.addButton(
            self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self._lay_out()
        self._buttons.accepted.connect(self._try)
        self._buttons.rejected.connect(self.reject)
        if address is not None:
            self._fill(address)

    def _add_inputs(self) -> None:
        self.host, self.database, self.user = (QLineEdit(self) for _ in range(3))
        self.password, self.certificate = QLineEdit(self), QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.port = QSpinBox(self)
        self.port.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.port.setRange(1, (1 << 16) - 1)
        self.port.setValue(USUAL_PORT)
        self.mode = ChoiceBox(self)
        for value, words in (
            ("verify-full", self.tr("Tersandi, server dibuktikan dengan sertifikat")),
            ("require", self.tr("Tersandi, server tidak dibuktikan")),
            ("prefer", self.tr("Tersandi bila server bisa")),
        ):
            self.mode.addItem(words, value)
        self.host_field = Field(self.tr("&Server"), self.host, self)
        self.host_field.set_hint(self.tr("Nama atau nomornya, misalnya server-kantor"))
        self.port_field = Field(self.tr("P&ort"), self.port, self)
        self.database_field = Field(self.tr("&Basis data"), self.database, self)
        self.user_field = Field(self.tr("Nama &pengguna"), self.user, self)
        self.password_field = Field(self.tr("&Kata sandi"), self.password, self)
        self.password_field.set_hint(
            self.tr("Disimpan di brankas kata sandi sistem; tanpa itu ditanyakan tiap kali.")
        )
        self.mode_field = Field(self.tr("&Jalur"), self.mode, self)
        self.certificate_field = Field(self.tr("Sertifikat kantor (&CA)"), self.certificate, self)
        self.certificate_field.set_hint(
            self.tr("Kosongkan kalau sertifikat server dikenal oleh sistem.")
        )
        self.choose = QPushButton(self.tr("Pilih…"), self)
        self.choose.setAccessibleName(self.tr("Pilih berkas sertifikat"))
        self.host.editingFinished.connect(self._take_whole)
        self.mode.currentIndexChanged.connect(self._show_certificate)
        self.choose.clicked.connect(self._ask_for_certificate)

    def _lay_out(self) -> None:
        said = QLabel(
            self.tr(
                "Semua data di berkas ini dipindahkan ke basis data yang masih kosong di "
                "PostgreSQL kantor, dan berkasnya tetap ada. Isian ini diberikan oleh pengelola "
                "server."
            )
            if self._moves
            else self.tr(
                "Beberapa komputer memakai data yang sama lewat PostgreSQL kantor. Isian ini "
                "diberikan oleh pengelola server."
            ),
            self,
        )
        said.setWordWrap(True)
        self.error = QLabel(self)
        self.error.setProperty("role", "warning")
        self.error.setWordWrap(True)
        self.error.hide()
        where = QHBoxLayout()
        where.setSpacing(12)
        where.addWidget(self.host_field, 1)
        where.addWidget(self.port_field)
        proof = QHBoxLayout()
        proof.setSpacing(8)
        proof.addWidget(self.certificate_field, 1)
        proof.addWidget(self.choose)
        contents = QVBoxLayout()
        contents.setSpacing(10)
        contents.addWidget(said)
        contents.addLayout(where)
        for one in (self.database_field, self.user_field, self.password_field, self.mode_field):
            contents.addWidget(one)
        contents.addLayout(proof)
        contents.addWidget(self.error)
        contents.addStretch(1)
        width = self.fontMetrics().averageCharWidth() * _CHARACTERS
        self.set_contents(contents, self._buttons, QSize(width, 0))
        self._show_certificate()

    def _fill(self, address: OfficeAddress) -> None:
        self._options = dict(address.options)
        self.host.setText(address.host)
        self.port.setValue(address.port)
        self.database.setText(address.database)
        self.user.setText(address.user)
        mode = self._options.get(_MODE, "prefer")
        if self.mode.findData(mode) < 0:
            self.mode.addItem(mode, mode)
        self.mode.setCurrentIndex(self.mode.findData(mode))
        self.certificate.setText(self._options.get(_CERTIFICATE, ""))

    def _take_whole(self) -> None:
        """Spread a whole address over the fields, once its field is left."""
        if "://" not in self.host.text():
            return
        try:
            address, password = read_address(self.host.text())
        except InvalidRecordError as error:
            self._show_error(error)
            return
        self._fill(address)
        if password:
            self.password.setText(password)

    def _show_certificate(self) -> None:
        is_proved = self.mode.currentData() == "verify-full"
        self.certificate_field.setVisible(is_proved)
        self.choose.setVisible(is_proved)

    def _ask_for_certificate(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Sertifikat kantor"))
        if path:
            self.certificate.setText(path)

    def _typed(self) -> OfficeAddress:
        """Return the address as it was typed. Raises InvalidRecordError."""
        mode, certificate = str(self.mode.currentData()), self.certificate.text().strip()
        options = {**self._options, _MODE: mode, _CERTIFICATE: certificate or "system"}
        if mode != "verify-full":
            options.pop(_CERTIFICATE)
        return OfficeAddress(
            self.host.text().strip(),
            self.database.text().strip(),
            self.user.text().strip(),
            self.port.value(),
            tuple(sorted(options.items())),
        )

    def _try(self) -> None:
        if not self.use_button.isEnabled():
            return
        self._take_whole()
        if "://" in self.host.text():
            return
        try:
            choice = DataChoice(self._typed(), self.password.text())
        except InvalidRecordError as error:
            self._show_error(error)
            return
        self.error.hide()
        self._set_trying(True)
        then = partial(self._end, choice)
        self._worker.run_aside(lambda: self._use(choice), then, self._fail, self._crash)

    def _set_trying(self, is_trying: bool) -> None:
        self.use_button.setEnabled(not is_trying)
        self.use_button.setText(self.tr("Menghubungi…") if is_trying else self._verb())

    def _verb(self) -> str:
        return self.tr("&Hubungi dan pindahkan") if self._moves else self.tr("&Hubungi dan pakai")

    def _end(self, choice: DataChoice, _done: object) -> None:
        self.choice = choice
        self.accept()

    def _fail(self, error: KnownError) -> None:
        self._set_trying(False)
        self._show_error(error)

    def _crash(self, error: BaseException) -> None:
        self._set_trying(False)
        self._worker.bug_found.emit(error)

    def _show_error(self, error: KnownError) -> None:
        self.error.setText(translated(error.sentence))
        self.error.show()
        self.bring_into_sight(self.error)
