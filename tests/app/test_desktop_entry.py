"""The entry in the menu of a Linux desktop."""

import configparser
from pathlib import Path

from PySide6.QtGui import QIcon

from kesbang_desktop.assets import resource_path

ENTRY = Path(__file__).parents[2] / "installer" / "notula-kesbang.desktop"


def test_the_entry_starts_the_program_under_its_icon() -> None:
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str
    entry.read(ENTRY, "utf-8")
    fields = entry["Desktop Entry"]
    assert (fields["Type"], fields["Name"]) == ("Application", "Notula Kesbang")
    assert fields["Exec"] == "kesbang-desktop %f"
    assert fields["Icon"] == ENTRY.stem == "notula-kesbang"
    assert fields["Categories"].endswith(";")


def test_the_icon_can_be_painted(qapp) -> None:
    icon = QIcon(str(resource_path("icons", f"{ENTRY.stem}.svg")))
    assert not icon.pixmap(64, 64).isNull()
