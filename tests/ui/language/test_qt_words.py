"""Qt's own words are Indonesian: its menus, buttons, and the dialogs for files and printers."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QTabWidget,
    QTextBrowser,
    QWidget,
)

from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.language.window_words import WindowWords

# The same in both languages, or names of papers, colours and formats.
_HORIZONTAL = Qt.Orientation.Horizontal
_ALIKE = re.compile(
    r"OK|Alias|Folder|Drive|Margin|Printer|[A-Z]\d+|.*\d.*|Letter|Legal|Executive|Tabloid|.*\(.*"
    r"|PDF|…|\.\.\.|/|Custom.*|Folio|Ledger|Quarto|Statement|US.*|Envelope.*|.*Env.*|(?:\W|_)*"
)


def _menu_of(widget: QWidget) -> list[str]:
    menu = widget.createStandardContextMenu()
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def _line_menu() -> list[str]:
    return _menu_of(QLineEdit("teks"))


def _text_menu() -> list[str]:
    return _menu_of(QPlainTextEdit("teks"))


def _page_menu() -> list[str]:
    return _menu_of(QTextBrowser())


def _standard_buttons() -> list[str]:
    box = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if button is not QDialogButtonBox.StandardButton.NoButton:
            box.addButton(button)
    return [button.text() for button in box.buttons()]


def _question() -> list[str]:
    box = QMessageBox()
    box.setDetailedText("rincian")
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.NoToAll)
    return [button.text() for button in box.buttons()]


def _words_of(dialog: QDialog) -> list[str]:
    found = [dialog.windowTitle()]
    for kind, read in (
        (QAbstractButton, lambda one: (one.text(), one.toolTip(), one.accessibleName())),
        (QLabel, lambda one: (one.text(),)),
        (QGroupBox, lambda one: (one.title(),)),
        (QTabWidget, lambda one: map(one.tabText, range(one.count()))),
        (QComboBox, lambda one: map(one.itemText, range(min(one.count(), 8)))),
        (QSpinBox, lambda one: (one.suffix(), one.specialValueText())),
    ):
        for one in dialog.findChildren(kind):
            found += read(one)
    return found


def _file_dialog(folder: Path) -> Callable[[], list[str]]:
    def words() -> list[str]:
        dialog = QFileDialog(None, "", str(folder))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFilter(QDir.Filter.AllEntries)
        found = _words_of(dialog)
        model = dialog.findChildren(QWidget, "treeView")[0].model()
        return found + [str(model.headerData(at, _HORIZONTAL)) for at in range(4)]

    return words


def _print_dialog() -> list[str]:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    return _words_of(QPrintDialog(printer))


def _differ(words: Callable[[], list[str]], english: list[str]) -> list[str]:
    said = words()
    assert len(said) == len(english)
    pairs = zip(english, said, strict=True)
    return [one for one, other in pairs if one == other and not _ALIKE.fullmatch(one)]


@pytest.mark.parametrize(
    "words",
    [_line_menu, _text_menu, _page_menu, _standard_buttons, _question, _print_dialog],
    ids=lambda one: one.__name__,
)
def test_menus_buttons_and_questions_are_indonesian(qapp, words) -> None:
    english = words()
    qapp.installTranslator(translator := WindowWords(WindowLanguage.INDONESIAN, qapp))
    left = _differ(words, english)
    qapp.removeTranslator(translator)
    assert english and left == []


def test_the_dialog_for_files_is_indonesian(qapp, tmp_path: Path) -> None:
    words = _file_dialog(tmp_path)
    english = words()
    qapp.installTranslator(translator := WindowWords(WindowLanguage.INDONESIAN, qapp))
    left = _differ(words, english)
    qapp.removeTranslator(translator)
    assert left == []
