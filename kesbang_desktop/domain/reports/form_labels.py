"""Which question of the head of a form a line answers, however its label is written."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.domain.reports.form_row import FormRow, bare
from kesbang_desktop.domain.reports.form_words import Ask
from kesbang_desktop.domain.reports.period_reading import read_period
from kesbang_desktop.domain.reports.said_safety import read_safety

_NAMES = {
    Ask.REGION: (
        *("kabupaten kota", "kab kota", "kabupaten", "kab", "kota", "wilayah", "daerah"),
        *("nama kabupaten kota", "nama daerah", "nama wilayah", "kabupaten atau kota"),
    ),
    Ask.PERIOD: (
        *("periode", "periode laporan", "bulan", "masa laporan", "bulan laporan"),
        *("periode pelaporan", "masa"),
    ),
    Ask.CONDITION: (
        *("kondisi", "kondisi wilayah", "kondisi daerah", "kondisi keamanan", "situasi"),
        *("situasi wilayah", "status wilayah", "status", "keadaan", "kondisi aman siaga bahaya"),
    ),
    Ask.REASON: (
        *("alasan", "alasannya", "alasan kondisi", "sebab", "penyebab", "keterangan kondisi"),
        *("alasan singkat", "dengan alasan"),
    ),
    Ask.REPORTER: (
        *("nama pelapor", "pelapor", "nama", "dilaporkan oleh", "petugas", "petugas pelapor"),
        *("nama petugas", "nama pengirim", "pengirim"),
    ),
    Ask.POSITION: ("jabatan", "jabatan pelapor", "jbtn"),
    Ask.PHONE: (
        *("telepon", "telp", "tlp", "telpon", "hp", "no hp", "nomor hp", "no telepon", "no telp"),
        *("nomor telepon", "wa", "no wa", "nomor wa", "kontak", "telepon hp", "telepon wa"),
        *("handphone", "telepon pelapor", "nomor telepon hp", "no tlp"),
    ),
}
_ASKS = {name: ask for ask, names in _NAMES.items() for name in names}
_LONGEST_LABEL = max(len(name.split()) for name in _ASKS)
_SHORTEST_ODD, _LIKENESS = 5, 0.82
_NUMBER = re.compile(r"^(?:\(?(?:[0-9]{1,2}|[A-Za-z])[.)])\s*")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_LABELLED = re.compile(r"([^:=]{1,80}?)[\s*_~]*(?:[:=]+|\s[-–—]+\s)[\s*_~]*(.*)", re.DOTALL)
_DIGITS = re.compile(r"(?:\d[\s()+.-]*){6,}")


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to ``ask``, empty where the label stands alone.

    ``is_plain`` tells that label and answer were set apart as the form does; otherwise the words
    themselves told it.
    """

    ask: Ask
    value: str = ""
    is_plain: bool = True


class LabelReader:
    """Finds answers; ``regions`` are those of the office, known without a label."""

    def __init__(self, regions: Regions) -> None:
        self._fits: dict[Ask, Callable[[str], bool]] = {
            Ask.REGION: lambda value: bool(regions.find(value)),
            Ask.PERIOD: lambda value: read_period(value) is not None,
            Ask.CONDITION: lambda value: read_safety(value).safety is not None,
            Ask.PHONE: lambda value: _DIGITS.search(value) is not None,
        }
        self._regions = regions

    def find(self, row: FormRow) -> Answer | None:
        """Return what ``row`` answers, None where it is no label of the head."""
        said = row.said
        if row.is_table and len(said) > 1:
            ask = _ask(said[0].rstrip(" :="))
            others = dict.fromkeys(one.lstrip(" :=").strip() for one in said[1:])
            return Answer(ask, " ".join(filter(None, others))) if ask else None
        line = _NUMBER.sub("", bare(row.text))
        match = _LABELLED.fullmatch(line)
        if match and (ask := _ask(match[1])):
            return Answer(ask, bare(match[2]))
        return self._without_sign(line)

    def is_sure(self, answer: Answer) -> bool:
        """Tell whether the value is what was asked for, where that can be told by itself."""
        return self._fits.get(answer.ask, bool)(answer.value)

    def _without_sign(self, line: str) -> Answer | None:
        """Read ``Kondisi aman``, ``Kota Bontang``, or a label that stands alone."""
        if len(line) > 200:
            return None
        if region := self._whole_region(line):
            return Answer(Ask.REGION, region, is_plain=False)
        words = _BRACKETS.sub(" ", line).split()
        for count in range(min(_LONGEST_LABEL + 1, len(words)), 0, -1):
            ask = _ASKS.get(fold(" ".join(words[:count])))
            if ask is None:
                continue
            answer = Answer(ask, " ".join(words[count:]), is_plain=False)
            if not answer.value or (ask in self._fits and self.is_sure(answer)):
                return answer
            return answer if ask in (Ask.REASON, Ask.REPORTER, Ask.POSITION) else None
        return None

    def _whole_region(self, line: str) -> str:
        name = self._regions.full_name(line)
        return name if name in self._regions.names else ""


def _ask(label: str) -> Ask | None:
    """Return what a label asks; one with a slip of the finger too."""
    key = fold(_BRACKETS.sub(" ", _NUMBER.sub("", bare(label))))
    if (ask := _ASKS.get(key)) or len(key) < _SHORTEST_ODD:
        return ask
    near = get_close_matches(key, _ASKS, 1, _LIKENESS)
    return _ASKS[near[0]] if near else None
