"""The provinces of Indonesia, with their kabupaten/kota and the time that holds there."""

from collections.abc import Iterable
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

    def has_office(self, office: str) -> bool:
        """Tell whether ``office`` ends as offices of this province or of its regions do."""
        return (
            office.casefold()
            .rstrip()
            .endswith(
                tuple(f" {place}".casefold() for place in (f"Provinsi {self.name}", *self.regions))
            )
        )


def province_of(office: str, provinces: Iterable[Province]) -> Province | None:
    """Return the one province that the name of an office tells, None where it tells none."""
    found = [one for one in provinces if one.has_office(office)]
    return found[0] if len(found) == 1 else None
