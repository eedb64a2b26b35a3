"""The bundled list of provinces with their kabupaten/kota."""

from pathlib import Path

from kesbang_desktop.domain.meeting import TimeZone
from kesbang_desktop.domain.province import Province
from kesbang_desktop.exchange.office_list import read_list_file

_SEPARATOR = ","


def read_provinces(path: Path) -> tuple[Province, ...]:
    """Return the provinces of ``path`` in its order: a line for each kabupaten or kota."""
    zones: dict[str, TimeZone] = {}
    regions: dict[str, list[str]] = {}
    _heading, *rows = read_list_file(path, _SEPARATOR)
    for row in rows:
        province, zone, region = row.cells
        zones[province] = TimeZone(zone)
        regions.setdefault(province, []).append(region)
    return tuple(Province(name, zones[name], tuple(found)) for name, found in regions.items())
