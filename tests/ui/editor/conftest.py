"""An editor with the keyboard on it."""

import pytest

from tests.ui.editor.editing import Editing, make_editing


@pytest.fixture
def editing(qtbot) -> Editing:
    return make_editing(qtbot)
