"""What stands over a report: whose it is, and which days it is about."""

from kesbang_desktop.domain.reports.period import Period


def period_title(period: Period | None) -> str:
    """Return ``BULAN NOVEMBER 2024``, or ``PERIODE 1 NOVEMBER 2024 S.D. ...``; empty for none."""
    if period is None:
        return ""
    return f"{'BULAN' if period.is_month else 'PERIODE'} {period.label.upper()}"


def province_title(province: str) -> str:
    """Return ``PROVINSI KALIMANTAN TIMUR``; an own title such as "Daerah Istimewa" stays one."""
    name = province.strip().upper()
    return f"PROVINSI {name}" if name and not name.startswith(("PROVINSI", "DAERAH")) else name
