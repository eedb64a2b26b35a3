"""An editor with the keyboard on it."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.editor.editing import Editing, make_editing


@pytest.fixture
def editing(qtbot: QtBot) -> Editing:
    return make_editing(qtbot)
