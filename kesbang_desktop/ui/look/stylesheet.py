"""The style sheet of the window, filled in with the colours of a theme."""

from collections.abc import Mapping
from string import Template

from kesbang_desktop.assets import resource_path

# Selectors by dynamic property ("role") keep widgets free of colours of their own.
_SHEET = Template("""
QWidget[role="rail"] { background: $surface; border-right: 1px solid $border; }
QWidget[role="header"] { background: $surface; border-bottom: 1px solid $border; }
QFrame[role="foot"] { background: $surface; border-top: 1px solid $border; }
QWidget[role="panel"] { background: $surface; border-left: 1px solid $border; }
QWidget[role="side"] { background: $surface; border-right: 1px solid $border; }
QWidget[role="side"] QListView { border: none; }
QWidget[role="card"], QFrame[role="card"] { background: $surface;
    border: 1px solid $border; border-radius: 8px; }
QWidget[role="practice"] { background: $action_soft; border-bottom: 1px solid $action; }
QWidget[role="practice"] QLabel { color: $text; font-weight: 600; }
QLabel[role="brand"] { color: $accent_text; font-weight: 600; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="section"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="warning"] { color: $late; }
QLabel[role="running"] { background: $late; color: $surface; border-radius: 4px;
    padding: 3px 8px; font-weight: 600; }
QLabel[role="badge"] { background: $action; color: $surface; border-radius: 8px;
    padding: 1px 7px; font-weight: 600; }
QLabel[role="small badge"] { background: $action; color: $surface; border-radius: 5px;
    padding: 0 3px; font-weight: 600; }
QLabel[role="state"] { background: $window; color: $muted; border-radius: 4px;
    padding: 3px 8px; font-weight: 600; }
QStatusBar { background: $surface; border-top: 1px solid $border; color: $muted; }
QStatusBar QLabel { color: $muted; }
QStatusBar::item { border: none; }

QPushButton { background: $surface; border: 1px solid $border; border-radius: 6px;
    padding: 6px 14px; }
QPushButton, QCheckBox, QRadioButton { outline: none; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton:hover { background: $current; border-color: $faint; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $faint; background: $window; }
QPushButton:checked { background: $accent_soft; color: $accent_text; border-color: $accent; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: 600; }
QPushButton[role="primary"]:hover { border: 1px solid $text; }
QPushButton[role="primary"]:focus { border: 3px double $on_accent; padding: 4px 12px; }
QPushButton[role="primary"]:disabled { background: $window; color: $faint;
    border-color: $border; }
QPushButton[role="rail"] { text-align: left; border: none; padding: 8px; background: none; }
QPushButton[role="rail"]:hover { background: $current; }
QPushButton[role="rail"]:checked { background: $accent_soft; color: $accent_text;
    font-weight: 600; }
QPushButton[role="rail"]:focus { border: 1px solid $accent; }
QPushButton[role="figure"] { border: 1px solid transparent; background: none; text-align: left; }
QPushButton[role="figure"]:hover { background: $surface; border-color: $border; }
QPushButton[role="figure"]:focus { border: 1px solid $accent; }
QPushButton[role="small"] { padding: 5px 10px; }
QPushButton[role="tool"] { padding: 5px 0; }
QPushButton[role="quiet"] { border: none; background: none; color: $muted; padding: 4px 8px; }
QPushButton[role="quiet"]:hover { color: $text; background: $current; }
QPushButton[role="former"] { border: 1px solid transparent; background: none;
    color: $accent_text; padding: 1px 4px; text-align: left; }
QPushButton[role="former"]:hover { background: $current; }
QPushButton[role="former"]:focus { border: 1px solid $accent; }
QPushButton[role="quiet"]:focus { border: 1px solid $accent; }
QPushButton[role="status"] { border: 1px solid transparent; border-radius: 4px; background: none;
    color: $text; padding: 0 6px; }
QPushButton[role="status"]:hover { background: $current; }
QPushButton[role="status"]:focus { border: 1px solid $accent; }
QPushButton[role="status"]:disabled { color: $faint; }

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QAbstractSpinBox {
    background: $surface; border: 1px solid $outline; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $window; border-color: $border; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled {
    color: $faint; border-color: $border; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus,
QAbstractSpinBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border;
    border-radius: 0; outline: none; padding: 2px; selection-background-color: $accent_soft;
    selection-color: $text; }
QComboBox QAbstractItemView::item { padding: 5px 8px; border-radius: 4px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px 4px 2px 0; border: 1px solid transparent;
    border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $accent; }
QCheckBox::indicator, QTableView::indicator, QListView::indicator { width: 14px; height: 14px;
    border: 1px solid $faint; border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check"); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $faint;
    border-radius: 8px; background: $surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }

QTabBar::tab { background: none; border: 1px solid transparent;
    border-bottom: 2px solid transparent; padding: 7px 3px; margin-right: 18px; color: $muted; }
QTabBar[role="close"]::tab { margin-right: 6px; }
QTabBar[role="closest"]::tab { padding: 7px 1px; margin-right: 3px; }
QTabBar::tab:selected { color: $accent_text; border-bottom: 2px solid $accent;
    font-weight: 600; }
QTabBar[role="closest"]::tab:selected { font-weight: 400; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected:focus { border: 1px solid $accent; border-bottom: 2px solid $accent;
    border-radius: 4px; color: $accent_text; }
QTabBar { qproperty-drawBase: 0; }

QListView, QTableView, QTreeView { background: $surface; border: 1px solid $border;
    border-radius: 8px; outline: none; selection-background-color: $accent_soft;
    selection-color: $text; gridline-color: $border; alternate-background-color: $surface; }
QListView[role="panel"] { border: none; border-left: 1px solid $border; border-radius: 0; }
QListView[role="sections"] { border: none; border-right: 1px solid $border; border-radius: 0;
    padding: 12px 10px; }
QListView[role="sections"]::item { padding: 0 11px; border: 1px solid transparent;
    border-radius: 6px; }
QListView[role="sections"]::item:selected { background: $accent_soft; color: $accent_text; }
QListView[role="sections"]::item:selected:focus { border: 1px solid $accent; }
QListView[role="plain"] { border: none; background: transparent; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none;
    border-bottom: 1px solid $border; padding: 8px 10px; font-weight: 600; }
QTableView::item { padding: 6px 10px; border-bottom: 1px solid $border; }
QTableView::item:selected, QListView::item:selected { background: $accent_soft; color: $text; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView QTableCornerButton::section { background: $surface; border: none; }

QCalendarWidget QTableView { border: none; border-radius: 0; background: $raised;
    alternate-background-color: $raised; selection-background-color: $accent;
    selection-color: $on_accent; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QCalendarWidget QTableView::item:selected { background: $accent; color: $on_accent; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QToolButton { color: $text; background: none; border: none; padding: 4px 8px;
    border-radius: 4px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $current; }
QCalendarWidget QToolButton::menu-indicator { image: none; }

QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $outline; border-radius: 4px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: $faint; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $outline; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px; }
QMenu { background: $raised; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 20px; border-radius: 4px; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QLabel[role="hint"] { background: $raised; border: 1px solid $border; border-radius: 6px;
    padding: 5px 10px; color: $action; font-weight: 600; }
QLabel[role="hint"][state="unknown"] { color: $muted; font-weight: 400; }
QFrame[role="popup"] { background: $raised; border: 1px solid $border; border-radius: 6px; }
QFrame[role="banner"] { background: $action_soft; border: 1px solid $action; border-radius: 6px; }
QFrame[role="banner"][flush="true"] { border-radius: 0; border-left: none;
    border-right: none; }
QFrame[role="banner"] QLabel { color: $text; }
QFrame[role="banner"][tone="calm"] { background: $accent_soft; border-color: $accent; }
QFrame[role="banner"][tone="error"] { background: $surface; border-color: $late; }
QFrame[role="banner"][tone="error"] QLabel { color: $late; }
QFrame[role="banner"] QPushButton[role="quiet"] { color: $accent_text; font-weight: 600; }
""")


def stylesheet(colours: Mapping[str, str]) -> str:
    """Return the style sheet in ``colours``: those of a theme, by name."""
    check = resource_path("icons", "check.svg").as_posix()
    return _SHEET.substitute(colours, check=check)
