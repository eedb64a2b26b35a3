"""Words and tones of the conditions of the regions."""

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.ui.look.tone import Tone

SAFETY_TONES = {Safety.SAFE: Tone.GOOD, Safety.ALERT: Tone.WARN, Safety.DANGER: Tone.BAD}


def safety_word(safety: Safety) -> str:
    """Return the word for a condition, such as ``Siaga``."""
    translate = QCoreApplication.translate
    return {
        Safety.SAFE: translate("conditions", "Aman"),
        Safety.ALERT: translate("conditions", "Siaga"),
        Safety.DANGER: translate("conditions", "Bahaya"),
    }[safety]
