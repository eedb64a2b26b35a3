from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kesbang_desktop.ui.shell.rail import Rail


def test_a_large_number_beside_a_page_has_its_dot(qtbot: QtBot) -> None:
    rail = Rail({"follow_ups": "Tindak lanjut"})
    qtbot.addWidget(rail)
    rail.show_badge("follow_ups", 1138)
    assert rail.badge_text("follow_ups") == "1.138"
    rail.show_badge("follow_ups", 0)
    assert rail.badge_text("follow_ups") == ""


def test_the_keys_of_search_are_no_number_of_late_things_after_the_rail_was_folded(
    qtbot: QtBot,
) -> None:
    rail = Rail({"follow_ups": "Tindak lanjut"})
    qtbot.addWidget(rail)
    for is_folded in (True, False):
        rail.set_folded(is_folded)
    keys = next(label for label in rail.findChildren(QLabel) if label.text() == "Ctrl+Shift+F")
    assert keys.property("role") == "muted"
    assert not keys.isHidden()
