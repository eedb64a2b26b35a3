"""A program that showed pages ends as any other: nothing is left that tells what is gone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
_PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from kesbang_desktop.ui.preview.pdf_view import PdfView
from tests.ui.papers.pdf_files import PORTRAIT, make_pdf

application = QApplication(sys.argv[:1])
window = QWidget()
layout = QVBoxLayout(window)
views = [PdfView(), PdfView(window)]
layout.addWidget(views[1])
window.show()
for view in views:
    assert view.show_pdf(make_pdf([PORTRAIT] * 3))
    view.show()
application.processEvents()
"""


@pytest.mark.parametrize(
    "leave",
    [
        "",
        "window.close()",
        "views.clear()",
        "del window, layout, view; views.clear()",
        "window.deleteLater()",
        "window.deleteLater()\nQCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)",
        "application.shutdown()",
        "kept = views[0]; kept.me = kept; del application",
    ],
)
def test_a_program_that_showed_pages_ends_well(leave: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", f"{_PROGRAM}\n{leave}\n"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    told = [line for line in ended.stderr.splitlines() if "plugin does not support" not in line]
    assert (ended.returncode, told) == (0, [])
