"""The inventory of problems: which kabupaten/kota there are, and the list leaving the program."""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.province import SETTING
from kesbang_desktop.domain.written_file import list_origin
from kesbang_desktop.exchange.office_list import ListReading, own_or_shipped
from kesbang_desktop.exchange.region_list import read_regions
from kesbang_desktop.paperwork.written_files import listed_suffix, write_over_own
from kesbang_desktop.store.deferred import issues, settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kesbang_desktop.domain.issue import Issue, IssueFilter
    from kesbang_desktop.domain.province import Province
    from kesbang_desktop.domain.region import Regions
    from kesbang_desktop.domain.reports.line_context import Guess
    from kesbang_desktop.paperwork.desk import Desk

_SUFFIXES = (".xlsx", ".csv")


def shipped_provinces() -> tuple[Province, ...]:
    """Return the provinces of the country with their kabupaten/kota."""
    from kesbang_desktop.exchange.province_list import read_provinces

    return read_provinces(resource_path("regions", "indonesia.csv"))


class IssuePapers:
    """Reads and writes the inventory with the regions of this office."""

    def __init__(self, desk: Desk, guess: Callable[[], Guess]) -> None:
        """``guess`` gives what tells the field of a text."""
        self._desk = desk
        self._guess = guess

    @property
    def regions(self) -> Regions:
        """The kabupaten/kota of the province: the office's own list, else the bundled one."""
        return self._read_regions[0]

    @property
    def region_problem(self) -> str:
        """A sentence on what could not be read of the office's own list, empty where all could.

        Without such a list nothing is asked of the data: it may be locked or damaged.
        """
        return self._read_regions[1] if self._own_list.exists() else ""

    def forget_regions(self) -> None:
        """Read the kabupaten/kota again: the office may be in another province."""
        self.__dict__.pop("_read_regions", None)

    @cached_property
    def _read_regions(self) -> tuple[Regions, str]:
        shipped = resource_path("regions", "kalimantan-timur.csv")
        return own_or_shipped(self._own_list, shipped, self._read_list)

    @property
    def _own_list(self) -> Path:
        return self._desk.data_dir / "kabupaten-kota.csv"

    def _read_list(self, path: Path) -> ListReading[Regions]:
        """Read a list; in place of the shipped one stands that of another province."""
        found = read_regions(path)
        if path.parent == self._desk.data_dir:
            return found
        chosen = self._desk.read(settings.get_setting)(SETTING)
        province = next((one for one in shipped_provinces() if one.name == chosen), None)
        # What is shipped for its own province knows other names besides.
        if province is None or set(province.regions) == set(found.value.names):
            return found
        return ListReading(province.as_regions())

    def newest(self, most: int) -> tuple[list[Issue], bool]:
        """Return at most so many problems, of the newest meetings, and whether there are more."""
        return self._desk.read(issues.newest_issues)(most, self.regions, self._guess())

    def list(self, wanted: IssueFilter) -> list[Issue]:
        """Return the problems that fit ``wanted`` by kabupaten/kota."""
        return self._desk.read(issues.list_issues)(wanted, self.regions, self._guess())

    def export(self, wanted: IssueFilter, target: Path, overwrite: bool = False) -> Path:
        """Write the problems that fit ``wanted`` to ``target`` (XLSX or CSV) and return it.

        Raises FileInTheWayError over a file that is not the same list as it was written (unless
        ``overwrite``) and ExportError.
        """
        suffix = listed_suffix(target, "Inventaris", _SUFFIXES)
        origin = list_origin(self._desk.office(), "permasalahan", wanted)
        make = partial(self._content, wanted, suffix, origin)
        write_over_own(self._desk, target, origin, make, overwrite)
        return target

    def _content(self, wanted: IssueFilter, suffix: str, origin: str) -> bytes:
        issues = self.list(wanted)
        if suffix == ".csv":
            from kesbang_desktop.exchange.issue_data import issues_csv

            return issues_csv(issues).encode()
        from kesbang_desktop.documents.sheets.issue_sheet import render_issue_sheet

        return render_issue_sheet(issues, wanted, date.today(), self._desk.profile(), origin)
