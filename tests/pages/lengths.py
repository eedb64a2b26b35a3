"""Minutes of every length, so that page breaks fall at every place that there is."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import tests.documents.meetings as m
import tests.documents.reports as r
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import NumberStyle, OfficeProfile

TYPEFACES = ("Arial", "Times New Roman", "Bookman Old Style")
LENGTHS = range(1, 61)
REPORT_LENGTHS = range(0, 9, 2)
TEMPLATES = Path(__file__).parents[2] / "resources" / "templates"
_SENTENCES = (
    "Setuju.",
    "Data pemilih dimutakhirkan setiap bulan bersama KPU kabupaten/kota.",
    "Fokus berikutnya adalah deteksi dini dan antisipasi untuk menjaga kondusivitas di 10 "
    "kabupaten/kota se-Kaltim menjelang Pilkada Serentak 27 November 2024.",
    "Diskominfo berkontribusi menyukseskan Pilkada Serentak 2024 dalam urusan komunikasi, "
    "informatika, dan penyampaian informasi publik yang aktual dan transparan; berita bohong "
    "ditangkal melalui pemberitaan faktual di media sosial dan mitra media massa.",
)
_SPEAKERS = (m.CHAIR, m.EDI, m.HARI)
KINDS = (DocumentKind.NOTULA, DocumentKind.NOTULA_2009, DocumentKind.REPORT)
REPORT_KINDS = (DocumentKind.POLITICAL_REPORT, DocumentKind.DESK_REPORT)


@dataclass(frozen=True)
class Paper:
    """One paper to make; ``length`` is the number of lines said."""

    kind: DocumentKind
    length: int
    typeface: str

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.length:02}-{self.typeface.split()[0].lower()}"

    def content(self) -> bytes:
        sources = self._sources()
        return render_paper(self.kind, sources, TEMPLATES / self.kind.template_name)

    def _sources(self) -> Sources:
        if self.kind is DocumentKind.POLITICAL_REPORT:
            return r.monthly(self.length % 4, profile=self._profile())
        if self.kind is DocumentKind.DESK_REPORT:
            day = r.desk_day(0, self.length % 9, profile=self._profile())
            return replace(day, later=(r.desk_day(1, self.length % 5),))
        return Sources(_minutes(self.length), self._profile())

    def _profile(self) -> OfficeProfile:
        style = list(NumberStyle)[self.length % len(NumberStyle)]
        return m.profile(
            typeface=self.typeface, number_style=style, note_taker_signs=self.length % 5 == 0
        )


def papers() -> Iterator[Paper]:
    """Yield 60 lengths of each kind in each typeface, of reports a few."""
    for kind in (*KINDS, *REPORT_KINDS):
        for typeface in TYPEFACES:
            for length in REPORT_LENGTHS if kind in REPORT_KINDS else LENGTHS:
                yield Paper(kind, length, typeface)


def _minutes(length: int) -> Minutes:
    people = tuple(
        m.attendance(
            person, presence=Presence.PRESENT, roles=frozenset({role} if role else ()), nip=_NIP
        )
        for person, role in zip(_SPEAKERS, (Role.CHAIR, Role.NOTE_TAKER, None), strict=True)
    )
    entries = m.entries(*_said(length))
    owed = [{"owners": (m.KESBANGPOL,)} for one in entries if one.kind is m.ACTION]
    closing = "Rapat ditutup oleh pimpinan rapat." if length % 3 == 0 else ""
    return Minutes(m.meeting(closing=closing), people, entries, m.actions(entries, *owed))


def _said(length: int) -> Iterator[tuple[object, ...]]:
    for number in range(length):
        if number % 9 == 0:
            yield m.AGENDA, f"Pembahasan pokok ke-{number // 9 + 1} rapat koordinasi"
        speaker = _SPEAKERS[(number // 3 + length) % len(_SPEAKERS)]
        text = _SENTENCES[(number * 7 + length) % len(_SENTENCES)]
        yield m.TALK, text, 1 if number % 3 == 1 else 0, speaker
        if number % 17 == 5:
            yield m.ISSUE, "Anggaran belum tersedia."
    for number in range(length % 4):
        yield m.DECISION, f"Keputusan ke-{number + 1}: {_SENTENCES[number]}"
    for number in range(length % 7):
        yield m.ACTION, f"Menyusun laporan ke-{number + 1} tentang pemutakhiran data pemilih"


_NIP = "196804111993031009"
