"""The map and the charts of a political report, with what a screen reader says of them."""

from collections.abc import Mapping
from typing import Any

from docx.shared import Cm
from docxtpl import DocxTemplate

from kesbang_desktop.documents.layout.inline_picture import InlinePicture
from kesbang_desktop.documents.pictures.condition_map import condition_map
from kesbang_desktop.documents.pictures.drawing import Drawing
from kesbang_desktop.documents.pictures.issue_charts import Series, bars_by_month, bars_by_region
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.reports.map_tiles import short_name
from kesbang_desktop.domain.reports.report_basis import ReportBasis
from kesbang_desktop.domain.reports.report_tables import NOT_REPORTED, issues_in

# More months than that would have no room for their names.
_MOST_MONTHS = 12


def report_pictures(
    basis: ReportBasis,
    tiles: Mapping[str, tuple[int, int]],
    profile: OfficeProfile,
    opened: DocxTemplate,
) -> dict[str, Any]:
    """Return ``peta``, ``grafik_wilayah`` and ``grafik_bulan``, empty where there is nothing."""
    page, _ = profile.paper.size_cm
    width = page - profile.margins.left - profile.margins.right
    has_issues = any(basis.issues.values())

    def picture(drawing: Drawing, name: str, told: str) -> InlinePicture:
        wide, high = drawing.size
        return InlinePicture.of(opened, drawing.png(), (Cm(wide), Cm(high)), name, told)

    return {
        "peta": picture(*_map(basis, tiles, width, profile)) if basis.conditions else "",
        "grafik_wilayah": picture(*_by_region(basis, width, profile)) if has_issues else "",
        "grafik_bulan": picture(*_by_month(basis, width, profile)) if has_issues else "",
    }


def _map(
    basis: ReportBasis,
    tiles: Mapping[str, tuple[int, int]],
    width: float,
    profile: OfficeProfile,
) -> tuple[Drawing, str, str]:
    names = tuple(dict.fromkeys((*basis.regions, *basis.conditions)))
    known = {name: one.safety for name, one in basis.conditions.items()}
    drawing = condition_map(names, known, tiles, width, profile.typeface)
    words = (
        f"{name} {known[name].value if name in known else NOT_REPORTED.lower()}" for name in names
    )
    return drawing, "Peta kondisi", f"Peta skematis kondisi wilayah: {'; '.join(words)}."


def _by_region(
    basis: ReportBasis, width: float, profile: OfficeProfile
) -> tuple[Drawing, str, str]:
    """Draw the problems of each kabupaten/kota, with those of the period before if counted."""
    names = tuple(dict.fromkeys((*basis.regions, *sorted(who for who, _ in basis.issues if who))))
    former = basis.period.before()
    counts = [issues_in(basis, name, basis.period) for name in names]
    had = [issues_in(basis, name, former) for name in names]
    is_counted = any(month.since <= former.until for month in basis.months)
    now = Series(basis.period.label, tuple(counts))
    before = Series(former.label, tuple(had)) if is_counted else None
    shown = [short_name(name) for name in names]
    drawing = bars_by_region(shown, now, before, width, profile.typeface)
    words = (
        f"{name} {count}" + (f" (sebelumnya {earlier})" if is_counted else "")
        for name, count, earlier in zip(names, counts, had, strict=True)
    )
    told = f"Grafik batang permasalahan menurut kabupaten/kota, {now.name}: {'; '.join(words)}."
    return drawing, "Grafik permasalahan menurut kabupaten/kota", told


def _by_month(basis: ReportBasis, width: float, profile: OfficeProfile) -> tuple[Drawing, str, str]:
    months = basis.months[-_MOST_MONTHS:]
    totals = [sum(n for (_, one), n in basis.issues.items() if one == month) for month in months]
    labels = [month.label for month in months]
    drawing = bars_by_month(labels, totals, width, profile.typeface)
    words = (f"{label} {total}" for label, total in zip(labels, totals, strict=True))
    told = f"Grafik batang permasalahan menurut bulan: {'; '.join(words)}."
    return drawing, "Grafik permasalahan menurut bulan", told
