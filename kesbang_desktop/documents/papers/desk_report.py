"""The daily report of the Desk Pilkada, one day behind another where there are several."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.line_marks import with_line_marks
from kesbang_desktop.documents.papers.photo_annex import photo_rows
from kesbang_desktop.documents.papers.signature_fields import SIGNED, dated_on, desk_signature
from kesbang_desktop.documents.papers.word_paper import Meanings, Sources, WordPaper
from kesbang_desktop.documents.templates.shapes import listed, record
from kesbang_desktop.documents.templates.xml_text import with_bookmark
from kesbang_desktop.domain.corrections.anchor import Part, anchor_name
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting_day import day_on_paper
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.number_formats import LevelFormat
from kesbang_desktop.domain.office_profile import NumberStyle, OfficeProfile
from kesbang_desktop.domain.printed_rows import PrintedRows
from kesbang_desktop.domain.reports.desk_sections import (
    DeskLine,
    DeskSections,
    desk_sections,
)
from kesbang_desktop.domain.reports.desk_words import desk_totals, measure_text
from kesbang_desktop.domain.reports.report_forms import DeskForm
from kesbang_desktop.domain.reports.report_titles import province_title
from kesbang_desktop.domain.sections import ClosedUp
from kesbang_desktop.domain.table_cells import join_cells

_MOST_SPACING = 1.0
_NUMBER = "No."
_SIDES = ("kiri", "tengah", "kanan")
# Three photos beside one another, as in the template.
_COLUMN, _HEIGHT_CM = 0.32, 5.6
_LINE: Meanings = {"teks": "Isi baris", "tingkat": "Tingkat butir, mulai dari 1"}
_PHOTO: Meanings = {"gambar": "Foto", "keterangan": "Keterangan foto"}
_MEANINGS: Meanings = {
    "hari": listed(
        "Laporan tiap hari, biasanya satu",
        "hari_ini",
        {
            "judul": "Judul laporan dari profil",
            "provinsi": "Nama provinsi, seperti PROVINSI KALIMANTAN TIMUR",
            "hari_tanggal": "Hari dan tanggal, seperti Rabu, 27 November 2024",
            "pembuka": listed("Baris sebelum wilayah pertama", "butir", _LINE),
            "kegiatan": listed(
                "Baris tabel kegiatan: kepalanya, lalu tiap kabupaten/kota dengan kegiatannya; "
                "dicetak sebagai tabel Word",
                "baris",
                "Satu baris tabel",
            ),
            "rekapitulasi": "Jumlah kegiatan dan peserta",
            "bagian": listed(
                "Kejadian menonjol, pelanggaran, dan tindakan",
                "bagian_ini",
                {
                    "judul": "Judul bagian dari profil",
                    "nihil": "Tulisan pengganti bagian yang kosong",
                    "butir": listed("Isi bagian", "butir", _LINE),
                },
            ),
            "tempat_tanggal": "Tempat dan tanggal; kosong bila profil tidak memintanya",
            "foto": listed(
                "Foto hari itu, bertiga",
                "baris",
                {side: record(f"Foto di {side}", _PHOTO) for side in _SIDES},
            ),
        },
    ),
    **SIGNED,
}


def desk_report_fields(sources: Sources, opened: DocxTemplate) -> dict[str, Any]:
    """Return what the reports print by field. Raises PictureError."""
    days = [_day(one, sources, opened) for one in _days(sources)]
    return {"hari": days, **desk_signature(sources.profile)}


def desk_rows(sources: Sources) -> PrintedRows:
    """Return the rows that begin the table of a day, and those that are the name of a region."""
    heads, across = set(), set()
    for day in _days(sources):
        for one in _table(sections_of_day(day, sources), day.minutes, sources.profile.desk_form):
            if one.is_head:
                heads.add(one.id)
            elif one.is_across:
                across.add(one.id)
    return PrintedRows(heads, across=across)


def _days(sources: Sources) -> Iterable[Sources]:
    return (sources, *sources.later)


def sections_of_day(day: Sources, sources: Sources) -> DeskSections:
    """Return what the report of a ``day`` says, one of those in ``sources``."""
    regions = sources.basis.regions if sources.basis else tuple(sources.tiles)
    return desk_sections(
        with_line_marks(day.minutes), sources.profile.desk_form, sources.stems, regions
    )


def _day(day: Sources, sources: Sources, opened: DocxTemplate) -> dict[str, Any]:
    profile, form = sources.profile, sources.profile.desk_form
    minutes, sections = day.minutes, sections_of_day(day, sources)
    return {
        "judul": form.title,
        "provinsi": province_title(sources.province),
        "hari_tanggal": day_on_paper(minutes.meeting.date, format_long_date),
        "pembuka": list(_lines(sections.opening, minutes)),
        "kegiatan": [
            with_bookmark(one.text, anchor_name(Part.ROW, one.id))
            for one in _table(sections, minutes, form)
        ],
        "rekapitulasi": desk_totals(sections),
        "bagian": [
            _part(title, lines, minutes, form.nil)
            for title, lines in (
                *((one.title, one.lines) for one in sections.problems),
                (form.measures, sections.measures),
            )
        ],
        "tempat_tanggal": dated_on(profile, minutes.meeting.date),
        "foto": _photos(day, profile, opened),
    }


@dataclass(frozen=True, slots=True)
class _TableRow:
    """A row of the table of a day; ``id`` is of no entry, for the paper says more than that."""

    text: str
    id: UUID
    is_head: bool = False
    is_across: bool = False


def _table(sections: DeskSections, minutes: Minutes, form: DeskForm) -> Iterator[_TableRow]:
    """Yield the heading, and the rows of each kabupaten/kota under its name, numbered anew."""
    day = minutes.meeting.id
    columns = next((one.columns for one in sections.regions if one.rows), form.columns)
    yield _TableRow(join_cells((_NUMBER, *columns)), uuid5(day, _NUMBER), is_head=True)
    for at, region in enumerate(sections.regions, 1):
        letter = LevelFormat("upperLetter", "{}.").label(at)
        name = f"{letter} {region.name}"
        if not (region.rows or region.said):
            name = f"{name}: {form.nil}"
        yield _TableRow(name, uuid5(day, f"{at}"), is_across=True)
        if region.rows and region.columns != columns:
            head = join_cells((_NUMBER, *region.columns))
            yield _TableRow(head, uuid5(day, f"{at} {_NUMBER}"))
        for number, row in enumerate(region.rows, 1):
            text = join_cells((str(number), *row.cells))
            yield _TableRow(text, uuid5(row.entry.id, _NUMBER))
        for line in region.said:
            text = join_cells((measure_text(line, minutes),))
            yield _TableRow(text, uuid5(line.entry.id, _NUMBER), is_across=True)


def _part(title: str, lines: tuple[DeskLine, ...], minutes: Minutes, nil: str) -> dict[str, Any]:
    return {
        "judul": title,
        "nihil": "" if lines else nil,
        "butir": list(_lines(lines, minutes, says_where=True)),
    }


def _lines(
    lines: Iterable[DeskLine], minutes: Minutes, *, says_where: bool = False
) -> Iterator[dict[str, Any]]:
    """Yield the lines below the activities, led by their kabupaten/kota where it is another."""
    levels = ClosedUp()
    for one in lines:
        text = measure_text(one, minutes)
        where = f"{one.region}: " if says_where and one.region else ""
        yield {"teks": f"{where}{text}", "tingkat": levels.level(one.level) + 1}


def _photos(day: Sources, profile: OfficeProfile, opened: DocxTemplate) -> list[dict[str, Any]]:
    if not profile.annexes_photos:
        return []
    # The pages of this paper lie.
    _, width = profile.paper.size_cm
    text = width - profile.margins.left - profile.margins.right
    return photo_rows(day.photos, _SIDES, (text * _COLUMN, _HEIGHT_CM), opened)


PAPER = WordPaper(
    DocumentKind.DESK_REPORT,
    _MEANINGS,
    desk_report_fields,
    prints_photos=True,
    most_spacing=_MOST_SPACING,
    number_style=NumberStyle.ROMAN,
    rows=desk_rows,
)
