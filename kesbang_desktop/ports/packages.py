"""What the window may ask about packages of meetings; every call runs off the Qt thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.package import Answers, MadePackage, Merged, PackageView


@dataclass(frozen=True, slots=True)
class PackagePorts:
    """The verbs of packages, ready to call; the last ``str`` is a passphrase, empty for none."""

    # None is the whole office.
    make: Callable[[Collection[UUID] | None, Path, str], MadePackage]
    # How many of the meetings are classified.
    classified: Callable[[Collection[UUID] | None], int]
    is_sealed: Callable[[Path], bool]
    view: Callable[[Path, str], PackageView]
    # By the mark of the package that was looked at; the last is called before rows are written.
    take: Callable[[Path, str, Answers, str, Callable[[], object]], Merged]
