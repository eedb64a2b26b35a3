"""What the window may ask about minutes of before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kesbang_desktop.domain.old_minutes import OldFile, TakenOld


@dataclass(frozen=True, slots=True)
class OldMinutesPorts:
    """``read_folder`` keeps nothing; ``take(paths, settles past actions)`` makes meetings."""

    read_folder: Callable[[Path], tuple[OldFile, ...]]
    take: Callable[[Sequence[str], bool], TakenOld]
