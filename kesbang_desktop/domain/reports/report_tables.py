"""The tables of a political report: condition, completeness and recurring problems in words."""

from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.number_words import number_words
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_basis import RecurringIssue, ReportBasis
from kesbang_desktop.domain.reports.report_forms import PoliticalForm

NOT_REPORTED = "Belum dilaporkan"
_NOTHING = "–"
# Beyond that an ordinal is written in figures.
_LAST_IN_WORDS = 10


def condition_rows(basis: ReportBasis) -> list[dict[str, str]]:
    """Return the condition of each kabupaten/kota; nothing where none is known of any."""
    if not basis.conditions:
        return []
    rows = []
    for region in dict.fromkeys((*basis.regions, *basis.conditions)):
        held = basis.conditions.get(region)
        rows.append(
            {
                "wilayah": region,
                "kondisi": held.safety.value.capitalize() if held else NOT_REPORTED,
                "sejak": format_date(held.since) if held else _NOTHING,
                "alasan": (held.reason.strip() if held else "") or _NOTHING,
            }
        )
    return rows


def completeness_rows(basis: ReportBasis) -> list[dict[str, str]]:
    """Return whether the report of each kabupaten/kota is there, and how many problems it had."""
    return [
        {
            "wilayah": region,
            "laporan": "Sudah" if region in basis.received else "Belum",
            "masalah": str(issues_in(basis, region, basis.period)),
        }
        for region in basis.regions
    ]


def completeness_sentence(basis: ReportBasis) -> str:
    """Return how many kabupaten/kota have reported, and which have not; empty for no regions."""
    if not basis.regions:
        return ""
    missing = [one for one in basis.regions if one not in basis.received]
    said = (
        f"Laporan diterima dari {len(basis.regions) - len(missing)} dari {len(basis.regions)} "
        "kabupaten/kota"
    )
    return f"{said}; belum melapor: {', '.join(missing)}." if missing else f"{said}."


def issues_in(basis: ReportBasis, region: str, period: Period) -> int:
    """Return how many problems ``region`` had in the months of ``period``."""
    return sum(
        count
        for (whose, month), count in basis.issues.items()
        if whose == region and month.since <= period.until and period.since <= month.until
    )


def recurring_rows(basis: ReportBasis, form: PoliticalForm) -> list[dict[str, str]]:
    """Return the problems that come again, the most persistent first."""
    titles = {one.key: one.title for one in form.fields}
    unit = "bulan" if basis.period.is_month else "periode"
    return [
        {
            "teks": one.text.strip() or _NOTHING,
            "wilayah": one.region or _NOTHING,
            "bidang": titles.get(one.field, one.field) or _NOTHING,
            "lama": how_often(one, unit),
            "tindak_lanjut": "\n".join(one.open_actions) or "Tidak ada yang terbuka",
        }
        for one in sorted(basis.recurring, key=lambda one: -one.periods)
    ]


def how_often(issue: RecurringIssue, unit: str) -> str:
    """Return ``bulan ketiga berturut-turut``, ``unit`` being what is counted."""
    in_words = issue.periods <= _LAST_IN_WORDS
    ordinal = f"ke{number_words(issue.periods)}" if in_words else f"ke-{issue.periods}"
    return f"{unit} {ordinal} berturut-turut"
