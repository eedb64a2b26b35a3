"""What the window may ask about settings of this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kesbang_desktop.ports.saving import PutSetting


@dataclass(frozen=True, slots=True)
class SettingPorts:
    """Values that JSON knows, by key; None for what was never put.

    ``write_file`` writes such values to a place, ``read_file`` returns those of a file.
    """

    get: Callable[[str], object]
    put: PutSetting
    write_file: Callable[[Path, Mapping[str, object]], Path]
    read_file: Callable[[Path], dict[str, object]]
