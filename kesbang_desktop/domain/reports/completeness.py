"""Which kabupaten/kota have reported, and what those are sent that have not."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from uuid import UUID

from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.reports.period import Period

# Until when each greeting of the day is said.
_GREETINGS = ((time(11), "pagi"), (time(15), "siang"), (time(18, 30), "sore"))
_LAST_GREETING = "malam"


def reported_months(
    regions: Iterable[str], received: Mapping[tuple[str, int], UUID]
) -> dict[str, tuple[UUID | None, ...]]:
    """Return by kabupaten/kota the report of each of the twelve months, None where there is none.

    Those that are not among ``regions`` and have reported all the same come behind them.
    """
    others = sorted({region for region, _ in received})
    return {
        region: tuple(received.get((region, month)) for month in range(1, 13))
        for region in dict.fromkeys((*regions, *others))
    }


def missing(regions: Iterable[str], reported: Iterable[str]) -> tuple[str, ...]:
    """Return the kabupaten/kota that have not reported, in their order."""
    there = frozenset(reported)
    return tuple(one for one in regions if one not in there)


def greeting(at: time) -> str:
    """Return ``Selamat pagi``, as one greets at that time of day."""
    said = next((word for until, word in _GREETINGS if at < until), _LAST_GREETING)
    return f"Selamat {said}"


def reminder_text(
    period: Period, regions: Sequence[str], due: date | None, office: str, at: time
) -> str:
    """Return what is sent into a chat to remind ``regions`` of their report of ``period``.

    Plain lines without signs that a chat program would take for its own. ``due`` is the last day
    to send it, None where none is set; ``at`` is the time it is sent.
    """
    of_period = f"bulan {period.label}" if period.is_month else f"periode {period.label}"
    if not regions:
        return (
            f"{greeting(at)} Bapak/Ibu.\n\nLaporan {of_period} dari semua kabupaten/kota sudah "
            f"kami terima. Terima kasih.\n\n{office}".rstrip()
        )
    listed = "\n".join(f"{number}. {name}" for number, name in enumerate(regions, 1))
    until = f" paling lambat {format_long_date(due)}" if due else ""
    parts = (
        f"{greeting(at)} Bapak/Ibu.",
        f"Mohon izin mengingatkan: laporan {of_period} dari kabupaten/kota berikut belum kami "
        f"terima.\n{listed}",
        f"Mohon dikirim{until}. Abaikan pesan ini kalau laporannya sudah dikirim.",
        f"Terima kasih.\n{office}".rstrip(),
    )
    return "\n\n".join(parts)
