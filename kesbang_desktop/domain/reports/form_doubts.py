"""What is odd about a returned form, in sentences for whoever looks at it before it is taken."""

from collections.abc import Iterator
from difflib import get_close_matches

from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.domain.reports.form_row import says_nothing
from kesbang_desktop.domain.reports.form_taking import FormKnowledge, TakenForm
from kesbang_desktop.domain.reports.form_words import Ask
from kesbang_desktop.domain.reports.period_reading import read_period
from kesbang_desktop.domain.reports.region_report import RegionReport
from kesbang_desktop.domain.reports.said_safety import read_safety
from kesbang_desktop.domain.text import shorten_line

_LIKENESS, _MOST_NAMES = 0.6, 3
_SHOWN = 80


def doubts_of(report: RegionReport, taken: TakenForm, knowledge: FormKnowledge) -> tuple[str, ...]:
    """Return the sentences on ``report``, which was made of ``taken``; the gravest first."""
    if not taken.is_form:
        return (
            "Ini bukan formulir laporan wilayah: tidak ada pertanyaan dan bagian yang dikenal.",
        )
    return (
        *_about_filling(report),
        *_about_region(report, taken, knowledge),
        *_about_office(taken, knowledge),
        *_about_period(report, taken),
        *_about_condition(report, taken),
        *_about_days(report),
        *_about_headings(taken),
    )


def _about_filling(report: RegionReport) -> Iterator[str]:
    if report.is_empty:
        yield "Formulir ini belum diisi."


def _about_region(
    report: RegionReport, taken: TakenForm, knowledge: FormKnowledge
) -> Iterator[str]:
    known = knowledge.regions.names
    if not report.region:
        yield "Formulir ini tidak menyebut kabupaten/kota. Pilih kabupaten/kotanya."
    elif says_nothing(taken.answers.get(Ask.REGION, "")):
        yield (
            f"{report.region} diambil dari judulnya, bukan dari isian formulir. Periksa wilayahnya."
        )
    elif known and report.region not in known:
        near = nearest_regions(report.region, known)
        said = f"“{shorten_line(report.region, _SHOWN)}” tidak ada dalam daftar kabupaten/kota"
        if near:
            yield f"{said}; mungkin {' atau '.join(near)}. Pilih yang benar."
        else:
            yield f"{said}. Pilih kabupaten/kotanya."


def nearest_regions(said: str, known: tuple[str, ...]) -> list[str]:
    """Return the names of ``known`` that are most like ``said``, the likeliest first."""
    bare = {_bare(name): name for name in known}
    near = get_close_matches(_bare(said), bare, _MOST_NAMES, _LIKENESS)
    return [bare[one] for one in near]


def _bare(name: str) -> str:
    words = fold(name).split()
    return " ".join(one for one in words if one not in ("kabupaten", "kab", "kota"))


def _about_office(taken: TakenForm, knowledge: FormKnowledge) -> Iterator[str]:
    theirs = taken.mark.office if taken.mark else ""
    if theirs and knowledge.office and fold(theirs) != fold(knowledge.office):
        yield (
            f"Formulir ini dibagikan oleh “{shorten_line(theirs, _SHOWN)}”, bukan oleh instansi "
            "ini. Periksa apakah laporannya memang untuk instansi ini."
        )


def _about_period(report: RegionReport, taken: TakenForm) -> Iterator[str]:
    said = taken.answers.get(Ask.PERIOD, "")
    if report.period is None:
        if says_nothing(said):
            yield "Formulir ini tidak menyebut periodenya. Pilih periodenya."
        else:
            yield f"Periode “{shorten_line(said, _SHOWN)}” tidak terbaca. Pilih periodenya."
        return
    handed_out = taken.mark.period if taken.mark else None
    if handed_out is None and says_nothing(said):
        yield (
            f"{report.period.label} diambil dari judulnya, bukan dari isian formulir. "
            "Periksa periodenya."
        )
    if handed_out and read_period(said, handed_out) not in (None, handed_out):
        yield (
            f"Formulir ini dibagikan untuk {handed_out.label}, tetapi diisi untuk "
            f"{report.period.label}. Periksa periodenya."
        )


def _about_condition(report: RegionReport, taken: TakenForm) -> Iterator[str]:
    said = taken.answers.get(Ask.CONDITION, "")
    if report.safety in (Safety.ALERT, Safety.DANGER) and not report.reason:
        yield f"Kondisi {report.safety.value} tanpa alasan. Tanyakan alasannya kepada pelapor."
    if says_nothing(said) or report.safety is not None:
        return
    named = read_safety(said).named
    if len(named) == 2:
        yield (
            f"Kondisi menyebut {named[0].value} dan {named[1].value} sekaligus. "
            "Pilih salah satu; kata-katanya ada pada alasan."
        )
    elif len(named) < 2:
        yield (
            f"Kondisi “{shorten_line(said, _SHOWN)}” bukan aman, siaga, atau bahaya. "
            "Pilih kondisinya; kata-katanya ada pada alasan."
        )


def _about_days(report: RegionReport) -> Iterator[str]:
    if report.period is None:
        return
    others = [one.day for one in report.overview if one.day and one.day not in report.period]
    if others:
        yield (
            f"{len(others)} peristiwa di luar {report.period.label}, seperti "
            f"{format_date(others[0])}. Periksa tanggalnya."
        )


def _about_headings(taken: TakenForm) -> Iterator[str]:
    for title in taken.own:
        if taken.parts.get(title):
            yield (
                f"Judul “{shorten_line(title, _SHOWN)}” tidak ada dalam formulir; isinya tetap di "
                "bawah judul itu. Pilih bidangnya."
            )
