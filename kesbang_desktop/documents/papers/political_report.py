"""The report on political developments (laporan perkembangan politik daerah).

What stands where is told by :mod:`domain.reports.political_sections`; headings are the profile's.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.entry_words import (
    marked_action,
    marked_sourced,
)
from kesbang_desktop.documents.papers.line_marks import with_line_marks
from kesbang_desktop.documents.papers.notula_body import owed_fields
from kesbang_desktop.documents.papers.photo_annex import PHOTOS, photo_pairs
from kesbang_desktop.documents.papers.report_pictures import report_pictures
from kesbang_desktop.documents.papers.signature_fields import SIGNED, report_signature
from kesbang_desktop.documents.papers.word_paper import (
    Meanings,
    Sources,
    WordPaper,
)
from kesbang_desktop.documents.templates.shapes import listed
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import NumberStyle
from kesbang_desktop.domain.printed_rows import heads_of
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.political_sections import (
    FieldSection,
    LineGroup,
    PoliticalSections,
    political_sections,
)
from kesbang_desktop.domain.reports.report_basis import ReportBasis
from kesbang_desktop.domain.reports.report_forms import OVERVIEW
from kesbang_desktop.domain.reports.report_sections import period_of
from kesbang_desktop.domain.reports.report_tables import (
    completeness_rows,
    completeness_sentence,
    condition_rows,
    recurring_rows,
)
from kesbang_desktop.domain.reports.report_titles import period_title, province_title
from kesbang_desktop.domain.sections import ClosedUp, Placed

# Named once: Python 3.11 takes ten times as long to find a member in its Enum.
_ROW = EntryKind.TABLE_ROW
_MOST_SPACING = 1.15
# What heads lines of no kabupaten/kota beside others that are of one.
_EVERYWHERE = "Umum"
# The levels below a field that the template has a style for.
_DEEPEST = 5
_LINE: Meanings = {
    "teks": "Isi baris, dengan sumbernya dalam kurung",
    "tingkat": "Tingkat butir: 1 sampai 5; 0 untuk nama pelapor dan kabupaten/kota",
    "nama": "Ya, bila baris ini nama pelapor atau kabupaten/kota",
    "tabel": "Ya, bila baris ini baris tabel; baris yang berurutan dicetak sebagai tabel Word",
}
_MEANINGS: Meanings = {
    "judul": "Judul laporan dari profil",
    "provinsi": "Nama provinsi, seperti PROVINSI KALIMANTAN TIMUR",
    "periode": "Periode laporan, seperti BULAN NOVEMBER 2024",
    "judul_gambaran": "Judul bagian gambaran umum dari profil",
    "gambaran": listed("Gambaran umum menurut pelapor", "butir", _LINE),
    "foto_gambaran": PHOTOS,
    "judul_kondisi": "Judul kondisi wilayah dari profil",
    "kondisi": listed(
        "Kondisi kabupaten/kota",
        "butir",
        {
            "wilayah": "Nama kabupaten/kota",
            "kondisi": "Kondisinya: Aman, Siaga, atau Bahaya",
            "sejak": "Tanggal mulainya",
            "alasan": "Alasannya",
        },
    ),
    "peta": "Peta skematis kondisi; kosong bila belum ada kondisi yang dicatat",
    "judul_kelengkapan": "Judul kelengkapan laporan dari profil",
    "kelengkapan_ringkas": "Kalimat tentang berapa kabupaten/kota yang sudah melapor",
    "kelengkapan": listed(
        "Kelengkapan laporan kabupaten/kota",
        "butir",
        {
            "wilayah": "Nama kabupaten/kota",
            "laporan": "Sudah atau belum melapor",
            "masalah": "Jumlah permasalahannya dalam periode ini",
        },
    ),
    "judul_permasalahan": "Judul bagian permasalahan dari profil",
    "bidang": listed(
        "Bidang-bidang dalam urutan profil",
        "bidang_ini",
        {
            "judul": "Nama bidang",
            "nihil": "Tulisan pengganti, bila tidak ada laporan dalam bidang ini",
            "butir": listed("Isi bidang menurut kabupaten/kota", "butir", _LINE),
            "foto": PHOTOS,
        },
    ),
    "judul_berulang": "Judul permasalahan yang berulang dari profil",
    "berulang": listed(
        "Permasalahan yang berulang",
        "butir",
        {
            "teks": "Isi permasalahan",
            "wilayah": "Nama kabupaten/kota",
            "bidang": "Nama bidang",
            "lama": "Berapa lama, seperti bulan ketiga berturut-turut",
            "tindak_lanjut": "Tindak lanjut yang belum selesai",
        },
    ),
    "grafik_wilayah": "Grafik permasalahan menurut kabupaten/kota; kosong bila tidak ada",
    "grafik_bulan": "Grafik permasalahan menurut bulan; kosong bila tidak ada",
    "judul_penutup": "Judul bagian penutup dari profil",
    "judul_simpulan": "Judul simpulan dari profil",
    "simpulan": listed("Simpulan", "butir", _LINE),
    "judul_saran": "Judul saran dari profil",
    "saran": listed("Saran tanpa penanggung jawab", "butir", _LINE),
    "tindak_lanjut": listed(
        "Saran dengan penanggung jawab",
        "butir",
        {"teks": "Isi saran", "penanggung_jawab": "Penanggung jawab", "tenggat": "Tenggat"},
    ),
    "nihil": "Tulisan pengganti bagian yang kosong, dari profil",
    "tempat_tanggal": "Tempat dan tanggal penandatanganan; kosong bila profil tidak memintanya",
    **SIGNED,
    "foto": PHOTOS,
}


def political_report_fields(sources: Sources, opened: DocxTemplate) -> dict[str, Any]:
    """Return what the report prints by field. Raises PictureError."""
    minutes, profile = with_line_marks(sources.minutes), sources.profile
    form, basis = profile.political_form, basis_of(sources)
    sections = political_sections(minutes, form, basis)
    return {
        "judul": form.title,
        "provinsi": province_title(sources.province),
        "periode": period_title(period_of(minutes.meeting)),
        "judul_gambaran": form.overview,
        "gambaran": list(_overview(sections.overview, profile.office, basis)),
        "judul_kondisi": form.conditions,
        "kondisi": condition_rows(basis),
        "judul_kelengkapan": form.completeness,
        "kelengkapan_ringkas": completeness_sentence(basis),
        "kelengkapan": completeness_rows(basis),
        "judul_permasalahan": form.problems,
        "judul_berulang": form.recurring,
        "berulang": recurring_rows(basis, form),
        "judul_penutup": form.closing,
        "judul_simpulan": form.conclusions,
        "judul_saran": form.suggestions,
        **_closing(sections, minutes, basis),
        "nihil": form.nil,
        **_with_photos(sections.fields, sources, opened),
        **report_pictures(basis, sources.tiles, profile, opened),
        **report_signature(profile),
    }


def basis_of(sources: Sources) -> ReportBasis:
    """Return what the report tells beside its lines, nothing where that is not known."""
    if sources.basis is not None:
        return sources.basis
    return ReportBasis(period_of(sources.minutes.meeting) or Period(date.max, date.max))


def _overview(
    groups: Sequence[LineGroup], office: str, basis: ReportBasis
) -> Iterator[dict[str, Any]]:
    """Yield what is told of the period: by whoever reports, unless that is the office alone."""
    if any(one.name for one in groups):
        for one in groups:
            yield _name_line(one.name or office)
            yield from _lines(one.lines, basis, says_who=False)
    else:
        for one in groups:
            yield from _lines(one.lines, basis, says_who=False)


def _by_region(groups: Sequence[LineGroup], basis: ReportBasis) -> Iterator[dict[str, Any]]:
    """Yield the lines of a field by kabupaten/kota, one deeper than its name."""
    if any(one.name for one in groups):
        for one in groups:
            yield _name_line(one.name or _EVERYWHERE)
            yield from _lines(one.lines, basis, below=1)
    else:
        for one in groups:
            yield from _lines(one.lines, basis)


def _name_line(name: str) -> dict[str, Any]:
    return {"teks": name, "tingkat": 0, "nama": True, "tabel": False}


def _lines(
    lines: Iterable[Placed], basis: ReportBasis, below: int = 0, *, says_who: bool = True
) -> Iterator[dict[str, Any]]:
    levels = ClosedUp()
    for one in lines:
        source = basis.sources.get(one.entry.id)
        label = source.label if source else ""
        yield {
            "teks": marked_sourced(one.entry, label, says_who=says_who),
            "tingkat": min(levels.level(one.level) + 1 + below, _DEEPEST),
            "nama": False,
            "tabel": one.entry.kind is _ROW,
        }


def _closing(sections: PoliticalSections, minutes: Minutes, basis: ReportBasis) -> dict[str, Any]:
    heads = heads_of(minutes.entries)
    return {
        "simpulan": list(_lines(sections.conclusions, basis)),
        "saran": list(_lines(sections.suggestions, basis)),
        "tindak_lanjut": [
            {
                "teks": marked_action(one, sections.points.get(one.id, ()), heads),
                **owed_fields(one, minutes.action(one)),
            }
            for one in sections.actions
        ],
    }


def _with_photos(
    fields: Sequence[FieldSection], sources: Sources, opened: DocxTemplate
) -> dict[str, Any]:
    """Return the fields with their photos, those of the overview, and all others as an annex."""
    form, basis = sources.profile.political_form, basis_of(sources)
    photos = sources.photos if sources.profile.annexes_photos else ()
    placed = {OVERVIEW, *(one.key for one in fields)}

    def of(key: str) -> list[dict[str, Any]]:
        return photo_pairs([one for one in photos if one.field == key], sources.profile, opened)

    return {
        "foto_gambaran": of(OVERVIEW),
        "bidang": [
            {
                "judul": one.title,
                "nihil": "" if one.groups else form.nil,
                "butir": list(_by_region(one.groups, basis)),
                "foto": of(one.key),
            }
            for one in fields
        ],
        "foto": photo_pairs(
            [one for one in photos if one.field not in placed], sources.profile, opened
        ),
    }


PAPER = WordPaper(
    DocumentKind.POLITICAL_REPORT,
    _MEANINGS,
    political_report_fields,
    prints_photos=True,
    most_spacing=_MOST_SPACING,
    number_style=NumberStyle.ROMAN,
)
