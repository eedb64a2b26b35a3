"""What the window may ask about reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.meeting import Meeting
    from kesbang_desktop.domain.reports.condition import RegionCondition
    from kesbang_desktop.domain.reports.period import Period
    from kesbang_desktop.domain.reports.region_form import FormReading
    from kesbang_desktop.domain.reports.region_report import RegionReport
    from kesbang_desktop.domain.reports.report_lines import OfferedLines, ReportSummary
    from kesbang_desktop.ports.saving import SaveRecord


@dataclass(frozen=True, slots=True)
class ReportPorts:
    """Reports, what they are made of, and what was taken of what the kabupaten/kota send in.

    ``list(period)`` are the reports about any day of it, ``begin`` writes a new one with its
    sections. ``lines(id)`` are the lines that can be taken into the report ``id`` and are not in it
    yet, ``take(id, ids of lines)`` brings some of them in, each into its section.
    ``conditions(period)`` are those noted up to its last day. ``received(year)`` says by region and
    month which report there is. ``stored(region, period)`` is the report that was taken before, to
    be compared with what a form says; ``receive(report, file)`` takes it in place of that one, with
    the file as an attachment. ``guesser(profile)`` is what tells the field of a text by its words,
    empty for none; None is the profile in use. ``tiles()`` is where a kabupaten/kota stands on the
    schematic map, row and column.
    """

    list: Callable[[Period], Sequence[ReportSummary]]
    begin: Callable[[Meeting], Changes]
    lines: Callable[[UUID], OfferedLines]
    take: Callable[[UUID, Collection[UUID]], Changes]
    conditions: Callable[[Period], Sequence[RegionCondition]]
    save_condition: SaveRecord[RegionCondition]
    remove_condition: Callable[[UUID], Changes]
    received: Callable[[int], Mapping[tuple[str, int], UUID]]
    stored: Callable[[str, Period], RegionReport | None]
    receive: Callable[[RegionReport, Path | None], Changes]
    guesser: Callable[[UUID | None], Callable[[str], str]]
    tiles: Callable[[], Mapping[str, tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class RegionFormPorts:
    """The forms that the kabupaten/kota fill in.

    ``write(path, period, region)`` writes an empty one, in the form that the suffix says;
    ``text(period, region)`` is that for chat. ``read`` is what a file that came back says,
    ``read_texts`` each of the forms in a text, at least one; nothing of it is stored.
    """

    write: Callable[[Path, Period, str], None]
    text: Callable[[Period, str], str]
    read: Callable[[Path], FormReading]
    read_texts: Callable[[str], Sequence[FormReading]]
