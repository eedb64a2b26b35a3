"""What stands over a report: whose it is, and which days it is about."""

import re

from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.reports.period import Period

_PROVINCE = re.compile(r"\bprovinsi\s+(?P<name>\S.*)", re.IGNORECASE)


def period_title(period: Period | None) -> str:
    """Return ``BULAN NOVEMBER 2024``, or ``PERIODE 1 NOVEMBER 2024 S.D. ...``; empty for none."""
    if period is None:
        return ""
    return f"{'BULAN' if period.is_month else 'PERIODE'} {period.label.upper()}"


def province_title(province: str) -> str:
    """Return ``PROVINSI KALIMANTAN TIMUR``; an own title such as "Daerah Istimewa" stays one."""
    name = province.strip().upper()
    return f"PROVINSI {name}" if name and not name.startswith(("PROVINSI", "DAERAH")) else name


def province_in(profile: OfficeProfile) -> str:
    """Return the province that the letterhead of ``profile`` names, else its office, else none."""
    lines = (*(line.text for line in profile.letterhead), profile.office)
    found = (_PROVINCE.search(line) for line in lines)
    return next((one["name"].strip() for one in found if one), "")
