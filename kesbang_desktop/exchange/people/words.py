"""Which words begin an agency, a position or a heading in a list of people.

Abbreviations of offices are spelled out first (:mod:`kesbang_desktop.domain.official_words`).
"""

import re

from kesbang_desktop.domain.names import fold, is_address
from kesbang_desktop.domain.official_words import is_agency, spelled_out
from kesbang_desktop.domain.party import Directory

# fmt: off
_AGENCY_STARTS = frozenset((
    "badan", "bagian", "bapperida", "basarnas", "batalyon", "bidang", "biro", "bmkg", "bnnk",
    "bpjs", "bpk", "bpkp", "cv", "desa", "dewan", "dinas", "direktorat", "disparpora", "distan",
    "dukcapil", "forum", "himpunan", "ikatan", "imigrasi", "inspektorat", "kantor", "kecamatan",
    "kejaksaan", "kelurahan", "kementerian", "kepolisian", "komando", "komisi", "korps",
    "lembaga", "lsm", "majelis", "ombudsman", "organisasi", "pangkalan", "panwascam", "panwaslu",
    "partai", "pdam", "pemerintah", "pengadilan", "perkumpulan", "persatuan", "perwakilan", "pln",
    "politeknik", "polrestabes", "polri", "ppk", "pps", "pt", "puskesmas", "pwi", "rri", "rsud",
    "satuan", "sekretariat", "tni", "tvri", "universitas", "upt", "uptd", "utusan", "yayasan",
))
_POSITION_STARTS = frozenset((
    "ajudan", "analis", "anggota", "arsiparis", "asisten", "auditor", "babinsa", "bendahara",
    "bhabinkamtibmas", "bupati", "camat", "dekan", "direktur", "dosen", "gubernur", "guru",
    "hakim", "inspektur", "irban", "jaksa", "kades", "kanit", "kaposda", "kasubbagian", "kasubsi",
    "kepala", "ketua", "komandan", "komisioner", "koordinator", "lurah", "manager", "manajer",
    "moderator", "narasumber", "notulis", "operator", "pabung", "panglima", "panitera",
    "pelaksana", "pemateri", "penasihat", "pengadministrasi", "pengelola", "penyuluh",
    "perencana", "perwira", "pimpinan", "pjf", "pranata", "rektor", "sekretaris", "staf", "staff",
    "subkoordinator", "tenaga", "wakapolres", "wakil", "wali",
))
_HEADINGS = (
    "daftar hadir", "daftar peserta", "daftar nama", "daftar undangan", "daftar tamu",
    "peserta rapat", "peserta yang hadir", "peserta hadir", "yang hadir", "nama nama", "absensi",
    "absen", "assalamualaikum", "assalamu alaikum", "berikut", "selamat pagi", "selamat siang",
    "selamat sore", "selamat malam", "mohon", "terima kasih", "terimakasih", "undangan rapat",
    "izin menyampaikan", "dari luar", "unsur",
)
_WHOLE_HEADINGS = frozenset((
    "peserta", "hadir", "undangan", "tidak hadir", "izin", "nama", "nama peserta", "tamu",
    "narasumber", "peserta undangan", "nama jabatan instansi", "notulen", "dst", "dll",
))
# What people answer in a chat under a list; it is in nobody's name.
_REPLIES = frozenset((
    "absen", "baik", "belum", "berhalangan", "diwakili", "hadir", "ijin", "insya", "insyaallah",
    "izin", "maaf", "malam", "menyusul", "mohon", "monggo", "nyusul", "ok", "oke", "otw", "pagi",
    "sakit", "siang", "siap", "sore", "sudah", "telat", "terima", "terimakasih", "terlambat",
    "tidak", "tugas", "ya", "zoom",
))
# fmt: on
_NO_NAME = re.compile(r"(?:pen|pem|peng|per|ke|pe)[a-z]{3,}an", re.IGNORECASE)
_LONGEST_NAME = 3
_SHOUTED = re.compile(r"[A-Z]{2,8}")


def _first_word(text: str) -> str:
    """Return the first word of ``text`` as it is spelled out: ``kepala`` for ``Plt. Kabid``."""
    return next(iter(spelled_out(text)), "")


class ListWords:
    """Judges the parts of a line, with the agencies of ``directory`` known by their names."""

    def __init__(self, directory: Directory) -> None:
        self._agencies = {fold(name) for one in directory.organizations for name in one.names}
        self._agency_words = {word for name in self._agencies for word in name.split()}
        self._people_words = {word for one in directory.people for word in fold(one.name).split()}

    def is_agency(self, text: str) -> bool:
        """Tell whether ``text`` is a known agency or begins as agencies do."""
        first, *others = text.split() or [""]
        if fold(text) in self._agencies:
            return True
        if is_agency(first) and others and first.istitle() and len(first) <= _LONGEST_NAME:
            # Bin Abdullah, Dad Sutrisno: a name that begins like an abbreviation.
            return False
        is_short = is_agency(first) and (first.isupper() or not others)
        return is_short or _first_word(text) in _AGENCY_STARTS

    def is_short_agency(self, text: str) -> bool:
        """Tell whether ``text``, standing behind a name, is an agency: also ``DLH`` by its look."""
        return self.is_agency(text) or bool(_SHOUTED.fullmatch(text.strip()))

    def is_position(self, text: str) -> bool:
        """Tell whether ``text`` begins as positions do."""
        return _first_word(text) in _POSITION_STARTS

    def is_doubtful_name(self, text: str) -> bool:
        """Tell whether ``text`` may be no name of a person: digits, a sentence, ``Pendidikan``."""
        words = fold(text).split()
        if not words or any(c.isdigit() for c in text) or self.is_position(text):
            return True
        if _REPLIES & set(words) - self._people_words or is_address(words[-1]):
            return True
        if len(words) > 1:
            return len(text.split(",", 1)[0].split()) > 7 or text.rstrip().endswith((":", "?"))
        known = words[0] in self._agency_words and words[0] not in self._people_words
        return known or bool(_NO_NAME.fullmatch(words[0]))


def is_heading(text: str) -> bool:
    """Tell whether ``text`` speaks of the list and names nobody."""
    folded = fold(text)
    if not folded:
        return False
    if text.rstrip().endswith(":") or folded in _WHOLE_HEADINGS:
        return True
    return any(folded == one or folded.startswith(one + " ") for one in _HEADINGS)
