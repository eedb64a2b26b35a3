"""What the form for the kabupaten/kota says: what it asks, how it is filled in, whose it is.

One module for all that hand it out and read it back, so that both know the same words.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.period_reading import read_period
from kesbang_desktop.domain.reports.report_forms import OVERVIEW, SUGGESTIONS, PoliticalForm
from kesbang_desktop.domain.text import clean_line

TITLE = "Formulir laporan wilayah"
HOW_TO = (
    "Isi kolom yang kosong, satu hal satu baris; baris boleh ditambah, dihapus, atau dipindah.",
    "Bagian tanpa kejadian dibiarkan kosong atau ditulis NIHIL. Judul bagian jangan diubah.",
)
HOW_TO_TYPE = (
    "Isi di belakang titik dua dan nomor, satu hal satu baris; nomor boleh ditambah.",
    "Bagian tanpa kejadian dibiarkan kosong atau ditulis NIHIL. Kirim kembali pesan ini utuh.",
)
SAFETY_WORDS = "/".join(Safety)
CHOICES = "Daftar pilihan, jangan diisi"
# The sheet of the workbook that asks what the head of the form asks.
HEAD_SHEET = "Identitas"
NIL = "NIHIL"
_BETWEEN = " · "
_BEGINNING = 20
_ROMAN = ("I", "II", "III", "IV")


class Ask(StrEnum):
    """What the head of the form asks, by its label."""

    REGION = "Kabupaten/Kota"
    PERIOD = "Periode"
    CONDITION = "Kondisi"
    REASON = "Alasan"
    REPORTER = "Nama pelapor"
    POSITION = "Jabatan"
    PHONE = "Telepon"

    @property
    def label(self) -> str:
        """The label as it is printed, with what there is to choose from."""
        return f"{self.value} ({SAFETY_WORDS})" if self is Ask.CONDITION else self.value


class Column(StrEnum):
    """A column of the tables of the form, by its heading."""

    NUMBER = "No."
    FIELD = "Bidang"
    DAY = "Tanggal"
    TITLE = "Judul"
    TEXT = "Uraian"
    REMARK = "Keterangan"


OVERVIEW_COLUMNS = (Column.NUMBER, Column.DAY, Column.TITLE, Column.TEXT)
FIELD_COLUMNS = (Column.NUMBER, Column.DAY, Column.TEXT)
SUGGESTION_COLUMNS = (Column.NUMBER, Column.TEXT)


@dataclass(frozen=True, slots=True)
class FormMark:
    """The line that tells whose form it is and for when; what it does not tell is empty."""

    office: str = ""
    period: Period | None = None

    def written(self) -> str:
        """Return the line."""
        said = (TITLE, self.period.label if self.period else "", clean_line(self.office))
        return _BETWEEN.join(filter(None, said))


def read_mark(line: str) -> FormMark | None:
    """Return what a line says that :meth:`FormMark.written` wrote, None for another."""
    whole = clean_line(line).strip("*_~ ")
    # A program that reads pages may take the lines below it for its end.
    ends = [at for words in (*HOW_TO, *HOW_TO_TYPE) if (at := whole.find(words[:_BEGINNING])) > 0]
    title, *said = re.split(r"\s*[·•|∙]\s*", whole[: min(ends, default=None)].strip())
    if fold(title) != fold(TITLE) or not said:
        return None
    period = read_period(said[0])
    return FormMark(" · ".join(said[1:] if period else said), period)


def part_titles(form: PoliticalForm) -> dict[str, str]:
    """Return the headings of the three parts with their numbers; problems are under ``""``."""
    titles = {OVERVIEW: form.overview, "": form.problems, SUGGESTIONS: form.suggestions.upper()}
    return {
        key: f"{number}. {title}"
        for number, (key, title) in zip(_ROMAN, titles.items(), strict=False)
    }


def field_letter(place: int) -> str:
    """Return ``A`` for the first field, ``AA`` behind ``Z``."""
    letters = ""
    place += 1
    while place:
        place, one = divmod(place - 1, 26)
        letters = chr(ord("A") + one) + letters
    return letters


def field_titles(form: PoliticalForm) -> dict[str, str]:
    """Return the headings of the fields by their keys, with their letters, in order."""
    return {one.key: f"{field_letter(place)}. {one.title}" for place, one in enumerate(form.fields)}


def fixed_lines(form: PoliticalForm, office_lines: Sequence[str] = ()) -> frozenset[str]:
    """Return, folded, the lines of a form that say nothing of the region that fills it in."""
    lines = (TITLE, HEAD_SHEET, *HOW_TO, *HOW_TO_TYPE, form.title, *office_lines)
    return frozenset(filter(None, map(fold, lines)))
