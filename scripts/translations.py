"""Brings ``resources/translations`` in step with the sources: ``make translations``.

What the window says is Indonesian in the sources. One text has one translation, wherever it
stands: Qt's lupdate gets each text once, and lrelease makes of the catalogue
what the program reads. Texts come from two places:

- literals that the window gives to ``tr``, ``_tr`` or ``translate``;
- what the rooms below say, which know no Qt: their sentences, and the words in ``SAID_WORDS``,
  one JSON string a line. Of an f-string the places of its values count:
  ``Berkas {0} tidak ditemukan.``
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "kesbang_desktop"
CATALOGUE = ROOT / "resources" / "translations" / "notula_en.ts"
RELEASE = CATALOGUE.with_suffix(".qm")
SAID_WORDS = Path(__file__).with_name("said_words.txt")
# What the window says, and what rooms below say: only that may have values in it.
WINDOW, SAID = "notula", "said"

# Where texts go to the window. What papers, notes and the command line say stays Indonesian.
_SAYING = ("bootstrap", "documents", "domain", "exchange", "paperwork", "store", "ui", "window.py")
_PRINTING = (
    "documents/chat",
    "documents/papers",
    "documents/templates/sample",
    "domain/action_matrix.py",
    "domain/recovery_sheet.py",
    "domain/reports/desk_words.py",
    "domain/reports/report_tables.py",
    "ui/language/qt_",
    "ui/settings/sample_notula.py",
)
_TRANSLATING = ("tr", "_tr", "translate")
# What is told to developers, or is a pattern.
_QUIET = ("compile", "LookupError", "RuntimeError", "TypeError", "ValueError")
_QUIET_METHODS = ("debug", "info", "warning", "error", "exception")
_SENTENCE = re.compile(r"[A-Z“{\[].*[a-z0-9”}\])][.…!?]", re.DOTALL)
_PLACE = re.compile(r"\{\w*\}")
_WORD = re.compile(r"[a-z]{2,}")


class Text(NamedTuple):
    """A text of the sources; ``is_counted`` where a number is given with it, for its plural.

    ``meaning`` tells it from the same text that means something else.
    """

    source: str
    is_counted: bool = False
    context: str = WINDOW
    meaning: str = ""

    @property
    def key(self) -> str:
        """What it is known by: its source, which is all of it where it has one meaning."""
        return f"{self.source}\4{self.meaning}" if self.meaning else self.source


def texts() -> dict[str, Text]:
    """Return all that is to be translated, by its key: of the window first."""
    found, words = window_texts(), set(said_words())
    below = [one for one in said_texts() if one in words or _is_sentence(one)]
    return {**found, **{one: Text(one, context=SAID) for one in below if one not in found}}


def said_words() -> list[str]:
    """Return what rooms below the window say that is no sentence."""
    return [json.loads(line) for line in SAID_WORDS.read_text(encoding="utf-8").splitlines()]


@cache
def window_texts() -> Mapping[str, Text]:
    """Return what the window gives to its translating functions, by its key."""
    found: dict[str, Text] = {}
    for path in [*sorted((PACKAGE / "ui").rglob("*.py")), PACKAGE / "window.py"]:
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Call):
                for text in _given_to(node):
                    former = found.get(text.key, text)
                    found[text.key] = max(former, text)
    return found


@cache
def said_texts() -> tuple[str, ...]:
    """Return every text that stands in a module that says something to the window."""
    found: dict[str, None] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if name.startswith(_SAYING) and not name.startswith(_PRINTING):
            found |= dict.fromkeys(_literals(_tree(path)))
    return tuple(found)


def catalogue_of(found: Mapping[str, Text]) -> str:
    """Return a module that lupdate reads ``found`` from."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for text in found.values():
        source, meaning = (
            json.dumps(one, ensure_ascii=False) for one in (text.source, text.meaning)
        )
        counted = ", 1" if text.is_counted else ""
        given = f"{source}, {meaning}{counted}" if text.meaning or counted else source
        lines.append(f'QCoreApplication.translate("{text.context}", {given})')
    return "\n".join(lines) + "\n"


def update(catalogue: Path, found: Mapping[str, Text]) -> None:
    """Bring ``catalogue`` in step with ``found``: what is new is unfinished, what is gone goes."""
    with tempfile.TemporaryDirectory() as folder:
        module = Path(folder, "texts.py")
        module.write_text(catalogue_of(found), encoding="utf-8")
        languages = ["-source-language", "id", "-target-language", "en"]
        kept = ["-no-obsolete", "-locations", "none", "-disable-heuristic", "sametext"]
        kept += ["-disable-heuristic", "similartext"]
        _run("lupdate", str(module), *languages, *kept, "-ts", str(catalogue))


def release(catalogue: Path, target: Path) -> None:
    """Make of ``catalogue`` what the program reads."""
    _run("lrelease", "-silent", str(catalogue), "-qm", str(target))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True, capture_output=True)


def _is_sentence(text: str) -> bool:
    words = _WORD.findall(_PLACE.sub("", text))
    return bool(_SENTENCE.fullmatch(text)) and len(words) > 1 and not set("\\|") & set(text)


def _given_to(call: ast.Call) -> Iterator[Text]:
    name = _name_of(call)
    place = 1 if name == "translate" else 0
    if name not in _TRANSLATING or len(call.args) <= place:
        return
    meaning = _meaning_of(call, place + 1)
    is_counted = len(call.args) == place + (2 if name == "_tr" and not meaning else 3)
    for one in ast.walk(call.args[place]):
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value:
            yield Text(one.value, is_counted, meaning=meaning)


def _meaning_of(call: ast.Call, place: int) -> str:
    """Return what tells the text of ``call`` from one that reads the same, empty for nothing."""
    given = call.args[place] if len(call.args) > place else None
    is_text = isinstance(given, ast.Constant) and isinstance(given.value, str)
    return str(given.value) if isinstance(given, ast.Constant) and is_text else ""


def _name_of(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _literals(node: ast.AST) -> Iterator[str]:
    """Yield the texts below ``node``, without docstrings and what only developers read."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
        return
    if isinstance(node, ast.JoinedStr):
        yield _template(node)
    if isinstance(node, ast.Call) and _is_quiet(node):
        return
    for child in ast.iter_child_nodes(node):
        is_docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        is_part = isinstance(node, ast.JoinedStr) and isinstance(child, ast.Constant)
        if not is_docstring and not is_part:
            yield from _literals(child)


def _is_quiet(call: ast.Call) -> bool:
    name = _name_of(call)
    return (
        name in _QUIET
        or name in _TRANSLATING
        or (isinstance(call.func, ast.Attribute) and name in _QUIET_METHODS)
    )


def _template(text: ast.JoinedStr) -> str:
    places = iter(range(len(text.values)))
    return "".join(
        str(one.value) if isinstance(one, ast.Constant) else f"{{{next(places)}}}"
        for one in text.values
    )


if __name__ == "__main__":
    update(CATALOGUE, texts())
    release(CATALOGUE, RELEASE)
