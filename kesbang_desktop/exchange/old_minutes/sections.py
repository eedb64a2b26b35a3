"""Which part of minutes a line heads, by the words that offices head them with."""

import re
from collections.abc import Sequence
from enum import StrEnum, auto

from kesbang_desktop.domain.list_marks import Numbers, find_list_mark
from kesbang_desktop.domain.matrix_columns import MatrixColumn, find_columns
from kesbang_desktop.domain.names import fold

_NUMBER = re.compile(r"^\s*(?:[IVXL]{1,6}|[A-Z]|[a-z]|\d{1,2})\s*[.)]\s*(?=\S)")
_MOST_WORDS = 8
_FEWEST_WORDS = 3
_MOST_LABEL_WORDS = 12
_OF_NUMBERS = ("no", "nomor", "no urut")
_FLAT_HEADINGS = frozenset(
    ("uraian", "nama", "kegiatan", "keputusan", "kesimpulan", "tindak", "rencana", "rekomendasi")
)
_WHO_SPOKE = frozenset(
    (
        *("pembicara", "narasumber", "penyampai", "disampaikan oleh", "penanggap", "penanya"),
        *("nama pembicara", "peserta", "nama peserta", "nama", "instansi", "unsur"),
        *("nama instansi", "nama dan jabatan", "nama jabatan"),
    )
)
_WHAT_WAS_SAID = frozenset(
    (
        *("uraian", "pembahasan", "tanggapan", "pendapat", "masukan", "penyampaian", "saran"),
        *("uraian pembahasan", "isi pembahasan", "pokok pembahasan", "materi pembahasan"),
        *("hal yang disampaikan", "yang disampaikan", "isi tanggapan", "saran masukan"),
        *("masukan saran", "tanggapan masukan", "pertanyaan", "pernyataan", "isi"),
    )
)
_WITH_DAYS = frozenset((MatrixColumn.DUE, MatrixColumn.STATUS))
_OF_ACTIONS = frozenset((MatrixColumn.OWNERS, MatrixColumn.DUE, MatrixColumn.STATUS))
_TOPIC_STYLES = ("heading", "judul")


class Section(StrEnum):
    """A part of minutes."""

    HEAD = auto()
    OPENING = auto()
    ATTENDEES = auto()
    AGENDA = auto()
    DISCUSSION = auto()
    ISSUES = auto()
    DECISIONS = auto()
    ACTIONS = auto()
    CLOSING = auto()
    ANNEX = auto()
    SIGNATURES = auto()


# Folded; the longer ones are met as whole headings too.
_WORDS = {
    Section.HEAD: (
        *("waktu dan tempat", "waktu dan tempat pelaksanaan", "hari tanggal dan tempat"),
        *("waktu dan tempat rapat", "waktu tempat", "pelaksanaan kegiatan"),
    ),
    Section.OPENING: (
        *("pembukaan", "kata pembukaan", "pendahuluan", "sambutan", "pengantar", "latar belakang"),
        *("dasar", "dasar pelaksanaan", "maksud dan tujuan", "pembukaan rapat"),
    ),
    Section.ATTENDEES: (
        *("peserta", "peserta rapat", "daftar hadir", "daftar peserta", "peserta sidang rapat"),
        *("yang hadir", "peserta yang hadir", "daftar hadir peserta", "undangan yang hadir"),
        *("daftar hadir rapat", "daftar hadir peserta rapat", "kehadiran"),
    ),
    Section.AGENDA: (
        *("agenda", "agenda rapat", "acara", "susunan acara", "acara rapat", "mata acara"),
        *("acara sidang rapat", "agenda pembahasan"),
    ),
    Section.DISCUSSION: (
        *("pembahasan", "jalannya rapat", "hasil pembahasan", "diskusi", "isi rapat", "paparan"),
        *("kegiatan sidang rapat", "kegiatan rapat", "hasil rapat", "pokok pembahasan"),
        *("uraian", "uraian rapat", "pelaksanaan rapat", "jalannya sidang rapat", "notulensi"),
        *("tanya jawab", "diskusi dan tanya jawab", "pokok pokok pembahasan", "hasil kegiatan"),
        *("materi rapat", "ringkasan pembahasan", "poin pembahasan", "poin poin pembahasan"),
    ),
    Section.ISSUES: (
        *("permasalahan", "masalah", "kendala", "hambatan", "permasalahan dan kendala"),
        *("isu", "isu strategis", "kendala dan permasalahan", "permasalahan yang dihadapi"),
    ),
    Section.DECISIONS: (
        *("keputusan", "keputusan rapat", "kesimpulan", "simpulan", "kesimpulan rapat"),
        *("hasil keputusan", "kesepakatan", "hasil kesepakatan", "kesimpulan dan saran"),
        *("peraturan", "simpulan rapat", "keputusan dan kesimpulan", "hasil keputusan rapat"),
        *("kesimpulan hasil rapat", "kesepakatan rapat", "kesimpulan keputusan"),
        *("kesimpulan dan tindak lanjut", "kesimpulan dan rekomendasi", "kesepakatan bersama"),
        *("keputusan dan tindak lanjut",),
    ),
    Section.ACTIONS: (
        *("tindak lanjut", "rencana tindak lanjut", "tindak lanjut rapat", "rtl", "rencana aksi"),
        *("tindak lanjut hasil rapat", "rekomendasi", "saran tindak lanjut", "saran"),
        *("rencana tindak lanjut rtl", "saran dan tindak lanjut", "rekomendasi tindak lanjut"),
        *(
            "yang perlu ditindaklanjuti",
            "hal hal yang perlu ditindaklanjuti",
            "yang harus dikerjakan",
        ),
    ),
    Section.CLOSING: ("penutup", "kata penutup", "penutupan", "penutup rapat"),
    Section.ANNEX: (
        *("lampiran", "lampiran notula", "lampiran notulen", "lampiran foto", "tembusan"),
        *("dokumentasi", "dokumentasi rapat", "dokumentasi kegiatan", "foto dokumentasi"),
        *("foto rapat", "foto kegiatan", "lampiran dokumentasi", "tembusan disampaikan kepada yth"),
    ),
}
# Behind the first of these no attendees of the head are listed any more.
BODY_SECTIONS = frozenset(
    (Section.DISCUSSION, Section.ISSUES, Section.DECISIONS, Section.ACTIONS, Section.CLOSING)
)
_OF_MINUTES_ALONE = frozenset((Section.DISCUSSION, Section.DECISIONS, Section.ACTIONS))
_MINUTES = re.compile(
    r"\b(?:notul(?:a|en|ensi)|risalah rapat|(?:hasil|catatan|jalannya|kesimpulan) rapat"
    r"|rapat (?:dibuka|ditutup|dipimpin|membahas|dimulai))\b",
    re.IGNORECASE,
)
# What these head is no minutes, whatever it says of a meeting.
_LETTER = re.compile(
    r"(?:(?:peri)?hal[\s:|]+)?(?:surat )?undangan\b|surat (?:tugas|perintah)\b|nota dinas\b"
    r"|laporan perjalanan dinas\b|telaahan staf\b|kerangka acuan\b",
    re.IGNORECASE,
)
_PAPERS = ("notula", "notulen", "risalah")
_HEADING_ROWS = 14
_SAYS = re.compile(
    r"[A-Z][^.:;]{0,80}?\s(?:menyampaikan|menanggapi|menambahkan|menjelaskan|menjawab|menyatakan"
    r"|mengatakan|meminta|mengusulkan|menyarankan|melaporkan|memaparkan|menegaskan|bertanya"
    r"|mempertanyakan|menanyakan|menyoroti|mengharapkan|berharap|mengarahkan|memohon|mengapresiasi"
    r"|mengingatkan|menekankan|berpendapat|menyimpulkan)\b"
)
_LABELLED = re.compile(r"[A-Z][^.;:]{1,60}:\s")
_ONESELF = frozenset(("saya", "kami", "kita", "beliau", "dia", "ia", "pihaknya"))
_SECTIONS = {word: section for section, words in _WORDS.items() for word in words}


def without_number(text: str) -> str:
    """Return a heading without what numbers it: ``II. PEMBAHASAN``, ``B. Kesimpulan``."""
    return _NUMBER.sub("", text, count=1).strip()


def numbers_of(line: str) -> Numbers:
    """Return how the number that ``line`` begins with may be read, nothing without one."""
    mark = find_list_mark(line.strip())
    return mark.numbers if mark else ()


def counts_on(before: Numbers, line: str) -> bool:
    """Tell whether ``line`` has the number behind one of ``before``, in the same style."""
    now = numbers_of(line)
    return any((style, number + 1) in now for style, number in before)


def heading_of(text: str) -> Section | None:
    """Return the part that ``text`` heads, None where it is no heading of one."""
    bare = text.strip().rstrip(":").strip()
    if not bare or len(bare.split()) > _MOST_WORDS or "\n" in bare:
        return None
    for words in (bare, without_number(bare)):
        if section := _SECTIONS.get(fold(words)):
            return section
    return None


def ends_as_sentence(text: str) -> bool:
    """Tell whether ``text`` ends in a word with a full stop, as no name does."""
    words = text.split()
    return len(words) >= _FEWEST_WORDS and words[-1].endswith(".") and words[-1][:-1].islower()


def is_sentence(text: str) -> bool:
    """Tell whether ``text`` says something rather than naming somebody."""
    return text[:1].islower() or ends_as_sentence(text)


def is_label(text: str) -> bool:
    """Tell whether ``text`` is the label of those who speak below it: ``Ketua KPU:``."""
    return text.endswith(":") and len(text.split()) <= _MOST_LABEL_WORDS


def is_topic(text: str, style: str) -> bool:
    """Tell whether a line heads what follows: by its style, or numbered and all in capitals."""
    if text.endswith(":"):
        return False
    bare = without_number(text)
    is_shouted = bare != text.strip() and bare.isupper() and len(bare.split()) <= _MOST_WORDS
    return style.startswith(_TOPIC_STYLES) or is_shouted


def is_said_by_other(text: str) -> bool:
    """Tell whether a line names who speaks: ``Polda: …``, "Kepala Bidang menanggapi bahwa …"."""
    says = _SAYS.match(text) is not None and fold(text).split()[0] not in _ONESELF
    return says or _LABELLED.match(text) is not None


def heads_flat_table(text: str) -> bool:
    """Tell whether ``text`` is the heading of a table that came as lines, as from a PDF."""
    first, *rest = fold(text).split() or [""]
    return first in _OF_NUMBERS and bool(_FLAT_HEADINGS.intersection(rest))


def heads_list(cells: Sequence[str]) -> bool:
    """Tell whether ``cells`` head a table whose rows are numbered."""
    return fold(cells[0]) in _OF_NUMBERS


def spoken_columns(cells: Sequence[str]) -> tuple[int, int] | None:
    """Return which column of a table says who spoke, and which what; None where it heads no such.

    One of attendees says nothing, one of actions has no speakers.
    """
    if not _WITH_DAYS.isdisjoint(find_columns(cells)):
        return None
    folded = [fold(cell) for cell in cells]
    who = next((at for at, one in enumerate(folded) if one in _WHO_SPOKE), None)
    what = next((at for at, one in enumerate(folded) if one in _WHAT_WAS_SAID), None)
    return None if who is None or what is None else (who, what)


def heads_actions(cells: Sequence[str]) -> bool:
    """Tell whether ``cells`` head a table of actions; one of attendees has names."""
    found = find_columns(cells)
    return (
        MatrixColumn.TEXT in found
        and bool(found.keys() & _OF_ACTIONS)
        and not any(fold(cell).startswith("nama") for cell in cells)
    )


def tells_of_meeting(texts: Sequence[str]) -> bool:
    """Tell whether a document is minutes: it says so, or has a part that only minutes have.

    An invitation, a list of attendees or a letter has none, or is headed as such.
    """
    for text in texts[:_HEADING_ROWS]:
        if fold(text).startswith(_PAPERS):
            break
        if _LETTER.match(text):
            return False
    return any(_MINUTES.search(text) or heading_of(text) in _OF_MINUTES_ALONE for text in texts)
