"""The sheet with the recovery code as a page to print."""

from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from kesbang_desktop.domain.recovery_sheet import (
    KEPT_BY,
    STEPS,
    TITLE,
    WARNINGS,
    WHEN_USED,
    RecoverySheet,
)

_STYLE = """
body { font-family: Arial, 'Liberation Sans', sans-serif; font-size: 11pt; color: black; }
h1 { font-size: 16pt; } h2 { font-size: 12pt; }
.code { font-family: 'Courier New', 'Liberation Mono', monospace; font-size: 18pt;
        font-weight: bold; }
"""


def sheet_pdf(sheet: RecoverySheet) -> bytes:
    """Return the sheet as a PDF of one A4 page."""
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(written)
    writer.setTitle(TITLE.capitalize())
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    # The document has two centimetres of its own when it is printed.
    writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(_html(sheet))
    document.print_(writer)
    del writer
    return bytes(written.data().data())


def _html(sheet: RecoverySheet) -> str:
    steps = "".join(f"<li>{escape(step)}</li>" for step in STEPS)
    warnings = "".join(f"<p>{escape(one)}</p>" for one in WARNINGS)
    return (
        f"<body><h1 align='center'>{TITLE}</h1><h2 align='center'>{escape(sheet.whose)}</h2>"
        f"<p>{escape(sheet.introduction)}</p><p>&nbsp;</p>"
        f"<p class='code' align='center'>{escape(sheet.code)}</p><p>&nbsp;</p>"
        f"<p>{WHEN_USED}</p><ol>{steps}</ol>{warnings}<p>&nbsp;</p>"
        f"<p>{KEPT_BY.replace('   ', '&nbsp;&nbsp; ')}</p></body>"
    )
