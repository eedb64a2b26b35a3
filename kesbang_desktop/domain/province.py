"""The provinces of Indonesia, with their kabupaten/kota and the time that holds there."""

from dataclasses import dataclass

from kesbang_desktop.domain.meeting import TimeZone
from kesbang_desktop.domain.region import Region, Regions

SETTING = "province"


@dataclass(frozen=True, slots=True)
class Province:
    """``regions`` are the full names of its kabupaten/kota in their usual order."""

    name: str
    zone: TimeZone
    regions: tuple[str, ...]

    def as_regions(self) -> Regions:
        """Return its kabupaten/kota, to be found in texts."""
        return Regions(Region(name) for name in self.regions)
