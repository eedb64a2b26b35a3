"""The field (bidang) of lines, by one key."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from kesbang_desktop.domain.reports.field_tags import field_tag
from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.binding import bind, keys_of
from kesbang_desktop.ui.editor import typing_rules
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.widgets.field_menu import FieldMenu
from kesbang_desktop.ui.widgets.foot import tell_at_foot
from kesbang_desktop.ui.workspace.minutes_holder import MinutesHolder


class FieldCommands(QObject):
    """Takes what is guessed of the chosen lines; where nothing is, the list of fields opens."""

    def __init__(self, holder: MinutesHolder) -> None:
        super().__init__(holder)
        self._holder = holder
        bind(holder, commands.TAKE_FIELD, self._take)
        bind(holder, commands.CHOOSE_FIELD, self._choose)

    def _take(self) -> None:
        if (edit := self._editable()) is None:
            return
        numbers = _numbers(edit)
        meant = [edit.fields.meant_at(one) for one in numbers]
        if any(meant):
            there = [edit.table.shapes[one].field for one in numbers]
            self._put(edit, [new or old for new, old in zip(meant, there, strict=True)])
        else:
            self._open(edit)

    def _choose(self) -> None:
        if (edit := self._editable()) is not None:
            self._open(edit)

    def _editable(self) -> MinutesEdit | None:
        """Return the text where it may be edited; that it may not is said."""
        tab = self._holder.tab
        if tab is None or not tab.edit.fields.fields:
            return None
        if tab.edit.isReadOnly():
            tab.edit.refused.emit()
            return None
        return tab.edit

    def _open(self, edit: MinutesEdit) -> None:
        numbers = _numbers(edit)
        chosen = {edit.table.shapes[one].field for one in numbers}
        menu = FieldMenu(
            edit.fields.fields,
            chosen.pop() if len(chosen) == 1 else "",
            lambda key: self._put(edit, [key] * len(numbers)),
            edit,
        )
        menu.popup(edit.viewport().mapToGlobal(edit.cursorRect().bottomLeft()))

    def _put(self, edit: MinutesEdit, fields: Sequence[str]) -> None:
        edit.edit_selected(partial(typing_rules.take_fields, fields=fields))
        edit.setFocus()
        tags = [field_tag(edit.fields.fields, one) for one in dict.fromkeys(fields)]
        titles = ", ".join(tag.words for tag in tags if tag is not None)
        words = self.tr("Bidang: {0}   {1} lagi: pilih yang lain")
        told = words.format(titles, keys_of(commands.TAKE_FIELD)) if titles else ""
        tell_at_foot(self._holder, told or self.tr("Tanpa bidang"))


def _numbers(edit: MinutesEdit) -> list[int]:
    return [block.blockNumber() for block in typing_rules.selected_blocks(edit.textCursor())]
