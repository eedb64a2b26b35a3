"""Asks which condition holds in some regions, since when and why."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.reports.condition_words import safety_word
from kesbang_desktop.ui.reports.conditions_table import RegionState
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.date_box import DateBox
from kesbang_desktop.ui.widgets.date_field import DateField
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role


class ConditionDialog(FittingDialog):
    """``stated(list of RegionCondition)`` once it is agreed."""

    stated = Signal(object)

    def __init__(
        self,
        states: Sequence[RegionState],
        day: date,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._regions = [one.region for one in states]
        names = self._regions[0] if len(states) == 1 else self.tr("{0} kabupaten/kota")
        self.setWindowTitle(self.tr("Kondisi {0}").format(names.format(len(states))))
        held = states[0].condition
        self.safety = ChoiceBox(self)
        for one in Safety:
            self.safety.addItem(safety_word(one), one)
        self.safety.choose(held.safety if held else Safety.SAFE)
        self.since = DateBox(self, today=today)
        self.since.set_date(day)
        self.reason = QLineEdit(held.reason if held and len(states) == 1 else "", self)
        self.reason.setPlaceholderText(self.tr("Misalnya: unjuk rasa di kantor KPU"))
        self._since_field = DateField(self.tr("&Sejak"), self.since, self)
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addWidget(Field(self.tr("&Kondisi"), self.safety, self))
        layout.addWidget(self._since_field)
        layout.addWidget(Field(self.tr("&Alasan"), self.reason, self))
        layout.addStretch(1)
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(self.tr("Simpan"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(keep, "primary")
        keep.setDefault(True)
        buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        self.set_contents(layout, buttons, QSize(self.fontMetrics().averageCharWidth() * 64, 0))

    def _keep(self) -> None:
        since = self.since.date()
        if since is None:
            self.since.settle()
            self._since_field.set_error(self.since.problem)
            self.since.setFocus()
            return
        safety, reason = Safety(self.safety.currentData()), clean_line(self.reason.text())
        stated = [
            RegionCondition(new_id(), region, since, safety, reason) for region in self._regions
        ]
        self.accept_and(lambda: self.stated.emit(stated))
