"""What is asked before minutes become final."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.office_profile import OfficeProfile, Unit
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role


class FinaliseDialog(FittingDialog):
    """``number_wanted(str)`` asks for the number of a unit; ``agreed(str)`` carries the number."""

    number_wanted = Signal(str)
    agreed = Signal(str)

    def __init__(
        self,
        meeting: Meeting,
        profile: OfficeProfile,
        version: int,
        frozen: str,
        missing: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sahkan notula"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._proposed = ""
        self.number = QLineEdit(self)
        self._number_field = Field(self.tr("Nomor notula"), self.number, self)
        self._number_field.set_hint(
            self.tr("Boleh dikosongkan kalau nomor baru diberikan setelah ditandatangani.")
        )
        self.unit = ChoiceBox(self)
        for one in _units(profile):
            self.unit.addItem(f"{one.name} · {one.code}" if one.code else one.name, one.code)
        self.unit.choose(profile.unit_code)
        self._unit_field = Field(self.tr("Unit pada nomor"), self.unit, self)
        # A meeting that has its number keeps it, whatever the unit.
        self._unit_field.setVisible(not meeting.number and self.unit.count() > 1)
        self.unit.currentIndexChanged.connect(
            lambda _: self.number_wanted.emit(self.unit.currentData() or "")
        )
        self._lay_out(meeting, version, frozen, missing)
        self.number.setFocus()

    def propose(self, number: str) -> None:
        """Put ``number`` into its line unless somebody typed another one."""
        if self.number.text() in ("", self._proposed):
            self.number.setText(number)
            self.number.selectAll()
        self._proposed = number

    def _lay_out(self, meeting: Meeting, version: int, frozen: str, missing: Sequence[str]) -> None:
        layout = QVBoxLayout()
        layout.setSpacing(12)
        heading = QLabel(self.tr("Sahkan notula sebagai versi {0}").format(version), self)
        heading.setFont(scaled_font(self.font(), 1.25, QFont.Weight.DemiBold))
        layout.addWidget(heading)
        layout.addWidget(self._text(meeting.title))
        layout.addWidget(
            self._text(
                self.tr(
                    "Yang dibekukan: {0}. Setelah itu isinya hanya dapat diubah lewat “Buka "
                    "revisi”; perkembangan tindak lanjut dan lampiran tetap dapat dicatat."
                ).format(frozen),
                "muted",
            )
        )
        if meeting.revision_reason:
            layout.addWidget(
                self._text(self.tr("Alasan revisi: {0}").format(meeting.revision_reason))
            )
        layout.addWidget(self._unit_field)
        layout.addWidget(self._number_field)
        if missing:
            lines = "\n".join(f"•  {sentence}" for sentence in missing)
            layout.addWidget(self._text(self.tr("Yang belum lengkap:\n{0}").format(lines), "muted"))
        layout.addStretch(1)
        width = self.fontMetrics().averageCharWidth() * 84
        self.set_contents(layout, self._buttons(), QSize(width, 0))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        agree = buttons.addButton(self.tr("Sahkan"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(agree, "primary")
        agree.setDefault(True)
        buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        return buttons

    def _text(self, text: str, role: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        return label

    def _agree(self) -> None:
        number = clean_line(self.number.text())
        self.accept_and(lambda: self.agreed.emit(number))


def _units(profile: OfficeProfile) -> list[Unit]:
    """Return the units of ``profile``, the office itself first where it is none of them."""
    own = profile.unit_code
    is_listed = any(one.code == own for one in profile.units)
    return [*([] if is_listed else [Unit(profile.name, own)]), *profile.units]
