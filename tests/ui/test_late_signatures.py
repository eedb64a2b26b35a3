"""PySide reads signatures as ever, with modules that were imported for that."""

import subprocess
import sys

_LOOK = """
import sys
import PySide6
from PySide6.QtCore import QObject, QSize, QTimer
late = sys.modules["shibokensupport.signature.parser"]
print("parser" if "pyside_type_init" in vars(late) else "", file=sys.stderr)
for call in (lambda: QSize("a", 1), lambda: QObject(no_such=1)):
    try:
        call()
    except (AttributeError, TypeError) as error:
        print(type(error), error)
from PySide6.support.signature import get_signature
print(get_signature(QSize.scaled), QSize.scaled.__doc__, get_signature(QTimer))
from PySide6.support.signature.lib import enum_sig, pyi_generator
from PySide6.support.signature import mapping
print(enum_sig.ExactEnumerator, pyi_generator.generate_pyi.__name__, mapping.__spec__.name)
"""
_PLAIN = "from kesbang_desktop.ui.shell.plain_imports import use_plain_imports; use_plain_imports()"


def test_errors_and_signatures_are_worded_as_without() -> None:
    ways = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        for code in (_LOOK, f"{_PLAIN}\n{_LOOK}")
    ]
    assert "QSize" in ways[0].stdout
    assert ways[1].stdout == ways[0].stdout
    # Not before somebody asks.
    assert [one.stderr.strip() for one in ways] == ["parser", ""]
