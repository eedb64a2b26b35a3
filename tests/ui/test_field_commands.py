"""F4 in the text of a meeting: the field (bidang) of its lines."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.widgets.field_menu import FieldMenu
from tests.patient_bot import PatientBot
from tests.ui.fake_ports import MemoryStore
from tests.ui.keyboard import KEY


def text_of(qtbot: PatientBot, window: MainWindow) -> MinutesEdit:
    tab = window.workspace.minutes_tab
    assert tab is not None
    qtbot.waitUntil(lambda: bool(tab.edit.fields.fields))
    tab.edit.fields.use_guess(lambda text: "politik" if "Pilkada" in text else "")
    return tab.edit


def popup(qtbot: PatientBot) -> FieldMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), FieldMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, FieldMenu)
    return found


def test_the_key_takes_the_guess_and_then_offers_the_others(
    qtbot: PatientBot, opened: MainWindow, store: MemoryStore, talked_minutes: Minutes
) -> None:
    edit = text_of(qtbot, opened)
    QTest.keyClick(edit, KEY.Key_F4)
    assert edit.table.lines[-1].field == "politik"
    assert "E Politik" in opened.status.currentMessage()
    QTest.keyClick(edit, KEY.Key_F4)
    QTest.keyClick(popup(qtbot), KEY.Key_C)
    assert edit.table.lines[-1].field == "pelayanan"

    def stored() -> list[str]:
        return [one.field for one in store.minutes[talked_minutes.meeting.id].entries]

    qtbot.waitUntil(lambda: stored() == ["", "", "", "pelayanan"])
    qtbot.activate(opened)
    QTest.keyClick(edit, KEY.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(popup(qtbot), KEY.Key_Backspace)
    assert edit.table.lines[-1].field == ""
    QTest.keyClicks(edit, " lagi")
    assert edit.table.lines[-1].text == "Dibentuk Tim Desk Pilkada lagi"


def test_where_nothing_is_guessed_the_list_opens(qtbot: PatientBot, opened: MainWindow) -> None:
    edit = text_of(qtbot, opened)
    QTest.keyClick(edit, KEY.Key_Up)
    QTest.keyClick(edit, KEY.Key_Up)
    QTest.keyClick(edit, KEY.Key_F4)
    menu = popup(qtbot)
    assert edit.table.lines[1].field == ""
    QTest.keyClick(menu, KEY.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
