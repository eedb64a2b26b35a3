from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kesbang_desktop.ui.shell.office_label import OfficeLabel
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


def named(rail: Rail) -> OfficeLabel:
    (label,) = rail.findChildren(OfficeLabel)
    return label


def test_the_office_is_named_in_two_lines_and_nothing_below_moves_for_it(qtbot: QtBot) -> None:
    rail = Rail({"follow_ups": "Tindak lanjut"})
    qtbot.addWidget(rail)
    label = named(rail)
    empty = label.sizeHint().height()
    office = "Badan Kesatuan Bangsa dan Politik Kabupaten Penajam Paser Utara"
    rail.show_office(office)
    assert label.text().replace("\n", " ") == "Badan Kesbangpol Kab. Penajam Paser Utara"
    assert label.toolTip() == label.accessibleName() == office
    rail.show_office(f"{office} {'panjang ' * 20}")
    assert label.text().endswith("…") and len(label.text().splitlines()) == 2
    for office in ("Kesbangpol Bontang", ""):
        rail.show_office(office)
        assert label.text().replace("\n", " ").strip() == (
            office or "Notula dan tindak lanjut rapat"
        )
        assert label.sizeHint().height() == empty
    assert label.sizeHint().width() <= rail.width()


def test_in_larger_letters_the_lines_of_the_name_break_anew(qtbot: QtBot) -> None:
    rail = Rail({})
    qtbot.addWidget(rail)
    label = named(rail)
    rail.show_office("Kesbangpol Kota Bontang")
    before, font = label.text(), label.font()
    font.setPointSizeF(font.pointSizeF() * 1.6)
    label.setFont(font)
    assert label.text() != before
    assert label.text().replace("\n", " ").strip() == "Kesbangpol Kota Bontang"
