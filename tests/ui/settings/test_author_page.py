"""The name that stands with notes."""

import pytest

from kesbang_desktop.domain.author import SETTING, author_name
from kesbang_desktop.ui.settings.author_page import AuthorPage
from tests.ui.keyboard import KEY, press, type_text


@pytest.fixture
def page(qtbot, store, ports, worker) -> AuthorPage:
    page = AuthorPage(ports.settings, worker)
    qtbot.addWidget(page)
    page.show()
    page.focus_first()
    qtbot.waitUntil(lambda: worker.is_idle and page.name.hasFocus())
    return page


def test_a_name_is_kept_soon_after_it_was_typed(qtbot, page, store):
    type_text("  Rina   Wati ")
    assert not page.is_settled
    qtbot.waitUntil(lambda: page.is_settled)
    assert store.settings[SETTING] == "Rina Wati"


def test_leaving_writes_at_once(qtbot, page, store, worker):
    type_text("Rina")
    page.flush()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert store.settings[SETTING] == "Rina"
    press(KEY.Key_Backspace)
    page.flush()
    qtbot.waitUntil(lambda: page.is_settled)
    assert store.settings[SETTING] == "Rin"


def test_what_no_name_can_be_is_none():
    assert author_name(None) == author_name({"a": 1}) == author_name("  ") == ""
    assert len(author_name("x" * 500)) == 100
