from pytestqt.qtbot import QtBot

from kesbang_desktop.ui.rail import Rail


def test_a_large_number_beside_a_page_has_its_dot(qtbot: QtBot) -> None:
    rail = Rail({"follow_ups": "Tindak lanjut"})
    qtbot.addWidget(rail)
    rail.show_badge("follow_ups", 1138)
    assert rail.badge_text("follow_ups") == "1.138"
    rail.show_badge("follow_ups", 0)
    assert rail.badge_text("follow_ups") == ""
