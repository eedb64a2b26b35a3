"""PySide6 itself: a binding that miscounts references ends the program after some minutes.

PySide6 6.12.0 on Python 3.11 drops one reference to None at every call that returns nothing.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

CALLS = 2000
# What the test run itself takes and gives back meanwhile.
SLACK = CALLS // 10


def set_margins() -> None:
    shape = QTextBlockFormat()
    for _ in range(CALLS):
        shape.setLeftMargin(1.0)


def insert_text() -> None:
    cursor = QTextCursor(QTextDocument())
    for _ in range(CALLS):
        cursor.insertText("a")


def name_objects() -> None:
    one = QObject()
    for _ in range(CALLS):
        one.setObjectName("a")


@pytest.mark.parametrize("call_often", [set_margins, insert_text, name_objects])
def test_calls_that_return_nothing_cost_no_reference(qapp, call_often: Callable) -> None:
    before = sys.getrefcount(None)
    call_often()
    assert sys.getrefcount(None) > before - SLACK
