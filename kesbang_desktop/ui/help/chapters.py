"""The chapters of the manual as they are read, with the keys of the program in them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.assets import manual_folder
from kesbang_desktop.domain.manual import Chapter, chapter_of
from kesbang_desktop.ui.commands.command import Group
from kesbang_desktop.ui.help.key_rows import KeyRow, group_title


def read_chapters() -> tuple[Chapter, ...]:
    """Return the chapters in their order."""
    files = sorted(manual_folder().glob("*.md"))
    return tuple(chapter_of(one.name, one.read_text("utf-8")) for one in files)


def key_table(group: str, rows: Mapping[Group, Sequence[KeyRow]]) -> str:
    """Return the keys of ``group`` as a table of Markdown under a heading."""
    translate = QCoreApplication.translate
    title = translate("chapters", "Tombol: {0}").format(group_title(Group(group)))
    head = f"| {translate('chapters', 'Tombol')} | {translate('chapters', 'Guna')} |\n|---|---|"
    lines = (f"| {_key(keys)} | {_cell(words)} |" for keys, words in rows[Group(group)])
    return "\n".join((f"## {title}\n", head, *lines, ""))


def _key(keys: str) -> str:
    return f"**{_cell(keys)}**" if keys else ""


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("*", "\\*").replace("<", "\\<")
