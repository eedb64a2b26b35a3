"""How safe a kabupaten/kota is, since when and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.record_text import require_clean


class Safety(StrEnum):
    """The three conditions that offices report, the calmest first."""

    SAFE = "aman"
    ALERT = "siaga"
    DANGER = "bahaya"


@dataclass(frozen=True, slots=True)
class RegionCondition:
    """The condition of ``region`` (a full name) from ``since`` on, until a later one is noted."""

    id: UUID
    region: str
    since: date
    safety: Safety
    reason: str = ""

    def __post_init__(self) -> None:
        require_clean(self.reason, "Alasan kondisi")
        if not self.region.strip():
            raise InvalidRecordError("Kondisi ini tanpa wilayah. Pilih kabupaten/kotanya.")


def conditions_on(noted: Iterable[RegionCondition], day: date) -> dict[str, RegionCondition]:
    """Return by region what holds on ``day``: the latest noted since; none where none was."""
    held: dict[str, RegionCondition] = {}
    for one in sorted(noted, key=lambda one: (one.since, one.id)):
        if one.since <= day:
            held[one.region] = one
    return held
