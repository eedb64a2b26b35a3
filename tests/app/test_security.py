"""What docs/security.md promises of the whole program: no network, nothing run, no traces."""

import ast
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "kesbang_desktop"
SOURCES = sorted(PACKAGE.rglob("*.py"))
# What reads objects from bytes, opens a connection, or reads XML without care.
_NO_IMPORTS = frozenset(
    ("pickle", "shelve", "marshal", "dill", "socket", "http", "urllib.request", "ftplib", "smtplib")
) | frozenset(("ssl", "xmlrpc", "requests", "aiohttp", "code", "pty", "PySide6.QtNetwork"))
_NO_XML = ("xml.etree", "xml.dom", "xml.sax", "xml.parsers")
# Types, an error and an escape: reading itself is left to defusedxml.
_XML_NAMES = frozenset(("Element", "ParseError", "quoteattr"))
_NO_CALLS = frozenset(("eval", "exec", "compile", "__import__", "input"))
_NO_SHELL = frozenset(("os.system", "os.popen", "os.startfile"))
_STRACE = shutil.which("strace")


@cache
def nodes() -> list[tuple[Path, ast.Call | ast.Import | ast.ImportFrom]]:
    """Return what is called and imported anywhere in the program, with the module it stands in."""
    return [
        (path.relative_to(ROOT), node)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call | ast.Import | ast.ImportFrom)
    ]


def imported(node: ast.AST) -> list[tuple[str, str]]:
    if isinstance(node, ast.Import):
        return [(one.name, "") for one in node.names]
    if isinstance(node, ast.ImportFrom):
        return [(node.module or "", one.name) for one in node.names]
    return []


def called(node: ast.Call) -> str:
    """Return the dotted name of what is called of a module, empty for what is none."""
    match node.func:
        case ast.Attribute(value=ast.Name(id=module), attr=name):
            return f"{module}.{name}"
    return ""


def test_nothing_is_evaluated_and_no_shell_is_asked() -> None:
    found = [
        (path, node.lineno)
        for path, node in nodes()
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Name) and node.func.id in _NO_CALLS)
            or any(one.arg == "shell" for one in node.keywords)
            or called(node) in _NO_SHELL
        )
    ]
    assert found == []


def test_nothing_that_reads_objects_or_opens_connections_is_imported() -> None:
    found = [
        (path, name)
        for path, node in nodes()
        for module, part in imported(node)
        for name in (module, f"{module}.{part}")
        if name in _NO_IMPORTS
    ]
    assert found == []


def test_xml_from_outside_is_read_by_a_parser_that_refuses_entities() -> None:
    found = [
        (path, module, name)
        for path, node in nodes()
        for module, name in imported(node)
        if module.startswith(_NO_XML) and name not in _XML_NAMES
    ]
    assert found == []


@pytest.mark.parametrize(
    "arguments", [["sample", "--to", "{to}"], ["--exit-when-ready"]], ids=["command", "window"]
)
def test_no_socket_of_a_network_is_opened_and_no_file_left_behind(
    tmp_path: Path, arguments: list[str]
) -> None:
    assert _STRACE, "strace shows what the system is asked for; make test installs it"
    trace, data, scratch = tmp_path / "trace", tmp_path / "data", tmp_path / "tmp"
    scratch.mkdir()
    command = [
        *(str(_STRACE), "-f", "-qq", "-e", "trace=socket,connect", "-o", str(trace)),
        *(sys.executable, "-m", "kesbang_desktop", "--data-dir", str(data)),
        *(one.format(to=tmp_path / "hasil") for one in arguments),
    ]
    wanted = {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(scratch), "HOME": str(tmp_path)}
    ended = subprocess.run(
        command, cwd=ROOT, env=os.environ | wanted, capture_output=True, timeout=110, check=False
    )
    assert ended.returncode == 0, ended.stderr.decode()
    calls = trace.read_text("utf-8")
    assert re.findall(r".*AF_INET.*", calls) == []
    assert list(scratch.iterdir()) == []
    assert [one for one in data.rglob("*") if one.name.endswith(".tmp")] == []
