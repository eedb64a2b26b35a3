"""What stood in an input before somebody else filled it in, with the way back to it."""

from collections.abc import Callable

from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.fitted_button import FittedButton
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role


class FormerValue(FittedButton):
    """Stands under the input of ``field`` and takes no keyboard from it; hidden at first.

    A narrow one says the value alone, and the rest in its tool tip.
    """

    def __init__(self, field: Field, taken: Callable[[], object]) -> None:
        super().__init__(field)
        self._label = field.label
        self.setFont(scaled_font(self.font(), 0.9))
        set_role(self, "former")
        self.clicked.connect(lambda: taken())
        self.hide()
        field.stand_below(self)

    def offer(self, value: str) -> None:
        """Say that another stands there now, and what ``value`` was."""
        words = self.tr("“{0}”, isian Anda, diganti di meja lain.").format(value)
        self.say(words, self.tr("Pakai lagi"))
        self.setToolTip(self.tr("{0} Tekan untuk memakainya lagi.").format(words))
        self.setAccessibleName(f"{self._label}: {self.toolTip()}")
        self.show()
