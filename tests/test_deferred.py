"""Modules that are imported at the first call."""

import subprocess
import sys

from kesbang_desktop.deferred import DeferredModule

_PORTS = """
import sys
from pathlib import Path
from kesbang_desktop.bootstrap.backend import Backend

Backend(Path(sys.argv[1])).ports()
print(*sorted(name for name in sys.modules if name.startswith("kesbang_desktop.store")))
print(*{"sqlalchemy", "docx", "openpyxl"} & set(sys.modules))
"""


def test_a_function_is_the_one_of_the_module_and_takes_all_that_it_takes() -> None:
    module = DeferredModule("textwrap")

    assert module.shorten("satu dua tiga", 10, placeholder="…") == "satu dua…"


def test_nothing_is_imported_before_a_function_is_called() -> None:
    sys.modules.pop("this_module_is_not_there", None)

    taken = DeferredModule("this_module_is_not_there").anything

    assert callable(taken)


def test_ports_are_made_without_the_store_behind_them(tmp_path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", _PORTS, str(tmp_path)], capture_output=True, text=True, check=True
    ).stdout.splitlines()

    assert "kesbang_desktop.store.entries" not in told[0].split()
    assert told[1] == ""
