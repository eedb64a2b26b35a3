"""Whatever is typed into a field of a profile is kept as it stands, or said to be wrong there."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.settings.profile_page import ProfilePage
from kesbang_desktop.ui.settings.profile_paths import value_at
from kesbang_desktop.ui.work.worker import Worker
from tests.ui.keyboard import CONTROL, KEY, press, type_text

ODD = ["", "-1", "12 pt", "'{{ a }} <b>"]


@pytest.fixture
def page(qtbot: QtBot, ports: Ports, worker: Worker) -> ProfilePage:
    page = ProfilePage(ports, worker)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    qtbot.activate(page)
    qtbot.waitUntil(lambda: worker.is_idle and page.profile is not None)
    return page


def lines_of(editor: QWidget) -> list[QWidget]:
    if isinstance(editor, QComboBox):
        return [editor.lineEdit()] if editor.isEditable() else []
    found = [*editor.findChildren(QLineEdit), *editor.findChildren(QPlainTextEdit)]
    return [editor] if isinstance(editor, QLineEdit | QPlainTextEdit) else found


@pytest.mark.parametrize("odd", ODD)
def test_odd_input_is_kept_or_said_to_be_wrong(
    qtbot: QtBot, page: ProfilePage, ports: Ports, worker: Worker, odd: str
) -> None:
    form = page.form
    for place, tab in enumerate(form.pages):
        form.tabs.setCurrentIndex(place)
        for path, editor in tab.inputs.items():
            for line in lines_of(editor):
                if not line.isEnabled() or not line.isVisible():
                    continue
                line.setFocus()
                press(KEY.Key_A, CONTROL)
                press(KEY.Key_Delete)
                type_text(odd)
                told = tab.fields[path].error if path in tab.fields else ""
                assert told or editor.value == value_at(page.profile, path), (path, odd)
    page.flush()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert ports.profiles.load() == page.profile
