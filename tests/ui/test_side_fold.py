"""What stands beside a page gives way to it."""

from PySide6.QtWidgets import QLabel, QWidget

from kesbang_desktop.ui.widgets.side_fold import SideFold


def test_a_page_that_is_taken_apart_is_not_followed(qtbot, capsys) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    fold = SideFold(page, QLabel(page), QLabel(page), narrow=100)
    page.show()
    # What is left of the fold in Python when its page goes while garbage is collected.
    vars(fold).clear()
    page.setEnabled(False)
    page.hide()
    assert "AttributeError" not in capsys.readouterr().err
