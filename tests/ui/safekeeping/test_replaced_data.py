"""A data file that is replaced while the window is open: what is typed is kept, and it is asked."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from kesbang_desktop.domain.errors import ReplacedDataError
from kesbang_desktop.ui.shell.main_window import MainWindow

REPLACED = "Berkas data diganti dari luar."


@pytest.fixture
def ports(store):
    """A store whose file is another one by now."""

    def save(*_arguments):
        raise ReplacedDataError(REPLACED)

    ports = store.ports()
    return replace(ports, meetings=replace(ports.meetings, save_entries=save))


@pytest.fixture
def asked(opened, qtbot, store) -> MainWindow:
    """The window after something was typed, once it is asked how to go on."""
    QTest.keyClicks(opened.workspace.minutes_tab.edit, "Tidak boleh hilang")
    qtbot.waitUntil(lambda: "Mulai ulang" in labels(opened))
    return opened


def labels(window: MainWindow) -> list[str]:
    return [one.text() for one in window.banner.buttons]


def test_what_is_typed_is_written_elsewhere_and_it_is_said_where(asked, store):
    assert asked.banner.text.startswith(REPLACED)
    assert "/data/penyelamatan" in asked.banner.text
    kept = store.copies.kept[0]
    assert kept[0].entries[-1].text.endswith("Tidak boleh hilang")


def test_typing_goes_on_and_the_question_stays(asked, store, qtbot):
    edit = asked.workspace.minutes_tab.edit
    QTest.keyClicks(edit, " dan seterusnya")
    assert edit.table.lines[-1].text.endswith("hilang dan seterusnya")
    for _ in range(2):
        with qtbot.waitSignal(asked.workspace.save_failed):
            pass
    assert "Mulai ulang" in labels(asked)
    assert asked.status.saved_text == "BELUM TERSIMPAN"


def test_what_is_typed_after_that_is_kept_too(asked, store, qtbot):
    QTest.keyClicks(asked.workspace.minutes_tab.edit, " dan seterusnya")
    qtbot.waitUntil(
        lambda: store.copies.kept[-1][0].entries[-1].text.endswith("hilang dan seterusnya")
    )
    assert "/data/penyelamatan" in asked.banner.text


def test_it_is_asked_again_where_something_else_was_said(asked, qtbot):
    asked.banner.show_error("Lain lagi")
    qtbot.waitUntil(
        lambda: asked.banner.text.startswith(REPLACED) and "Mulai ulang" in labels(asked)
    )


def test_the_window_starts_again_with_what_was_typed_since_kept(asked, store, qtbot):
    QTest.keyClicks(asked.workspace.minutes_tab.edit, " sama sekali")
    asked.banner.press("Mulai ulang")
    qtbot.waitUntil(lambda: not asked.isVisible())
    assert asked.replaced_data.wants_restart
    assert store.copies.kept[-1][0].entries[-1].text.endswith("sama sekali")
