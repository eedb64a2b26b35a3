"""Words of the notes format's header."""

from enum import StrEnum

from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.meeting import Classification, Urgency
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.names import fold


class Key(StrEnum):
    """Header keys in lower case, as they are compared."""

    TITLE = "rapat"
    DATE = "tanggal"
    CALLED = "panggilan"
    TIME = "waktu"
    ZONE = "zona"
    CLASSIFICATION = "sifat"
    URGENCY = "urgensi"
    ATTENDEES = "peserta"
    TOPIC = "agenda"
    WEEKDAY = "hari"
    REMARKS = "catatan"
    PLACE = "tempat"
    KIND = "jenis"
    REGION = "wilayah"
    PERIOD = "periode"


# Key -> field of Meeting.
TEXT_KEYS = {
    "nomor": "number",
    "seri": "series",
    "undangan": "invitation",
    "penyelenggara": "organizer",
    Key.PLACE: "place",
    "pembukaan": "opening",
    "penutup": "closing",
    "kuorum": "quorum",
}
ROLE_KEYS = {
    "pimpinan": Role.CHAIR,
    "sekretaris": Role.SECRETARY,
    "notulis": Role.NOTE_TAKER,
}
CLASSIFICATION_WORDS = {
    "biasa": Classification.NORMAL,
    "terbatas": Classification.RESTRICTED,
    "rahasia": Classification.SECRET,
    "sangat rahasia": Classification.TOP_SECRET,
}

KIND_WORDS = {one.label.casefold(): one for one in MeetingKind}
# What only a report says of itself.
REPORT_KEYS = frozenset((Key.REGION, Key.PERIOD))

URGENCY_WORDS = {one.value.casefold(): one for one in Urgency if one}

# What stands over notes and says only that they are notes, folded.
PAPER_HEADINGS = frozenset(
    (
        *("notula", "notulen", "notulensi", "notula rapat", "notulen rapat", "notulensi rapat"),
        *("catatan rapat", "hasil rapat", "risalah", "risalah rapat", "laporan hasil rapat"),
    )
)

# What the name of a place begins with, folded.
PLACE_WORDS = frozenset(
    (
        *("ruang", "ruangan", "rg", "aula", "gedung", "gd", "kantor", "hotel", "balai", "pendopo"),
        *("posko", "via", "zoom", "ballroom", "lamin", "mako", "makodim", "mapolda", "mapolres"),
        *("mapolresta", "gor", "convention", "lantai", "lt", "jl", "jalan", "command", "virtual"),
    )
)

# What people write for a key, folded.
_OTHER_WORDS = {
    Key.TITLE: ("judul", "judul rapat", "nama rapat", "rapat tentang", "perihal", "hal"),
    Key.TOPIC: ("acara", "topik", "tema", "kegiatan", "agenda rapat", "acara rapat", "pembahasan"),
    Key.DATE: (
        *("tgl", "tggl", "tgl rapat", "tanggal rapat", "hari tanggal", "hari tanggal rapat"),
        *("hr tgl", "hari tgl", "hari dan tanggal", "hari dan tgl"),
    ),
    Key.CALLED: ("panggilan rapat", "undangan pukul", "jam undangan"),
    Key.TIME: (
        *("jam", "pukul", "waktu rapat", "jam rapat", "waktu pelaksanaan", "hari tanggal jam"),
        *("hari tanggal waktu", "tanggal jam", "tanggal waktu", "waktu dan tanggal"),
        *("hari tanggal pukul", "hari tgl jam", "pkl", "pk", "wkt"),
    ),
    Key.ZONE: ("zona waktu",),
    Key.CLASSIFICATION: ("sifat rapat",),
    Key.URGENCY: ("tingkat urgensi", "derajat"),
    Key.ATTENDEES: (
        *("hadir", "yang hadir", "peserta rapat", "daftar hadir", "peserta yang hadir"),
        *("yg hadir", "peserta yg hadir", "undangan yg hadir", "daftar peserta", "peserta hadir"),
        *("dihadiri", "dihadiri oleh", "undangan yang hadir"),
    ),
    Key.REMARKS: ("keterangan",),
    Key.KIND: ("jenis laporan",),
    Key.REGION: ("kabupaten kota",),
    Key.PERIOD: ("periode laporan",),
    "nomor": ("no", "nomor notula", "no notula", "nomor rapat"),
    "seri": ("seri rapat",),
    "undangan": ("surat undangan", "dasar", "dasar undangan", "no undangan", "nomor undangan"),
    "penyelenggara": ("penyelenggara rapat", "diselenggarakan oleh", "pelaksana"),
    "tempat": (
        *("lokasi", "tempat rapat", "ruang", "ruangan", "ruang rapat", "tempat pelaksanaan"),
        *("lokasi rapat", "bertempat di", "tmpt", "tpt"),
    ),
    "pimpinan": (
        *("pemimpin", "pimpinan rapat", "pemimpin rapat", "ketua rapat", "pimpinan sidang"),
        *("dipimpin oleh", "dipimpin", "pimp rapat", "pimp", "pim rapat"),
    ),
    "sekretaris": ("sekretaris rapat", "sekr rapat", "sekr"),
    "notulis": ("notulen", "notulis rapat", "notularis", "pencatat", "notulensi oleh"),
}
_KEYS = {
    **{str(word): str(word) for word in (*Key, *TEXT_KEYS, *ROLE_KEYS)},
    **{word: str(key) for key, words in _OTHER_WORDS.items() for word in words},
}


def key_of(words: str) -> str:
    """Return the key that ``words`` before a colon mean, however they are written, else empty."""
    return _KEYS.get(fold(words), "")
