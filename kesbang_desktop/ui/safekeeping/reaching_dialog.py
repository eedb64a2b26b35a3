"""What is shown at the start until the server of an office answers."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.data_place import DataChoice, DataPlace
from kesbang_desktop.domain.errors import KnownError, SignInError, UnreachableError
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.safekeeping.address_dialog import AddressDialog
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.work.worker import Worker

_CHARACTERS = 72


class ReachingDialog(FittingDialog):
    """Accepted once ``sign_in`` opened the data, or with a ``choice`` of other data.

    ``sign_in`` gets the password that was typed, empty for the one that is kept; ``use`` takes the
    data at another address; ``work_away`` opens what was read before, None where nothing was. All
    run off the Qt thread.
    """

    def __init__(
        self,
        place: DataPlace,
        sign_in: Callable[[str], object],
        use: Callable[[DataChoice], object],
        worker: Worker,
        work_away: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._data = place
        self._work_away = work_away
        self._sign_in = sign_in
        self._use = use
        self._worker = worker
        self._is_begun = self._is_trying = False
        self.choice: DataChoice | None = None
        self.address_dialog: AddressDialog | None = None
        self.setWindowTitle("Notula Kesbang")
        self.said = QLabel(translated(place.sentence), self)
        self.state = QLabel(self)
        for label in (self.said, self.state):
            label.setWordWrap(True)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = Field(self.tr("&Kata sandi"), self.password, self)
        self.field.set_hint(
            self.tr("Disimpan di brankas kata sandi sistem; tanpa itu ditanyakan tiap kali.")
        )
        self.field.hide()
        self.away, self.again, self.other, self.file, self.leave = (
            QPushButton(words, self)
            for words in (
                self.tr("Bekerja &tanpa jaringan"),
                self.tr("&Coba lagi"),
                self.tr("&Alamat lain…"),
                self.tr("Pakai &berkas data kali ini"),
                self.tr("Keluar"),
            )
        )
        set_role(self.again, "primary")
        self.again.setDefault(True)
        self.away.hide()
        self._lay_out()
        self.again.setFocus()
        self.again.clicked.connect(self._try)
        self.away.clicked.connect(self._begin_away)
        self.other.clicked.connect(self._ask_for_address)
        self.file.clicked.connect(lambda: self._go_to(DataChoice(None)))
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        contents = QVBoxLayout()
        contents.setSpacing(12)
        for one in (self.said, self.state, self.field):
            contents.addWidget(one)
        contents.addStretch(1)
        width = self.fontMetrics().averageCharWidth() * _CHARACTERS
        foot = self.foot_of(self.file, self.other, self.away, self.again, self.leave)
        self.set_contents(contents, foot, QSize(width, 0))

    @property
    def is_typed(self) -> bool:
        """Nothing that is typed here is worth a question."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to reach the server."""
        super().showEvent(event)
        if not self._is_begun:
            self._is_begun = True
            self._try()

    def _try(self) -> None:
        if self._is_trying:
            return
        self._set_trying(True)
        self.state.setProperty("role", "muted")
        self.state.setText(self.tr("Menghubungi server…"))
        password = self.password.text()
        self._open(lambda: self._sign_in(password))

    def _begin_away(self) -> None:
        if self._work_away is not None and not self._is_trying:
            self._set_trying(True)
            self._open(self._work_away)

    def _open(self, job: Callable[[], object]) -> None:
        self._worker.run_aside(job, lambda _: self.accept(), self._fail, self._crash)

    def _set_trying(self, is_trying: bool) -> None:
        # A server that does not answer is waited for some seconds; whoever leaves need not wait.
        # The keyboard stays off that way out: Enter tries again.
        self._is_trying = is_trying
        for button in (self.away, self.other, self.file):
            button.setEnabled(not is_trying)

    def _fail(self, error: KnownError) -> None:
        self._set_trying(False)
        set_role(self.state, "warning")
        self.state.setText(translated(error.sentence))
        if isinstance(error, SignInError):
            self.field.show()
            self.password.setFocus()
            self.password.selectAll()
        elif isinstance(error, UnreachableError) and self._work_away is not None:
            # Whoever sits in the meeting begins to type; the server is asked on and on.
            self.state.setText(f"{self.state.text()} {self._told_away()}")
            self.away.show()
            set_role(self.again, "")
            set_role(self.away, "primary")
            self.away.setDefault(True)
            self.away.setFocus()
        else:
            self.again.setFocus()

    def _told_away(self) -> str:
        return self.tr(
            "Tanpa jaringan, yang pernah dibuka di komputer ini dapat dibaca dan diketik; ketikan "
            "disimpan di sini dan dikirim sendiri begitu server menjawab."
        )

    def _crash(self, error: BaseException) -> None:
        self._set_trying(False)
        self._worker.bug_found.emit(error)
        self.reject()

    def _ask_for_address(self) -> None:
        self.address_dialog = AddressDialog(self._data.address, self._use, self._worker, self)
        self.address_dialog.accepted.connect(self._take_address)
        self.address_dialog.open()

    def _take_address(self) -> None:
        assert self.address_dialog is not None
        if (choice := self.address_dialog.choice) is not None:
            self._go_to(choice)

    def _go_to(self, choice: DataChoice) -> None:
        self.choice = choice
        self.accept()
