"""What the guide of the first start may ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.office_setup import OfficeSetup
    from kesbang_desktop.domain.province import Province
    from kesbang_desktop.ports.saving import SaveRecord


@dataclass(frozen=True, slots=True)
class SetupPorts:
    """What is known of the office; ``data_dir`` is where its data is.

    ``enter`` puts the office into the directory, once its name is whole.
    """

    load: Callable[[], OfficeSetup]
    save: SaveRecord[OfficeSetup]
    enter: Callable[[], Changes]
    provinces: Callable[[], Sequence[Province]]
    data_dir: Path
