"""Reports of regions for tests: one that is filled in everywhere, and any that hypothesis makes."""

from collections.abc import Sequence
from datetime import date

from hypothesis import strategies as st

from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.domain.reports.form_matters import without_mark
from kesbang_desktop.domain.reports.form_row import says_nothing
from kesbang_desktop.domain.reports.form_taking import FormKnowledge
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.region_report import FieldText, RegionReport, ReportedEvent
from kesbang_desktop.domain.reports.report_forms import FIELDS, POLITICAL_FORM
from kesbang_desktop.domain.text import clean_line

OFFICE = "Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Timur"
REGIONS = Regions(
    (
        Region("Kabupaten Paser", ("Tana Paser",)),
        Region("Kabupaten Kutai Kartanegara", ("Kukar",)),
        Region("Kabupaten Penajam Paser Utara", ("PPU",)),
        Region("Kota Balikpapan"),
        Region("Kota Samarinda"),
        Region("Kota Bontang"),
    )
)
KNOWLEDGE = FormKnowledge(POLITICAL_FORM, REGIONS, OFFICE)
NOVEMBER = Period.month_of(date(2024, 11, 1))
REPORT = RegionReport(
    "Kota Bontang",
    NOVEMBER,
    "Rina Wati, S.Sos.",
    Safety.ALERT,
    "Unjuk rasa sopir truk dua hari berturut-turut",
    (
        ReportedEvent("Rapat Forkopimda", "Dihadiri wali kota.\n40 orang.", date(2024, 11, 4)),
        ReportedEvent("Deklarasi damai", "", date(2024, 11, 6)),
        ReportedEvent("Sosialisasi di sekolah"),
    ),
    (
        FieldText("politik", ("Baliho rusak di Api-Api.", "Politik uang: dua kasus dilaporkan")),
        FieldText("ekonomi", ("Harga beras naik 12 %",)),
        FieldText("hankam", ("Curanmor naik", "Keamanan")),
    ),
    ("Tambah patroli", "Ekonomi: operasi pasar"),
)

_WORDS = (
    *("Politik", "keamanan", "saran", "Kondisi:", "aman", "nihil", "harga", "naik", "=1+1", "é"),
    *("No.", "Tanggal", "4 November", "“damai”", "A.", "1)", "(dua)", "<b>", "&", "*tebal*", "😀"),
)
# What no part of a form is called, for what has nothing but lines to tell parts apart.
_PLAIN_WORDS = ("harga", "beras", "naik", "di", "Loa", "Bakung", "sejak", "2 hari", "“damai”", "é")


def _line(words: Sequence[str], letters: str) -> st.SearchStrategy[str]:
    word = st.sampled_from(words) | st.text(letters, min_size=1, max_size=12)
    lines = st.lists(word, min_size=1, max_size=6).map(lambda some: clean_line(" ".join(some)))
    return lines.filter(_says_something)


def _says_something(text: str) -> bool:
    begins = bool(text) and text[0].isalpha() and any(map(str.isalpha, text[1:]))
    return begins and not says_nothing(text)


def _text(line: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Several lines that are one matter: no list of its own."""
    several = st.lists(line, min_size=1, max_size=3).map("\n".join)
    return several.filter(lambda text: sum(without_mark(line)[1] for line in text.split("\n")) < 2)


ANY_LINE = _line(_WORDS, "abcdefgXYZ 0123456789-:./()")
PLAIN_LINE = _line(_PLAIN_WORDS, "bghjmq ,")
_days = st.dates(NOVEMBER.since, NOVEMBER.until)
_keys = st.lists(st.sampled_from([one.key for one in FIELDS]), unique=True, max_size=8)


@st.composite
def reports(draw: st.DrawFn, line: st.SearchStrategy[str] = ANY_LINE) -> RegionReport:
    """Any report of a region made of ``line``, its fields in the order of the form."""
    text = _text(line)
    event = st.builds(ReportedEvent, line, st.just("") | text, st.none() | _days)
    paragraphs = st.lists(text, min_size=1, max_size=4).map(tuple)
    keys = draw(_keys)
    order = [one.key for one in FIELDS if one.key in keys]
    return RegionReport(
        draw(st.sampled_from(REGIONS.names)),
        draw(st.sampled_from([NOVEMBER, Period(date(2024, 11, 4), date(2024, 11, 17))])),
        draw(st.just("") | line),
        draw(st.none() | st.sampled_from(Safety)),
        draw(st.just("") | text),
        tuple(draw(st.lists(event, max_size=5))),
        tuple(FieldText(key, draw(paragraphs)) for key in order),
        tuple(draw(st.lists(text, max_size=4))),
    )
