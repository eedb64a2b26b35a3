"""Commands are declared once: ids, keys that do not clash, and nothing bound elsewhere."""

import ast
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

import kesbang_desktop
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.commands import minutes
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import BoundCommand, keys_of
from kesbang_desktop.ui.commands.command import Group
from kesbang_desktop.ui.commands.registry import all_commands
from kesbang_desktop.ui.editor.kind_keys import KIND_COMMANDS, KIND_KEYS
from kesbang_desktop.ui.editor.look import kind_name
from kesbang_desktop.ui.help.key_rows import group_title
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page

_ROOT = Path(kesbang_desktop.__file__).parent
_README = _ROOT.parent / "README.md"
# Keys of these hold in the whole window, whichever widget of it they are bound to.
_ANYWHERE = (Area.PROGRAM, Area.WINDOW)
# What is closed and scrolled as everywhere, and what the desktop itself answers.
_OWN_KEYS = {
    ("follow_ups/note_prompt.py", "Enter mencatat, Esc batal"),
    ("follow_ups/note_prompt.py", "Enter mencatat; status menjadi {0}. Esc batal"),
    # What Qt calls that key, and the space between lines.
    ("language/qt_indonesian.py", "Spasi"),
    ("settings/page_tab.py", "&Spasi isi"),
    ("issues/issue_prompts.py", "Ketik catatannya, atau Esc untuk batal."),
    (
        "help/help_dialog.py",
        "↑ ↓ PgUp PgDn menggulir. {0}: semua tombol. Esc menutup. {1}: perintah.",
    ),
    (
        "settings/spelling_page.py",
        "Nama peserta dan instansi sudah dikenal. Shift+F10 pada kata yang bergaris "
        "menampilkan saran. Kamus: hunspell-id (LibreOffice).",
    ),
    ("workspace/people_dialog.py", "Esc: batal, teks tetap di papan klip"),
    ("directory/people_file_dialog.py", "Esc: batal, tidak ada yang disimpan"),
}
COMMANDS = list(all_commands())
_KEY = re.compile(r"(?:Ctrl|Alt|Shift)\+\S+|\b(?:F\d\d?|Esc|Del|PgUp|PgDn|Spasi)\b")


def test_no_two_commands_have_one_id() -> None:
    ids = [one.id for one in COMMANDS]
    assert len(ids) == len(set(ids))


def test_keys_are_written_as_qt_writes_them() -> None:
    for command in COMMANDS:
        for keys in (*command.pressed, *command.unshown):
            assert QKeySequence(keys).toString() == keys, command.id


def test_no_keys_mean_two_things_in_one_area() -> None:
    held = [
        (command.id, area, keys)
        for command in COMMANDS
        for area in command.keys
        for keys in (*command.keys_at(area), *command.unshown)
    ]
    clashes = [
        (one, other)
        for (one, area, keys), (other, other_area, other_keys) in combinations(held, 2)
        if keys == other_keys and (area.holds_in(other_area) or other_area.holds_in(area))
    ]
    assert clashes == []


def test_areas_lie_in_one_another_as_their_widgets_do(opened: MainWindow) -> None:
    for name in opened.pages.missing():
        opened.pages.page(name)
    settings = opened.pages.page(Page.SETTINGS)
    for row in range(settings.sections.count()):
        # A section comes into its place when it is chosen.
        settings.sections.setCurrentRow(row)
    bound = opened.findChildren(BoundCommand)
    for one, other in combinations(bound, 2):
        holder, held = one.parent(), other.parent()
        if holder is held or not (holder.isWidgetType() and held.isWidgetType()):
            continue
        if one.area is other.area:
            continue
        for inner, outer in ((one, other), (other, one)):
            if outer.area.holds_in(inner.area) and outer.area not in _ANYWHERE:
                assert outer.parent().isAncestorOf(inner.parent()), (outer.area, inner.area)


def test_signs_of_kinds_and_their_commands_name_the_same_keys() -> None:
    assert set(KIND_COMMANDS) == set(EntryKind) - {EntryKind.TABLE_ROW} == set(KIND_KEYS.values())
    assert [keys_of(one) for one in KIND_COMMANDS.values()] == [f"Ctrl+{n}" for n in range(1, 6)]
    for kind, command in KIND_COMMANDS.items():
        assert command.name == f"Jadikan {kind_name(kind).lower()}"
    assert keys_of(minutes.FIND_PREVIOUS) == "Shift+F3"


def test_the_key_table_of_the_readme_tells_every_key_and_no_other() -> None:
    declared: dict[str, set[str]] = {}
    for command in COMMANDS:
        if command.group is not None and command.pressed:
            keys = {one.replace("Return", "Enter") for one in command.pressed}
            declared.setdefault(group_title(command.group), set()).update(keys)
    assert _readme_keys() == declared


def _readme_keys() -> dict[str, set[str]]:
    """Return the keys that the table of README tells for each heading of the page of keys."""
    text = _README.read_text("utf-8")
    _, _, table = text.partition("| where | keys | does |\n|---|---|---|\n")
    found: dict[str, set[str]] = {}
    where = ""
    for row in table.partition("\n\n")[0].splitlines():
        title, keys, _ = (cell.strip() for cell in row.strip("|").split("|"))
        where = title or where
        for one in keys.split(", "):
            found.setdefault(where, set()).update(_each_of(one))
    return found


def _each_of(keys: str) -> Iterator[str]:
    """Yield the keys of a range such as ``Ctrl+1 … Ctrl+5``, or the one that ``keys`` are."""
    first, _, last = keys.partition(" … ")
    if not last:
        yield first
        return
    for digit in range(int(first[-1]), int(last[-1]) + 1):
        yield f"{first[:-1]}{digit}"


def _ui_trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((_ROOT / "ui").rglob("*.py")):
        name = path.relative_to(_ROOT / "ui").as_posix()
        if not name.startswith("commands/"):
            yield name, ast.parse(path.read_text("utf-8"))


def test_keys_are_bound_in_one_place() -> None:
    makers = {"setShortcut", "setShortcuts", "setShortcutContext", "QShortcut"}
    found = [
        (name, node.lineno)
        for name, tree in _ui_trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (getattr(node.func, "attr", "") or getattr(node.func, "id", "")) in makers
    ]
    assert found == []


def test_words_take_their_keys_from_the_commands() -> None:
    found = {
        (name, node.value)
        for name, tree in _ui_trees()
        for node in _texts(tree)
        if _KEY.search(node.value)
    }
    assert found == _OWN_KEYS


def _texts(tree: ast.Module) -> Iterator[ast.Constant]:
    """Yield the texts of a module that are no docstrings."""
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node


@pytest.mark.parametrize("group", Group)
def test_every_group_has_commands(group: Group) -> None:
    assert [one for one in COMMANDS if one.group is group]
