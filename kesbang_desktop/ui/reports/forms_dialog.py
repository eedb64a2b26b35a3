"""Which kabupaten/kota get the form, and in which form."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role

DOCX, XLSX, CHAT = ".docx", ".xlsx", ""


@dataclass(frozen=True, slots=True)
class WantedForms:
    """``suffix`` is that of the files, empty for text to be copied."""

    regions: tuple[str, ...]
    suffix: str


class FormsDialog(FittingDialog):
    """``wanted(WantedForms)`` once it is agreed."""

    wanted = Signal(object)

    def __init__(
        self,
        period: Period,
        regions: Sequence[str],
        missing: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._regions, self._missing = tuple(regions), frozenset(missing)
        self.setWindowTitle(self.tr("Formulir untuk wilayah"))
        about = QLabel(
            self.tr(
                "Formulir laporan {0}: diisi kabupaten/kota, dikirim kembali, lalu dibaca dengan "
                "“Terima laporan…”."
            ).format(translated(period.label)),
            self,
        )
        about.setWordWrap(True)
        set_role(about, "muted")
        self.which = ChoiceBox(self)
        self.which.addItem(self.tr("Semua kabupaten/kota ({0})").format(len(regions)), "")
        if 0 < len(self._missing) < len(regions):
            late = self.tr("Yang belum melapor ({0})").format(len(self._missing))
            self.which.addItem(late, "missing")
        for one in regions:
            self.which.addItem(one, one)
        self.kind = ChoiceBox(self)
        for words, suffix in (
            (self.tr("Word (.docx)"), DOCX),
            (self.tr("Excel (.xlsx)"), XLSX),
            (self.tr("Teks untuk chat, disalin"), CHAT),
        ):
            self.kind.addItem(words, suffix)
        layout = QVBoxLayout()
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addWidget(Field(self.tr("&Untuk"), self.which, self))
        layout.addWidget(Field(self.tr("&Bentuk"), self.kind, self))
        layout.addStretch(1)
        buttons = QDialogButtonBox(self)
        self._make = buttons.addButton(
            self.tr("Buat formulir…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_role(self._make, "primary")
        self._make.setDefault(True)
        buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        self.kind.currentIndexChanged.connect(lambda _: self._name_button())
        self.set_contents(layout, buttons, QSize(self.fontMetrics().averageCharWidth() * 66, 0))

    def _name_button(self) -> None:
        is_text = self.kind.currentData() == CHAT
        self._make.setText(self.tr("Salin teks") if is_text else self.tr("Buat formulir…"))

    def _agree(self) -> None:
        which = self.which.currentData()
        if not which:
            regions = self._regions
        elif which == "missing":
            regions = tuple(one for one in self._regions if one in self._missing)
        else:
            regions = (which,)
        asked = WantedForms(regions, self.kind.currentData())
        self.accept_and(lambda: self.wanted.emit(asked))
