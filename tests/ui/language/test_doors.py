"""What a room below says is translated where the window takes it in."""

import ast
from collections.abc import Iterator
from pathlib import Path

from kesbang_desktop import ui

_ROOT = Path(ui.__file__).parent
_ERRORS = ("error", "known", "doubt", "merged")
# Where sentences are compared, not shown.
_COMPARED = {"shell/housekeeper.py": 2, "settings/named_day_dialog.py": 1}


def _parents(tree: ast.AST) -> dict[ast.AST, ast.AST]:
    return {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}


def _untranslated(path: Path) -> Iterator[int]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = _parents(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or node.attr != "sentence":
            continue
        if isinstance(node.value, ast.Name) and node.value.id in _ERRORS:
            around = parents[node]
            if not isinstance(around, ast.Call) or ast.unparse(around.func) != "translated":
                yield node.lineno


def test_the_sentence_of_a_failure_is_translated_where_it_is_shown() -> None:
    found = {
        path.relative_to(_ROOT).as_posix(): len(lines)
        for path in sorted(_ROOT.rglob("*.py"))
        if (lines := list(_untranslated(path)))
    }
    assert found == _COMPARED
