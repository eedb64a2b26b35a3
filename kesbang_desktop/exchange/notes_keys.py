"""Words of the notes format's header."""

from enum import StrEnum

from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.meeting import Classification


class Key(StrEnum):
    """Header keys in lower case, as they are compared."""

    TITLE = "rapat"
    DATE = "tanggal"
    CALLED = "panggilan"
    TIME = "waktu"
    ZONE = "zona"
    CLASSIFICATION = "sifat"
    ATTENDEES = "peserta"
    REMARKS = "catatan"


# Key -> field of Meeting.
TEXT_KEYS = {
    "nomor": "number",
    "seri": "series",
    "undangan": "invitation",
    "penyelenggara": "organizer",
    "tempat": "place",
    "pembukaan": "opening",
    "penutup": "closing",
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
