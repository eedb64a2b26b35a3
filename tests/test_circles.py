"""No module of the program needs one that needs it in turn, not even for a type."""

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import kesbang_desktop

_ROOT = Path(kesbang_desktop.__file__).parent


def test_no_module_needs_one_that_needs_it() -> None:
    needs = {one: set(_imported(tree)) & set(_TREES) for one, tree in _TREES.items()}
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as circle:
        raise AssertionError(" needs ".join(circle.args[1])) from None


def _imported(tree: ast.AST) -> Iterator[str]:
    """Yield what is imported while the module is, and for its types, without our first name."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ImportFrom):
            module = (node.module or "").removeprefix("kesbang_desktop").removeprefix(".")
            yield module
            yield from (f"{module}.{one.name}".removeprefix(".") for one in node.names)
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from _imported(node)


def _trees() -> dict[str, ast.Module]:
    found = {}
    for path in sorted(_ROOT.rglob("*.py")):
        parts = path.relative_to(_ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text("utf-8"))
    return found


_TREES = _trees()
