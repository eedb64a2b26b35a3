"""Nothing in the window is moved for show: whoever is disturbed by motion need not ask for rest.

So nobody has to be asked, nor the system, which tells it in a way of its own everywhere. Bars that
tell of work are ``widgets/still_bar.py``.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    *(Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu),
    *(Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip),
    Qt.UIEffect.UI_AnimateToolBox,
)


def hold_still() -> None:
    """Show menus, lists and tool tips at once, whatever the system does.

    How the caret blinks stays with the system, which has a setting for it.
    """
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, False)
