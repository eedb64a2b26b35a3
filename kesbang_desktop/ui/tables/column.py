"""A column of a table, declared."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import CellText, RowRole

R = TypeVar("R")
Saying = Callable[[R], object]


def nothing(_record: object) -> str:
    """Return no words, whatever the record."""
    return ""


# Not slots: a generic class that is called with its type notes the type on what it made.
@dataclass(frozen=True, kw_only=True)
class Column(Generic[R]):
    """What stands in a column, said of the record of a row.

    ``words`` is the text of the cell, and what is read out where no other words are ``spoken``;
    ``second_line`` stands under it, both ``indent`` steps to the right. ``texts`` are for cells of
    several texts. A column of running numbers ``is_number``; its words are not asked.

    What ``may_be_edited`` is asked for by the signal ``edited`` of its model, what ``is_checked``
    can be by ``checked``; an editor begins with what is ``typed``, by itself the words.
    """

    title: str = ""
    words: Callable[[R], str] = nothing
    second_line: Callable[[R], str] | None = None
    texts: Callable[[R], Sequence[CellText]] | None = None
    tone: Tone | Callable[[R], Tone] | None = None
    tool_tip: Callable[[R], str] | None = None
    spoken: Callable[[R], str] | None = None
    picture: Callable[[R], QPixmap | None] | None = None
    indent: Callable[[R], int] | None = None
    is_number: bool = False
    is_pill: bool = False
    is_strong: bool | Callable[[R], bool] = False
    is_at_right: bool = False
    may_be_edited: bool | Callable[[R], bool] = False
    typed: Callable[[R], str] | None = None
    is_checked: Callable[[R], bool] | None = None

    def sayings(self) -> dict[int, Saying[R]]:
        """Return what is said of a record for each role that anything is said for."""
        said: dict[int, Saying[R] | None] = {
            Qt.ItemDataRole.DisplayRole: self.words,
            Qt.ItemDataRole.AccessibleTextRole: self.spoken or self.words,
            Qt.ItemDataRole.EditRole: (self.typed or self.words) if self.may_be_edited else None,
            Qt.ItemDataRole.ToolTipRole: self.tool_tip,
            Qt.ItemDataRole.CheckStateRole: self._check_state if self.is_checked else None,
            Qt.ItemDataRole.TextAlignmentRole: _said(self.alignment),
            RowRole.RECORD: _itself,
            RowRole.SECOND_LINE: self.second_line,
            RowRole.TEXTS: self.texts,
            RowRole.TONE: _said(self.tone),
            RowRole.IS_PILL: _said(self.is_pill),
            RowRole.IS_STRONG: _said(self.is_strong),
            RowRole.PICTURE: self.picture,
            RowRole.INDENT: self.indent,
        }
        return {role: say for role, say in said.items() if say is not None}

    @property
    def alignment(self) -> Qt.AlignmentFlag | None:
        """On which side words and title stand; None for where the view has them."""
        return Qt.AlignmentFlag.AlignRight if self.is_at_right else None

    def takes_edit(self, record: R) -> bool:
        """Tell whether the cell of ``record`` can be edited."""
        may = self.may_be_edited
        return may(record) if callable(may) else may

    def _check_state(self, record: R) -> Qt.CheckState:
        is_on = self.is_checked is not None and self.is_checked(record)
        return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked


def _itself(record: R) -> R:
    return record


def _always(value: object) -> Saying[object]:
    return lambda _record: value


def _said(value: object) -> Saying[R] | None:
    """Return what says ``value``, or asks it of the record; None where it says nothing."""
    if callable(value):
        return value
    return _always(value) if value else None


def texts_column(title: str, texts: Callable[[R], Sequence[CellText]]) -> Column[R]:
    """Return a column of cells of several texts, which are read out one after the other."""

    def words(record: R) -> str:
        return "\n".join(text.text for text in texts(record))

    return Column(title=title, texts=texts, words=words, tool_tip=words)
