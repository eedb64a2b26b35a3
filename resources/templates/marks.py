"""Marks that tell the application what to print, each in a paragraph or a table row of its own."""

from collections.abc import Sequence

from resources.templates.word_xml import cell, paragraph, row


def mark(text: str) -> str:
    """Return a paragraph that holds the mark and nothing else."""
    return paragraph("Perintah", text)


END = mark("{%p endif %}")


def when(condition: str, *content: str) -> str:
    """Return ``content``, whole paragraphs or tables, printed where ``condition`` holds."""
    return mark(f"{{%p if {condition} %}}") + "".join(content) + END


def either(condition: str, first: str, second: str) -> str:
    """Return ``first`` and ``second``, of which one is printed."""
    return mark(f"{{%p if {condition} %}}") + first + mark("{%p else %}") + second + END


def each(item: str, items: str, *content: str, otherwise: str = "") -> str:
    """Return ``content``, printed once for every item; ``otherwise`` where there is none."""
    fallback = mark("{%p else %}") + otherwise if otherwise else ""
    opening = mark(f"{{%p for {item} in {items} %}}")
    return opening + "".join(content) + fallback + mark("{%p endfor %}")


def when_rows(condition: str, widths: Sequence[float], *rows: str) -> str:
    """Return table ``rows`` that are printed where ``condition`` holds."""
    return _row_mark(f"if {condition}", widths) + "".join(rows) + _row_mark("endif", widths)


def each_row(item: str, items: str, widths: Sequence[float], *rows: str) -> str:
    """Return table ``rows`` that are printed once for every item."""
    opening = _row_mark(f"for {item} in {items}", widths)
    return opening + "".join(rows) + _row_mark("endfor", widths)


def _row_mark(text: str, widths: Sequence[float]) -> str:
    return row(cell(sum(widths), mark(f"{{%tr {text} %}}"), span=len(widths)))
