"""The card of keys as a PDF of one page."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from kesbang_desktop.domain.key_card import TITLE, KeyGroup, in_columns

_COLUMNS = 5
_LARGEST_PT, _SMALLEST_PT, _STEP_PT = 8.0, 4.0, 0.25
_MARGIN_MM = 8
_KEYS_SHARE = 38


def card_pdf(groups: Sequence[KeyGroup]) -> bytes:
    """Return the card as a PDF, A4 across, in the largest letters that fit one page."""
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(written)
    writer.setTitle(TITLE)
    writer.setResolution(300)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    side = float(_MARGIN_MM)
    writer.setPageMargins(QMarginsF(side, side, side, side), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    size = _LARGEST_PT
    while True:
        document.setDefaultStyleSheet(_style(size))
        document.setHtml(_html(groups))
        if document.pageCount() == 1 or size <= _SMALLEST_PT:
            break
        size -= _STEP_PT
    document.print_(writer)
    del writer
    return bytes(written.data().data())


def _style(size: float) -> str:
    return (
        f"body {{ font-family: Arial, 'Liberation Sans', sans-serif; font-size: {size}pt; "
        "color: black; }"
        f"h1 {{ font-size: {size + 3}pt; margin: 0; }}"
        f"h2 {{ font-size: {size + 1}pt; margin: 0; }}"
    )


def _html(groups: Sequence[KeyGroup]) -> str:
    columns = in_columns(groups, _COLUMNS)
    width = 100 // max(len(columns), 1)
    cells = "".join(
        f"<td width='{width}%' style='padding-right: 12px'>{''.join(map(_group, column))}</td>"
        for column in columns
    )
    return (
        f"<body><h1>{escape(TITLE)}</h1>"
        f"<table width='100%' cellspacing='0' cellpadding='0'><tr>{cells}</tr></table></body>"
    )


def _group(group: KeyGroup) -> str:
    rows = "".join(
        f"<tr><td width='{_KEYS_SHARE}%'><b>{escape(keys)}</b></td><td>{escape(words)}</td></tr>"
        for keys, words in group.rows
    )
    return f"<h2>{escape(group.title)}</h2><table width='100%' cellspacing='0'>{rows}</table>"
