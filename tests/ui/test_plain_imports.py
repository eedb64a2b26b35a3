"""Imports of two threads do not meet in PySide's import."""

import builtins
from pathlib import Path

import PySide6.QtCore  # noqa: F401
import pytest
from shibokensupport.feature import pyside_feature_dict

from kesbang_desktop.ui.shell.plain_imports import use_plain_imports


def test_pyside_does_not_look_into_what_is_imported_from_then_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Put back behind the test, whatever it was.
    monkeypatch.setattr(builtins, "__import__", builtins.__import__)
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("module_before", "module_after"):
        (tmp_path / f"{name}.py").touch()
    builtins.__import__ = builtins.__feature_import__  # type: ignore[attr-defined]
    exec("import module_before")
    use_plain_imports()
    exec("import module_after")
    assert "module_before" in pyside_feature_dict
    assert "module_after" not in pyside_feature_dict
