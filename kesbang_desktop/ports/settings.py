"""What the window may ask about settings of this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class SettingPorts:
    """Values that JSON knows, by key; None for what was never put."""

    get: Callable[[str], object]
    put: Callable[[str, object], None]
